// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/zone.h"
#include "simulation/positionevent.h"

#include <cmath>

namespace trackside::test {

/// A runner's record on the whole second, off the map.
[[nodiscard]] inline PositionEvent at(std::uint32_t competitorId, std::int32_t second, double metres,
                                      RunnerStatus status = RunnerStatus::Running)
{
    return { .competitorId = competitorId,
             .rawTimeSeconds = second,
             .elapsedMs = second * 1000LL,
             .distanceMetres = metres,
             .position = {},
             .startOffsetMs = 0,
             .status = status };
}

[[nodiscard]] inline Passage passage(double enterMetres, double leaveMetres)
{
    return { std::llround(enterMetres * 1e6), std::llround(leaveMetres * 1e6) };
}

} // namespace trackside::test
