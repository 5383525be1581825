// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/splittracker.h"
#include "analysis/zonetracker.h"
#include "simulation/racecontrol.h"
#include "simulation/racesimulator.h"
#include "store/answers.h"

#include <memory>
#include <vector>

namespace trackside::test {

/// A race under test and what a store would answer of it, computed from its simulator when asked.
struct StagedRace {
    RaceOrder order;
    std::shared_ptr<const RaceSimulator> simulator; ///< never null once it is staged
    std::int32_t second = -1; ///< that it has come to
    SessionReport report;
    std::vector<Decision> decisions; ///< in the order made
    bool ours = true;
    bool removed = false;

    [[nodiscard]] bool isOver() const { return second == simulator->lastSecond(); }
    [[nodiscard]] RaceListing listing() const;
    [[nodiscard]] std::vector<StandingRow> standingAt(std::int32_t at) const; ///< as measured
    [[nodiscard]] SplitTracker splitsAt(std::int32_t at) const;
    [[nodiscard]] Snapshot snapshotAt(std::int32_t at) const; ///< with what was decided
    [[nodiscard]] std::vector<PositionEvent> history(const std::vector<std::uint32_t> &competitorIds,
                                                     std::int32_t fromSecond, std::int32_t toSecond) const;

private:
    [[nodiscard]] PositionEvent eventOf(const RunnerPlan &plan, std::int32_t at) const;
    [[nodiscard]] ZoneTracker zoneAt(std::size_t zone, std::int32_t at) const;
};

} // namespace trackside::test
