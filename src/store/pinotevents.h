// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "simulation/racerecord.h"
#include "store/pinotquestions.h"

#include <optional>
#include <vector>

namespace trackside {

/// `{event}`: the columns that eventsOf() reads; `{isOut}`: whether a row says that its runner is out. By the columns
/// that the table has; \p course may be null.
[[nodiscard]] PinotWords eventWords(const QStringList &columns, const Course *course);

/// Conditions of which one must hold for a row to say that its runner is out, or to matter to a zone or a split.
[[nodiscard]] QStringList waysOut(const QStringList &columns, const Course *course);
[[nodiscard]] QStringList waysNearEdges(const Course *course);

/// Rows for which \p where holds and one of \p ways. It is written out for each: of an OR within an AND, Pinot looks
/// for every part's next row among those of all races in the segment.
[[nodiscard]] QString whereAny(const QString &where, const QStringList &ways);

/// More seconds than these are not listed in one statement.
inline constexpr std::int32_t mostSecondsListed = 10'000;
/// Rows from one second to another, both included: looked up in an index where the seconds can be listed.
[[nodiscard]] QString whereInTime(std::int32_t from, std::int32_t to);

/// No race is longer, in seconds: what lies outside of it is no row of a race, whoever wrote it.
inline constexpr std::int32_t longestRaceSeconds = 10 * 24 * 3600;

/// Whoever wrote no status has one by the rules of `analysis`; whoever wrote no exact time, or none of a race, has
/// whole seconds. Rows of no runner, no time of a race or no place are left out: what is no number has no rank.
[[nodiscard]] std::vector<PositionEvent> eventsOf(const PinotRows &rows, const Course *course);

/// Whether everybody is out. Where the race's row tells no number of competitors, everybody is whoever was seen.
[[nodiscard]] bool isComplete(const RaceRecord &race, std::int64_t seen, std::int64_t out);
/// Whether its writer says that it is over, which counts where it tells no number of competitors: of a race in shards,
/// the first one's end is not the others'.
[[nodiscard]] bool isSaidToBeOver(const RaceRecord &race);

/// The columns that raceOf() reads, as a table has them, and the run where one is asked for.
[[nodiscard]] PinotWords raceWords(const QStringList &columns, const QString &runId = {});
/// A start that is none of the dates is 0, as one that is not told.
[[nodiscard]] RaceRecord raceOf(const PinotRows &rows, std::size_t row);

/// The row of a race, in one statement; none when Pinot knows no such run.
[[nodiscard]] Result<std::optional<RaceRecord>> askRace(PinotQuestions &pinot, const QString &runId,
                                                        const IsCancelled &isCancelled = {});

} // namespace trackside
