// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/randomraces.h"

#include <gtest/gtest.h>

#include <map>

using namespace trackside;
using namespace Qt::StringLiterals;
using test::onRandomRaces;
using test::simulator;
using test::wholeRace;

TEST(StartAndCutOff, nobodyMovesBeforeTheOwnStart)
{
    onRandomRaces(20, [](const CoursePtr &course, const RaceSimulator &race) {
        for (const PositionEvent &event : wholeRace(race)) {
            if (event.elapsedMs < event.startOffsetMs) {
                EXPECT_EQ(event.status, RunnerStatus::Waiting);
                EXPECT_EQ(event.position, course->line.vertices().front());
            } else {
                EXPECT_NE(event.status, RunnerStatus::Waiting);
            }
        }
    });
}

TEST(StartAndCutOff, theStartByWavesAndAFlowShiftsARaceAndChangesNothingElse)
{
    const CoursePtr course = test::shippedCourse(u"crystal"_s);
    RaceConfig config;
    config.runners = 12;
    config.stopRatio = 0.5;
    const RaceSimulator together = simulator(course, config);
    config.waveSizes = { 5, 0, 7 };
    config.waveIntervalSeconds = 90.5;
    config.startersPerSecond = 3.0;
    const RaceSimulator apart = simulator(course, config);
    const std::vector<std::int32_t> starts { 0,       333,     667,     1'000,   1'333,   181'000,
                                             181'333, 181'667, 182'000, 182'333, 182'667, 183'000 };
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const RunnerPlan &before = together.plans()[i];
        const RunnerPlan &after = apart.plans()[i];
        EXPECT_EQ(after.startOffsetMs, starts[i]);
        EXPECT_EQ(after.endMs, before.endMs + starts[i]);
        for (std::int64_t ms = 0; ms < before.endMs; ms += 7'919) {
            ASSERT_EQ(apart.model().stateAt(after, ms + starts[i]).distanceMetres,
                      together.model().stateAt(before, ms).distanceMetres);
        }
    }
}

TEST(StartAndCutOff, wavesOfOneSizeAreThoseOfThatSizeGivenOneByOne)
{
    const CoursePtr course = test::shippedCourse(u"crystal"_s);
    RaceConfig config;
    config.runners = 25;
    config.startersPerSecond = 0.7;
    config.waveSize = 10;
    const auto bySize = wholeRace(simulator(course, config));
    config.waveSize = 0;
    config.waveSizes = { 10, 10, 5 };
    EXPECT_EQ(wholeRace(simulator(course, config)), bySize);
}

TEST(StartAndCutOff, whoeverIsNotInAtTheCutOffIsRetiredThenAndNobodyElseIsTouched)
{
    const CoursePtr course = test::shippedCourse(u"crystal"_s);
    RaceConfig config;
    config.retireRatio = 0.1;
    config.stopRatio = 0.5;
    config.waveSize = 40;
    config.waveIntervalSeconds = 600.0;
    const RaceSimulator all = simulator(course, config);
    config.cutOffSeconds = 1190.2501; // its last record is the second after
    const RaceSimulator cut = simulator(course, config);
    std::map<RunnerStatus, int> ends;
    for (std::size_t i = 0; i < all.plans().size(); ++i) {
        const RunnerPlan &before = all.plans()[i];
        const RunnerPlan &after = cut.plans()[i];
        ++ends[after.end];
        if (before.endMs <= 1'190'250) {
            EXPECT_EQ(after.endMs, before.endMs);
            EXPECT_EQ(after.end, before.end);
        } else if (before.startOffsetMs < 1'190'250) {
            EXPECT_EQ(after.end, RunnerStatus::Retired);
            EXPECT_EQ(after.endMs, 1'190'250);
            const PositionEvent last = cut.eventOf(after, after.lastSecond());
            EXPECT_EQ(last.rawTimeSeconds, 1191);
            EXPECT_EQ(last.elapsedMs, 1'190'250);
            EXPECT_EQ(last.status, RunnerStatus::Retired);
            EXPECT_LT(last.distanceMetres, course->line.lengthMetres());
            EXPECT_EQ(cut.eventOf(after, 1190), all.eventOf(before, 1190));
        } else {
            EXPECT_EQ(after.end, RunnerStatus::NotStarted);
            EXPECT_EQ(after.lastSecond(), 0);
        }
    }
    EXPECT_GT(ends[RunnerStatus::Finished], 5);
    EXPECT_GT(ends[RunnerStatus::Retired], 5);
    EXPECT_EQ(ends[RunnerStatus::NotStarted], 20);
    EXPECT_EQ(cut.lastSecond(), 1191);
    config.cutOffSeconds = limits::cutOffSeconds.most;
    EXPECT_EQ(wholeRace(simulator(course, config)), wholeRace(all));
}
