// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/zone.h"

#include <QByteArray>

namespace trackside {

// Not by GEOS, whose reader and writer switch the locale of the whole process while they work.

/// Well-known text with the shortest digits that read back bit-identical, `.` as the decimal point in every locale.
[[nodiscard]] QByteArray lineToWkt(std::span<const LonLat> line);
[[nodiscard]] QByteArray zoneToWkt(const Zone &zone);
[[nodiscard]] QByteArray pointToWkt(LonLat point);

/// Fail with a sentence on anything else than a LINESTRING, POLYGON or POINT (upper or lower case, with or without Z).
/// Read by GDAL/OGR. Heights are left out.
[[nodiscard]] Result<std::vector<LonLat>> lineFromWkt(const QByteArray &wkt);
[[nodiscard]] Result<Zone> zoneFromWkt(const QByteArray &wkt);
[[nodiscard]] Result<LonLat> pointFromWkt(const QByteArray &wkt);

/// The same from well-known binary, in either byte order: every bit of a coordinate is in it.
[[nodiscard]] Result<std::vector<LonLat>> lineFromWkb(const QByteArray &wkb);
[[nodiscard]] Result<Zone> zoneFromWkb(const QByteArray &wkb);
[[nodiscard]] Result<LonLat> pointFromWkb(const QByteArray &wkb);

} // namespace trackside
