// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/raceconfig.h"

#include <cstdint>

namespace trackside {

/// Moments that are dates everywhere, in milliseconds since 1970, UTC: years 1 to 9999. What is told of nanoseconds, or
/// of no time at all, is none.
inline constexpr Range<std::int64_t> dates { -62'135'596'800'000, 253'402'300'799'999 };

} // namespace trackside
