// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/projection.h"

#include "analysis/standing.h"

#include <algorithm>
#include <cmath>

namespace trackside {

namespace {

constexpr double mostChange = 1.5; // of the pace
constexpr double leastUncertainty = 1.0 / 20.0; // of the time to go

} // namespace

std::optional<double> recentPaceSecondsPerKm(const RunnerProgress &progress)
{
    if (progress.recentMs <= 0 || !(progress.recentMetres >= 1.0)) {
        return std::nullopt;
    }
    return static_cast<double>(progress.recentMs) / progress.recentMetres; // milliseconds per metre
}

std::optional<Projection> projectionTo(const PositionEvent &event, const RunnerProgress &progress, double targetMetres)
{
    const double toGo = targetMetres - event.distanceMetres;
    const std::optional<double> overall = paceSecondsPerKm(event); // as milliseconds per metre
    const bool isOnCourse = event.status == RunnerStatus::Running || event.status == RunnerStatus::Stopped;
    if (!isOnCourse || !overall || toGo <= 0.0 || event.distanceMetres < leastProjectedShare * targetMetres) {
        return std::nullopt;
    }
    double now = *overall;
    if (progress.recentMs > 0) {
        const double slowest = mostChange * *overall;
        now = std::clamp(recentPaceSecondsPerKm(progress).value_or(slowest), *overall / mostChange, slowest);
    }
    const double pace = (3.0 * *overall + now) / 4.0;
    const double doubt = std::max(leastUncertainty * *overall, std::abs(now - *overall) / 3.0);
    return Projection { .elapsedMs = event.elapsedMs + std::llround(toGo * pace),
                        .uncertaintyMs = std::llround(toGo * doubt) };
}

std::optional<Projection> projectedFinish(const PositionEvent &event, const RunnerProgress &progress,
                                          double lengthMetres)
{
    if (event.status == RunnerStatus::Finished) {
        return Projection { .elapsedMs = event.elapsedMs };
    }
    return projectionTo(event, progress, lengthMetres);
}

} // namespace trackside
