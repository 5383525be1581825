// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The course line against GeographicLib: lengths, places at a distance, and what is refused.
#include "course/courseline.h"

#include "course/metres.h"
#include "support/courses.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>
#include <random>

using namespace trackside;
using testing::ElementsAre;

namespace {

CourseLine lineOf(const std::vector<LonLat> &vertices)
{
    auto line = CourseLine::fromVertices(vertices);
    EXPECT_TRUE(line) << (line ? "" : qPrintable(line.error().message));
    return line.value();
}

QString refusal(const std::vector<LonLat> &vertices)
{
    const auto line = CourseLine::fromVertices(vertices);
    return line ? QString() : line.error().message;
}

/// The place by GeographicLib alone: the side of the line is looked for, then its geodesic is followed.
LonLat referencePointAt(const CourseLine &line, std::int64_t micrometres)
{
    const auto ends = line.vertexMicrometres();
    std::size_t side = 1;
    while (side + 1 < ends.size() && ends[side] < micrometres) {
        ++side;
    }
    return alongGeodesic(line.vertices()[side - 1], line.vertices()[side],
                         static_cast<double>(micrometres - ends[side - 1]) * 1e-6);
}

double greatestErrorMetres(const CourseLine &line, int samples, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    double greatest = 0.0;
    for (int i = 0; i < samples; ++i) {
        const auto at = static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(line.lengthMicrometres() + 1));
        greatest = std::max(greatest, geodesicMetres(line.pointAt(at), referencePointAt(line, at)));
    }
    return greatest;
}

void expectSound(const CourseLine &line)
{
    EXPECT_EQ(line.vertices().size(), line.vertexMicrometres().size());
    EXPECT_EQ(line.vertexMicrometres().front(), 0);
    EXPECT_EQ(line.vertexMicrometres().back(), line.lengthMicrometres());
    for (std::size_t i = 0; i < line.vertices().size(); ++i) {
        EXPECT_EQ(line.pointAt(line.vertexMicrometres()[i]), line.vertices()[i]) << "vertex " << i;
        if (i > 0) {
            const std::int64_t side = line.vertexMicrometres()[i] - line.vertexMicrometres()[i - 1];
            EXPECT_GT(side, 0) << "vertex " << i;
            EXPECT_NEAR(static_cast<double>(side) * 1e-6, geodesicMetres(line.vertices()[i - 1], line.vertices()[i]),
                        2e-6);
        }
    }
    for (std::size_t i = 1; i < line.knots().size(); ++i) {
        const std::int64_t stretch = line.knotMicrometres()[i] - line.knotMicrometres()[i - 1];
        EXPECT_GE(stretch, 0) << "knot " << i;
        EXPECT_LE(stretch, 50'000'001) << "knot " << i;
    }
    // Clamped on both sides.
    EXPECT_EQ(line.pointAt(-1), line.vertices().front());
    EXPECT_EQ(line.pointAt(line.lengthMicrometres() + 1), line.vertices().back());
    EXPECT_EQ(line.pointAt(std::numeric_limits<std::int64_t>::max()), line.vertices().back());
    EXPECT_EQ(line.pointAt(std::numeric_limits<std::int64_t>::min()), line.vertices().front());
}

} // namespace

TEST(CourseLine, LengthIsGeodesic)
{
    // One degree of the meridian from the equator: 110,574.389 m on WGS 84.
    EXPECT_NEAR(lineOf({ { 7.0, 0.0 }, { 7.0, 1.0 } }).lengthMetres(), 110'574.389, 0.001);
    // One degree of the equator: 111,319.491 m.
    EXPECT_NEAR(lineOf({ { 7.0, 0.0 }, { 8.0, 0.0 } }).lengthMetres(), 111'319.491, 0.001);
}

TEST(CourseLine, RandomCoursesAreSoundAndExact)
{
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        SCOPED_TRACE(seed);
        const CoursePtr course = test::randomCourse(seed);
        expectSound(course->line);
        EXPECT_LT(greatestErrorMetres(course->line, 200, seed), 0.001);
    }
}

TEST(CourseLine, ShippedCoursesAreSoundAndExact)
{
    for (const CoursePtr &course : test::shippedCourses()) {
        SCOPED_TRACE(course->id.toStdString());
        expectSound(course->line);
        EXPECT_LT(greatestErrorMetres(course->line, 5'000, 17), 0.001);
    }
}

TEST(CourseLine, LongSidesFollowTheGeodesic)
{
    // 470 km: a straight line on the map would be kilometres off.
    const CourseLine line = lineOf({ { 0.0, 65.0 }, { 10.0, 65.0 } });
    EXPECT_LT(greatestErrorMetres(line, 2'000, 3), 0.001);
    EXPECT_GT(line.pointAt(line.lengthMicrometres() / 2).latitude, 65.08);
}

TEST(CourseLine, IsExactUpToTheHighestLatitude)
{
    const CourseLine line = lineOf({ { 10.0, 84.99 }, { 10.5, 84.99 }, { 10.5, 84.9 } });
    EXPECT_LT(greatestErrorMetres(line, 2'000, 4), 0.001);
}

TEST(CourseLine, CrossesTheAntimeridianBothWays)
{
    for (const double side : { 1.0, -1.0 }) {
        const CourseLine line =
            lineOf({ { side * 179.99, -16.8 }, { side * -179.98, -16.81 }, { side * 179.995, -16.82 } });
        expectSound(line);
        EXPECT_LT(line.lengthMetres(), 10'000.0);
        EXPECT_LT(greatestErrorMetres(line, 5'000, 5), 0.001);
    }
    const LonLat west { 179.999, 10.0 };
    const LonLat edge { 180.0, 10.0 };
    const LonLat east { -179.999, 10.0 };
    for (const auto &vertices :
         { std::vector { west, edge, east }, { east, edge, west }, { edge, east }, { east, edge } }) {
        const CourseLine line = lineOf(vertices);
        expectSound(line);
        EXPECT_LT(greatestErrorMetres(line, 1'000, 6), 0.001);
    }
}

TEST(CourseLine, OutAndBackGoesOverTheSamePlaces)
{
    const CoursePtr course = test::shippedCourse(QStringLiteral("out-and-back-10k"));
    const std::int64_t length = course->line.lengthMicrometres();
    for (std::int64_t at = 0; at <= length / 2; at += 999'983) {
        // Twice a whole micrometre lies between the two roundings.
        EXPECT_LT(geodesicMetres(course->line.pointAt(at), course->line.pointAt(length - at)), 5e-6) << at;
    }
}

TEST(CourseLine, KeepsVerticesBitExactlyAndEqualOnesOnce)
{
    const LonLat a { 0.1 + 0.2, 51.123456789012345 };
    const LonLat b { 0.31, 51.2 };
    const CourseLine line = lineOf({ a, a, b, b, { b.longitude, std::nextafter(b.latitude, 90.0) }, a });
    EXPECT_THAT(line.vertices(), ElementsAre(a, b, a));
    EXPECT_EQ(line.pointAt(0), a);
    EXPECT_EQ(line.pointAt(line.lengthMicrometres()), a);
}

TEST(CourseLine, TellsMetresAsEverybodyDoes)
{
    EXPECT_EQ(metresOf(1'234'567'003), 1'234.567003) << "to the last bit: 1e-6 times as much is another double";
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const CoursePtr course = test::randomCourse(seed);
        EXPECT_EQ(metresOf(course->line.lengthMicrometres()), course->line.lengthMetres());
    }
}

TEST(CourseLine, RefusesWhatIsNoLine)
{
    EXPECT_THAT(refusal({}).toStdString(), testing::HasSubstr("at least two"));
    EXPECT_THAT(refusal({ { 1.0, 2.0 } }).toStdString(), testing::HasSubstr("at least two"));
    EXPECT_THAT(refusal({ { 1.0, 2.0 }, { 1.0, 2.0 } }).toStdString(), testing::HasSubstr("at least two"));
    const double nan = std::numeric_limits<double>::quiet_NaN();
    for (const LonLat &wrong :
         { LonLat { 180.001, 0.0 }, LonLat { 0.0, 85.1 }, LonLat { 0.0, -85.1 }, LonLat { nan, 0.0 },
           LonLat { 0.0, nan }, LonLat { 0.0, std::numeric_limits<double>::infinity() } }) {
        EXPECT_THAT(refusal({ { 0.0, 0.0 }, wrong }).toStdString(),
                    testing::AllOf(testing::HasSubstr("Point 2"), testing::HasSubstr("from −180 to 180")));
    }
    EXPECT_THAT(refusal({ { 0.0, 0.0 }, { 0.0, 9.1 } }).toStdString(), testing::HasSubstr("at most 1,000 km"));
    EXPECT_TRUE(refusal({ { 0.0, 0.0 }, { 0.0, 9.0 } }).isEmpty());
}
