// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "results/papertable.h"
#include "results/raceentries.h"
#include "store/answers.h"

#include <span>

namespace trackside {

/// What results on paper are made of.
struct SheetFacts {
    const Snapshot &snapshot;
    std::span<const StandingRow> rows; ///< in order of the standing
    const RaceEntries &entries; ///< of the whole field; empty: nobody's name is known
    QString courseName;
    bool inMiles = false;
};

/// The results as a table for paper: place, bib, name, category with the place in it and club where they are known, gun
/// time or status, net time, the gap to the first and pace. A status by hand has an asterisk, and below the rows stands
/// a note of each, with the reason.
[[nodiscard]] PaperTable resultsSheet(const SheetFacts &facts);

/// Writes the table as a PDF, on the paper that is usual where the user lives. The file is whole or not there. Fails on
/// whatever the file system says. Needs a QGuiApplication, for the fonts.
[[nodiscard]] Result<void> writePdf(const QString &path, const PaperTable &table);

} // namespace trackside
