// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The statements that answers of the embedded store tell, and what is told to whoever watches it.
#include "store/scriptedrace.h"
#include "store/sentstatements.h"
#include "store/sqliteundertest.h"

#include <gmock/gmock.h>

#include <mutex>

namespace trackside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::ElementsAre;

class SqliteSent : public testing::Test {
protected:
    void SetUp() override
    {
        for (const Shard shard : { Shard { 1, 2 }, Shard { 2, 2 } }) {
            SqliteSink sink(m_folder.path());
            ASSERT_TRUE(sink.open(m_race.record(), m_race.course(), shard));
            m_race.write(sink, 0, 30, shard);
            ASSERT_TRUE(sink.close(5s));
        }
        m_store = std::make_unique<SqliteStore>(m_folder.path());
        m_store->setWatch([this](const AnswerReport &report) {
            const std::scoped_lock lock(m_mutex);
            m_reports.push_back(report);
        });
    }

    [[nodiscard]] const QString &run() const { return m_race.record().runId; }

    std::vector<Asked> heard()
    {
        const std::scoped_lock lock(m_mutex);
        std::vector<Asked> kinds;
        std::ranges::transform(m_reports, std::back_inserter(kinds), &AnswerReport::asked);
        return kinds;
    }

    ScriptedRace m_race;
    QTemporaryDir m_folder;
    std::mutex m_mutex;
    std::vector<AnswerReport> m_reports;
    std::unique_ptr<SqliteStore> m_store;
};

TEST_F(SqliteSent, ARefreshTellsEachStatementWithItsValues)
{
    const auto snapshot = answerOf(m_store->snapshot(run(), 20, true));
    ASSERT_TRUE(snapshot);
    const AnswerFacts &facts = (*snapshot)->facts;
    ASSERT_EQ(std::ssize(facts.sent), facts.statements);
    ASSERT_EQ(facts.sent.size(), 3U);
    EXPECT_TRUE(facts.sent[0].sql.startsWith(u"SELECT\n    p.shard, p.shards, p.every_seconds"_s));
    EXPECT_TRUE(facts.sent[0].sql.contains(u"FROM shard2.progress AS p"_s)) << "the shards' names stand in it";
    EXPECT_EQ(facts.sent[0].rows, 2);
    EXPECT_TRUE(facts.sent[1].sql.contains(u"(SELECT min(20, second) AS newest"_s)) << facts.sent[1].sql.toStdString();
    EXPECT_FALSE(facts.sent[1].sql.contains(u"?1"_s));
    EXPECT_GE(facts.sent[1].rows, std::ssize((*snapshot)->standing));
    EXPECT_GT(facts.sent[1].tookMicroseconds, 0);
}

TEST_F(SqliteSent, EachAnswerTellsItsOwnAlone)
{
    ASSERT_TRUE(answerOf(m_store->courseOf(run())));
    const auto first = answerOf(m_store->rowsOf(run(), 20, { 1 }));
    const auto again = answerOf(m_store->rowsOf(run(), 20, { 1 }));
    const auto history = answerOf(m_store->history(run(), { 1, 3 }, 5, 7));
    ASSERT_TRUE(first && again && history);
    EXPECT_EQ(first->facts.sent.size(), 2U);
    EXPECT_EQ(again->facts.sent.size(), 1U) << "the standing is at hand";
    EXPECT_EQ(history->facts.statements, 2);
    ASSERT_EQ(history->facts.sent.size(), 2U);
    EXPECT_TRUE(history->facts.sent[1].sql.contains(u"SELECT 5 WHERE 5 <= 7"_s));
    EXPECT_TRUE(history->facts.sent[1].sql.contains(u"json_each('[1,3]')"_s));
    EXPECT_EQ(history->facts.sent[1].rows, std::ssize(history->events));
}

TEST_F(SqliteSent, WhatWasSentCanBeAskedAgain)
{
    const auto snapshot = answerOf(m_store->snapshot(run(), 20, true));
    ASSERT_TRUE(snapshot);
    for (const SentStatement &sent : (*snapshot)->facts.sent) {
        const auto answer = answerOf(m_store->query(run(), sent.sql, 100'000));
        ASSERT_TRUE(answer) << answer.error().message.toStdString() << '\n' << sent.sql.toStdString();
        EXPECT_EQ(std::ssize(answer->rows), sent.rows);
    }
}

TEST_F(SqliteSent, WhoeverWatchesHearsOfEveryAnswerButProbes)
{
    ASSERT_TRUE(answerOf(m_store->races()));
    ASSERT_TRUE(answerOf(m_store->newestSecond(run())));
    ASSERT_TRUE(answerOf(m_store->search(run(), 20, u"1"_s, 3)));
    EXPECT_FALSE(answerOf(m_store->query(run(), u"SELEC 1"_s, 10)));
    EXPECT_THAT(heard(), ElementsAre(Asked::Races, Asked::Search, Asked::Query));
    EXPECT_EQ(m_reports[0].facts.sent.size(), 1U);
    EXPECT_TRUE(m_reports[2].facts.sent.empty());
    EXPECT_EQ(m_reports[2].sql, u"SELEC 1");
    EXPECT_TRUE(m_reports[2].error.message.startsWith(u"The question is not understood"_s));
    EXPECT_GT(m_reports[2].atMs, 0);
}

TEST(SentStatements, AStatementInALoopCountsOnce)
{
    SentStatements sent;
    sent.add(u"SELECT 1"_s, 2ms, 3);
    sent.add(u"SELECT 1"_s, 1ms, 4);
    sent.add(u"SELECT 2"_s, 1ms, 0);
    const std::vector<SentStatement> taken = sent.take();
    ASSERT_EQ(taken.size(), 2U);
    EXPECT_EQ(taken[0].tookMicroseconds, 3'000);
    EXPECT_EQ(taken[0].rows, 7);
    EXPECT_TRUE(sent.take().empty());
}

TEST(SentStatements, TheirTextsAndNumberAreBounded)
{
    SentStatements sent;
    sent.add(QString(SentStatements::longestText, u'x'), 1ms, 0);
    sent.add(QString(SentStatements::longestText + 1'234, u'y'), 1ms, 0);
    for (int i = 0; i < 100; ++i) {
        sent.add(u"SELECT %1"_s.arg(i), 1ms, 0);
    }
    const std::vector<SentStatement> taken = sent.take();
    ASSERT_EQ(taken.size(), SentStatements::most);
    EXPECT_EQ(taken[0].sql.size(), SentStatements::longestText);
    EXPECT_TRUE(taken[1].sql.endsWith(u"yyy\n-- … and 1,234 more characters, which are not kept"_s))
        << taken[1].sql.right(80).toStdString();
}

} // namespace trackside
