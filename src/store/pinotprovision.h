// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "store/pinotdesk.h"

namespace trackside {

/// Does what PinotAdmin::provision() promises, for its worker's thread; yields a sentence for each change.
[[nodiscard]] Result<QStringList> provisionPinot(PinotDesk &desk, const std::vector<CoursePtr> &courses);

/// What PinotAdmin::loadCourse() does.
Result<void> loadCourseInto(PinotDesk &desk, const Course &course);

} // namespace trackside
