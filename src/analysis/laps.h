// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace trackside {

/// The laps of a course whose splits are all the crossings of one line. From crossing to crossing is a lap; so is the
/// way from the start to the first one, and from the last one to the finish, where it is as long as the others. Where
/// it is not, it is a part that does not count: 5,000 m on a track are half a lap, then twelve.
struct LapPlan {
    std::int32_t laps = 0; ///< whole ones
    bool firstIsWhole = false; ///< the way to the first crossing is a lap …
    bool lastIsWhole = false; ///< … and the one from the last crossing to the finish

    /// Number of the lap that a runner is on whose last split is that one (−1: none yet), from 1; 0: on the part before
    /// the first lap. On a part behind the last one it is the last one.
    [[nodiscard]] std::int32_t lapAfter(std::int32_t split) const;
    /// Whether a lap ends at that split.
    [[nodiscard]] bool endsAt(std::size_t split) const { return split > 0 || firstIsWhole; }

    friend bool operator==(const LapPlan &, const LapPlan &) = default;
};

/// None on a course whose splits come from anything else, whose crossings are not about equally far apart (within a
/// tenth), or that has less than two laps. Any thread; linear in the splits.
[[nodiscard]] std::optional<LapPlan> lapsOf(const Course &course);

} // namespace trackside
