// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each chart shows of a snapshot that is made by hand, in plain numbers.
#include "models/racecharts.h"

#include "analysis/timespread.h"
#include "models/snapshots.h"
#include "support/courses.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;
using test::snapshotOf;
using testing::ElementsAre;

SplitPlace place(std::int32_t rank, std::uint32_t bib, std::int64_t elapsedMs)
{
    return { .time = { .elapsedMs = elapsedMs, .legMs = elapsedMs, .competitorId = bib }, .rank = rank };
}

SplitTime passed(std::uint32_t bib, std::int64_t elapsedMs, std::int64_t legMs)
{
    return { .elapsedMs = elapsedMs, .legMs = legMs, .competitorId = bib };
}

/// Two splits of which all have passed the first and two the second; 7 leads, 9 comes last and is selected.
class RaceCharts : public testing::Test {
protected:
    RaceCharts()
        : snapshot(snapshotOf(600, { { 7, 2'400.0 }, { 8, 2'100.0 }, { 9, 1'500.0 } }))
    {
        snapshot->splits = { { .name = u"1 km"_s,
                               .distanceMetres = 1'000.0,
                               .passed = 3,
                               .first = { place(1, 8, 240'000), place(2, 7, 250'000), place(3, 9, 400'000) },
                               .spread = { 240'000, 240'000, 250'000, 400'000, 400'000 } },
                             { .name = u"2 km"_s,
                               .distanceMetres = 2'000.0,
                               .passed = 2,
                               .first = { place(1, 7, 500'000), place(2, 8, 570'500) },
                               .spread = { 500'000, 500'000, 500'000, 570'500, 570'500 } } };
        chosen = { { .bib = 7, .slot = 0, .times = { passed(7, 250'000, 250'000), passed(7, 500'000, 250'000) } },
                   { .bib = 9, .slot = 2, .isSelected = true, .times = { passed(9, 400'000, 400'000) } },
                   { .bib = 8, .slot = 1, .times = { passed(8, 240'000, 240'000), passed(8, 570'500, 330'500) } } };
    }

    [[nodiscard]] Chart chart(ChartKind kind, bool isBehindFirst = false) const
    {
        return chartOf(kind,
                       { .snapshot = snapshot,
                         .course = course,
                         .chosen = chosen,
                         .endSecond = 900,
                         .isBehindFirst = isBehindFirst,
                         .format = Format(QLocale(QLocale::English, QLocale::UnitedKingdom)) });
    }
    static const ChartLine &line(const Chart &chart, const QString &name)
    {
        const auto found = std::ranges::find(chart.lines, name, &ChartLine::name);
        EXPECT_NE(found, chart.lines.end()) << name.toStdString();
        return found == chart.lines.end() ? chart.lines.front() : *found;
    }

    std::shared_ptr<Snapshot> snapshot;
    CoursePtr course = test::shippedCourse(u"crystal"_s);
    std::vector<ChosenRunner> chosen;
};

TEST_F(RaceCharts, SayWhyThereIsNothing)
{
    const ChartFacts nothing;
    for (const ChartKind kind : chartKinds) {
        EXPECT_FALSE(chartName(kind).isEmpty());
        EXPECT_EQ(chartOf(kind, nothing).emptyText, u"Nothing is known of this race yet.");
    }
    EXPECT_EQ(chart(ChartKind::FinishRate).emptyText, u"Nobody has finished yet.");
    EXPECT_EQ(chart(ChartKind::Crowd).emptyText, u"This course has no zone.");
    for (ChosenRunner &runner : chosen)
        runner.times.clear();
    for (const ChartKind kind : { ChartKind::Gap, ChartKind::Places })
        EXPECT_EQ(chart(kind).emptyText, u"Nobody has passed a split yet.");
    snapshot->splits.clear();
    for (const ChartKind kind : { ChartKind::Gap, ChartKind::Places, ChartKind::Pace })
        EXPECT_EQ(chart(kind).emptyText, u"This course has no splits.");
    snapshot = snapshotOf(0, { { 7, 0.0 } });
    chosen = { { .bib = 7 } };
    EXPECT_EQ(chart(ChartKind::RaceFlow).emptyText, u"Nobody has left the start yet.");
}

TEST_F(RaceCharts, RaceFlowHasBandsTheMedianAndTheChosen)
{
    const Chart flow = chart(ChartKind::RaceFlow);
    EXPECT_EQ(flow.emptyText, u"");
    EXPECT_EQ(flow.xEnd, 600.0) << "no further than what is shown, however far the race is";
    EXPECT_EQ(flow.yEnd, course->line.lengthMetres());
    ASSERT_EQ(flow.bands.size(), 2U);
    EXPECT_THAT(flow.bands[0].from.x, ElementsAre(0.0, 240.0, 500.0, 600.0)) << "up to where the first one is";
    EXPECT_THAT(flow.bands[0].from.y, ElementsAre(0.0, 1'000.0, 2'000.0, 2'400.0));
    EXPECT_THAT(flow.bands[0].to.x, ElementsAre(0.0, 400.0, 600.0)) << "not all have passed the second split";
    EXPECT_THAT(flow.bands[0].to.y, ElementsAre(0.0, 1'000.0, 1'500.0));
    EXPECT_THAT(flow.bands[1].from.x, ElementsAre(0.0, 240.0, 500.0, 600.0));
    EXPECT_THAT(flow.bands[1].to.x, ElementsAre(0.0, 400.0, 600.0));
    // The median of three is among the two who have passed the second split the time of 75 %.
    EXPECT_THAT(line(flow, u"Median"_s).x, ElementsAre(0.0, 250.0, 570.5, 600.0));
    EXPECT_THAT(line(flow, u"Median"_s).y, ElementsAre(0.0, 1'000.0, 2'000.0, 2'100.0));
    EXPECT_THAT(line(flow, u"7"_s).x, ElementsAre(0.0, 250.0, 500.0, 600.0));
    EXPECT_THAT(line(flow, u"7"_s).y, ElementsAre(0.0, 1'000.0, 2'000.0, 2'400.0));
    EXPECT_EQ(line(flow, u"8"_s).slot, 1);
    EXPECT_EQ(flow.lines.back().bib, 9U) << "the selected one's line lies on top";
    EXPECT_TRUE(flow.lines.back().isSelected);
    EXPECT_EQ(flow.summary, u"Half the field had covered 2.10 km or more by 0:10:00. Bib 9: 1.50 km.");
}

TEST_F(RaceCharts, RaceFlowBeginsAtTheOwnStartAndEndsAtTheFinish)
{
    const double length = course->line.lengthMetres();
    snapshot = snapshotOf(900,
                          { { 7, length, RunnerStatus::Finished, 870'000, 30'000 },
                            { 8, 900.0, RunnerStatus::Running, -1, 60'000 },
                            { 9, 0.0, RunnerStatus::NotStarted, -1, 600'000 } });
    snapshot->finishSpread = { 870'000, 870'000, 870'000, 870'000, 870'000 };
    chosen = { { .bib = 7 }, { .bib = 9 }, { .bib = 8 }, { .bib = 4'711 } };
    const Chart flow = chart(ChartKind::RaceFlow);
    EXPECT_THAT(flow.bands.at(0).from.x, ElementsAre(30.0, 870.0, 900.0)) << "who is home waits there for the others";
    EXPECT_THAT(flow.bands.at(0).from.y, ElementsAre(0.0, length, length));
    EXPECT_THAT(flow.bands.at(0).to.x, ElementsAre(60.0, 900.0));
    EXPECT_THAT(flow.bands.at(0).to.y, ElementsAre(0.0, 900.0));
    EXPECT_THAT(line(flow, u"7"_s).x, ElementsAre(30.0, 870.0));
    EXPECT_THAT(line(flow, u"8"_s).x, ElementsAre(60.0, 900.0));
    EXPECT_EQ(flow.lines.size(), 3U) << "who did not start has no line, nor has who is not in the standing";
}

TEST_F(RaceCharts, RaceFlowTellsHowFarBehindAnEvenPaceOfTheFirst)
{
    const Chart flow = chart(ChartKind::RaceFlow, true); // 2,400 m in 600 s
    EXPECT_EQ(flow.yQuantity, ChartQuantity::Behind);
    EXPECT_EQ(flow.yEnd, 0.0);
    EXPECT_THAT(line(flow, u"7"_s).y, ElementsAre(0.0, 0.0, 0.0, 0.0));
    EXPECT_THAT(line(flow, u"8"_s).x, ElementsAre(0.0, 240.0, 570.5, 600.0));
    EXPECT_THAT(line(flow, u"8"_s).y, ElementsAre(0.0, -40.0, 282.0, 300.0)) << "ahead at first";
    EXPECT_THAT(line(flow, u"9"_s).y, ElementsAre(0.0, 600.0, 900.0));
    EXPECT_THAT(line(flow, u"Median"_s).y, ElementsAre(0.0, 0.0, 282.0, 300.0));
    EXPECT_THAT(flow.bands.at(0).to.y, ElementsAre(0.0, 600.0, 900.0));
    EXPECT_EQ(flow.summary, u"The pace is the average of the first: 4:10 min/km. Bib 9: 900 m behind it.");
    EXPECT_TRUE(chartCsv(flow).startsWith("series,elapsedSeconds,behindMetres\r\n"));
    EXPECT_EQ(chart(ChartKind::Gap, true).yQuantity, ChartQuantity::Gap) << "of the race flow alone";
}

TEST_F(RaceCharts, WhoIsHomeDoesNotFallBehind)
{
    const double length = course->line.lengthMetres();
    snapshot =
        snapshotOf(900, { { 7, length - 0.3, RunnerStatus::Finished, 800'000 }, { 8, 900.0, RunnerStatus::Running } });
    snapshot->finishSpread = { 800'000, 800'000, 800'000, 800'000, 800'000 };
    chosen = { { .bib = 7 }, { .bib = 8 } };
    const Chart flow = chart(ChartKind::RaceFlow, true);
    EXPECT_THAT(flow.bands.at(0).from.x, ElementsAre(0.0, 800.0));
    EXPECT_NEAR(flow.bands.at(0).from.y.back(), 0.0, 1e-6) << "the pace is the winner's, to the finish";
    EXPECT_NEAR(line(flow, u"8"_s).y.back(), length / 800.0 * 900.0 - 900.0, 1e-6);
    snapshot = snapshotOf(0, { { 7, 0.0 } });
    EXPECT_EQ(chart(ChartKind::RaceFlow, true).emptyText, u"Nobody has left the start yet.");
}

TEST_F(RaceCharts, SharesAreThoseOfTheFieldWhileItComes)
{
    std::mt19937 random(7);
    std::normal_distribution<double> when(900.0, 120.0);
    std::vector<std::int64_t> passes(1'000);
    std::ranges::generate(passes, [&] { return std::llround(when(random) * 1e3); });
    std::ranges::sort(passes);
    for (const std::int32_t now : { 700, 800, 850, 950, 1'100, 1'104, 1'120, 1'150, 2'000 }) {
        std::vector<std::int64_t> passed = passes;
        std::erase_if(passed, [now](std::int64_t ms) { return ms > now * 1'000; });
        std::vector<test::Runner> runners;
        for (std::uint32_t bib = 1; bib <= passes.size(); ++bib)
            runners.push_back({ bib, bib <= passed.size() ? 1'100.0 : 900.0 });
        snapshot = snapshotOf(now, runners);
        snapshot->splits = { { .name = u"1 km"_s,
                               .distanceMetres = 1'000.0,
                               .passed = std::ssize(passed),
                               .first = {},
                               .spread = spreadOf(passed) } };
        const Chart flow = chart(ChartKind::RaceFlow);
        const std::pair<const ChartLine *, std::size_t> edges[] { { &flow.bands.at(0).from, 50 },
                                                                  { &flow.bands.at(1).from, 250 },
                                                                  { &line(flow, u"Median"_s), 500 },
                                                                  { &flow.bands.at(1).to, 750 },
                                                                  { &flow.bands.at(0).to, 950 } };
        for (const auto &[edge, place] : edges) {
            const auto split = std::ranges::find(edge->y, 1'000.0);
            ASSERT_EQ(split != edge->y.end(), passed.size() >= place) << place << " at " << now;
            if (split != edge->y.end()) {
                const double told = edge->x[static_cast<std::size_t>(split - edge->y.begin())];
                EXPECT_NEAR(told, static_cast<double>(passes[place - 1]) * 1e-3, 12.0) << place << " at " << now;
            }
        }
    }
}

TEST_F(RaceCharts, ARunnerWhoPassedASplitAfterTheSnapshotDoesNotRunBack)
{
    chosen = { { .bib = 9, .times = { passed(9, 400'000, 400'000), passed(9, 601'000, 201'000) } } };
    EXPECT_THAT(line(chart(ChartKind::RaceFlow), u"9"_s).y, ElementsAre(0.0, 1'000.0, 2'000.0));
}

TEST_F(RaceCharts, GapIsThatToTheFirstAtEachSplit)
{
    const Chart gap = chart(ChartKind::Gap);
    EXPECT_THAT(line(gap, u"7"_s).x, ElementsAre(1'000.0, 2'000.0));
    EXPECT_THAT(line(gap, u"7"_s).y, ElementsAre(10.0, 0.0));
    EXPECT_THAT(line(gap, u"8"_s).y, ElementsAre(0.0, 70.5));
    EXPECT_THAT(line(gap, u"9"_s).y, ElementsAre(160.0));
    EXPECT_TRUE(gap.summary.contains(u"Bib 8: 1:10 behind at 2.00 km.")) << gap.summary.toStdString();
}

TEST_F(RaceCharts, GapIsToldAtTheFinishToo)
{
    const double length = course->line.lengthMetres();
    snapshot->standing = snapshotOf(1'300,
                                    { { 7, length, RunnerStatus::Finished, 1'200'000 },
                                      { 8, length, RunnerStatus::Finished, 1'290'250 } })
                             ->standing;
    EXPECT_THAT(line(chart(ChartKind::Gap), u"8"_s).x, ElementsAre(1'000.0, 2'000.0, length));
    EXPECT_THAT(line(chart(ChartKind::Gap), u"8"_s).y, ElementsAre(0.0, 70.5, 90.25));
}

TEST_F(RaceCharts, PlacesAreThoseAtTheSplitsAndNow)
{
    const Chart places = chart(ChartKind::Places);
    EXPECT_EQ(places.xEnd, 600.0);
    EXPECT_THAT(line(places, u"7"_s).x, ElementsAre(250.0, 500.0, 600.0));
    EXPECT_THAT(line(places, u"7"_s).y, ElementsAre(2.0, 1.0, 1.0));
    EXPECT_THAT(line(places, u"9"_s).y, ElementsAre(3.0, 3.0));
    snapshot->splits[0].first.pop_back(); // as of those beyond the first hundred
    EXPECT_THAT(line(chart(ChartKind::Places), u"9"_s).y, ElementsAre(3.0)) << "now alone";
}

TEST_F(RaceCharts, PaceIsThatOfTheLegThatEnds)
{
    const Chart pace = chart(ChartKind::Pace);
    EXPECT_THAT(line(pace, u"7"_s).x, ElementsAre(1'000.0, 2'000.0));
    EXPECT_THAT(line(pace, u"8"_s).y, ElementsAre(240.0, 330.5));
    EXPECT_THAT(line(pace, u"Median of the field"_s).x, ElementsAre(1'000.0, 2'000.0)) << "whole legs alone";
    EXPECT_THAT(line(pace, u"Median of the field"_s).y, ElementsAre(250.0, 320.5));
    snapshot->splits[1].passed = 1;
    EXPECT_THAT(line(chart(ChartKind::Pace), u"Median of the field"_s).x, ElementsAre(1'000.0));
    EXPECT_TRUE(pace.summary.contains(u"Bib 8: 5:31 min/km.")) << pace.summary.toStdString();
}

TEST_F(RaceCharts, PaceIsNotToldOfAFewSteps)
{
    snapshot->splits[1].distanceMetres = 1'150.0;
    EXPECT_THAT(line(chart(ChartKind::Pace), u"7"_s).x, ElementsAre(1'000.0));
    snapshot->standing =
        snapshotOf(1'300, { { 7, course->line.lengthMetres(), RunnerStatus::Finished, 1'200'000 } })->standing;
    EXPECT_THAT(line(chart(ChartKind::Pace), u"7"_s).x, ElementsAre(1'000.0, course->line.lengthMetres()));
}

TEST_F(RaceCharts, FinishRateCountsByTheMinute)
{
    snapshot->second = 1'015;
    snapshot->finishes = { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 5 };
    const Chart rate = chart(ChartKind::FinishRate);
    ASSERT_TRUE(rate.bars);
    EXPECT_EQ(rate.xBegin, 840.0);
    EXPECT_EQ(rate.xEnd, 1'020.0);
    EXPECT_THAT(rate.bars->x, ElementsAre(840.0, 900.0, 960.0));
    EXPECT_THAT(rate.bars->y, ElementsAre(2.0, 0.0, 5.0));
    EXPECT_THAT(rate.lines.at(0).x, ElementsAre(840.0, 900.0, 960.0, 1'015.0)) << "no further than now";
    EXPECT_THAT(rate.lines.at(0).y, ElementsAre(0.0, 2.0, 2.0, 7.0));
    EXPECT_TRUE(rate.lines.at(0).isOnRight);
    EXPECT_EQ(rate.summary, u"7 have finished. Busiest minute: 0:16:00, with 5.");
    snapshot->finishes = { 0, 0, 1 };
    EXPECT_EQ(chart(ChartKind::FinishRate).summary, u"1 has finished. Busiest minute: 0:02:00, with 1.");
}

TEST_F(RaceCharts, CrowdIsThatOfEachZoneUpToNow)
{
    ZoneAnswer zone;
    zone.name = u"Bridge"_s;
    zone.inside = 4;
    zone.crowd = { 0, 2, 6 };
    zone.crowdStepSeconds = 250;
    snapshot->zones = { zone };
    const Chart crowd = chart(ChartKind::Crowd);
    EXPECT_THAT(line(crowd, u"Bridge"_s).x, ElementsAre(0.0, 250.0, 500.0, 600.0));
    EXPECT_THAT(line(crowd, u"Bridge"_s).y, ElementsAre(0.0, 2.0, 6.0, 4.0));
    EXPECT_EQ(crowd.summary.trimmed(), u"Bridge: 4 now, most 6 at 0:08:20.");
}

TEST_F(RaceCharts, AreWrittenAsPlainNumbers)
{
    snapshot->second = 1'015;
    snapshot->finishes = { 3, 1 };
    EXPECT_EQ(chartCsv(chart(ChartKind::FinishRate)).toStdString(),
              "series,elapsedSeconds,runners\r\n"
              "\"Finishes in a minute\",0,3\r\n\"Finishes in a minute\",60,1\r\n"
              "\"Finished in all\",0,0\r\n\"Finished in all\",60,3\r\n\"Finished in all\",120,4\r\n");
    chosen.resize(1);
    EXPECT_EQ(chartCsv(chart(ChartKind::Gap)).toStdString(),
              "series,distanceMetres,gapSeconds\r\n\"7\",1000,10\r\n\"7\",2000,0\r\n");
    Chart odd;
    odd.lines.push_back({ .name = u"The \"Old\" Bridge, north"_s, .x = { 0.5 }, .y = { 1e-7 } });
    EXPECT_EQ(chartCsv(odd).toStdString(),
              "series,elapsedSeconds,distanceMetres\r\n\"The \"\"Old\"\" Bridge, north\",0.5,0.0000001\r\n");
    const QByteArray flow = chartCsv(chart(ChartKind::RaceFlow));
    EXPECT_TRUE(flow.contains("\"5 %\",240,1000\r\n\"5 %\",500,2000\r\n")) << flow.toStdString();
    EXPECT_TRUE(flow.contains("\"95 %\",400,1000\r\n")) << flow.toStdString();
}

} // namespace
} // namespace trackside
