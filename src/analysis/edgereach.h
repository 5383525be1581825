// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"

#include <cstdint>
#include <vector>

namespace trackside {

/// No runner is faster, in metres a second. Of a zone's history only rows near its edges and inside matter, of a
/// split's those near it: within the way a runner can go from one row to the next.
inline constexpr double fastestMetresPerSecond = 25.0;

/// Whoever is off the line has left a zone this far outside of it.
inline constexpr double leavingMetres = 10.0;

/// Rows before and after a split that are within this are those by which its time is interpolated. Thinned histories
/// keep a row a second there.
inline constexpr double splitReachMetres = fastestMetresPerSecond;

/// Where a row must be to matter to a split or a zone: near it, or near one of its passages, by distance along the
/// line, or, for whoever has left the line, near the zone's area by place. Value type.
class EdgeReach {
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
    EdgeReach(const Course &course, std::size_t zone, std::int64_t secondsBetweenRows);
    explicit EdgeReach(const Split &split);

    [[nodiscard]] bool holds(double distanceMetres, LonLat place) const;
    [[nodiscard]] bool holdsOnLine(double distanceMetres) const; ///< for whoever is on the line

    [[nodiscard]] const std::vector<Stretch> &stretches() const { return m_stretches; } ///< in running order
    [[nodiscard]] const std::vector<Box> &boxes() const { return m_boxes; } ///< two where it is cut at 180°

private:
    std::vector<Stretch> m_stretches;
    std::vector<Box> m_boxes;
};

/// Of every zone of the course and every split.
[[nodiscard]] std::vector<EdgeReach> edgeReaches(const Course &course, std::int64_t secondsBetweenRows);

/// Whether a row matters to one of them; the second one for rows on the line.
[[nodiscard]] bool mattersTo(const std::vector<EdgeReach> &edges, double distanceMetres, LonLat place);
[[nodiscard]] bool mattersTo(const std::vector<EdgeReach> &edges, double distanceMetres);

} // namespace trackside
