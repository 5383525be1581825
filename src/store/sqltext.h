// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <span>

namespace trackside {

/// The statement in the program's resources, `:/sql/sqlite/NAME.sql`.
[[nodiscard]] QByteArray sqliteText(QByteArrayView name);

/// The statement for so many shards: what stands between the lines `-- {each shard}` and `-- {joined}` is repeated for
/// each and joined by UNION ALL. In it `{shard}` is the shard's schema name and `{after}` the number of its parameter,
/// from 2 on.
[[nodiscard]] QByteArray sqliteText(QByteArrayView name, int shards);
/// The same for these shards alone, counted from 0.
[[nodiscard]] QByteArray sqliteText(QByteArrayView name, std::span<const int> shards);

/// Schema name of the i-th shard (from 0) on a connection: the first one's file is the connection's own.
[[nodiscard]] QByteArray schemaName(int shard);

} // namespace trackside
