// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pinotfreshness.h"

#include <algorithm>

namespace trackside {

void PinotFreshness::take(const PinotRows &rows, bool hasMore, std::int64_t nowMs)
{
    const std::int64_t told = rows.consumingFreshnessTimeMs();
    if (m_lookedMs == 0) {
        m_writtenMs = told > 0 ? told : nowMs;
    } else if (hasMore) {
        m_writtenMs = std::max(told, m_lookedMs);
    }
    m_isConsumed = rows.consumingSegments() > 0;
    const std::pair table(rows.documents(), told);
    if (std::exchange(m_table, table) != table || hasMore) {
        ++m_edition;
    }
}

} // namespace trackside
