// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Times in figures: percentiles, finishes by the minute, and how many were in a zone when.
#include "analysis/timespread.h"

#include "analysis/splittime.h"
#include "analysis/zonecrowd.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <random>

namespace trackside {

using testing::Each;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

std::vector<SplitTime> timesOf(const std::vector<std::int64_t> &ms)
{
    std::vector<SplitTime> times;
    for (const std::int64_t elapsedMs : ms) {
        times.push_back({ .elapsedMs = elapsedMs, .competitorId = static_cast<std::uint32_t>(times.size() + 1) });
    }
    return times;
}

/// The least time by which that share of them has come, by counting.
std::int64_t leastWithShare(const std::vector<std::int64_t> &ms, int percent)
{
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    for (const std::int64_t candidate : ms) {
        const auto come = std::ranges::count_if(ms, [candidate](std::int64_t other) { return other <= candidate; });
        if (100 * come >= percent * std::ssize(ms)) {
            least = std::min(least, candidate);
        }
    }
    return least;
}

StandingRow finished(std::int64_t elapsedMs)
{
    StandingRow row { .event = { .competitorId = 1, .elapsedMs = elapsedMs, .position = {} } };
    row.event.status = RunnerStatus::Finished;
    return row;
}

StandingRow withStatus(RunnerStatus status)
{
    StandingRow row = finished(1);
    row.event.status = status;
    return row;
}

using Kind = ZoneCrossing::Kind;

ZoneCrossing crossing(std::int64_t elapsedMs, Kind kind)
{
    return { .elapsedMs = elapsedMs, .competitorId = 1, .kind = kind, .isEstimate = false };
}

} // namespace

TEST(TimeSpread, IsOfNobodyZeros)
{
    EXPECT_THAT(spreadOf(timesOf({}), &SplitTime::elapsedMs), Each(0));
    EXPECT_THAT(finishSpreadOf({}), Each(0));
    EXPECT_THAT(finishSpreadOf(std::vector { withStatus(RunnerStatus::Running) }), Each(0));
}

TEST(TimeSpread, HasTheTimesOfRunners)
{
    EXPECT_THAT(spreadOf(timesOf({ 7 }), &SplitTime::elapsedMs), Each(7));
    EXPECT_THAT(spreadOf(timesOf({ 10, 20 }), &SplitTime::elapsedMs), ElementsAre(10, 10, 10, 20, 20));
    std::vector<std::int64_t> hundred(100);
    std::ranges::generate(hundred, [ms = 0]() mutable { return ++ms; });
    EXPECT_THAT(spreadOf(timesOf(hundred), &SplitTime::elapsedMs), ElementsAre(5, 25, 50, 75, 95));
}

TEST(TimeSpread, IsThatOfCounting)
{
    std::mt19937 random(4);
    for (std::size_t count = 1; count < 60; ++count) {
        std::vector<std::int64_t> ms(count);
        std::ranges::generate(ms, [&random] { return static_cast<std::int64_t>(random() % 40); });
        std::ranges::sort(ms);
        const auto spread = spreadOf(timesOf(ms), &SplitTime::elapsedMs);
        EXPECT_EQ(spreadOf(ms), spread);
        for (std::size_t i = 0; i < spread.size(); ++i) {
            EXPECT_EQ(spread[i], leastWithShare(ms, spreadPercents[i])) << count << " times, " << spreadPercents[i];
        }
    }
}

TEST(TimeSpread, LooksAtFinishersAlone)
{
    const std::vector standing { finished(100),
                                 finished(200),
                                 finished(300),
                                 finished(400),
                                 withStatus(RunnerStatus::Running),
                                 withStatus(RunnerStatus::Retired) };
    EXPECT_THAT(finishSpreadOf(standing), ElementsAre(100, 100, 200, 300, 400));
}

TEST(Finishes, AreCountedByTheMinuteSinceTheGun)
{
    EXPECT_THAT(finishesByMinute({}), IsEmpty());
    EXPECT_THAT(finishesByMinute(std::vector { withStatus(RunnerStatus::Running) }), IsEmpty());
    const std::vector standing { finished(59'999), finished(60'000), finished(119'999), finished(240'000),
                                 withStatus(RunnerStatus::Waiting) };
    EXPECT_THAT(finishesByMinute(standing), ElementsAre(1, 2, 0, 0, 1));
}

TEST(Finishes, TakeNoRoomForTimesThatCannotBe)
{
    const std::vector standing { finished(-5), finished(61'000), finished(std::numeric_limits<std::int64_t>::max()) };
    EXPECT_THAT(finishesByMinute(standing), ElementsAre(1, 1));
}

TEST(ZoneCrowd, CountsThoseInsideAtEachStep)
{
    const std::vector crossings { crossing(0, Kind::SeenInside), crossing(1'000, Kind::Entered),
                                  crossing(1'001, Kind::Entered), crossing(3'000, Kind::Left) };
    const ZoneCrowd crowd = zoneCrowdOf(crossings, 4);
    EXPECT_EQ(crowd.stepSeconds, 1);
    EXPECT_THAT(crowd.inside, ElementsAre(1, 2, 3, 2, 2));
    EXPECT_THAT(zoneCrowdOf({}, 2).inside, ElementsAre(0, 0, 0));
    EXPECT_THAT(zoneCrowdOf({}, -1).inside, IsEmpty());
}

TEST(ZoneCrowd, HasFewPointsHoweverLongTheRace)
{
    for (const std::int32_t second :
         { 0, 1, 299, 300, 598, 599, 600, 5'999, 86'400, 2'000'000, std::numeric_limits<std::int32_t>::max() }) {
        const ZoneCrowd crowd = zoneCrowdOf(std::vector { crossing(0, Kind::Entered) }, second);
        EXPECT_LE(crowd.inside.size(), 300U) << second;
        EXPECT_THAT(crowd.inside, Each(1)) << second;
        const std::int64_t last = (std::ssize(crowd.inside) - 1) * crowd.stepSeconds;
        EXPECT_LE(last, second);
        EXPECT_GT(last + crowd.stepSeconds, second);
    }
    EXPECT_EQ(zoneCrowdOf({}, 299).stepSeconds, 1);
    EXPECT_EQ(zoneCrowdOf({}, 300).stepSeconds, 2);
}

} // namespace trackside
