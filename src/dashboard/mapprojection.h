// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/lonlat.h"

#include <QPointF>

#include <optional>

class QObject;

namespace trackside {

/// The place on the Web Mercator square, x to the east and y to the south, each 0 … 1.
[[nodiscard]] QPointF webMercator(LonLat place);
[[nodiscard]] LonLat fromWebMercator(QPointF point);

/// How a Qt Location map (not tilted, of any zoom and place) shows the Web Mercator square: an affine map, found by
/// asking the map for three places. Valid until the map's view changes.
class MapProjection {
public:
    /// None while the map has no size. GUI thread. \p map is the QML Map, whose C++ class is private to Qt.
    [[nodiscard]] static std::optional<MapProjection> of(QObject *map);

    /// In the map item's pixels; the copy of the world that is nearest to the map's centre.
    [[nodiscard]] QPointF toPixels(LonLat place) const;
    /// The same for a point of the Web Mercator plane, which goes on beyond the square to the east and west.
    [[nodiscard]] QPointF planeToPixels(QPointF point) const;
    [[nodiscard]] QPointF toPlane(QPointF pixels) const; ///< back again
    [[nodiscard]] double squarePixels() const; ///< how many the square is wide

    friend bool operator==(const MapProjection &, const MapProjection &) = default;

private:
    QPointF m_origin; ///< Web Mercator of the map's centre
    QPointF m_originPixels;
    QPointF m_right; ///< pixels per unit of x
    QPointF m_down; ///< pixels per unit of y
};

} // namespace trackside
