// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/onequestion.h"
#include "models/racefeed.h"

namespace trackside {

class LeaderboardModel;

/// Lets the store look for what is searched for in the leaderboard, where the field is too large to be in it as a
/// whole: with each other text and each answer of the feed, one question at a time. GUI thread.
class FieldSearch final : public QObject {
    Q_OBJECT
public:
    static constexpr std::int64_t mostFound = 100;

    FieldSearch(RaceStore &store, RaceFeed &feed, LeaderboardModel &leaderboard, QObject *parent = nullptr);

private:
    void look();
    void ask();
    void forget();

    RaceStore &m_store;
    RaceFeed &m_feed;
    LeaderboardModel &m_leaderboard;
    OneQuestion<RowsAnswer> m_question;
};

} // namespace trackside
