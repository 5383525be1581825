// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/importedfile.h"

#include <span>

namespace trackside {

/// The place of a line that is nearest to another place.
struct NearestOnLine {
    double metres = std::numeric_limits<double>::infinity(); ///< from there to the line
    std::size_t segment = 0; ///< from vertex \p segment to the next
    double fraction = 0.0; ///< of the segment, from 0 to 1
};

/// On the plane around \p place: good to half a hundredth of the distance. The first one where there are several.
[[nodiscard]] NearestOnLine nearestOnLine(std::span<const CourseVertex> line, LonLat place);

/// Where a distance lies, clamped to the line; \p distances are those of at least two vertices, from the first one.
[[nodiscard]] NearestOnLine onLineAt(std::span<const double> distances, double metres);
/// The way back: how far along the line it is.
[[nodiscard]] double metresAlong(std::span<const double> distances, const NearestOnLine &where);

/// The place on a segment; its height where both ends have one.
[[nodiscard]] CourseVertex vertexAt(std::span<const CourseVertex> line, const NearestOnLine &where);

} // namespace trackside
