// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/wholerace.h"

namespace trackside {

/// A whole race as one file, `NAME.trackside`: a race file as they lie in the folder of races (resources/sql/sqlite/
/// schema.sql), of one shard and without a write-ahead log, with the decisions by hand in a table beside.

/// What was saved.
struct SavedRace {
    std::int32_t second = -1; ///< up to which it is in the file
    bool complete = false; ///< the race's last row is in it
};

/// What was opened.
struct OpenedRace {
    QString runId;
    bool isNew = true; ///< it was not in the folder before
};

/// Saves the run of that id, of wherever races are, to a path.
using SaveRace = std::function<Result<SavedRace>(const QString &runId, const QString &path, const Errand &errand)>;
/// Opens the file of that path.
using OpenRace = std::function<Result<OpenedRace>(const QString &path, const Errand &errand)>;

/// Whether a file is to be taken for a race: by its ending, or by how it begins. Nothing but a file is looked into.
[[nodiscard]] bool isWholeRaceFile(const QString &path);

/// Writes the race; what was under that path before is replaced when all is written, and stays if anything fails. Any
/// thread.
[[nodiscard]] Result<SavedRace> saveWholeRace(WholeRace &race, const QString &path, const Errand &errand);

/// The race in a file of unknown origin. Of what is not written as saveWholeRace() writes it nothing is read: another
/// program's file, other tables, a newer layout, a damaged one. What its rows say is not checked here, see copyRace().
/// The file is not written to, and nothing beside it is read.
[[nodiscard]] Result<std::unique_ptr<WholeRace>> wholeRaceIn(const QString &path, const std::stop_token &stop);

/// Reads a file of unknown origin through, keeping nothing; answers the race's id.
[[nodiscard]] Result<QString> checkWholeRace(const QString &path, const Errand &errand);

/// Puts the race of such a file into the folder of races, written anew. One that is there already stays as it is: if it
/// is the same, that is the answer; else an error. Any thread.
[[nodiscard]] Result<OpenedRace> openWholeRace(const QString &path, const QString &racesFolder, const Errand &errand);

} // namespace trackside
