// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trails.h"

#include "support/courses.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace trackside {
namespace {

double lengthOf(const std::vector<LonLat> &way)
{
    double metres = 0.0;
    for (std::size_t i = 1; i < way.size(); ++i)
        metres += geodesicMetres(way[i - 1], way[i]);
    return metres;
}

CourseLine lineOf(const std::vector<LonLat> &vertices)
{
    return CourseLine::fromVertices(vertices).value();
}

double distanceAt(const Trails &trails, std::uint32_t bib, std::int64_t ms)
{
    double metres = -1.0;
    EXPECT_TRUE(trails.distanceAt(bib, ms, metres)) << bib << " at " << ms;
    return metres;
}

TEST(WayBetween, IsAsLongAsTheDistanceOnEveryCourse)
{
    std::mt19937_64 random(5);
    std::vector<CoursePtr> courses = test::shippedCourses(); // track-5000 has laps, others cross themselves
    for (std::uint64_t seed = 1; seed <= 12; ++seed)
        courses.push_back(test::randomCourse(seed));
    std::vector<LonLat> way;
    for (const CoursePtr &course : courses) {
        const std::int64_t length = course->line.lengthMicrometres();
        for (int round = 0; round < 50; ++round) {
            std::int64_t from = std::uniform_int_distribution<std::int64_t>(0, length)(random);
            std::int64_t to = std::uniform_int_distribution<std::int64_t>(0, length)(random);
            if (from > to)
                std::swap(from, to);
            wayBetween(course->line, from, to, way);
            ASSERT_NEAR(lengthOf(way), static_cast<double>(to - from) / 1e6, 0.05)
                << course->id.toStdString() << " from " << from << " to " << to;
            ASSERT_EQ(way.front(), course->line.pointAt(from));
            ASSERT_EQ(way.back(), course->line.pointAt(to));
        }
    }
}

TEST(WayBetween, AcrossACrossingGoesStraightOn)
{
    // A bow tie: the two diagonals cross in the middle, where a place alone does not tell which of them is run.
    const CourseLine line = lineOf({ { 0.0, 0.0 }, { 0.002, 0.002 }, { 0.002, 0.0 }, { 0.0, 0.002 } });
    const std::int64_t middle = line.vertexMicrometres()[1] / 2;
    std::vector<LonLat> way;
    wayBetween(line, middle - 20'000'000, middle + 20'000'000, way);
    for (const LonLat place : way)
        EXPECT_NEAR(place.longitude, place.latitude, 1e-6) << "on the first diagonal";
    EXPECT_NEAR(lengthOf(way), 40.0, 0.01);
}

TEST(WayBetween, AcrossTheEndOfALapGoesOn)
{
    const CoursePtr track = test::shippedCourse(QStringLiteral("track-5000"));
    std::vector<LonLat> way;
    wayBetween(track->line, 390'000'000, 1'010'000'000, way);
    EXPECT_NEAR(lengthOf(way), 620.0, 0.1) << "more than a lap, all of it";
}

TEST(WayBetween, IsEmptyWithoutAWay)
{
    const CourseLine line = lineOf({ { 0.0, 0.0 }, { 0.01, 0.0 } });
    std::vector<LonLat> way { { 1.0, 1.0 } };
    wayBetween(line, 500, 500, way);
    EXPECT_TRUE(way.empty());
    wayBetween(line, 900, 500, way);
    EXPECT_TRUE(way.empty());
    wayBetween(line, -5'000'000, 10'000'000, way);
    EXPECT_EQ(way.front(), line.vertices().front()) << "no farther back than the start";
}

TEST(Trails, TellWhereARunnerWasBetweenTwoAnswers)
{
    Trails trails;
    trails.take(10'000, { { 1, 30.0F }, { 4, 50.0F } }, {});
    trails.take(14'000, { { 1, 42.0F }, { 4, 50.0F } }, {});
    EXPECT_DOUBLE_EQ(distanceAt(trails, 1, 11'000), 33.0);
    EXPECT_DOUBLE_EQ(distanceAt(trails, 4, 11'000), 50.0);
    EXPECT_DOUBLE_EQ(distanceAt(trails, 1, 14'000), 42.0);
    EXPECT_DOUBLE_EQ(distanceAt(trails, 1, 20'000), 42.0) << "not guessed beyond the newest";
    EXPECT_DOUBLE_EQ(distanceAt(trails, 1, 3'000), 30.0) << "of what was before there is no answer";
    double metres = 7.0;
    EXPECT_FALSE(trails.distanceAt(2, 11'000, metres));
}

TEST(Trails, PassOverAnAnswerThatLacksARunner)
{
    Trails trails;
    trails.take(10'000, { { 1, 30.0F }, { 2, 10.0F } }, {});
    trails.take(12'000, { { 1, 36.0F } }, {});
    trails.take(14'000, { { 1, 42.0F }, { 2, 20.0F } }, {});
    EXPECT_DOUBLE_EQ(distanceAt(trails, 2, 12'000), 15.0);
}

TEST(Trails, ForgetWhatIsLaterWhenTheRaceIsSoughtBack)
{
    Trails trails;
    trails.take(10'000, { { 1, 30.0F } }, {});
    trails.take(20'000, { { 1, 60.0F } }, {});
    trails.take(15'000, { { 1, 46.0F } }, {});
    EXPECT_DOUBLE_EQ(distanceAt(trails, 1, 15'000), 46.0);
    EXPECT_DOUBLE_EQ(distanceAt(trails, 1, 20'000), 46.0);
    EXPECT_DOUBLE_EQ(distanceAt(trails, 1, 12'500), 38.0) << "what is earlier stays";
    trails.clear();
    double metres = 0.0;
    EXPECT_FALSE(trails.distanceAt(1, 15'000, metres));
}

TEST(Trails, KeepTwoMinutesHoweverOftenAnswersCome)
{
    for (const std::int64_t step : { std::int64_t { 100 }, std::int64_t { 2'000 }, std::int64_t { 45'000 } }) {
        Trails trails;
        std::vector<LonLat> places;
        for (std::int64_t ms = 0; ms <= 600'000; ms += step)
            trails.take(ms, { { 1, static_cast<float>(ms) / 1000.0F } }, { { 0.0, 0.0 } });
        const std::int64_t newest = 600'000 / step * step;
        EXPECT_NEAR(distanceAt(trails, 1, newest - Trails::longestMs), static_cast<double>(newest - 120'000) / 1000.0,
                    0.01)
            << step;
        trails.addPlaces(1, 0, 1'000'000, places);
        EXPECT_LE(places.size(), 63U) << "answers " << step << " ms apart";
    }
}

TEST(Trails, TellThePlacesSeenWhereThereIsNoLine)
{
    Trails trails;
    std::vector<LonLat> places;
    for (int second = 0; second <= 10; second += 2)
        trails.take(1000 * second, { { 1, 0.0F }, { 5, 0.0F } }, { { 0.0, 0.0 }, { 0.1 * second, 50.0 } });
    trails.addPlaces(5, 3'000, 8'000, places);
    EXPECT_EQ(places, (std::vector<LonLat> { { 0.1 * 4, 50.0 }, { 0.1 * 6, 50.0 } }));
}

} // namespace
} // namespace trackside
