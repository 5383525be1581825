// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runnerrow.h"

#include <tuple>

namespace trackside {

namespace {

/// What makes two rows differ beside what they point to.
auto valuesOf(const RunnerRow &row)
{
    return std::tie(row.gap, row.ahead, row.pinned, row.lastLap, row.bestLap, row.insideMs, row.legMs, row.legMetres,
                    row.rank, row.categoryRank, row.change, row.ageSeconds, row.passages, row.isEstimate,
                    row.isLegEstimate);
}

} // namespace

bool operator==(const RunnerRow &a, const RunnerRow &b)
{
    return *a.event == *b.event && a.progressOrNone() == b.progressOrNone() && valuesOf(a) == valuesOf(b);
}

RunnerRow runnerRow(const StandingRow &row, const StandingRow &leader)
{
    const bool finished = row.event.status == RunnerStatus::Finished;
    const double gap = finished ? static_cast<double>(row.event.elapsedMs - leader.event.elapsedMs)
                                : leader.event.distanceMetres - row.event.distanceMetres;
    return { .event = &row.event, .gap = gap, .rank = row.rank, .ageSeconds = row.ageSeconds };
}

RunnerGap gapBetween(const PositionEvent &runner, const PositionEvent &other)
{
    if (runner.status > RunnerStatus::Finished || other.status > RunnerStatus::Finished)
        return {};
    if (runner.status == RunnerStatus::Finished && other.status == RunnerStatus::Finished)
        return { RunnerGap::Kind::Milliseconds, static_cast<double>(runner.elapsedMs - other.elapsedMs) };
    return { RunnerGap::Kind::Metres, other.distanceMetres - runner.distanceMetres };
}

bool hasWholeField(const Snapshot &snapshot)
{
    const Counts &counts = snapshot.counts;
    const std::int64_t seen =
        counts.waiting + counts.running + counts.finished + counts.retired + counts.notStarted + counts.disqualified;
    return std::ssize(snapshot.standing) >= seen;
}

} // namespace trackside
