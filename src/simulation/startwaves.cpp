// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/startwaves.h"

#include <algorithm>
#include <cmath>

namespace trackside {

namespace {

/// Of the last of \p size runners in a wave.
double lastStartSeconds(const RaceConfig &config, std::int64_t wave, std::int64_t size)
{
    const double flow = config.startersPerSecond;
    return static_cast<double>(wave) * config.waveIntervalSeconds
        + (flow > 0.0 ? static_cast<double>(size - 1) / flow : 0.0);
}

} // namespace

bool hasWaves(const RaceConfig &config)
{
    return config.waveSize > 0 || !config.waveSizes.empty();
}

StartPlace startPlaceOf(const RaceConfig &config, std::uint32_t competitorId)
{
    const std::int64_t before = std::int64_t { competitorId } - 1;
    if (config.waveSize > 0) {
        return { before / config.waveSize, before % config.waveSize };
    }
    StartPlace place { 0, before };
    for (const std::int64_t size : config.waveSizes) {
        if (place.inWave < size) {
            break;
        }
        place.inWave -= size;
        ++place.wave;
    }
    return place;
}

std::int64_t startMsOf(const RaceConfig &config, const StartPlace &place)
{
    double ms = static_cast<double>(place.wave) * std::round(config.waveIntervalSeconds * 1000.0);
    if (config.startersPerSecond > 0.0) {
        ms += std::round(static_cast<double>(place.inWave) * 1000.0 / config.startersPerSecond);
    }
    return static_cast<std::int64_t>(ms);
}

double latestStartSeconds(const RaceConfig &config)
{
    if (config.runners < 1) {
        return 0.0;
    }
    if (!config.waveSizes.empty()) {
        double latest = 0.0;
        for (std::size_t wave = 0; wave < config.waveSizes.size(); ++wave) {
            if (config.waveSizes[wave] > 0) {
                latest =
                    std::max(latest, lastStartSeconds(config, static_cast<std::int64_t>(wave), config.waveSizes[wave]));
            }
        }
        return latest;
    }
    const std::int64_t size = config.waveSize > 0 ? config.waveSize : config.runners;
    const std::int64_t last = (config.runners - 1) / size;
    // The last wave may be a small one, whose last runner crosses before that of the full one before it.
    const double ofLast = lastStartSeconds(config, last, config.runners - last * size);
    return last > 0 ? std::max(ofLast, lastStartSeconds(config, last - 1, size)) : ofLast;
}

} // namespace trackside
