// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/crowdribbon.h"

#include "dashboard/dotpalette.h"
#include "dashboard/strokewriter.h"
#include "models/trails.h"

#include <QLineF>

#include <algorithm>

namespace trackside {

namespace {

/// Fewer dots than this never cover the course, and need not be counted.
constexpr std::size_t fewDots = 100;

} // namespace

void CrowdRibbon::setCourse(const CoursePtr &course)
{
    if (m_crowd && m_crowd->course() == course)
        return;
    m_crowd = course ? std::make_unique<CourseCrowd>(course) : nullptr;
    m_switch = {};
}

bool CrowdRibbon::update(std::span<const Dot> dots, std::span<const QPointF> places, const View &view)
{
    if (!m_crowd)
        return false;
    m_crowd->count(dots);
    std::size_t inView = 0;
    for (std::size_t i = 0; i < dots.size(); ++i)
        inView += !isOut(dots[i].status) && view.area.contains(places[i]) ? 1U : 0U;
    if (inView < fewDots)
        return m_switch.update(0.0);
    const CourseLine &line = m_crowd->course()->line;
    double pixels = 0.0;
    QPointF from = view.projection.toPixels(line.pointAt(0));
    for (std::size_t piece = 0; piece < m_crowd->pieces(); ++piece) {
        const QPointF to = view.projection.toPixels(line.pointAt(m_crowd->startOf(piece + 1)));
        if (m_crowd->placeOf(piece) == piece && view.area.contains((from + to) / 2.0))
            pixels += QLineF(from, to).length();
        from = to;
    }
    return m_switch.update(crowding(inView, view.dotPixels, pixels));
}

void CrowdRibbon::draw(const View &view, double metres, const Colours &colours, StrokeWriter &strokes)
{
    if (!m_crowd)
        return;
    const auto stepOf = [&](std::size_t piece) {
        return piece < m_crowd->pieces() ? crowdStep(m_crowd->runnersOn(metres, piece)) : 0;
    };
    // The closest last, so that a lap with fewer does not hide them.
    for (int step = 1; step <= static_cast<int>(crowdSteps.size()); ++step) {
        for (std::size_t piece = 0; piece < m_crowd->pieces();) {
            const std::size_t first = piece++;
            if (stepOf(first) != step)
                continue;
            while (stepOf(piece) == step)
                ++piece;
            wayBetween(m_crowd->course()->line, m_crowd->startOf(first), m_crowd->startOf(piece), m_way);
            m_pixels.clear();
            for (const LonLat place : m_way)
                m_pixels.push_back(view.projection.toPixels(place));
            strokes.add(m_pixels, crowdWidth(step), crowdColour(step, colours));
        }
    }
}

} // namespace trackside
