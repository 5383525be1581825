// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trackside {

/// A place on the WGS 84 ellipsoid, in degrees, longitude before latitude (as KML, GeoJSON and WKT have it).
struct LonLat {
    double longitude = 0.0;
    double latitude = 0.0;

    friend bool operator==(const LonLat &, const LonLat &) = default;
};

/// Length in metres of the geodesic between two places (GeographicLib, Karney 2013).
[[nodiscard]] double geodesicMetres(LonLat from, LonLat to);

/// The place on the geodesic from \p from to \p to, \p metres after \p from.
[[nodiscard]] LonLat alongGeodesic(LonLat from, LonLat to, double metres);

} // namespace trackside
