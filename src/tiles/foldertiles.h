// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/error.h"
#include "tiles/tilefiles.h"

#include <QStringList>

namespace trackside {

/// A folder with tiles as files zoom/x/y.png, .jpg, .jpeg or .webp, one kind or several. Only such names are opened.
class FolderTiles final : public TileFiles {
public:
    /// Fails where \p path is no folder or has no tiles in it.
    [[nodiscard]] static Result<TileSourcePtr> open(const QString &path);
    /// \p ending: the one that is looked for first.
    FolderTiles(QString path, const QString &ending, TileFacts facts);
    ~FolderTiles() override { stop(); }

protected:
    [[nodiscard]] TilePicture read(const Tile &tile) override;

private:
    QString m_path;
    QStringList m_endings; ///< in the order in which they are looked for
};

} // namespace trackside
