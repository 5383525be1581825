// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/coursedraft.h"

namespace trackside {

/// What is wrong with a line by itself: of one point, off the earth, jumps, gaps, repeats and so on. Places and fixes
/// are those of a draft with these vertices. Any thread; linear but for the sorting of steps.
[[nodiscard]] std::vector<CourseProblem> checkLine(std::span<const CourseVertex> line);

/// What is wrong with how a draft's parts fit together: its flags, its direction, its length, its zones.
[[nodiscard]] std::vector<CourseProblem> checkFit(const CourseDraft &draft);

/// Both.
[[nodiscard]] std::vector<CourseProblem> check(const CourseDraft &draft);

/// The draft with a problem mended. A fix of another draft changes nothing that is not there.
[[nodiscard]] CourseDraft mended(CourseDraft draft, const CourseFix &fix);

/// How far the flags may stand from the line's ends.
inline constexpr double flagMetres = 50.0;
/// By how much a length may differ from the claimed one.
inline constexpr double claimTolerance = 0.02;

} // namespace trackside
