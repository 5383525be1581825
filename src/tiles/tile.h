// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <cstdint>

namespace trackside {

/// A tile of the Web Mercator square: x to the east and y to the south, each 0 … 2^zoom − 1.
struct Tile {
    static constexpr int mostZoom = 22;

    int zoom = 0;
    std::int64_t x = 0;
    std::int64_t y = 0;

    [[nodiscard]] bool isValid() const
    {
        if (zoom < 0 || zoom > mostZoom)
            return false;
        const std::int64_t across = std::int64_t { 1 } << zoom;
        return x >= 0 && x < across && y >= 0 && y < across;
    }
    /// The tile so many levels farther out in which this one lies.
    [[nodiscard]] Tile ancestor(int levels) const { return { zoom - levels, x >> levels, y >> levels }; }

    friend bool operator==(const Tile &, const Tile &) = default;
};

[[nodiscard]] inline std::size_t qHash(const Tile &tile, std::size_t seed = 0) noexcept
{
    return qHashMulti(seed, tile.zoom, tile.x, tile.y);
}

} // namespace trackside
