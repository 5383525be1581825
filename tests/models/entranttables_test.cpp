// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names, bibs, categories and clubs in the tables of runners, the log, alerts and charts.
#include "models/entrantbook.h"
#include "models/eventlistmodel.h"
#include "models/fieldsearch.h"
#include "models/leaderboardmodel.h"
#include "models/mirror.h"
#include "models/nextmodel.h"
#include "models/racealerts.h"
#include "models/racecharts.h"
#include "models/racefeedfixture.h"
#include "models/runnermodel.h"
#include "models/splitlistmodel.h"

#include <QAbstractItemModelTester>

#include <gmock/gmock.h>

namespace trackside::test {
namespace {

using testing::ElementsAre;

/// Six runners of two categories and one of none, on a leaderboard that shows all of them.
class EntrantTables : public RaceFeedTest {
protected:
    EntrantTables()
        : book(store, feed, [this] { return now; })
        , board(runners)
    {
        runners.setBook(&book);
        board.setBook(&book);
        board.setExtent(LeaderboardModel::Extent::All);
    }

    /// The picture of the race, with everybody known.
    void show()
    {
        feed.setRun(u"a"_s);
        store.courses.back().answer(course);
        settle();
        snapshot = snapshotOf(1'000,
                              { { 1, 4'966.445, RunnerStatus::Finished, 980'000 },
                                { 2, 4'966.445, RunnerStatus::Finished, 990'000, 60'000 },
                                { 3, 4'000 },
                                { 4, 3'900 },
                                { 5, 3'000, RunnerStatus::Retired },
                                { 6, 2'000 } },
                              u"a"_s);
        store.snapshots.back().answer(SnapshotPtr(snapshot));
        settle();
        runners.apply(snapshot, course);
    }
    void enter()
    {
        store.entrantLists.back().answer(
            EntrantsAnswer { .entrants = { { 1, u"101"_s, u"Zoë <b>Z</b>"_s, u"W"_s, u"TV Süd"_s, 1 },
                                           { 2, u"A2"_s, u"Ada"_s, u"W"_s, {}, 2 },
                                           { 3, u"9"_s, u"Max"_s, u"M"_s, {}, 1 },
                                           { 4, u"10"_s, u"bert"_s, u"W"_s, u"Aktiv"_s, 1 },
                                           { 5, {}, u"Otto"_s, u"M"_s, {}, 1 } },
                             .facts = {} });
        settle();
    }
    /// Another answer, of a field so large that it is not asked for whole.
    void growLarge(std::int32_t second = 1'002)
    {
        auto large = std::make_shared<Snapshot>(*snapshot);
        large->second = second;
        large->race.competitors = large->counts.competitors = wholeFieldLimit + 1;
        large->counts.running = wholeFieldLimit;
        feed.refreshNow();
        ASSERT_TRUE(becomes([this] { return !store.snapshots.back().isAnswered(); }));
        store.snapshots.back().answer(SnapshotPtr(large));
        settle();
        runners.apply(large, course);
    }
    [[nodiscard]] std::string cell(std::uint32_t id, RunnerTable::Column column, int role = Qt::DisplayRole) const
    {
        return board.index(board.rowOf(id), column).data(role).toString().toStdString();
    }
    [[nodiscard]] std::vector<std::uint32_t> shown() const
    {
        std::vector<std::uint32_t> ids;
        for (int row = 0; row < board.rowCount(); ++row)
            ids.push_back(board.bibAt(row));
        return ids;
    }

    EntrantBook book;
    RunnerModel runners;
    LeaderboardModel board;
    std::shared_ptr<Snapshot> snapshot;
};

TEST_F(EntrantTables, AreAsEverUntilSomebodyIsKnown)
{
    show();
    for (const RunnerTable::Column column :
         { RunnerTable::Name, RunnerTable::Category, RunnerTable::CategoryRank, RunnerTable::Club }) {
        EXPECT_FALSE(board.isOffered(column));
        EXPECT_EQ(cell(1, column), "–");
    }
    EXPECT_EQ(cell(1, RunnerTable::Bib), "1");
    board.setSearchText(u"Ada"_s);
    EXPECT_EQ(board.emptyText(), u"No bib begins with “Ada”"_s);
}

TEST_F(EntrantTables, ShowWhoRuns)
{
    show();
    const QAbstractItemModelTester tester(&board, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Mirror mirror(board);
    enter();
    for (const RunnerTable::Column column :
         { RunnerTable::Name, RunnerTable::Category, RunnerTable::CategoryRank, RunnerTable::Club })
        EXPECT_TRUE(board.isOffered(column));
    EXPECT_EQ(cell(1, RunnerTable::Bib), "101");
    EXPECT_EQ(cell(1, RunnerTable::Name), "Zoë <b>Z</b>");
    EXPECT_EQ(cell(1, RunnerTable::Club), "TV Süd");
    EXPECT_EQ(cell(2, RunnerTable::Club), "–");
    EXPECT_EQ(cell(5, RunnerTable::Bib), "5") << "no other one";
    EXPECT_EQ(cell(6, RunnerTable::Name), "–") << "not entered";
    EXPECT_EQ(cell(6, RunnerTable::Bib), "6");
    EXPECT_EQ(cell(2, RunnerTable::Pace, Qt::AccessibleDescriptionRole), "A2 Ada") << "whose row it is";
    for (int row = 0; row < board.rowCount(); ++row)
        EXPECT_EQ(mirror.texts()[row], rowText(board, row)) << "it was announced";
    EXPECT_EQ(mirror.resets, 0);
}

TEST_F(EntrantTables, HaveThePlaceInTheCategory)
{
    show();
    enter();
    EXPECT_EQ(cell(1, RunnerTable::CategoryRank), "2");
    EXPECT_EQ(cell(2, RunnerTable::CategoryRank), "1") << "by net time, though second home";
    EXPECT_EQ(cell(4, RunnerTable::CategoryRank), "3");
    EXPECT_EQ(cell(3, RunnerTable::CategoryRank), "1");
    EXPECT_EQ(cell(5, RunnerTable::CategoryRank), "–");
    EXPECT_EQ(cell(6, RunnerTable::CategoryRank), "–");
    auto cut = std::make_shared<Snapshot>(*snapshot);
    cut->counts.running += 100; // of whom this picture has no rows
    runners.apply(cut, course);
    EXPECT_EQ(cell(1, RunnerTable::CategoryRank), "–") << "of a part of the field no place is known";
}

TEST_F(EntrantTables, SortByNamesAndBibs)
{
    show();
    enter();
    board.sort(RunnerTable::Name, Qt::AscendingOrder);
    EXPECT_THAT(shown(), ElementsAre(2, 4, 3, 5, 1, 6));
    board.sort(RunnerTable::Name, Qt::DescendingOrder);
    EXPECT_THAT(shown(), ElementsAre(1, 5, 3, 4, 2, 6)) << "who has none stays last";
    board.sort(RunnerTable::Bib, Qt::AscendingOrder);
    EXPECT_THAT(shown(), ElementsAre(5, 6, 3, 4, 1, 2));
    board.sort(RunnerTable::CategoryRank, Qt::AscendingOrder);
    EXPECT_THAT(shown(), ElementsAre(2, 3, 1, 4, 6, 5));
}

TEST_F(EntrantTables, AreSearchedAndFiltered)
{
    show();
    enter();
    board.setExtent(LeaderboardModel::Extent::TopTen);
    board.setSearchText(u"10"_s);
    EXPECT_THAT(shown(), ElementsAre(1, 4));
    EXPECT_EQ(board.found(), 4U) << "the bib itself, before one that begins with it";
    board.setSearchText(u"BERT"_s);
    EXPECT_THAT(shown(), ElementsAre(4));
    board.setSearchText(u"zoe\u0308"_s);
    EXPECT_THAT(shown(), ElementsAre(1)) << "with the accent apart";
    board.setSearchText(u"nobody"_s);
    EXPECT_EQ(board.found(), 0U);
    EXPECT_EQ(board.emptyText(), u"No bib begins with “nobody”, and no name has it"_s);
    board.setSearchText({});
    board.setCategory(u"W"_s);
    EXPECT_THAT(shown(), ElementsAre(1, 2, 4));
    board.setSearchText(u"a"_s);
    EXPECT_THAT(shown(), ElementsAre(2));
    board.setSearchText({});
    board.setCategory(u"X"_s);
    EXPECT_EQ(board.emptyText(), u"No competitors in the category X"_s);
}

TEST_F(EntrantTables, LetTheStoreSearchAFieldThatIsTooLarge)
{
    const FieldSearch search(store, feed, board);
    show();
    board.setSearchText(u"6"_s);
    EXPECT_TRUE(store.searches.empty()) << "everybody is here";
    board.setSearchText({});

    growLarge();
    const Mirror mirror(board);
    board.setSearchText(u"smith"_s);
    ASSERT_EQ(store.searches.size(), 1U);
    EXPECT_EQ(store.searches[0].sql, u"smith"_s);
    EXPECT_EQ(store.searches[0].limit, FieldSearch::mostFound);
    EXPECT_THAT(shown(), ElementsAre());
    StandingRow far { .event = eventOf({ 20'000, 12.0 }, 1'002), .rank = 19'999 };
    store.searches[0].answer(RowsAnswer { .rows = { far, snapshot->standing[2] }, .facts = {} });
    settle();
    EXPECT_THAT(shown(), ElementsAre(3, 20'000)) << "in order of the standing, beyond the rows of the picture as well";
    EXPECT_EQ(cell(20'000, RunnerTable::Rank), "19,999");
    EXPECT_EQ(cell(3, RunnerTable::GapAhead), "≈ +3:10") << "as among all";

    growLarge(1'004);
    ASSERT_EQ(store.searches.size(), 2U) << "with each refresh";
    EXPECT_THAT(shown(), ElementsAre(3, 20'000)) << "until there is another answer";
    board.setSearchText(u"smit"_s);
    EXPECT_THAT(shown(), ElementsAre());
    ASSERT_EQ(store.searches.size(), 3U);
    EXPECT_TRUE(store.searches[1].isCanceled());
    store.searches[1].finishWithoutAnswer();
    settle();
    EXPECT_THAT(shown(), ElementsAre());
    board.setSearchText({});
    EXPECT_EQ(board.rowCount(), 6);
    EXPECT_EQ(store.searches.size(), 3U);
    EXPECT_EQ(mirror.resets, 0);
}

TEST_F(EntrantTables, OfALargeFieldNamesMoveNobodyButInTheUsersOrder)
{
    show();
    enter();
    growLarge();
    board.sort(RunnerTable::Name, Qt::AscendingOrder);
    EXPECT_THAT(shown(), ElementsAre(2, 4, 3, 5, 1, 6));
    settle();
    ASSERT_THAT(store.entrantLists.back().competitorIds, ElementsAre(6)) << "who is shown and not known";
    const QSignalSpy merged(&runners, &RunnerModel::merged);
    store.entrantLists.back().answer(
        EntrantsAnswer { .entrants = { { 6, u"6"_s, u"Aaron"_s, u"W"_s, {}, 1 } }, .facts = {} });
    settle();
    EXPECT_EQ(merged.count(), 0) << "the rows are what they were";
    EXPECT_THAT(shown(), ElementsAre(6, 2, 4, 3, 5, 1));
    EXPECT_EQ(cell(6, RunnerTable::Name), "Aaron");
    EXPECT_EQ(cell(6, RunnerTable::CategoryRank), "–");
}

TEST_F(EntrantTables, NameRunnersElsewhere)
{
    show();
    NextModel next;
    next.setBook(book);
    next.apply(snapshot, course, 1'000'000);
    EventListModel log;
    log.setBook(book);
    SplitListModel splits;
    splits.setBook(book);
    RaceAlerts alerts;
    alerts.setBook(book);
    alerts.setGroups(EventGroups().set());
    const QSignalSpy told(&alerts, &RaceAlerts::alerted);
    alerts.apply(snapshot, true);
    snapshot->log = { { .kind = RaceEvent::Kind::Finished, .competitorId = 1, .rank = 1, .elapsedMs = 980'000 } };
    snapshot->splits.push_back({ .name = u"1 km"_s,
                                 .distanceMetres = 1'000.0,
                                 .passed = 1,
                                 .first = { { .time = { .elapsedMs = 1'000, .competitorId = 2 }, .rank = 1 } } });
    log.apply(snapshot);
    splits.apply(snapshot);
    EXPECT_FALSE(next.hasNames());
    EXPECT_FALSE(log.hasNames());
    QSignalSpy nextChanges(&next, &QAbstractItemModel::dataChanged);
    QSignalSpy logChanges(&log, &QAbstractItemModel::dataChanged);
    enter();
    EXPECT_EQ(nextChanges.count(), 1);
    EXPECT_EQ(logChanges.count(), 1);
    EXPECT_TRUE(next.hasNames());
    EXPECT_EQ(next.index(0, NextModel::Name).data().toString(), u"Max"_s);
    EXPECT_EQ(next.index(0, NextModel::Bib).data().toString(), u"9"_s);
    EXPECT_EQ(rowText(log, 0), u"0:16:20 | 101 | Zoë <b>Z</b> | Finished in place 1"_s);
    EXPECT_EQ(splits.index(0, SplitListModel::FirstBib).data().toString(), u"A2"_s);
    EXPECT_EQ(splits.index(0, SplitListModel::FirstBib).data(Qt::ToolTipRole).toString(), u"A2 Ada"_s);
    alerts.apply(snapshot, true);
    ASSERT_EQ(told.count(), 1);
    EXPECT_EQ(told[0][1].toString(), u"0:16:20 · 101 Zoë <b>Z</b>: Finished in place 1"_s);

    const std::vector<ChosenRunner> chosen { { .bib = 2, .times = { { .elapsedMs = 240'000, .competitorId = 2 } } } };
    const Chart chart = chartOf(ChartKind::RaceFlow,
                                { .snapshot = snapshot,
                                  .course = course,
                                  .chosen = chosen,
                                  .format = Format(),
                                  .labelOf = [this](std::uint32_t id) { return book.labelOf(id); } });
    ASSERT_FALSE(chart.lines.empty());
    EXPECT_EQ(chart.lines.back().name, u"A2 Ada"_s);
}

} // namespace
} // namespace trackside::test
