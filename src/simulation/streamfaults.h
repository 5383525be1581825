// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace trackside {

/// What goes wrong between the timing devices and the store, on purpose and by the race's seed. A runner's first and
/// last record come from timing mats: they are never dropped, and their place is exact. Field limits are in `limits` of
/// raceconfig.h; the defaults are a stream without faults.
struct StreamFaults {
    double gpsErrorMetres =
        0.0; ///< Root mean square of the way from the true place to the one told; not of `distance`.
    double dropoutRatio = 0.0; ///< Share of records that never come.
    double lateRatio = 0.0; ///< Share of records that come late, …
    std::int64_t mostSecondsLate = 5; ///< … by one to so many race seconds.
    double repeatRatio = 0.0; ///< Share of records that come again, a race second after the first time.
    double swapRatio = 0.0; ///< Share of pairs of a runner's records that come in the wrong order, the later one first.

    [[nodiscard]] constexpr bool isAny() const
    {
        return gpsErrorMetres > 0.0 || dropoutRatio > 0.0 || reachSeconds() > 0;
    }

    /// By how many race seconds a record may come after its own at most. What has come up to second s is complete up to
    /// s minus this.
    [[nodiscard]] constexpr std::int32_t reachSeconds() const
    {
        const std::int32_t late = lateRatio > 0.0 ? static_cast<std::int32_t>(mostSecondsLate)
            : swapRatio > 0.0                     ? 1
                                                  : 0;
        return late + (repeatRatio > 0.0 ? 1 : 0);
    }

    friend bool operator==(const StreamFaults &, const StreamFaults &) = default;
};

/// How many records a fault was applied to.
struct FaultCounts {
    std::int64_t moved = 0; ///< told at another place
    std::int64_t dropped = 0;
    std::int64_t late = 0;
    std::int64_t repeated = 0;
    std::int64_t outOfOrder = 0; ///< overtaken by the runner's next record, the late ones not among them

    [[nodiscard]] constexpr bool isAny() const { return *this != FaultCounts {}; }
    FaultCounts &operator+=(const FaultCounts &other)
    {
        moved += other.moved;
        dropped += other.dropped;
        late += other.late;
        repeated += other.repeated;
        outOfOrder += other.outOfOrder;
        return *this;
    }

    friend bool operator==(const FaultCounts &, const FaultCounts &) = default;
};

} // namespace trackside
