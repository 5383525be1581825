// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which seconds a refresh from Pinot asks for, as rows come in, and that nothing that came is missed.
#include "simulation/raceconfig.h"
#include "store/pinotcourses.h"
#include "store/pinotstore.h"
#include "store/pinottables.h"
#include "store/scriptedpinot.h"
#include "support/answer.h"
#include "support/wkb.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <mutex>
#include <random>
#include <set>

using namespace trackside;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::HttpStub;
using test::rowsOf;
using test::StubReply;
using test::StubRequest;

namespace {

constexpr std::uint32_t runners = 4;
constexpr double lengthMetres = 7'020.0; ///< of a tenth of a degree at 51° north, near enough

QByteArray asJson(const QJsonArray &row)
{
    return QJsonDocument(row).toJson(QJsonDocument::Compact);
}

/// Along a parallel, with a split each kilometre and a zone before the first of them.
QByteArray courseRow()
{
    const Zone zone {
        .name = u"Field"_s,
        .outer = { { 1.006, 50.99 }, { 1.012, 50.99 }, { 1.012, 51.01 }, { 1.006, 51.01 }, { 1.006, 50.99 } },
        .holes = {}
    };
    const auto hex = [](const QByteArray &wkb) { return QString::fromLatin1(wkb.toHex()); };
    return asJson({ u"theirs"_s, u"club"_s, u"The Club's Mile"_s, lengthMetres,
                    hex(test::lineToWkb({ { 1.1, 51 }, { 1, 51 } })), hex(test::pointToWkb({ 1, 51 })),
                    hex(test::pointToWkb({ 1.1, 51 })), u""_s, zonesToJson({ zone }), u""_s });
}

/// A race in Pinot whose rows come as a test lets them. Of a second that is asked for all come, whatever they matter
/// to.
class PinotRecentTest : public testing::Test {
protected:
    /// Everybody's rows up to that second are there, or those of one.
    void come(std::int32_t second)
    {
        const std::scoped_lock lock(mutex);
        until.fill(second);
    }
    void come(std::uint32_t bib, std::int32_t second)
    {
        const std::scoped_lock lock(mutex);
        until.at(bib - 1) = second;
    }

    std::unique_ptr<PinotStore> store(std::chrono::milliseconds patience = 3s)
    {
        PinotConnection connection;
        connection.controller = stub.url();
        connection.broker = stub.url();
        connection.timeout = 10min; // a call that is not broken off lasts longer than the test may
        const QString name = QString::number(++stores);
        return std::make_unique<PinotStore>(
            connection, folder.filePath(u"hidden"_s + name), folder.filePath(u"decisions"_s + name),
            PinotReading { .patience = patience, .now = [this] { return std::chrono::milliseconds(nowMs.load()); } });
    }
    static SnapshotPtr snapshotOf(PinotStore &store, std::optional<std::int32_t> at = {}, bool whole = false)
    {
        const auto snapshot = answerOf(store.snapshot(u"run"_s, at, whole));
        EXPECT_TRUE(snapshot) << snapshot.error().message.toStdString() << snapshot.error().detail.toStdString();
        return snapshot ? *snapshot : std::make_shared<const Snapshot>();
    }
    /// One that has read everything up to second 20, and once looked for what came late, at 22.
    std::unique_ptr<PinotStore> storeAt22()
    {
        auto watched = store();
        come(20);
        EXPECT_EQ(snapshotOf(*watched, {}, true)->second, 20);
        come(22);
        EXPECT_EQ(secondsNearEdges(*snapshotOf(*watched)), "10,11,12,13,14,15,16,17,18,19,20,21,22");
        return watched;
    }
    /// The seconds in which a refresh asked for rows near edges.
    static std::string secondsNearEdges(const Snapshot &snapshot)
    {
        static const QRegularExpression list(u"rawTime IN \\(([0-9,]*)\\) AND distance BETWEEN"_s);
        for (const SentStatement &sent : snapshot.facts.sent) {
            if (const auto found = list.match(sent.sql); found.hasMatch()) {
                return found.captured(1).toStdString();
            }
        }
        return "none";
    }
    /// It tells what a store tells that reads everything at once.
    void expectWhole(const Snapshot &is)
    {
        const auto whole = snapshotOf(*store(0ms), is.second, true);
        ASSERT_EQ(whole->second, is.second);
        ASSERT_EQ(whole->zones.size(), 1U);
        ASSERT_EQ(is.zones.size(), 1U);
        EXPECT_EQ(is.zones[0].inside, whole->zones[0].inside) << "at " << is.second;
        EXPECT_EQ(is.zones[0].passagesSoFar, whole->zones[0].passagesSoFar) << "at " << is.second;
        EXPECT_EQ(is.zones[0].longest, whole->zones[0].longest) << "at " << is.second;
        ASSERT_EQ(is.splits.size(), whole->splits.size());
        for (std::size_t i = 0; i < is.splits.size(); ++i) {
            EXPECT_EQ(is.splits[i].passed, whole->splits[i].passed) << "at " << is.second << ", split " << i;
            EXPECT_EQ(is.splits[i].spread, whole->splits[i].spread) << "at " << is.second << ", split " << i;
        }
    }

    QByteArray config = toJson(RaceConfig()); ///< of the race; before the first question
    std::set<std::pair<std::uint32_t, std::int32_t>> missing; ///< bib and second; before the first question
    std::atomic<std::int64_t> nowMs = 0;

private:
    StubReply answer(const StubRequest &request)
    {
        for (const PinotTable table : pinotTables) {
            if (request.target.contains("/tables/" + tableName({}, table).toUtf8() + "/schema")) {
                return { .body = QJsonDocument(schemaFor({}, table)).toJson() };
            }
        }
        const QString sql = QJsonDocument::fromJson(request.body)["sql"_L1].toString();
        if (sql.contains("FROM races"_L1)) {
            return { .body = rowsOf(asJson({ u"run"_s, u"club"_s, 1'000, qint64 { runners }, u""_s, u""_s,
                                             QString::fromUtf8(config), u""_s }),
                                    8) };
        }
        if (sql.contains("FROM courses"_L1)) {
            return { .body = sql.contains("courseMap"_L1) ? rowsOf(courseRow(), 10) : rowsOf("", 2) };
        }
        if (!sql.contains("FROM parkrun"_L1)) {
            return { .body = R"({"pauseFlag":false})" };
        }
        return { .body = rowsOf(positions(sql).join(','), 8) };
    }
    /// Everybody's newest rows, or all those of the seconds listed.
    QByteArrayList positions(const QString &sql)
    {
        static const QRegularExpression list(u"rawTime IN \\(([0-9,]*)\\)"_s);
        std::set<std::int32_t> seconds;
        for (const QRegularExpressionMatch &match : list.globalMatch(sql)) {
            for (const QString &second : match.captured(1).split(u',')) {
                seconds.insert(second.toInt());
            }
        }
        const std::scoped_lock lock(mutex);
        QByteArrayList rows;
        for (std::uint32_t bib = 1; bib <= runners; ++bib) {
            const std::int32_t newest = until.at(bib - 1);
            if (!sql.contains("skipUpsert"_L1)) {
                rows.append(rowOf(bib, newest));
                continue;
            }
            for (const std::int32_t second : seconds) {
                if (second <= newest && !missing.contains({ bib, second })) {
                    rows.append(rowOf(bib, second));
                }
            }
        }
        return rows;
    }
    static QByteArray rowOf(std::uint32_t bib, std::int32_t second)
    {
        const double metres = (12.0 + 2.0 * bib) * second;
        return asJson({ qint64 { bib }, second, -1, metres, 1.0 + 0.1 * metres / lengthMetres, 51.0, 0, u"running"_s });
    }

    std::mutex mutex; ///< for `until`
    std::array<std::int32_t, runners> until {}; ///< the newest second of each runner
    int stores = 0;
    QTemporaryDir folder;
    HttpStub stub { [this](const StubRequest &request) { return answer(request); } };
};

} // namespace

TEST_F(PinotRecentTest, WhereRowsComeInOrderOnlySecondsNotReadYetAreAskedForAndTheOneBefore)
{
    const auto watched = storeAt22();
    come(24);
    EXPECT_EQ(secondsNearEdges(*snapshotOf(*watched)), "22,23,24");
    EXPECT_EQ(secondsNearEdges(*snapshotOf(*watched)), "24") << "nothing has come";
    come(27);
    const auto snapshot = snapshotOf(*watched);
    EXPECT_EQ(secondsNearEdges(*snapshot), "24,25,26,27");
    EXPECT_LE(snapshot->facts.statements, 3);
    expectWhole(*snapshot);
}

TEST_F(PinotRecentTest, EachSecondIsLookedAtOnceMoreWithinTenSeconds)
{
    const auto watched = storeAt22();
    std::multiset<std::int32_t> asked;
    for (std::int32_t second = 24; second <= 60; second += 2) {
        come(second);
        const auto seconds = QString::fromStdString(secondsNearEdges(*snapshotOf(*watched))).split(u',');
        EXPECT_EQ(seconds.last().toInt(), second);
        for (const QString &one : seconds) {
            asked.insert(one.toInt());
        }
    }
    for (std::int32_t second = 23; second <= 48; ++second) {
        EXPECT_GE(asked.count(second), 2U) << second;
        EXPECT_LE(asked.count(second), 4U) << second;
    }
}

TEST_F(PinotRecentTest, WhatIsAheadOfTheSecondShownIsAskedForOnlyWhereSomebodyIsOut)
{
    const auto watched = storeAt22();
    come(26);
    come(1, 24);
    const auto snapshot = snapshotOf(*watched);
    EXPECT_EQ(snapshot->second, 24);
    EXPECT_EQ(secondsNearEdges(*snapshot), "22,23,24");
    const QString &sql = snapshot->facts.sent.at(1).sql;
    EXPECT_TRUE(sql.contains(u"rawTime IN (22,23,24,25,26) AND status IN ('finished'"_s)) << sql.toStdString();
}

TEST_F(PinotRecentTest, RowsOfARunnerWhoWasPassedByAreFetchedOnceTheyCome)
{
    const auto watched = storeAt22();
    come(26);
    come(1, 22);
    EXPECT_EQ(snapshotOf(*watched)->second, 22) << "waits for the runner";
    nowMs += 3'000;
    come(28);
    come(1, 22);
    const auto without = snapshotOf(*watched);
    EXPECT_EQ(without->second, 26) << "has waited long enough";
    expectWhole(*without);
    come(28);
    const auto with = snapshotOf(*watched);
    EXPECT_EQ(with->second, 28);
    EXPECT_EQ(secondsNearEdges(*with), "22,23,24,25,26,27,28");
    expectWhole(*with);
}

TEST_F(PinotRecentTest, WhereTheRaceSaysThatRowsComeLateTheLastSecondsAreReadEachTime)
{
    RaceConfig late;
    late.faults.lateRatio = 0.1;
    config = toJson(late);
    const auto watched = storeAt22();
    come(24);
    EXPECT_EQ(secondsNearEdges(*snapshotOf(*watched)), "12,13,14,15,16,17,18,19,20,21,22,23,24");
}

TEST_F(PinotRecentTest, AnotherWritersRaceSaysNothing)
{
    config.clear();
    const auto watched = storeAt22();
    come(24);
    EXPECT_EQ(secondsNearEdges(*snapshotOf(*watched)), "12,13,14,15,16,17,18,19,20,21,22,23,24");
}

TEST_F(PinotRecentTest, OnceARowWasOvertakenTheLastSecondsAreReadEachTime)
{
    missing.insert({ 2, 26 });
    const auto watched = storeAt22();
    come(26);
    come(2, 27);
    EXPECT_EQ(secondsNearEdges(*snapshotOf(*watched)), "22,23,24,25,26") << "26 was not there, though 27 is";
    come(28);
    EXPECT_EQ(secondsNearEdges(*snapshotOf(*watched)), "16,17,18,19,20,21,22,23,24,25,26,27,28");
}

TEST_F(PinotRecentTest, AfterALookAtThePastNothingIsMissed)
{
    const auto watched = storeAt22();
    come(26);
    (void)snapshotOf(*watched, 15);
    come(30);
    (void)snapshotOf(*watched, 25);
    come(40);
    const auto snapshot = snapshotOf(*watched);
    EXPECT_EQ(snapshot->second, 40);
    expectWhole(*snapshot);
}

TEST_F(PinotRecentTest, OfARaceWithoutARowNoEmptyListIsAskedFor)
{
    come(-1);
    const auto watched = store();
    EXPECT_EQ(snapshotOf(*watched, {}, true)->second, -1);
    const auto snapshot = snapshotOf(*watched);
    EXPECT_EQ(snapshot->second, -1);
    for (const SentStatement &sent : snapshot->facts.sent) {
        EXPECT_FALSE(sent.sql.contains(u"IN ()"_s)) << sent.sql.toStdString();
    }
}

TEST_F(PinotRecentTest, HoweverEachRunnersRowsAreDelayedARefreshTellsWhatAWholeReadingTells)
{
    std::mt19937 random(7);
    const auto drawn = [&random](std::int32_t below) {
        return static_cast<std::int32_t>(random() % static_cast<unsigned>(below));
    };
    const auto watched = store();
    std::array<std::int32_t, runners> newest {};
    for (std::int32_t second = 0; second <= 90; second += 2) {
        for (std::uint32_t bib = 1; bib <= runners; ++bib) {
            std::int32_t &is = newest.at(bib - 1);
            is = std::max({ is, second - 8, drawn(3) > 0 ? second - drawn(3) : 0 });
            come(bib, is);
        }
        nowMs += 2'000;
        if (drawn(6) == 0) {
            (void)snapshotOf(*watched, std::max(0, second - drawn(20)));
        }
        expectWhole(*snapshotOf(*watched, {}, second == 0));
    }
}
