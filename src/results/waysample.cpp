// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/waysample.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace trackside {

namespace {

constexpr std::int64_t mostRunners = 5'000;
constexpr std::int64_t mostSamples = 600'000;
constexpr std::array<std::int32_t, 12> steps { 1, 2, 3, 5, 10, 15, 20, 30, 60, 120, 300, 600 };

double metresAt(std::int64_t ms, const PositionEvent &before, const PositionEvent &after)
{
    const std::int64_t took = after.elapsedMs - before.elapsedMs;
    const double share = took > 0 ? static_cast<double>(ms - before.elapsedMs) / static_cast<double>(took) : 0.0;
    return before.distanceMetres + share * (after.distanceMetres - before.distanceMetres);
}

} // namespace

WaySampling samplingFor(std::int64_t runners, std::int32_t seconds)
{
    const std::int64_t shown = std::min(runners, mostRunners);
    const auto fits = [&](std::int32_t every) { return shown * (seconds / every + 1LL) <= mostSamples; };
    const auto step = std::ranges::find_if(steps, fits);
    return { .everySeconds = step != steps.end() ? *step : steps.back(), .runners = shown };
}

SampledWay sampledWay(std::span<const PositionEvent> way, std::int32_t everySeconds)
{
    SampledWay sampled;
    if (way.empty()) {
        return sampled;
    }
    const auto out = std::ranges::find_if(way, &isOut, &PositionEvent::status);
    const auto last = out != way.end() ? out : std::prev(way.end());
    sampled.lastStatus = last->status;
    const std::int64_t stepMs = 1'000LL * everySeconds;
    sampled.first = std::max<std::int64_t>((way.front().elapsedMs + stepMs - 1) / stepMs, 0);
    auto before = way.begin();
    for (std::int64_t ms = sampled.first * stepMs; ms <= last->elapsedMs; ms += stepMs) {
        while (before != last && std::next(before)->elapsedMs <= ms) {
            ++before;
        }
        const double metres = metresAt(ms, *before, before != last ? *std::next(before) : *before);
        sampled.decimetres.push_back(std::llround(metres * 10.0));
    }
    return sampled;
}

} // namespace trackside
