// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "store/pinotdesk.h"

namespace trackside {

/// Does what PinotAdmin::provision() promises, for its worker's thread; yields a sentence for each change.
[[nodiscard]] Result<QStringList> provisionPinot(PinotDesk &desk, const std::vector<CoursePtr> &courses);

/// Loads the course where it is missing or outdated, and returns once queries show it. An error where another writer
/// has another course of that short name.
Result<void> loadCourseInto(PinotDesk &desk, const Course &course);

} // namespace trackside
