// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fieldsearch.h"

#include "models/leaderboardmodel.h"

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

void FieldSearch::look()
{
    m_question.whenFree([this] { ask(); });
}

void FieldSearch::ask()
{
    const SnapshotPtr &snapshot = m_feed.snapshot();
    if (!snapshot || hasWholeField(*snapshot) || m_leaderboard.searchText().isEmpty())
        return;
    m_question.ask(m_store.search(m_feed.run(), m_feed.soughtSecond(), m_leaderboard.searchText(), mostFound),
                   [this](const Result<RowsAnswer> &found) {
                       if (found)
                           m_leaderboard.setFound(found->rows);
                   });
}

/// Another text or another race: nothing is found yet.
void FieldSearch::forget()
{
    m_question.drop();
    m_leaderboard.setFound({});
}

} // namespace trackside
