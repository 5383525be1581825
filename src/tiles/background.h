// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/error.h"
#include "tiles/tilesource.h"

class QSettings;

namespace trackside {

/// What lies under the course on the map, as the user chose it.
struct Background {
    enum class Kind : std::uint8_t { None, Folder, MbTiles, Online };

    Kind kind = Kind::None;
    QString place; ///< path, or address with {z}, {x} and {y}
    QString attribution; ///< of tiles that do not tell it themselves
    QString userAgent; ///< for a server; empty: the program's own

    [[nodiscard]] static Background in(const QSettings &settings); ///< the one that is chosen
    /// The last one of a kind that was kept, chosen or not; without a place where there was none.
    [[nodiscard]] static Background in(const QSettings &settings, Kind kind);
    void keepIn(QSettings &settings) const; ///< as the one that is chosen; those of other kinds stay

    /// Null: none. \p cacheFolder is for what comes from a server. Fails with a sentence on a file or folder that
    /// cannot be used; a server is not asked before a tile of it is.
    [[nodiscard]] Result<TileSourcePtr> open(const QString &cacheFolder) const;

    friend bool operator==(const Background &, const Background &) = default;
};

/// "Trackside/0.1.0": what a server is told who asks.
[[nodiscard]] QString ownUserAgent();

} // namespace trackside
