// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "store/pinotdesk.h"

#include <optional>

namespace trackside {

/// What setting up did.
struct PinotChanges {
    QStringList sentences; ///< one for each change
    std::optional<Error> leftOut; ///< why a table that races can do without could not be created
};

/// Does what PinotAdmin::provision() promises, for its worker's thread.
[[nodiscard]] Result<PinotChanges> provisionPinot(PinotDesk &desk, const std::vector<CoursePtr> &courses);

/// Loads the course where it is missing or outdated, and returns once queries show it. Another writer's that is the
/// same serves; an error where another writer has another course of that short name.
Result<void> loadCourseInto(PinotDesk &desk, const Course &course);

} // namespace trackside
