// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/onlinetiles.h"

#include "tiles/tileurl.h"

#include <QNetworkDiskCache>
#include <QNetworkReply>

#include <memory>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

constexpr qint64 mostCacheBytes = 200 << 20;
constexpr int notFound = 404;
constexpr int gone = 410;
constexpr int noContent = 204;

bool isPicture(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG") || bytes.startsWith("\xff\xd8\xff")
        || (bytes.startsWith("RIFF") && bytes.sliced(std::min<qsizetype>(bytes.size(), 8)).startsWith("WEBP"));
}

void answer(QPromise<TilePicture> &promise, TilePicture picture)
{
    promise.addResult(std::move(picture));
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
    if (!m_pauseEnd.hasExpired()) {
        answer(question.promise, std::nullopt);
        return future;
    }
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
        else if (!m_pauseEnd.hasExpired())
            answer(question.promise, std::nullopt);
        else
            ask(std::move(question));
    }
}

void OnlineTiles::ask(Question question)
{
    QNetworkRequest request(tileUrl(m_order.pattern, question.tile));
    request.setHeader(QNetworkRequest::UserAgentHeader, m_order.userAgent);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::PreferNetwork);
    request.setMaximumRedirectsAllowed(5);
    QNetworkReply *reply = m_network.get(request);
    ++m_underWay;
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64 total) {
        if (received > mostTileBytes || total > mostTileBytes)
            reply->abort();
    });
    auto promise = std::make_shared<QPromise<TilePicture>>(std::move(question.promise));
    connect(reply, &QNetworkReply::finished, this, [this, reply, promise] {
        reply->deleteLater();
        --m_underWay;
        answer(*promise, pictureIn(*reply));
        askNext();
    });
}

TilePicture OnlineTiles::pictureIn(QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == notFound || status == gone || status == noContent) {
        m_nextPause = m_order.firstPause; // it answers
        return QByteArray();
    }
    const bool isWhole = reply.error() == QNetworkReply::NoError && reply.bytesAvailable() <= mostTileBytes;
    const QByteArray bytes = isWhole ? reply.readAll() : QByteArray();
    if (!isPicture(bytes)) {
        pause();
        return std::nullopt;
    }
    m_nextPause = m_order.firstPause;
    return bytes;
}

void OnlineTiles::pause()
{
    if (!m_pauseEnd.hasExpired())
        return; // of requests that were under way together only the first counts
    m_pauseEnd.setRemainingTime(m_nextPause);
    m_nextPause = std::min<std::chrono::milliseconds>(2 * m_nextPause, longestPause);
}

} // namespace trackside
