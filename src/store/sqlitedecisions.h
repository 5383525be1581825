// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/decisionlog.h"

#include <functional>

namespace trackside {

namespace sqlite {
class Database;
}

/// All of a race in a file that has the table of decisions, in order of the revision.
[[nodiscard]] Result<std::vector<Decision>> decisionsIn(sqlite::Database &database, const QString &runId);
/// Adds one there, and answers the revision under which it stands.
Result<std::int64_t> storeDecision(sqlite::Database &database, const QString &runId, const Decision &decision);

/// Decisions in small SQLite files, made with the first one. A file may be of one race or of several. It has a rollback
/// journal and no write-ahead log: nothing lies beside it while nobody writes, and the time of its last write tells
/// that others wrote. Opened for each call, but for its edition.
class SqliteDecisions final : public DecisionLog {
public:
    /// In the file's header: "Trkd".
    static constexpr std::int32_t applicationId = 0x54726b64;
    static constexpr std::int64_t layoutVersion = 1;

    /// \p pathOf tells a race's file, on any thread; empty: nothing can be decided of it.
    explicit SqliteDecisions(std::function<QString(const QString &runId)> pathOf)
        : m_pathOf(std::move(pathOf))
    {
    }

    [[nodiscard]] Result<std::vector<Decision>> of(const QString &runId) override;
    Result<Decision> add(const QString &runId, const Decision &decision) override;
    [[nodiscard]] std::int64_t edition(const QString &runId) const override;

private:
    std::function<QString(const QString &)> m_pathOf;
};

} // namespace trackside
