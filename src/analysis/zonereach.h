// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"

#include <cstdint>
#include <vector>

namespace trackside {

/// No runner is faster, in metres a second. Of a zone's history only rows near its edges and inside matter: those
/// within the way a runner can go from one row to the next.
inline constexpr double fastestMetresPerSecond = 25.0;

/// Whoever is off the line has left a zone this far outside of it.
inline constexpr double leavingMetres = 10.0;

/// Where a row must be to matter to a zone: near one of its passages by distance along the line, or, for whoever has
/// left the line, near its area by place. Value type.
class ZoneReach {
public:
    struct Stretch {
        double fromMetres;
        double toMetres;
    };
    struct Box {
        double west;
        double south;
        double east;
        double north;

        [[nodiscard]] bool holds(LonLat place) const
        {
            return place.longitude >= west && place.longitude <= east && place.latitude >= south
                && place.latitude <= north;
        }
    };

    /// Of the course's zone of that number, for rows that are so many seconds apart.
    ZoneReach(const Course &course, std::size_t zone, std::int64_t secondsBetweenRows);

    [[nodiscard]] bool holds(double distanceMetres, LonLat place) const;
    [[nodiscard]] bool holdsOnLine(double distanceMetres) const; ///< for whoever is on the line

    [[nodiscard]] const std::vector<Stretch> &stretches() const { return m_stretches; } ///< in running order
    [[nodiscard]] const std::vector<Box> &boxes() const { return m_boxes; } ///< two where it is cut at 180°

private:
    std::vector<Stretch> m_stretches;
    std::vector<Box> m_boxes;
};

/// Of every zone of the course.
[[nodiscard]] std::vector<ZoneReach> zoneReaches(const Course &course, std::int64_t secondsBetweenRows);

/// Whether a row matters to one of them; the second one for rows on the line.
[[nodiscard]] bool mattersTo(const std::vector<ZoneReach> &zones, double distanceMetres, LonLat place);
[[nodiscard]] bool mattersTo(const std::vector<ZoneReach> &zones, double distanceMetres);

} // namespace trackside
