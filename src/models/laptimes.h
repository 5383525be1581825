// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/laps.h"
#include "models/runnerrow.h"

#include <unordered_map>

namespace trackside {

/// The laps that runners have done, as far as a snapshot tells: of a split it has the first hundred. Whose laps are not
/// all known has no best one. Any thread.
class LapTimes {
public:
    LapTimes() = default; ///< of nobody
    LapTimes(const Snapshot &snapshot, const LapPlan &plan);

    /// Fills lastLap and bestLap, the one that ends at the finish among them.
    void fill(RunnerRow &row) const;

private:
    struct Laps {
        LapTime last;
        LapTime best;
        std::int32_t count = 0;
        std::int32_t split = -1; ///< at which the last one ended

        void add(LapTime lap);
    };

    LapPlan m_plan;
    std::int32_t m_splits = 0; ///< of the course
    std::unordered_map<std::uint32_t, Laps> m_laps;
};

} // namespace trackside
