// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <unordered_map>
#include <vector>

namespace trackside {

/// A number for each runner, by competitor id. Most races number their runners from 1 on: such an id has its place in a
/// table, which is several times as fast as the hash map that takes ids far above the number of runners. Value type,
/// any one thread.
class RunnerIndex {
public:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    /// The runner's number; it becomes \p number, which is not none, if there was none yet.
    std::uint32_t findOrAdd(std::uint32_t competitorId, std::uint32_t number)
    {
        std::uint32_t &place = competitorId < m_table.size() ? m_table[competitorId]
                                                             : m_beyond.try_emplace(competitorId, none).first->second;
        if (place != none) {
            return place;
        }
        place = number;
        if (2 * ++m_count > m_table.size()) {
            enlargeTable();
        }
        return number;
    }

    /// The runner's number, or none.
    [[nodiscard]] std::uint32_t find(std::uint32_t competitorId) const
    {
        if (competitorId < m_table.size()) {
            return m_table[competitorId];
        }
        const auto found = m_beyond.find(competitorId);
        return found == m_beyond.end() ? none : found->second;
    }

private:
    static constexpr std::size_t leastTable = 1'024;

    void enlargeTable()
    {
        m_table.resize(std::max(leastTable, 4 * m_count), none);
        std::erase_if(m_beyond, [this](const auto &entry) {
            const auto [competitorId, number] = entry;
            const bool fits = competitorId < m_table.size();
            if (fits) {
                m_table[competitorId] = number;
            }
            return fits;
        });
    }

    std::vector<std::uint32_t> m_table;
    std::unordered_map<std::uint32_t, std::uint32_t> m_beyond; ///< ids that the table is too short for
    std::size_t m_count = 0;
};

} // namespace trackside
