// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runnerrow.h"

#include "models/passingtimes.h"

#include <algorithm>
#include <cmath>
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

bool isInRace(RunnerStatus status)
{
    return status == RunnerStatus::Running || status == RunnerStatus::Stopped || status == RunnerStatus::Finished;
}

} // namespace

bool operator==(const RunnerRow &a, const RunnerRow &b)
{
    return *a.event == *b.event && a.progressOrNone() == b.progressOrNone() && valuesOf(a) == valuesOf(b);
}

RunnerRow runnerRow(const StandingRow &row)
{
    return { .event = &row.event, .rank = row.rank, .ageSeconds = row.ageSeconds };
}

bool isInFrontOf(const PositionEvent &runner, const PositionEvent &other)
{
    const bool isHome = runner.status == RunnerStatus::Finished;
    if (isHome != (other.status == RunnerStatus::Finished))
        return isHome;
    return isHome ? runner.elapsedMs < other.elapsedMs : runner.distanceMetres > other.distanceMetres;
}

RunnerGap gapBehind(const PositionEvent &runner, const PositionEvent &front, const PassingTimes &timesOfFront)
{
    if (!isInRace(runner.status) || !isInRace(front.status))
        return {};
    if (runner.status == RunnerStatus::Finished && front.status == RunnerStatus::Finished)
        return { .behindMs = runner.elapsedMs - front.elapsedMs };
    const std::int64_t passedMs = std::llround(timesOfFront.elapsedMsAt(runner.distanceMetres));
    return { .behindMs = std::max<std::int64_t>(runner.elapsedMs - passedMs, 0), .isEstimate = true };
}

bool hasWholeField(const Snapshot &snapshot)
{
    const Counts &counts = snapshot.counts;
    const std::int64_t seen =
        counts.waiting + counts.running + counts.finished + counts.retired + counts.notStarted + counts.disqualified;
    return std::ssize(snapshot.standing) >= seen;
}

} // namespace trackside
