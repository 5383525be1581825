// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/randomraces.h"

namespace trackside::test {

RaceConfig randomConfig(std::mt19937_64 &random)
{
    const auto share = [&random] { return std::uniform_real_distribution(0.0, 1.0)(random); };
    RaceConfig config = withPreset({}, static_cast<PaceProfile>(random() % 4));
    config.runners = 1 + static_cast<std::int64_t>(random() % 12);
    config.paceVariation = 0.5 * share();
    config.stopRatio = share();
    config.minPauseSeconds = 20.0 * share();
    config.maxPauseSeconds = config.minPauseSeconds + 100.0 * share();
    config.retireRatio = 0.3 * share();
    config.noShowRatio = 0.2 * share();
    config.waveSize = static_cast<std::int64_t>(random() % 6);
    config.waveIntervalSeconds = 1.0 + 100.0 * share();
    config.seed = random();
    if (random() % 2 == 0) {
        config.startersPerSecond = 0.05 + 2.0 * share();
    }
    if (random() % 4 == 0) {
        config.cutOffSeconds = 1.0 + 4'000.0 * share();
    }
    if (random() % 4 == 0) {
        const auto first = static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(config.runners + 1));
        config.waveSize = 0;
        config.waveSizes = { first, 0, config.runners - first };
    }
    return config;
}

RaceSimulator simulator(const CoursePtr &course, const RaceConfig &config, Shard shard)
{
    auto made = RaceSimulator::create(course, config, shard);
    EXPECT_TRUE(made.has_value()) << made.error().message.toStdString();
    return std::move(*made);
}

std::vector<PositionEvent> wholeRace(const RaceSimulator &simulator)
{
    std::vector<PositionEvent> events;
    for (std::int32_t second = 0; second <= simulator.lastSecond(); ++second) {
        simulator.eventsAt(second, events);
    }
    return events;
}

} // namespace trackside::test
