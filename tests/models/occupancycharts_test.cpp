// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the charts over distance and time show of an occupancy that is made by hand.
#include "models/racecharts.h"
#include "models/snapshots.h"
#include "support/courses.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;
using test::snapshotOf;
using testing::ElementsAre;

/// Four runners on Crystal Palace: at the start, then on the way, then one home.
class OccupancyCharts : public testing::Test {
protected:
    OccupancyCharts()
        : occupancy(course->line.lengthMetres())
    {
        const double length = course->line.lengthMetres();
        occupancy.growTo(3'599); // steps of a minute
        occupancy.take(0, snapshotOf(0, { { 1, 0.0 }, { 2, 0.0 }, { 3, 0.0 }, { 4, 0.0 } })->standing);
        occupancy.take(60, snapshotOf(60, { { 1, 550.0 }, { 2, 551.0 }, { 3, 552.0 }, { 4, 90.0 } })->standing);
        occupancy.take(180,
                       snapshotOf(180,
                                  { { 1, length, RunnerStatus::Finished },
                                    { 2, 2'600.0 },
                                    { 3, 2'450.0 },
                                    { 4, 1'000.0, RunnerStatus::Retired } })
                           ->standing);
    }
    [[nodiscard]] Chart chart(ChartKind kind, double placeMetres = 500.0) const
    {
        return chartOf(kind,
                       { .snapshot = snapshot,
                         .course = course,
                         .occupancy = &occupancy,
                         .placeMetres = placeMetres,
                         .endSecond = 900,
                         .format = Format(QLocale(QLocale::English, QLocale::UnitedKingdom)) });
    }

    std::shared_ptr<Snapshot> snapshot = snapshotOf(600, { { 7, 2'400.0 }, { 8, 2'100.0 }, { 9, 1'500.0 } });
    CoursePtr course = test::shippedCourse(u"crystal"_s);
    Occupancy occupancy;
};

TEST_F(OccupancyCharts, CrowdingHasEachStretchAtEachMoment)
{
    const Chart crowding = chart(ChartKind::Crowding);
    ASSERT_TRUE(crowding.grid);
    const ChartGrid &grid = *crowding.grid;
    EXPECT_THAT(grid.x, ElementsAre(0.0, 60.0, 120.0, 180.0));
    ASSERT_EQ(grid.y.size(), 50U) << "stretches of 100 m on 4,966 m";
    EXPECT_EQ(grid.y.front(), 50.0);
    ASSERT_EQ(grid.values.size(), grid.x.size() * grid.y.size());
    const auto at = [&](std::size_t x, std::size_t y) { return grid.values[x * grid.y.size() + y]; };
    EXPECT_NEAR(at(0, 0), 4.0, 1e-9);
    EXPECT_NEAR(at(1, 5), 3.0, 1e-9);
    EXPECT_NEAR(at(1, 0), 1.0, 1e-9);
    EXPECT_TRUE(std::isnan(at(2, 5))) << "of that moment nothing is known";
    EXPECT_NEAR(at(3, 10), 0.0, 1e-9) << "who has retired is not on the course";
    EXPECT_NEAR(at(3, 24), 1.0, 1e-9);
    EXPECT_EQ(crowding.summary, u"Closest together: 3 on 100 m, at 0:01:00, from 0.50 km on.");
    EXPECT_EQ(crowding.yEnd, course->line.lengthMetres());
}

TEST_F(OccupancyCharts, PassingCountsWhoComesPastThePlaceInAMinute)
{
    const Chart passing = chart(ChartKind::Passing);
    ASSERT_TRUE(passing.bars);
    EXPECT_THAT(passing.bars->x, ElementsAre(0.0)) << "minutes of which both ends are known";
    EXPECT_THAT(passing.bars->y, ElementsAre(testing::DoubleNear(3.0, 1e-9)));
    EXPECT_EQ(passing.bars->width, 60.0);
    EXPECT_EQ(passing.summary, u"Past 0.50 km: at most 3 a minute, from 0:00:00 on.");
    occupancy.take(120, snapshotOf(120, { { 1, 3'000.0 }, { 2, 900.0 }, { 3, 900.0 }, { 4, 600.0 } })->standing);
    EXPECT_THAT(
        chart(ChartKind::Passing).bars->y,
        ElementsAre(testing::DoubleNear(3.0, 1e-9), testing::DoubleNear(1.0, 1e-9), testing::DoubleNear(0.0, 1e-9)));
    EXPECT_THAT(chart(ChartKind::Passing, course->line.lengthMetres()).bars->y, ElementsAre(0.0, 0.0, 1.0))
        << "past the finish";
    occupancy.growTo(20'000); // four minutes a step
    EXPECT_EQ(chart(ChartKind::Passing).emptyText, u"Nobody is known to have come past 0.50 km yet.");
}

TEST_F(OccupancyCharts, SayWhyThereIsNothing)
{
    occupancy = Occupancy(course->line.lengthMetres());
    EXPECT_EQ(chart(ChartKind::Crowding).emptyText, u"Looking back at where the field has been…");
    snapshot->counts.competitors = wholeFieldLimit + 1;
    EXPECT_EQ(chart(ChartKind::Passing).emptyText, u"This chart is for fields of up to 20,000 runners.");
    course = nullptr;
    EXPECT_EQ(chart(ChartKind::Crowding).emptyText, u"This race's course is not known.");
}

TEST_F(OccupancyCharts, AreSavedAsTheirKnownCells)
{
    const QByteArray csv = chartCsv(chart(ChartKind::Crowding));
    EXPECT_TRUE(csv.startsWith("elapsedSeconds,distanceMetres,runnersPer100Metres\r\n0,50,4\r\n0,150,0\r\n"))
        << csv.left(200).toStdString();
    EXPECT_FALSE(csv.contains("nan")) << "what is not known is left out";
    EXPECT_EQ(csv.count("\r\n"), 1 + 3 * 50);
    EXPECT_TRUE(chartCsv(chart(ChartKind::Passing)).startsWith("series,elapsedSeconds,runnersPerMinute\r\n"));
}

} // namespace
} // namespace trackside
