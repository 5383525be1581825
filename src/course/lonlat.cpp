// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/lonlat.h"

#include <GeographicLib/Geodesic.hpp>
#include <GeographicLib/GeodesicLine.hpp>

namespace trackside {

using GeographicLib::Geodesic;

double geodesicMetres(LonLat from, LonLat to)
{
    double metres = 0.0;
    Geodesic::WGS84().Inverse(from.latitude, from.longitude, to.latitude, to.longitude, metres);
    return metres;
}

LonLat alongGeodesic(LonLat from, LonLat to, double metres)
{
    const auto line = Geodesic::WGS84().InverseLine(from.latitude, from.longitude, to.latitude, to.longitude);
    LonLat place;
    line.Position(metres, place.latitude, place.longitude);
    return place;
}

} // namespace trackside
