// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which courses have laps, and on which lap a runner is.
#include "analysis/laps.h"
#include "support/courses.h"

#include <gtest/gtest.h>

namespace trackside {

void PrintTo(const LapPlan &plan, std::ostream *out)
{
    *out << plan.laps << " laps" << (plan.firstIsWhole ? ", the first is whole" : "")
         << (plan.lastIsWhole ? ", the last is whole" : "");
}

namespace {

using namespace Qt::StringLiterals;

/// A course of \p laps around a square of about 4 × 111 m, timed at a line near its north-west corner.
CoursePtr round(double laps, std::vector<SplitLine> lines, SplitPlan::Every every = SplitPlan::Every::Nothing)
{
    std::vector<LonLat> places;
    const LonLat corners[] { { 0.0, 0.0 }, { 0.001, 0.0 }, { 0.001, 0.001 }, { 0.0, 0.001 } };
    for (int side = 0; side <= static_cast<int>(laps * 4.0); ++side) {
        places.push_back(corners[side % 4]);
    }
    auto line = CourseLine::fromVertices(places);
    return makeCourse(u"round"_s, u"Round"_s, {}, std::move(*line), places.front(), places.back(), {},
                      { .every = every, .lines = std::move(lines) })
        .value();
}

/// Across the way from the last corner to the first, so far from the first, in degrees.
SplitLine across(double degrees)
{
    return { .name = u"Line"_s, .from = { -0.0001, degrees }, .to = { 0.0001, degrees } };
}

} // namespace

TEST(Laps, AreFromCrossingToCrossing)
{
    // Half way up the last side: seven eighths of a lap to the first crossing, one eighth from the last to the finish.
    const auto plan = lapsOf(*round(5.0, { across(0.0005) }));
    EXPECT_EQ(plan, (LapPlan { .laps = 4, .firstIsWhole = false, .lastIsWhole = false }));
    // A line one metre before start and finish: all five are laps.
    EXPECT_EQ(lapsOf(*round(5.0, { across(0.00002) })),
              (LapPlan { .laps = 5, .firstIsWhole = true, .lastIsWhole = false }));
}

TEST(Laps, OfTwelveAndAHalf)
{
    const CoursePtr track = test::shippedCourse(u"track-5000"_s);
    ASSERT_EQ(track->splits.size(), 12U);
    // The line lies across the home straight, where the course ends: half a lap, then twelve.
    const auto plan = lapsOf(*track);
    ASSERT_EQ(plan, (LapPlan { .laps = 12, .firstIsWhole = false, .lastIsWhole = true }));
    EXPECT_EQ(plan->lapAfter(-1), 0) << "on the half lap";
    EXPECT_EQ(plan->lapAfter(0), 1);
    EXPECT_EQ(plan->lapAfter(11), 12);
    EXPECT_FALSE(plan->endsAt(0));
    EXPECT_TRUE(plan->endsAt(1));
}

TEST(Laps, AreCountedFromTheStartWhereTheFirstIsWhole)
{
    const LapPlan plan { .laps = 5, .firstIsWhole = true, .lastIsWhole = false };
    EXPECT_EQ(plan.lapAfter(-1), 1);
    EXPECT_EQ(plan.lapAfter(3), 5);
    EXPECT_EQ(plan.lapAfter(4), 5) << "on the part behind the last one";
    EXPECT_TRUE(plan.endsAt(0));
}

TEST(Laps, AreNoneElsewhere)
{
    EXPECT_EQ(lapsOf(*round(5.0, {}, SplitPlan::Every::Kilometre)), std::nullopt);
    EXPECT_EQ(lapsOf(*round(5.0, { across(0.0005) }, SplitPlan::Every::Kilometre)), std::nullopt);
    EXPECT_EQ(lapsOf(*round(5.0, { across(0.0005), across(0.0003) })), std::nullopt) << "two lines";
    EXPECT_EQ(lapsOf(*round(1.0, { across(0.0005) })), std::nullopt) << "one crossing";
    EXPECT_EQ(lapsOf(*round(2.0, { across(0.0005) })), std::nullopt) << "one lap";
    SplitLine some = across(0.0005);
    some.leftOut = { 2 };
    EXPECT_EQ(lapsOf(*round(6.0, { some })), std::nullopt) << "one is twice as long as the others";
}

} // namespace trackside
