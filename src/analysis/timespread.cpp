// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/timespread.h"

#include <algorithm>

namespace trackside {

namespace {

constexpr std::int64_t msPerMinute = 60'000;
constexpr std::int64_t mostMinutes = 10 * 24 * 60;

/// They come first in a standing, by their time.
std::span<const StandingRow> finishersOf(std::span<const StandingRow> standing)
{
    const auto isFinished = [](const StandingRow &row) { return row.event.status == RunnerStatus::Finished; };
    return { standing.begin(), std::ranges::partition_point(standing, isFinished) };
}

} // namespace

std::array<std::int64_t, 5> finishSpreadOf(std::span<const StandingRow> standing)
{
    return spreadOf(finishersOf(standing), [](const StandingRow &row) { return row.event.elapsedMs; });
}

std::vector<std::int32_t> finishesByMinute(std::span<const StandingRow> standing)
{
    std::vector<std::int32_t> finishes;
    for (const StandingRow &row : finishersOf(standing)) {
        const std::int64_t minute = std::max<std::int64_t>(row.event.elapsedMs, 0) / msPerMinute;
        if (minute >= mostMinutes) {
            break; // and so are all that follow
        }
        finishes.resize(static_cast<std::size_t>(minute) + 1);
        ++finishes.back();
    }
    return finishes;
}

} // namespace trackside
