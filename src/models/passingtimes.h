// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/answers.h"

#include <cstdint>
#include <vector>

namespace trackside {

/// When a runner was at any place of the way so far, as a snapshot tells: the own start, splits, where the runner was
/// about half a minute before, and the newest row are known; between these the pace is taken for even. A value.
class PassingTimes {
public:
    enum class Splits : std::uint8_t {
        Last, ///< for places a little behind the runner: costs nothing
        All, ///< those as well at which the runner was among the first hundred
    };

    /// Of the runner in that row of the snapshot's standing, which must be there. Nothing of another runner is left.
    void take(const Snapshot &snapshot, std::size_t row, Splits splits);

    /// Milliseconds since the gun; beyond the newest row, its time. 0 before anything was taken.
    [[nodiscard]] double elapsedMsAt(double metres) const;

private:
    struct Passing {
        double metres = 0.0;
        double elapsedMs = 0.0;
    };

    void add(double metres, std::int64_t elapsedMs, const PositionEvent &newest);

    std::vector<Passing> m_passings; ///< on the way, neither distance nor time ever less than before
};

} // namespace trackside
