// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace trackside {

/// A runner came into a zone or left it.
struct ZoneCrossing {
    enum class Kind : std::uint8_t {
        Entered,
        Left, ///< or went out of the race inside
        SeenInside, ///< by the first row: not an entry
    };
    std::int64_t elapsedMs = 0; ///< since the gun; on the line interpolated by distance, off it that of a row inside
    std::uint32_t competitorId = 0;
    Kind kind = Kind::Entered;
    bool isEstimate = false; ///< off the line, or rows near the edge are missing
    /// Number, in running order, of the zone's passage that is entered or left there, touching ones being one. −1:
    /// none, it is off the line, backwards, or out of the race.
    std::int16_t passage = -1;
    std::int64_t stayMs = -1; ///< where the zone is left: since it was entered; −1: that was not seen

    friend bool operator==(const ZoneCrossing &, const ZoneCrossing &) = default;
};

} // namespace trackside
