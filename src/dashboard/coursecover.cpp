// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/coursecover.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trackside {

namespace {

constexpr int cellPixels = 8;
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
    m_sums.clear();
    m_cells = QSize(static_cast<int>(std::ceil(m_size.width() / cellPixels)),
                    static_cast<int>(std::ceil(m_size.height() / cellPixels)));
    if (!m_course || m_cells.isEmpty())
        return;
    QImage weights(m_cells, QImage::Format_Grayscale8);
    weights.fill(0);
    QPainter painter(&weights);
    const auto toCells = [this](std::span<const LonLat> places) {
        QPolygonF cells;
        cells.reserve(static_cast<qsizetype>(places.size()));
        for (const LonLat place : places)
            cells.append(m_projection->toPixels(place) / cellPixels);
        return cells;
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(grey(zoneWeight));
    for (const Zone &zone : m_course->zones)
        painter.drawPolygon(toCells(zone.outer));
    painter.setPen(QPen(grey(lineWeight), 0));
    painter.drawPolyline(toCells(m_course->line.vertices()));
    painter.end();

    const auto across = static_cast<std::size_t>(m_cells.width()) + 1;
    m_sums.assign(across * (static_cast<std::size_t>(m_cells.height()) + 1), 0);
    for (int y = 0; y < m_cells.height(); ++y) {
        const uchar *row = weights.constScanLine(y);
        const std::size_t above = across * static_cast<std::size_t>(y);
        std::uint32_t sum = 0;
        for (std::size_t x = 0; x + 1 < across; ++x) {
            sum += row[x];
            m_sums[above + across + x + 1] = m_sums[above + x + 1] + sum;
        }
    }
}

double CourseCover::under(const QRectF &box) const
{
    if (m_sums.empty())
        return 0.0;
    const auto cell = [](double pixels, int cells) {
        return static_cast<std::size_t>(std::clamp(pixels / cellPixels, 0.0, static_cast<double>(cells)));
    };
    const std::size_t left = cell(box.left(), m_cells.width());
    const std::size_t right = cell(box.right() + cellPixels - 1, m_cells.width());
    const std::size_t across = static_cast<std::size_t>(m_cells.width()) + 1;
    const std::size_t top = across * cell(box.top(), m_cells.height());
    const std::size_t bottom = across * cell(box.bottom() + cellPixels - 1, m_cells.height());
    const std::uint32_t sum = m_sums[bottom + right] + m_sums[top + left] - m_sums[top + right] - m_sums[bottom + left];
    return static_cast<double>(sum) / lineWeight * cellPixels;
}

} // namespace trackside
