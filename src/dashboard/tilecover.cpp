// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/tilecover.h"

#include <algorithm>
#include <cmath>

namespace trackside {

namespace {

constexpr double tilePixels = 256.0;
constexpr double mostTiles = 400.0;

} // namespace

std::vector<PlacedTile> tilesOf(const QRectF &view, double squarePixels, int leastZoom, int mostZoom)
{
    std::vector<PlacedTile> tiles;
    if (!(squarePixels > 0.0) || view.isEmpty() || !std::isfinite(view.width()) || !std::isfinite(view.height()))
        return tiles;
    const int wanted = static_cast<int>(std::lround(std::log2(squarePixels / tilePixels)));
    const double top = std::max(0.0, view.top());
    const double bottom = std::min(1.0, view.bottom());
    const auto acrossAt = [](int level) { return static_cast<double>(std::int64_t { 1 } << level); };
    const auto isTooMany = [&](int level) {
        return (view.width() * acrossAt(level) + 2.0) * ((bottom - top) * acrossAt(level) + 2.0) > mostTiles;
    };
    int zoom = std::clamp(std::clamp(wanted, leastZoom, mostZoom), 0, Tile::mostZoom);
    while (zoom > leastZoom && isTooMany(zoom))
        --zoom; // of a very large screen
    if (isTooMany(zoom))
        return tiles;
    const double across = acrossAt(zoom);
    const auto first = static_cast<std::int64_t>(std::floor(view.left() * across));
    const auto last = static_cast<std::int64_t>(std::ceil(view.right() * across));
    for (auto y = static_cast<std::int64_t>(std::floor(top * across)); static_cast<double>(y) < bottom * across; ++y) {
        for (std::int64_t x = first; x < last; ++x) {
            const std::int64_t squares = std::int64_t { 1 } << zoom;
            const Tile tile { .zoom = zoom, .x = (x % squares + squares) % squares, .y = y };
            if (tile.isValid())
                tiles.push_back({ tile,
                                  { static_cast<double>(x) / across, static_cast<double>(y) / across, 1.0 / across,
                                    1.0 / across } });
        }
    }
    return tiles;
}

QRectF partOf(const Tile &ancestor, const Tile &tile)
{
    const int levels = tile.zoom - ancestor.zoom;
    const double share = 1.0 / static_cast<double>(std::int64_t { 1 } << levels);
    return { static_cast<double>(tile.x - (ancestor.x << levels)) * share,
             static_cast<double>(tile.y - (ancestor.y << levels)) * share, share, share };
}

} // namespace trackside
