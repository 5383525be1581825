// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A user's own question: what is allowed, and that it ends.
#include "store/scriptedrace.h"
#include "store/sqliteundertest.h"

#include <gtest/gtest.h>

namespace trackside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Counts for ever.
const QString endless = u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s;

} // namespace

class SqliteQuery : public testing::Test {
protected:
    void SetUp() override
    {
        for (const Shard shard : { Shard { 1, 2 }, Shard { 2, 2 } }) {
            auto sink = m_parts.makeSink();
            ASSERT_TRUE(sink->open(m_race.record(), m_race.course(), shard));
            m_race.write(*sink, 0, 30, shard);
            ASSERT_TRUE(sink->close(5s));
        }
        m_store = m_parts.makeStore();
    }

    Result<TableAnswer> ask(const QString &sql, std::int64_t limit = 1000)
    {
        return answerOf(m_store->query(m_race.record().runId, sql, limit));
    }

    ScriptedRace m_race;
    StoreUnderTest m_parts = sqliteUnderTest();
    std::unique_ptr<RaceStore> m_store;
};

TEST_F(SqliteQuery, SeesAllShardsAsOne)
{
    const auto answer = ask(u"SELECT count(*), count(DISTINCT competitor_id) FROM history WHERE raw_time = 30"_s);
    ASSERT_TRUE(answer) << answer.error().message.toStdString();
    EXPECT_EQ(answer->rows.at(0).at(0).toLongLong(), std::ssize(m_race.eventsAt(30)));
    EXPECT_EQ(answer->rows.at(0).at(1).toLongLong(), std::ssize(m_race.eventsAt(30)));
    EXPECT_EQ(ask(u"SELECT count(*) FROM runners"_s)->rows.at(0).at(0).toLongLong(), m_race.record().competitors);
    EXPECT_EQ(ask(u"SELECT run_id FROM races"_s)->rows.at(0).at(0).toString(), m_race.record().runId);
}

TEST_F(SqliteQuery, StopsAtTheLimit)
{
    for (const std::int64_t limit : { 0, 1, 7 }) {
        const auto answer = ask(u"SELECT * FROM history"_s, limit);
        ASSERT_TRUE(answer);
        EXPECT_EQ(std::ssize(answer->rows), limit);
        EXPECT_TRUE(answer->truncated);
    }
    const auto exact = ask(u"SELECT 1 UNION ALL SELECT 2"_s, 2);
    EXPECT_FALSE(exact->truncated);
    // Endless rows end at the limit, too.
    EXPECT_EQ(
        ask(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"_s, 5)->rows.size(), 5U);
}

TEST_F(SqliteQuery, StopsAtTheBytesThatAreHeld)
{
    const auto answer = ask(u"SELECT zeroblob(900000) FROM history"_s, 100'000);
    ASSERT_TRUE(answer);
    EXPECT_TRUE(answer->truncated);
    EXPECT_LT(answer->rows.size(), 100U);
}

TEST_F(SqliteQuery, GivesValuesAsTheyAre)
{
    const auto answer = ask(u"SELECT NULL, 1, 0.1, 'a', x'00ff' -- and a remark"_s);
    ASSERT_TRUE(answer) << answer.error().message.toStdString();
    const QVariantList row = answer->rows.at(0);
    EXPECT_FALSE(row.at(0).isValid());
    EXPECT_EQ(row.at(1), QVariant(1LL));
    EXPECT_EQ(row.at(2), QVariant(0.1));
    EXPECT_EQ(row.at(3), QVariant(u"a"_s));
    EXPECT_EQ(row.at(4), QVariant(QByteArray("\0\xff", 2)));
}

TEST_F(SqliteQuery, TakesJsonApart)
{
    const auto answer =
        ask(u"SELECT value FROM json_each('[3,4]') UNION ALL SELECT count(*) FROM json_tree('[3,4]')"_s);
    ASSERT_TRUE(answer) << answer.error().message.toStdString();
    EXPECT_EQ(answer->rows, (std::vector<QVariantList> { { 3LL }, { 4LL }, { 3LL } }));
}

TEST_F(SqliteQuery, CanOnlyRead)
{
    const char *const forbidden[] {
        "ATTACH DATABASE '/tmp/other.db' AS other",
        "DETACH DATABASE shard2",
        "PRAGMA journal_mode = DELETE",
        "PRAGMA user_version",
        "SELECT * FROM pragma_database_list",
        "SELECT load_extension('x')",
        "DROP TABLE history",
        "DELETE FROM history",
        "INSERT INTO runners VALUES (1)",
        "UPDATE races SET state = 2",
        "CREATE TABLE t (x)",
        "CREATE TEMP TABLE t (x)",
        "CREATE VIEW v AS SELECT 1",
        "VACUUM",
        "VACUUM INTO '/tmp/copy.db'",
        "REINDEX",
        "ANALYZE",
        "BEGIN",
        "COMMIT",
        "SAVEPOINT s",
        "SELECT 1; DROP TABLE history",
        "SELECT 1; nonsense",
        "EXPLAIN",
        "",
        "-- nothing",
        "SELECT * FROM nowhere",
        "SELEC 1",
        "WITH x AS (SELECT 1) DELETE FROM history",
    };
    for (const char *sql : forbidden) {
        const auto answer = ask(QString::fromUtf8(sql));
        EXPECT_FALSE(answer) << sql;
        if (!answer) {
            EXPECT_GT(answer.error().message.size(), 20) << sql;
        }
    }
    EXPECT_EQ(ask(u"SELECT count(*) FROM runners"_s)->rows.at(0).at(0).toLongLong(), m_race.record().competitors);
}

TEST_F(SqliteQuery, IsStoppedWhenCancelled)
{
    auto question = m_store->query(m_race.record().runId, endless, 1);
    auto waiting = m_store->query(m_race.record().runId, u"SELECT 1"_s, 1);
    question.cancel();
    EXPECT_TRUE(answerOf(waiting)); // is not held up for the ten seconds that a question may take
    EXPECT_TRUE(question.isCanceled());
    EXPECT_EQ(question.resultCount(), 0);
}

TEST_F(SqliteQuery, IsStoppedWhenTheStoreGoes)
{
    auto question = m_store->query(m_race.record().runId, endless, 1);
    auto waiting = m_store->query(m_race.record().runId, endless, 1);
    m_store.reset();
    EXPECT_TRUE(question.isFinished());
    EXPECT_TRUE(waiting.isFinished());
    EXPECT_EQ(waiting.resultCount(), 0);
}

TEST_F(SqliteQuery, DoesNotHoldRefreshesUp)
{
    auto question = m_store->query(m_race.record().runId, endless, 1);
    const auto snapshot = answerOf(m_store->snapshot(m_race.record().runId, {}, false));
    ASSERT_TRUE(snapshot);
    EXPECT_EQ((*snapshot)->standing, m_race.standing(30));
    EXPECT_FALSE(question.isFinished());
    question.cancel();
}

} // namespace trackside
