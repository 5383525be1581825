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
constexpr double leastStep = 1.0;

// Cosine of 35°: below that turn two stretches are mitred, above it a disc rounds the corner.
constexpr double bluntestCosine = 0.82;

double lengthOf(QPointF vector)
{
    return std::hypot(vector.x(), vector.y());
}

/// The unit vector across the way from one point to another.
QPointF across(QPointF from, QPointF to)
{
    const QPointF along = to - from;
    return QPointF(-along.y(), along.x()) / lengthOf(along);
}

/// Without points that are too near to each other; the last one stays.
std::vector<QPointF> thinned(std::span<const QPointF> line)
{
    std::vector<QPointF> points;
    for (const QPointF point : line) {
        if (points.empty() || lengthOf(point - points.back()) >= leastStep)
            points.push_back(point);
    }
    if (points.size() > 1)
        points.back() = line.back();
    return points;
}

} // namespace

void StrokeWriter::add(std::span<const QPointF> line, double width, const QColor &colour)
{
    const std::vector<QPointF> points = thinned(line);
    if (points.size() < 2)
        return;
    m_colour = colour;
    addDisc(points.front(), width);
    addRung(points.front(), across(points[0], points[1]), width);
    for (std::size_t i = 1; i + 1 < points.size(); ++i) {
        const QPointF before = across(points[i - 1], points[i]);
        const QPointF after = across(points[i], points[i + 1]);
        const double cosine = QPointF::dotProduct(before, after);
        if (cosine >= bluntestCosine) {
            addRung(points[i], (before + after) / (1.0 + cosine), width);
            joinRungs();
        } else {
            addRung(points[i], before, width);
            joinRungs();
            addDisc(points[i], width);
            addRung(points[i], after, width);
        }
    }
    addRung(points.back(), across(points[points.size() - 2], points.back()), width);
    joinRungs();
    addDisc(points.back(), width);
}

void StrokeWriter::addDot(QPointF middle, double width, const QColor &colour)
{
    m_colour = colour;
    addDisc(middle, width);
}

void StrokeWriter::addTail(std::span<const QPointF> line, double width, const QColor &colour)
{
    const std::vector<QPointF> points = thinned(line);
    double length = 0.0;
    for (std::size_t i = 1; i < points.size(); ++i)
        length += lengthOf(points[i] - points[i - 1]);
    if (length <= 0.0)
        return;
    m_colour = colour;
    double come = 0.0;
    const auto rung = [&](std::size_t i, QPointF across) {
        const double share = come / length;
        addRung(points[i], across, feather + share * (width - feather), share);
    };
    rung(0, across(points[0], points[1]));
    for (std::size_t i = 1; i < points.size(); ++i) {
        come += lengthOf(points[i] - points[i - 1]);
        const QPointF before = across(points[i - 1], points[i]);
        const QPointF after = i + 1 < points.size() ? across(points[i], points[i + 1]) : before;
        const double cosine = QPointF::dotProduct(before, after);
        if (cosine >= bluntestCosine) {
            rung(i, (before + after) / (1.0 + cosine));
            joinRungs();
        } else {
            // No disc at the corner: it would show through.
            rung(i, before);
            joinRungs();
            rung(i, after);
            joinRungs();
        }
    }
}

void StrokeWriter::clear()
{
    m_points.clear();
    m_indexes.clear();
}

void StrokeWriter::addPoint(QPointF place, double opacity)
{
    const auto channel = [opacity](int value) { return static_cast<uchar>(std::lround(value * opacity)); };
    QSGGeometry::ColoredPoint2D point {};
    point.set(static_cast<float>(place.x()), static_cast<float>(place.y()), channel(m_colour.red()),
              channel(m_colour.green()), channel(m_colour.blue()), channel(255));
    m_points.push_back(point);
}

void StrokeWriter::addQuad(quint32 a, quint32 b, quint32 c, quint32 d)
{
    for (const quint32 index : { a, b, c, c, b, d })
        m_indexes.push_back(index);
}

void StrokeWriter::addRung(QPointF middle, QPointF across, double width, double opacity)
{
    const double inner = (width - feather) / 2.0;
    const double outer = (width + feather) / 2.0;
    m_rungBefore = m_rung;
    m_rung = static_cast<quint32>(m_points.size());
    addPoint(middle + across * outer, 0.0);
    addPoint(middle + across * inner, opacity);
    addPoint(middle - across * inner, opacity);
    addPoint(middle - across * outer, 0.0);
}

void StrokeWriter::joinRungs()
{
    for (quint32 strip = 0; strip < 3; ++strip)
        addQuad(m_rungBefore + strip, m_rungBefore + strip + 1, m_rung + strip, m_rung + strip + 1);
}

void StrokeWriter::addDisc(QPointF middle, double width)
{
    const double inner = (width - feather) / 2.0;
    const double outer = (width + feather) / 2.0;
    const auto first = static_cast<quint32>(m_points.size());
    addPoint(middle, 1.0);
    for (quint32 corner = 0; corner < discCorners; ++corner) {
        const double angle = 2.0 * std::numbers::pi * corner / discCorners;
        const QPointF direction(std::cos(angle), std::sin(angle));
        addPoint(middle + direction * inner, 1.0);
        addPoint(middle + direction * outer, 0.0);
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
