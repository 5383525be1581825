// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leaderboardmodel.h"
#include "models/runnermodel.h"

#include "models/snapshots.h"
#include "support/courses.h"
#include "support/modeltext.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <random>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;
using test::modelText;
using test::rowText;
using test::Runner;
using test::snapshotOf;

Format english()
{
    return Format(QLocale(QLocale::English, QLocale::UnitedKingdom), Units::Kilometres, QTimeZone::utc());
}

/// What somebody sees of a model who only listens to its signals. A row that changed without being announced, or a
/// wrong range, makes it differ from the model.
class Mirror : public QObject {
public:
    explicit Mirror(const RunnerTable &model)
        : m_model(model)
    {
        const auto read = [this](int first, int last) {
            for (int row = first; row <= last; ++row)
                m_rows.insert(m_rows.begin() + row, { m_model.index(row, 0), rowText(m_model, row) });
        };
        read(0, model.rowCount() - 1);
        connect(&model, &QAbstractItemModel::rowsInserted, this,
                [read](const QModelIndex &, int first, int last) { read(first, last); });
        connect(&model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
            m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        });
        connect(&model, &QAbstractItemModel::layoutChanged, this,
                [this] { std::ranges::sort(m_rows, {}, [](const Row &row) { return row.index.row(); }); });
        connect(&model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &first, const QModelIndex &last) {
                    ++changedRanges;
                    for (int row = first.row(); row <= last.row(); ++row) {
                        ++changedRows;
                        m_rows[static_cast<std::size_t>(row)].text = rowText(m_model, row);
                    }
                });
        connect(&model, &QAbstractItemModel::modelReset, this, [this] { ++resets; });
    }

    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (const Row &row : m_rows)
            texts.append(row.text);
        return texts;
    }

    int changedRanges = 0;
    int changedRows = 0;
    int resets = 0;

private:
    struct Row {
        QPersistentModelIndex index;
        QString text;
    };
    const RunnerTable &m_model;
    std::vector<Row> m_rows;
};

QStringList textsOf(const RunnerTable &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(rowText(model, row));
    return texts;
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
              "# | ± | Bib | Covered | To go | Pace (min/km) | Time | Gap | Status\n"
              "1 |  | 4 | 4.97 km | 0.00 km | 2:47 | 0:13:49 | – | finished\n"
              "2 |  | 5 | 4.97 km | 0.00 km | 2:47 | 0:13:50 | +0:00:02 | finished\n"
              "3 |  | 3 | 3.02 km | 1.95 km | 4:35 | 0:13:50 | +1.95 km | running\n"
              "4 |  | 1 | 2.99 km | 1.98 km | 4:38 | 0:13:50 | +1.98 km | stopped\n"
              "4 | ▼2 | 2 | 2.99 km | 1.98 km | 4:18 | 0:13:50 | +1.98 km | running\n"
              "6 |  | 8 | 0.00 km | 4.97 km | – | – | +4.97 km | waiting\n"
              "– |  | 6 | 0.81 km | 4.15 km | 17:02 | 0:13:50 | – | retired\n"
              "– |  | 7 | 0.00 km | 4.97 km | – | – | – | not started\n");
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
    runners.apply(snapshotOf(5, { { 1, 90 }, { 2, 81 }, { 3, 71 }, { 4, 60 }, { 5, 51 }, { 6, 40 } }), {});
    EXPECT_EQ(mirror.changedRanges, 2);
    EXPECT_EQ(mirror.changedRows, 3);
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
    EXPECT_EQ(leaderboard.emptyText(), u"No competitor's bib begins with 999"_s);
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

/// A field that changes at random: runners come, go, overtake, stop, finish and retire; seconds pass, or not.
class RandomRace {
public:
    explicit RandomRace(std::uint64_t seed)
        : m_random(seed)
    {
    }

    SnapshotPtr next()
    {
        m_second += pick(0, 2);
        for (std::uint32_t bib = 1; bib <= 40; ++bib) {
            const int fate = pick(0, 99);
            if (!m_runners.contains(bib)) {
                if (fate < 20)
                    m_runners[bib] = { bib, 1.0 * pick(0, 400) };
                continue;
            }
            Runner &runner = m_runners[bib];
            if (fate < 4)
                m_runners.erase(bib);
            else if (fate < 50 && !isOut(runner.status))
                runner.metres += pick(0, 30);
            else if (fate < 55)
                runner.status = static_cast<RunnerStatus>(pick(0, 6));
            else if (fate == 99)
                runner.metres = pick(0, 400); // a correction
        }
        if (pick(0, 49) == 0)
            m_runners.clear();
        std::vector<Runner> field;
        for (auto &[bib, runner] : m_runners) {
            field.push_back(runner);
            if (isOut(runner.status))
                field.back().elapsedMs = 100 * static_cast<int>(bib % 7);
        }
        return snapshotOf(m_second, field);
    }

    int pick(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }

private:
    std::mt19937_64 m_random;
    std::map<std::uint32_t, Runner> m_runners;
    std::int32_t m_second = 0;
};

/// The rows that a table must have, worked out anew from nothing but two snapshots.
struct Expected {
    QStringList byBib;
    QStringList byStanding;
};
Expected expectedOf(const Snapshot &now, const std::map<std::uint32_t, std::int32_t> &changes)
{
    const Format format = english();
    std::map<std::uint32_t, QString> byBib;
    Expected expected;
    for (const StandingRow &row : now.standing) {
        const PositionEvent &event = row.event;
        const bool timed = event.status != RunnerStatus::Waiting && event.status != RunnerStatus::NotStarted;
        const bool placed = event.status <= RunnerStatus::Finished;
        const PositionEvent &leader = now.standing.front().event;
        QString gap = u"–"_s;
        if (placed && row.rank > 1)
            gap = u'+'
                + (event.status == RunnerStatus::Finished
                       ? format.raceTime(event.elapsedMs - leader.elapsedMs)
                       : format.shortDistance(std::max(0.0, leader.distanceMetres - event.distanceMetres)));
        const std::int32_t change = changes.at(event.competitorId);
        const QString mark =
            change == 0 ? QString() : (change > 0 ? u"▲"_s : u"▼"_s) + QString::number(std::abs(change));
        const QString text = QStringList { placed ? QString::number(row.rank) : u"–"_s,
                                           mark,
                                           QString::number(event.competitorId),
                                           format.distance(event.distanceMetres),
                                           u"–"_s,
                                           format.pace(paceSecondsPerKm(event)),
                                           timed ? format.raceTime(event.elapsedMs) : u"–"_s,
                                           gap,
                                           RunnerTable::statusText(event.status) }
                                 .join(u" | "_s);
        byBib[event.competitorId] = text;
        expected.byStanding.append(text);
    }
    for (const auto &[bib, text] : byBib)
        expected.byBib.append(text);
    return expected;
}

std::map<std::uint32_t, std::int32_t> changesOf(const SnapshotPtr &before, const Snapshot &now,
                                                const std::map<std::uint32_t, std::int32_t> &old)
{
    std::map<std::uint32_t, std::int32_t> changes;
    for (const StandingRow &row : now.standing) {
        const std::uint32_t bib = row.event.competitorId;
        changes[bib] = 0;
        for (const StandingRow &was : before ? before->standing : std::vector<StandingRow> {}) {
            if (was.event.competitorId != bib)
                continue;
            if (before->second == now.second)
                changes[bib] = old.at(bib);
            else if (was.event.distanceMetres > 0.0)
                changes[bib] = was.rank - row.rank;
        }
    }
    return changes;
}

class RandomMerges : public testing::TestWithParam<int> { };

TEST_P(RandomMerges, GiveWhatABuildingAnewGives)
{
    RandomRace race(static_cast<std::uint64_t>(GetParam()));
    RunnerModel runners;
    LeaderboardModel leaderboard(runners);
    leaderboard.setExtent(LeaderboardModel::Extent::All);
    runners.setFormat(english());
    leaderboard.setFormat(english());
    const QAbstractItemModelTester runnersTester(&runners, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester boardTester(&leaderboard, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Mirror runnersMirror(runners);
    const Mirror boardMirror(leaderboard);
    QItemSelectionModel selection(&leaderboard);

    SnapshotPtr before;
    std::map<std::uint32_t, std::int32_t> changes;
    for (int round = 0; round < 250; ++round) {
        // Somebody selects now and then; the selection must stay with its runners whatever happens.
        if (leaderboard.rowCount() > 0 && race.pick(0, 3) == 0)
            selection.select(leaderboard.index(race.pick(0, leaderboard.rowCount() - 1), 0),
                             QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        std::set<std::uint32_t> selected;
        for (const QModelIndex &index : selection.selectedRows())
            selected.insert(leaderboard.bibAt(index.row()));

        const SnapshotPtr now = race.next();
        changes = changesOf(before, *now, changes);
        runners.apply(now, {});
        const Expected expected = expectedOf(*now, changes);
        ASSERT_EQ(textsOf(runners), expected.byBib) << "round " << round;
        ASSERT_EQ(textsOf(leaderboard), expected.byStanding) << "round " << round;
        ASSERT_EQ(runnersMirror.texts(), expected.byBib) << "round " << round;
        ASSERT_EQ(boardMirror.texts(), expected.byStanding) << "round " << round;

        std::set<std::uint32_t> stillSelected;
        for (const QModelIndex &index : selection.selectedRows())
            stillSelected.insert(leaderboard.bibAt(index.row()));
        std::erase_if(selected, [&](std::uint32_t bib) { return runners.rowOf(bib) < 0; });
        ASSERT_EQ(stillSelected, selected) << "round " << round;
        before = now;
    }
    EXPECT_EQ(runnersMirror.resets + boardMirror.resets, 0);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomMerges, testing::Range(1, 5));

} // namespace
} // namespace trackside
