// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/pinotrows.h"

#include <utility>

namespace trackside {

/// When a run's newest row was written, from answers to the question of its newest rows. Pinot itself tells only of the
/// partition that has had no row for the longest, of whichever race, and nothing where none is being read: so its word
/// counts at first, and later where it says more than that rows have come since the last look. Value type, any one
/// thread; times are in milliseconds since 1970.
class PinotFreshness {
public:
    /// \p hasMore: the answer has rows that were not known. Where rows may be away, a look takes several answers.
    void take(const PinotRows &rows, bool hasMore, std::int64_t nowMs);
    /// A look that was begun at \p sinceMs is done.
    void looked(std::int64_t sinceMs) { m_lookedMs = sinceMs; }

    [[nodiscard]] std::int64_t writtenMs() const { return m_writtenMs; }
    /// Another number once rows have come, late ones and those of other races too.
    [[nodiscard]] std::int64_t edition() const { return m_edition; }
    /// Whether a topic was being read for the last answer.
    [[nodiscard]] bool isConsumed() const { return m_isConsumed; }

private:
    std::int64_t m_writtenMs = 0;
    std::int64_t m_lookedMs = 0; ///< 0: never
    std::int64_t m_edition = 0;
    std::pair<std::int64_t, std::int64_t> m_table; ///< its rows, and Pinot's word
    bool m_isConsumed = true;
};

} // namespace trackside
