// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/deliveries.h"

#include <algorithm>

namespace trackside {

void Deliveries::hand(std::int32_t second, std::chrono::nanoseconds now)
{
    const auto [at, isNew] = m_waiting.try_emplace(second);
    if (isNew) {
        at->second.since = now;
    }
    ++at->second.handed;
}

void Deliveries::completeHanding(std::int32_t second)
{
    m_lost.erase(second);
    if (const auto at = m_waiting.find(second); at != m_waiting.end()) {
        at->second.isWhole = true;
        settle(at);
    }
}

void Deliveries::acknowledge(std::int32_t second)
{
    if (const auto at = m_waiting.find(second); at != m_waiting.end()) {
        ++m_acknowledged;
        ++at->second.acknowledged;
        settle(at);
    }
}

void Deliveries::settle(Seconds::iterator second)
{
    if (second->second.isWhole && second->second.acknowledged == second->second.handed) {
        m_waiting.erase(second);
    }
}

void Deliveries::loseAll()
{
    for (const auto &[number, second] : m_waiting) {
        // They are sent again, and acknowledged again.
        m_acknowledged -= static_cast<std::int64_t>(second.acknowledged);
        if (second.isWhole) {
            m_lost[number] = second.handed;
        }
    }
    m_waiting.clear();
}

std::size_t Deliveries::handed(std::int32_t second) const
{
    const auto at = m_waiting.find(second);
    return at != m_waiting.end() ? at->second.handed : 0;
}

bool Deliveries::isConfirmed(std::int32_t second) const
{
    return !m_waiting.contains(second) && !m_lost.contains(second);
}

std::optional<std::int32_t> Deliveries::lostSecond() const
{
    return m_lost.empty() ? std::nullopt : std::optional(m_lost.begin()->first);
}

std::optional<std::chrono::nanoseconds> Deliveries::waitingSince() const
{
    std::optional<std::chrono::nanoseconds> since;
    for (const auto &[number, second] : m_waiting) {
        since = since ? std::min(*since, second.since) : second.since;
    }
    return since;
}

std::int64_t Deliveries::openRecords() const
{
    std::size_t open = 0;
    for (const auto &[number, second] : m_waiting) {
        open += second.handed - second.acknowledged;
    }
    for (const auto &[number, records] : m_lost) {
        open += records;
    }
    return static_cast<std::int64_t>(open);
}

} // namespace trackside
