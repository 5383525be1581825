// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/nearestonline.h"

#include "course/plane.h"

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
