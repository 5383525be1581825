// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables that are changed, set up anew or not served while a race is watched, and rows that are no positions.
#include "store/pinotevents.h"
#include "store/pinotquestions.h"
#include "store/pinotstore.h"
#include "store/pinottables.h"
#include "store/scriptedpinot.h"
#include "support/answer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace trackside;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::refusal;
using test::rowsOf;
using testing::HasSubstr;

namespace {

const QByteArrayList parkrunSchema { "/tables/parkrun/schema" };

QByteArray schemaWith(const QStringList &key, const QString &without = {})
{
    QJsonObject schema = schemaFor({}, PinotTable::Parkrun);
    schema["primaryKeyColumns"_L1] = QJsonArray::fromStringList(key);
    QJsonArray fields = schema["dimensionFieldSpecs"_L1].toArray();
    for (qsizetype at = fields.size() - 1; at >= 0; --at) {
        if (fields[at]["name"_L1].toString() == without) {
            fields.removeAt(at);
        }
    }
    schema["dimensionFieldSpecs"_L1] = fields;
    return QJsonDocument(schema).toJson();
}

class PinotReaderTest : public testing::Test {
protected:
    std::unique_ptr<PinotStore> store(std::chrono::milliseconds silence = 10min)
    {
        return std::make_unique<PinotStore>(pinot.connection(), folder.filePath(u"hidden"_s),
                                            folder.filePath(u"decisions"_s),
                                            PinotReading { .silence = silence, .now = {} });
    }
    static SnapshotPtr snapshotOf(PinotStore &store, bool whole)
    {
        const auto snapshot = answerOf(store.snapshot(u"run"_s, std::nullopt, whole));
        EXPECT_TRUE(snapshot) << snapshot.error().message.toStdString() << snapshot.error().detail.toStdString();
        return snapshot ? *snapshot : std::make_shared<const Snapshot>();
    }
    static std::string complaintOf(PinotStore &store, bool whole = true)
    {
        const auto snapshot = answerOf(store.snapshot(u"run"_s, std::nullopt, whole));
        return snapshot ? "no complaint" : (snapshot.error().message + u' ' + snapshot.error().remedy).toStdString();
    }

    QTemporaryDir folder;
    test::ScriptedPinot pinot;
};

} // namespace

TEST_F(PinotReaderTest, AnUnfitTableIsNoLongerSoOnceItIsSetUpAnew)
{
    pinot.answer(parkrunSchema, schemaWith({ u"competitorId"_s }, u"status"_s));
    const auto watched = store(0ms);
    EXPECT_THAT(snapshotOf(*watched, true)->trouble.message.toStdString(), HasSubstr("competitor alone as its key"));
    EXPECT_EQ(pinot.asked({ "FROM parkrun", "startOffsetMs, status" }), 0);
    pinot.answer(parkrunSchema, schemaWith({ u"runId"_s, u"competitorId"_s }));
    EXPECT_EQ(snapshotOf(*watched, false)->trouble, Error());
    EXPECT_GT(pinot.asked({ "FROM parkrun", "startOffsetMs, status" }), 0);
}

TEST_F(PinotReaderTest, ATableThatServesIsNotAskedAboutWithEveryRefresh)
{
    const auto watched = store(0ms);
    snapshotOf(*watched, true);
    const int before = pinot.asked(parkrunSchema);
    snapshotOf(*watched, false);
    EXPECT_EQ(pinot.asked(parkrunSchema), before);
    snapshotOf(*watched, true);
    EXPECT_EQ(pinot.asked(parkrunSchema), before + 1);
}

TEST_F(PinotReaderTest, AfterARefusedStatementTheColumnsAreLookedAtAgain)
{
    const auto watched = store();
    snapshotOf(*watched, true);
    pinot.answer({ "FROM parkrun", "elapsedMs" }, refusal(700));
    pinot.answer(parkrunSchema, schemaWith({ u"runId"_s, u"competitorId"_s }, u"elapsedMs"_s));
    EXPECT_THAT(complaintOf(*watched, false), HasSubstr("could not answer"));
    EXPECT_EQ(snapshotOf(*watched, false)->standing.size(), 2U);
}

TEST_F(PinotReaderTest, WhileTheControllerIsAwayTheColumnsStayAsTheyWere)
{
    const auto watched = store();
    snapshotOf(*watched, true);
    pinot.answer({ "/schema" }, test::StubReply { .status = 503, .body = "away" });
    const auto snapshot = snapshotOf(*watched, true);
    EXPECT_EQ(snapshot->standing.size(), 2U);
    EXPECT_EQ(snapshot->second, 7);
}

TEST_F(PinotReaderTest, ATableThatWasDeletedIsNamed)
{
    const auto watched = store();
    snapshotOf(*watched, true);
    pinot.answer(parkrunSchema, test::StubReply { .status = 404, .body = "no schema of parkrun" });
    EXPECT_THAT(complaintOf(*watched), HasSubstr("Pinot has no table parkrun. Set the connection up"));
    pinot.answer(parkrunSchema, schemaWith({ u"runId"_s, u"competitorId"_s }));
    EXPECT_EQ(snapshotOf(*watched, false)->second, 7);
}

TEST_F(PinotReaderTest, AnIdlePartitionDoesNotMakeARaceSilent)
{
    const QByteArray idle = R"(,"minConsumingFreshnessTimeMs":1000,"numConsumingSegmentsQueried":5)";
    pinot.setNewest(7, idle);
    const auto watched = store();
    const std::int64_t atFirst = snapshotOf(*watched, true)->facts.freshnessMs;
    pinot.setNewest(8, idle);
    const std::int64_t live = snapshotOf(*watched, false)->facts.freshnessMs;
    EXPECT_GT(atFirst, 365LL * 24 * 3600 * 1000) << "Pinot's word is all that is known";
    EXPECT_LT(live, 365LL * 24 * 3600 * 1000);
}

TEST_F(PinotReaderTest, ALateRowIsSeenAtAnUnchangedSecond)
{
    const auto watched = store();
    const auto leader = [&] {
        const auto rows = answerOf(watched->standingFrom(u"run"_s, 5, 0, 1));
        return rows && rows->rows.size() == 1 ? rows->rows[0].event.competitorId : 0;
    };
    pinot.answer({ "skipUpsert", "competitorId IN", "rawTime IN (5)" }, rowsOf(R"([1,5,-1,15.5,0,0,0,"running"])", 8));
    EXPECT_EQ(leader(), 1U);
    pinot.answer({ "skipUpsert", "competitorId IN", "rawTime IN (5)" },
                 rowsOf(R"([1,5,-1,15.5,0,0,0,"running"],[2,5,-1,16.5,0,0,0,"running"])", 8));
    EXPECT_EQ(leader(), 1U) << "nothing says that a row has come";
    pinot.setNewest(7, R"(,"totalDocs":1)");
    EXPECT_EQ(leader(), 2U);
}

TEST_F(PinotReaderTest, ATableThatNobodyServesIsNoTableWithoutRows)
{
    const QByteArray nobody = R"({"exceptions":[],"numServersQueried":0,"numServersResponded":0})";
    pinot.answer({ "FROM races" }, nobody);
    const auto races = answerOf(store()->races());
    ASSERT_FALSE(races);
    EXPECT_EQ(races.error().message, u"No server of Pinot serves the table races yet.");
    EXPECT_FALSE(races.error().remedy.isEmpty());
    pinot.answer({ "FROM races" }, rowsOf(R"(["run","club",1000,2,"","","",""])", 8));
    pinot.answer({ "FROM courses" }, nobody); // it may be empty
    EXPECT_EQ(snapshotOf(*store(), true)->second, 7);
    pinot.answer({ "FROM parkrun" }, nobody);
    EXPECT_THAT(complaintOf(*store()), HasSubstr("serves the table parkrun yet. Wait"));
}

TEST_F(PinotReaderTest, WhatIsNoPositionIsLeftOut)
{
    const auto rows = PinotRows::read(rowsOf(R"([1,9,-1,"NaN",0,0,0,"running"],[2,9,-1,"Infinity",0,0,0,""],
        [3,9,-1,"-Infinity",0,0,0,""],[4,9,-1,30,"NaN",0,0,""],[5,9,-1,30,0,"Infinity",0,""],
        [6,9,9223372036854775807,30,0,0,9223372036854775807,""],[7,9,-9223372036854775808,31,0,0,-5,""])",
                                             8),
                                      u"Pinot's broker"_s);
    ASSERT_TRUE(rows);
    const auto events = eventsOf(*rows, nullptr);
    ASSERT_EQ(events.size(), 2U);
    EXPECT_EQ(events[0].competitorId, 6U);
    EXPECT_EQ(events[0].elapsedMs, 9000) << "no time of a race is none";
    EXPECT_EQ(events[0].startOffsetMs, longestRaceSeconds * 1000LL);
    EXPECT_EQ(events[1].competitorId, 7U);
    EXPECT_EQ(events[1].elapsedMs, 9000);
    EXPECT_EQ(events[1].startOffsetMs, 0);
}

TEST_F(PinotReaderTest, AStartThatIsNoDateIsNotTold)
{
    const std::int64_t gun = 1'795'429'069'000; // 2026-11-23 10:17:49 UTC
    const QByteArrayList starts { QByteArray::number(qint64 { gun }),
                                  QByteArray::number(qint64 { gun } * 1'000'000), // nanoseconds
                                  "-9223372036854775808",
                                  "253402300800000",
                                  "253402300799999",
                                  "null" };
    const std::int64_t expected[] = { gun, 0, 0, 0, 253'402'300'799'999, 0 };
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const auto rows =
            PinotRows::read(rowsOf(R"(["run","club",)" + starts[i] + R"(,2,"","","",""])", 8), u"Pinot's broker"_s);
        ASSERT_TRUE(rows);
        EXPECT_EQ(raceOf(*rows, 0).startTimeMs, expected[i]) << starts[i].toStdString();
    }
}

TEST_F(PinotReaderTest, AnswersTellTheStatementsAsTheyWereSent)
{
    const auto watched = store();
    const auto snapshot = snapshotOf(*watched, true);
    ASSERT_GE(snapshot->facts.sent.size(), 2U);
    EXPECT_EQ(std::ssize(snapshot->facts.sent), snapshot->facts.statements);
    EXPECT_EQ(snapshot->facts.sent[0].sql,
              u"SELECT competitorId, rawTime, elapsedMs, distance, lon, lat, startOffsetMs, status\n"
              "FROM parkrun\nWHERE runId = 'run'\nLIMIT 10000000"_s);
    EXPECT_EQ(snapshot->facts.sent[0].rows, 2);
    EXPECT_TRUE(snapshot->facts.sent[1].sql.startsWith(u"SET skipUpsert = true;\nSELECT"_s));
    const auto history = answerOf(watched->history(u"run"_s, { 1, 2 }, 3, 4));
    ASSERT_TRUE(history);
    EXPECT_EQ(history->facts.sent.back().sql.simplified(),
              u"SET skipUpsert = true; SELECT competitorId, rawTime, elapsedMs, distance, lon, lat, startOffsetMs, "
              "status FROM parkrun WHERE runId = 'run' AND competitorId IN (1,2) AND rawTime IN (3,4) "
              "LIMIT 10000000"_s);
}

TEST_F(PinotReaderTest, WhatWasSentCanBeAskedAgain)
{
    const auto watched = store();
    const SentStatement sent = snapshotOf(*watched, true)->facts.sent.back();
    ASSERT_TRUE(sent.sql.startsWith(u"SET "_s));
    const auto answer = answerOf(watched->query(u"run"_s, sent.sql, 100));
    ASSERT_TRUE(answer) << answer.error().message.toStdString();
    ASSERT_EQ(answer->facts.sent.size(), 1U);
    EXPECT_EQ(answer->facts.sent[0].sql, sent.sql);
    EXPECT_FALSE(answerOf(watched->query(u"run"_s, u"SET skipUpsert = true; DROP TABLE parkrun"_s, 100)));
    EXPECT_FALSE(answerOf(watched->query(u"run"_s, u"SELECT 1 FROM parkrun; SET x = 1; SELECT 2"_s, 100)));
}

TEST_F(PinotReaderTest, EventsByWhichConnectionsAreCheckedAreNoRace)
{
    const auto watched = store();
    ASSERT_TRUE(answerOf(watched->races()));
    PinotQuestions questions(pinot.connection());
    ASSERT_TRUE(questions.ask("scattered"));
    const QByteArray without = "runId <> '00000000-0000-8000-8000-000000000000'";
    EXPECT_EQ(pinot.asked({ "MAX(rawTime), COUNT(*)", without }), 1);
    EXPECT_EQ(pinot.asked({ "DISTINCTCOUNT(competitorId)", without, "HAVING" }), 1);
}

TEST_F(PinotReaderTest, AUsersQuestionWhoseAnswerFillsTheMemoryIsBrokenOff)
{
    pinot.answer({ "SELECT lon" }, rowsOf("", 1) + QByteArray(64 << 20, ' '));
    const auto answer = answerOf(store()->query(u"run"_s, u"SELECT lon FROM parkrun LIMIT 100000000"_s, 100));
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().message, u"The answer is larger than 64 MiB."_s);
    EXPECT_FALSE(answer.error().remedy.isEmpty());
}
