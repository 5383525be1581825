// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/standing.h"
#include "course/error.h"

#include <QString>

#include <span>

namespace trackside {

/// Writes the results of a race, in order of the standing, as CSV (RFC 4180, with a heading) or as a JSON array, by the
/// ending of \p path. Columns: rank, competitorId, status, elapsedMs, netMs, distanceMetres. The file is whole or not
/// there. Fails on another ending and on whatever the file system says.
[[nodiscard]] Result<void> writeResults(const QString &path, std::span<const StandingRow> rows);

/// Whether writeResults() knows the ending of \p path; asked before a race is run for it.
[[nodiscard]] Result<void> checkResultsPath(const QString &path);

} // namespace trackside
