// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The embedded files: what is refused, what is locked, what is thinned.
#include "simulation/raceconfig.h"
#include "store/sqlitefilesfixture.h"

#include <QFileInfo>
#include <sqlite3.h>

#include <limits>

namespace trackside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void execute(const QString &path, const char *sql)
{
    sqlite3 *handle = nullptr;
    ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(handle);
    sqlite3_close(handle);
}

} // namespace

TEST_F(SqliteFiles, RefusesAFileThatIsNoDatabase)
{
    QDir().mkpath(folder() + u'/' + m_race.record().runId);
    QFile file(pathOf(m_race));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("somebody's notes\n").repeated(1000));
    file.close();
    expectRefused(m_race, "damaged or not a race file");
}

TEST_F(SqliteFiles, RefusesAnotherProgramsDatabase)
{
    QDir().mkpath(folder() + u'/' + m_race.record().runId);
    execute(pathOf(m_race), "CREATE TABLE races (x); PRAGMA application_id = 1; PRAGMA user_version = 1;");
    expectRefused(m_race, "is not a race file");
}

TEST_F(SqliteFiles, RefusesANewerLayout)
{
    stage(m_race, 3);
    execute(pathOf(m_race), "PRAGMA user_version = 4");
    expectRefused(m_race, "newer Trackside: its layout is 4, this one knows layouts from 1 to 3");
}

TEST_F(SqliteFiles, RefusesATruncatedFile)
{
    stage(m_race, 200);
    QFile file(pathOf(m_race));
    ASSERT_TRUE(file.resize(file.size() / 2));
    expectRefused(m_race, "damaged or not a race file");
}

TEST_F(SqliteFiles, RefusesWhatCannotBeOpened)
{
    QDir().mkpath(pathOf(m_race)); // a folder where the file should be
    expectRefused(m_race, "1.db");
}

TEST_F(SqliteFiles, TellALockThatIsHeldFromOneThatCannotBeMade)
{
    QDir().mkpath(pathOf(m_race) + u".lock"_s);
    SqliteSink sink(folder());
    EXPECT_THAT(sentence(sink.open(m_race.record(), m_race.course(), {})),
                testing::AllOf(testing::HasSubstr("1.db.lock cannot be opened for writing"),
                               testing::Not(testing::HasSubstr("being written already"))));
}

TEST_F(SqliteFiles, HaveTheSameSizeWhileTheyAreWrittenAsAfterwards)
{
    SqliteStore store(folder());
    const auto bytes = [&store] { return answerOf(store.races())->races.at(0).bytes; };
    SqliteSink sink(folder());
    ASSERT_TRUE(sink.open(m_race.record(), m_race.course(), {}));
    m_race.write(sink, 0, 150);
    const std::int64_t written = bytes();
    EXPECT_GT(written, QFileInfo(pathOf(m_race)).size()) << "what only the log has counts";
    ASSERT_TRUE(sink.close(5s));
    EXPECT_EQ(QFileInfo(pathOf(m_race)).size(), written);
    EXPECT_EQ(bytes(), written);
}

TEST_F(SqliteFiles, RecoversWhenAnotherProgramLetsGo)
{
    stage(m_race, 20);
    SqliteStore store(folder());
    sqlite3 *other = nullptr;
    ASSERT_EQ(sqlite3_open(pathOf(m_race).toUtf8().constData(), &other), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(other, "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; UPDATE races SET state = state;",
                           nullptr, nullptr, nullptr),
              SQLITE_OK);
    EXPECT_THAT(sentence(answerOf(store.snapshot(m_race.record().runId, {}, false))), testing::HasSubstr("locked"));
    sqlite3_close(other);
    const auto snapshot = answerOf(store.snapshot(m_race.record().runId, {}, false));
    ASSERT_TRUE(snapshot) << sentence(snapshot);
    EXPECT_EQ((*snapshot)->standing, m_race.standing(20));
}

TEST_F(SqliteFiles, HaveOneWriterEach)
{
    SqliteSink first(folder());
    ASSERT_TRUE(first.open(m_race.record(), m_race.course(), {}));
    SqliteSink second(folder());
    EXPECT_THAT(sentence(second.open(m_race.record(), m_race.course(), {})),
                testing::HasSubstr("is being written already"));
    ASSERT_TRUE(first.close(5s));
    EXPECT_TRUE(second.open(m_race.record(), m_race.course(), {}));
}

TEST_F(SqliteFiles, GoOnOnlyAsTheyWereBegun)
{
    stage(m_race, 5);
    const auto goOn = [&](const RaceRecord &record, const Course &course, Shard shard) {
        return sentence(SqliteSink(folder()).open(record, course, shard));
    };
    RaceRecord record = m_race.record();
    record.config.replace("\"seed\":1", "\"seed\":2");
    ASSERT_NE(record.config, m_race.record().config);
    EXPECT_THAT(goOn(record, m_race.course(), {}), testing::HasSubstr("other settings or under another version"));

    record = m_race.record();
    record.startTimeMs += 1'000;
    EXPECT_THAT(goOn(record, m_race.course(), {}), testing::HasSubstr("another start or event name"));
    record = m_race.record();
    record.eventName += u'2';
    EXPECT_THAT(goOn(record, m_race.course(), {}), testing::HasSubstr("another start or event name"));
    const auto refused = SqliteSink(folder()).open(record, m_race.course(), {});
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().remedy.endsWith(u"trackside resume "_s + record.runId));

    Course other = m_race.course();
    other.zones[0].outer[1].longitude += 1e-9;
    EXPECT_THAT(goOn(m_race.record(), other, {}), testing::HasSubstr("another course"));
    other = m_race.course();
    other.zones.pop_back();
    EXPECT_THAT(goOn(m_race.record(), other, {}), testing::HasSubstr("another course"));

    other = m_race.course();
    other.splitPlan = {};
    EXPECT_THAT(goOn(m_race.record(), other, {}), testing::HasSubstr("another course"));

    EXPECT_THAT(goOn(m_race.record(), m_race.course(), { 1, 2 }), testing::HasSubstr("cannot go on as part 1 of 2"));
    EXPECT_THAT(goOn(m_race.record(), m_race.course(), { 2, 2 }), testing::HasSubstr("begun here as part 1 of 1"))
        << "another part that does not fit";
    EXPECT_FALSE(QFile::exists(folder() + u'/' + m_race.record().runId + u"/2.db"_s));
    SqliteStore store(folder());
    EXPECT_TRUE(answerOf(store.races())->races.at(0).record == m_race.record()) << "nothing of it was changed";
    EXPECT_EQ(goOn(m_race.record(), m_race.course(), {}), "no error");
}

TEST_F(SqliteFiles, OfTheFirstLayoutAreRead)
{
    stage(m_race, m_race.lastSecond());
    execute(pathOf(m_race),
            "ALTER TABLE courses DROP COLUMN splits; UPDATE history SET near_zone = NULL WHERE distance > 800; "
            "PRAGMA user_version = 1");
    SqliteStore store(folder());
    const auto course = answerOf(store.courseOf(m_race.record().runId));
    ASSERT_TRUE(course) << course.error().message.toStdString();
    EXPECT_EQ((*course)->zones, m_race.course().zones);
    EXPECT_EQ((*course)->splitPlan, SplitPlan()) << "it knew of none";
    const auto snapshot = answerOf(store.snapshot(m_race.record().runId, {}, false));
    ASSERT_TRUE(snapshot);
    ASSERT_EQ((*snapshot)->splits.size(), 1U);
    EXPECT_EQ((*snapshot)->splits.front().name, u"1 km");
    EXPECT_EQ((*snapshot)->splits.front().passed, (*snapshot)->counts.finished) << "by rows without a mark";
    EXPECT_EQ(sentence(SqliteSink(folder()).open(m_race.record(), m_race.course(), {})), "no error") << "it goes on";
}

TEST_F(SqliteFiles, RefuseWhatIsNoRunOrNoShard)
{
    RaceRecord record = m_race.record();
    record.runId = u"../../somewhere"_s;
    EXPECT_THAT(sentence(SqliteSink(folder()).open(record, m_race.course(), {})), testing::HasSubstr("not a run id"));
    for (const Shard shard : { Shard { 0, 1 }, Shard { 2, 1 }, Shard { 1, 11 }, Shard { -1, -1 } }) {
        EXPECT_THAT(sentence(SqliteSink(folder()).open(m_race.record(), m_race.course(), shard)),
                    testing::HasSubstr("there may be 1 to 10 parts"));
    }
}

TEST_F(SqliteFiles, RefuseRowsThatAreNotOfTheSecond)
{
    SqliteSink sink(folder());
    ASSERT_TRUE(sink.open(m_race.record(), m_race.course(), {}));
    std::vector<PositionEvent> events = m_race.eventsAt(0);
    events.back().rawTimeSeconds = 1;
    EXPECT_FALSE(sink.writeSecond(0, events, false));
    events = m_race.eventsAt(0);
    events.back().distanceMetres = std::numeric_limits<double>::quiet_NaN();
    EXPECT_FALSE(sink.writeSecond(0, events, false));
    EXPECT_EQ(sink.lastStoredSecond(), std::nullopt);
    EXPECT_EQ(sink.acknowledgedEvents(), 0);
    m_race.write(sink, 0, 2); // nothing of the refused ones is there
    SqliteStore store(folder());
    EXPECT_EQ((*answerOf(store.snapshot(m_race.record().runId, {}, false)))->standing, m_race.standing(2));
}

TEST_F(SqliteFiles, HaveNoRowAfterTheLast)
{
    const std::uint32_t bib = ScriptedRace::retiring;
    std::int32_t second = 100; // it has retired at 75
    for (const int session : { 1, 2 }) { // a writer that goes on knows it as well
        SqliteSink sink(folder());
        ASSERT_TRUE(sink.open(m_race.record(), m_race.course(), {}));
        if (session == 1) {
            m_race.write(sink, 0, second - 1);
        }
        std::vector<PositionEvent> events = m_race.eventsAt(second);
        PositionEvent late = events.front();
        late.competitorId = bib;
        events.push_back(late);
        ASSERT_TRUE(sink.writeSecond(second++, events, false));
        ASSERT_TRUE(sink.close(5s));
    }
    SqliteStore store(folder());
    const auto history = answerOf(store.history(m_race.record().runId, { bib }, 70, second));
    ASSERT_TRUE(history);
    ASSERT_FALSE(history->events.empty());
    EXPECT_EQ(history->events.back().status, RunnerStatus::Retired);
}

TEST_F(SqliteFiles, OfAPartThatWasFarBehindAreReadOn)
{
    const RaceRecord &record = m_race.record();
    SqliteSink first(folder());
    SqliteSink second(folder());
    ASSERT_TRUE(first.open(record, m_race.course(), { 1, 2 }));
    ASSERT_TRUE(second.open(record, m_race.course(), { 2, 2 }));
    m_race.write(first, 0, m_race.lastSecond(), { 1, 2 });
    m_race.write(second, 0, 30, { 2, 2 });
    SqliteStore store(folder());
    const auto before = answerOf(store.standingFrom(record.runId, {}, 0, 1'000));
    ASSERT_TRUE(before);
    m_race.write(second, 31, m_race.lastSecond(), { 2, 2 });
    const auto after = answerOf(store.standingFrom(record.runId, {}, 0, 1'000));
    ASSERT_TRUE(after);
    EXPECT_EQ(after->second, before->second) << "of the part that was ahead";
    EXPECT_NE(after->rows, before->rows);
    EXPECT_EQ(after->rows, m_race.standing(m_race.lastSecond()));
}

TEST_F(SqliteFiles, CanBeThinned)
{
    RaceConfig config = raceConfigFromJson(m_race.record().config).value();
    config.historyEverySeconds = 5;
    m_race.record().config = toJson(config);
    SqliteSink sink(folder());
    ASSERT_TRUE(sink.open(m_race.record(), m_race.course(), {}));
    SqliteStore store(folder());
    const QString run = m_race.record().runId;
    for (std::int32_t second = 0; second <= m_race.lastSecond(); ++second) {
        m_race.write(sink, second, second);
        if (second % 9 != 0) {
            continue;
        }
        // As of a second at which everybody has a row; those on the way back from a silence have had one since.
        const auto snapshot = answerOf(store.snapshot(run, {}, false));
        ASSERT_TRUE(snapshot) << sentence(snapshot);
        ASSERT_EQ((*snapshot)->second, second - second % 5);
        if (second - second % 5 != ScriptedRace::silentFrom) {
            EXPECT_EQ((*snapshot)->standing, m_race.standing(second - second % 5));
        }
        EXPECT_EQ((*snapshot)->counts, m_race.counts(second - second % 5));
    }
    ASSERT_TRUE(sink.close(5s));
    const auto end = *answerOf(store.snapshot(run, {}, false));
    EXPECT_TRUE(end->complete);
    EXPECT_EQ(end->standing, m_race.standing(m_race.lastSecond()));
    ASSERT_EQ(end->splits.size(), 2U);
    for (std::size_t split = 0; split < end->splits.size(); ++split) {
        EXPECT_EQ(end->splits[split].first, m_race.atSplit(split, m_race.lastSecond())) << "split times are exact";
    }

    // In between, the others stand by rows that are not older than five seconds, and the zones are exact.
    const auto between = *answerOf(store.snapshot(run, 133, false));
    ASSERT_EQ(between->standing.size(), m_race.standing(133).size());
    EXPECT_EQ(between->second, 133);
    for (const StandingRow &row : between->standing) {
        EXPECT_LT(row.ageSeconds, 5);
    }
    for (std::size_t zone = 0; zone < between->zones.size(); ++zone) {
        EXPECT_EQ(between->zones[zone].longest, m_race.inside(zone, 133));
        EXPECT_EQ(between->zones[zone].passagesSoFar, m_race.passages(zone, 133));
    }
    const auto rows = answerOf(store.query(run, u"SELECT count(*) FROM history"_s, 1));
    std::int64_t all = 0;
    for (std::int32_t second = 0; second <= m_race.lastSecond(); ++second) {
        all += std::ssize(m_race.eventsAt(second));
    }
    EXPECT_LT(rows->rows.at(0).at(0).toLongLong(), all / 2);
}

} // namespace trackside
