// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "simulation/connectioncheck.h"
#include "store/pinotdesk.h"

#include <optional>

namespace trackside {

/// The checks of PinotAdmin::check(), for its worker's thread. \p leftOut is why a table that races can do without
/// could not be created a moment ago.
[[nodiscard]] std::vector<CheckFinding> checkPinot(PinotDesk &desk, const std::vector<CoursePtr> &courses,
                                                   const std::optional<Error> &leftOut = {});

/// Whether all of a table's partitions are read; a table that was told to pause is as it should be, and one that has no
/// stream.
[[nodiscard]] Result<bool> isConsumed(PinotDesk &desk, PinotTable table);

/// An error when a table is missing, cannot serve or was told to pause: the rows of a race would be lost, or not shown.
[[nodiscard]] Result<void> readyForARace(PinotDesk &desk);

/// What is to be done about a course that ought to be loaded. Another writer's of its name serves where it is the same,
/// as isTheSameCourse() has it; otherwise there can be no race on ours.
enum class CourseState : std::uint8_t { Loaded, LoadedByAnother, Missing, Outdated, AnotherWriters };
[[nodiscard]] CourseState stateOf(const Course &course, const std::vector<PinotCourseRow> &rows,
                                  const QStringList &columns);

/// That Pinot has another course under the name of this one, with what to do.
[[nodiscard]] Error anotherWriters(const Course &course);

} // namespace trackside
