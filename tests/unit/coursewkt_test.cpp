// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Well-known text: golden text, bit-identical round trips in every locale, and what is refused.
#include "course/wkt.h"

#include "support/courses.h"
#include "support/germanlocale.h"
#include "support/wkb.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>
#include <random>

using namespace trackside;
using namespace Qt::StringLiterals;

namespace {

/// Degrees of every size and any last bits.
double anyDegrees(std::mt19937_64 &random)
{
    const double mantissa = static_cast<double>(static_cast<std::int64_t>(random())) * 0x1p-63;
    return mantissa * std::pow(10.0, 2 - static_cast<int>(random() % 12));
}

std::vector<LonLat> anyPlaces(std::mt19937_64 &random, std::size_t count)
{
    std::vector<LonLat> places(count);
    for (LonLat &place : places) {
        place = { anyDegrees(random), anyDegrees(random) };
    }
    return places;
}

void expectRoundTrips()
{
    std::mt19937_64 random(2026);
    for (int i = 0; i < 2'000; ++i) {
        const LonLat point { anyDegrees(random), anyDegrees(random) };
        EXPECT_EQ(pointFromWkt(pointToWkt(point)).value(), point) << pointToWkt(point).toStdString();
        const auto line = anyPlaces(random, 2 + random() % 20);
        EXPECT_EQ(lineFromWkt(lineToWkt(line)).value(), line);
        Zone zone { {}, anyPlaces(random, 4), { anyPlaces(random, 4), anyPlaces(random, 5) } };
        zone.outer.back() = zone.outer.front();
        for (auto &hole : zone.holes) {
            hole.back() = hole.front();
        }
        EXPECT_EQ(zoneFromWkt(zoneToWkt(zone)).value(), zone) << zoneToWkt(zone).toStdString();
    }
}

} // namespace

TEST(Wkt, IsWrittenWithTheFewestDigits)
{
    EXPECT_EQ(pointToWkt({ -0.063215, 51.419232 }), "POINT (-0.063215 51.419232)");
    EXPECT_EQ(pointToWkt({ 7.0, -0.1 - 0.2 }), "POINT (7 -0.30000000000000004)");
    EXPECT_EQ(lineToWkt(std::vector<LonLat> { { 1.5, 2.0 }, { -3.25, 4.0 } }), "LINESTRING (1.5 2,-3.25 4)");
    const Zone zone { u"z"_s,
                      { { 0.0, 0.0 }, { 9.0, 0.0 }, { 9.0, 9.0 }, { 0.0, 0.0 } },
                      { { { 5.0, 1.0 }, { 6.0, 1.0 }, { 6.0, 2.0 }, { 5.0, 1.0 } } } };
    EXPECT_EQ(zoneToWkt(zone), "POLYGON ((0 0,9 0,9 9,0 0),(5 1,6 1,6 2,5 1))");
}

TEST(Wkt, RoundTripsBitIdentical)
{
    expectRoundTrips();
}

TEST(Wkt, RoundTripsBitIdenticalInGerman)
{
    const test::GermanLocale german;
    if (!german.isAvailable()) {
        GTEST_SKIP() << "the locale de_DE.UTF-8 is not on this machine";
    }
    ASSERT_EQ(std::string(std::localeconv()->decimal_point), ",");
    EXPECT_EQ(pointToWkt({ 0.5, 51.25 }), "POINT (0.5 51.25)");
    expectRoundTrips();
}

TEST(Wkt, CoursesRoundTrip)
{
    for (const CoursePtr &course : test::shippedCourses()) {
        const std::vector<LonLat> line(course->line.vertices().begin(), course->line.vertices().end());
        EXPECT_EQ(lineFromWkt(lineToWkt(line)).value(), line);
        for (Zone zone : course->zones) {
            zone.name.clear();
            EXPECT_EQ(zoneFromWkt(zoneToWkt(zone)).value(), zone);
        }
    }
}

TEST(Wkt, LeavesHolesOutThatAreEmpty)
{
    const Zone zone = zoneFromWkt("POLYGON ((0 0,9 0,9 9,0 0),EMPTY,(1 1,2 1,2 2,1 1))").value();
    EXPECT_EQ(zone.holes.size(), 1);
    EXPECT_EQ(zoneFromWkt(zoneToWkt(zone)).value(), zone);
}

TEST(Wkt, ReadsOtherWritersForms)
{
    const std::vector<LonLat> line { { 1.0, 2.0 }, { 3.5, -4.0 } };
    for (const char *text : { "LINESTRING (1 2, 3.5 -4)", "linestring(1 2,3.5 -4)", "LINESTRING Z (1 2 7, 3.5 -4 8)",
                              " LineString ( 1.0  2.0 , 35e-1 -4.00 ) " }) {
        EXPECT_EQ(lineFromWkt(text).value_or(std::vector<LonLat> {}), line) << text;
    }
    EXPECT_EQ(pointFromWkt("point z (7 8 9)").value(), (LonLat { 7.0, 8.0 }));
}

TEST(Wkt, RefusesAnythingElseInASentence)
{
    for (const char *text :
         { "", "LINESTRING", "LINESTRING EMPTY", "LINESTRING (1 2, 3)", "POINT (1 2)", "LINESTRING (1 2, 3 4",
           "LINESTRING (1 2, 3 4) x", "nonsense", "MULTILINESTRING ((1 2, 3 4))", "LINESTRING (a b, c d)",
           "LINESTRING (1 2, nan 4)", "LINESTRING (1 2, 3 inf)" }) {
        const auto line = lineFromWkt(text);
        ASSERT_FALSE(line) << text;
        EXPECT_THAT(line.error().message.toStdString(), testing::HasSubstr("it should read like LINESTRING (7.1 50.7"));
    }
    for (const char *text :
         { "POLYGON EMPTY", "POLYGON (EMPTY,(1 2,3 4,5 6,1 2))", "POLYGON (1 2, 3 4)", "LINESTRING (1 2, 3 4)" }) {
        EXPECT_FALSE(zoneFromWkt(text)) << text;
    }
    for (const char *text : { "POINT EMPTY", "POINT (1)", "LINESTRING (1 2, 3 4)" }) {
        EXPECT_FALSE(pointFromWkt(text)) << text;
    }
}

TEST(Wkb, KeepsEveryBit)
{
    std::mt19937_64 random(5);
    for (int trial = 0; trial < 200; ++trial) {
        std::vector<LonLat> line(2 + trial % 7);
        std::ranges::generate(line, [&] { return LonLat { anyDegrees(random), anyDegrees(random) }; });
        EXPECT_EQ(lineFromWkb(test::lineToWkb(line)).value(), line);
        EXPECT_EQ(pointFromWkb(test::pointToWkb(line.front())).value(), line.front());
    }
}

TEST(Wkb, RefusesAnythingElseInASentence)
{
    const QByteArray line = test::lineToWkb({ { 1, 2 }, { 3, 4 } });
    for (const QByteArray &bytes :
         { QByteArray(), QByteArray("nonsense"), line.chopped(1), line.first(5), test::pointToWkb({ 1, 2 }),
           test::lineToWkb({}), test::lineToWkb({ { 1, 2 }, { std::numeric_limits<double>::quiet_NaN(), 4 } }) }) {
        const auto read = lineFromWkb(bytes);
        ASSERT_FALSE(read) << bytes.toHex().toStdString();
        EXPECT_THAT(read.error().message.toStdString(), testing::HasSubstr("well-known binary"));
    }
    EXPECT_FALSE(pointFromWkb(line));
}
