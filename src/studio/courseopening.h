// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/coursecatalogue.h"

namespace trackside {

/// The course with this id, or the one that a file of any known format holds when \p idOrFile is a path: the line that
/// is chosen among several (see choiceOf()), as it stands. Fails with the first error there is in it. Any thread.
[[nodiscard]] Result<CoursePtr> openCourse(const CourseCatalogue &catalogue, const QString &idOrFile);

/// The course in a file that leaves no question open: one line, and nothing that the checks warn of. Null otherwise.
[[nodiscard]] CoursePtr soundCourse(const QString &path);

} // namespace trackside
