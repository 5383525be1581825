// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace trackside {

/// Something that happened in a race.
struct RaceEvent {
    enum class Kind : std::uint8_t {
        Started, ///< everybody of one wave
        SplitPassed, ///< once, forward along the course; place is the split, which knows the direction over its line
        ZoneEntered, ///< place is the zone
        ZoneLeft, ///< place is the zone
        Stopped, ///< to the second; place is the zone
        MovedOn, ///< to the second; place is the zone
        TookLead, ///< first at a split, an edge of a zone or the finish, and others at the place before; place is it
        Finished,
        Retired,
        Disqualified,
        NotStarted,
        Silent, ///< no rows since that moment, for longer than rows may take
    };
    static constexpr std::size_t kinds = 12;

    Kind kind = Kind::Started;
    bool isEstimate = false; ///< rows near the place are missing
    bool isAtZone = false; ///< the lead was taken there: place is the zone, not a split
    std::int32_t place = -1; ///< number of the split or the zone; −1: none
    std::uint32_t competitorId = 0; ///< 0: several, as many as count tells
    std::int32_t count = 1;
    std::int32_t rank = 0; ///< at the split or the finish; 0: none
    std::int64_t elapsedMs = 0; ///< since the gun
    std::int64_t stayMs = -1; ///< in the zone that was left, since it was entered; −1: not known, or no zone was left

    friend bool operator==(const RaceEvent &, const RaceEvent &) = default;
};

} // namespace trackside
