// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "simulation/positionevent.h"
#include "simulation/raceconfig.h"

#include <cstdint>

namespace trackside {

/// A runner's whole race in constants: drawn once, from (course, config, seed, competitor id) alone.
struct RunnerPlan {
    std::uint64_t key = 0;           ///< of the runner's own random numbers
    double msPerMetre = 0.0;         ///< base pace
    double fade = 0.0;               ///< share by which the pace has slowed at the finish
    double pauseDistanceMetres = 0.0;
    double pauseAtMovingMs = 0.0;    ///< moving time (without the pause) at which the runner stops; beyond the end: never
    std::int32_t pauseMs = 0;
    std::int32_t startOffsetMs = 0;
    std::int32_t endMs = 0;          ///< since the gun: finish, or retirement; 0 for one who does not start
    std::uint32_t competitorId = 0;
    RunnerStatus end = RunnerStatus::Finished; ///< what the last record says

    /// The second of the last record: the end, rounded up.
    [[nodiscard]] std::int32_t lastSecond() const { return (endMs + 999) / 1000; }
};

/// Where a runner is at a moment.
struct RunnerState {
    double distanceMetres = 0.0;
    RunnerStatus status = RunnerStatus::Waiting;
};

/// How fast runners are, along the whole way; the formulas are in HACKING ("The pace model").
/// Only + − × ÷ √ and integers, so results are the same on every machine.
class PaceModel {
public:
    PaceModel(const Course &course, const RaceConfig &config);

    [[nodiscard]] const RaceConfig &config() const { return m_config; }
    [[nodiscard]] RunnerPlan planOf(std::uint32_t competitorId) const;

    /// Monotone in \p ms (since the gun); 0 until the own start, exactly the course's length from the finish time on.
    [[nodiscard]] RunnerState stateAt(const RunnerPlan &plan, std::int64_t ms) const;

    /// Moving time in ms (without pause and start offset) that the runner needs to a distance: the inverse of distanceOf.
    [[nodiscard]] double movingMsTo(const RunnerPlan &plan, double distanceMetres) const;
    [[nodiscard]] double distanceOf(const RunnerPlan &plan, double movingMs) const;

    /// Longest stretch of one pace: the way is laid out in pairs of pieces, one slower and one faster by the same share.
    [[nodiscard]] double pairMetres() const { return m_pairMetres; }

private:
    [[nodiscard]] double variationOf(const RunnerPlan &plan, double pair) const;

    RaceConfig m_config;
    std::vector<Passage> m_passages;
    double m_lengthMetres;
    double m_pairMetres;
    double m_pairsPerMetre;
    double m_lastPair;
    double m_fadeFromMetres;
};

} // namespace trackside
