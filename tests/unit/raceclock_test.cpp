// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/raceclock.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;
using trackside::RaceClock;

namespace {

struct RaceClockTest : testing::Test {
    std::chrono::nanoseconds wall = 5min;
    RaceClock clock { [this] { return wall; }, 1.0 };
};

} // namespace

TEST_F(RaceClockTest, standsUntilItRuns)
{
    wall += 10s;
    EXPECT_EQ(clock.raceTime(), 0ms);
    clock.run();
    wall += 10s;
    EXPECT_EQ(clock.raceTime(), 10s);
    clock.run();
    EXPECT_EQ(clock.raceTime(), 10s);
}

TEST_F(RaceClockTest, keepsTheRaceTimeWhenTheSpeedChanges)
{
    clock.run();
    wall += 10s;
    clock.setSpeed(20.0);
    EXPECT_EQ(clock.raceTime(), 10s);
    wall += 1s;
    EXPECT_EQ(clock.raceTime(), 30s);
    clock.setSpeed(0.1);
    wall += 10s;
    EXPECT_EQ(clock.raceTime(), 31s);
}

TEST_F(RaceClockTest, standsWhilePaused)
{
    clock.run();
    wall += 2500ms;
    clock.pause();
    wall += 1h;
    EXPECT_EQ(clock.raceTime(), 2500ms);
    clock.setRaceTime(4s);
    clock.run();
    wall += 1s;
    EXPECT_EQ(clock.raceTime(), 5s);
}

TEST_F(RaceClockTest, tellsHowLongUntilARaceTime)
{
    clock.setSpeed(4.0);
    clock.run();
    EXPECT_EQ(clock.until(2s), 500ms);
    wall += 1s;
    EXPECT_EQ(clock.until(2s), 0ms);
    EXPECT_EQ(clock.until(6s), 500ms);
}

TEST_F(RaceClockTest, losesNothingInAWeek)
{
    clock.setSpeed(60.0);
    clock.run();
    for (int i = 0; i < 7 * 24 * 60; ++i) {
        wall += 1min;
        if (i % 97 == 0) {
            clock.pause();
            clock.run();
        }
    }
    EXPECT_EQ(clock.raceTime(), 60 * 7 * 24h);
}
