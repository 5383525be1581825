// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The leaderboard's columns beside the standing: last split, pace now, gap ahead, projected finish, pin and laps.
#include "course/metres.h"
#include "models/leaderboardmodel.h"
#include "models/runnermodel.h"

#include "models/mirror.h"
#include "models/snapshots.h"
#include "support/courses.h"

#include <QAbstractItemModelTester>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;
using test::Mirror;
using test::snapshotOf;

Format inUnits(Units units)
{
    return Format(QLocale(QLocale::English, QLocale::UnitedKingdom), units, QTimeZone::utc());
}

/// A leaderboard on Crystal Palace (4,966 m, a split each kilometre).
class LeaderboardColumns : public testing::Test {
protected:
    LeaderboardColumns()
        : course(test::shippedCourse(u"crystal"_s))
        , board(runners)
    {
        runners.setFormat(inUnits(Units::Kilometres));
        board.setFormat(inUnits(Units::Kilometres));
        board.setExtent(LeaderboardModel::Extent::All);
    }

    /// Applies a snapshot whose runners have this progress, by bib.
    void apply(std::int32_t second, const std::vector<test::Runner> &field,
               const std::map<std::uint32_t, RunnerProgress> &progress)
    {
        const auto snapshot = snapshotOf(second, field);
        for (const StandingRow &row : snapshot->standing) {
            const auto found = progress.find(row.event.competitorId);
            snapshot->progress.push_back(found == progress.end() ? RunnerProgress() : found->second);
        }
        runners.apply(snapshot, course);
    }

    [[nodiscard]] std::string cell(std::uint32_t bib, RunnerTable::Column column) const
    {
        return board.index(board.rowOf(bib), column).data().toString().toStdString();
    }

    [[nodiscard]] std::vector<std::uint32_t> bibsBy(RunnerTable::Column column)
    {
        board.sort(column, Qt::AscendingOrder);
        std::vector<std::uint32_t> bibs;
        for (int row = 0; row < board.rowCount(); ++row)
            bibs.push_back(board.bibAt(row));
        return bibs;
    }

    CoursePtr course;
    RunnerModel runners;
    LeaderboardModel board;
    QAbstractItemModelTester tester { &board, QAbstractItemModelTester::FailureReportingMode::Fatal };
};

TEST_F(LeaderboardColumns, TellTheLastSplit)
{
    apply(900, { { 1, 3'100 }, { 2, 3'050 }, { 3, 2'900 }, { 4, 40 } },
          { { 1, { .split = 2, .splitRank = 2, .splitMs = 871'001 } },
            { 2, { .split = 2, .splitRank = 1, .splitMs = 870'000, .isEstimate = true } },
            { 3, { .split = 1, .splitRank = 3, .splitMs = 601'000 } } });
    EXPECT_EQ(cell(1, RunnerTable::LastSplit), "3 km 14:32");
    EXPECT_EQ(cell(2, RunnerTable::LastSplit), "3 km ≈ 14:30");
    EXPECT_EQ(cell(4, RunnerTable::LastSplit), "–");
    board.setFormat(inUnits(Units::Miles));
    EXPECT_EQ(cell(1, RunnerTable::LastSplit), "1.86 mi 14:32");
    EXPECT_EQ(cell(1, RunnerTable::SplitRank), "2");
    EXPECT_EQ(cell(4, RunnerTable::SplitRank), "–");
    EXPECT_THAT(bibsBy(RunnerTable::LastSplit), testing::ElementsAre(2, 1, 3, 4)) << "the farthest first";
    EXPECT_THAT(bibsBy(RunnerTable::SplitRank), testing::ElementsAre(2, 1, 3, 4));
}

TEST_F(LeaderboardColumns, TellThePaceNowOfThoseOnTheCourse)
{
    const RunnerProgress fast { .recentMetres = 150, .recentMs = 30'000 };
    apply(1'000,
          { { 1, 3'000 },
            { 2, 2'000 },
            { 3, 1'900, RunnerStatus::Stopped },
            { 4, 4'966.445, RunnerStatus::Finished, 990'000 },
            { 5, 900, RunnerStatus::Retired } },
          { { 1, fast }, { 3, { .recentMetres = 0, .recentMs = 30'000 } }, { 4, fast }, { 5, fast } });
    EXPECT_EQ(cell(1, RunnerTable::PaceNow), "3:20");
    for (const std::uint32_t bib : { 2, 3, 4, 5 })
        EXPECT_EQ(cell(bib, RunnerTable::PaceNow), "–") << bib;
    board.setFormat(inUnits(Units::Miles));
    EXPECT_EQ(cell(1, RunnerTable::PaceNow), "5:22");
    EXPECT_EQ(bibsBy(RunnerTable::PaceNow).front(), 1U);
}

TEST_F(LeaderboardColumns, TellTheGapToTheOneAhead)
{
    apply(1'000,
          { { 1, 4'966.445, RunnerStatus::Finished, 980'000 },
            { 2, 4'966.445, RunnerStatus::Finished, 990'400 },
            { 3, 4'000 },
            { 4, 3'900 },
            { 5, 3'900 },
            { 6, 3'888 },
            { 7, 3'000, RunnerStatus::Retired } },
          {});
    EXPECT_EQ(cell(1, RunnerTable::GapAhead), "–");
    EXPECT_EQ(cell(2, RunnerTable::GapAhead), "+0:11") << "as the difference of the times shown";
    EXPECT_EQ(cell(3, RunnerTable::GapAhead), "≈ +3:22") << "16:40, and that one was there after 13:17.7";
    EXPECT_EQ(cell(4, RunnerTable::GapAhead), "≈ +0:25");
    EXPECT_EQ(cell(5, RunnerTable::GapAhead), "≈ +0:25") << "two in one place have the same one ahead";
    EXPECT_EQ(cell(6, RunnerTable::GapAhead), "≈ +0:03");
    EXPECT_EQ(cell(7, RunnerTable::GapAhead), "–");
    EXPECT_THAT(bibsBy(RunnerTable::GapAhead), testing::ElementsAre(6, 2, 4, 5, 3, 1, 7));
}

/// Bib 1 passed 1 km after 4:00 and 2 km after 9:00, 3 km after 13:20, and ran 100 m in the last 20 s.
TEST_F(LeaderboardColumns, TellTheGapToTheLeaderByTimeAtTheSamePlace)
{
    const auto snapshot = snapshotOf(900,
                                     { { 1, 3'500 },
                                       { 2, 3'450 },
                                       { 3, 2'000 },
                                       { 4, 1'500 },
                                       { 5, 0 },
                                       { 6, 0, RunnerStatus::Waiting },
                                       { 7, 3'000, RunnerStatus::Retired } });
    snapshot->progress.resize(snapshot->standing.size());
    snapshot->progress.front() = {
        .split = 2, .splitRank = 1, .splitMs = 800'000, .recentMetres = 100, .recentMs = 20'000
    };
    for (std::size_t split = 0; split < 2; ++split) {
        SplitAnswer &answer = snapshot->splits.emplace_back();
        answer.distanceMetres = 1'000.0 * static_cast<double>(split + 1);
        answer.first = { { .time = { .elapsedMs = split == 0 ? 200'000 : 500'000, .competitorId = 3 }, .rank = 1 },
                         { .time = { .elapsedMs = split == 0 ? 240'000 : 540'000, .competitorId = 1 }, .rank = 2 } };
    }
    snapshot->splits.emplace_back().distanceMetres = 3'000.0;
    runners.apply(snapshot, course);
    EXPECT_EQ(cell(1, RunnerTable::Gap), "–");
    EXPECT_EQ(cell(2, RunnerTable::Gap), "≈ +0:10") << "by the pace of the last half minute";
    EXPECT_EQ(cell(3, RunnerTable::Gap), "≈ +6:00") << "who was first at the split is not who leads";
    EXPECT_EQ(cell(4, RunnerTable::Gap), "≈ +8:30") << "between two splits";
    EXPECT_EQ(cell(5, RunnerTable::Gap), "≈ +15:00") << "the leader has left here long ago";
    EXPECT_EQ(cell(6, RunnerTable::Gap), "–");
    EXPECT_EQ(cell(7, RunnerTable::Gap), "–");
    EXPECT_EQ(bibsBy(RunnerTable::Gap), (std::vector<std::uint32_t> { 1, 2, 3, 4, 5, 6, 7 }));
}

/// The leader's finish is one more place at which the time is known.
TEST_F(LeaderboardColumns, TellGapsToALeaderWhoIsHome)
{
    apply(1'200,
          { { 1, 4'966.445, RunnerStatus::Finished, 993'289 },
            { 2, 4'966.445, RunnerStatus::Finished, 1'100'100 },
            { 3, 4'900 },
            { 4, 4'000, RunnerStatus::Running, -1, 60'000 } },
          {});
    EXPECT_EQ(cell(1, RunnerTable::Gap), "–");
    EXPECT_EQ(cell(2, RunnerTable::Gap), "+1:47") << "of finishers as the times shown";
    EXPECT_EQ(cell(3, RunnerTable::Gap), "≈ +3:40") << "200 ms a metre";
    EXPECT_EQ(cell(4, RunnerTable::Gap), "≈ +6:40") << "since the gun, whenever the own start was";
    EXPECT_THAT(bibsBy(RunnerTable::Gap), testing::ElementsAre(1, 2, 3, 4)) << "in the order of the standing";
}

TEST_F(LeaderboardColumns, TellWhenTheFinishIsExpected)
{
    apply(1'000,
          { { 1, 2'500 },
            { 2, 200 },
            { 3, 4'966.445, RunnerStatus::Finished, 990'400 },
            { 4, 2'600, RunnerStatus::Retired } },
          { { 1, { .recentMetres = 75, .recentMs = 30'000 } } });
    // 400 s/km since the start and now: 986.6 s for what is to go, and a twentieth of it.
    EXPECT_EQ(cell(1, RunnerTable::Projected), "≈ 33:07 ± 0:50");
    EXPECT_EQ(cell(2, RunnerTable::Projected), "–") << "too early";
    EXPECT_EQ(cell(3, RunnerTable::Projected), "16:31");
    EXPECT_EQ(cell(4, RunnerTable::Projected), "–");
    EXPECT_THAT(bibsBy(RunnerTable::Projected), testing::ElementsAre(3, 1, 2, 4));
}

TEST_F(LeaderboardColumns, TellTheGapToThePinnedRunner)
{
    const std::vector<test::Runner> field { { 1, 4'966.445, RunnerStatus::Finished, 980'000 },
                                            { 2, 4'966.445, RunnerStatus::Finished, 990'400 },
                                            { 3, 4'000 },
                                            { 4, 3'900 },
                                            { 7, 3'000, RunnerStatus::Retired } };
    apply(1'000, field, {});
    const Mirror mirror(board);
    const auto title = [this] {
        return board.headerData(RunnerTable::PinnedGap, Qt::Horizontal, Qt::DisplayRole).toString().toStdString();
    };
    EXPECT_EQ(title(), "To pinned");
    EXPECT_EQ(cell(3, RunnerTable::PinnedGap), "–");
    runners.pin(3);
    EXPECT_EQ(title(), "To bib 3");
    EXPECT_EQ(cell(3, RunnerTable::PinnedGap), "pinned");
    EXPECT_EQ(cell(4, RunnerTable::PinnedGap), "≈ +0:25");
    EXPECT_EQ(cell(1, RunnerTable::PinnedGap), "≈ −3:30");
    EXPECT_EQ(cell(7, RunnerTable::PinnedGap), "–");
    EXPECT_EQ(mirror.texts()[0].toStdString(), test::rowText(board, 0).toStdString()) << "it was announced";
    runners.pin(2);
    EXPECT_EQ(cell(1, RunnerTable::PinnedGap), "−0:11");
    EXPECT_EQ(cell(3, RunnerTable::PinnedGap), "≈ +3:22");
    EXPECT_THAT(bibsBy(RunnerTable::PinnedGap), testing::ElementsAre(1, 3, 4, 2, 7));
    board.sortByStanding();
    runners.pin(1);
    for (int row = 0; row < board.rowCount(); ++row)
        EXPECT_EQ(mirror.texts()[row], test::rowText(board, row)) << "the leader's row, too";
    apply(1'001, field, {});
    EXPECT_EQ(cell(2, RunnerTable::PinnedGap), "+0:11") << "with the next refresh, too";
    runners.pin(99);
    EXPECT_EQ(cell(2, RunnerTable::PinnedGap), "–") << "nobody has that bib";
    runners.clear();
    EXPECT_EQ(runners.pinned(), 0U);
    EXPECT_EQ(title(), "To pinned");
    EXPECT_EQ(mirror.resets, 0);
}

/// Four and a half laps of about 444 m, timed at a line that the finish lies on.
CoursePtr lapCourse()
{
    std::vector<LonLat> places { { 0.001, 0.001 } };
    const LonLat corners[] { { 0.0, 0.001 }, { 0.0, 0.0 }, { 0.001, 0.0 }, { 0.001, 0.001 } };
    for (int side = 0; side < 18; ++side)
        places.push_back(corners[side % 4]);
    const SplitLine line { .name = u"Line"_s, .from = { 0.00002, -0.0001 }, .to = { 0.00002, 0.0001 } };
    return makeCourse(u"laps"_s, u"Laps"_s, {}, CourseLine::fromVertices(places).value(), places.front(), places.back(),
                      {}, { .every = SplitPlan::Every::Nothing, .lines = { line } })
        .value();
}

TEST_F(LeaderboardColumns, TellLapsWhereTheCourseHasSome)
{
    apply(100, { { 1, 100 } }, {});
    EXPECT_FALSE(board.isOffered(RunnerTable::Lap));
    EXPECT_FALSE(board.isOffered(RunnerTable::LastLap));
    EXPECT_TRUE(board.isOffered(RunnerTable::LastSplit));
    EXPECT_EQ(cell(1, RunnerTable::Lap), "–");

    course = lapCourse();
    ASSERT_EQ(course->splits.size(), 4U);
    const auto snapshot = snapshotOf(500,
                                     { { 1, course->line.lengthMetres(), RunnerStatus::Finished, 480'000 },
                                       { 2, 1'200 },
                                       { 3, 100 },
                                       { 4, 0, RunnerStatus::Waiting } });
    snapshot->progress = { { .split = 3, .splitRank = 1, .splitMs = 390'000 },
                           { .split = 2, .splitRank = 2, .splitMs = 320'000, .isEstimate = true },
                           {},
                           {} };
    const auto place = [](std::uint32_t bib, std::int64_t ms, std::int64_t legMs, bool isEstimate = false) {
        return SplitPlace { .time = { .elapsedMs = ms,
                                      .legMs = legMs,
                                      .competitorId = bib,
                                      .isEstimate = isEstimate,
                                      .isLegEstimate = isEstimate },
                            .rank = 1 };
    };
    for (const Split &split : course->splits)
        snapshot->splits.push_back({ .name = split.name, .distanceMetres = metresOf(split.micrometres), .first = {} });
    snapshot->splits[0].first = { place(1, 100'000, 20'000), place(2, 120'000, 20'000) };
    snapshot->splits[1].first = { place(1, 190'500, 90'500), place(2, 215'000, 95'000) };
    snapshot->splits[2].first = { place(1, 290'000, 99'500), place(2, 320'000, 105'000, true) };
    snapshot->splits[3].first = { place(1, 390'000, 100'000) };
    runners.apply(snapshot, course);
    EXPECT_TRUE(board.isOffered(RunnerTable::Lap));
    EXPECT_EQ(cell(1, RunnerTable::Lap), "4 of 4");
    EXPECT_EQ(cell(2, RunnerTable::Lap), "3 of 4");
    EXPECT_EQ(cell(3, RunnerTable::Lap), "0 of 4") << "on the half lap at the beginning";
    EXPECT_EQ(cell(4, RunnerTable::Lap), "–");
    EXPECT_EQ(cell(1, RunnerTable::LastLap), "1:30") << "the one to the finish";
    EXPECT_EQ(cell(1, RunnerTable::BestLap), "1:30");
    EXPECT_EQ(cell(2, RunnerTable::LastLap), "≈ 1:45");
    EXPECT_EQ(cell(2, RunnerTable::BestLap), "1:35") << "the half lap is none";
    EXPECT_EQ(cell(3, RunnerTable::LastLap), "–");

    auto beyond = std::make_shared<Snapshot>(*snapshot); // one who was not among the first hundred
    beyond->splits[1].first.pop_back();
    runners.apply(beyond, course);
    EXPECT_EQ(cell(2, RunnerTable::LastLap), "≈ 1:45");
    EXPECT_EQ(cell(2, RunnerTable::BestLap), "–") << "it is not known";
}

TEST_F(LeaderboardColumns, SayNothingOfAnUnknownCourse)
{
    runners.apply(snapshotOf(100, { { 1, 100 }, { 2, 300 } }), {});
    for (const RunnerTable::Column column : { RunnerTable::LastSplit, RunnerTable::SplitRank, RunnerTable::PaceNow,
                                              RunnerTable::Projected, RunnerTable::Lap, RunnerTable::BestLap })
        EXPECT_EQ(cell(1, column), "–") << column;
    EXPECT_EQ(cell(1, RunnerTable::GapAhead), "≈ +1:06");
}

} // namespace
} // namespace trackside
