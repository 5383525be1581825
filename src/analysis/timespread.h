// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/splittracker.h"
#include "analysis/standing.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace trackside {

/// Of which percentages a spread of times consists.
inline constexpr std::array<int, 5> spreadPercents { 5, 25, 50, 75, 95 };

/// The times by which so many percent of \p times, which are in order, had come: nearest rank, so each is the time of a
/// runner. Zeros where there are none. Constant time.
[[nodiscard]] std::array<std::int64_t, 5> spreadOf(std::span<const std::int64_t> times);
[[nodiscard]] std::array<std::int64_t, 5> spreadOf(std::span<const SplitTime> times);
/// The same of the finish times in a standing.
[[nodiscard]] std::array<std::int64_t, 5> finishSpreadOf(std::span<const StandingRow> standing);

/// How many finished in each minute since the gun, up to the newest finish; a minute begins with its first millisecond.
/// Finishes after more than ten days are left out. O(finishers).
[[nodiscard]] std::vector<std::int32_t> finishesByMinute(std::span<const StandingRow> standing);

} // namespace trackside
