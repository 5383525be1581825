// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/positionevent.h"

#include <cstdint>
#include <span>
#include <vector>

namespace trackside {

/// How much of a race's ways a replay carries, so that its file stays small.
struct WaySampling {
    std::int32_t everySeconds = 1; ///< a distance at 0, everySeconds, 2 × everySeconds, … of the race
    std::int64_t runners = 0; ///< of so many, at most all
};

/// Of a race of that size: at most 5,000 runners, and so that all have about 600,000 distances together.
[[nodiscard]] WaySampling samplingFor(std::int64_t runners, std::int32_t seconds);

/// A runner's distances in whole tenths of a metre.
struct SampledWay {
    std::int64_t first = 0; ///< number of the sample of the first one: the runner has no row before
    std::vector<std::int64_t> decimetres; ///< up to the last row, or the first by which the runner is out
    RunnerStatus lastStatus = RunnerStatus::Waiting; ///< of that row
};

/// Interpolated between the rows before and after; \p way is one runner's, in order of time.
[[nodiscard]] SampledWay sampledWay(std::span<const PositionEvent> way, std::int32_t everySeconds);

} // namespace trackside
