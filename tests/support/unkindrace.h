// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/racecontrol.h"
#include "simulation/streamfaults.h"

namespace trackside::test {

/// A short race on the course at 60×, whose stream has every kind of fault.
[[nodiscard]] RaceOrder unkindRace(const CoursePtr &course);
/// Those of the whole race, by going through it second by second.
[[nodiscard]] FaultCounts faultsOf(const RaceOrder &order);

} // namespace trackside::test
