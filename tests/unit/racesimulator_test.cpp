// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/randomraces.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <random>

using namespace trackside;
using namespace Qt::StringLiterals;
using test::onRandomRaces;
using test::simulator;
using test::wholeRace;

namespace {

std::map<std::uint32_t, std::vector<PositionEvent>> byRunner(const std::vector<PositionEvent> &events)
{
    std::map<std::uint32_t, std::vector<PositionEvent>> runners;
    for (const PositionEvent &event : events) {
        runners[event.competitorId].push_back(event);
    }
    return runners;
}

} // namespace

TEST(RaceSimulator, everyRunnerHasOneRecordASecondFromStartToEnd)
{
    onRandomRaces(20, [](const CoursePtr &course, const RaceSimulator &race) {
        const auto events = wholeRace(race);
        EXPECT_EQ(static_cast<std::int64_t>(events.size()), race.eventCount());
        const auto runners = byRunner(events);
        ASSERT_EQ(runners.size(), race.plans().size());
        for (const RunnerPlan &plan : race.plans()) {
            const auto &records = runners.at(plan.competitorId);
            ASSERT_EQ(records.size(), static_cast<std::size_t>((plan.endMs + 999) / 1000 + 1));
            for (std::size_t i = 0; i < records.size(); ++i) {
                ASSERT_EQ(records[i].rawTimeSeconds, static_cast<std::int32_t>(i));
            }
            EXPECT_EQ(records.front().distanceMetres, 0.0);
            EXPECT_EQ(records.front().position, course->line.vertices().front());
            EXPECT_EQ(records.back().status, plan.end);
            EXPECT_EQ(records.back().elapsedMs, plan.endMs);
            if (plan.end == RunnerStatus::Finished) {
                EXPECT_EQ(records.back().distanceMetres, course->line.lengthMetres());
                EXPECT_EQ(records.back().position, course->line.vertices().back());
            }
        }
    });
}

TEST(RaceSimulator, distanceNeverShrinksAndThePlaceIsThePointAtIt)
{
    onRandomRaces(20, [](const CoursePtr &course, const RaceSimulator &race) {
        for (const auto &[bib, records] : byRunner(wholeRace(race))) {
            double before = 0.0;
            for (const PositionEvent &event : records) {
                ASSERT_GE(event.distanceMetres, before) << "bib " << bib << " at " << event.rawTimeSeconds;
                before = event.distanceMetres;
                ASSERT_EQ(event.position, course->line.pointAt(std::llround(event.distanceMetres * 1e6)));
            }
        }
    });
}

TEST(RaceSimulator, aFinishOnAWholeSecondHasOneRecordForThatSecond)
{
    RaceConfig config;
    config.runners = 20'000;
    const RaceSimulator race = simulator(test::shippedCourse(u"crystal"_s), config);
    int onWholeSeconds = 0;
    for (const RunnerPlan &plan : race.plans()) {
        if (plan.endMs % 1000 != 0) {
            continue;
        }
        ++onWholeSeconds;
        EXPECT_EQ(plan.lastSecond(), plan.endMs / 1000);
        EXPECT_EQ(race.eventOf(plan, plan.lastSecond()).status, RunnerStatus::Finished);
        EXPECT_EQ(race.eventOf(plan, plan.lastSecond() - 1).status, RunnerStatus::Running);
    }
    EXPECT_GT(onWholeSeconds, 5);
}

TEST(RaceSimulator, onACourseThatEndsWhereItStartsNobodyHasFinishedAtTheGun)
{
    for (const QString &id : { u"figure-eight-half"_s, u"out-and-back-10k"_s }) {
        const CoursePtr course = test::shippedCourse(id);
        ASSERT_EQ(course->line.vertices().front(), course->line.vertices().back());
        const RaceSimulator race = simulator(course, {});
        std::vector<PositionEvent> events;
        race.eventsAt(0, events);
        EXPECT_EQ(std::ssize(events), race.config().runners);
        EXPECT_THAT(events, testing::Each(testing::Field(&PositionEvent::status, RunnerStatus::Running)));
    }
}

TEST(RaceSimulator, secondsMayBeAskedForInAnyOrder)
{
    onRandomRaces(6, [](const CoursePtr &, const RaceSimulator &race) {
        const auto inOrder = wholeRace(race);
        std::vector<std::int32_t> seconds(static_cast<std::size_t>(race.lastSecond()) + 1);
        std::iota(seconds.begin(), seconds.end(), 0);
        std::ranges::shuffle(seconds, std::mt19937_64(7));
        std::vector<PositionEvent> shuffled;
        for (const std::int32_t second : seconds) {
            race.eventsAt(second, shuffled);
        }
        const auto key = [](const PositionEvent &event) { return std::pair(event.rawTimeSeconds, event.competitorId); };
        std::ranges::sort(shuffled, {}, key);
        EXPECT_EQ(shuffled, inOrder);
    });
}

TEST(RaceSimulator, aRaceOfARunnerDoesNotDependOnHowManyOthersRun)
{
    const CoursePtr course = test::shippedCourse(u"crystal"_s);
    RaceConfig config;
    config.seed = 7;
    config.stopRatio = 1.0;
    config.waveSize = 10;
    config.retireRatio = 0.1;
    const RaceSimulator few = simulator(course, config);
    config.runners = 10'000;
    const RaceSimulator many = simulator(course, config);
    EXPECT_EQ(byRunner(wholeRace(few)).at(17), [&] {
        std::vector<PositionEvent> records;
        const RunnerPlan &plan = many.plans()[16];
        for (std::int32_t second = 0; second <= plan.lastSecond(); ++second) {
            records.push_back(many.eventOf(plan, second));
        }
        return records;
    }());
}

TEST(RaceSimulator, shardsTogetherAreTheWholeRace)
{
    onRandomRaces(20, [](const CoursePtr &course, const RaceSimulator &race) {
        std::vector<PositionEvent> together;
        std::int64_t finishers = 0;
        for (std::int32_t index = 1; index <= 3; ++index) {
            const RaceSimulator shard = simulator(course, race.config(), { index, 3 });
            finishers += shard.finisherCount();
            const auto events = wholeRace(shard);
            together.insert(together.end(), events.begin(), events.end());
        }
        const auto key = [](const PositionEvent &event) { return std::pair(event.rawTimeSeconds, event.competitorId); };
        std::ranges::sort(together, {}, key);
        EXPECT_EQ(together, wholeRace(race));
        EXPECT_EQ(finishers, race.finisherCount());
    });
}

TEST(RaceSimulator, aCommandNamesTheShardWhereThereAreSeveral)
{
    EXPECT_EQ(shardOption({}), QString());
    EXPECT_EQ(shardOption({ 2, 3 }), u" --shard 2/3"_s);
}

TEST(RaceSimulator, aShardThatDoesNotExistIsRefused)
{
    const auto made = RaceSimulator::create(test::shippedCourse(u"crystal"_s), {}, { 4, 3 });
    ASSERT_FALSE(made.has_value());
    EXPECT_EQ(made.error().message, u"Shard 4/3 does not exist: it is i/n with n from 1 to 10 and i from 1 to n."_s);
}

TEST(RaceSimulator, aMillionRunnersTakeUnder150BytesEach)
{
    static_assert(sizeof(RunnerPlan) < 150);
    RaceConfig config;
    config.runners = 1'000'000;
    const RaceSimulator race = simulator(test::shippedCourse(u"crystal"_s), config);
    EXPECT_EQ(race.plans().size(), 1'000'000U);
    EXPECT_LE(race.plans().capacity(), 1'000'002U);
}
