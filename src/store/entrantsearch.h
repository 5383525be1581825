// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/racereader.h"

namespace trackside {

/// The rows of \p standing whose runners' bibs begin with \p text or whose names have it, whatever the case and
/// however accents are written, in order of the competitor id, at most \p limit. Whoever is not entered, or without a
/// bib, has the competitor id for one. Of those whose ids begin with \p text, but whose own bibs do not, no more than
/// the first wholeFieldLimit are looked up: beyond them, who is not entered is not found.
[[nodiscard]] Result<std::vector<StandingRow>> rowsLike(RaceReader &reader, const std::vector<StandingRow> &standing,
                                                        const QString &text, std::int64_t limit);

} // namespace trackside
