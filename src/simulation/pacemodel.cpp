// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/pacemodel.h"

#include "course/metres.h"
#include "simulation/random.h"
#include "simulation/startwaves.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace trackside {

namespace {

constexpr double preferredPairMetres = 250.0;
constexpr double fadeFromShare = 0.6; ///< of the course: before it nobody slows
constexpr double mostFade = 0.25;
/// A runner who has not finished stays at least so far from the finish.
constexpr double shortOfFinishMetres = 1e-6;
constexpr double latestPlaceToRetire = 0.98;

/// Names of a runner's draws. Pairs of the way count from `FirstPair` on.
enum Draw : std::uint64_t {
    BasePace,
    Fade,
    StopOrNot,
    StopPassage,
    StopPlace,
    StopDuration,
    RetireOrNot,
    RetirePlace,
    StartOrNot,
    FirstPair = 64
};

/// Seventeen quantiles of how a field spreads between its fastest (0) and slowest (1) pace.
using Quantiles = std::array<double, 17>;

// Beta(2.4, 3.6), Beta(3.2, 4.0) and Beta(1.3, 2.6).
constexpr Quantiles club { 0.0,    0.1294, 0.1803, 0.2211, 0.2574, 0.2913, 0.3239, 0.3560, 0.3882,
                           0.4211, 0.4553, 0.4916, 0.5313, 0.5761, 0.6301, 0.7039, 1.0 };
constexpr Quantiles city { 0.0,    0.1824, 0.2370, 0.2788, 0.3148, 0.3478, 0.3789, 0.4091, 0.4390,
                           0.4693, 0.5004, 0.5332, 0.5687, 0.6087, 0.6565, 0.7217, 1.0 };
constexpr Quantiles elite { 0.0,    0.0505, 0.0884, 0.1239, 0.1587, 0.1935, 0.2287, 0.2650, 0.3027,
                            0.3423, 0.3845, 0.4303, 0.4810, 0.5390, 0.6090, 0.7037, 1.0 };

double shapedShare(PaceProfile profile, double u)
{
    const Quantiles *quantiles = nullptr;
    switch (profile) {
    case PaceProfile::Demo:
        return u;
    case PaceProfile::Club5k:
        quantiles = &club;
        break;
    case PaceProfile::CityMarathon:
        quantiles = &city;
        break;
    case PaceProfile::Elite:
        quantiles = &elite;
        break;
    }
    const double place = u * 16.0;
    const auto index = static_cast<std::size_t>(place); // u < 1, so at most 15
    const double within = place - static_cast<double>(index);
    return (*quantiles)[index] + ((*quantiles)[index + 1] - (*quantiles)[index]) * within;
}

/// Makes the runner one who does not start.
void stayAway(RunnerPlan &plan)
{
    plan.end = RunnerStatus::NotStarted;
    plan.startOffsetMs = 0;
    plan.endMs = 0;
}

double between(double least, double most, double share)
{
    return std::clamp(least + (most - least) * share, least, most);
}

} // namespace

PaceModel::PaceModel(const Course &course, const RaceConfig &config)
    : m_config(config)
    , m_passages(course.geofencePassages())
    , m_lengthMetres(course.line.lengthMetres())
    , m_fadeFromMetres(m_lengthMetres * fadeFromShare)
{
    const double pairs = std::max(1.0, std::round(m_lengthMetres / preferredPairMetres));
    m_pairMetres = m_lengthMetres / pairs;
    m_pairsPerMetre = pairs / m_lengthMetres;
    m_lastPair = pairs - 1.0;
}

RunnerPlan PaceModel::planOf(std::uint32_t competitorId) const
{
    RunnerPlan plan;
    plan.competitorId = competitorId;
    plan.key = random::mix(m_config.seed ^ random::mix(competitorId * random::goldenGamma));
    const auto drawn = [&plan](Draw what) { return random::unit(random::draw(plan.key, what)); };

    plan.startOffsetMs = static_cast<std::int32_t>(startMsOf(m_config, startPlaceOf(m_config, competitorId)));
    const double share = shapedShare(m_config.profile, drawn(BasePace));
    plan.msPerMetre = between(m_config.fastestSecondsPerKm, m_config.slowestSecondsPerKm, share);
    plan.metresPerMs = 1.0 / plan.msPerMetre;
    if (m_config.profile == PaceProfile::CityMarathon) {
        plan.fade = mostFade * drawn(Fade);
    }
    if (drawn(StartOrNot) < m_config.noShowRatio) {
        stayAway(plan);
        return plan;
    }
    if (drawn(StopOrNot) < m_config.stopRatio) {
        drawPause(plan);
    }
    plan.endMs =
        plan.startOffsetMs + plan.pauseMs + static_cast<std::int64_t>(std::ceil(movingMsTo(plan, m_lengthMetres)));
    if (drawn(RetireOrNot) < m_config.retireRatio) {
        drawRetirement(plan);
    }
    cutOff(plan);
    return plan;
}

void PaceModel::drawPause(RunnerPlan &plan) const
{
    if (m_passages.empty()) {
        return;
    }
    const auto drawn = [&plan](Draw what) { return random::unit(random::draw(plan.key, what)); };
    const auto which = static_cast<std::size_t>(drawn(StopPassage) * static_cast<double>(m_passages.size()));
    const Passage &passage = m_passages[which];
    plan.pauseMetres =
        between(metresOf(passage.enterMicrometres), metresOf(passage.leaveMicrometres), drawn(StopPlace));
    plan.pauseMs = static_cast<std::int32_t>(
        std::round(between(m_config.minPauseSeconds, m_config.maxPauseSeconds, drawn(StopDuration)) * 1000.0));
    plan.pauseAtMovingMs = movingMsTo(plan, plan.pauseMetres);
}

void PaceModel::drawRetirement(RunnerPlan &plan) const
{
    const double place = m_lengthMetres * latestPlaceToRetire * random::unit(random::draw(plan.key, RetirePlace));
    const double movingMs = movingMsTo(plan, place);
    if (movingMs < plan.pauseAtMovingMs) {
        plan.pauseMs = 0;
        plan.pauseAtMovingMs = RunnerPlan::never;
    }
    // At least a moment after the own start: who stands at the start line has not retired.
    plan.endMs = plan.startOffsetMs + plan.pauseMs + static_cast<std::int64_t>(std::ceil(movingMs)) + 1;
    plan.end = RunnerStatus::Retired;
}

void PaceModel::cutOff(RunnerPlan &plan) const
{
    const auto cutOffMs = static_cast<std::int64_t>(std::round(m_config.cutOffSeconds * 1000.0));
    if (cutOffMs == 0 || plan.endMs <= cutOffMs) {
        return;
    }
    if (plan.startOffsetMs >= cutOffMs) {
        stayAway(plan);
        return;
    }
    plan.endMs = cutOffMs;
    plan.end = RunnerStatus::Retired;
}

double PaceModel::variationOf(const RunnerPlan &plan, double pair) const
{
    const std::uint64_t value =
        random::draw(plan.key, FirstPair + static_cast<std::uint64_t>(static_cast<std::int64_t>(pair)));
    return m_config.paceVariation * (2.0 * random::unit(value) - 1.0);
}

double PaceModel::distanceAfter(const RunnerPlan &plan, double movingMs) const
{
    // Base metres: what the runner would have covered at the base pace in the same effort.
    double base = movingMs * plan.metresPerMs;
    if (plan.fade > 0.0 && base > m_fadeFromMetres) {
        const double bend = plan.fade / (2.0 * (m_lengthMetres - m_fadeFromMetres));
        const double beyond = base - m_fadeFromMetres;
        base = m_fadeFromMetres + 2.0 * beyond / (1.0 + std::sqrt(1.0 + 4.0 * bend * beyond));
    }
    // The pair of pieces that these base metres end in; clamped, so that rounding never leads back.
    const double pair = std::min(static_cast<double>(static_cast<std::int64_t>(base * m_pairsPerMetre)), m_lastPair);
    const double pairStart = pair * m_pairMetres;
    const double within = std::clamp(base - pairStart, 0.0, m_pairMetres);
    // Slope 1/(1+v) before the bend at half (1+v) and 1/(1−v) after it, as one expression without a branch.
    const double variation = variationOf(plan, pair);
    const double bendAt = m_pairMetres * 0.5 * (1.0 + variation);
    const double covered = (within + variation * (std::abs(within - bendAt) - bendAt)) / (1.0 - variation * variation);
    return pairStart + std::clamp(covered, 0.0, m_pairMetres);
}

double PaceModel::movingMsTo(const RunnerPlan &plan, double distanceMetres) const
{
    const double pair =
        std::min(static_cast<double>(static_cast<std::int64_t>(distanceMetres * m_pairsPerMetre)), m_lastPair);
    const double within = std::clamp(distanceMetres - pair * m_pairMetres, 0.0, m_pairMetres);
    const double half = m_pairMetres * 0.5;
    double base = pair * m_pairMetres + within + variationOf(plan, pair) * (half - std::abs(within - half));
    if (plan.fade > 0.0 && base > m_fadeFromMetres) {
        const double beyond = base - m_fadeFromMetres;
        base += beyond * beyond * plan.fade / (2.0 * (m_lengthMetres - m_fadeFromMetres));
    }
    return base * plan.msPerMetre;
}

RunnerState PaceModel::stateAt(const RunnerPlan &plan, std::int64_t ms) const
{
    RunnerState state;
    if (ms >= plan.endMs) {
        state.status = plan.end;
        if (plan.end == RunnerStatus::Finished) {
            state.distanceMetres = m_lengthMetres;
            return state;
        }
        ms = plan.endMs;
    } else {
        state.status = RunnerStatus::Running;
    }
    if (ms < plan.startOffsetMs || plan.end == RunnerStatus::NotStarted) {
        state.status = plan.end == RunnerStatus::NotStarted ? plan.end : RunnerStatus::Waiting;
        return state;
    }
    double movingMs = static_cast<double>(ms - plan.startOffsetMs);
    if (movingMs >= plan.pauseAtMovingMs) {
        if (movingMs < plan.pauseAtMovingMs + plan.pauseMs) {
            state.distanceMetres = plan.pauseMetres;
            if (state.status == RunnerStatus::Running) {
                state.status = RunnerStatus::Stopped;
            }
            return state;
        }
        movingMs -= plan.pauseMs;
        state.distanceMetres = std::max(distanceAfter(plan, movingMs), plan.pauseMetres);
    } else {
        state.distanceMetres = distanceAfter(plan, movingMs);
        if (plan.pauseMs > 0) {
            state.distanceMetres = std::min(state.distanceMetres, plan.pauseMetres);
        }
    }
    state.distanceMetres = std::min(state.distanceMetres, m_lengthMetres - shortOfFinishMetres);
    return state;
}

} // namespace trackside
