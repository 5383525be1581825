// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/error.h"
#include "tiles/tilefiles.h"

namespace trackside {

/// A folder with tiles as files zoom/x/y.png, .jpg, .jpeg or .webp. Only such names are opened.
class FolderTiles final : public TileFiles {
public:
    /// Fails where \p path is no folder or has no tiles in it.
    [[nodiscard]] static Result<TileSourcePtr> open(const QString &path);
    FolderTiles(QString path, QString ending, TileFacts facts);
    ~FolderTiles() override { stop(); }

protected:
    [[nodiscard]] TilePicture read(const Tile &tile) override;

private:
    QString m_path;
    QString m_ending;
};

} // namespace trackside
