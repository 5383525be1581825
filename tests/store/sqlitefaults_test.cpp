// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records that come late, again and in the wrong order: what is stored in the end, and what is answered on the way, is
// what a stream without these faults gives.
#include "simulation/eventid.h"
#include "simulation/unkindstream.h"
#include "store/sqlitesink.h"
#include "store/sqlitestore.h"
#include "support/answer.h"
#include "support/courses.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <ranges>

namespace trackside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr StreamFaults unkind { .lateRatio = 0.3, .mostSecondsLate = 7, .repeatRatio = 0.2, .swapRatio = 0.5 };

/// A race in a folder of its own, written and asked for.
class Staged {
public:
    explicit Staged(const StreamFaults &faults, std::int64_t everySeconds = 1, std::int32_t shards = 1)
    {
        m_config.runners = 40;
        m_config.retireRatio = 0.2;
        m_config.noShowRatio = 0.1;
        m_config.stopRatio = 0.5;
        m_config.seed = 11;
        m_config.historyEverySeconds = everySeconds;
        m_config.faults = faults;
        m_race.runId = newRunId();
        m_race.courseId = m_course->id;
        m_race.competitors = m_config.runners;
        m_race.config = toJson(m_config);
        for (std::int32_t index = 1; index <= shards; ++index) {
            m_streams.emplace_back(*RaceSimulator::create(m_course, m_config, { index, shards }));
            m_sinks.push_back(opened(m_streams.back()));
        }
    }

    /// Hands over seconds to \p to, or to the end, with all shards in step.
    void writeUpTo(std::int32_t to)
    {
        for (; m_next <= to; ++m_next) {
            for (std::size_t i = 0; i < m_streams.size(); ++i) {
                const UnkindStream &stream = m_streams[i];
                if (m_next > stream.lastSecond()) {
                    continue;
                }
                std::vector<PositionEvent> events;
                stream.eventsAt(m_next, events);
                m_events += std::ssize(events);
                const auto written = m_sinks[i]->writeSecond(m_next, events, m_next == stream.lastSecond());
                ASSERT_TRUE(written) << written.error().message.toStdString();
            }
        }
    }
    void writeToTheEnd() { writeUpTo(lastSecond()); }

    /// As after a crash: no word to the sinks, and new ones go on.
    void cutOff()
    {
        for (std::size_t i = 0; i < m_streams.size(); ++i) {
            m_sinks[i].reset();
            m_sinks[i] = opened(m_streams[i]);
            EXPECT_EQ(m_sinks[i]->lastStoredSecond(), std::min(m_next - 1, m_streams[i].lastSecond()));
        }
    }

    [[nodiscard]] SnapshotPtr snapshot(std::optional<std::int32_t> at = {})
    {
        const auto snapshot = answerOf(m_store.snapshot(m_race.runId, at, false));
        EXPECT_TRUE(snapshot) << snapshot.error().message.toStdString();
        return snapshot.value_or(std::make_shared<Snapshot>());
    }
    [[nodiscard]] std::vector<PositionEvent> history(std::vector<std::uint32_t> bibs)
    {
        return answerOf(m_store.history(m_race.runId, std::move(bibs), 0, lastSecond()))->events;
    }
    [[nodiscard]] std::int32_t lastSecond() const
    {
        return std::ranges::max(m_streams | std::views::transform(&UnkindStream::lastSecond));
    }
    [[nodiscard]] std::int64_t handedOver() const { return m_events; }
    [[nodiscard]] std::int64_t acknowledged() const
    {
        std::int64_t events = 0;
        for (const auto &sink : m_sinks) {
            events += sink->acknowledgedEvents();
        }
        return events;
    }

private:
    std::unique_ptr<SqliteSink> opened(const UnkindStream &stream)
    {
        auto sink = std::make_unique<SqliteSink>(m_folder.path());
        const auto isOpen = sink->open(m_race, *m_course, stream.simulator().shard());
        EXPECT_TRUE(isOpen) << isOpen.error().message.toStdString();
        return sink;
    }

    QTemporaryDir m_folder;
    CoursePtr m_course = test::shippedCourse(u"crystal"_s);
    RaceConfig m_config;
    RaceRecord m_race;
    std::vector<UnkindStream> m_streams;
    std::vector<std::unique_ptr<SqliteSink>> m_sinks;
    SqliteStore m_store { m_folder.path() };
    std::int32_t m_next = 0;
    std::int64_t m_events = 0;
};

void expectSame(const Snapshot &is, const Snapshot &shouldBe)
{
    EXPECT_EQ(is.second, shouldBe.second);
    EXPECT_EQ(is.complete, shouldBe.complete);
    EXPECT_TRUE(is.standing == shouldBe.standing) << "at " << shouldBe.second;
    EXPECT_EQ(is.counts, shouldBe.counts);
    ASSERT_EQ(is.zones.size(), shouldBe.zones.size());
    for (std::size_t i = 0; i < is.zones.size(); ++i) {
        EXPECT_TRUE(is.zones[i].longest == shouldBe.zones[i].longest) << "at " << shouldBe.second;
        EXPECT_EQ(is.zones[i].passagesSoFar, shouldBe.zones[i].passagesSoFar);
    }
}

} // namespace

TEST(SqliteFaults, AfterTheEndEverySecondIsAsWithoutFaults)
{
    for (const std::int64_t every : { 1, 5 }) {
        for (const std::int32_t shards : { 1, 3 }) {
            SCOPED_TRACE(testing::Message() << shards << " shards, a row every " << every << " s");
            Staged kind({}, every, shards);
            Staged race(unkind, every, shards);
            kind.writeToTheEnd();
            race.writeToTheEnd();
            EXPECT_EQ(race.lastSecond(), kind.lastSecond() + unkind.reachSeconds());
            EXPECT_EQ(race.acknowledged(), race.handedOver());
            EXPECT_GT(race.handedOver(), kind.handedOver());
            expectSame(*race.snapshot(), *kind.snapshot());
            for (std::int32_t at = 0; at <= kind.lastSecond(); at += 155) {
                expectSame(*race.snapshot(at), *kind.snapshot(at));
            }
            if (every == 1) {
                EXPECT_TRUE(race.history({ 1, 17, 40 }) == kind.history({ 1, 17, 40 }));
            }
        }
    }
}

TEST(SqliteFaults, OnTheWayASecondIsAnsweredOnceAllOfItHasCome)
{
    Staged kind({});
    Staged race(unkind);
    EXPECT_EQ(race.snapshot()->second, -1);
    race.writeUpTo(unkind.reachSeconds() - 1);
    EXPECT_EQ(race.snapshot()->second, -1);
    for (std::int32_t second = 0; second < kind.lastSecond(); second += 97) {
        kind.writeUpTo(second);
        race.writeUpTo(second + unkind.reachSeconds());
        expectSame(*race.snapshot(), *kind.snapshot());
    }
}

TEST(SqliteFaults, CutOffAndResumedItIsTheSameRace)
{
    Staged kind({});
    Staged race(unkind);
    kind.writeToTheEnd();
    for (const std::int32_t second : { 0, 1, 6, 7, 8, 9, 400, 1100, 1101, race.lastSecond() - 1 }) {
        race.writeUpTo(second);
        race.cutOff();
    }
    race.writeToTheEnd();
    EXPECT_EQ(race.acknowledged(), race.handedOver());
    expectSame(*race.snapshot(), *kind.snapshot());
    EXPECT_TRUE(race.history({ 1, 17, 40 }) == kind.history({ 1, 17, 40 }));
}

TEST(SqliteFaults, DropoutsLeaveWhoIsMissingAtTheNewestEarlierRowAndTheFinishAsItIs)
{
    Staged kind({});
    Staged race({ .gpsErrorMetres = 10.0, .dropoutRatio = 0.3 });
    kind.writeToTheEnd();
    race.writeToTheEnd();
    expectSame(*race.snapshot(), *kind.snapshot());
    const SnapshotPtr middle = race.snapshot(600);
    EXPECT_EQ(middle->standing.size(), kind.snapshot(600)->standing.size());
    const auto old = std::ranges::count_if(middle->standing, [](const StandingRow &row) { return row.ageSeconds > 0; });
    EXPECT_GT(old, 0);
    EXPECT_LT(old, 30);
}

TEST(SqliteFaults, ARecordThatIsLaterThanSaidIsRefused)
{
    QTemporaryDir folder;
    SqliteSink sink(folder.path());
    RaceRecord race;
    race.runId = newRunId();
    race.courseId = u"crystal"_s;
    RaceConfig config;
    config.faults = { .lateRatio = 1.0, .mostSecondsLate = 2 };
    race.config = toJson(config);
    ASSERT_TRUE(sink.open(race, *test::shippedCourse(u"crystal"_s), {}));
    const PositionEvent event { .competitorId = 1, .rawTimeSeconds = 7, .elapsedMs = 7000, .position = {} };
    EXPECT_FALSE(sink.writeSecond(10, { &event, 1 }, false));
    EXPECT_FALSE(sink.writeSecond(6, { &event, 1 }, false));
    EXPECT_TRUE(sink.writeSecond(9, { &event, 1 }, false));
    EXPECT_EQ(sink.lastStoredSecond(), 9);
}

} // namespace trackside
