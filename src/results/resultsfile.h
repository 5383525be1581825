// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/decision.h"
#include "analysis/splittime.h"
#include "analysis/standing.h"
#include "course/error.h"
#include "course/split.h"
#include "results/raceentries.h"

#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace trackside {

enum class ResultsFormat : std::uint8_t {
    Csv, ///< RFC 4180, with a heading
    Json, ///< an array of objects
};

/// Split times of the runners in a file, in order of its rows.
struct ResultsSplits {
    std::span<const Split> splits; ///< of the course, in running order; empty: the file has none
    std::vector<std::vector<SplitTime>> times; ///< of each row, from the first split on, as far as the runner has come
};

/// By the ending of \p path; an error for one that is neither.
[[nodiscard]] Result<ResultsFormat> resultsFormatOf(const QString &path);

/// Writes the results of a race, in order of the standing. Columns: rank, competitorId, status, elapsedMs, netMs,
/// distanceMetres. Where the race has entrants, then bib, name, category, categoryPlace and club, in CSV as csvText()
/// has them; nothing where there is none. Then, in CSV, a column "splitMs NAME" for each split, empty where the runner
/// has no time; in JSON splits, an array of name, elapsedMs, legMs, isEstimate, isLegEstimate of those that the runner
/// has passed. At last, where \p decisions, which are those that count, have any by hand: in CSV, columns
/// decisionFromSecond and decisionReason, empty for everybody else; in JSON, of these runners, decision with fromSecond
/// and reason. The file is whole or not there. Fails on whatever the file system says.
[[nodiscard]] Result<void> writeResults(const QString &path, ResultsFormat format, std::span<const StandingRow> rows,
                                        const ResultsSplits &splits = {}, const RaceEntries &entries = {},
                                        std::span<const Decision> decisions = {});

} // namespace trackside
