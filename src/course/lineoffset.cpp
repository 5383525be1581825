// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/lineoffset.h"

#include "course/plane.h"

namespace trackside {

double metresOffLine(const CourseLine &line, LonLat place, double distanceMetres, double alongMetres)
{
    const double at = std::clamp(distanceMetres, 0.0, line.lengthMetres());
    const auto from = std::llround(std::max(0.0, at - alongMetres) * 1e6);
    const auto to = std::llround(std::min(line.lengthMetres(), at + alongMetres) * 1e6);
    const Plane plane(place);
    PlanePoint before = plane(line.pointAt(from));
    double nearest = metresFromOrigin(before, before);
    const auto distances = line.knotMicrometres();
    const auto first = std::ranges::upper_bound(distances, from) - distances.begin();
    for (auto knot = static_cast<std::size_t>(first); knot < distances.size() && distances[knot] < to; ++knot) {
        const PlanePoint next = plane(line.knots()[knot]);
        nearest = std::min(nearest, metresFromOrigin(before, next));
        before = next;
    }
    return std::min(nearest, metresFromOrigin(before, plane(line.pointAt(to))));
}

} // namespace trackside
