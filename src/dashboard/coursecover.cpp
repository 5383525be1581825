// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/coursecover.h"

#include <QImage>
#include <QPainter>

namespace trackside {

namespace {

constexpr int lineWeight = 255;
constexpr int zoneWeight = 24; ///< its ground may be covered rather than the line

QColor grey(int weight)
{
    return { weight, weight, weight };
}

} // namespace

void CourseCover::update(const CoursePtr &course, const MapProjection &projection, QSizeF size)
{
    if (course == m_course && projection == m_projection && size == m_size)
        return;
    m_course = course;
    m_projection = projection;
    m_size = size;
    count();
}

void CourseCover::count()
{
    m_sums.begin(m_size);
    const QSize cells = m_sums.cells();
    if (!m_course || cells.isEmpty())
        return;
    QImage weights(cells, QImage::Format_Grayscale8);
    weights.fill(0);
    QPainter painter(&weights);
    const auto toCells = [this](std::span<const LonLat> places) {
        QPolygonF polygon;
        polygon.reserve(static_cast<qsizetype>(places.size()));
        for (const LonLat place : places)
            polygon.append(m_projection->toPixels(place) / CellSums::cellPixels);
        return polygon;
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(grey(zoneWeight));
    for (const Zone &zone : m_course->zones)
        painter.drawPolygon(toCells(zone.outer));
    painter.setPen(QPen(grey(lineWeight), 0));
    painter.drawPolyline(toCells(m_course->line.vertices()));
    painter.end();

    for (int y = 0; y < cells.height(); ++y) {
        const uchar *row = weights.constScanLine(y);
        for (int x = 0; x < cells.width(); ++x)
            m_sums.add(x, y, row[x]);
    }
    m_sums.sum();
}

double CourseCover::under(const QRectF &box) const
{
    return static_cast<double>(m_sums.in(box)) / lineWeight * CellSums::cellPixels;
}

} // namespace trackside
