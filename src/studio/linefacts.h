// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/importedfile.h"

#include <span>

namespace trackside {

/// In degrees; west > east where it crosses the antimeridian.
struct Bounds {
    double west = 0.0;
    double south = 0.0;
    double east = 0.0;
    double north = 0.0;

    friend bool operator==(const Bounds &, const Bounds &) = default;
};

/// What is known of a line before anybody mends it.
struct LineFacts {
    std::size_t points = 0;
    double lengthMetres = 0.0; ///< the sum of the geodesics from vertex to vertex; NaN if one is not a place on earth
    LonLat start {};
    LonLat finish {};
    Bounds bounds {};
    bool crossesItself = false; ///< or touches itself, or runs back on itself; ending where it starts is neither
    bool isClosed = false; ///< ends within a metre of where it starts
    bool hasHeights = false;
};

/// Any thread; a line without a vertex has facts of zeros.
[[nodiscard]] LineFacts factsOf(std::span<const CourseVertex> line);

/// Geodesic distance of each vertex from the first, in metres; as many as vertices.
[[nodiscard]] std::vector<double> distancesAlong(std::span<const CourseVertex> line);

/// Whether a longitude is within ±180 and a latitude within ±90; a coordinate that is not a number is not.
[[nodiscard]] bool isOnEarth(LonLat place);

} // namespace trackside
