// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "simulation/racerecord.h"
#include "store/pinotquestions.h"

#include <vector>

namespace trackside {

/// `{event}`: the columns that eventsOf() reads; `{isOut}`: whether a row says that its runner is out; `{nearZones}`:
/// whether it matters to a zone. By the columns that the table has; \p course may be null.
[[nodiscard]] PinotWords eventWords(const QStringList &columns, const Course *course);

/// Whoever wrote no status has one by the rules of `analysis`; whoever wrote no exact time has whole seconds.
[[nodiscard]] std::vector<PositionEvent> eventsOf(const PinotRows &rows, const Course *course);

/// The columns that raceOf() reads, as a table has them.
[[nodiscard]] PinotWords raceWords(const QStringList &columns);
[[nodiscard]] RaceRecord raceOf(const PinotRows &rows, std::size_t row);

} // namespace trackside
