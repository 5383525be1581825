// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tiles/tilesource.h"

#include <QThreadPool>

namespace trackside {

/// Tiles that are read from files, one after the other on a thread of its own. Its end waits for the one that is being
/// read.
class TileFiles : public TileSource {
public:
    ~TileFiles() override;

    [[nodiscard]] const TileFacts &facts() const override { return m_facts; }
    [[nodiscard]] QFuture<TilePicture> picture(const Tile &tile) override;

protected:
    explicit TileFiles(TileFacts facts);
    /// To be called at the end of each class that implements read().
    void stop();

    [[nodiscard]] virtual TilePicture read(const Tile &tile) = 0; ///< on that thread

private:
    TileFacts m_facts;
    QThreadPool m_pool;
};

} // namespace trackside
