// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/standing.h"
#include "simulation/entrant.h"

#include <QString>

#include <cstdint>
#include <span>
#include <unordered_map>

namespace trackside {

/// Somebody who is entered, as files of results tell it. Texts are as they were entered; whoever writes them makes them
/// fit for the file.
struct RaceEntry {
    Entrant entrant; ///< the bib is never empty: the id, if need be
    std::int32_t categoryPlace = 0; ///< by analysis/categorystanding.h; 0: none
};

/// By competitor id; empty where the race has no entrants.
using RaceEntries = std::unordered_map<std::uint32_t, RaceEntry>;

/// \p standing is the whole field's, ranked.
[[nodiscard]] RaceEntries raceEntries(const Entrants &entrants, std::span<const StandingRow> standing);

/// Bib and name, "A7 Ada Byron"; of who is not entered the id.
[[nodiscard]] QString runnerLabel(std::uint32_t competitorId, const RaceEntries &entries);

} // namespace trackside
