// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "results/papertable.h"
#include "store/racestore.h"
#include "store/wholeracefile.h"

#include <QStringList>

#include <functional>
#include <stop_token>

namespace trackside {

enum class ExportFormat : std::uint8_t {
    Csv, ///< the results, with split times
    Json, ///< the results, with split times
    Gpx, ///< the runners' ways
    Html, ///< a page with the results and a replay
    Pdf, ///< the results on paper; needs a QGuiApplication
    Trackside, ///< the race as a whole, to be opened elsewhere
};

/// By the word on the command line, which is also a file's ending, in upper or lower case: csv, json, gpx, html,
/// pdf, trackside.
[[nodiscard]] std::optional<ExportFormat> exportFormatFrom(QStringView name);

struct ExportOrder {
    QString runId;
    ExportFormat format = ExportFormat::Csv;
    QString path; ///< of the file, which is whole or not there
    QStringList bibs {}; ///< only who has one of these; empty: all
    bool inMiles = false; ///< which unit a page shows when it is opened, and paper
    SaveRace saveRace {}; ///< how a race is saved as a whole; empty: it cannot be
};

/// What was written, and what is to be known of it.
struct ExportReport {
    std::int32_t second = -1; ///< of the race; −1: it has no row yet
    bool complete = false; ///< the race's last record is in it
    std::vector<Error> doubts; ///< why the course is not known, or names; why rows are missing
};

/// From 0 to 1, on the thread that exports.
using ExportProgress = std::function<void(double share)>;

/// Asks for a race as it is stored now, and writes it. Waits for the store's answers, so not on its threads nor the
/// GUI's; a store's questions may be asked beside those of another thread. Fails on what the store or the file system
/// says, and with a sentence on a bib that nobody or that several have; a stop ends the question under way and fails
/// without a message.
[[nodiscard]] Result<ExportReport> exportRace(RaceStore &store, const ExportOrder &order,
                                              const std::stop_token &stop = {}, const ExportProgress &progress = {});

/// The results as they are stored now, for paper; asked for, and failing, as by exportRace(). Of \p order the format
/// and the file are of no use.
[[nodiscard]] Result<PaperTable> readResultsSheet(RaceStore &store, const ExportOrder &order,
                                                  const std::stop_token &stop = {});

} // namespace trackside
