// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tiles/tile.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <memory>
#include <optional>

namespace trackside {

/// What is known of a source's tiles.
struct TileFacts {
    QString name; ///< for the user
    QString attribution; ///< plain text; may be empty
    int leastZoom = 0;
    int mostZoom = 19;
};

/// A picture larger than this is none of a tile.
inline constexpr qint64 mostTileBytes = 2 << 20;

/// A tile's picture as its source has it, PNG, JPEG or WebP; empty: the source has none there. Nothing: it cannot be
/// had just now.
using TilePicture = std::optional<QByteArray>;

/// Where a map's background comes from. Asked on one thread, which has an event loop; answers come on any.
class TileSource {
public:
    TileSource() = default;
    virtual ~TileSource() = default;
    TileSource(const TileSource &) = delete;
    TileSource &operator=(const TileSource &) = delete;

    [[nodiscard]] virtual const TileFacts &facts() const = 0;
    /// A question that is cancelled need not be answered.
    [[nodiscard]] virtual QFuture<TilePicture> picture(const Tile &tile) = 0;
};
using TileSourcePtr = std::shared_ptr<TileSource>;

} // namespace trackside
