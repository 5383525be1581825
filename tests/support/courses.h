// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"

#include <cstdint>
#include <iosfwd>
#include <vector>

namespace trackside {

// How a failed test shows them.
void PrintTo(const LonLat &place, std::ostream *out);
void PrintTo(const Passage &passage, std::ostream *out);

} // namespace trackside

namespace trackside::test {

/// A course that ships, read from the repository; aborts the test program when it cannot be.
[[nodiscard]] CoursePtr shippedCourse(const QString &id);

/// All that ship, Crystal Palace first.
[[nodiscard]] std::vector<CoursePtr> shippedCourses();

/// A course of a random kind (winding, out and back, laps, crossing itself), place and length (0.2 to 20 km), with
/// none to two zones that it passes. The same for the same \p seed.
[[nodiscard]] CoursePtr randomCourse(std::uint64_t seed);

} // namespace trackside::test
