// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/canvasview.h"

#include "course/plane.h"
#include "dashboard/mapprojection.h"

#include <algorithm>
#include <cmath>

namespace trackside {

namespace {

constexpr double leastScale = 128.0;
constexpr double mostScale = 4e9; ///< a centimetre a pixel
constexpr double leastExtent = 2e-7; ///< of what is fitted: some metres

} // namespace

void CanvasView::fit(const QRectF &mercator, double marginPixels)
{
    const double width = std::max(1.0, m_size.width() - 2.0 * marginPixels);
    const double height = std::max(1.0, m_size.height() - 2.0 * marginPixels);
    m_scale = std::clamp(
        std::min(width / std::max(mercator.width(), leastExtent), height / std::max(mercator.height(), leastExtent)),
        leastScale, mostScale);
    m_middle = mercator.center();
}

void CanvasView::pan(QPointF pixels)
{
    m_middle -= pixels / m_scale;
}

void CanvasView::zoom(double factor, QPointF fixedPixels)
{
    const QPointF under = toMercator(fixedPixels);
    m_scale = std::clamp(m_scale * factor, leastScale, mostScale);
    m_middle += under - toMercator(fixedPixels);
}

QPointF CanvasView::toPixels(QPointF mercator) const
{
    return (mercator - m_middle) * m_scale + QPointF(m_size.width() / 2.0, m_size.height() / 2.0);
}

QPointF CanvasView::toMercator(QPointF pixels) const
{
    return m_middle + (pixels - QPointF(m_size.width() / 2.0, m_size.height() / 2.0)) / m_scale;
}

LonLat CanvasView::toPlace(QPointF pixels) const
{
    LonLat place = fromWebMercator(toMercator(pixels));
    place.longitude = std::remainder(place.longitude, 360.0); // beyond the square it is that of another turn
    return place;
}

double CanvasView::metresPerPixel() const
{
    const LonLat middle = fromWebMercator(m_middle);
    return 360.0 * Plane::metresPerDegree * std::cos(middle.latitude * std::numbers::pi / 180.0) / m_scale;
}

} // namespace trackside
