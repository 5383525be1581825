// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <tuple>
#include <vector>

namespace trackside {

/// What happened to runners, in order of its `elapsedMs`, then its `competitorId`, and from which second of the race on
/// it was known: that of the row which showed it, so that it can be told what was known at any earlier second. Value
/// type, any one thread.
template <typename Happening> class Chronicle {
public:
    /// Of two of a runner at one time, the one added first comes first. Rows come in order of time, so what they show
    /// belongs at the end or near it: what it costs is how far from there.
    void add(const Happening &happening, std::int32_t knownFromSecond)
    {
        const auto later = std::ranges::find_if(
            m_all.rbegin(), m_all.rend(), [&](const Happening &other) { return orderOf(other) <= orderOf(happening); });
        const auto place = later.base() - m_all.begin();
        m_all.insert(m_all.begin() + place, happening);
        m_knownFrom.insert(m_knownFrom.begin() + place, knownFromSecond);
    }

    /// Takes out the last of a runner, who has one.
    void removeLastOf(std::uint32_t competitorId)
    {
        const auto found = std::ranges::find(m_all.rbegin(), m_all.rend(), competitorId, &Happening::competitorId);
        const auto place = std::next(found).base() - m_all.begin();
        m_all.erase(m_all.begin() + place);
        m_knownFrom.erase(m_knownFrom.begin() + place);
    }

    [[nodiscard]] const std::vector<Happening> &all() const { return m_all; }

    /// As it was at that second. O(all).
    [[nodiscard]] Chronicle asOf(std::int32_t second) const
    {
        Chronicle then;
        const auto known = static_cast<std::size_t>(
            std::ranges::count_if(m_knownFrom, [second](std::int32_t from) { return from <= second; }));
        then.m_all.reserve(known);
        then.m_knownFrom.reserve(known);
        for (std::size_t i = 0; i < m_all.size(); ++i) {
            if (m_knownFrom[i] <= second) {
                then.m_all.push_back(m_all[i]);
                then.m_knownFrom.push_back(m_knownFrom[i]);
            }
        }
        return then;
    }

private:
    [[nodiscard]] static auto orderOf(const Happening &happening)
    {
        return std::tuple(happening.elapsedMs, happening.competitorId);
    }

    std::vector<Happening> m_all;
    std::vector<std::int32_t> m_knownFrom; ///< seconds, as many as m_all
};

} // namespace trackside
