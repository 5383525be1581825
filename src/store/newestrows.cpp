// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/newestrows.h"

#include <algorithm>
#include <iterator>
#include <ranges>

namespace trackside {

bool NewestRows::take(const PositionEvent &event)
{
    const auto [place, isFirst] = m_newest.try_emplace(event.competitorId, event);
    PositionEvent &known = place->second;
    const bool isNewer = isFirst || event.rawTimeSeconds > known.rawTimeSeconds;
    if (isNewer) {
        m_newFrom = std::min(m_newFrom, isFirst ? 0 : known.rawTimeSeconds + 1);
    }
    if (event.rawTimeSeconds >= known.rawTimeSeconds) {
        known = event;
    }
    m_second = std::max(m_second, event.rawTimeSeconds);
    takeOut(event);
    return isNewer;
}

void NewestRows::takeOut(const PositionEvent &event)
{
    if (!isOut(event.status)) {
        return;
    }
    PositionEvent &known = m_out.try_emplace(event.competitorId, event).first->second;
    if (event.rawTimeSeconds < known.rawTimeSeconds) {
        known = event;
    }
}

std::vector<std::int32_t> NewestRows::active() const
{
    std::vector<std::int32_t> seconds;
    for (const auto &[id, event] : m_newest) {
        if (!m_out.contains(id)) {
            seconds.push_back(event.rawTimeSeconds);
        }
    }
    return seconds;
}

std::vector<std::uint32_t> NewestRows::ahead(std::int32_t second) const
{
    std::vector<std::uint32_t> ids;
    for (const auto &[id, event] : m_newest) {
        const auto out = m_out.find(id);
        if (event.rawTimeSeconds > second && (out == m_out.end() || out->second.rawTimeSeconds > second)) {
            ids.push_back(id);
        }
    }
    return ids;
}

std::vector<PositionEvent> NewestRows::rows() const
{
    std::vector<PositionEvent> rows;
    rows.reserve(m_newest.size() + m_out.size());
    std::ranges::copy(m_newest | std::views::values, std::back_inserter(rows));
    std::ranges::copy(m_out | std::views::values, std::back_inserter(rows));
    return rows;
}

} // namespace trackside
