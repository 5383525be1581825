// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/splittime.h"
#include "analysis/zonecrossing.h"
#include "analysis/zonestay.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace trackside {

/// The zone as a snapshot has it.
struct ZoneAnswer {
    QString name;
    std::int64_t inside = 0;
    std::int64_t passagesSoFar = 0;
    std::vector<ZoneStay> longest; ///< of those inside now, longest first; at most 100
    std::vector<std::int32_t> crowd {}; ///< how many were inside at 0, crowdStepSeconds, 2 × crowdStepSeconds, …
    std::int32_t crowdStepSeconds = 0;
    /// Where nobody is inside: of those who have been, with where they are now, longest first; at most 100.
    std::vector<ZoneStay> longestSoFar {};
    std::vector<ZoneCrossing> firstEntries {}; ///< of the first at each of its passages, in order of time
    std::optional<ZoneCrossing> lastExit {}; ///< where nobody is inside: of who left last
};

/// Times by which 5, 25, 50, 75 and 95 % of those counted were there, in milliseconds since the gun.
using TimeSpread = std::array<std::int64_t, 5>;

/// A split as a snapshot has it.
struct SplitAnswer {
    QString name;
    double distanceMetres = 0.0;
    std::int64_t passed = 0; ///< so many have a time there
    std::vector<SplitPlace> first; ///< by time; at most 100
    TimeSpread spread {}; ///< of those who have passed; zeros: nobody has
    std::optional<double> headingDegrees {}; ///< as in Split
    bool isTwoWay = false; ///< as in Split
};

} // namespace trackside
