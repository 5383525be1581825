// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/wholesecond.h"

#include <algorithm>

namespace trackside {

namespace {

/// Race seconds without a row after which a runner holds nothing back.
constexpr std::int32_t mostSecondsBehind = 10;

} // namespace

std::int32_t WholeSecond::next(std::span<const std::int32_t> active, std::int32_t newest, std::chrono::milliseconds now)
{
    if (m_arrivals.empty() || newest > m_arrivals.back().second) {
        m_arrivals.push_back({ newest, now });
    }
    while (m_arrivals.size() > 1 && now - m_arrivals[1].at >= m_patience) {
        m_arrivals.pop_front();
    }
    std::int32_t whole = newest;
    for (const std::int32_t second : active) {
        if (second >= newest - mostSecondsBehind) {
            whole = std::min(whole, second);
        }
    }
    const bool waitedLongEnough = now - m_arrivals.front().at >= m_patience;
    m_second = std::max({ m_second, whole, waitedLongEnough ? m_arrivals.front().second : -1 });
    return m_second;
}

bool WholeSecond::isQuiet(std::chrono::milliseconds now) const
{
    return !m_arrivals.empty() && now - m_arrivals.back().at >= m_patience;
}

} // namespace trackside
