// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/onlinetiles.h"

#include "tiles/tileurl.h"

#include <QNetworkDiskCache>
#include <QNetworkReply>
#include <QTimer>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

constexpr qint64 mostCacheBytes = 200 << 20;
constexpr int noContent = 204;
constexpr std::array troubles { 401, 403, 408, 429 }; ///< of the server with whoever asks, not with the tile
constexpr int mostDrops = 3; ///< of its time-out a server may take for a tile that comes drop by drop

bool isPicture(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG") || bytes.startsWith("\xff\xd8\xff")
        || (bytes.startsWith("RIFF") && bytes.sliced(std::min<qsizetype>(bytes.size(), 8)).startsWith("WEBP"));
}

/// Whether the server is in trouble, or has nothing to do with whoever asks; otherwise it has no such tile.
bool isTrouble(const QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isWrongKind = status / 100 == 2 && status != noContent; // a page on which to sign in, or cut short
    return status == 0 || status >= 500 || isWrongKind || std::ranges::contains(troubles, status);
}

void answer(QPromise<TilePicture> &promise, const TilePicture &picture)
{
    promise.addResult(picture);
    promise.finish();
}

} // namespace

OnlineTiles::OnlineTiles(Order order)
    : m_order(std::move(order))
    , m_facts { .name = tileUrl(m_order.pattern, {}).host(), .attribution = m_order.attribution }
    , m_nextPause(m_order.firstPause)
{
    m_network.setTransferTimeout(m_order.timeout);
    m_network.setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
    if (!m_order.cacheFolder.isEmpty()) {
        auto *cache = new QNetworkDiskCache(&m_network);
        cache->setCacheDirectory(m_order.cacheFolder);
        cache->setMaximumCacheSize(mostCacheBytes);
        m_network.setCache(cache);
    }
}

OnlineTiles::~OnlineTiles()
{
    for (Question &question : m_waiting)
        question.promise.finish();
}

QFuture<TilePicture> OnlineTiles::picture(const Tile &tile)
{
    Question question { .tile = tile, .promise = {} };
    question.promise.start();
    QFuture<TilePicture> future = question.promise.future();
    m_waiting.push_back(std::move(question));
    if (m_waiting.size() > mostWaiting) {
        answer(m_waiting.front().promise, std::nullopt);
        m_waiting.pop_front();
    }
    askNext();
    return future;
}

void OnlineTiles::askNext()
{
    while (m_underWay < mostAtOnce && !m_waiting.empty()) {
        Question question = std::move(m_waiting.back());
        m_waiting.pop_back();
        if (question.promise.isCanceled())
            question.promise.finish();
        else
            ask(std::move(question));
    }
}

void OnlineTiles::ask(Question question)
{
    const bool isPaused = !m_pauseEnd.hasExpired(); // then with what is on the disk
    QNetworkRequest request(tileUrl(m_order.pattern, question.tile));
    request.setHeader(QNetworkRequest::UserAgentHeader, m_order.userAgent);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         isPaused ? QNetworkRequest::AlwaysCache : QNetworkRequest::PreferNetwork);
    request.setMaximumRedirectsAllowed(5);
    QNetworkReply *reply = m_network.get(request);
    ++m_underWay;
    const auto asked = std::make_shared<Asked>(std::move(question.promise), isPaused);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply, asked](qint64 received, qint64 total) {
        asked->isTooLarge = received > mostTileBytes || total > mostTileBytes;
        if (asked->isTooLarge)
            reply->abort();
    });
    QTimer::singleShot(mostDrops * m_order.timeout, reply, &QNetworkReply::abort);
    connect(reply, &QNetworkReply::finished, this, [this, reply, asked] {
        reply->deleteLater();
        --m_underWay;
        answer(asked->promise, pictureIn(*reply, *asked));
        askNext();
    });
}

TilePicture OnlineTiles::pictureIn(QNetworkReply &reply, const Asked &asked)
{
    const QByteArray bytes =
        reply.error() == QNetworkReply::NoError && !asked.isTooLarge ? reply.readAll() : QByteArray();
    if (asked.isOfDisk)
        return isPicture(bytes) ? TilePicture(bytes) : std::nullopt;
    if (!isPicture(bytes) && !asked.isTooLarge && isTrouble(reply)) {
        pause();
        return std::nullopt;
    }
    m_nextPause = m_order.firstPause; // it answers
    return isPicture(bytes) ? bytes : QByteArray();
}

void OnlineTiles::pause()
{
    if (!m_pauseEnd.hasExpired())
        return; // of requests that were under way together only the first counts
    m_pauseEnd.setRemainingTime(m_nextPause);
    m_nextPause = std::min<std::chrono::milliseconds>(2 * m_nextPause, longestPause);
}

} // namespace trackside
