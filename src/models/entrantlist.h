// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entrantcolumns.h"
#include "simulation/entrant.h"
#include "studio/courseproblem.h"
#include "studio/csvtable.h"

namespace trackside {

/// What is wrong in a list of entrants.
struct EntrantProblem {
    Severity severity = Severity::Error; ///< with an error nobody is entered
    std::int64_t line = 0; ///< of the file, from 1; 0: of the list as a whole
    qsizetype column = -1; ///< from 0; −1: of the line as a whole
    QString message {}; ///< a sentence that names line and column

    friend bool operator==(const EntrantProblem &, const EntrantProblem &) = default;
};

/// Of the problems so many are told at most; the rest is counted.
inline constexpr std::size_t mostEntrantProblems = 200;

/// A list of entrants as a race takes it. A value.
struct EntrantList {
    EntrantsPtr
        entrants {}; ///< by wave, then bib, numbers before other texts; ids 1, 2, …; null where there is an error
    std::vector<std::int64_t> waveSizes {}; ///< for RaceConfig; empty: the list has no waves
    std::vector<EntrantProblem> problems {}; ///< errors before warnings before notes, each in order of the line
    std::int64_t problemCount = 0; ///< with those that are not told
};

/// Applies the mapping to the table's rows. A million rows take seconds. Any thread.
[[nodiscard]] EntrantList entered(const CsvTable &table, const EntrantMapping &mapping);

} // namespace trackside
