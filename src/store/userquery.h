// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/answers.h"

#include <QStringList>

#include <functional>

namespace trackside {

/// Asks one SELECT of the user's on a connection of its own. Nothing else than reading the race's files is allowed, and
/// it ends after ten seconds. The tables are those of `resources/sql/sqlite/schema.sql`, over all shards.
[[nodiscard]] Result<TableAnswer> askUserQuery(const QStringList &shardPaths, const QString &sql, std::int64_t limit,
                                               const std::function<bool()> &cancelled);

} // namespace trackside
