// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/coursedraft.h"

namespace trackside {

// What can be done to a line as a whole. Each gives the new draft; zones stay where they are, and flags but for those
// that stood at an end that is gone, which go to the new one. Crossings that were left out of the splits
// are so after reversing and trimming; after other edits that make a new line of it, all count again. Distances are
// metres along the line, clamped to it. A draft with fewer than two vertices is given back as it is. Any thread.

/// The other way round; start and finish flag change places.
[[nodiscard]] CourseDraft reversed(CourseDraft draft);

/// The stretch from one distance to another, with vertices of its own at both.
[[nodiscard]] CourseDraft trimmed(CourseDraft draft, double fromMetres, double toMetres);

/// Without that stretch; what it leaves open is bridged by a straight.
[[nodiscard]] CourseDraft withoutStretch(CourseDraft draft, double fromMetres, double toMetres);

/// A loop that is run from another place on, and ends there.
[[nodiscard]] CourseDraft beginningAt(CourseDraft draft, double metres);
/// Whether the line ends about where it starts.
[[nodiscard]] bool isLoop(const CourseDraft &draft);

/// So many times round. A gap between end and beginning is bridged by a straight.
[[nodiscard]] CourseDraft inLaps(CourseDraft draft, int laps);

/// With another line at its end or before its beginning, turned as the ends lie nearest to each other.
[[nodiscard]] CourseDraft joinedWith(CourseDraft draft, std::span<const CourseVertex> more);

/// Without the vertices that lie within \p toleranceMetres of the line without them (Douglas and Peucker, by GEOS).
/// First and last stay.
[[nodiscard]] CourseDraft simplified(CourseDraft draft, double toleranceMetres);

/// A line without the vertices that repeat the place of the one before.
[[nodiscard]] std::vector<CourseVertex> withoutRepeats(std::vector<CourseVertex> line);

/// NaN where a vertex is not on earth.
[[nodiscard]] double lengthMetres(const CourseDraft &draft);

} // namespace trackside
