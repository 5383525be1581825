// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/answers.h"
#include "store/sqlite.h"

#include <QStringList>

#include <functional>
#include <span>

namespace trackside {

/// How far a race is, over all its files.
struct RaceHead {
    struct File {
        std::int32_t second = -1; ///< last second stored
        bool complete = false; ///< no row comes any more
    };

    RaceRecord race;
    QString courseName;
    std::int32_t newest = -1; ///< last second that a file has
    std::int32_t second = -1; ///< T: the newest second complete in all files that are still written
    std::int64_t everySeconds = 1; ///< from row to row of a runner
    std::int64_t writtenMs = 0; ///< when the newest row was written
    bool complete = false; ///< all of them are there and complete
    std::vector<File> files;
};

/// One race's files, opened for reading together. Each question is one statement. One thread at a time; no transaction
/// stays open between questions, so a writer's log can be folded in.
class RaceReader {
public:
    /// \p cancelled is asked from within long statements.
    static Result<RaceReader> open(const QStringList &shardPaths, std::function<bool()> cancelled);

    [[nodiscard]] const QStringList &paths() const { return m_paths; }
    /// Whether the files are still those that were opened.
    [[nodiscard]] bool isCurrent(const QStringList &shardPaths) const;
    /// How many statements have been run so far.
    [[nodiscard]] std::int32_t statements() const { return m_statements; }

    /// The second never goes back from one call to the next.
    [[nodiscard]] Result<RaceHead> head();
    [[nodiscard]] Result<CoursePtr> course();
    /// The ranked standing of everybody as of a second.
    [[nodiscard]] Result<std::vector<StandingRow>> standing(std::int32_t second, std::int64_t everySeconds);
    /// Hands over the rows that matter to zones, in order of time, up to \p second and, of each file, after \p after.
    Result<void> zoneHistory(std::int32_t second, std::span<const std::int32_t> after,
                             const std::function<void(const PositionEvent &)> &take);
    [[nodiscard]] Result<std::vector<PositionEvent>> history(std::span<const std::uint32_t> competitorIds,
                                                             std::int32_t fromSecond, std::int32_t toSecond);

private:
    RaceReader() = default;
    [[nodiscard]] Result<sqlite::Statement *> prepared(sqlite::Statement &statement, QByteArrayView name);
    Result<void> forEach(sqlite::Statement &statement, const std::function<void(const PositionEvent &)> &take);

    QStringList m_paths;
    sqlite::Database m_database;
    sqlite::Statement m_head;
    sqlite::Statement m_field;
    sqlite::Statement m_zoneHistory;
    sqlite::Statement m_history;
    std::int32_t m_newestAnswered = -1;
    std::int32_t m_statements = 0;
};

/// Opens the files of a race on one connection, under the names of schemaName().
[[nodiscard]] Result<sqlite::Database> openShards(const QStringList &shardPaths);

} // namespace trackside
