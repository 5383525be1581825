// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The end of the stream where no Kafka is: what sinks were handed, as it would stand in the topics.
#include "streaming/sessiontail.h"

#include "simulation/racesimulator.h"
#include "streaming/eventjson.h"
#include "streaming/memorysink.h"
#include "support/courses.h"

#include <QTest>

#include <gtest/gtest.h>

namespace trackside::test {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SessionTailTest : public testing::Test {
protected:
    SessionTailTest()
    {
        config.runners = 300;
        race.runId = u"01890a5d-ac96-774b-bcce-b302099a8057"_s;
        race.courseId = course->id;
        race.startTimeMs = 1'795'429'069'000;
        simulator.emplace(*RaceSimulator::create(course, config));
        QObject::connect(&tail, &EventTail::came, &tail, [this](const TailReport &report) {
            ++reports;
            count += report.count;
            records.insert(records.end(), report.records.begin(), report.records.end());
        });
        sink = tail.watching([this] { return std::make_unique<MemorySink>(memory); })();
        EXPECT_TRUE(sink->open(race, *course, {}));
    }
    void write(std::int32_t second)
    {
        std::vector<PositionEvent> events;
        simulator->eventsAt(second, events);
        ASSERT_TRUE(sink->writeSecond(second, events, false));
    }
    [[nodiscard]] bool isReported()
    {
        return QTest::qWaitFor([this, before = reports] { return reports > before; }, 20'000);
    }

    CoursePtr course = randomCourse(3);
    RaceConfig config;
    RaceRecord race;
    std::optional<RaceSimulator> simulator;
    std::shared_ptr<MemoryLog> memory = std::make_shared<MemoryLog>();
    SessionTail tail;
    std::unique_ptr<PositionSink> sink;
    std::vector<TailRecord> records;
    std::int64_t count = 0;
    int reports = 0;
};

} // namespace

TEST_F(SessionTailTest, ShowsTheNewestAsTheyWouldStandInKafka)
{
    write(0);
    tail.start();
    write(1);
    ASSERT_TRUE(isReported());
    EXPECT_EQ(count, 300);
    ASSERT_EQ(records.size(), EventTail::mostRecords);
    std::vector<PositionEvent> events;
    simulator->eventsAt(1, events);
    EventEncoder encoder(race);
    const TailRecord &last = records.back();
    EXPECT_EQ(last.value.toStdString(), encoder.encode(events.back()));
    EXPECT_EQ(last.key, QByteArray::number(events.back().competitorId));
    EXPECT_EQ(last.topic, u"parkrun");
    EXPECT_EQ(last.partition, 1);
    EXPECT_EQ(last.offset, 599) << "those before are counted";
    EXPECT_EQ(records.front().offset, 400);
}

TEST_F(SessionTailTest, AFilterIsLookedForAmongAll)
{
    tail.start();
    tail.setFilter({ .key = "7" });
    write(0);
    write(1);
    ASSERT_TRUE(isReported());
    EXPECT_EQ(count, 600);
    ASSERT_EQ(records.size(), 2U);
    EXPECT_EQ(records.front().key, "7");
}

TEST_F(SessionTailTest, ShowsTheRacesRowToo)
{
    tail.start();
    race.state = RaceState::Paused;
    ASSERT_TRUE(sink->writeRace(race));
    ASSERT_TRUE(isReported());
    ASSERT_EQ(records.size(), 1U);
    EXPECT_EQ(records[0].topic, u"races");
    EXPECT_EQ(records[0].value.toStdString(), raceJson(race));
    EXPECT_EQ(records[0].offset, 1) << "after the one of the beginning";
}

TEST_F(SessionTailTest, WhatIsNotLookedAtIsNotKept)
{
    tail.start();
    tail.stop();
    write(0);
    tail.start();
    ASSERT_TRUE(isReported());
    EXPECT_EQ(count, 0);
    EXPECT_TRUE(records.empty());
}

} // namespace trackside::test
