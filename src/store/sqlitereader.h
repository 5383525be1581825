// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/fieldtally.h"
#include "store/racereader.h"
#include "store/sentstatements.h"
#include "store/sqlite.h"
#include "store/sqliteentrants.h"

#include <QStringList>

namespace trackside {

/// One race's files, opened for reading together. Each question is one statement. One thread at a time; no transaction
/// stays open between questions, so a writer's log can be folded in.
class SqliteReader final : public RaceReader {
public:
    /// \p shardPaths tells the race's files as they are now; \p cancelled is asked from within long statements.
    static Result<std::unique_ptr<SqliteReader>> open(std::function<QStringList()> shardPaths,
                                                      std::function<bool()> cancelled);

    /// That the files take once their logs are folded in, which of a race that is written come on top of them.
    [[nodiscard]] Result<std::int64_t> bytes();

    [[nodiscard]] bool isCurrent() const override;
    [[nodiscard]] std::int32_t statements() const override { return m_statements + m_entrants.statements(); }
    [[nodiscard]] std::vector<SentStatement> takeSent() override;
    /// Nothing: no row comes late into these files, and none is kept.
    void readAnew() override { }
    [[nodiscard]] Result<RaceHead> head() override;
    [[nodiscard]] Result<std::int32_t> newestSecond() override;
    [[nodiscard]] Result<CoursePtr> course() override;
    [[nodiscard]] Result<std::vector<StandingRow>> field(std::int32_t second, std::int64_t everySeconds) override;
    Result<void> edgeHistory(std::int32_t second, std::span<const std::int32_t> after,
                             const std::function<void(const PositionEvent &)> &take) override;
    [[nodiscard]] Result<Entrants> entrants(std::span<const std::uint32_t> competitorIds) override
    {
        return m_entrants.entrants(m_database, competitorIds);
    }
    [[nodiscard]] Result<Entrants> entrantsLike(const QString &text, std::int64_t limit) override
    {
        return m_entrants.entrantsLike(m_database, text, limit);
    }
    [[nodiscard]] Result<std::vector<PositionEvent>> history(std::span<const std::uint32_t> competitorIds,
                                                             std::int32_t fromSecond, std::int32_t toSecond) override;

private:
    SqliteReader() = default;
    [[nodiscard]] Result<sqlite::Statement *> prepared(sqlite::Statement &statement, QByteArrayView name);
    /// Runs the statement to its end; what \p take does counts among its time.
    Result<void> forEach(sqlite::Statement &statement, const std::function<void(const sqlite::Statement &)> &take);

    std::function<QStringList()> m_pathsNow;
    QStringList m_paths;
    FieldTally m_tally; ///< at a fixed address: the database has a pointer to it
    sqlite::Database m_database;
    SqliteEntrants m_entrants;
    sqlite::Statement m_head;
    sqlite::Statement m_field;
    sqlite::Statement m_edgeHistory;
    sqlite::Statement m_history;
    std::size_t m_runners = 0; ///< of the last field
    bool m_isOfLayout1 = false; ///< one of the files is
    std::int32_t m_newestAnswered = -1;
    std::int32_t m_statements = 0;
    SentStatements m_sent;
};

/// The newest second that is there as a whole: a file that is complete, or far behind, does not hold it back.
[[nodiscard]] std::int32_t wholeSecondOf(std::span<const RaceHead::Part> parts);

/// Opens the files of a race on one connection, under the names of schemaName().
[[nodiscard]] Result<sqlite::Database> openShards(const QStringList &shardPaths);

} // namespace trackside
