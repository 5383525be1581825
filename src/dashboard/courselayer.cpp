// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/courselayer.h"

#include "dashboard/strokesnode.h"

namespace trackside {

namespace {

constexpr double courseWidth = 4.5;
constexpr double casingWidth = 8.5;
constexpr double zoneWidth = 2.2;

} // namespace

void CourseLayer::watch(MapScene &scene)
{
    connect(&scene, &MapScene::courseChanged, this, &CourseLayer::requestFrame);
    connect(&scene, &MapScene::coloursChanged, this, &CourseLayer::requestFrame);
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
    node->show(strokes);
    return node;
}

} // namespace trackside
