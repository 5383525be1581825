// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/latencies.h"

#include <algorithm>

namespace trackside {

Latencies::Latencies(std::size_t kept)
    : m_kept(kept)
{
}

void Latencies::add(std::chrono::microseconds latency)
{
    if (m_last.size() < m_kept) {
        m_last.push_back(latency);
        return;
    }
    m_last[m_oldest] = latency;
    m_oldest = (m_oldest + 1) % m_kept;
}

void Latencies::clear()
{
    m_last.clear();
    m_oldest = 0;
}

std::optional<Latencies::Figures> Latencies::figures() const
{
    if (m_last.empty())
        return std::nullopt;
    std::vector<std::chrono::microseconds> sorted = m_last;
    std::ranges::sort(sorted);
    const std::size_t count = sorted.size();
    return Figures { .median = sorted[(count - 1) / 2], .percentile95 = sorted[(count * 95 + 99) / 100 - 1] };
}

std::vector<std::chrono::microseconds> Latencies::inOrder() const
{
    std::vector<std::chrono::microseconds> ordered = m_last;
    std::ranges::rotate(ordered, ordered.begin() + static_cast<std::ptrdiff_t>(m_oldest));
    return ordered;
}

} // namespace trackside
