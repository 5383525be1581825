// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/zonecrowd.h"

namespace trackside {

namespace {

constexpr std::int32_t mostPoints = 300;

/// Round steps, so that points stay where they are while a race goes on.
constexpr std::int32_t steps[] { 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1'800, 3'600 };

std::int32_t stepFor(std::int32_t second)
{
    for (const std::int32_t step : steps) {
        if (second / step < mostPoints) {
            return step;
        }
    }
    return second / (mostPoints - 1);
}

} // namespace

ZoneCrowd zoneCrowdOf(std::span<const ZoneCrossing> crossings, std::int32_t second)
{
    if (second < 0) {
        return {};
    }
    ZoneCrowd crowd { .inside = {}, .stepSeconds = stepFor(second) };
    std::int32_t inside = 0;
    auto next = crossings.begin();
    for (std::int64_t at = 0; at <= second; at += crowd.stepSeconds) {
        for (; next != crossings.end() && next->elapsedMs <= 1'000 * at; ++next) {
            inside += next->kind == ZoneCrossing::Kind::Left ? -1 : 1;
        }
        crowd.inside.push_back(inside);
    }
    return crowd;
}

} // namespace trackside
