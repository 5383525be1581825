// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The queries that users are offered to begin with, on a race in two files, beside what the store itself answers.
#include "store/queryexamples.h"

#include "store/sqlitesink.h"
#include "store/sqlitestore.h"
#include "support/answer.h"
#include "support/courses.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const QString run = u"0b9f6c1e-5d3a-4c58-9c0e-3f6f0d5b7a21"_s;

class QueryExamples : public testing::Test {
protected:
    static constexpr std::int32_t second = 1'000; // some have finished, some are in the geofence, some are retired

    void SetUp() override
    {
        const CoursePtr course = test::shippedCourse(u"crystal"_s);
        RaceConfig config;
        config.runners = 100;
        config.seed = 5;
        config.stopRatio = 0.5;
        config.retireRatio = 0.1;
        const RaceRecord record { .runId = run,
                                  .courseId = course->id,
                                  .startTimeMs = 1'795'429'069'000,
                                  .competitors = config.runners,
                                  .eventName = {},
                                  .config = toJson(config),
                                  .seed = config.seed,
                                  .state = RaceState::Running };
        for (const Shard shard : { Shard { 1, 2 }, Shard { 2, 2 } }) {
            const auto simulator = RaceSimulator::create(course, config, shard);
            SqliteSink sink(folder.path());
            ASSERT_TRUE(sink.open(record, *course, shard));
            std::vector<PositionEvent> events;
            const std::int32_t last = shard.index == 1 ? second + 7 : second; // of one file there is more
            for (std::int32_t t = 0; t <= last; ++t) {
                events.clear();
                simulator->eventsAt(t, events);
                ASSERT_TRUE(sink.writeSecond(t, events, false));
            }
            ASSERT_TRUE(sink.close(5s));
        }
        const auto answer = answerOf(store.snapshot(run, std::nullopt, true));
        ASSERT_TRUE(answer);
        snapshot = *answer;
        ASSERT_EQ(snapshot->second, second);
        ASSERT_GT(snapshot->counts.finished, 5);
        ASSERT_GT(snapshot->zones.at(0).inside, 1);
    }

    TableAnswer answerTo(const QString &title)
    {
        const auto examples = queryExamples(SqlDialect::Sqlite, run);
        const auto found = std::ranges::find(examples, title, &QueryExample::title);
        if (found == examples.end()) {
            ADD_FAILURE() << "no example is called " << title.toStdString();
            return {};
        }
        const auto answer = answerOf(store.query(run, found->sql, 100'000));
        EXPECT_TRUE(answer) << title.toStdString() << ": " << answer.error().message.toStdString();
        return answer.value_or(TableAnswer());
    }

    /// One column of an answer as numbers.
    static std::vector<double> numbers(const TableAnswer &answer, const QString &column)
    {
        const auto at = answer.columns.indexOf(column);
        std::vector<double> values;
        for (const QVariantList &row : answer.rows)
            values.push_back(row.value(at).toDouble());
        return values;
    }

    template <typename Holds> std::vector<double> bibsOf(Holds holds) const
    {
        std::vector<double> bibs;
        for (const StandingRow &row : snapshot->standing) {
            if (holds(row.event))
                bibs.push_back(row.event.competitorId);
        }
        return bibs;
    }

    QTemporaryDir folder;
    SqliteStore store { folder.path() };
    SnapshotPtr snapshot;
};

bool isRunning(const PositionEvent &event)
{
    return event.status == RunnerStatus::Running || event.status == RunnerStatus::Stopped;
}

bool isFinished(const PositionEvent &event)
{
    return event.status == RunnerStatus::Finished;
}

} // namespace

TEST_F(QueryExamples, EachIsAnswered)
{
    const auto examples = queryExamples(SqlDialect::Sqlite, run);
    EXPECT_EQ(examples.size(), 11U);
    for (const QueryExample &example : examples) {
        const auto answer = answerOf(store.query(run, example.sql, 1'000));
        ASSERT_TRUE(answer) << example.title.toStdString() << ": " << answer.error().message.toStdString();
        EXPECT_FALSE(answer->rows.empty()) << example.title.toStdString();
        EXPECT_GT(answer->facts.freshnessMs, 0) << "time has passed since it was written";
    }
}

TEST_F(QueryExamples, TellTheStanding)
{
    const std::vector<double> bibs =
        bibsOf([](const PositionEvent &event) { return isRunning(event) || isFinished(event); });
    EXPECT_EQ(numbers(answerTo(u"The first ten"_s), u"competitor_id"_s), std::vector(bibs.begin(), bibs.begin() + 10));
    const std::vector<double> running = bibsOf(isRunning);
    EXPECT_EQ(numbers(answerTo(u"Five at the front of those running"_s), u"competitor_id"_s),
              std::vector(running.begin(), running.begin() + 5));
    EXPECT_EQ(numbers(answerTo(u"Five at the back of those running"_s), u"competitor_id"_s),
              std::vector(running.rbegin(), running.rbegin() + 5));
    const std::vector<double> finished = bibsOf(isFinished);
    EXPECT_EQ(numbers(answerTo(u"The last five who finished"_s), u"competitor_id"_s),
              std::vector(finished.rbegin(), finished.rbegin() + 5));
    const TableAnswer counts = answerTo(u"How many have finished, and how many have not"_s);
    EXPECT_EQ(counts.rows.at(0).at(0).toLongLong(), snapshot->counts.finished);
    EXPECT_EQ(counts.rows.at(0).at(1).toLongLong(), 100 - snapshot->counts.finished);
}

TEST_F(QueryExamples, TellWhereEverybodyIs)
{
    const TableAnswer answer = answerTo(u"Where everybody is"_s);
    std::map<double, PositionEvent> expected;
    for (const StandingRow &row : snapshot->standing)
        expected[row.event.competitorId] = row.event;
    ASSERT_EQ(answer.rows.size(), expected.size());
    for (const QVariantList &row : answer.rows) {
        const PositionEvent &event = expected.at(row.at(0).toDouble());
        EXPECT_EQ(row.at(1).toDouble(), event.distanceMetres);
        EXPECT_EQ(row.at(2).toInt(), event.rawTimeSeconds);
        EXPECT_EQ(row.at(3).toDouble(), event.position.longitude);
        EXPECT_EQ(row.at(4).toDouble(), event.position.latitude);
    }
}

TEST_F(QueryExamples, TellWhoIsInTheZoneAndForHowLong)
{
    const ZoneAnswer &zone = snapshot->zones.at(0);
    EXPECT_EQ(answerTo(u"How many are in the zone"_s).rows.at(0),
              (QVariantList { zone.name, QVariant::fromValue<qlonglong>(zone.inside) }));
    std::vector<double> inside;
    for (const ZoneStay &stay : zone.longest)
        inside.push_back(stay.event.competitorId);
    std::ranges::sort(inside);
    EXPECT_EQ(numbers(answerTo(u"Who is in the zone"_s), u"competitor_id"_s), inside);

    const TableAnswer times = answerTo(u"How long each was in the zone"_s);
    std::map<double, double> secondsOf;
    for (const QVariantList &row : times.rows)
        secondsOf[row.at(1).toDouble()] = row.at(2).toDouble();
    EXPECT_GT(secondsOf.size(), inside.size()) << "those who were there, too";
    for (const ZoneStay &stay : zone.longest) {
        // Rows tell an edge to the second, and a passage has two.
        EXPECT_NEAR(secondsOf[stay.event.competitorId], static_cast<double>(stay.insideMs) / 1000, 4.0)
            << stay.event.competitorId;
    }
}

TEST(PinotQueryExamples, NameTheRaceAndTheTables)
{
    const auto examples = queryExamples(SqlDialect::Pinot, u"it's {races}"_s, u"p7_"_s);
    ASSERT_EQ(examples.size(), 11U);
    for (const QueryExample &example : examples) {
        EXPECT_FALSE(example.title.isEmpty());
        EXPECT_TRUE(example.sql.startsWith("SELECT "_L1)) << example.sql.toStdString();
        EXPECT_TRUE(example.sql.contains("FROM p7_parkrun WHERE runId = 'it''s {races}'"_L1)
                    || example.sql.contains("FROM p7_races "_L1))
            << example.sql.toStdString();
        EXPECT_FALSE(QString(example.sql).remove(u"{races}"_s).contains(u'{')) << example.sql.toStdString();
        EXPECT_FALSE(example.sql.contains(u"lookup('courses'"_s)) << example.sql.toStdString();
    }
}

} // namespace trackside
