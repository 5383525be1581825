// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurement.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace trackside {

namespace {

constexpr double metresPerDegree = 111'320.0;

/// Passages by this much farther away than the nearest one are meant as well.
constexpr double sameMetres = 12.0;

/// The nearest place of a stretch between two knots.
struct Foot {
    double alongMetres;
    double awayMetres;
};

/// On a plane at the place: exact where it matters, near to it.
Foot footOn(const CourseLine &line, std::size_t stretch, LonLat place)
{
    const auto offset = [&](LonLat knot) {
        const double eastScale = metresPerDegree * std::cos(place.latitude * std::numbers::pi / 180.0);
        return std::pair(std::remainder(knot.longitude - place.longitude, 360.0) * eastScale,
                         (knot.latitude - place.latitude) * metresPerDegree);
    };
    const auto [ax, ay] = offset(line.knots()[stretch]);
    const auto [bx, by] = offset(line.knots()[stretch + 1]);
    const double dx = bx - ax;
    const double dy = by - ay;
    const double squared = dx * dx + dy * dy;
    const double share = squared > 0.0 ? std::clamp(-(ax * dx + ay * dy) / squared, 0.0, 1.0) : 0.0;
    const auto from = static_cast<double>(line.knotMicrometres()[stretch]);
    const auto to = static_cast<double>(line.knotMicrometres()[stretch + 1]);
    return { (from + share * (to - from)) / 1e6, std::hypot(ax + share * dx, ay + share * dy) };
}

double alongBetween(const std::vector<double> &from, const std::vector<double> &to)
{
    double least = std::numeric_limits<double>::max();
    for (const double a : from) {
        for (const double b : to)
            least = std::min(least, std::abs(a - b));
    }
    return least;
}

} // namespace

std::vector<double> nearestOn(const CourseLine &line, LonLat place)
{
    std::vector<Foot> feet;
    double nearest = std::numeric_limits<double>::max();
    for (std::size_t stretch = 0; stretch + 1 < line.knots().size(); ++stretch) {
        feet.push_back(footOn(line, stretch, place));
        nearest = std::min(nearest, feet.back().awayMetres);
    }
    // Of each run of stretches that are near enough the nearest one.
    std::vector<double> distances;
    const Foot *best = nullptr;
    for (const Foot &foot : feet) {
        if (foot.awayMetres <= nearest + sameMetres) {
            if (best == nullptr || foot.awayMetres < best->awayMetres)
                best = &foot;
        } else if (best != nullptr) {
            distances.push_back(best->alongMetres);
            best = nullptr;
        }
    }
    if (best != nullptr)
        distances.push_back(best->alongMetres);
    return distances;
}

Measurement measure(std::span<const LonLat> places, const CoursePtr &course)
{
    Measurement measurement;
    std::vector<std::vector<double>> nearest;
    for (const LonLat place : places) {
        if (course)
            nearest.push_back(nearestOn(course->line, place));
    }
    for (std::size_t i = 1; i < places.size(); ++i) {
        MeasuredLeg leg { .metres = geodesicMetres(places[i - 1], places[i]) };
        if (course)
            leg.alongMetres = alongBetween(nearest[i - 1], nearest[i]);
        measurement.metres += leg.metres;
        measurement.legs.push_back(leg);
    }
    if (course && places.size() > 1)
        measurement.alongMetres = alongBetween(nearest.front(), nearest.back());
    return measurement;
}

} // namespace trackside
