// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/nearestonline.h"

#include "course/plane.h"

#include <algorithm>

namespace trackside {

NearestOnLine nearestOnLine(std::span<const CourseVertex> line, LonLat place)
{
    NearestOnLine nearest;
    if (line.empty()) {
        return nearest;
    }
    const Plane plane(place);
    PlanePoint before = plane(line.front().place);
    nearest.metres = std::hypot(before.eastMetres, before.northMetres);
    for (std::size_t i = 1; i < line.size(); ++i) {
        const PlanePoint next = plane(line[i].place);
        if (const double metres = metresFromOrigin(before, next); metres < nearest.metres) {
            nearest = { metres, i - 1, nearestFraction(before, next) };
        }
        before = next;
    }
    return nearest;
}

NearestOnLine onLineAt(std::span<const double> distances, double metres)
{
    const auto after = std::ranges::upper_bound(distances, metres);
    const auto next = std::clamp<std::ptrdiff_t>(after - distances.begin(), 1, std::ssize(distances) - 1);
    const auto segment = static_cast<std::size_t>(next) - 1;
    const double length = distances[segment + 1] - distances[segment];
    return { .metres = 0.0,
             .segment = segment,
             .fraction = length > 0.0 ? std::clamp((metres - distances[segment]) / length, 0.0, 1.0) : 0.0 };
}

double metresAlong(std::span<const double> distances, const NearestOnLine &where)
{
    const double from = distances[where.segment];
    const bool isLast = where.segment + 1 >= distances.size();
    return isLast ? from : from + where.fraction * (distances[where.segment + 1] - from);
}

CourseVertex vertexAt(std::span<const CourseVertex> line, const NearestOnLine &where)
{
    const CourseVertex &from = line[where.segment];
    if (where.fraction <= 0.0 || where.segment + 1 >= line.size()) {
        return from;
    }
    const CourseVertex &to = line[where.segment + 1];
    if (where.fraction >= 1.0) {
        return to;
    }
    return { .place = alongGeodesic(from.place, to.place, where.fraction * geodesicMetres(from.place, to.place)),
             .heightMetres = from.heightMetres + where.fraction * (to.heightMetres - from.heightMetres) };
}

} // namespace trackside
