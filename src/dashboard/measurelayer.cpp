// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/measurelayer.h"

#include "dashboard/measuretool.h"
#include "dashboard/strokesnode.h"

namespace trackside {

namespace {

constexpr double lineWidth = 2.4;
constexpr double casingWidth = 5.0;
constexpr double placeWidth = 9.0;

} // namespace

void MeasureLayer::watch(MapScene &scene)
{
    connect(scene.measuring(), &MeasureTool::changed, this, &MeasureLayer::requestFrame);
    connect(&scene, &MapScene::coloursChanged, this, &MeasureLayer::requestFrame);
}

void MeasureLayer::updatePolish()
{
    MapLayer::updatePolish();
    m_strokes.clear();
    std::vector<QPointF> pixels;
    if (scene() && m_projection) {
        for (const LonLat place : scene()->measuring()->places())
            pixels.push_back(m_projection->toPixels(place));
    }
    if (!pixels.empty()) {
        const Colours &colours = scene()->colours();
        m_strokes.add(pixels, casingWidth, colours.surface);
        m_strokes.add(pixels, lineWidth, colours.accent);
        for (const QPointF place : pixels) {
            m_strokes.addDot(place, placeWidth + casingWidth - lineWidth, colours.surface);
            m_strokes.addDot(place, placeWidth, colours.accent);
        }
    }
    updateLabels(pixels);
}

void MeasureLayer::updateLabels(std::span<const QPointF> pixels)
{
    std::vector<LabelPlacer::Wanted> wanted;
    std::vector<LabelModel::Label> labels;
    for (std::size_t leg = 0; leg + 1 < pixels.size(); ++leg) {
        const auto number = static_cast<std::uint32_t>(leg);
        const QString text = scene()->measuring()->legText(leg);
        wanted.push_back({ number, (pixels[leg] + pixels[leg + 1]) / 2.0, LabelModel::sizeOf(text) });
        labels.push_back({ .bib = number, .text = text, .box = {}, .leader = false });
    }
    const auto boxes = m_placer.place(wanted, { .area = boundingRect() });
    for (std::size_t i = 0; i < labels.size(); ++i)
        labels[i].box = boxes[i].value_or(QRectF());
    std::erase_if(labels, [](const LabelModel::Label &label) { return label.box.isEmpty(); });
    m_labels.show(std::move(labels));
}

QSGNode *MeasureLayer::updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *)
{
    if (m_strokes.isEmpty()) {
        delete oldNode;
        return nullptr;
    }
    auto *node = oldNode ? static_cast<StrokesNode *>(oldNode) : new StrokesNode;
    node->show(m_strokes);
    return node;
}

} // namespace trackside
