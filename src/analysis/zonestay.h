// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/positionevent.h"

#include <cstdint>

namespace trackside {

/// A runner's time in a zone, up to some second.
struct ZoneStay {
    PositionEvent event; ///< where the runner is now
    std::int64_t insideMs = 0; ///< sum over all passages, only time really inside
    std::int32_t passages = 0; ///< entered so far
    bool insideAtFirstSight = false; ///< the first row seen was inside already: not an entry

    friend bool operator==(const ZoneStay &, const ZoneStay &) = default;
};

} // namespace trackside
