// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The statements as sent: what of an answer is told, in which order, and what is left out.
#include "models/statementfilter.h"

#include "support/modeltext.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <gtest/gtest.h>

#include <thread>

namespace trackside::test {
namespace {

using namespace Qt::StringLiterals;

constexpr std::int64_t tenOClock = 1'795'428'000'000;

AnswerReport report(Asked asked, std::vector<SentStatement> sent, std::int64_t second = 0)
{
    const auto statements = static_cast<std::int32_t>(sent.size());
    return {
        .asked = asked,
        .facts = { .tookMicroseconds = 5'000, .statements = statements, .freshnessMs = 1'200, .sent = std::move(sent) },
        .error = {},
        .atMs = tenOClock + second * 1'000,
        .sql = {}
    };
}

class StatementLogTest : public testing::Test {
protected:
    StatementLogTest()
    {
        log.setFormat(Format(QLocale(QLocale::English, QLocale::UnitedKingdom), Units::Kilometres, QTimeZone::utc()));
    }

    /// What the rows of a refresh each were numbered by.
    void addRefreshes(int count, int from = 0)
    {
        for (int i = from; i < from + count; ++i)
            log.add(report(Asked::Refresh, { { .sql = u"SELECT %1"_s.arg(i) } }, i));
    }
    [[nodiscard]] QString sql(int row) const { return log.index(row, StatementLog::Sql).data().toString(); }

    StatementLog log;
    QAbstractItemModelTester tester { &log, QAbstractItemModelTester::FailureReportingMode::Fatal };
};

} // namespace

TEST_F(StatementLogTest, TellsEachStatementNewestFirst)
{
    log.add(report(Asked::Refresh,
                   { { .sql = u"-- head\nSELECT a\n    -- the race\n  FROM b"_s, .tookMicroseconds = 1'240, .rows = 1 },
                     { .sql = u"SELECT c"_s, .tookMicroseconds = 2'000, .rows = 12'000 } }));
    log.add(report(Asked::Races, { { .sql = u"SELECT d"_s, .tookMicroseconds = 99, .rows = 3 } }, 2));
    EXPECT_EQ(modelText(log),
              "Time | Asked by | Statement | SQL | Rows | Took | Age\n"
              "10:00:02 | Races | 1 of 1 | SELECT d | 3 | < 0.1 ms | 1.2 s\n"
              "10:00:00 | Refresh | 2 of 2 | SELECT c | 12,000 | 2.0 ms | 1.2 s\n"
              "10:00:00 | Refresh | 1 of 2 | SELECT a FROM b | 1 | 1.2 ms | 1.2 s\n");
    EXPECT_EQ(log.index(2, 0).data(StatementLog::SqlRole).toString(), u"-- head\nSELECT a\n    -- the race\n  FROM b")
        << "whole, as it was sent";
    EXPECT_EQ(log.index(1, 0).data(StatementLog::DetailRole).toString(),
              u"Refresh at 10:00:00, statement 2 of 2 · 12,000 rows in 2.0 ms · newest record 1.2 s old. For map, "
              "leaderboard, running, zones, finishers, splits, log and race charts: one answer feeds all.");
}

TEST_F(StatementLogTest, TellsStatementsOfTheSameColumnsApart)
{
    const QString select = u"SELECT h.competitor_id, h.raw_time, h.elapsed_ms,\n    h.distance\n"_s;
    log.add(report(Asked::Refresh,
                   { { .sql = select + u"FROM main.history AS h\nWHERE h.near_zone = 1"_s },
                     { .sql = u"SET skipUpsert = true;\n"_s + select + u"FROM parkrun"_s },
                     { .sql = u"SELECT a, b FROM (SELECT max(second) AS a, min(second) AS b FROM progress)"_s } }));
    EXPECT_EQ(sql(2), u"SELECT … FROM main.history AS h WHERE h.near_zone = 1");
    EXPECT_EQ(sql(1), u"SET skipUpsert = true; SELECT … FROM parkrun");
    EXPECT_EQ(sql(0), u"SELECT a, b FROM (SELECT max(second) AS a, min(second) AS b FROM progress)");
    EXPECT_TRUE(log.index(2, 0).data(StatementLog::SqlRole).toString().startsWith(select)) << "whole";
}

TEST_F(StatementLogTest, TellsOfAFailureAndOfNothingThatTookNoStatement)
{
    log.add(report(Asked::SplitTimes, {}));
    EXPECT_EQ(log.rowCount(), 0);
    log.add({ .asked = Asked::Query,
              .facts = {},
              .error = { u"The question is not understood."_s, {}, u"Try another."_s },
              .atMs = tenOClock,
              .sql = u"SELEC"_s });
    EXPECT_EQ(modelText(log),
              "Time | Asked by | Statement | SQL | Rows | Took | Age\n"
              "10:00:00 | Query | – | Failed: The question is not understood. | – | – | –\n");
    EXPECT_EQ(log.index(0, 0).data(StatementLog::SqlRole).toString(), u"SELEC");
    EXPECT_EQ(log.index(0, 0).data(StatementLog::DetailRole).toString(),
              u"The question is not understood. Try another.");
}

TEST_F(StatementLogTest, KeepsTheNewest)
{
    for (int i = 0; i < 600; i += 30) {
        std::vector<SentStatement> sent;
        for (int j = i; j < i + 30; ++j)
            sent.push_back({ .sql = u"SELECT %1"_s.arg(j) });
        log.add(report(Asked::Refresh, std::move(sent)));
    }
    EXPECT_EQ(log.rowCount(), static_cast<int>(StatementLog::most));
    EXPECT_EQ(sql(0), u"SELECT 599");
    EXPECT_EQ(sql(log.rowCount() - 1), u"SELECT 100");
}

TEST_F(StatementLogTest, WhilePausedNothingMovesAndNothingIsLost)
{
    addRefreshes(2);
    log.setPaused(true);
    addRefreshes(2, 2);
    EXPECT_EQ(log.rowCount(), 2);
    log.setPaused(false);
    EXPECT_EQ(log.rowCount(), 4);
    EXPECT_EQ(sql(0), u"SELECT 3");
    EXPECT_EQ(sql(3), u"SELECT 0");
}

TEST_F(StatementLogTest, OneKindCanBeChosen)
{
    StatementFilter filter;
    filter.setSourceModel(&log);
    const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    addRefreshes(3);
    log.add(report(Asked::Races, { { .sql = u"SELECT races"_s } }));
    filter.setAsked(Asked::Races);
    EXPECT_EQ(filter.rowCount(), 1);
    addRefreshes(1, 3);
    EXPECT_EQ(filter.rowCount(), 1);
    filter.setAsked(std::nullopt);
    EXPECT_EQ(filter.rowCount(), 5);
}

TEST_F(StatementLogTest, HearsFromOtherThreads)
{
    std::thread store([watch = log.watch()] { watch(report(Asked::Refresh, { { .sql = u"SELECT 1"_s } })); });
    store.join();
    EXPECT_EQ(log.rowCount(), 0) << "on its own thread alone";
    QTest::qWait(0);
    EXPECT_EQ(log.rowCount(), 1);
}

} // namespace trackside::test
