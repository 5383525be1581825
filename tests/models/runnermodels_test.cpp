// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leaderboardmodel.h"
#include "models/runnermodel.h"

#include "models/mirror.h"
#include "models/snapshots.h"
#include "support/courses.h"
#include "support/modeltext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;
using test::Mirror;
using test::modelText;
using test::Runner;
using test::snapshotOf;

Format english()
{
    return Format(QLocale(QLocale::English, QLocale::UnitedKingdom), Units::Kilometres, QTimeZone::utc());
}

std::vector<std::uint32_t> bibsOf(const RunnerTable &model)
{
    std::vector<std::uint32_t> bibs;
    for (int row = 0; row < model.rowCount(); ++row)
        bibs.push_back(model.bibAt(row));
    return bibs;
}

TEST(RunnerModel, ShowsARaceAsALeaderboard)
{
    const CoursePtr course = test::shippedCourse(u"crystal"_s);
    RunnerModel runners;
    LeaderboardModel leaderboard(runners);
    runners.setFormat(english());
    leaderboard.setFormat(english());
    runners.apply(snapshotOf(820,
                             { { .bib = 1, .metres = 2900 },
                               { .bib = 2, .metres = 3000 },
                               { .bib = 3, .metres = 2950 },
                               { .bib = 4, .metres = 4900 } }),
                  course);
    runners.apply(snapshotOf(830,
                             { { .bib = 1, .metres = 2990, .status = RunnerStatus::Stopped },
                               { .bib = 2, .metres = 2990, .startOffsetMs = 60'000 },
                               { .bib = 3, .metres = 3020 },
                               { .bib = 4, .metres = 4966.445, .status = RunnerStatus::Finished, .elapsedMs = 828'400 },
                               { .bib = 5, .metres = 4966.445, .status = RunnerStatus::Finished, .elapsedMs = 829'500 },
                               { .bib = 6, .metres = 812, .status = RunnerStatus::Retired },
                               { .bib = 7, .metres = 0, .status = RunnerStatus::NotStarted, .elapsedMs = 0 },
                               { .bib = 8, .metres = 0, .status = RunnerStatus::Waiting } }),
                  course);
    EXPECT_EQ(modelText(leaderboard),
              "# | ± | Bib | Name | Category | #Cat | Club | Covered | To go | Pace (min/km) | Time | Gap | Status | "
              "Last split | Split # | "
              "Pace now (min/km) | Gap ahead | Projected finish | To pinned | Lap | Last lap | Best lap\n"
              "1 |  | 4 | – | – | – | – | 4.97 km | 0.00 km | 2:47 | 0:13:49 | – | finished | "
              "– | – | – | – | 13:49 | – | – | – | –\n"
              "2 |  | 5 | – | – | – | – | 4.97 km | 0.00 km | 2:48 | 0:13:50 | +0:01 | finished | "
              "– | – | – | +0:01 | 13:50 | – | – | – | –\n"
              "3 |  | 3 | – | – | – | – | 3.02 km | 1.95 km | 4:35 | 0:13:50 | ≈ +5:26 | running | "
              "– | – | – | ≈ +5:25 | ≈ 22:45 ± 0:27 | – | – | – | –\n"
              "4 |  | 1 | – | – | – | – | 2.99 km | 1.98 km | 4:38 | 0:13:50 | ≈ +5:31 | stopped | "
              "– | – | – | ≈ +0:08 | ≈ 22:59 ± 0:28 | – | – | – | –\n"
              "4 | ▼2 | 2 | – | – | – | – | 2.99 km | 1.98 km | 4:18 | 0:13:50 | ≈ +5:31 | running | "
              "– | – | – | ≈ +0:08 | ≈ 22:19 ± 0:26 | – | – | – | –\n"
              "6 |  | 8 | – | – | – | – | 0.00 km | 4.97 km | – | – | – | waiting | "
              "– | – | – | – | – | – | – | – | –\n"
              "– |  | 6 | – | – | – | – | 0.81 km | 4.15 km | 17:03 | 0:13:50 | – | retired | "
              "– | – | – | – | – | – | – | – | –\n"
              "– |  | 7 | – | – | – | – | 0.00 km | 4.97 km | – | – | – | not started | "
              "– | – | – | – | – | – | – | – | –\n");
    EXPECT_THAT(bibsOf(runners), testing::ElementsAre(1, 2, 3, 4, 5, 6, 7, 8));
}

TEST(RunnerModel, MarksPlacesWonAndLostUntilTheNextSecond)
{
    RunnerModel runners;
    const auto change = [&](std::uint32_t bib) {
        return runners.index(runners.rowOf(bib), RunnerTable::Change).data().toString();
    };
    runners.apply(snapshotOf(0, { { 1, 0 }, { 2, 0 }, { 3, 0 } }), {});
    runners.apply(snapshotOf(1, { { 1, 3 }, { 2, 2 }, { 3, 1 } }), {});
    EXPECT_EQ(change(3), QString()) << "all are first before the first metre, and nobody loses that place";
    runners.apply(snapshotOf(2, { { 1, 4 }, { 2, 5 }, { 3, 6 } }), {});
    EXPECT_EQ(change(1), u"▼2"_s);
    EXPECT_EQ(change(2), QString());
    EXPECT_EQ(change(3), u"▲2"_s);
    runners.apply(snapshotOf(2, { { 1, 4 }, { 2, 5 }, { 3, 6 } }), {});
    EXPECT_EQ(change(3), u"▲2"_s) << "the same second again";
    runners.apply(snapshotOf(1, { { 1, 3 }, { 2, 2 }, { 3, 1 } }), {});
    EXPECT_EQ(change(1), QString()) << "back in time";
}

TEST(RunnerModel, TellsOfNothingWhenNothingChanged)
{
    RunnerModel runners;
    LeaderboardModel leaderboard(runners);
    runners.apply(snapshotOf(5, { { 1, 10 }, { 2, 20 } }), {});
    const Mirror mirror(runners);
    const Mirror board(leaderboard);
    runners.apply(snapshotOf(5, { { 1, 10 }, { 2, 20 } }), {});
    EXPECT_EQ(mirror.changedRanges + board.changedRanges, 0);
}

TEST(RunnerModel, TellsOfNeighboursTogether)
{
    RunnerModel runners;
    runners.apply(snapshotOf(5, { { 1, 90 }, { 2, 80 }, { 3, 70 }, { 4, 60 }, { 5, 50 }, { 6, 40 } }), {});
    const Mirror mirror(runners);
    runners.apply(snapshotOf(5, { { 1, 90 }, { 2, 81 }, { 3, 70 }, { 4, 60 }, { 5, 51 }, { 6, 40 } }), {});
    EXPECT_EQ(mirror.changedRanges, 2);
    EXPECT_EQ(mirror.changedRows, 4) << "with whoever comes behind: the gap is another one";
}

TEST(RunnerModel, TakesAnotherRunsRunnersForOthers)
{
    RunnerModel runners;
    LeaderboardModel leaderboard(runners);
    runners.apply(snapshotOf(5, { { 1, 10 }, { 2, 20 } }, u"first"_s), {});
    const QPersistentModelIndex inRunners = runners.index(0, 0);
    const QPersistentModelIndex inBoard = leaderboard.index(0, 0);
    QSignalSpy resets(&runners, &QAbstractItemModel::modelReset);
    runners.apply(snapshotOf(7, { { 2, 5 }, { 3, 6 } }, u"second"_s), {});
    EXPECT_FALSE(inRunners.isValid());
    EXPECT_FALSE(inBoard.isValid());
    EXPECT_EQ(resets.count(), 0);
    EXPECT_THAT(bibsOf(leaderboard), testing::ElementsAre(3, 2));
}

TEST(RunnerModel, IsEmptyOnceCleared)
{
    RunnerModel runners;
    LeaderboardModel leaderboard(runners);
    runners.apply(snapshotOf(5, { { 1, 10 }, { 2, 20 } }), test::shippedCourse(u"crystal"_s));
    runners.clear();
    EXPECT_EQ(runners.rowCount(), 0);
    EXPECT_EQ(leaderboard.rowCount(), 0);
    runners.apply(snapshotOf(6, { { 1, 10 } }), {});
    EXPECT_EQ(leaderboard.rowCount(), 1);
}

TEST(LeaderboardModel, ShowsTheFirstTenOrAll)
{
    std::vector<Runner> field;
    for (std::uint32_t bib = 1; bib <= 15; ++bib)
        field.push_back({ bib, 100.0 * bib });
    RunnerModel runners;
    LeaderboardModel leaderboard(runners);
    const QAbstractItemModelTester tester(&leaderboard, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(leaderboard.emptyText(), u"No competitors yet"_s);
    runners.apply(snapshotOf(50, field), {});
    EXPECT_THAT(bibsOf(leaderboard), testing::ElementsAre(15, 14, 13, 12, 11, 10, 9, 8, 7, 6));
    leaderboard.setExtent(LeaderboardModel::Extent::All);
    EXPECT_EQ(leaderboard.rowCount(), 15);
    leaderboard.setExtent(LeaderboardModel::Extent::TopTen);
    EXPECT_EQ(leaderboard.rowCount(), 10);
}

TEST(LeaderboardModel, SearchesTheWholeField)
{
    std::vector<Runner> field;
    for (std::uint32_t bib = 1; bib <= 120; ++bib)
        field.push_back({ bib, 1000.0 - bib });
    RunnerModel runners;
    LeaderboardModel leaderboard(runners);
    runners.apply(snapshotOf(50, field), {});
    leaderboard.setSearchText(u" 11"_s);
    EXPECT_THAT(bibsOf(leaderboard), testing::ElementsAre(11, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119));
    leaderboard.setSearchText(u"999"_s);
    EXPECT_EQ(leaderboard.rowCount(), 0);
    EXPECT_EQ(leaderboard.emptyText(), u"No bib begins with “999”"_s);
    leaderboard.setSearchText(QString());
    EXPECT_EQ(leaderboard.rowCount(), 10);
}

TEST(LeaderboardModel, SortsAsTheUserLikes)
{
    RunnerModel runners;
    LeaderboardModel leaderboard(runners);
    leaderboard.setExtent(LeaderboardModel::Extent::All);
    runners.apply(
        snapshotOf(
            100,
            { { 1, 100 }, { 2, 300 }, { 3, 0, RunnerStatus::Waiting }, { 4, 200, RunnerStatus::Running, -1, 90'000 } }),
        test::shippedCourse(u"crystal"_s));
    EXPECT_TRUE(leaderboard.isByStanding());
    EXPECT_THAT(bibsOf(leaderboard), testing::ElementsAre(2, 4, 1, 3));
    leaderboard.sort(RunnerTable::Pace, Qt::AscendingOrder);
    EXPECT_FALSE(leaderboard.isByStanding());
    EXPECT_THAT(bibsOf(leaderboard), testing::ElementsAre(4, 2, 1, 3)) << "who has no pace comes last";
    leaderboard.sort(RunnerTable::Pace, Qt::DescendingOrder);
    EXPECT_THAT(bibsOf(leaderboard), testing::ElementsAre(1, 2, 4, 3)) << "either way";
    leaderboard.sort(RunnerTable::Bib, Qt::DescendingOrder);
    EXPECT_THAT(bibsOf(leaderboard), testing::ElementsAre(4, 3, 2, 1));
    leaderboard.sort(RunnerTable::ToGo, Qt::AscendingOrder);
    EXPECT_THAT(bibsOf(leaderboard), testing::ElementsAre(2, 4, 1, 3));
    leaderboard.sort(RunnerTable::Status, Qt::AscendingOrder);
    EXPECT_THAT(bibsOf(leaderboard), testing::ElementsAre(3, 2, 4, 1)) << "equal ones stay by standing";
    leaderboard.sortByStanding();
    EXPECT_THAT(bibsOf(leaderboard), testing::ElementsAre(2, 4, 1, 3));
}

TEST(LeaderboardModel, KeepsManyEqualOnesInTheOrderOfTheStanding)
{
    std::vector<Runner> field;
    for (std::uint32_t bib = 1; bib <= 200; ++bib)
        field.push_back({ bib, 10.0 * (bib * 37 % 200) });
    RunnerModel runners;
    LeaderboardModel leaderboard(runners);
    leaderboard.setExtent(LeaderboardModel::Extent::All);
    runners.apply(snapshotOf(500, field), {});
    const std::vector<std::uint32_t> standing = bibsOf(leaderboard);
    leaderboard.sort(RunnerTable::Status, Qt::DescendingOrder);
    EXPECT_EQ(bibsOf(leaderboard), standing);
}

TEST(LeaderboardModel, SaysRawValuesForSorting)
{
    RunnerModel runners;
    LeaderboardModel leaderboard(runners);
    runners.apply(snapshotOf(100, { { 9, 250 }, { 8, 50, RunnerStatus::Retired, 40'000 } }), {});
    const auto raw = [&](int row, int column) { return leaderboard.index(row, column).data(RunnerTable::SortRole); };
    EXPECT_EQ(raw(0, RunnerTable::Covered).toDouble(), 250.0);
    EXPECT_EQ(raw(0, RunnerTable::Time).toDouble(), 100'000.0);
    EXPECT_EQ(raw(0, RunnerTable::Pace).toDouble(), 400.0);
    EXPECT_TRUE(qIsInf(raw(1, RunnerTable::Gap).toDouble()));
    EXPECT_EQ(leaderboard.index(1, 0).data(RunnerTable::BibRole).toUInt(), 8U);
    EXPECT_TRUE(leaderboard.index(1, 0).data(RunnerTable::OutRole).toBool());
}

} // namespace
} // namespace trackside
