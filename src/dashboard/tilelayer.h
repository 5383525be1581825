// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/maplayer.h"
#include "tiles/tilesource.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QSet>
#include <QTimer>

namespace trackside {

/// The map's background: the tiles of the scene's source that the view shows. Where one is not there yet, or the source
/// has none so near, a part of one from farther out stands for it. What cannot be had just now is asked for again after
/// a while, as long as it is in view.
class TileLayer : public MapLayer {
    Q_OBJECT
public:
    explicit TileLayer(QQuickItem *parent = nullptr);
    ~TileLayer() override;

protected:
    void watch(MapScene &scene) override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *data) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    /// A picture, or a part of it, where it is drawn.
    struct Piece {
        Tile tile; ///< whose picture it is
        QImage image;
        QRectF part; ///< pixels of the picture
        QRectF place; ///< pixels of the item
    };

    void takeSource();
    void ask(const Tile &tile);
    void take(const Tile &tile, const std::optional<QImage> &image);
    void giveUpOthers();
    void addPiece(const Tile &tile, const QRectF &place);

    TileSourcePtr m_source;
    std::uint64_t m_edition = 0; ///< counts sources: answers of an earlier one are dropped
    QCache<Tile, QImage> m_images; ///< by kilobytes; a null one: the source has none
    qsizetype m_costliest = 1; ///< of the pictures that came
    QHash<Tile, QFuture<TilePicture>> m_asked;
    QSet<Tile> m_wanted; ///< in the frame being made, and not there yet
    QSet<Tile> m_failed; ///< left alone for a while
    std::vector<Piece> m_pieces; ///< of the frame being made
    QTimer m_again;
};

} // namespace trackside
