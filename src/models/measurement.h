// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"

#include <optional>
#include <span>
#include <vector>

namespace trackside {

/// From one measured place to the next.
struct MeasuredLeg {
    double metres = 0.0; ///< the geodesic on WGS 84
    std::optional<double> alongMetres {}; ///< between the places of the course that are nearest; none without a course
};

/// A way from place to place over the map.
struct Measurement {
    std::vector<MeasuredLeg> legs; ///< one fewer than places
    double metres = 0.0; ///< of all legs
    std::optional<double> alongMetres {}; ///< of the first place to the last, along the course
};

/// \p course may be null. Where laps or a crossing lie at about one place, the way along the course is the shortest of
/// those that are meant equally well.
[[nodiscard]] Measurement measure(std::span<const LonLat> places, const CoursePtr &course);

/// Distances along \p line, in metres, of the places on it that are nearest to \p place: one for each passage that is
/// not much farther away than the nearest, in order.
[[nodiscard]] std::vector<double> nearestOn(const CourseLine &line, LonLat place);

} // namespace trackside
