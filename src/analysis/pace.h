// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>

namespace trackside {

/// A pace as it is told, from a finite one in seconds per kilometre or mile: rounded up to the second as results are,
/// so that of one kilometre it reads as the time. What turning it from one unit into the other adds by floating point
/// is no reason for one second more. The page's script has the same rule (`resources/page/race.js`).
[[nodiscard]] inline std::int64_t wholePaceSeconds(double secondsPerUnit)
{
    constexpr double noise = 1e-6;
    return std::llround(std::ceil(secondsPerUnit - noise));
}

} // namespace trackside
