// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/resultssheet.h"

#include "results/savedfile.h"

#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace trackside {
namespace {

/// The results on paper of a race whose runners finish at these times, the first first.
PaperTable sheetOf(std::initializer_list<std::int64_t> finishes)
{
    Snapshot snapshot;
    snapshot.complete = true;
    snapshot.race.startTimeMs = 1'795'429'069'000; // 2026-11-23 10:17:49 UTC
    for (const std::int64_t elapsedMs : finishes) {
        StandingRow row;
        row.rank = static_cast<std::int32_t>(snapshot.standing.size() + 1);
        row.event.competitorId = static_cast<std::uint32_t>(row.rank);
        row.event.elapsedMs = elapsedMs;
        row.event.distanceMetres = 1'000.0;
        row.event.status = RunnerStatus::Finished;
        snapshot.standing.push_back(row);
    }
    return resultsSheet(
        { .snapshot = snapshot, .rows = snapshot.standing, .entries = {}, .courseName = u"Crystal Palace"_s });
}

QString cell(const PaperTable &table, std::size_t row, const QString &title)
{
    const auto column = std::ranges::find(table.columns, title, &PaperTable::Column::title);
    EXPECT_NE(column, table.columns.end());
    return table.rows.at(row).at(column - table.columns.begin());
}

TEST(ResultsSheet, TellsGapsBetweenTheTimesThatItShows)
{
    const PaperTable close = sheetOf({ 1'000'400, 1'000'900 });
    EXPECT_EQ(cell(close, 0, u"Time"_s), cell(close, 1, u"Time"_s));
    EXPECT_EQ(cell(close, 1, u"Gap"_s), u"+0:00:00"_s);
    const PaperTable apart = sheetOf({ 1'000'900, 1'002'000 });
    EXPECT_EQ(cell(apart, 0, u"Time"_s), u"0:16:41"_s);
    EXPECT_EQ(cell(apart, 1, u"Time"_s), u"0:16:42"_s);
    EXPECT_EQ(cell(apart, 1, u"Gap"_s), u"+0:00:01"_s);
    EXPECT_EQ(cell(apart, 0, u"Gap"_s), QString());
}

TEST(ResultsSheet, RoundsAPaceAsTheTime)
{
    const PaperTable sheet = sheetOf({ 1'000'100, 1'001'000 });
    EXPECT_EQ(cell(sheet, 0, u"Time"_s), u"0:16:41"_s);
    EXPECT_EQ(cell(sheet, 0, u"min/km"_s), u"16:41"_s) << "over one kilometre";
    EXPECT_EQ(cell(sheet, 1, u"min/km"_s), u"16:41"_s);
}

TEST(ResultsSheet, TellsWhatComesFromOutsideInOneLine)
{
    const RaceEntries entries {
        { 1U,
          RaceEntry { .entrant = { .competitorId = 1,
                                   .bib = u"A\r\n7"_s,
                                   .name = u"Ada\n\u2028\u202eByron"_s,
                                   .category = u"F\t40"_s,
                                   .club = u"Harriers\nof\u0007 Lewes"_s } } },
        { 2U, RaceEntry { .entrant = { .competitorId = 2, .bib = u"\u202e\n"_s, .name = u"نازنین\u200cزهرا"_s } } }
    };
    Snapshot snapshot;
    snapshot.race.runId = u"run\n1"_s;
    snapshot.race.eventName = u"Spring\n5k"_s;
    for (const std::uint32_t id : { 1U, 2U }) {
        StandingRow row;
        row.event.competitorId = id;
        snapshot.standing.push_back(row);
    }
    const PaperTable table = resultsSheet(
        { .snapshot = snapshot, .rows = snapshot.standing, .entries = entries, .courseName = u"Crystal\nPalace"_s });
    EXPECT_EQ(table.title, u"Spring 5k"_s);
    EXPECT_EQ(table.facts.front(), u"Crystal Palace"_s);
    EXPECT_TRUE(table.foot.endsWith(u"run 1"_s));
    EXPECT_EQ(cell(table, 0, u"Bib"_s), u"A 7"_s);
    EXPECT_EQ(cell(table, 0, u"Name"_s), u"Ada Byron"_s);
    EXPECT_EQ(cell(table, 0, u"Category"_s), u"F 40"_s);
    EXPECT_EQ(cell(table, 0, u"Club"_s), u"Harriers of Lewes"_s);
    EXPECT_EQ(cell(table, 1, u"Bib"_s), u"2"_s);
    EXPECT_EQ(cell(table, 1, u"Name"_s), u"نازنین\u200cزهرا"_s) << "written with a joiner";
}

TEST(ResultsSheet, TellsTheStartAlikeEverywhere)
{
    EXPECT_TRUE(sheetOf({}).facts.contains(u"Start 2026-11-23 10:17:49 UTC"_s));
}

/// The results of a race of three, one of whom has finished, and what was decided by hand of the others.
PaperTable decidedSheet(std::vector<Decision> decisions, const RaceEntries &entries = {})
{
    Snapshot snapshot;
    snapshot.decisions = std::move(decisions);
    const RunnerStatus statuses[] = { RunnerStatus::Finished, RunnerStatus::NotStarted, RunnerStatus::Disqualified };
    for (std::uint32_t id = 1; id <= std::size(statuses); ++id) {
        StandingRow row;
        row.rank = static_cast<std::int32_t>(id);
        row.event.competitorId = id;
        row.event.elapsedMs = 1'000'000;
        row.event.status = statuses[id - 1];
        snapshot.standing.push_back(row);
    }
    return resultsSheet(
        { .snapshot = snapshot, .rows = snapshot.standing, .entries = entries, .courseName = u"Crystal Palace"_s });
}

TEST(ResultsSheet, TellsWhatWasDecidedByHandAndWhy)
{
    const RaceEntries entries {
        { 3U, RaceEntry { .entrant = { .competitorId = 3, .bib = u"A7"_s, .name = u"Ada %1"_s } } }
    };
    const PaperTable table =
        decidedSheet({ { .competitorId = 1, .reason = u"taken back"_s },
                       { .competitorId = 2, .status = RunnerStatus::NotStarted },
                       { .competitorId = 3, .status = RunnerStatus::Disqualified, .reason = u"=cut\n<b>it</b> %2"_s } },
                     entries);
    EXPECT_EQ(cell(table, 0, u"Time"_s), u"0:16:40"_s);
    EXPECT_EQ(cell(table, 1, u"Time"_s), u"not started*"_s);
    EXPECT_EQ(cell(table, 2, u"Time"_s), u"disqualified*"_s);
    EXPECT_EQ(table.notesTitle, u"* Decided by hand"_s);
    EXPECT_EQ(table.notes, QStringList({ u"2: not started"_s, u"A7 Ada %1: disqualified: =cut <b>it</b> %2"_s }));
}

TEST(ResultsSheet, HasNoNotesWhereTheRaceItselfHasTheStatuses)
{
    const PaperTable table = decidedSheet({});
    EXPECT_EQ(cell(table, 1, u"Time"_s), u"not started"_s);
    EXPECT_EQ(table.notes, QStringList());
}

TEST(SavePages, PagesThatCannotBePaintedLeaveWhatIsThereAndSaySo)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"results.pdf"_s);
    QFile before(path);
    ASSERT_TRUE(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();
    QSaveFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("half");
    const Result<void> saved = savePages(file, false);
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().message, u"The pages for “%1” cannot be painted."_s.arg(path));
    ASSERT_TRUE(before.open(QIODevice::ReadOnly));
    EXPECT_EQ(before.readAll(), "before");
}

} // namespace
} // namespace trackside
