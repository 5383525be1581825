// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "simulation/raceconfig.h"

#include <cstdint>

namespace trackside {

/// What a race will be like, as a sample of its runners tells. An estimate, and shown as one.
struct RaceEstimate {
    std::int64_t firstFinishMs = -1; ///< race time; −1: nobody is expected to finish
    std::int64_t lastFinishMs = -1;
    std::int64_t lengthMs = 0; ///< race time of the last runner's end
    std::int64_t rows = 0; ///< that will be stored
    std::int64_t bytes = 0; ///< on disk
    std::int64_t fullestZoneMs = -1; ///< when most are in the geofence; −1: nobody ever is
    std::int64_t fullestZoneRunners = 0;

    friend bool operator==(const RaceEstimate &, const RaceEstimate &) = default;
};

/// On disk, of a row in the embedded files (measured: 59 to 61, its share of indexes and pages included).
inline constexpr std::int64_t bytesPerRow = 60;

/// So many runners are looked at; of a larger field every k-th by competitor id, so that all start waves are in the
/// sample.
inline constexpr std::int64_t estimateSample = 2'000;

/// A few milliseconds; any thread. Fails with the first problem of the configuration.
[[nodiscard]] Result<RaceEstimate> estimateRace(const CoursePtr &course, const RaceConfig &config);

} // namespace trackside
