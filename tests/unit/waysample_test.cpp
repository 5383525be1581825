// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/waysample.h"

#include <gmock/gmock.h>

using testing::ElementsAre;

namespace trackside {
namespace {

PositionEvent row(double seconds, double metres, RunnerStatus status = RunnerStatus::Running)
{
    PositionEvent event;
    event.competitorId = 7;
    event.elapsedMs = static_cast<std::int64_t>(seconds * 1000.0);
    event.rawTimeSeconds = static_cast<std::int32_t>(seconds);
    event.distanceMetres = metres;
    event.status = status;
    return event;
}

TEST(WaySample, BetweenRowsDistancesAreInterpolated)
{
    const std::vector<PositionEvent> way { row(0, 0.0), row(4, 10.0), row(5, 14.04), row(9, 18.0) };
    const SampledWay sampled = sampledWay(way, 2);
    EXPECT_EQ(sampled.first, 0);
    EXPECT_THAT(sampled.decimetres, ElementsAre(0, 50, 100, 150, 170)) << "at 0, 2, 4, 6, 8 s";
}

TEST(WaySample, ItBeginsWithTheFirstRowAndEndsWithTheLast)
{
    const std::vector<PositionEvent> way { row(7, 20.0), row(9, 26.0), row(15, 50.0) };
    const SampledWay sampled = sampledWay(way, 5);
    EXPECT_EQ(sampled.first, 2) << "at 5 s nothing is known of the runner yet";
    EXPECT_THAT(sampled.decimetres, ElementsAre(300, 500)) << "at 10 and 15 s";
}

TEST(WaySample, WhoIsOutStaysThere)
{
    const std::vector<PositionEvent> way { row(0, 0.0), row(2, 10.0), row(3.4, 17.0, RunnerStatus::Retired),
                                           row(4, 20.0), row(5, 25.0) };
    EXPECT_THAT(sampledWay(way, 1).decimetres, ElementsAre(0, 50, 100, 150)) << "retired after 3.4 s";
}

TEST(WaySample, ARepeatedRowIsNoTrouble)
{
    const std::vector<PositionEvent> way { row(0, 0.0), row(2, 10.0), row(2, 10.0), row(4, 20.0) };
    EXPECT_THAT(sampledWay(way, 1).decimetres, ElementsAre(0, 50, 100, 150, 200));
    EXPECT_TRUE(sampledWay({}, 1).decimetres.empty());
    EXPECT_THAT(sampledWay(std::span(way).first(1), 1).decimetres, ElementsAre(0));
}

TEST(WaySample, ALargerRaceIsSampledMoreRarely)
{
    EXPECT_EQ(samplingFor(100, 2'000).everySeconds, 1);
    EXPECT_EQ(samplingFor(1'000, 1'800).everySeconds, 5) << "every 3 s would be a little more than is wanted";
    for (const std::int64_t runners : { 1LL, 100LL, 1'000LL, 20'000LL, 1'000'000LL }) {
        for (const std::int32_t seconds : { 0, 60, 1'800, 36'000 }) {
            const WaySampling sampling = samplingFor(runners, seconds);
            EXPECT_EQ(sampling.runners, std::min<std::int64_t>(runners, 5'000));
            EXPECT_LE(sampling.runners * (seconds / sampling.everySeconds), 600'000);
        }
    }
}

} // namespace
} // namespace trackside
