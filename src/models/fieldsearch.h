// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    ~FieldSearch() override;

private:
    void look();
    void ask();
    void forget();

    RaceStore &m_store;
    RaceFeed &m_feed;
    LeaderboardModel &m_leaderboard;
    QFuture<void> m_question; ///< under way, to cancel it
    std::uint64_t m_questionId = 0; ///< answers to an older one are dropped
    bool m_isAsking = false;
    bool m_isDue = false; ///< to be asked once more, after the answer
};

} // namespace trackside
