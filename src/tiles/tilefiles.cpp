// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/tilefiles.h"

#include <QtConcurrentRun>

namespace trackside {

TileFiles::TileFiles(TileFacts facts)
    : m_facts(std::move(facts))
{
    m_pool.setMaxThreadCount(1);
}

TileFiles::~TileFiles()
{
    stop();
}

void TileFiles::stop()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QFuture<TilePicture> TileFiles::picture(const Tile &tile)
{
    return QtConcurrent::run(&m_pool, [this, tile](QPromise<TilePicture> &promise) {
        if (!promise.isCanceled())
            promise.addResult(read(tile));
    });
}

} // namespace trackside
