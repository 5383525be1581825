// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/courseline.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace trackside {

/// A geofence: a polygon by its outer ring and its holes, each ring closed (first point = last point).
struct Zone {
    QString name;
    std::vector<LonLat> outer;
    std::vector<std::vector<LonLat>> holes;

    friend bool operator==(const Zone &, const Zone &) = default;
};

inline constexpr std::size_t maxZones = 1'000; ///< of a course

/// A stretch of the course line inside a zone, by distance along the line; enter < leave.
struct Passage {
    std::int64_t enterMicrometres = 0;
    std::int64_t leaveMicrometres = 0;

    friend bool operator==(const Passage &, const Passage &) = default;
};

/// The stretches of \p line inside \p zone, in running order, not overlapping; holes are outside. A line that
/// crosses itself has one passage for each time it is inside. Touching the edge in a point is no passage.
/// Fails when the ring is not a valid polygon.
[[nodiscard]] Result<std::vector<Passage>> passagesOf(const CourseLine &line, const Zone &zone);

/// Whether \p point lies in \p zone: the edge counts as inside, holes as outside.
[[nodiscard]] bool contains(const Zone &zone, LonLat point);

/// Metres from \p point to the edge of \p zone, 0 inside it.
[[nodiscard]] double metresOutside(const Zone &zone, LonLat point);

} // namespace trackside
