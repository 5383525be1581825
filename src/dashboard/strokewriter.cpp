// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/strokewriter.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace trackside {

namespace {

constexpr double feather = 1.0;
constexpr quint32 discCorners = 14;

// Points nearer than this to the one before are left out: they would make no visible difference.
constexpr double leastStep = 0.4;

double lengthOf(QPointF vector)
{
    return std::hypot(vector.x(), vector.y());
}

} // namespace

void StrokeWriter::add(std::span<const QPointF> line, double width, const QColor &colour)
{
    if (line.size() < 2)
        return;
    m_colour = colour;
    QPointF last = line.front();
    addDisc(last, width);
    for (std::size_t i = 1; i < line.size(); ++i) {
        const bool end = i + 1 == line.size();
        if (!end && lengthOf(line[i] - last) < leastStep)
            continue;
        addSegment(last, line[i], width);
        addDisc(line[i], width);
        last = line[i];
    }
}

void StrokeWriter::addPoint(QPointF place, bool opaque)
{
    QSGGeometry::ColoredPoint2D point {};
    if (opaque)
        point.set(static_cast<float>(place.x()), static_cast<float>(place.y()), static_cast<uchar>(m_colour.red()),
                  static_cast<uchar>(m_colour.green()), static_cast<uchar>(m_colour.blue()), 255);
    else
        point.set(static_cast<float>(place.x()), static_cast<float>(place.y()), 0, 0, 0, 0);
    m_points.push_back(point);
}

void StrokeWriter::addQuad(quint32 a, quint32 b, quint32 c, quint32 d)
{
    for (const quint32 index : { a, b, c, c, b, d })
        m_indexes.push_back(index);
}

void StrokeWriter::addSegment(QPointF from, QPointF to, double width)
{
    const QPointF along = to - from;
    const double length = lengthOf(along);
    if (length <= 0.0)
        return;
    const QPointF across(-along.y() / length, along.x() / length);
    const double inner = (width - feather) / 2.0;
    const double outer = (width + feather) / 2.0;
    const auto first = static_cast<quint32>(m_points.size());
    for (const QPointF end : { from, to }) {
        addPoint(end + across * outer, false);
        addPoint(end + across * inner, true);
        addPoint(end - across * inner, true);
        addPoint(end - across * outer, false);
    }
    for (quint32 strip = 0; strip < 3; ++strip)
        addQuad(first + strip, first + strip + 1, first + strip + 4, first + strip + 5);
}

void StrokeWriter::addDisc(QPointF middle, double width)
{
    const double inner = (width - feather) / 2.0;
    const double outer = (width + feather) / 2.0;
    const auto first = static_cast<quint32>(m_points.size());
    addPoint(middle, true);
    for (quint32 corner = 0; corner < discCorners; ++corner) {
        const double angle = 2.0 * std::numbers::pi * corner / discCorners;
        const QPointF direction(std::cos(angle), std::sin(angle));
        addPoint(middle + direction * inner, true);
        addPoint(middle + direction * outer, false);
    }
    for (quint32 corner = 0; corner < discCorners; ++corner) {
        const quint32 here = first + 1 + 2 * corner;
        const quint32 next = first + 1 + 2 * ((corner + 1) % discCorners);
        for (const quint32 index : { first, here, next })
            m_indexes.push_back(index);
        addQuad(here, here + 1, next, next + 1);
    }
}

void StrokeWriter::writeTo(QSGGeometry &geometry) const
{
    geometry.allocate(static_cast<int>(m_points.size()), static_cast<int>(m_indexes.size()));
    std::ranges::copy(m_points, geometry.vertexDataAsColoredPoint2D());
    std::ranges::copy(m_indexes, geometry.indexDataAsUInt());
}

} // namespace trackside
