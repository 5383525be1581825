// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/decision.h"
#include "analysis/raceevent.h"
#include "analysis/runnerprogress.h"
#include "analysis/splittime.h"
#include "analysis/standing.h"
#include "course/course.h"
#include "simulation/entrant.h"
#include "simulation/racerecord.h"
#include "store/placeanswers.h"

#include <QStringList>
#include <QVariantList>

#include <cstdint>
#include <memory>
#include <vector>

namespace trackside {

/// Up to so many runners a snapshot carries every row; above, the first of the standing and an even sample for the map.
inline constexpr std::int64_t wholeFieldLimit = 20'000;

/// Of each kind of event a snapshot's log has so many.
inline constexpr std::int64_t mostLoggedOfAKind = 1'000;

/// A statement as it was sent to the store.
struct SentStatement {
    QString sql;
    std::int64_t tookMicroseconds = 0;
    std::int64_t rows = 0; ///< that came back
};

/// How an answer came about; part of each.
struct AnswerFacts {
    std::int64_t tookMicroseconds = 0; ///< on the store's thread, from question to answer
    std::int32_t statements = 0; ///< SQL statements it took
    std::int64_t freshnessMs = 0; ///< age of the newest row when it was read, by the store's own record of writing
    std::vector<SentStatement> sent {}; ///< the statements themselves, in order, where the store tells them
};

/// A race in the list.
struct RaceListing {
    RaceRecord record;
    QString courseName; ///< the course's long name; its id where the course is unknown
    std::int32_t newestSecond = -1; ///< last second stored; −1: none
    std::int32_t lastSecond = -1; ///< the second of the race's last record where the writer told it; −1: unknown
    std::int64_t bytes = 0; ///< on disk, without the log beside a race that is written; 0: unknown
    bool complete = false; ///< the last record is stored
    bool resumable = false; ///< was begun by this program, is not complete, and has its config

    friend bool operator==(const RaceListing &, const RaceListing &) = default;
};

struct RaceList {
    std::vector<RaceListing> races; ///< newest start first, then by run id
    std::vector<Error> problems; ///< files that could not be read: left out above
    AnswerFacts facts;
};

/// Everything a refresh needs, as of one race second. Immutable, shared by value between threads.
struct Snapshot {
    QString runId;
    RaceRecord race;
    std::int32_t second = -1; ///< T of the standing; −1: no row yet
    std::vector<StandingRow> standing; ///< in order of the standing: all, or the first wholeFieldLimit
    std::vector<PositionEvent> sample; ///< above wholeFieldLimit: an even sample by id for the map; else empty
    std::vector<RunnerProgress> progress; ///< of each row of the standing; empty where the course is unknown
    Counts counts;
    std::vector<std::int32_t> finishes; ///< in each minute of the race up to its newest finish
    TimeSpread finishSpread {}; ///< of those who have finished; zeros: nobody has
    std::vector<RaceEvent> log; ///< the newest mostLoggedOfAKind of each kind, in order of time
    std::vector<ZoneAnswer> zones; ///< of each of the course's zones
    std::vector<SplitAnswer> splits; ///< of each of the course's splits, in running order
    std::vector<Decision> decisions {}; ///< those that hold, by runner; applied in all of the above
    bool complete = false; ///< the race's last record is in it
    bool courseKnown = true;
    Error trouble; ///< why rows are missing or do not come, where the store can tell; no message: nothing is known
    AnswerFacts facts;
};
using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// Rows on request (scroll, search, selection), of one race second.
struct RowsAnswer {
    std::int32_t second = -1;
    std::vector<StandingRow> rows;
    AnswerFacts facts;
};

struct HistoryAnswer {
    std::vector<PositionEvent> events; ///< by rawTime, then competitor id; repeats left out
    AnswerFacts facts;
};

/// Who is entered. Empty where the race's writer told nobody's name.
struct EntrantsAnswer {
    Entrants entrants; ///< in order of the competitor id
    AnswerFacts facts;
};

/// The splits of some runners, in the order asked for.
struct SplitTimesAnswer {
    struct Runner {
        std::uint32_t competitorId = 0;
        std::vector<SplitTime> times; ///< of the course's splits from the first on, as far as the runner has come
    };
    std::int32_t second = -1;
    std::vector<Runner> runners;
    AnswerFacts facts;
};

/// Answer to a user's own query.
struct TableAnswer {
    QStringList columns;
    std::vector<QVariantList> rows;
    bool truncated = false; ///< stopped at the row limit
    AnswerFacts facts;
};

} // namespace trackside
