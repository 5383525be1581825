// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/zonecrossing.h"

#include <cstdint>
#include <span>
#include <vector>

namespace trackside {

/// How many were in a zone over the time of a race.
struct ZoneCrowd {
    std::vector<std::int32_t> inside; ///< at 0, stepSeconds, 2 × stepSeconds, … since the gun
    std::int32_t stepSeconds = 0; ///< 0: before the first second there is nothing
};

/// Up to \p second, from crossings in order of time. At most 300 points, a second or more apart, so that a longer race
/// has longer steps. Whoever enters or leaves at that very moment has done so. O(crossings).
[[nodiscard]] ZoneCrowd zoneCrowdOf(std::span<const ZoneCrossing> crossings, std::int32_t second);

} // namespace trackside
