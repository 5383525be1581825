// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/laps.h"

#include <algorithm>
#include <vector>

namespace trackside {

namespace {

constexpr double mostDifference = 0.1;

bool isAsLong(std::int64_t micrometres, std::int64_t lap)
{
    const auto wanted = static_cast<double>(lap);
    return std::abs(static_cast<double>(micrometres) - wanted) <= mostDifference * wanted;
}

} // namespace

std::int32_t LapPlan::lapAfter(std::int32_t split) const
{
    return std::clamp(split + (firstIsWhole ? 2 : 1), 0, laps);
}

std::optional<LapPlan> lapsOf(const Course &course)
{
    const std::vector<Split> &splits = course.splits;
    const SplitPlan &plan = course.splitPlan;
    if (plan.every != SplitPlan::Every::Nothing || plan.lines.size() != 1 || splits.size() < 2) {
        return std::nullopt;
    }
    std::vector<std::int64_t> lengths;
    for (std::size_t i = 1; i < splits.size(); ++i) {
        lengths.push_back(splits[i].micrometres - splits[i - 1].micrometres);
    }
    const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
    std::ranges::nth_element(lengths, middle);
    const std::int64_t lap = *middle;
    if (!std::ranges::all_of(lengths, [lap](std::int64_t length) { return isAsLong(length, lap); })) {
        return std::nullopt;
    }
    LapPlan laps;
    laps.firstIsWhole = isAsLong(splits.front().micrometres, lap);
    laps.lastIsWhole = isAsLong(course.line.lengthMicrometres() - splits.back().micrometres, lap);
    laps.laps = static_cast<std::int32_t>(lengths.size()) + (laps.firstIsWhole ? 1 : 0) + (laps.lastIsWhole ? 1 : 0);
    return laps.laps < 2 ? std::nullopt : std::optional(laps);
}

} // namespace trackside
