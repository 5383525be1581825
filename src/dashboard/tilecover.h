// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tiles/tile.h"

#include <QRectF>

#include <vector>

namespace trackside {

/// A tile where a view shows it: the square goes on to the east and west, so that one may be there several times.
struct PlacedTile {
    Tile tile;
    QRectF place; ///< on the Web Mercator plane, of which the square is 0 … 1
};

/// The tiles that cover \p view, a part of that plane, with pixels of about their own size, of the zoom levels from
/// \p leastZoom to \p mostZoom; above the last they are drawn larger. \p squarePixels is how wide the square is shown.
/// Of a view that would take more than a few hundred none.
[[nodiscard]] std::vector<PlacedTile> tilesOf(const QRectF &view, double squarePixels, int leastZoom, int mostZoom);

/// The part of \p ancestor's picture, as shares of it, that shows \p tile.
[[nodiscard]] QRectF partOf(const Tile &ancestor, const Tile &tile);

} // namespace trackside
