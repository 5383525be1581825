// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Zones: where a line is inside, and how far a place is outside.
#include "course/course.h"
#include "course/zone.h"

#include "support/courses.h"

#include <gmock/gmock.h>

#include <cmath>
#include <random>

using namespace trackside;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

std::vector<LonLat> square(double west, double south, double east, double north)
{
    return { { west, south }, { east, south }, { east, north }, { west, north }, { west, south } };
}

std::vector<Passage> passages(const std::vector<LonLat> &vertices, const Zone &zone)
{
    const auto line = CourseLine::fromVertices(vertices);
    const auto found = passagesOf(line.value(), zone);
    EXPECT_TRUE(found) << (found ? "" : qPrintable(found.error().message));
    return found.value_or(std::vector<Passage> {});
}

std::string refusal(const Zone &zone)
{
    const auto line = CourseLine::fromVertices({ { 0.0, 0.0 }, { 0.01, 0.0 } });
    const auto found = passagesOf(line.value(), zone);
    return found ? std::string() : found.error().message.toStdString();
}

std::int64_t metresAlongEquator(double degrees)
{
    return std::llround(geodesicMetres({ 0.0, 0.0 }, { degrees, 0.0 }) * 1e6);
}

MATCHER_P2(PassageNear, enter, leave, "")
{
    return std::abs(arg.enterMicrometres - enter) <= 20 && std::abs(arg.leaveMicrometres - leave) <= 20;
}

} // namespace

TEST(Zone, PassageLiesBetweenTheEdges)
{
    const Zone zone { u"z"_s, square(0.003, -0.001, 0.005, 0.001), {} };
    EXPECT_THAT(passages({ { 0.0, 0.0 }, { 0.01, 0.0 } }, zone),
                ElementsAre(PassageNear(metresAlongEquator(0.003), metresAlongEquator(0.005))));
    EXPECT_THAT(passages({ { 0.0, 0.002 }, { 0.01, 0.002 } }, zone), IsEmpty());
}

TEST(Zone, AnOutAndBackPassesTwiceAndAHairpinInsideOnce)
{
    const Zone zone { u"z"_s, square(0.003, -0.001, 0.005, 0.001), {} };
    const std::int64_t enter = metresAlongEquator(0.003);
    const std::int64_t leave = metresAlongEquator(0.005);
    const std::int64_t length = 2 * metresAlongEquator(0.01);
    EXPECT_THAT(passages({ { 0.0, 0.0 }, { 0.01, 0.0 }, { 0.0, 0.0 } }, zone),
                ElementsAre(PassageNear(enter, leave), PassageNear(length - leave, length - enter)));
    EXPECT_THAT(passages({ { 0.0, 0.0 }, { 0.004, 0.0 }, { 0.0, 0.0 } }, zone),
                ElementsAre(PassageNear(enter, 2 * metresAlongEquator(0.004) - enter)));
}

TEST(Zone, StartAndFinishInsideAreEdges)
{
    const Zone zone { u"z"_s, square(-0.001, -0.001, 0.02, 0.001), {} };
    EXPECT_THAT(passages({ { 0.0, 0.0 }, { 0.01, 0.0 } }, zone), ElementsAre(Passage { 0, metresAlongEquator(0.01) }));
}

TEST(Zone, HolesAreOutside)
{
    const Zone zone { u"z"_s, square(0.002, -0.001, 0.008, 0.001), { square(0.004, -0.0005, 0.006, 0.0005) } };
    EXPECT_THAT(passages({ { 0.0, 0.0 }, { 0.01, 0.0 } }, zone),
                ElementsAre(PassageNear(metresAlongEquator(0.002), metresAlongEquator(0.004)),
                            PassageNear(metresAlongEquator(0.006), metresAlongEquator(0.008))));
    EXPECT_TRUE(contains(zone, { 0.003, 0.0 }));
    EXPECT_FALSE(contains(zone, { 0.005, 0.0 }));
    EXPECT_TRUE(contains(zone, { 0.004, 0.0 })) << "the edge of a hole is an edge, and edges are inside";
    EXPECT_NEAR(metresOutside(zone, { 0.0045, 0.0 }), geodesicMetres({ 0.004, 0.0 }, { 0.0045, 0.0 }), 0.01);
}

TEST(Zone, TouchingTheEdgeInAPointIsNoPassage)
{
    // A corner of the zone on the line, and a corner of the line on the zone's edge.
    const Zone diamond { u"z"_s,
                         { { 0.005, 0.0 }, { 0.006, 0.001 }, { 0.005, 0.002 }, { 0.004, 0.001 }, { 0.005, 0.0 } },
                         {} };
    EXPECT_THAT(passages({ { 0.0, 0.0 }, { 0.005, 0.0 }, { 0.01, 0.0 } }, diamond), IsEmpty());
    const Zone zone { u"z"_s, square(0.003, 0.001, 0.005, 0.002), {} };
    EXPECT_THAT(passages({ { 0.002, 0.0 }, { 0.004, 0.001 }, { 0.006, 0.0 } }, zone), IsEmpty());
    EXPECT_TRUE(contains(zone, { 0.004, 0.001 }));
}

TEST(Zone, AHoleTouchingTheLineDoesNotCutAPassage)
{
    const Zone zone { u"z"_s,
                      square(0.002, -0.001, 0.008, 0.001),
                      { { { 0.005, 0.0 }, { 0.006, 0.0005 }, { 0.004, 0.0005 }, { 0.005, 0.0 } } } };
    EXPECT_THAT(passages({ { 0.0, 0.0 }, { 0.005, 0.0 }, { 0.01, 0.0 } }, zone),
                ElementsAre(PassageNear(metresAlongEquator(0.002), metresAlongEquator(0.008))));
}

TEST(Zone, LiesAcrossTheAntimeridian)
{
    const std::vector<LonLat> ring {
        { 179.999, -0.001 }, { -179.999, -0.001 }, { -179.999, 0.001 }, { 179.999, 0.001 }, { 179.999, -0.001 }
    };
    const Zone zone { u"z"_s, ring, {} };
    EXPECT_THAT(passages({ { 179.99, 0.0 }, { -179.99, 0.0 } }, zone),
                ElementsAre(PassageNear(metresAlongEquator(0.009), metresAlongEquator(0.011))));
    EXPECT_TRUE(contains(zone, { 180.0, 0.0 }));
    EXPECT_TRUE(contains(zone, { -180.0, 0.0 }));
    EXPECT_FALSE(contains(zone, { 0.0, 0.0 }));
    EXPECT_NEAR(metresOutside(zone, { -179.998, 0.0 }), geodesicMetres({ 0.0, 0.0 }, { 0.001, 0.0 }), 0.01);
}

TEST(Zone, MetresOutsideAreGeodesic)
{
    const Zone zone { u"z"_s, square(7.0, 60.0, 7.01, 60.01), {} };
    EXPECT_EQ(metresOutside(zone, { 7.005, 60.005 }), 0.0);
    EXPECT_EQ(metresOutside(zone, { 7.0, 60.005 }), 0.0);
    EXPECT_NEAR(metresOutside(zone, { 6.99, 60.005 }), geodesicMetres({ 6.99, 60.005 }, { 7.0, 60.005 }), 0.01);
    EXPECT_NEAR(metresOutside(zone, { 7.005, 60.02 }), geodesicMetres({ 7.005, 60.02 }, { 7.005, 60.01 }), 0.01);
    EXPECT_NEAR(metresOutside(zone, { 7.011, 60.011 }), geodesicMetres({ 7.011, 60.011 }, { 7.01, 60.01 }), 0.01);
}

TEST(Zone, MetresOutsideOfASlantedEdgeAreTheLeast)
{
    // At 60° a degree of longitude is half as long: the foot of the perpendicular is elsewhere than on a square map.
    const LonLat a { 7.0, 60.0 };
    const LonLat b { 7.02, 60.01 };
    const Zone zone { u"z"_s, { a, { 7.02, 60.0 }, b, a }, {} };
    const LonLat point { 7.004, 60.009 };
    double least = 1e9;
    for (int i = 0; i <= 10'000; ++i) {
        const double part = i / 10'000.0;
        const LonLat edge { a.longitude + part * (b.longitude - a.longitude),
                            a.latitude + part * (b.latitude - a.latitude) };
        least = std::min(least, geodesicMetres(point, edge));
    }
    EXPECT_NEAR(metresOutside(zone, point), least, 0.05);
}

TEST(Zone, PassagesOfRandomCoursesAgreeWithThePolygon)
{
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        SCOPED_TRACE(seed);
        const CoursePtr course = test::randomCourse(seed);
        std::mt19937_64 random(seed);
        ASSERT_EQ(course->zones.size(), course->passages.size());
        for (std::size_t zone = 0; zone < course->zones.size(); ++zone) {
            const auto &found = course->passages[zone];
            EXPECT_FALSE(found.empty());
            for (std::size_t i = 0; i < found.size(); ++i) {
                EXPECT_LT(found[i].enterMicrometres, found[i].leaveMicrometres);
                EXPECT_GE(found[i].enterMicrometres, i == 0 ? 0 : found[i - 1].leaveMicrometres + 1);
                EXPECT_LE(found[i].leaveMicrometres, course->line.lengthMicrometres());
            }
            for (int i = 0; i < 300; ++i) {
                const auto at = static_cast<std::int64_t>(
                    random() % static_cast<std::uint64_t>(course->line.lengthMicrometres() + 1));
                const bool nearAnEdge = std::ranges::any_of(found, [at](const Passage &passage) {
                    return std::abs(at - passage.enterMicrometres) < 1'000
                        || std::abs(at - passage.leaveMicrometres) < 1'000;
                });
                const bool inside = std::ranges::any_of(found, [at](const Passage &passage) {
                    return passage.enterMicrometres <= at && at <= passage.leaveMicrometres;
                });
                if (!nearAnEdge) {
                    EXPECT_EQ(contains(course->zones[zone], course->line.pointAt(at)), inside) << at;
                }
            }
        }
    }
}

TEST(Zone, RefusesWhatIsNoArea)
{
    EXPECT_THAT(refusal({ u"empty"_s, {}, {} }), testing::HasSubstr("“empty” is no area"));
    EXPECT_THAT(refusal({ u"open"_s, { { 0.0, 0.0 }, { 1.0, 0.0 }, { 1.0, 1.0 }, { 0.0, 1.0 } }, {} }),
                testing::HasSubstr("ends where it begins"));
    EXPECT_THAT(refusal({ u"two"_s, { { 0.0, 0.0 }, { 1.0, 0.0 }, { 0.0, 0.0 } }, {} }),
                testing::HasSubstr("not a valid area"));
    const Zone bowTie { u"bow tie"_s, { { 0.0, 0.0 }, { 1.0, 1.0 }, { 1.0, 0.0 }, { 0.0, 1.0 }, { 0.0, 0.0 } }, {} };
    EXPECT_THAT(refusal(bowTie), testing::HasSubstr("crosses or touches itself"));
    EXPECT_THAT(refusal({ u"hole"_s, square(0.0, 0.0, 1.0, 1.0), { square(5.0, 5.0, 6.0, 6.0) } }),
                testing::HasSubstr("a hole lies outside"));
    EXPECT_THAT(refusal({ u"hole"_s, square(0.0, 0.0, 1.0, 1.0), { { { 0.1, 0.1 }, { 0.2, 0.2 } } } }),
                testing::HasSubstr("three corners"));
    EXPECT_THAT(refusal({ u"far"_s, square(0.0, 0.0, 200.0, 1.0), {} }), testing::HasSubstr("from −180 to 180"));

    const auto line = CourseLine::fromVertices({ { 0.0, 0.0 }, { 0.01, 0.0 } });
    const auto course = makeCourse(u"x"_s, u"X"_s, {}, line.value(), {}, {}, { bowTie });
    ASSERT_FALSE(course);
    EXPECT_THAT(course.error().message.toStdString(), testing::HasSubstr("bow tie"));
    EXPECT_FALSE(course.error().detail.isEmpty());
}

TEST(Zone, ACourseHasABoundedNumberOfThem)
{
    const auto line = CourseLine::fromVertices({ { 0.0, 0.0 }, { 0.01, 0.0 } });
    const Zone zone { u"z"_s, square(0.003, -0.001, 0.005, 0.001), {} };
    std::vector<Zone> zones(maxZones, zone);
    EXPECT_TRUE(makeCourse(u"x"_s, u"X"_s, {}, line.value(), {}, {}, zones));
    zones.push_back(zone);
    const auto course = makeCourse(u"x"_s, u"X"_s, {}, line.value(), {}, {}, zones);
    ASSERT_FALSE(course);
    EXPECT_THAT(course.error().message.toStdString(), testing::HasSubstr("at most 1,000"));
}

TEST(Zone, OfACourseHasANameThoughItBeEmpty)
{
    const auto line = CourseLine::fromVertices({ { 0.0, 0.0 }, { 0.01, 0.0 } });
    const Zone zone { {}, square(0.003, -0.001, 0.005, 0.001), {} };
    const auto course = makeCourse(u"x"_s, u"X"_s, {}, line.value(), {}, {}, { zone });
    ASSERT_TRUE(course);
    EXPECT_TRUE((*course)->zones[0].name.isEmpty());
    EXPECT_FALSE((*course)->zones[0].name.isNull()) << "SQLite would take it for no text";
}

TEST(Zone, ACourseWithoutZonesHasNoGeofence)
{
    const auto line = CourseLine::fromVertices({ { 0.0, 0.0 }, { 0.01, 0.0 } });
    const auto course = makeCourse(u"x"_s, u"X"_s, {}, line.value(), {}, {}, {});
    EXPECT_THAT(course.value()->geofencePassages(), IsEmpty());
}
