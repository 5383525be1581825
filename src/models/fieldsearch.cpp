// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fieldsearch.h"

#include "models/leaderboardmodel.h"

#include <QFutureWatcher>

namespace trackside {

FieldSearch::FieldSearch(RaceStore &store, RaceFeed &feed, LeaderboardModel &leaderboard, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_feed(feed)
    , m_leaderboard(leaderboard)
{
    connect(&feed, &RaceFeed::runChanged, this, &FieldSearch::forget);
    connect(&feed, &RaceFeed::snapshotReady, this, &FieldSearch::look);
    connect(&leaderboard, &LeaderboardModel::searchChanged, this, [this] {
        forget();
        look();
    });
}

FieldSearch::~FieldSearch()
{
    m_question.cancel();
}

void FieldSearch::look()
{
    const SnapshotPtr &snapshot = m_feed.snapshot();
    if (!snapshot || hasWholeField(*snapshot) || m_leaderboard.searchText().isEmpty())
        return;
    if (m_isAsking)
        m_isDue = true;
    else
        ask();
}

void FieldSearch::ask()
{
    m_isAsking = true;
    m_isDue = false;
    const Answer<RowsAnswer> answer =
        m_store.search(m_feed.run(), m_feed.soughtSecond(), m_leaderboard.searchText(), mostFound);
    m_question = QFuture<void>(answer);
    auto *watcher = new QFutureWatcher<Result<RowsAnswer>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, id = ++m_questionId] {
        watcher->deleteLater();
        if (id != m_questionId)
            return;
        m_isAsking = false;
        if (watcher->future().resultCount() > 0 && watcher->result())
            m_leaderboard.setFound(watcher->result()->rows);
        if (m_isDue)
            look();
    });
    watcher->setFuture(answer);
}

/// Another text or another race: nothing is found yet.
void FieldSearch::forget()
{
    m_question.cancel();
    ++m_questionId;
    m_isAsking = false;
    m_isDue = false;
    m_leaderboard.setFound({});
}

} // namespace trackside
