// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace trackside {

/// A runner's time at a split.
struct SplitTime {
    std::int64_t elapsedMs = 0; ///< since the gun, interpolated by distance between the rows before and after
    std::int64_t legMs = 0; ///< since the split before it, of the first one since the own start
    std::uint32_t competitorId = 0;
    bool isEstimate = false; ///< rows near the split are missing: it is interpolated over a longer way
    bool isLegEstimate = false; ///< the same of this split or the one before it

    friend bool operator==(const SplitTime &, const SplitTime &) = default;
};

/// A split time with its place among those at the split.
struct SplitPlace {
    SplitTime time;
    std::int32_t rank = 0; ///< 1, 2, 2, 4: equal is equal

    friend bool operator==(const SplitPlace &, const SplitPlace &) = default;
};

/// The first \p most of \p times, which are in order, with their places.
[[nodiscard]] std::vector<SplitPlace> firstPlaces(std::span<const SplitTime> times, std::size_t most);

} // namespace trackside
