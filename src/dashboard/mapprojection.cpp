// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/mapprojection.h"

#include <QGeoCoordinate>
#include <QMetaObject>
#include <QObject>
#include <QVariant>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace trackside {

namespace {

std::optional<QPointF> pixelsOf(QObject *map, QPointF mercator)
{
    const LonLat place = fromWebMercator(mercator);
    QPointF pixels;
    const bool asked = QMetaObject::invokeMethod(map, "fromCoordinate", Q_RETURN_ARG(QPointF, pixels),
                                                 Q_ARG(QGeoCoordinate, QGeoCoordinate(place.latitude, place.longitude)),
                                                 Q_ARG(bool, false));
    if (!asked || !std::isfinite(pixels.x()) || !std::isfinite(pixels.y()))
        return std::nullopt;
    return pixels;
}

} // namespace

LonLat fromWebMercator(QPointF point)
{
    const double latitude = std::atan(std::sinh(std::numbers::pi * (1.0 - 2.0 * point.y())));
    return { .longitude = point.x() * 360.0 - 180.0, .latitude = latitude * 180.0 / std::numbers::pi };
}

QPointF webMercator(LonLat place)
{
    // Beyond 85.0511° the square ends.
    const double latitude = std::clamp(place.latitude, -85.05, 85.05) * std::numbers::pi / 180.0;
    return { place.longitude / 360.0 + 0.5,
             0.5 - std::log(std::tan(std::numbers::pi / 4.0 + latitude / 2.0)) / (2.0 * std::numbers::pi) };
}

std::optional<MapProjection> MapProjection::of(QObject *map)
{
    if (!map)
        return std::nullopt;
    const auto centre = map->property("center").value<QGeoCoordinate>();
    const double zoom = map->property("zoomLevel").toDouble();
    if (!centre.isValid())
        return std::nullopt;
    // About a screen's width between the three places keeps the affine exact to far below a pixel. Of a map that shows
    // the whole square it is less: a place beyond the square is none, and one half around it is shown on the other
    // side.
    constexpr double mostOfSquare = 0.25;
    const double step = std::min(4.0 / std::pow(2.0, zoom), mostOfSquare);
    MapProjection projection;
    projection.m_origin = webMercator({ .longitude = centre.longitude(), .latitude = centre.latitude() });
    const QPointF toRight = projection.m_origin.x() + step < 1.0 ? QPointF(step, 0) : QPointF(-step, 0);
    const QPointF toBottom = projection.m_origin.y() + step < 0.95 ? QPointF(0, step) : QPointF(0, -step);
    const auto origin = pixelsOf(map, projection.m_origin);
    const auto right = pixelsOf(map, projection.m_origin + toRight);
    const auto down = pixelsOf(map, projection.m_origin + toBottom);
    if (!origin || !right || !down)
        return std::nullopt;
    projection.m_originPixels = *origin;
    projection.m_right = (*right - *origin) / toRight.x();
    projection.m_down = (*down - *origin) / toBottom.y();
    return projection;
}

QPointF MapProjection::toPixels(LonLat place) const
{
    const QPointF offset = webMercator(place) - m_origin;
    const double x = offset.x() - std::round(offset.x());
    return m_originPixels + m_right * x + m_down * offset.y();
}

QPointF MapProjection::planeToPixels(QPointF point) const
{
    const QPointF offset = point - m_origin;
    return m_originPixels + m_right * offset.x() + m_down * offset.y();
}

QPointF MapProjection::toPlane(QPointF pixels) const
{
    const QPointF offset = pixels - m_originPixels;
    const double determinant = m_right.x() * m_down.y() - m_right.y() * m_down.x();
    return m_origin
        + QPointF((offset.x() * m_down.y() - offset.y() * m_down.x()) / determinant,
                  (offset.y() * m_right.x() - offset.x() * m_right.y()) / determinant);
}

double MapProjection::squarePixels() const
{
    return std::hypot(m_right.x(), m_right.y());
}

} // namespace trackside
