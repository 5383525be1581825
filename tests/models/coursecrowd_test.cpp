// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coursecrowd.h"

#include "support/courses.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;

CoursePtr courseOf(const std::vector<LonLat> &vertices)
{
    return makeCourse(u"test"_s, u"Test"_s, {}, CourseLine::fromVertices(vertices).value(), vertices.front(),
                      vertices.back(), {})
        .value();
}

Dot dotAt(double metres)
{
    Dot dot;
    dot.distanceMetres = metres;
    dot.status = RunnerStatus::Running;
    return dot;
}

std::vector<Dot> dotsAt(double metres, int count)
{
    return std::vector<Dot>(static_cast<std::size_t>(count), dotAt(metres));
}

/// The piece in which a distance lies.
std::size_t pieceAt(const CourseCrowd &crowd, double metres)
{
    std::size_t piece = 0;
    while (static_cast<double>(crowd.startOf(piece + 1)) / 1e6 <= metres)
        ++piece;
    return piece;
}

TEST(CourseCrowd, SpreadsEvenlyWhoIsSpreadEvenly)
{
    CourseCrowd crowd(courseOf({ { 0.0, 0.0 }, { 0.02, 0.0 } }));
    const double length = crowd.course()->line.lengthMetres();
    std::vector<Dot> dots;
    for (double metres = 0.5; metres < length; metres += 1.0)
        dots.push_back(dotAt(metres));
    crowd.count(dots);
    for (std::size_t piece = 0; piece < crowd.pieces(); ++piece)
        EXPECT_NEAR(crowd.runnersOn(100.0, piece), 100.0, 2.5) << "piece " << piece;
    EXPECT_NEAR(crowd.runnersOn(91.44, 7), 91.4, 2.5) << "on 100 yards";
}

TEST(CourseCrowd, CountsABunchWhereItIs)
{
    CourseCrowd crowd(courseOf({ { 0.0, 0.0 }, { 0.02, 0.0 } }));
    crowd.count(dotsAt(1'000.0, 40));
    const std::size_t piece = pieceAt(crowd, 1'000.0);
    EXPECT_NEAR(crowd.runnersOn(100.0, piece), 40.0, 1.0);
    EXPECT_NEAR(crowd.runnersOn(100.0, piece + 1), 20.0, 1.0);
    EXPECT_EQ(crowd.runnersOn(100.0, piece + 2), 0.0);
    crowd.count({});
    EXPECT_EQ(crowd.runnersOn(100.0, piece), 0.0);
}

TEST(CourseCrowd, LeavesOutWhoIsOutOfTheRace)
{
    CourseCrowd crowd(courseOf({ { 0.0, 0.0 }, { 0.02, 0.0 } }));
    std::vector<Dot> dots = dotsAt(1'000.0, 3);
    dots[0].status = RunnerStatus::Retired;
    dots[1].status = RunnerStatus::Finished;
    crowd.count(dots);
    EXPECT_NEAR(crowd.runnersOn(100.0, pieceAt(crowd, 1'000.0)), 1.0, 0.05);
}

TEST(CourseCrowd, OutAndBackIsOnePlace)
{
    CourseCrowd crowd(courseOf({ { 0.0, 0.0 }, { 0.02, 0.0 }, { 0.0, 0.0 } }));
    const double length = crowd.course()->line.lengthMetres();
    std::vector<Dot> dots = dotsAt(500.0, 10);
    for (const Dot &back : dotsAt(length - 500.0, 10))
        dots.push_back(back);
    crowd.count(dots);
    EXPECT_NEAR(crowd.runnersOn(100.0, pieceAt(crowd, 500.0)), 20.0, 1.0);
    EXPECT_NEAR(crowd.runnersOn(100.0, pieceAt(crowd, length - 500.0)), 20.0, 1.0);
}

TEST(CourseCrowd, LapsAreOnePlace)
{
    const CourseCrowd crowd(test::shippedCourse(u"track-5000"_s));
    std::size_t own = 0;
    for (std::size_t piece = 0; piece < crowd.pieces(); ++piece) {
        EXPECT_LE(crowd.placeOf(piece), piece);
        own += crowd.placeOf(piece) == piece ? 1U : 0U;
    }
    EXPECT_LE(own, 12U) << "a lap of 400 m has eight pieces";
    EXPECT_GE(own, 6U);
}

TEST(CourseCrowd, HasEverybodyOnEveryCourse)
{
    std::vector<CoursePtr> courses = test::shippedCourses();
    for (std::uint64_t seed = 1; seed <= 12; ++seed)
        courses.push_back(test::randomCourse(seed));
    for (const CoursePtr &course : courses) {
        CourseCrowd crowd(course);
        std::vector<Dot> dots;
        const double length = course->line.lengthMetres();
        for (int share = 0; share <= 100; ++share)
            dots.push_back(dotAt(length * share / 100.0));
        crowd.count(dots);
        for (const Dot &dot : dots) {
            const std::size_t piece =
                std::min(pieceAt(crowd, std::min(dot.distanceMetres, length - 0.01)), crowd.pieces() - 1);
            // One at a piece's end counts in one of the two.
            double runners = 0.0;
            for (std::size_t near = piece > 0 ? piece - 1 : 0; near <= std::min(piece + 1, crowd.pieces() - 1); ++near)
                runners = std::max(runners, crowd.runnersOn(100.0, near));
            ASSERT_GT(crowdStep(runners), 0) << course->id.toStdString();
        }
        EXPECT_EQ(crowd.startOf(0), 0);
        EXPECT_EQ(crowd.startOf(crowd.pieces()), course->line.lengthMicrometres());
    }
}

TEST(CrowdStep, IsNoneForNobodyAndFiveForCrowds)
{
    EXPECT_EQ(crowdStep(0.0), 0);
    EXPECT_EQ(crowdStep(0.5), 1);
    EXPECT_EQ(crowdStep(9.9), 1);
    EXPECT_EQ(crowdStep(10.0), 2);
    EXPECT_EQ(crowdStep(29.9), 2);
    EXPECT_EQ(crowdStep(99.9), 3);
    EXPECT_EQ(crowdStep(100.0), 4);
    EXPECT_EQ(crowdStep(300.0), 5);
    EXPECT_EQ(crowdStep(1e6), 5);
}

TEST(CrowdSwitch, DoesNotFlickerAroundItsBounds)
{
    CrowdSwitch crowd;
    EXPECT_FALSE(crowd.update(2.9));
    EXPECT_TRUE(crowd.update(3.1));
    int changes = 0;
    for (int frame = 0; frame < 1'000; ++frame) {
        const bool before = crowd.isOn();
        changes += crowd.update(2.5 + 0.49 * std::sin(frame)) != before ? 1 : 0;
    }
    EXPECT_EQ(changes, 0);
    EXPECT_FALSE(crowd.update(1.9));
    EXPECT_FALSE(crowd.update(2.9));
}

TEST(Crowding, IsDotsOnADotsWidthOfTheLine)
{
    EXPECT_DOUBLE_EQ(crowding(100, 8.0, 400.0), 2.0);
    EXPECT_DOUBLE_EQ(crowding(100, 8.0, 0.0), 100.0) << "all on one spot";
    EXPECT_DOUBLE_EQ(crowding(0, 8.0, 400.0), 0.0);
}

} // namespace
} // namespace trackside
