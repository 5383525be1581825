// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/runnerprogress.h"
#include "simulation/positionevent.h"

#include <cstdint>
#include <optional>

namespace trackside {

/// When a runner is expected somewhere.
struct Projection {
    std::int64_t elapsedMs = 0; ///< since the gun
    std::int64_t uncertaintyMs = 0; ///< as much sooner or later; 0: it is known

    friend bool operator==(const Projection &, const Projection &) = default;
};

/// Nothing is expected of a runner before this share of the way is done: until then a pace says little.
inline constexpr double leastProjectedShare = 0.05;

/// Seconds per kilometre over the last seconds; none where these are not known, or the runner stood still.
[[nodiscard]] std::optional<double> recentPaceSecondsPerKm(const RunnerProgress &progress);

/// When a runner who is on the course comes to \p targetMetres of it. With the distance d, the time t since the gun,
/// the pace a since the own start, pauses included, and the pace n of the last seconds, held within ⅔ a … 1½ a:
///
///     expected = t + (target − d) · (3 a + n) / 4
///     uncertainty = (target − d) · max(a / 20, |n − a| / 3)
///
/// The whole race says more of what comes than the last half minute does, which tells of a slope, a pause or tired
/// legs. The uncertainty is no confidence interval: it is a twentieth of the time to go, or more where the two paces
/// differ much, so that what either the pace since the start alone or both give lies within. Who slows down for good
/// comes later (analysis_projection_test tells how many of generated races). Where n is not known, a stands for it.
/// None for whoever waits, is out, is at the target already or has not done leastProjectedShare of the way there.
[[nodiscard]] std::optional<Projection> projectionTo(const PositionEvent &event, const RunnerProgress &progress,
                                                     double targetMetres);

/// The same for the finish of a course of that length; a finisher's own time.
[[nodiscard]] std::optional<Projection> projectedFinish(const PositionEvent &event, const RunnerProgress &progress,
                                                        double lengthMetres);

} // namespace trackside
