// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/linefacts.h"

#include "course/geos.h"

#include <algorithm>
#include <array>

namespace trackside {

namespace {

/// A line that ends so near to its start is closed.
constexpr double closedMetres = 1.0;

/// The line's places with longitudes that go on beyond ±180 where it crosses the antimeridian.
std::vector<LonLat> unwrapped(std::span<const CourseVertex> line)
{
    std::vector<LonLat> places;
    places.reserve(line.size());
    double turn = 0.0;
    for (const CourseVertex &vertex : line) {
        if (!places.empty()) {
            turn += 360.0 * std::round((places.back().longitude - vertex.place.longitude - turn) / 360.0);
        }
        places.push_back({ vertex.place.longitude + turn, vertex.place.latitude });
    }
    return places;
}

/// Whether a stretch is run twice, in whichever direction. GEOS takes seconds for thousands of such.
bool repeatsAStretch(const std::vector<LonLat> &places)
{
    using Stretch = std::array<double, 4>;
    std::vector<Stretch> stretches;
    stretches.reserve(places.size());
    for (std::size_t i = 1; i < places.size(); ++i) {
        const std::pair a(places[i - 1].longitude, places[i - 1].latitude);
        const std::pair b(places[i].longitude, places[i].latitude);
        const auto &[first, second] = std::minmax(a, b);
        stretches.push_back({ first.first, first.second, second.first, second.second });
    }
    std::ranges::sort(stretches);
    return std::ranges::adjacent_find(stretches) != stretches.end();
}

/// Runs back on itself, crosses or touches itself: not simple, in GEOS's words.
bool crossesItself(std::vector<LonLat> places)
{
    const auto repeats = std::ranges::unique(places);
    places.erase(repeats.begin(), repeats.end());
    if (places.size() < 2) {
        return false;
    }
    if (repeatsAStretch(places)) {
        return true;
    }
    const Geos geos;
    const auto geometry = geos.line(places);
    return geometry && GEOSisSimple_r(geos.context(), geometry.get()) == 0;
}

Bounds boundsOf(std::span<const LonLat> places)
{
    const auto [west, east] = std::ranges::minmax(places, {}, &LonLat::longitude);
    const auto [south, north] = std::ranges::minmax(places, {}, &LonLat::latitude);
    return { west.longitude, south.latitude, east.longitude, north.latitude };
}

/// The longitudes of vertices are given back to the bit; those that came to lie beyond ±180 are turned back.
Bounds wrapped(Bounds bounds)
{
    if (bounds.east - bounds.west >= 360.0) {
        return { -180.0, bounds.south, 180.0, bounds.north };
    }
    for (double *longitude : { &bounds.west, &bounds.east }) {
        if (*longitude > 180.0) {
            *longitude -= 360.0;
        } else if (*longitude < -180.0) {
            *longitude += 360.0;
        }
    }
    return bounds;
}

} // namespace

bool isOnEarth(LonLat place)
{
    return std::abs(place.longitude) <= 180.0 && std::abs(place.latitude) <= 90.0;
}

std::vector<double> distancesAlong(std::span<const CourseVertex> line)
{
    std::vector<double> distances;
    distances.reserve(line.size());
    double distance = 0.0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (i > 0 && line[i].place != line[i - 1].place) {
            distance += geodesicMetres(line[i - 1].place, line[i].place);
        }
        distances.push_back(distance);
    }
    return distances;
}

LineFacts factsOf(std::span<const CourseVertex> line)
{
    if (line.empty()) {
        return {};
    }
    LineFacts facts { .points = line.size(),
                      .start = line.front().place,
                      .finish = line.back().place,
                      .hasHeights = std::ranges::any_of(line, &CourseVertex::hasHeight) };
    if (!std::ranges::all_of(line, isOnEarth, &CourseVertex::place)) {
        facts.lengthMetres = std::numeric_limits<double>::quiet_NaN();
        return facts;
    }
    facts.lengthMetres = distancesAlong(line).back();
    const std::vector<LonLat> places = unwrapped(line);
    facts.bounds = wrapped(boundsOf(places));
    facts.crossesItself = crossesItself(places);
    facts.isClosed = line.size() > 2 && geodesicMetres(facts.start, facts.finish) <= closedMetres;
    return facts;
}

} // namespace trackside
