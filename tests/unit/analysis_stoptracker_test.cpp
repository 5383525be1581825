// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who stops and who moves on, by the status that a row tells and, without one, by the place.
#include "analysis/stoptracker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace trackside {

using testing::ElementsAre;
using testing::IsEmpty;

namespace {

using namespace Qt::StringLiterals;

/// A course with a zone from 100 m to 200 m.
CoursePtr courseWithZone()
{
    Course course { .id = u"test"_s,
                    .name = {},
                    .description = {},
                    .line = *CourseLine::fromVertices({ { 0.0, 0.0 }, { 0.01, 0.0 } }),
                    .start = {},
                    .finish = {},
                    .zones = { Zone() },
                    .passages = { { { 100'000'000, 200'000'000 } } } };
    return std::make_shared<const Course>(std::move(course));
}

class Stops : public testing::Test {
protected:
    void row(std::int32_t second, double metres, RunnerStatus status = RunnerStatus::Running)
    {
        tracker.add({ .competitorId = 7,
                      .rawTimeSeconds = second,
                      .elapsedMs = second * 1000LL,
                      .distanceMetres = metres,
                      .position = {},
                      .startOffsetMs = 0,
                      .status = status });
    }

    StopTracker tracker { courseWithZone() };
};

} // namespace

TEST_F(Stops, ByTheStatus)
{
    row(30, 118.0);
    row(31, 120.0, RunnerStatus::Stopped);
    row(32, 120.0, RunnerStatus::Stopped);
    row(33, 121.0);
    EXPECT_THAT(tracker.halts(), ElementsAre(Halt { 31'000, 7, 0, false }, Halt { 33'000, 7, 0, true }));
}

TEST_F(Stops, EndWhereTheStatusSaysSo)
{
    row(31, 120.0, RunnerStatus::Stopped);
    row(32, 120.0);
    row(33, 122.0);
    EXPECT_THAT(tracker.halts(), ElementsAre(Halt { 31'000, 7, 0, false }, Halt { 32'000, 7, 0, true }));
}

TEST_F(Stops, ByThePlaceAfterThreeSeconds)
{
    row(30, 48.0);
    row(31, 50.0);
    row(32, 50.0);
    row(33, 50.0);
    EXPECT_THAT(tracker.halts(), IsEmpty());
    row(34, 50.0);
    row(35, 50.0);
    row(36, 53.0);
    EXPECT_THAT(tracker.halts(), ElementsAre(Halt { 31'000, 7, -1, false }, Halt { 36'000, 7, -1, true }));
}

TEST_F(Stops, NobodyWhoWaitsForTheStart)
{
    for (int second = 0; second < 20; ++second) {
        row(second, 0.0, RunnerStatus::Waiting);
    }
    row(20, 0.0);
    row(21, 3.0);
    EXPECT_THAT(tracker.halts(), IsEmpty());
}

TEST_F(Stops, WhoIsOutOfTheRaceDoesNotMoveOn)
{
    row(30, 120.0, RunnerStatus::Stopped);
    row(31, 120.0, RunnerStatus::Retired);
    row(40, 150.0);
    EXPECT_THAT(tracker.halts(), ElementsAre(Halt { 30'000, 7, 0, false }));
}

TEST_F(Stops, TwiceIsTwice)
{
    row(30, 120.0, RunnerStatus::Stopped);
    row(31, 122.0);
    row(31, 122.0);
    row(29, 100.0);
    row(32, 124.0, RunnerStatus::Stopped);
    EXPECT_THAT(tracker.halts(),
                ElementsAre(Halt { 30'000, 7, 0, false }, Halt { 31'000, 7, 0, true }, Halt { 32'000, 7, 0, false }));
}

} // namespace trackside
