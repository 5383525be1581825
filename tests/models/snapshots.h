// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/answers.h"

#include <initializer_list>

namespace trackside::test {

/// A runner in a snapshot, by what matters to a table.
struct Runner {
    std::uint32_t bib;
    double metres;
    RunnerStatus status = RunnerStatus::Running;
    std::int64_t elapsedMs = -1; ///< −1: the snapshot's second
    std::int64_t startOffsetMs = 0;
};

inline PositionEvent eventOf(const Runner &runner, std::int32_t second)
{
    PositionEvent event;
    event.competitorId = runner.bib;
    event.elapsedMs = runner.elapsedMs >= 0 ? runner.elapsedMs : std::int64_t { 1000 } * second;
    event.rawTimeSeconds = static_cast<std::int32_t>((event.elapsedMs + 999) / 1000);
    event.distanceMetres = runner.metres;
    event.status = runner.status;
    event.startOffsetMs = runner.startOffsetMs;
    return event;
}

/// A ranked snapshot of one second, of run "run" unless told, with the gun at 2026-11-23 10:17:49 UTC.
inline std::shared_ptr<Snapshot> snapshotOf(std::int32_t second, const std::vector<Runner> &runners,
                                            const QString &runId = QStringLiteral("run"))
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->runId = runId;
    snapshot->race.runId = runId;
    snapshot->race.courseId = QStringLiteral("crystal");
    snapshot->race.startTimeMs = 1'795'429'069'000;
    snapshot->race.competitors = static_cast<std::int64_t>(runners.size());
    snapshot->second = second;
    for (const Runner &runner : runners)
        snapshot->standing.push_back({ .event = eventOf(runner, second) });
    rank(snapshot->standing);
    snapshot->counts = countsOf(snapshot->standing, snapshot->race.competitors);
    return snapshot;
}

} // namespace trackside::test
