// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tiles/tilesource.h"

#include <QDeadlineTimer>
#include <QNetworkAccessManager>

#include <chrono>
#include <deque>

namespace trackside {

/// Tiles from a server: a few requests at a time, the newest first, kept on disk as long as the server allows. A server
/// that fails is left alone for a while, longer each time; what is on the disk is shown meanwhile. GUI thread.
class OnlineTiles final : public QObject, public TileSource {
    Q_OBJECT
public:
    struct Order {
        QString pattern; ///< address without a problem, see problemOfTileUrl()
        QString attribution;
        QByteArray userAgent;
        QString cacheFolder; ///< empty: nothing is kept
        std::chrono::milliseconds timeout { 10'000 };
        std::chrono::milliseconds firstPause { 2'000 }; ///< after a failure; doubled with each other up to longestPause
    };
    static constexpr int mostAtOnce = 4;
    static constexpr std::size_t mostWaiting = 200; ///< of more the oldest are not asked for
    static constexpr std::chrono::milliseconds longestPause { 60'000 };

    explicit OnlineTiles(Order order);
    ~OnlineTiles() override;

    [[nodiscard]] const TileFacts &facts() const override { return m_facts; }
    [[nodiscard]] QFuture<TilePicture> picture(const Tile &tile) override;

private:
    struct Question {
        Tile tile;
        QPromise<TilePicture> promise;
    };
    struct Asked {
        QPromise<TilePicture> promise;
        bool isOfDisk = false;
        bool isTooLarge = false;
    };
    void askNext();
    void ask(Question question);
    [[nodiscard]] TilePicture pictureIn(QNetworkReply &reply, const Asked &asked);
    void pause();

    Order m_order;
    TileFacts m_facts;
    QNetworkAccessManager m_network;
    std::deque<Question> m_waiting; ///< the newest last
    int m_underWay = 0;
    QDeadlineTimer m_pauseEnd;
    std::chrono::milliseconds m_nextPause;
};

} // namespace trackside
