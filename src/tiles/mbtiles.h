// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/error.h"
#include "store/sqlite.h"
#include "tiles/tilefiles.h"

namespace trackside {

/// An MBTiles file (github.com/mapbox/mbtiles-spec, 1.3) with pictures. It is not trusted: opened for reading alone,
/// and a statement that takes too long is broken off.
class MbTiles final : public TileFiles {
public:
    /// Fails where \p path is no such file, or has vector tiles.
    [[nodiscard]] static Result<TileSourcePtr> open(const QString &path);
    MbTiles(sqlite::Database database, sqlite::Statement tiles, TileFacts facts);
    ~MbTiles() override { stop(); }

protected:
    [[nodiscard]] TilePicture read(const Tile &tile) override;

private:
    sqlite::Database m_database;
    sqlite::Statement m_tiles;
};

} // namespace trackside
