// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/racerecord.h"
#include "simulation/racesimulator.h"
#include "store/pinotquestions.h"

namespace trackside {

/// What Pinot has of a run, for a writer that goes on with it.
struct StoredRun {
    RaceRecord race;
    /// The newest second that all the shard's runners have, or are out by; none while one of them has no row. What
    /// comes after it may be there in part: written again it is a repeat, and nothing is left out.
    std::optional<std::int32_t> second;
};

/// None: Pinot knows no such run. Errors are PinotClient's.
[[nodiscard]] Result<std::optional<StoredRun>> storedRun(PinotQuestions &pinot, const QString &runId, Shard shard);

} // namespace trackside
