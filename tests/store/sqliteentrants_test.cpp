// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is entered in files of earlier layouts, of several shards, and where writing it fails.
#include "store/scriptedrace.h"
#include "store/sqliteundertest.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <sqlite3.h>

namespace trackside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

void execute(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
    sqlite3_close(database);
}

} // namespace

class SqliteEntrantsTest : public testing::Test {
protected:
    /// Two shards, with Ada in the first and Grace in the second.
    void stageShards()
    {
        for (const Shard shard : { Shard { 1, 2 }, Shard { 2, 2 } }) {
            SqliteSink sink(m_folder.path());
            ASSERT_TRUE(sink.open(m_race.record(), m_race.course(), shard));
            ASSERT_TRUE(sink.writeEntrants(std::vector<Entrant> { shard.index == 1 ? m_ada : m_grace }));
            m_race.write(sink, 0, 3, shard);
            ASSERT_TRUE(sink.close(5s));
        }
    }

    [[nodiscard]] QString pathOf(int shard) const
    {
        return u"%1/%2/%3.db"_s.arg(m_folder.path(), m_race.record().runId).arg(shard);
    }

    [[nodiscard]] Entrants entrants(const std::vector<std::uint32_t> &ids = {})
    {
        SqliteStore store(m_folder.path());
        const auto answer = answerOf(store.entrants(m_race.record().runId, ids));
        EXPECT_TRUE(answer) << sentence(answer);
        return answer ? answer->entrants : Entrants();
    }

    static inline const char *const asOfLayout2 = "DROP TABLE competitors; PRAGMA user_version = 2";

    ScriptedRace m_race;
    QTemporaryDir m_folder;
    Entrant m_ada { .competitorId = 1, .name = u"Ada"_s };
    Entrant m_grace { .competitorId = 2, .bib = u"G2"_s, .name = u"Grace"_s };
};

TEST_F(SqliteEntrantsTest, OfAnEarlierLayoutAreNobody)
{
    stageShards();
    execute(pathOf(2), asOfLayout2);
    EXPECT_EQ(entrants(), Entrants { m_ada }) << "the other file has them";
    execute(pathOf(1), asOfLayout2);
    EXPECT_THAT(entrants(), IsEmpty());
    EXPECT_THAT(entrants({ 1, 2 }), IsEmpty());
    SqliteStore store(m_folder.path());
    const auto found = answerOf(store.search(m_race.record().runId, {}, u"12"_s, 10));
    ASSERT_TRUE(found) << sentence(found);
    EXPECT_EQ(found->rows.size(), 1U) << "by the ids";

    SqliteSink sink(m_folder.path());
    ASSERT_TRUE(sink.open(m_race.record(), m_race.course(), { 1, 2 })) << "it goes on";
    EXPECT_TRUE(sink.writeEntrants(std::vector<Entrant> { m_ada }));
    ASSERT_TRUE(sink.close(5s));
    EXPECT_THAT(entrants(), IsEmpty());
}

TEST_F(SqliteEntrantsTest, AreFoundHoweverTheirAccentsAreWritten)
{
    SqliteSink sink(m_folder.path());
    ASSERT_TRUE(sink.open(m_race.record(), m_race.course(), {}));
    ASSERT_TRUE(sink.writeEntrants(std::vector<Entrant> { { .competitorId = 1, .name = u"Zoe\u0308"_s },
                                                          { .competitorId = 2, .name = u"Zo\u00eb"_s } }));
    m_race.write(sink, 0, 10);
    ASSERT_TRUE(sink.close(5s));
    SqliteStore store(m_folder.path());
    for (const QString &text : { u"zo\u00eb"_s, u"zoe\u0308"_s }) {
        const auto found = answerOf(store.search(m_race.record().runId, {}, text, 10));
        ASSERT_TRUE(found) << sentence(found);
        EXPECT_EQ(found->rows.size(), 2U) << text.size() << " characters";
    }
}

TEST_F(SqliteEntrantsTest, AreOneTableForTheUsersQuestion)
{
    stageShards();
    const auto ask = [this](const QString &sql) {
        SqliteStore store(m_folder.path());
        return answerOf(store.query(m_race.record().runId, sql, 10));
    };
    const auto both = ask(u"SELECT name FROM competitors ORDER BY competitor_id"_s);
    ASSERT_TRUE(both) << sentence(both);
    EXPECT_EQ(both->rows, (std::vector<QVariantList> { { u"Ada"_s }, { u"Grace"_s } }));
    execute(pathOf(1), asOfLayout2);
    EXPECT_EQ(ask(u"SELECT name FROM competitors"_s)->rows, (std::vector<QVariantList> { { u"Grace"_s } }));
    execute(pathOf(2), asOfLayout2);
    EXPECT_THAT(sentence(ask(u"SELECT name FROM competitors"_s)), HasSubstr("no such table: competitors"));
    EXPECT_TRUE(ask(u"SELECT count(*) FROM history"_s));
}

TEST_F(SqliteEntrantsTest, ASliceThatFailsLeavesNobody)
{
    SqliteSink sink(m_folder.path());
    ASSERT_TRUE(sink.open(m_race.record(), m_race.course(), {}));
    execute(pathOf(1),
            "CREATE TRIGGER full BEFORE INSERT ON competitors WHEN new.competitor_id = 2 "
            "BEGIN SELECT raise(ABORT, 'no room'); END");
    const std::vector<Entrant> slice { m_ada, m_grace };
    EXPECT_FALSE(sink.writeEntrants(slice));
    EXPECT_THAT(entrants(), IsEmpty());
    execute(pathOf(1), "DROP TRIGGER full");
    EXPECT_TRUE(sink.writeEntrants(slice)) << "and can be tried again";
    EXPECT_EQ(entrants(), (Entrants { m_ada, m_grace }));
    m_race.write(sink, 0, 2);
    ASSERT_TRUE(sink.close(5s));
    EXPECT_FALSE(sink.writeEntrants(slice)) << "nothing is open";
}

} // namespace trackside
