// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Zones and those who have left the line: there the zone's area counts, and not the distance that a row tells.
#include "analysis/zonetracker.h"
#include "course/lineoffset.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace trackside {

namespace {

using namespace Qt::StringLiterals;

/// Degrees of longitude or, off by less than a hundredth, of latitude a metre on the equator.
constexpr double degreesPerMetre = 1.0 / 111'319.49;

LonLat place(double eastMetres, double northMetres)
{
    return { eastMetres * degreesPerMetre, northMetres * degreesPerMetre };
}

std::vector<LonLat> box(double west, double south, double east, double north)
{
    return { place(west, south), place(east, south), place(east, north), place(west, north), place(west, south) };
}

/// A kilometre eastwards on the equator; the zone lies on it from 300 m to 400 m, and 200 m wide to the north, with a
/// hole in the middle of that.
CoursePtr courseWithPark()
{
    const auto line = CourseLine::fromVertices({ place(0.0, 0.0), place(1'000.0, 0.0) });
    EXPECT_TRUE(line);
    const auto course = makeCourse(u"park"_s, u"Park"_s, {}, *line, place(0.0, 0.0), place(1'000.0, 0.0),
                                   { { .name = u"Park"_s,
                                       .outer = box(300.0, -20.0, 400.0, 200.0),
                                       .holes = { box(340.0, 90.0, 360.0, 110.0) } } });
    EXPECT_TRUE(course);
    return *course;
}

PositionEvent at(std::int32_t second, double metres, LonLat where)
{
    return { .competitorId = 7,
             .rawTimeSeconds = second,
             .elapsedMs = second * 1000LL,
             .distanceMetres = metres,
             .position = where,
             .startOffsetMs = 0,
             .status = RunnerStatus::Running };
}

class ZoneByPlace : public testing::Test {
protected:
    /// The next second's row.
    void row(double metres, LonLat where) { tracker.add(at(m_second++, metres, where)); }
    /// So many rows in one place.
    void rows(int count, double metres, LonLat where)
    {
        for (; count > 0; --count)
            row(metres, where);
    }
    [[nodiscard]] ZoneStay stay() const
    {
        const auto stays = tracker.everybody();
        return stays.empty() ? ZoneStay() : stays.front();
    }

    ZoneTracker tracker { courseWithPark(), 0 };

private:
    std::int32_t m_second = 0;
};

} // namespace

TEST_F(ZoneByPlace, WhoeverIsOffTheLineIsInsideByTheArea)
{
    rows(3, 800.0, place(800.0, 0.0));
    EXPECT_TRUE(tracker.inside().empty());
    rows(11, 800.0, place(350.0, 150.0)); // far from the passage by distance
    ASSERT_EQ(tracker.inside().size(), 1U);
    EXPECT_EQ(stay().insideMs, 10'000);
    EXPECT_EQ(tracker.passagesSoFar(), 1);
    rows(2, 800.0, place(800.0, 50.0));
    EXPECT_TRUE(tracker.inside().empty());
    EXPECT_EQ(stay().insideMs, 10'000);
}

TEST_F(ZoneByPlace, AndOutsideThoughTheDistanceLiesInAPassage)
{
    rows(20, 350.0, place(350.0, -60.0));
    EXPECT_TRUE(tracker.everybody().empty());
}

TEST_F(ZoneByPlace, AHoleIsOutside)
{
    rows(20, 350.0, place(350.0, 100.0));
    EXPECT_TRUE(tracker.everybody().empty());
}

TEST_F(ZoneByPlace, FiveMetresOffTheLineIsOnIt)
{
    rows(10, 410.0, place(398.0, 4.5)); // beyond the passage by distance, in the area by place
    EXPECT_TRUE(tracker.everybody().empty());
    rows(10, 410.0, place(398.0, 5.5));
    EXPECT_EQ(tracker.inside().size(), 1U);
}

TEST_F(ZoneByPlace, NobodyIsOffTheLineByAnErrorThatTheRaceTellsOf)
{
    ZoneTracker inexact(courseWithPark(), 0, 10.0);
    for (std::int32_t second = 0; second < 20; ++second)
        inexact.add(at(second, 350.0, place(350.0, -44.0)));
    EXPECT_EQ(inexact.inside().size(), 1U) << "by distance";
    inexact.add(at(20, 350.0, place(350.0, -46.0)));
    EXPECT_TRUE(inexact.inside().empty()) << "by place";
}

TEST_F(ZoneByPlace, OnTheLineMeansWhereTheRunnerCanBe)
{
    // Out and back over the same ground.
    const auto line = CourseLine::fromVertices({ place(0.0, 0.0), place(300.0, 0.0), place(0.0, 1.0) });
    ASSERT_TRUE(line);
    const auto course = makeCourse(u"back"_s, u"Back"_s, {}, *line, place(0.0, 0.0), place(0.0, 1.0),
                                   { { .name = u"Start"_s, .outer = box(-10.0, -20.0, 10.0, 20.0), .holes = {} } });
    ASSERT_TRUE(course);
    ZoneTracker both(*course, 0);
    both.add(at(1, 5.0, place(5.0, 0.0)));
    both.add(at(2, 80.0, place(80.0, 0.0)));
    both.add(at(3, 80.0, place(5.0, 0.5))); // near enough by distance
    EXPECT_EQ(both.inside().size(), 0U);
    both.add(at(4, 250.0, place(250.0, 0.0)));
    both.add(at(5, 250.0, place(5.0, 0.5))); // a place of the line, 245 m before it and 345 m after
    EXPECT_EQ(both.inside().size(), 1U);
    EXPECT_EQ(both.passagesSoFar(), 1);
}

TEST_F(ZoneByPlace, AFewMetresOutsideForAMomentIsNotLeaving)
{
    row(350.0, place(390.0, 50.0));
    row(350.0, place(395.0, 50.0));
    rows(4, 350.0, place(407.0, 50.0));
    EXPECT_EQ(tracker.inside().size(), 1U);
    EXPECT_EQ(stay().insideMs, 1'000) << "not before it is known whether that was leaving";
    row(350.0, place(395.0, 50.0));
    EXPECT_EQ(stay().insideMs, 6'000);
    EXPECT_EQ(tracker.passagesSoFar(), 0) << "inside at first sight";
}

TEST_F(ZoneByPlace, TenMetresOutsideIs)
{
    rows(3, 350.0, place(390.0, 50.0));
    row(350.0, place(411.0, 50.0));
    EXPECT_TRUE(tracker.inside().empty());
    row(350.0, place(390.0, 50.0));
    EXPECT_EQ(tracker.passagesSoFar(), 1);
    EXPECT_EQ(stay().insideMs, 2'000);
}

TEST_F(ZoneByPlace, AndSoAreFiveSeconds)
{
    rows(3, 350.0, place(390.0, 50.0));
    rows(5, 350.0, place(405.0, 50.0));
    EXPECT_EQ(tracker.inside().size(), 1U);
    row(350.0, place(405.0, 50.0));
    EXPECT_TRUE(tracker.inside().empty());
    EXPECT_EQ(stay().insideMs, 2'000);
}

TEST_F(ZoneByPlace, BackOnTheLineTheDistanceCounts)
{
    rows(3, 380.0, place(380.0, 50.0));
    row(390.0, place(390.0, 0.0));
    EXPECT_EQ(tracker.inside().size(), 1U);
    EXPECT_EQ(stay().insideMs, 3'000);
    row(410.0, place(410.0, 0.0));
    EXPECT_TRUE(tracker.inside().empty());
    EXPECT_EQ(stay().insideMs, 3'500) << "interpolated again";
    row(405.0, place(390.0, 60.0));
    row(420.0, place(420.0, 0.0));
    EXPECT_TRUE(tracker.inside().empty());
    EXPECT_EQ(tracker.passagesSoFar(), 1);
}

/// Those rows that are in reach, which is what a store reads, tell the same as all.
TEST(EdgeReach, HoldsWhateverMatters)
{
    std::mt19937 random(11);
    std::normal_distribution<double> error(0.0, 30.0);
    const CoursePtr course = courseWithPark();
    const EdgeReach reach(*course, 0, 1);
    int left = 0;
    for (int round = 0; round < 200; ++round) {
        ZoneTracker all(course, 0);
        ZoneTracker few(course, 0);
        double north = error(random) * 3.0;
        const double speed = 3.0 + round % 20;
        for (int second = 0; second * speed < 1'000.0; ++second) {
            north = std::clamp(north + std::clamp(error(random) / 5.0, -9.0, 9.0), -300.0, 300.0);
            const double metres = second * speed;
            const PositionEvent event = at(second, metres, place(metres, north));
            all.add(event);
            if (reach.holds(event.distanceMetres, event.position))
                few.add(event);
            else
                ++left;
        }
        ASSERT_EQ(few.passagesSoFar(), all.passagesSoFar()) << round;
        ASSERT_EQ(few.everybody().size(), all.everybody().size()) << round;
        if (!all.everybody().empty()) {
            EXPECT_EQ(few.everybody().front().insideMs, all.everybody().front().insideMs) << round;
        }
    }
    EXPECT_GT(left, 1'000);
}

TEST(EdgeReach, IsCutAtTheAntimeridian)
{
    const auto line = CourseLine::fromVertices({ { 179.99, 0.0 }, { -179.99, 0.0 } });
    ASSERT_TRUE(line);
    const auto course = makeCourse(u"date"_s, u"Date line"_s, {}, *line, { 179.99, 0.0 }, { -179.99, 0.0 },
                                   { { .name = u"Midway"_s,
                                       .outer = { { 179.999, -0.001 },
                                                  { -179.999, -0.001 },
                                                  { -179.999, 0.001 },
                                                  { 179.999, 0.001 },
                                                  { 179.999, -0.001 } },
                                       .holes = {} } });
    ASSERT_TRUE(course) << course.error().message.toStdString();
    const EdgeReach reach(**course, 0, 1);
    EXPECT_TRUE(reach.holds(5'000.0, { 179.9995, 0.0 }));
    EXPECT_TRUE(reach.holds(5'000.0, { -179.9995, 0.0 }));
    EXPECT_FALSE(reach.holds(5'000.0, { 179.99, 0.0 }));
    EXPECT_FALSE(reach.holds(5'000.0, { 0.0, 0.0 }));
    EXPECT_EQ(reach.boxes().size(), 2U);
}

TEST(MetresOffLine, LooksOnlyWhereTheRunnerMayBe)
{
    // Out and back, 50 m apart.
    const auto line =
        CourseLine::fromVertices({ place(0.0, 0.0), place(1'000.0, 0.0), place(1'000.0, 50.0), place(0.0, 50.0) });
    ASSERT_TRUE(line);
    EXPECT_NEAR(metresOffLine(*line, place(500.0, 20.0), 500.0, 100.0), 20.0, 0.2);
    EXPECT_NEAR(metresOffLine(*line, place(500.0, 20.0), 1'550.0, 100.0), 30.0, 0.3);
    EXPECT_NEAR(metresOffLine(*line, place(500.0, 20.0), 500.0, 0.0), 20.0, 0.2);
    EXPECT_NEAR(metresOffLine(*line, place(540.0, 30.0), 500.0, 0.0), 50.0, 0.5) << "from the point itself";
    EXPECT_NEAR(metresOffLine(*line, place(700.0, 0.0), 500.0, 100.0), 100.0, 1.0) << "from the end of what is near";
    EXPECT_NEAR(metresOffLine(*line, place(-30.0, 0.0), -5.0, 10.0), 30.0, 0.3);
    EXPECT_NEAR(metresOffLine(*line, place(0.0, 90.0), 9'000.0, 10.0), 40.0, 0.4);
}

} // namespace trackside
