// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/positionevent.h"

#include <cstdint>
#include <limits>

namespace trackside {

/// A runner's whole race in constants, drawn once.
struct RunnerPlan {
    static constexpr double never = std::numeric_limits<double>::max();

    std::uint64_t key = 0; ///< names the runner's own random numbers
    double msPerMetre = 0.0; ///< base pace
    double metresPerMs = 0.0; ///< its reciprocal
    double fade = 0.0; ///< share by which the pace has slowed at the finish
    double pauseAtMovingMs = never; ///< moving time (without the pause) at which the runner stops
    double pauseMetres = 0.0; ///< where, along the course
    std::int64_t endMs = 0; ///< since the gun: finish or retirement; 0 for one who does not start
    std::int32_t pauseMs = 0;
    std::int32_t startOffsetMs = 0;
    std::uint32_t competitorId = 0;
    RunnerStatus end = RunnerStatus::Finished; ///< what the last record says

    /// The second of the last record: the end, rounded up.
    [[nodiscard]] std::int32_t lastSecond() const { return static_cast<std::int32_t>((endMs + 999) / 1000); }
};

/// Where a runner is at a moment.
struct RunnerState {
    double distanceMetres = 0.0;
    RunnerStatus status = RunnerStatus::Waiting;
};

} // namespace trackside
