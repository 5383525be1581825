// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/zone.h"

#include <QByteArray>

namespace trackside {

/// Well-known text with the shortest digits that read back bit-identical, `.` as the decimal point in every locale.
/// Written by std::to_chars: GEOS's writer cuts digits after the sixteenth decimal.
[[nodiscard]] QByteArray lineToWkt(std::span<const LonLat> line);
[[nodiscard]] QByteArray zoneToWkt(const Zone &zone);
[[nodiscard]] QByteArray pointToWkt(LonLat point);

/// Fail with a sentence on anything else than a LINESTRING, POLYGON or POINT (upper or lower case, with or without Z).
/// Read by GDAL/OGR: GEOS's reader switches the locale of the whole process while it reads.
[[nodiscard]] Result<std::vector<LonLat>> lineFromWkt(const QByteArray &wkt);
[[nodiscard]] Result<Zone> zoneFromWkt(const QByteArray &wkt);
[[nodiscard]] Result<LonLat> pointFromWkt(const QByteArray &wkt);

} // namespace trackside
