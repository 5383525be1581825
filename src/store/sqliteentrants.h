// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/entrant.h"
#include "store/sentstatements.h"
#include "store/sqlite.h"

#include <functional>
#include <span>

namespace trackside {

/// Writes them into a shard's table `competitors`, all or none. A file of a layout that has no such table stays as it
/// is.
Result<void> storeEntrants(sqlite::Database &database, std::span<const Entrant> entrants);

/// Hands over who is entered of the shards that are open on one connection, in order of the id, so many at a time.
Result<void> eachEntrant(sqlite::Database &database, int shards, std::size_t atOnce,
                         const std::function<Result<void>(std::span<const Entrant>)> &take);

/// Asks who is entered of the shards that are open on one connection. One thread.
class SqliteEntrants {
public:
    /// Remembers which of \p shards files have the table.
    static Result<SqliteEntrants> of(sqlite::Database &database, int shards);

    /// As RaceReader answers them.
    [[nodiscard]] Result<Entrants> entrants(sqlite::Database &database, std::span<const std::uint32_t> competitorIds);
    [[nodiscard]] Result<Entrants> entrantsLike(sqlite::Database &database, const QString &text, std::int64_t limit);
    /// How many statements have been run so far.
    [[nodiscard]] std::int32_t statements() const { return m_statements; }
    [[nodiscard]] std::vector<SentStatement> takeSent() { return m_sent.take(); }

private:
    template <typename... Values>
    [[nodiscard]] Result<Entrants> ask(sqlite::Database &database, QByteArrayView name, const Values &...values);

    std::vector<int> m_shards; ///< that have the table
    std::int32_t m_statements = 0;
    SentStatements m_sent;
};

} // namespace trackside
