// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/splittime.h"

#include <algorithm>

namespace trackside {

std::vector<SplitPlace> firstPlaces(std::span<const SplitTime> times, std::size_t most)
{
    std::vector<SplitPlace> places;
    for (const SplitTime &time : times.first(std::min(most, times.size()))) {
        const bool isTie = !places.empty() && places.back().time.elapsedMs == time.elapsedMs;
        places.push_back({ time, isTie ? places.back().rank : static_cast<std::int32_t>(places.size() + 1) });
    }
    return places;
}

} // namespace trackside
