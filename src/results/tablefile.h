// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/answers.h"

#include <stop_token>

namespace trackside {

/// Writes the answer to a query as CSV (RFC 4180) with a heading. A text in which a spreadsheet would see a formula has
/// an apostrophe before it; NULL is nothing, an empty text is "". The file is whole or not there. Fails on whatever the
/// file system says, and without a message where it is stopped. Any thread.
[[nodiscard]] Result<void> writeTable(const QString &path, const TableAnswer &table, const std::stop_token &stop = {});

} // namespace trackside
