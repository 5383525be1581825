// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/resultssheet.h"

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

TEST(ResultsSheet, TellsTheStartAlikeEverywhere)
{
    EXPECT_TRUE(sheetOf({}).facts.contains(u"Start 2026-11-23 10:17:49 UTC"_s));
}

} // namespace
} // namespace trackside
