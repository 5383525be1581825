// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "course/coursecatalogue.h"
#include "simulation/racecontrol.h"

#include <functional>

namespace trackside {

/// What `trackside race` asks for as an order, or the first thing that is wrong with it. \p warn hears what is doubtful
/// in the list of entrants of an order that is given.
[[nodiscard]] Result<RaceOrder> orderFrom(const RaceOptions &options, const CourseCatalogue &catalogue,
                                          const std::function<void(const Error &)> &warn);

/// `1`, `0.5`, `60`, or `max` (0).
[[nodiscard]] Result<double> speedFrom(const std::string &text);
/// `2/3`
[[nodiscard]] Result<Shard> shardFrom(const std::string &text);
/// ISO 8601, UTC where no zone is given, to milliseconds since 1970.
[[nodiscard]] Result<std::int64_t> startTimeFrom(const std::string &text);

} // namespace trackside
