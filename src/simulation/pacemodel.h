// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "simulation/raceconfig.h"
#include "simulation/runnerplan.h"

#include <cstdint>
#include <vector>

namespace trackside {

/// How fast runners are along the whole way, and where they stop. Every answer takes constant time and no memory: the
/// formulas are in HACKING ("The pace model"). Only + − × ÷ √ and integers, so that results are the same on every
/// machine. Immutable, any thread.
class PaceModel {
public:
    PaceModel(const Course &course, const RaceConfig &config);

    [[nodiscard]] const RaceConfig &config() const { return m_config; }

    /// A function of course, configuration, seed and competitor id alone: how many others run does not matter.
    [[nodiscard]] RunnerPlan planOf(std::uint32_t competitorId) const;

    /// Monotone in \p ms (since the gun); 0 until the own start, exactly the course's length from the finish time on.
    [[nodiscard]] RunnerState stateAt(const RunnerPlan &plan, std::int64_t ms) const;

    /// Distance after so much moving time (without start offset and pause), and its inverse.
    [[nodiscard]] double distanceAfter(const RunnerPlan &plan, double movingMs) const;
    [[nodiscard]] double movingMsTo(const RunnerPlan &plan, double distanceMetres) const;

    /// The way is laid out in pairs of pieces, the one run slower and the other faster by the same share.
    [[nodiscard]] double pairMetres() const { return m_pairMetres; }

private:
    [[nodiscard]] double variationOf(const RunnerPlan &plan, double pair) const;
    void drawPause(RunnerPlan &plan) const;
    void drawRetirement(RunnerPlan &plan) const;
    void cutOff(RunnerPlan &plan) const; ///< ends a race that goes on for too long

    RaceConfig m_config;
    std::vector<Passage> m_passages;
    double m_lengthMetres;
    double m_pairMetres;
    double m_pairsPerMetre;
    double m_lastPair;
    double m_fadeFromMetres;
};

} // namespace trackside
