// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the contract cannot make a real Pinot do: fall silent, fail once, have no course.
#include "store/pinotevents.h"
#include "store/pinotstore.h"

#include "course/coursecatalogue.h"
#include "store/pinottables.h"
#include "store/scriptedpinot.h"
#include "support/answer.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <atomic>

using namespace trackside;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::HttpStub;
using test::rowsOf;
using test::schemaOf;
using test::StubReply;
using test::StubRequest;

namespace {

/// A Pinot with one race of two runners at second 7, on a course that it does not have; the newest rows of those whom
/// it has seen beyond these come back with every other question.
class PinotStoreTest : public testing::Test {
protected:
    StubReply answer(const StubRequest &request)
    {
        if (request.target.contains("/pauseStatus")) {
            return { .body = paused ? R"({"pauseFlag":true})" : R"({"pauseFlag":false})" };
        }
        if (request.target.contains("/schema") && isMissing) {
            return { .status = 404, .body = R"({"code":404,"error":"Schema not found for table: races"})" };
        }
        if (request.target.contains("/schema") && request.target.contains("parkrun") && isOurs) {
            return { .body = QJsonDocument(schemaFor({}, PinotTable::Parkrun)).toJson() };
        }
        if (request.target.contains("/schema")) {
            return { .body = request.target.contains("parkrun") ? schemaOf({ u"elapsedMs"_s, u"status"_s })
                                                                : schemaOf({ u"competitors"_s }) };
        }
        const QByteArray sql = QJsonDocument::fromJson(request.body)["sql"_L1].toString().toUtf8();
        if (sql.contains("FROM races")) {
            return { .body = rowsOf(R"(["run","nowhere",1000,)" + QByteArray::number(competitors) + R"(,"","","",""])",
                                    8) };
        }
        if (sql.contains("FROM courses")) {
            return coursesFail ? StubReply { .status = 500, .body = "broken" } : StubReply { .body = rowsOf("", 10) };
        }
        if (sql.contains("DISTINCTCOUNT")) {
            return { .body = rowsOf("[" + QByteArray::number(seen) + "]", 1) };
        }
        if (sql.contains("GROUP BY runId")) {
            return { .body = rowsOf("[\"run\",%1,%2,0]"_ba.replace("%1", QByteArray::number(second))
                                        .replace("%2", QByteArray::number(seen)),
                                    4) };
        }
        if (!sql.contains("skipUpsert")) {
            ++newestAsked;
            if (newestAsked <= silentTimes) {
                return { .kind = StubReply::Kind::Silence };
            }
            QByteArrayList rows;
            for (int bib = 1; bib <= std::min(2 + newestAsked / 2 * moreEachTime, seen.load()); ++bib) {
                rows.append("[%1,%2,7000,%3.5,0,0,0,\"running\"]"_ba.replace("%1", QByteArray::number(bib))
                                .replace("%2", QByteArray::number(second))
                                .replace("%3", QByteArray::number(19 + bib)));
            }
            return { .body = rowsOf(rows.join(','), 8) };
        }
        return { .body = rowsOf("", 8) };
    }

    std::unique_ptr<PinotStore> store(PinotReading reading = {})
    {
        PinotConnection connection;
        connection.controller = stub.url();
        connection.broker = stub.url();
        connection.timeout = 10min; // a call that is not broken off lasts longer than the test may
        return std::make_unique<PinotStore>(connection, folder.filePath(u"hidden"_s), folder.filePath(u"decisions"_s),
                                            std::move(reading));
    }

    std::atomic<int> newestAsked = 0;
    std::atomic<int> silentTimes = 0;
    std::atomic<int> competitors = 2;
    std::atomic<int> seen = 2; ///< runners who have a row
    std::atomic<int> moreEachTime = 0;
    std::atomic<int> second = 7;
    std::atomic<bool> coursesFail = false;
    std::atomic<bool> paused = false; ///< the table of the positions
    std::atomic<bool> isOurs = false; ///< has all columns, and the key
    std::atomic<bool> isMissing = false;
    QTemporaryDir folder;
    HttpStub stub { [this](const StubRequest &request) { return answer(request); } };
};

} // namespace

TEST_F(PinotStoreTest, ARaceOnAnUnknownCourseIsShown)
{
    const auto snapshot = answerOf(store()->snapshot(u"run"_s, std::nullopt, true));
    ASSERT_TRUE(snapshot) << snapshot.error().message.toStdString();
    EXPECT_FALSE((*snapshot)->courseKnown);
    EXPECT_EQ((*snapshot)->second, 7);
    ASSERT_EQ((*snapshot)->standing.size(), 2U);
    EXPECT_EQ((*snapshot)->standing[0].event.competitorId, 2U);
    const auto course = answerOf(store()->courseOf(u"run"_s));
    ASSERT_FALSE(course);
    EXPECT_THAT(course.error().message.toStdString(), testing::HasSubstr("no course “nowhere”"));
}

TEST_F(PinotStoreTest, AListedRaceDoesNotGoBackWhileRowsAreAway)
{
    const auto watched = store();
    for (const int newest : { 20, 12, 21 }) {
        second = newest;
        const auto races = answerOf(watched->races());
        ASSERT_TRUE(races) << races.error().message.toStdString();
        ASSERT_EQ(races->races.size(), 1U);
        EXPECT_EQ(races->races[0].newestSecond, std::max(20, newest));
    }
}

TEST_F(PinotStoreTest, ACourseThatCouldNotBeAskedForIsAnErrorAndNoUnknownCourse)
{
    auto pinot = store();
    coursesFail = true;
    EXPECT_FALSE(answerOf(pinot->snapshot(u"run"_s, std::nullopt, true)));
    coursesFail = false;
    EXPECT_TRUE(answerOf(pinot->snapshot(u"run"_s, std::nullopt, true)));
}

TEST_F(PinotStoreTest, APauseIsToldUntilTheTableIsReadAgain)
{
    isOurs = true;
    paused = true;
    auto pinot = store({ .silence = 0ms, .now = {} });
    const auto during = answerOf(pinot->snapshot(u"run"_s, std::nullopt, true));
    ASSERT_TRUE(during) << during.error().message.toStdString();
    EXPECT_EQ((*during)->trouble.message, u"The table parkrun was told to pause reading its topic.");
    EXPECT_THAT((*during)->trouble.remedy.toStdString(), testing::HasSubstr("/tables/parkrun/resumeConsumption"));
    paused = false;
    const auto after = answerOf(pinot->snapshot(u"run"_s, std::nullopt, false));
    ASSERT_TRUE(after) << after.error().message.toStdString();
    EXPECT_EQ((*after)->trouble, Error());
}

TEST_F(PinotStoreTest, ATableThatCannotServeIsToldBesideItsRows)
{
    const auto snapshot = answerOf(store()->snapshot(u"run"_s, std::nullopt, true));
    ASSERT_TRUE(snapshot) << snapshot.error().message.toStdString();
    EXPECT_THAT((*snapshot)->trouble.message.toStdString(), testing::HasSubstr("The schema parkrun lacks runId"));
    EXPECT_THAT((*snapshot)->trouble.remedy.toStdString(), testing::HasSubstr("table prefix"));
}

TEST_F(PinotStoreTest, AMissingTableIsNamed)
{
    isMissing = true;
    const auto races = answerOf(store()->races());
    ASSERT_FALSE(races);
    EXPECT_EQ(races.error().message, u"Pinot has no table races.");
    EXPECT_THAT(races.error().remedy.toStdString(), testing::HasSubstr("Set the connection up"));
}

TEST_F(PinotStoreTest, ARefreshThatIsCancelledMakesRoomForTheNext)
{
    auto pinot = store();
    silentTimes = 1;
    auto stuck = pinot->snapshot(u"run"_s, std::nullopt, true);
    while (newestAsked == 0) {
        QThread::sleep(1ms);
    }
    stuck.cancel();
    const auto next = answerOf(pinot->snapshot(u"run"_s, std::nullopt, true));
    ASSERT_TRUE(next) << next.error().message.toStdString();
    EXPECT_EQ((*next)->second, 7);
}

TEST_F(PinotStoreTest, AQueryThatIsCancelledMakesRoomForTheNext)
{
    auto pinot = store();
    silentTimes = 1;
    auto stuck = pinot->query(u"run"_s, u"SELECT bib FROM parkrun"_s, 10);
    while (newestAsked == 0) {
        QThread::sleep(1ms);
    }
    stuck.cancel();
    const auto next = answerOf(pinot->query(u"run"_s, u"SELECT bib FROM parkrun"_s, 10));
    ASSERT_TRUE(next) << next.error().message.toStdString();
    EXPECT_EQ(next->rows.size(), 2U);
}

TEST_F(PinotStoreTest, NoOrStandsWithinAnAnd)
{
    EXPECT_EQ(whereAny(u"a = 1"_s, { u"b = 2"_s, u"c = 3 AND d = 4"_s }),
              u"(a = 1 AND b = 2) OR (a = 1 AND c = 3 AND d = 4)");
    const CourseCatalogue catalogue({ u":/courses"_s });
    const auto course = catalogue.find(u"crystal"_s);
    ASSERT_TRUE(course);
    const QStringList columns { u"status"_s };
    const QStringList ways = waysOut(columns, course->get()) + waysNearEdges(course->get());
    EXPECT_EQ(ways.size(), 3 + 4 + 1 + 4); // out; the zone on the line, and off it; splits
    for (const QString &way : ways) {
        EXPECT_FALSE(way.contains(u" OR "_s)) << way.toStdString();
    }
}

TEST_F(PinotStoreTest, AStatusThatIsToldIsBelieved)
{
    const CourseCatalogue catalogue({ u":/courses"_s });
    const auto course = catalogue.find(u"crystal"_s);
    ASSERT_TRUE(course);
    const QByteArray cells = R"(["1","9","9000","NEAR","0","0","0","running"],["2","9","9000","NEAR","0","0","0",""],
        ["3","9","9000","4000","0","0","0","finished"],["4","9","9000","NEAR","0","0","0","somebody else's word"])";
    const QByteArray nearly = QByteArray::number((*course)->line.lengthMetres() - 0.3, 'g', 17);
    const auto rows = PinotRows::read(rowsOf(QByteArray(cells).replace("NEAR", nearly), 8), u"Pinot's broker"_s);
    ASSERT_TRUE(rows);
    EXPECT_THAT(eventsOf(*rows, course->get()),
                testing::ElementsAre(testing::Field(&PositionEvent::status, RunnerStatus::Running),
                                     testing::Field(&PositionEvent::status, RunnerStatus::Finished),
                                     testing::Field(&PositionEvent::status, RunnerStatus::Finished),
                                     testing::Field(&PositionEvent::status, RunnerStatus::Finished)));
    EXPECT_THAT(waysOut({ u"status"_s }, course->get()),
                testing::Each(testing::ResultOf([](const QString &way) { return way.left(14); },
                                                testing::AnyOf(u"status NOT IN "_s, u"status IN ('fi"_s))));
}

TEST_F(PinotStoreTest, APartOfTheFieldIsNotTheStandingOfAll)
{
    auto pinot = store();
    competitors = 3;
    const auto early = answerOf(pinot->snapshot(u"run"_s, std::nullopt, true));
    ASSERT_TRUE(early) << early.error().message.toStdString();
    EXPECT_EQ((*early)->second, -1);
    EXPECT_TRUE((*early)->standing.empty());
    second = 10;
    const auto late = answerOf(pinot->snapshot(u"run"_s, std::nullopt, false));
    ASSERT_TRUE(late);
    EXPECT_EQ((*late)->second, 10) << "whoever is silent for ten seconds holds nothing back";
    EXPECT_EQ((*late)->standing.size(), 2U);
}

TEST_F(PinotStoreTest, RowsThatComeBackAreAskedForUntilWhoeverHasARowIsThere)
{
    competitors = 9; // two never started
    seen = 7;
    moreEachTime = 2;
    second = 100;
    const auto snapshot = answerOf(store({ .now = [] { return 0ms; } })->snapshot(u"run"_s, std::nullopt, true));
    ASSERT_TRUE(snapshot) << snapshot.error().message.toStdString();
    EXPECT_EQ((*snapshot)->standing.size(), 7U);
    EXPECT_EQ(newestAsked, 6);
}

TEST_F(PinotStoreTest, RowsThatDoNotComeBackAreAskedForWhileThePatienceLasts)
{
    competitors = 3;
    seen = 3;
    auto now = std::make_shared<std::atomic<int>>(0);
    const auto snapshot =
        answerOf(store({ .patience = 5ms, .now = [now] { return std::chrono::milliseconds((*now)++); } })
                     ->snapshot(u"run"_s, std::nullopt, true));
    ASSERT_TRUE(snapshot) << snapshot.error().message.toStdString();
    EXPECT_EQ(newestAsked, 5);
}

TEST_F(PinotStoreTest, WhatIsDecidedByHandLiesHere)
{
    const auto made = answerOf(
        store()->decide(u"run"_s, { .competitorId = 2, .status = RunnerStatus::Disqualified, .reason = u"no chip"_s }));
    ASSERT_TRUE(made) << made.error().message.toStdString();
    EXPECT_TRUE(QFile::exists(folder.filePath(u"decisions"_s)));
    const auto snapshot = answerOf(store()->snapshot(u"run"_s, std::nullopt, true));
    ASSERT_TRUE(snapshot) << snapshot.error().message.toStdString();
    EXPECT_EQ((*snapshot)->decisions, std::vector { *made });
    ASSERT_EQ((*snapshot)->standing.size(), 2U);
    EXPECT_EQ((*snapshot)->standing[1].event.competitorId, 2U) << "who led before";
    EXPECT_EQ((*snapshot)->standing[1].event.status, RunnerStatus::Disqualified);
    EXPECT_FALSE(answerOf(store()->decide(u"run"_s, { .competitorId = 9, .status = RunnerStatus::Retired })));
}

TEST_F(PinotStoreTest, EndsWhileAQuestionIsUnderWay)
{
    auto pinot = store();
    silentTimes = 100;
    const auto stuck = pinot->snapshot(u"run"_s, std::nullopt, true);
    while (newestAsked == 0) {
        QThread::sleep(1ms);
    }
    pinot.reset();
    EXPECT_TRUE(stuck.isFinished());
}
