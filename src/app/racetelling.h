// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/racecontrol.h"
#include "store/racestore.h"

#include <QString>

namespace trackside {

/// How a race is told at its end.
struct Telling {
    QString results; ///< file to write; may be empty
    bool json = false;
};

/// A race that this process ran to its end.
struct RaceAtEnd {
    const RaceOrder &order;
    SessionReport report; ///< the last one
    double wallSeconds = 0.0; ///< that it took
    SnapshotPtr snapshot; ///< of the end, as the store answers it
};

/// Tells it on stdout, in words or as one JSON object, with the first ten, after writing the results where they are
/// wanted; asks \p store and waits for it. What is only lacking (a course, names) is told on stderr.
[[nodiscard]] Result<void> tellRace(RaceStore &store, const RaceAtEnd &race, const Telling &telling);

} // namespace trackside
