// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace trackside {

/// Which SQL, and which tables, a store is asked by.
enum class SqlDialect : std::uint8_t { Sqlite, Pinot };

/// A question of the user's to begin with.
struct QueryExample {
    QString title;
    QString sql;
};

/// The eleven questions that the origin's dashboard asked, from `resources/sql/examples/`, of the race \p runId. The
/// names of Pinot's tables begin with \p tablePrefix.
[[nodiscard]] std::vector<QueryExample> queryExamples(SqlDialect dialect, const QString &runId,
                                                      const QString &tablePrefix = {});

} // namespace trackside
