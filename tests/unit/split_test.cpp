// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Splits: each kilometre or mile, and where random courses cross random lines, against GEOS.
#include "course/course.h"
#include "course/coursecatalogue.h"
#include "course/geos.h"
#include "support/courses.h"

#include <QLocale>
#include <QScopeGuard>

#include <gmock/gmock.h>

#include <random>

using namespace trackside;
using namespace trackside::test;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::SizeIs;

namespace {

CourseLine lineOf(const std::vector<LonLat> &places)
{
    return CourseLine::fromVertices(places).value();
}

std::vector<std::string> namesOf(const std::vector<Split> &splits)
{
    std::vector<std::string> names;
    for (const Split &split : splits)
        names.push_back(split.name.toStdString());
    return names;
}

/// Up, right, down, left, up …: over the line at latitude 50.05 in each column.
CourseLine comb(int columns)
{
    std::vector<LonLat> places;
    for (int column = 0; column < columns; ++column) {
        const double longitude = 7.0 + 0.01 * column;
        places.push_back({ longitude, column % 2 == 0 ? 50.0 : 50.1 });
        places.push_back({ longitude, column % 2 == 0 ? 50.1 : 50.0 });
    }
    return lineOf(places);
}

} // namespace

TEST(Splits, AreEachKilometreOrMileButNotTheFinish)
{
    const CourseLine course = lineOf({ { 0.0, 0.0 }, { 0.05, 0.0 } }); // 5,566 m
    EXPECT_THAT(namesOf(splitsOf(measured(course), {})), ElementsAre("1 km", "2 km", "3 km", "4 km", "5 km"));
    const auto miles = splitsOf(measured(course), { .every = SplitPlan::Every::Mile });
    EXPECT_THAT(namesOf(miles), ElementsAre("1 mi", "2 mi", "3 mi"));
    EXPECT_EQ(miles[1].micrometres, 3'218'688'000);
    EXPECT_TRUE(splitsOf(measured(course), { .every = SplitPlan::Every::Nothing }).empty());
}

TEST(Splits, OfTheCoursesThatShip)
{
    const CourseCatalogue catalogue({ u":/courses"_s });
    const CoursePtr track = catalogue.find(u"track-5000"_s).value();
    EXPECT_THAT(track->splits, SizeIs(12)) << "the end of the last lap is the finish";
    for (std::size_t lap = 0; lap < track->splits.size(); ++lap) {
        EXPECT_NEAR(static_cast<double>(track->splits[lap].micrometres) * 1e-6,
                    200.0 + 400.0 * static_cast<double>(lap), 0.01)
            << "half a lap, and then each whole one";
        EXPECT_EQ(track->splits[lap].name, u"Lap %1"_s.arg(lap + 1));
    }
    EXPECT_THAT(catalogue.find(u"out-and-back-10k"_s).value()->splits, SizeIs(9))
        << "the tenth kilometre is the finish";
    EXPECT_THAT(catalogue.find(u"city-marathon"_s).value()->splits, SizeIs(42));
}

TEST(Splits, OfALineAreOneForEachCrossing)
{
    const CourseLine course = comb(5);
    SplitLine line { .name = u"Bridge"_s, .from = { 6.99, 50.05 }, .to = { 7.025, 50.05 } };
    const SplitPlan plan { .every = SplitPlan::Every::Nothing, .lines = { line } };
    const auto splits = splitsOf(measured(course), plan);
    EXPECT_THAT(namesOf(splits), ElementsAre("Bridge 1", "Bridge 2", "Bridge 3")) << "the line ends before the fourth";
    EXPECT_TRUE(std::ranges::is_sorted(splits, {}, &Split::micrometres));
    for (const Split &split : splits)
        EXPECT_NEAR(course.pointAt(split.micrometres).latitude, 50.05, 1e-9);

    line.leftOut = { 1, 7 };
    EXPECT_THAT(namesOf(splitsOf(measured(course), { .every = SplitPlan::Every::Nothing, .lines = { line } })),
                ElementsAre("Bridge 1", "Bridge 3"));
    line.leftOut.clear();
    line.to = { 7.005, 50.05 };
    EXPECT_THAT(namesOf(splitsOf(measured(course), { .every = SplitPlan::Every::Nothing, .lines = { line } })),
                ElementsAre("Bridge"))
        << "crossed once it needs no number";
}

TEST(Splits, OfALineTellInWhichDirectionItIsCrossed)
{
    const CourseLine course = comb(3);
    SplitLine line { .name = u"Bridge"_s, .from = { 6.99, 50.05 }, .to = { 7.025, 50.05 } };
    const auto headings = [&] {
        std::vector<std::pair<double, bool>> found;
        for (const Split &split : splitsOf(measured(course), { .every = SplitPlan::Every::Nothing, .lines = { line } }))
            found.emplace_back(split.headingDegrees.value(), split.isTwoWay);
        return found;
    };
    using Headings = std::vector<std::pair<double, bool>>;
    EXPECT_EQ(headings(), (Headings { { 0.0, true }, { 180.0, true }, { 0.0, true } })) << "up, down, up";
    std::swap(line.from, line.to);
    EXPECT_EQ(headings(), (Headings { { 0.0, true }, { 180.0, true }, { 0.0, true } })) << "from whichever end";
    line.leftOut = { 1 };
    EXPECT_EQ(headings(), (Headings { { 0.0, false }, { 0.0, false } }));
    line.leftOut.clear();
    line.from = { 7.005, 50.04 };
    line.to = { 7.015, 50.06 }; // askew, over the way down alone
    const auto askew = headings();
    ASSERT_EQ(askew.size(), 1u);
    EXPECT_FALSE(askew.front().second);
    // The line goes 714 m to the east and 2,224 m to the north. Whoever comes down over it does so from its left.
    EXPECT_NEAR(askew.front().first, 107.8, 0.2);
    const auto kilometres = splitsOf(measured(course), {});
    EXPECT_TRUE(std::ranges::none_of(kilometres, [](const Split &split) { return split.headingDegrees.has_value(); }));
}

TEST(Splits, HaveTheSameNamesOnEveryMachine)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Persian, QLocale::Iran));
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    ASSERT_NE(QLocale().toString(1), u"1"_s);
    const CourseLine course = comb(1); // 11 km
    EXPECT_EQ(namesOf(splitsOf(measured(course), {})).front(), "1 km");
    const SplitLine line { .name = u"Bridge"_s, .from = { 6.99, 50.05 }, .to = { 7.015, 50.05 } };
    EXPECT_THAT(namesOf(splitsOf(measured(comb(2)), { .every = SplitPlan::Every::Nothing, .lines = { line } })),
                ElementsAre("Bridge 1", "Bridge 2"));
}

TEST(Splits, TouchingIsNotCrossing)
{
    const auto crossings = [](const std::vector<LonLat> &course, LonLat from, LonLat to) {
        const CourseLine line = lineOf(course);
        return crossingsOf(measured(line), { .name = {}, .from = from, .to = to }).size();
    };
    const std::vector<LonLat> peak { { 7.0, 50.0 }, { 7.01, 50.01 }, { 7.02, 50.0 } };
    EXPECT_EQ(crossings(peak, { 6.0, 50.01 }, { 8.0, 50.01 }), 0u) << "touched by a vertex";
    EXPECT_EQ(crossings(peak, { 8.0, 50.01 }, { 6.0, 50.01 }), 0u) << "from the other side";
    EXPECT_EQ(crossings(peak, { 7.01, 49.0 }, { 7.01, 51.0 }), 1u) << "crossed at a vertex";
    EXPECT_EQ(crossings(peak, { 7.01, 51.0 }, { 7.01, 49.0 }), 1u);
    EXPECT_EQ(crossings(peak, { 7.01, 50.02 }, { 7.01, 51.0 }), 0u) << "the line ends before";
    EXPECT_EQ(crossings(peak, { 7.01, 50.0 }, { 7.01, 50.0 }), 0u) << "a point is no line";
    EXPECT_EQ(crossings({ { 7.0, 50.0 }, { 7.02, 50.0 } }, { 7.005, 50.0 }, { 7.01, 50.0 }), 0u) << "runs along it";
    EXPECT_EQ(crossings({ { 179.99, 0.0 }, { -179.99, 0.0 } }, { 180.0, -1.0 }, { -180.0, 1.0 }), 1u)
        << "over the antimeridian";
}

TEST(Splits, AgreeWithGeosOnRandomCourses)
{
    const Geos geos;
    std::mt19937 random(17);
    std::size_t all = 0;
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const CoursePtr course = randomCourse(seed);
        const auto knots = course->line.knots();
        std::uniform_int_distribution<std::size_t> any(0, knots.size() - 1);
        SplitLine line { .name = u"x"_s, .from = knots[any(random)], .to = knots[any(random)] };
        line.from.longitude += 1e-4; // off the course itself
        line.to.latitude += 1e-4;
        std::size_t expected = 0;
        const auto across = geos.segment(line.from, line.to);
        for (std::size_t i = 1; i < knots.size(); ++i) {
            const auto stretch = geos.segment(knots[i - 1], knots[i]);
            expected += GEOSCrosses_r(geos.context(), across.get(), stretch.get()) == 1 ? 1 : 0;
        }
        const auto crossings = crossingsOf(measured(course->line), line);
        ASSERT_EQ(crossings.size(), expected) << "seed " << seed;
        EXPECT_TRUE(std::ranges::is_sorted(crossings));
        for (const std::int64_t micrometres : crossings) {
            const auto place = geos.point(course->line.pointAt(micrometres));
            double degrees = 1.0;
            GEOSDistance_r(geos.context(), across.get(), place.get(), &degrees);
            EXPECT_LT(degrees, 1e-9) << "seed " << seed;
        }
        all += expected;
    }
    EXPECT_GT(all, 300u);
}
