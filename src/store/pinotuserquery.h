// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/answers.h"
#include "store/pinotquestions.h"

namespace trackside {

/// Asks one SELECT of the user's, before which settings of the question may stand (`SET name = value;`); another
/// statement, or several, is an error that says so. Where the statement has no
/// LIMIT of its own, \p limit is put in place of Pinot's ten. An answer of more than 64 MiB is broken off, and an
/// error.
[[nodiscard]] Result<TableAnswer> askUserQuery(PinotQuestions &pinot, const QString &sql, std::int64_t limit,
                                               const IsCancelled &isCancelled);

} // namespace trackside
