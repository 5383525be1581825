// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/courselayer.h"

#include "dashboard/strokesnode.h"

#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

namespace trackside {

namespace {

constexpr double courseWidth = 4.5;
constexpr double casingWidth = 8.5;
constexpr double zoneWidth = 2.2;

constexpr double thinnestZone = 12.0; ///< pixels; what is thinner lies under the course
constexpr double markSize = 15.0;
constexpr double markCasing = 5.0;

/// About how wide a shape is across its length.
double thicknessOf(const QPolygonF &ring)
{
    double twice = 0.0;
    for (qsizetype i = 1; i < ring.size(); ++i)
        twice += ring[i - 1].x() * ring[i].y() - ring[i].x() * ring[i - 1].y();
    const QSizeF size = ring.boundingRect().size();
    const double length = std::hypot(size.width(), size.height());
    return length > 0.0 ? std::abs(twice) / 2.0 / length : 0.0;
}

std::array<QPointF, 5> markAround(QPointF middle)
{
    const double half = markSize / 2.0;
    return { middle + QPointF(-half, -half), middle + QPointF(half, -half), middle + QPointF(half, half),
             middle + QPointF(-half, half), middle + QPointF(-half, -half) };
}

} // namespace

CourseLayer::CourseLayer(QQuickItem *parent)
    : MapLayer(parent)
{
    connect(&m_furniture, &MapFurniture::changed, this, &CourseLayer::requestFrame);
}

void CourseLayer::watch(MapScene &scene)
{
    connect(&scene, &MapScene::courseChanged, this, &CourseLayer::requestFrame);
    connect(&scene, &MapScene::coloursChanged, this, &CourseLayer::requestFrame);
}

void CourseLayer::updatePolish()
{
    MapLayer::updatePolish();
    m_middles.clear();
    m_marks.clear();
    const CoursePtr course = scene() ? scene()->course() : CoursePtr();
    if (!course || !m_projection) {
        m_labels.show({});
        return;
    }
    findZones(*course);
    placeNames(*course);
}

/// The middle of a zone is on the course, where that passes it.
void CourseLayer::findZones(const Course &course)
{
    for (std::size_t number = 0; number < course.zones.size(); ++number) {
        QPolygonF ring;
        for (const LonLat place : course.zones[number].outer)
            ring.append(m_projection->toPixels(place));
        const std::vector<Passage> &passages = course.passages[number];
        const QPointF middle = passages.empty()
            ? ring.boundingRect().center()
            : m_projection->toPixels(
                  course.line.pointAt((passages.front().enterMicrometres + passages.front().leaveMicrometres) / 2));
        m_middles.push_back(middle);
        if (thicknessOf(ring) < thinnestZone)
            m_marks.push_back(middle);
    }
}

void CourseLayer::placeNames(const Course &course)
{
    std::vector<LabelPlacer::Wanted> wanted;
    std::vector<LabelModel::Label> labels;
    for (std::size_t number = 0; course.zones.size() > 1 && number < course.zones.size(); ++number) {
        const QString &name = course.zones[number].name;
        if (name.isEmpty())
            continue;
        const auto id = static_cast<std::uint32_t>(number);
        wanted.push_back({ id, m_middles[number], m_textScale * LabelModel::sizeOf(name) });
        labels.push_back({ .bib = id, .text = name, .box = {}, .leader = false });
    }
    const LabelPlacer::Ground ground { .area = boundingRect(),
                                       .closed = m_furniture.boxesIn(*this, *m_projection),
                                       .covered = {} };
    const auto boxes = m_placer.place(wanted, ground);
    for (std::size_t i = 0; i < labels.size(); ++i)
        labels[i].box = boxes[i].value_or(QRectF());
    std::erase_if(labels, [](const LabelModel::Label &label) { return label.box.isEmpty(); });
    m_labels.show(std::move(labels));
}

QSGNode *CourseLayer::updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *)
{
    const CoursePtr course = scene() ? scene()->course() : CoursePtr();
    if (!course || !m_projection) {
        delete oldNode;
        return nullptr;
    }
    auto *node = oldNode ? static_cast<StrokesNode *>(oldNode) : new StrokesNode;
    const Colours &colours = scene()->colours();
    StrokeWriter strokes;
    std::vector<QPointF> pixels;
    const auto project = [&](std::span<const LonLat> places) {
        pixels.clear();
        for (const LonLat place : places)
            pixels.push_back(m_projection->toPixels(place));
    };
    for (const Zone &zone : course->zones) {
        project(zone.outer);
        strokes.add(pixels, zoneWidth, colours.zone);
        for (const auto &hole : zone.holes) {
            project(hole);
            strokes.add(pixels, zoneWidth, colours.zone);
        }
    }
    project(course->line.vertices());
    strokes.add(pixels, casingWidth, colours.courseCasing);
    strokes.add(pixels, courseWidth, colours.course);
    for (const QPointF middle : m_marks) {
        strokes.add(markAround(middle), markCasing, colours.courseCasing);
        strokes.add(markAround(middle), zoneWidth, colours.zone);
    }
    node->show(strokes);
    return node;
}

} // namespace trackside
