// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlite.h"
#include "store/wholerace.h"

namespace trackside {

/// A race in files of the layout in `resources/sql/sqlite/schema.sql`. A value that is not of its column's type is an
/// error.
class SqliteWholeRace final : public WholeRace {
public:
    using ReadDecisions =
        std::function<Result<std::vector<Decision>>(sqlite::Database &database, const QString &runId)>;

    /// \p database has \p shards files open, as openShards() opens them.
    static Result<std::unique_ptr<WholeRace>> of(sqlite::Database database, int shards, ReadDecisions readDecisions);

    [[nodiscard]] Result<Head> head() override;
    Result<void> entrants(const TakeEntrants &take) override;
    Result<void> rows(std::int32_t last, const TakeSecond &take) override;

private:
    SqliteWholeRace(sqlite::Database database, int shards, ReadDecisions readDecisions)
        : m_database(std::move(database))
        , m_shards(shards)
        , m_readDecisions(std::move(readDecisions))
    {
    }

    sqlite::Database m_database;
    int m_shards;
    ReadDecisions m_readDecisions;
};

/// The race in the folder of races, as it is stored now.
[[nodiscard]] Result<std::unique_ptr<WholeRace>> storedRace(const QString &racesFolder, const QString &runId,
                                                            const std::stop_token &stop);

} // namespace trackside
