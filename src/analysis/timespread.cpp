// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/timespread.h"

#include <algorithm>

namespace trackside {

namespace {

constexpr std::int64_t msPerMinute = 60'000;
constexpr std::int64_t mostMinutes = 10 * 24 * 60;

/// \p timeAt gives the time at a place from 0, in order.
template <typename TimeAt> std::array<std::int64_t, 5> nearestRanks(std::size_t count, TimeAt timeAt)
{
    std::array<std::int64_t, 5> spread {};
    for (std::size_t i = 0; count > 0 && i < spread.size(); ++i) {
        const auto percent = static_cast<std::size_t>(spreadPercents[i]);
        spread[i] = timeAt((percent * count + 99) / 100 - 1);
    }
    return spread;
}

/// They come first in a standing, by their time.
std::span<const StandingRow> finishersOf(std::span<const StandingRow> standing)
{
    const auto isFinished = [](const StandingRow &row) { return row.event.status == RunnerStatus::Finished; };
    return { standing.begin(), std::ranges::partition_point(standing, isFinished) };
}

} // namespace

std::array<std::int64_t, 5> spreadOf(std::span<const std::int64_t> times)
{
    return nearestRanks(times.size(), [times](std::size_t place) { return times[place]; });
}

std::array<std::int64_t, 5> spreadOf(std::span<const SplitTime> times)
{
    return nearestRanks(times.size(), [times](std::size_t place) { return times[place].elapsedMs; });
}

std::array<std::int64_t, 5> finishSpreadOf(std::span<const StandingRow> standing)
{
    const std::span<const StandingRow> finishers = finishersOf(standing);
    return nearestRanks(finishers.size(), [finishers](std::size_t place) { return finishers[place].event.elapsedMs; });
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
