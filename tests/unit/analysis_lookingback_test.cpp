// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What trackers tell of an earlier second is what they would have told then.
#include "analysis/chronicle.h"
#include "analysis/edgereach.h"
#include "analysis/splittracker.h"
#include "analysis/stoptracker.h"
#include "analysis/zonetracker.h"
#include "unit/records.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <tuple>
#include <vector>

namespace trackside {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

constexpr double degreesPerMetre = 1.0 / 111'319.49; ///< on the equator
constexpr std::int32_t lastSecond = 600;

LonLat place(double eastMetres, double northMetres)
{
    return { eastMetres * degreesPerMetre, northMetres * degreesPerMetre };
}

Zone zoneOf(double west, double east)
{
    return { .name = {},
             .outer = { place(west, -20.0), place(east, -20.0), place(east, 120.0), place(west, 120.0),
                        place(west, -20.0) },
             .holes = {} };
}

/// A kilometre eastwards on the equator and back beside it, with two zones that are passed twice, in the middle and
/// where the way turns, a third one that is passed within a step, and two splits.
CoursePtr thereAndBack()
{
    const auto line =
        CourseLine::fromVertices({ place(0.0, 0.0), place(1'000.0, 0.0), place(1'000.0, 15.0), place(0.0, 15.0) });
    EXPECT_TRUE(line);
    auto course = makeCourse(u"straight"_s, u"Straight"_s, {}, *line, place(0.0, 0.0), place(0.0, 15.0),
                             { zoneOf(100.0, 300.0), zoneOf(900.0, 1'010.0), zoneOf(350.0, 355.0) });
    EXPECT_TRUE(course);
    Course withSplits = **course;
    withSplits.splits = { { .name = {}, .micrometres = 200'000'000 }, { .name = {}, .micrometres = 500'000'000 } };
    return std::make_shared<const Course>(std::move(withSplits));
}

double eastOf(double metres)
{
    return metres < 1'000.0 ? metres : std::max(2'015.0 - std::max(metres, 1'015.0), 0.0);
}

/// Rows of a field in order of time, so many seconds apart: some stand, go back, leave the line, have no rows for a
/// while, or give up.
std::vector<PositionEvent> wildRows(std::mt19937 &random, std::uint32_t runners, std::int32_t between)
{
    struct Runner {
        double metres;
        double north = 0.0;
        bool isOut = false;
    };
    std::vector<Runner> field;
    for (std::uint32_t id = 0; id < runners; ++id)
        field.push_back({ .metres = id % 7 == 0 ? 150.0 : 0.0 });
    std::uniform_real_distribution<double> step(-1.0, 9.0);
    std::uniform_real_distribution<double> aside(-6.0, 8.0);
    std::vector<PositionEvent> rows;
    for (std::int32_t second = 0; second <= lastSecond; ++second) {
        for (std::uint32_t id = 0; id < runners; ++id) {
            Runner &runner = field[id];
            const bool stands = (second / 20 + static_cast<std::int32_t>(id)) % 5 == 0;
            const bool strays = id % 3 == 0 && (second / 40) % 2 == 1;
            runner.metres = stands ? runner.metres : std::max(runner.metres + step(random), 0.0);
            runner.north = strays ? std::clamp(runner.north + aside(random), -60.0, 160.0) : 0.0;
            const bool givesUp = random() % 4'000 == 0;
            const bool isLost = random() % 6 == 0 || (id % 5 == 1 && second % 150 > 60 && second % 150 < 90);
            if (runner.isOut || (!givesUp && (isLost || second % between != 0)))
                continue;
            runner.isOut = givesUp;
            PositionEvent row = test::at(id + 1, second, runner.metres,
                                         givesUp                     ? RunnerStatus::Retired
                                             : stands && id % 2 == 0 ? RunnerStatus::Stopped
                                                                     : RunnerStatus::Running);
            row.position = place(eastOf(runner.metres), runner.north + (runner.metres > 1'007.5 ? 15.0 : 0.0));
            rows.push_back(row);
        }
    }
    return rows;
}

} // namespace

/// From those rows that matter, which is what a store reads, and a standing that has all.
TEST(LookingBack, TellsWhatWasKnownThen)
{
    const CoursePtr course = thereAndBack();
    const auto tracked = [](const std::vector<ZoneStay> &stays) {
        std::vector<std::tuple<std::uint32_t, std::int64_t, std::int32_t, bool>> told;
        for (const ZoneStay &stay : stays)
            told.emplace_back(stay.event.competitorId, stay.insideMs, stay.passages, stay.insideAtFirstSight);
        return told;
    };
    std::mt19937 random(17);
    std::size_t staying = 0;
    for (int round = 0; round < 8; ++round) {
        const std::int32_t between = round % 2 == 0 ? 1 : 7;
        const double errorMetres = round % 4 < 2 ? 0.0 : 3.0;
        const std::vector<PositionEvent> all = wildRows(random, 30, between);
        std::vector<PositionEvent> rows = all;
        std::erase_if(rows, [edges = edgeReaches(*course, 1)](const PositionEvent &row) {
            return !isOut(row.status) && !mattersTo(edges, row.distanceMetres, row.position);
        });
        const auto zonesOf = [&] {
            return std::vector<ZoneTracker> { { course, 0, errorMetres },
                                              { course, 1, errorMetres },
                                              { course, 2, errorMetres } };
        };
        std::vector<ZoneTracker> zones = zonesOf();
        SplitTracker splits(course->splits);
        StopTracker stops(course);
        const auto add = [](const PositionEvent &row, std::vector<ZoneTracker> &toZones, SplitTracker &toSplits,
                            StopTracker &toStops) {
            for (ZoneTracker &zone : toZones)
                zone.add(row);
            toSplits.add(row);
            toStops.add(row);
        };
        for (const PositionEvent &row : rows)
            add(row, zones, splits, stops);

        std::vector<ZoneTracker> zonesThen = zonesOf();
        SplitTracker splitsThen(course->splits);
        StopTracker stopsThen(course);
        auto row = rows.begin();
        for (std::int32_t second = -1; second <= lastSecond; ++second) {
            for (; row != rows.end() && row->rawTimeSeconds <= second; ++row)
                add(*row, zonesThen, splitsThen, stopsThen);
            const auto standing = standingAt(all, second);
            for (std::size_t zone = 0; zone < zones.size(); ++zone) {
                const ZoneTracker back = zones[zone].asOf(second, standing);
                ASSERT_EQ(tracked(back.inside()), tracked(zonesThen[zone].inside())) << second;
                ASSERT_EQ(tracked(back.everybody()), tracked(zonesThen[zone].everybody())) << second;
                ASSERT_EQ(tracked(back.everybody(3)), tracked(zonesThen[zone].everybody(3))) << second;
                for (const ZoneStay &stay : back.inside())
                    ASSERT_TRUE(std::ranges::contains(standing, stay.event, &StandingRow::event)) << second;
                ASSERT_EQ(back.crossings(), zonesThen[zone].crossings()) << second;
                ASSERT_EQ(back.passagesSoFar(), zonesThen[zone].passagesSoFar()) << second;
                staying += back.inside().size();
            }
            const SplitTracker splitsBack = splits.asOf(second);
            ASSERT_EQ(splitsBack.splits(), splits.splits());
            for (std::size_t split = 0; split < splits.splits(); ++split)
                ASSERT_EQ(splitsBack.timesAt(split), splitsThen.timesAt(split)) << second;
            ASSERT_EQ(stops.asOf(second).halts(), stopsThen.halts()) << second;
        }
        EXPECT_THAT(splits.timesAt(0), SizeIs(testing::Gt(20U)));
        EXPECT_THAT(stops.halts(), SizeIs(testing::Gt(20U)));
    }
    EXPECT_GT(staying, 10'000U);
}

TEST(LookingBack, KnowsNoStayOfWhomTheStandingDoesNotTell)
{
    ZoneTracker tracker({ test::passage(100.0, 110.0) });
    tracker.add(test::at(7, 20, 105.0));
    EXPECT_THAT(tracker.asOf(20, {}).inside(), IsEmpty());
    EXPECT_THAT(tracker.asOf(20, {}).crossings(), SizeIs(1));
}

TEST(Chronicle, IsInOrderWhateverIsKnownWhen)
{
    Chronicle<Halt> chronicle;
    const Halt late { .elapsedMs = 3'000, .competitorId = 1 };
    const Halt early { .elapsedMs = 1'000, .competitorId = 2 };
    const Halt sameTime { .elapsedMs = 3'000, .competitorId = 1, .isMovingOn = true };
    chronicle.add(late, 3);
    chronicle.add(early, 9);
    chronicle.add(sameTime, 4);
    EXPECT_THAT(chronicle.all(), ElementsAre(early, late, sameTime));
    EXPECT_THAT(chronicle.asOf(3).all(), ElementsAre(late));
    EXPECT_THAT(chronicle.asOf(4).all(), ElementsAre(late, sameTime));
    EXPECT_THAT(chronicle.asOf(9).all(), ElementsAre(early, late, sameTime));
    chronicle.removeLastOf(1);
    EXPECT_THAT(chronicle.all(), ElementsAre(early, late));
    EXPECT_THAT(chronicle.asOf(8).all(), ElementsAre(late));
}

} // namespace trackside
