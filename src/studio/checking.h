// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/coursechecks.h"

namespace trackside {

// What the checks share. Private to this folder.

[[nodiscard]] inline LonLat mirrored(LonLat place, bool ofLongitude)
{
    return ofLongitude ? LonLat { -place.longitude, place.latitude } : LonLat { place.longitude, -place.latitude };
}

[[nodiscard]] inline LonLat swapped(LonLat place)
{
    return { place.latitude, place.longitude };
}

/// What is wrong with a draft's zones.
[[nodiscard]] std::vector<CourseProblem> checkZones(const CourseDraft &draft);

/// Whether a ring has less than three different corners, and so is no area.
[[nodiscard]] bool isNoArea(const std::vector<LonLat> &ring);

} // namespace trackside
