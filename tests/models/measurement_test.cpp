// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurement.h"

#include "support/courses.h"

#include <GeographicLib/Geodesic.hpp>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;

CoursePtr courseOf(const std::vector<LonLat> &vertices)
{
    return makeCourse(u"test"_s, u"Test"_s, {}, CourseLine::fromVertices(vertices).value(), vertices.front(),
                      vertices.back(), {})
        .value();
}

TEST(Measurement, OfNothingIsNothing)
{
    EXPECT_TRUE(measure({}, nullptr).legs.empty());
    const std::vector<LonLat> one { { 1.0, 51.0 } };
    const Measurement measurement = measure(one, test::shippedCourse(u"crystal"_s));
    EXPECT_TRUE(measurement.legs.empty());
    EXPECT_EQ(measurement.metres, 0.0);
    EXPECT_FALSE(measurement.alongMetres);
}

TEST(Measurement, LegsAreGeodesics)
{
    std::mt19937 random(9);
    std::uniform_real_distribution<double> longitude(-180.0, 180.0);
    std::uniform_real_distribution<double> latitude(-80.0, 80.0);
    for (int round = 0; round < 100; ++round) {
        std::vector<LonLat> places;
        for (int place = 0; place < 4; ++place)
            places.push_back({ longitude(random), latitude(random) });
        const Measurement measurement = measure(places, nullptr);
        ASSERT_EQ(measurement.legs.size(), 3U);
        double total = 0.0;
        for (std::size_t leg = 0; leg < 3; ++leg) {
            double metres = 0.0;
            GeographicLib::Geodesic::WGS84().Inverse(places[leg].latitude, places[leg].longitude,
                                                     places[leg + 1].latitude, places[leg + 1].longitude, metres);
            ASSERT_NEAR(measurement.legs[leg].metres, metres, 1e-6);
            ASSERT_FALSE(measurement.legs[leg].alongMetres);
            total += metres;
        }
        ASSERT_NEAR(measurement.metres, total, 1e-5);
    }
}

TEST(Measurement, AlongTheCourseIsItsOwnDistance)
{
    std::mt19937_64 random(21);
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const CoursePtr course = test::randomCourse(seed);
        for (int round = 0; round < 20; ++round) {
            const double length = course->line.lengthMetres();
            const double from = std::uniform_real_distribution<double>(0.0, length)(random);
            const std::vector<double> found = nearestOn(course->line, course->line.pointAt(std::llround(from * 1e6)));
            ASSERT_FALSE(found.empty());
            // Among the passages of the place is the one it was taken from.
            ASSERT_TRUE(std::ranges::any_of(found,
                                            [&](double metres) {
                                                return geodesicMetres(course->line.pointAt(std::llround(metres * 1e6)),
                                                                      course->line.pointAt(std::llround(from * 1e6)))
                                                    < 0.1;
                                            }))
                << "seed " << seed;
        }
    }
}

TEST(Measurement, AlongABendIsLongerThanAcross)
{
    const CoursePtr course = courseOf({ { 0.0, 0.0 }, { 0.01, 0.0 }, { 0.01, 0.01 } });
    // A little beside the line, as one clicks.
    const std::vector<LonLat> places { { 0.002, 0.0001 }, { 0.0101, 0.007 } };
    const Measurement measurement = measure(places, course);
    const double along = geodesicMetres({ 0.002, 0.0 }, { 0.01, 0.0 }) + geodesicMetres({ 0.01, 0.0 }, { 0.01, 0.007 });
    ASSERT_TRUE(measurement.alongMetres);
    EXPECT_NEAR(*measurement.alongMetres, along, 1.0);
    EXPECT_NEAR(measurement.metres, geodesicMetres(places[0], places[1]), 1e-6);
    EXPECT_NEAR(*measure(std::vector<LonLat> { places[1], places[0] }, course).alongMetres, along, 1.0)
        << "and the same from there to here";
}

TEST(Measurement, OnLapsIsTheShortestWay)
{
    const CoursePtr track = test::shippedCourse(u"track-5000"_s);
    const std::vector<LonLat> places { track->line.pointAt(50'000'000), track->line.pointAt(150'000'000) };
    EXPECT_NEAR(*measure(places, track).alongMetres, 100.0, 1.0) << "not a lap and 100 m";
    EXPECT_GT(nearestOn(track->line, places[0]).size(), 8U) << "one for each lap";
}

TEST(Measurement, FromPlaceToPlaceAlongTheCourseIsOfTheEnds)
{
    const CoursePtr course = courseOf({ { 0.0, 0.0 }, { 0.02, 0.0 } });
    const std::vector<LonLat> places { { 0.002, 0.0 }, { 0.012, 0.0 }, { 0.006, 0.0 } };
    const Measurement measurement = measure(places, course);
    EXPECT_NEAR(*measurement.legs[0].alongMetres, geodesicMetres(places[0], places[1]), 0.01);
    EXPECT_NEAR(*measurement.legs[1].alongMetres, geodesicMetres(places[1], places[2]), 0.01);
    EXPECT_NEAR(*measurement.alongMetres, geodesicMetres(places[0], places[2]), 0.01);
}

} // namespace
} // namespace trackside
