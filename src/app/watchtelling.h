// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/terminal.h"
#include "store/answers.h"

namespace trackside {

/// What one look at a race brings: the snapshot, and the rows that were asked for.
struct RaceLook {
    SnapshotPtr snapshot;
    std::vector<StandingRow> rows;
    Error noCourse; ///< why the race is shown without its course
    Error noEntrants; ///< why names are missing that may be there
};

/// Prints the counts and the rows; the names of those in \p entrants are theirs.
void tellAsText(const RaceLook &look, double courseMetres, const EntrantsById &entrants);

/// Prints one JSON object, with so many of the first at a split and of the newest in the log as \p limit says; 0: all.
void tellAsJson(const RaceLook &look, std::int64_t limit, const EntrantsById &entrants);

} // namespace trackside
