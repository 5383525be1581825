// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/standing.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <ranges>
#include <span>
#include <vector>

namespace trackside {

/// Of which percentages a spread of times consists.
inline constexpr std::array<int, 5> spreadPercents { 5, 25, 50, 75, 95 };

/// The times by which so many percent of \p times, which are in order, had come: nearest rank, so each is the time of a
/// runner. Zeros where there are none. \p time gives one's milliseconds. Constant time.
template <std::ranges::random_access_range Times, typename Time = std::identity>
[[nodiscard]] std::array<std::int64_t, 5> spreadOf(const Times &times, Time time = {})
{
    std::array<std::int64_t, 5> spread {};
    const auto count = std::ranges::ssize(times);
    for (std::size_t i = 0; count > 0 && i < spread.size(); ++i) {
        spread[i] = std::invoke(time, std::ranges::begin(times)[(spreadPercents[i] * count + 99) / 100 - 1]);
    }
    return spread;
}

/// The same of the finish times in a standing.
[[nodiscard]] std::array<std::int64_t, 5> finishSpreadOf(std::span<const StandingRow> standing);

/// How many finished in each minute since the gun, up to the newest finish; a minute begins with its first millisecond.
/// Finishes after more than ten days are left out. O(finishers).
[[nodiscard]] std::vector<std::int32_t> finishesByMinute(std::span<const StandingRow> standing);

} // namespace trackside
