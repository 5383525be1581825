// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/racesimulator.h"
#include "simulation/streamfaults.h"

namespace trackside {

/// The records of a race as they come in: the simulator's, with the faults of the configuration. What becomes of a
/// record is a function of (seed, competitor id, second), so nothing is remembered: seconds can be asked for in any
/// order and again, a race cut off goes on with the same stream, and shards together make the stream of the whole.
/// Without faults it hands over what the simulator has. One thread at a time.
class UnkindStream {
public:
    explicit UnkindStream(RaceSimulator simulator);

    [[nodiscard]] const RaceSimulator &simulator() const { return m_simulator; }

    /// The last second in which a record of this shard may come; those that are late come after the last runner's end.
    [[nodiscard]] std::int32_t lastSecond() const { return m_simulator.lastSecond() + m_faults.reachSeconds(); }

    /// How many of the shard's runners have a record of \p second that comes, then or late.
    [[nodiscard]] std::int64_t runnersAt(std::int32_t second) const;

    /// Appends to \p events what comes in during \p second: late records, oldest first; the second's own, by competitor
    /// id; those that they overtook; repeats. Returns the faults applied, dropouts with the second that they are
    /// missing from.
    FaultCounts eventsAt(std::int32_t second, std::vector<PositionEvent> &events) const;

private:
    enum class Kind : std::uint8_t { Dropout, Late, Seconds, Swap, Repeat, East, North };
    enum class Fate : std::uint8_t { OnTime, Dropped, Late, Overtaken };

    [[nodiscard]] std::uint64_t drawn(const RunnerPlan &plan, std::int32_t second, Kind kind) const;
    [[nodiscard]] bool happens(double ratio, const RunnerPlan &plan, std::int32_t second, Kind kind) const;
    [[nodiscard]] Fate fateAlone(const RunnerPlan &plan, std::int32_t second) const;
    [[nodiscard]] Fate fateOf(const RunnerPlan &plan, std::int32_t second) const;
    [[nodiscard]] std::int32_t secondsLate(Fate fate, const RunnerPlan &plan, std::int32_t second) const;
    PositionEvent &append(const RunnerPlan &plan, std::int32_t second, std::vector<PositionEvent> &events) const;
    [[nodiscard]] bool isMoved(const RunnerPlan &plan, std::int32_t second) const;

    RaceSimulator m_simulator;
    StreamFaults m_faults;
};

} // namespace trackside
