// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/edgereach.h"

#include "course/metres.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace trackside {

namespace {

constexpr double leastMetresPerDegree = 110'000.0; ///< of latitude, and of longitude on the equator

/// The boxes around a ring, \p margin metres larger.
std::vector<EdgeReach::Box> boxesAround(const std::vector<LonLat> &ring, double margin)
{
    if (ring.empty()) {
        return {};
    }
    // In one piece where the ring lies on the antimeridian.
    EdgeReach::Box box { ring.front().longitude, ring.front().latitude, ring.front().longitude, ring.front().latitude };
    for (const LonLat &corner : ring) {
        const double longitude =
            ring.front().longitude + std::remainder(corner.longitude - ring.front().longitude, 360.0);
        box.west = std::min(box.west, longitude);
        box.east = std::max(box.east, longitude);
        box.south = std::min(box.south, corner.latitude);
        box.north = std::max(box.north, corner.latitude);
    }
    const double highest = std::min(89.0, std::max(std::abs(box.south), std::abs(box.north)));
    const double degrees = margin / leastMetresPerDegree;
    const double degreesEast = degrees / std::cos(highest * std::numbers::pi / 180.0);
    box = { box.west - degreesEast, box.south - degrees, box.east + degreesEast, box.north + degrees };
    std::vector<EdgeReach::Box> boxes { box };
    if (box.west < -180.0) {
        boxes.push_back({ box.west + 360.0, box.south, 180.0, box.north });
    } else if (box.east > 180.0) {
        boxes.push_back({ -180.0, box.south, box.east - 360.0, box.north });
    }
    return boxes;
}

} // namespace

EdgeReach::EdgeReach(const Course &course, std::size_t zone, std::int64_t secondsBetweenRows)
{
    const double margin = fastestMetresPerSecond * static_cast<double>(secondsBetweenRows);
    for (const Passage &passage : course.passages[zone]) {
        m_stretches.push_back(
            { metresOf(passage.enterMicrometres) - margin, metresOf(passage.leaveMicrometres) + margin });
    }
    m_boxes = boxesAround(course.zones[zone].outer, margin + leavingMetres);
}

EdgeReach::EdgeReach(const Split &split)
{
    const double at = metresOf(split.micrometres);
    m_stretches.push_back({ at - splitReachMetres, at + splitReachMetres });
}

bool EdgeReach::holds(double distanceMetres, LonLat place) const
{
    return holdsOnLine(distanceMetres)
        || std::ranges::any_of(m_boxes, [place](const Box &box) { return box.holds(place); });
}

bool EdgeReach::holdsOnLine(double distanceMetres) const
{
    return std::ranges::any_of(m_stretches, [distanceMetres](const Stretch &stretch) {
        return distanceMetres >= stretch.fromMetres && distanceMetres <= stretch.toMetres;
    });
}

std::vector<EdgeReach> edgeReaches(const Course &course, std::int64_t secondsBetweenRows)
{
    std::vector<EdgeReach> reaches;
    reaches.reserve(course.zones.size() + course.splits.size());
    for (std::size_t zone = 0; zone < course.zones.size(); ++zone) {
        reaches.emplace_back(course, zone, secondsBetweenRows);
    }
    for (const Split &split : course.splits) {
        reaches.emplace_back(split);
    }
    return reaches;
}

bool mattersTo(const std::vector<EdgeReach> &edges, double distanceMetres, LonLat place)
{
    return std::ranges::any_of(edges, [=](const EdgeReach &edge) { return edge.holds(distanceMetres, place); });
}

bool mattersTo(const std::vector<EdgeReach> &edges, double distanceMetres)
{
    return std::ranges::any_of(edges, [=](const EdgeReach &edge) { return edge.holdsOnLine(distanceMetres); });
}

} // namespace trackside
