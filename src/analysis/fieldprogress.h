// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/decisions.h"
#include "analysis/runnerindex.h"
#include "analysis/runnerprogress.h"
#include "analysis/standing.h"

#include <cstdint>
#include <span>
#include <vector>

namespace trackside {

/// Of each of \p rows, in their order, the last split passed with place and time; as many as rows. O(rows + times at
/// the splits that any of them has passed). Any thread.
[[nodiscard]] std::vector<RunnerProgress> lastSplitsOf(std::span<const StandingRow> rows, const CountedSplits &splits);

/// Where everybody was at a few earlier seconds of a race, to tell how fast they have been running of late. Value type,
/// any one thread.
class RecentWays {
public:
    /// Of the seconds kept, the one nearest to this long ago counts …
    static constexpr std::int32_t wantedSeconds = 30;
    /// … of those between these.
    static constexpr std::int32_t leastSeconds = 15;
    static constexpr std::int32_t mostSeconds = 60;

    /// Fills recentMetres and recentMs of \p progress, which belongs to \p rows, the standing at \p second, and keeps
    /// where these are now. Whoever was not seen at the second that counts, has no newer row, or ran backwards since
    /// has none. Going back in time drops what lies after.
    void take(std::int32_t second, std::span<const StandingRow> rows, std::span<RunnerProgress> progress);

private:
    struct Place {
        std::int64_t elapsedMs = 0;
        double metres = 0.0;
    };
    struct Past {
        std::int32_t second = 0;
        RunnerIndex placeOf;
        std::vector<Place> places;
    };

    [[nodiscard]] const Past *reference(std::int32_t second) const;
    void keep(std::int32_t second, std::span<const StandingRow> rows);

    std::vector<Past> m_pasts; ///< in order of time, keptEverySeconds apart at least
};

} // namespace trackside
