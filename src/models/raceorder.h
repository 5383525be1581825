// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/racecontrol.h"
#include "store/answers.h"

namespace trackside {

/// A new race under a fresh run id, with the record that its store keeps of it; start time, event name, speed and shard
/// are the caller's to fill in. \p entrants as in RaceOrder.
[[nodiscard]] RaceOrder newOrder(const RaceConfig &config, const CoursePtr &course, const EntrantsPtr &entrants);

/// The order that goes on with a stored race, on the course that is stored with it. Fails with a sentence where the
/// race is over, has no configuration, or has one of another version.
[[nodiscard]] Result<RaceOrder> orderToResume(const RaceListing &race, const CoursePtr &course);

} // namespace trackside
