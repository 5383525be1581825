// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/decisions.h"
#include "analysis/raceevent.h"
#include "analysis/standing.h"
#include "analysis/stoptracker.h"
#include "analysis/zonetracker.h"

#include <QByteArrayView>

#include <span>
#include <vector>

namespace trackside {

/// What a log is made from, all as of one second.
struct LogSources {
    std::span<const StandingRow> standing; ///< of everybody, ranked
    std::span<const Decision> decisions {}; ///< those that count; they are in the standing already
    std::span<const ZoneTracker> zones {};
    const CountedSplits *splits = nullptr; ///< null: the course is unknown, as with stops
    const StopTracker *stops = nullptr;
    std::int32_t silentAfterSeconds = 30; ///< whoever is in the race without a row for longer is silent
};

/// What happened, of each kind the newest \p mostOfEach, in order of time, then of the kind. Whoever was decided on is
/// out at the second from which that holds. A function of rows and decisions alone: whoever asks about the same second
/// finds the same. O(rows of the standing + splits · \p mostOfEach + halts + crossings of zones).
[[nodiscard]] std::vector<RaceEvent> raceLog(const LogSources &sources, std::size_t mostOfEach);

/// The kind's name in files and on the command line: `started`, `splitPassed`, … `silent`.
[[nodiscard]] QByteArrayView kindName(RaceEvent::Kind kind);

} // namespace trackside
