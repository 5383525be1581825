// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/raceconfig.h"

#include <cstdint>

namespace trackside {

/// Where a runner stands at the start.
struct StartPlace {
    std::int64_t wave = 0; ///< from 0
    std::int64_t inWave = 0; ///< how many of the wave stand before

    friend bool operator==(const StartPlace &, const StartPlace &) = default;
};

/// Whether the runners start in more than one wave, or in waves that somebody named.
[[nodiscard]] bool hasWaves(const RaceConfig &config);

/// The place of runner \p competitorId, from 1: by waveSizes, by waveSize, or in the one wave that there is.
[[nodiscard]] StartPlace startPlaceOf(const RaceConfig &config, std::uint32_t competitorId);

/// When that place crosses the start line, whole milliseconds since the gun: waves leave waveIntervalSeconds apart, and
/// of a wave startersPerSecond cross a second. Only + − × ÷, so that it is the same on every machine.
[[nodiscard]] std::int64_t startMsOf(const RaceConfig &config, const StartPlace &place);

/// The place that crosses last, whoever stands there. Seconds since the gun.
[[nodiscard]] double latestStartSeconds(const RaceConfig &config);

} // namespace trackside
