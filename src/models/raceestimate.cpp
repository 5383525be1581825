// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/raceestimate.h"

#include "simulation/pacemodel.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace trackside {

namespace {

/// A runner comes into the geofence (+1) or leaves it (−1).
using Crossing = std::pair<double, int>; // race time in milliseconds

double raceMsAt(const PaceModel &model, const RunnerPlan &plan, double metres)
{
    // The pause is spent where the runner stops, so all that lies beyond is reached later by it.
    const bool paused = plan.pauseMs > 0 && metres > plan.pauseMetres;
    return plan.startOffsetMs + model.movingMsTo(plan, metres) + (paused ? plan.pauseMs : 0);
}

void addCrossings(const Course &course, const PaceModel &model, const RunnerPlan &plan,
                  std::vector<Crossing> &crossings)
{
    const auto end = static_cast<double>(plan.endMs);
    for (const Passage &passage : course.geofencePassages()) {
        const double enter = raceMsAt(model, plan, static_cast<double>(passage.enterMicrometres) * 1e-6);
        if (enter >= end)
            return;
        const double leave = raceMsAt(model, plan, static_cast<double>(passage.leaveMicrometres) * 1e-6);
        crossings.emplace_back(enter, 1);
        crossings.emplace_back(std::min(leave, end), -1);
    }
}

void addFinish(const RunnerPlan &plan, RaceEstimate &estimate)
{
    if (plan.end != RunnerStatus::Finished)
        return;
    if (estimate.firstFinishMs < 0 || plan.endMs < estimate.firstFinishMs)
        estimate.firstFinishMs = plan.endMs;
    estimate.lastFinishMs = std::max(estimate.lastFinishMs, plan.endMs);
}

std::int64_t scaled(std::int64_t ofSample, double factor)
{
    return std::llround(static_cast<double>(ofSample) * factor);
}

} // namespace

Result<RaceEstimate> estimateRace(const CoursePtr &course, const RaceConfig &config)
{
    if (const std::vector<ConfigProblem> problems = problemsOf(config); !problems.empty())
        return failure(problems.front().message);

    const std::int64_t every = (config.runners + estimateSample - 1) / estimateSample;
    const PaceModel model(*course, config);
    RaceEstimate estimate;
    std::vector<Crossing> crossings;
    std::int64_t sampled = 0;
    std::int64_t events = 0;
    for (std::int64_t bib = 1; bib <= config.runners; bib += every) {
        const RunnerPlan plan = model.planOf(static_cast<std::uint32_t>(bib));
        ++sampled;
        events += plan.lastSecond() + 1;
        estimate.lengthMs = std::max(estimate.lengthMs, plan.endMs);
        addFinish(plan, estimate);
        addCrossings(*course, model, plan, crossings);
    }

    const double factor = static_cast<double>(config.runners) / static_cast<double>(sampled);
    // A thinned history keeps a row every so many seconds, and the first and the last.
    const std::int64_t ends = config.historyEverySeconds > 1 ? 2 * config.runners : 0;
    estimate.rows = scaled(events / config.historyEverySeconds, factor * (1.0 - config.faults.dropoutRatio)) + ends;
    estimate.bytes = estimate.rows * bytesPerRow;

    // Who leaves does so before another comes at the same moment.
    std::ranges::sort(crossings);
    std::int64_t inside = 0;
    std::int64_t most = 0;
    for (const auto &[ms, step] : crossings) {
        inside += step;
        if (inside > most) {
            most = inside;
            estimate.fullestZoneMs = std::llround(ms);
        }
    }
    estimate.fullestZoneRunners = scaled(most, factor);
    return estimate;
}

} // namespace trackside
