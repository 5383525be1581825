// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profiles.h"
#include "course/course.h"
#include "simulation/connectioncheck.h"

#include <stop_token>

namespace trackside {

/// Sends one event to Kafka and looks for it in Pinot, thirty seconds at most. It is of a run that is never among the
/// races, so no list and no standing has it; \p course is one that Pinot has. Tells how long it took, that it did not
/// arrive, or that its time reads back as another one, as it does where a server takes times for those of its own zone.
/// Waits for both; once it shall \p stop, it ends within a second, with a finding of no worth. Any thread.
[[nodiscard]] CheckFinding checkTestEvent(const Profile::Cluster &cluster, const Course &course,
                                          const std::stop_token &stop = {});

} // namespace trackside
