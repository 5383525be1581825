// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "simulation/racerecord.h"
#include "simulation/racesimulator.h"
#include "store/sqlite.h"

namespace trackside {

/// A race file as such: what it is called, how it is made and recognised. Its layout is
/// `resources/sql/sqlite/schema.sql`.
namespace racefile {

/// In the file's header: "Trks".
inline constexpr std::int32_t applicationId = 0x54726b73;
inline constexpr std::int64_t layoutVersion = 3;
/// As many files of one race can be read together: SQLite's limit.
inline constexpr int mostShards = 10;

/// `<folder>/<shard>.db`
[[nodiscard]] QString path(const QString &raceFolder, int shard);

/// The lock that its one writer holds.
[[nodiscard]] QString lockPath(const QString &path);

/// What a file's `progress` begins with.
struct FirstProgress {
    std::int64_t everySeconds = 1; ///< from row to row of a runner
    std::int32_t second = -1; ///< the last complete one
};

/// Makes a file that has the race and no row, all at once: it is not seen half made.
Result<void> create(const QString &path, const RaceRecord &race, const Course &course, Shard shard,
                    FirstProgress progress);

/// Opens a file that exists; refuses one that is not a race file or has a newer layout.
[[nodiscard]] Result<sqlite::Database> open(const QString &path, sqlite::Database::Mode mode);

/// Refuses a file that is not of this very race: another run, course, configuration, model version, start, event name
/// or shard.
[[nodiscard]] Result<void> checkIsOf(sqlite::Database &database, const RaceRecord &race, const Course &course,
                                     Shard shard);

Result<void> storeRace(sqlite::Database &database, const RaceRecord &race);

/// Columns of `races` from \p first on, in the order of the table.
[[nodiscard]] RaceRecord raceAt(const sqlite::Statement &row, int first);

/// The course as its writer had it.
[[nodiscard]] Result<CoursePtr> readCourse(sqlite::Database &database);

} // namespace racefile

} // namespace trackside
