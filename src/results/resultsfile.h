// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/standing.h"
#include "course/error.h"

#include <QString>

#include <cstdint>
#include <span>

namespace trackside {

enum class ResultsFormat : std::uint8_t {
    Csv, ///< RFC 4180, with a heading
    Json, ///< an array of objects
};

/// By the ending of \p path; an error for one that is neither.
[[nodiscard]] Result<ResultsFormat> resultsFormatOf(const QString &path);

/// Writes the results of a race, in order of the standing. Columns: rank, competitorId, status, elapsedMs, netMs,
/// distanceMetres. The file is whole or not there. Fails on whatever the file system says.
[[nodiscard]] Result<void> writeResults(const QString &path, ResultsFormat format, std::span<const StandingRow> rows);

} // namespace trackside
