// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/raceestimate.h"

#include "analysis/edgereach.h"
#include "course/metres.h"
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
        const double enter = raceMsAt(model, plan, metresOf(passage.enterMicrometres));
        if (enter >= end)
            return;
        const double leave = raceMsAt(model, plan, metresOf(passage.leaveMicrometres));
        crossings.emplace_back(enter, 1);
        crossings.emplace_back(std::min(leave, end), -1);
    }
}

/// Where a thinned history has a row a second: near zones and splits; in running order, none touching the next.
std::vector<EdgeReach::Stretch> stretchesKept(const Course &course)
{
    std::vector<EdgeReach::Stretch> all;
    for (const EdgeReach &edge : edgeReaches(course, 1))
        all.insert(all.end(), edge.stretches().begin(), edge.stretches().end());
    std::ranges::sort(all, {}, &EdgeReach::Stretch::fromMetres);
    std::vector<EdgeReach::Stretch> merged;
    for (const auto &[from, to] : all) {
        const double end = std::min(to, course.line.lengthMetres());
        if (!merged.empty() && from <= merged.back().toMetres)
            merged.back().toMetres = std::max(merged.back().toMetres, end);
        else
            merged.push_back({ std::max(0.0, from), end });
    }
    return merged;
}

/// Seconds that the runner spends there.
double secondsIn(const std::vector<EdgeReach::Stretch> &stretches, const PaceModel &model, const RunnerPlan &plan)
{
    double ms = 0.0;
    for (const auto &[from, to] : stretches) {
        const double enter = raceMsAt(model, plan, from);
        ms += std::max(0.0, std::min(raceMsAt(model, plan, to), static_cast<double>(plan.endMs)) - enter);
    }
    return ms / 1'000.0;
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
    double secondsNearEdges = 0.0;
    const bool isThinned = config.historyEverySeconds > 1;
    const auto kept = isThinned ? stretchesKept(*course) : std::vector<EdgeReach::Stretch>();
    for (std::int64_t bib = 1; bib <= config.runners; bib += every) {
        const RunnerPlan plan = model.planOf(static_cast<std::uint32_t>(bib));
        ++sampled;
        events += plan.lastSecond() + 1;
        estimate.lengthMs = std::max(estimate.lengthMs, plan.endMs);
        addFinish(plan, estimate);
        addCrossings(*course, model, plan, crossings);
        secondsNearEdges += secondsIn(kept, model, plan);
    }

    const double factor = static_cast<double>(config.runners) / static_cast<double>(sampled);
    // A thinned history keeps a row every so many seconds, all near zones and splits, and the first and the last.
    const std::int64_t ends = isThinned ? 2 * config.runners : 0;
    const auto near = static_cast<std::int64_t>(secondsNearEdges)
        - static_cast<std::int64_t>(secondsNearEdges) / config.historyEverySeconds;
    estimate.rows =
        scaled(events / config.historyEverySeconds + near, factor * (1.0 - config.faults.dropoutRatio)) + ends;
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
