// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/lineoffset.h"

#include <cmath>
#include <numbers>

namespace trackside {

namespace {

constexpr double metresPerDegree = 6'371'008.8 * std::numbers::pi / 180.0; ///< on the sphere of the earth's mean radius

struct Metres {
    double east = 0.0;
    double north = 0.0;
};

/// The plane in which the place looked from is the origin.
class Plane {
public:
    explicit Plane(LonLat origin)
        : m_origin(origin)
        , m_metresEastPerDegree(metresPerDegree * std::cos(origin.latitude * std::numbers::pi / 180.0))
    {
    }

    [[nodiscard]] Metres operator()(LonLat place) const
    {
        const double east = std::remainder(place.longitude - m_origin.longitude, 360.0);
        return { east * m_metresEastPerDegree, (place.latitude - m_origin.latitude) * metresPerDegree };
    }

private:
    LonLat m_origin;
    double m_metresEastPerDegree;
};

/// From the origin to the stretch between two points.
double distanceTo(Metres from, Metres to)
{
    const double width = to.east - from.east;
    const double height = to.north - from.north;
    const double square = width * width + height * height;
    const double along = square > 0.0 ? std::clamp(-(from.east * width + from.north * height) / square, 0.0, 1.0) : 0.0;
    return std::hypot(from.east + along * width, from.north + along * height);
}

} // namespace

double metresOffLine(const CourseLine &line, LonLat place, double distanceMetres, double alongMetres)
{
    const double at = std::clamp(distanceMetres, 0.0, line.lengthMetres());
    const auto from = std::llround(std::max(0.0, at - alongMetres) * 1e6);
    const auto to = std::llround(std::min(line.lengthMetres(), at + alongMetres) * 1e6);
    const Plane plane(place);
    Metres before = plane(line.pointAt(from));
    double nearest = distanceTo(before, before);
    const auto distances = line.knotMicrometres();
    const auto first = std::ranges::upper_bound(distances, from) - distances.begin();
    for (auto knot = static_cast<std::size_t>(first); knot < distances.size() && distances[knot] < to; ++knot) {
        const Metres next = plane(line.knots()[knot]);
        nearest = std::min(nearest, distanceTo(before, next));
        before = next;
    }
    return std::min(nearest, distanceTo(before, plane(line.pointAt(to))));
}

} // namespace trackside
