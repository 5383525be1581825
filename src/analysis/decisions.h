// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/decision.h"
#include "analysis/splittracker.h"
#include "analysis/standing.h"

#include <cstddef>
#include <cstdint>
#include <ranges>
#include <span>
#include <vector>

namespace trackside {

/// What decisions by hand make of a race; pure functions, any thread. The rules:
/// - At a second, the newest revision of those that hold from it or earlier counts for a runner; one that takes back
///   leaves what the rows say.
/// - Whoever is decided on stands so whatever rows come: only status and age are other, place, time and distance stay
///   what was measured. A runner without a row has none by a decision.
/// - Rows go on where the runner does: on the map and in zones whoever is there is seen and counted.
/// - A split time counts unless its runner is not started or disqualified, or retired before it.

/// Statuses that somebody may decide.
[[nodiscard]] constexpr bool isDecidable(RunnerStatus status)
{
    return status > RunnerStatus::Finished;
}

/// Those of \p all that count at \p second, one a runner, taken-back ones among them, by runner.
[[nodiscard]] std::vector<Decision> decisionsAt(std::span<const Decision> all, std::int32_t second);

/// The one by which a runner's status is other than the rows say, of those that decisionsAt() gave; null: none.
[[nodiscard]] const Decision *decisionOf(std::span<const Decision> holding, std::uint32_t competitorId);

/// Of those that decisionsAt() gave, the ones that give a status: without those taken back.
[[nodiscard]] std::vector<Decision> thoseByHand(std::span<const Decision> holding);

/// Whether what a runner did then counts for who was ahead.
[[nodiscard]] bool countsAt(std::int64_t elapsedMs, std::uint32_t competitorId, std::span<const Decision> holding);

/// What \p event says once it is decided on.
void applyDecision(std::span<const Decision> holding, PositionEvent &event);

/// Gives rows the statuses decided; they are to be ranked after that. O(rows) where anything is decided, else nothing
/// is done.
void applyDecisions(std::span<const Decision> holding, std::span<StandingRow> rows);

/// What is to be stored, in this order, so that at every second everything is as before \p made. \p earlier are, in any
/// order, the decisions before it, of its runner at least those that counted at some second from which \p made holds.
[[nodiscard]] std::vector<Decision> undoing(const Decision &made, std::span<const Decision> earlier);

/// The split times that count; those of all runners where nothing is decided. Keeps a reference to \p splits and copies
/// none of its times: it knows the few places of those that do not count. O(times) to make where anything is decided.
class CountedSplits {
public:
    /// Where nothing is decided, a tracker is all there is.
    CountedSplits(const SplitTracker &splits, std::span<const Decision> holding = {});

    [[nodiscard]] std::size_t splits() const { return m_splits->splits(); }
    [[nodiscard]] double metresAt(std::size_t split) const { return m_splits->metresAt(split); }
    /// As SplitTracker's, by time, then competitor id: a random-access range over its times, as long as both live.
    [[nodiscard]] auto timesAt(std::size_t split) const
    {
        const std::span<const SplitTime> all = m_splits->timesAt(split);
        const std::span<const std::size_t> leftOut = m_leftOut.empty() ? Places() : Places(m_leftOut[split]);
        return std::views::iota(std::size_t { 0 }, all.size() - leftOut.size())
            | std::views::transform([all, leftOut](std::size_t place) -> const SplitTime & {
                   return all[place + leftOutUpTo(place, leftOut)];
               });
    }

private:
    using Places = std::span<const std::size_t>;

    /// How many are left out before the one that is counted as number \p place, from 0.
    [[nodiscard]] static std::size_t leftOutUpTo(std::size_t place, Places leftOut);

    const SplitTracker *m_splits;
    std::vector<std::vector<std::size_t>> m_leftOut; ///< places among each split's times; empty: none at any
};

} // namespace trackside
