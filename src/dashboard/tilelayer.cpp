// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/tilelayer.h"

#include "dashboard/tilecover.h"

#include <QBuffer>
#include <QFutureWatcher>
#include <QImageReader>
#include <QQuickWindow>
#include <QSGImageNode>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace trackside {

namespace {

constexpr int mostKilobytes = 128 * 1024;
constexpr int mostSide = 1'024; ///< pixels; usual are 256 and 512
constexpr int farthestAncestor = 8;
constexpr std::size_t mostAsked = 64;
constexpr auto askAgainAfter = 5s;

/// Null where it is no picture that a tile can have.
QImage imageOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    const bool isTile = (format == "png" || format == "jpeg" || format == "webp") && size.width() > 0
        && size.width() <= mostSide && size.height() > 0 && size.height() <= mostSide;
    return isTile ? reader.read().convertToFormat(QImage::Format_RGBA8888_Premultiplied) : QImage();
}

/// The pieces, and the pictures' textures from frame to frame. Render thread.
class TilesNode final : public QSGNode {
public:
    QSGTexture *textureOf(const Tile &tile, const QImage &image, QQuickWindow &window)
    {
        Held &held = m_held[tile];
        held.isUsed = true;
        if (!held.texture || held.imageKey != image.cacheKey()) {
            held.texture.reset(window.createTextureFromImage(image));
            held.imageKey = image.cacheKey();
        }
        return held.texture.get();
    }
    /// Before the pieces of another frame.
    void begin()
    {
        while (QSGNode *child = firstChild()) {
            removeChildNode(child);
            delete child;
        }
        for (Held &held : m_held)
            held.isUsed = false;
    }
    void end()
    {
        erase_if(m_held, [](auto entry) { return !entry.value().isUsed; });
    }

private:
    struct Held {
        std::shared_ptr<QSGTexture> texture;
        qint64 imageKey = 0;
        bool isUsed = false;
    };
    QHash<Tile, Held> m_held;
};

} // namespace

TileLayer::TileLayer(QQuickItem *parent)
    : MapLayer(parent)
    , m_images(mostKilobytes)
{
    m_again.setSingleShot(true);
    m_again.setInterval(askAgainAfter);
    connect(&m_again, &QTimer::timeout, this, [this] {
        m_failed.clear();
        requestFrame();
    });
}

TileLayer::~TileLayer() = default;

void TileLayer::watch(MapScene &scene)
{
    connect(&scene, &MapScene::backgroundChanged, this, &TileLayer::takeSource);
    takeSource();
}

void TileLayer::geometryChange(const QRectF &now, const QRectF &before)
{
    MapLayer::geometryChange(now, before);
    requestFrame();
}

void TileLayer::takeSource()
{
    for (QFuture<TilePicture> &asked : m_asked)
        asked.cancel();
    m_asked.clear();
    m_failed.clear();
    m_images.clear();
    m_costliest = 1;
    m_again.stop();
    ++m_edition;
    m_source = scene()->background();
    requestFrame();
}

void TileLayer::ask(const Tile &tile)
{
    if (m_asked.contains(tile) || static_cast<std::size_t>(m_asked.size()) >= mostAsked)
        return;
    QFuture<TilePicture> picture = m_source->picture(tile);
    m_asked.insert(tile, picture);
    auto *watcher = new QFutureWatcher<std::optional<QImage>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, tile, edition = m_edition] {
        watcher->deleteLater();
        if (edition == m_edition && !watcher->isCanceled())
            take(tile, watcher->future().resultCount() > 0 ? watcher->result() : std::nullopt);
    });
    watcher->setFuture(picture.then(QtFuture::Launch::Async, [](const TilePicture &bytes) {
        return bytes ? std::optional(imageOf(*bytes)) : std::nullopt;
    }));
}

void TileLayer::take(const Tile &tile, const std::optional<QImage> &image)
{
    m_asked.remove(tile);
    if (image) {
        const qsizetype cost = std::max<qsizetype>(1, image->sizeInBytes() / 1024);
        m_costliest = std::max(m_costliest, cost);
        m_images.insert(tile, new QImage(*image), cost);
        requestFrame();
        return;
    }
    m_failed.insert(tile);
    if (!m_again.isActive())
        m_again.start();
}

void TileLayer::addPiece(const Tile &tile, const QRectF &place)
{
    bool isAsked = false;
    const int outwards = std::min(farthestAncestor, tile.zoom - m_source->facts().leastZoom);
    for (int levels = 0; levels <= outwards; ++levels) {
        const Tile shown = tile.ancestor(levels);
        const QImage *image = m_images.object(shown);
        if (image && !image->isNull()) {
            const QRectF part = partOf(shown, tile);
            const QSizeF size = image->size();
            m_pieces.push_back({ shown,
                                 *image,
                                 { part.x() * size.width(), part.y() * size.height(), part.width() * size.width(),
                                   part.height() * size.height() },
                                 place });
            return;
        }
        // Of those that are not known yet the nearest is asked for; one farther out that is there stands for it.
        if (!image && !m_failed.contains(shown) && !std::exchange(isAsked, true)) {
            m_wanted.insert(shown);
            ask(shown);
        }
    }
}

void TileLayer::updatePolish()
{
    MapLayer::updatePolish();
    m_pieces.clear();
    if (!m_source || !m_projection)
        return;
    const QRectF view(m_projection->toPlane({ 0, 0 }), m_projection->toPlane({ width(), height() }));
    const double ratio = window() ? window()->effectiveDevicePixelRatio() : 1.0;
    const TileFacts &facts = m_source->facts();
    const std::vector<PlacedTile> tiles =
        tilesOf(view, m_projection->squarePixels() * ratio, facts.leastZoom, facts.mostZoom);
    // What is in view must not drive itself out.
    m_images.setMaxCost(std::max<qsizetype>(mostKilobytes, 2 * std::ssize(tiles) * m_costliest));
    m_wanted.clear();
    for (const PlacedTile &placed : tiles) {
        addPiece(placed.tile,
                 { m_projection->planeToPixels(placed.place.topLeft()),
                   m_projection->planeToPixels(placed.place.bottomRight()) });
    }
    giveUpOthers();
}

/// Questions about what is in view no more would keep those waiting that are about what is.
void TileLayer::giveUpOthers()
{
    m_asked.removeIf([this](auto asked) {
        const bool isOther = !m_wanted.contains(asked.key());
        if (isOther)
            asked.value().cancel();
        return isOther;
    });
}

QSGNode *TileLayer::updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *)
{
    if (m_pieces.empty()) {
        delete oldNode;
        return nullptr;
    }
    auto *node = oldNode ? static_cast<TilesNode *>(oldNode) : new TilesNode;
    node->begin();
    for (const Piece &piece : m_pieces) {
        QSGImageNode *image = window()->createImageNode();
        image->setTexture(node->textureOf(piece.tile, piece.image, *window()));
        image->setOwnsTexture(false);
        image->setFiltering(QSGTexture::Linear);
        image->setSourceRect(piece.part);
        image->setRect(piece.place);
        node->appendChildNode(image);
    }
    node->end();
    return node;
}

} // namespace trackside
