// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Entrants on their way to Kafka, and a cluster that was set up without a topic for them.
#include "streaming/entrantrecords.h"
#include "streaming/eventjson.h"
#include "streaming/kafkareader.h"
#include "streaming/kafkasinkfixture.h"
#include "streaming/racesession.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

using namespace trackside;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;
using trackside::test::comes;
using trackside::test::readTopic;
using trackside::test::recordsIn;
using trackside::test::Request;

namespace {

/// The wall clock is the test's.
struct KafkaEntrantsTest : test::KafkaSinkTest {
    KafkaEntrantsTest()
    {
        makeTopics();
        settings.now = [this] { return now; };
        settings.renewPause = 1s;
        for (std::uint32_t id = 1; id <= 50; ++id) {
            entrants.push_back({ .competitorId = id, .name = u"Runner %1"_s.arg(id) });
        }
    }

    void open()
    {
        sink.emplace(kafka.connection(), settings);
        const auto opened = sink->open(race, *course, {});
        ASSERT_TRUE(opened) << opened.error().message.toStdString() << opened.error().detail.toStdString();
    }

    [[nodiscard]] std::map<std::string, std::string> onTheTopic() const
    {
        const KafkaConnection where = kafka.connection();
        std::map<std::string, std::string> rows;
        for (const auto &record : readTopic(where, u"competitors"_s, 3, recordsIn(where, u"competitors"_s, 3))) {
            rows[record.key] = record.value;
        }
        return rows;
    }

    std::chrono::nanoseconds now = 1h;
    KafkaSinkSettings settings;
    std::optional<KafkaSink> sink;
    Entrants entrants;
};

} // namespace

TEST_F(KafkaEntrantsTest, AreKeyedByRunAndRunner)
{
    kafka.createTopic("competitors");
    open();
    ASSERT_TRUE(sink->writeEntrants(entrants));
    ASSERT_TRUE(comes([this] { return sink->isDrained(); }));
    ASSERT_TRUE(write(*sink, 0));
    ASSERT_TRUE(sink->close(20s));
    const auto rows = onTheTopic();
    ASSERT_EQ(rows.size(), entrants.size());
    EXPECT_EQ(rows.at(race.runId.toStdString() + "/17"), entrantJson(race, entrants[16]));
    EXPECT_EQ(sink->acknowledgedEvents(), 50) << "they are no events";
}

TEST_F(KafkaEntrantsTest, ARaceWithoutTheirTopicRunsWithoutNames)
{
    open();
    ASSERT_TRUE(sink->writeEntrants(entrants));
    EXPECT_GT(sink->room(), 0);
    ASSERT_TRUE(write(*sink, 0));
    ASSERT_TRUE(comes([this] { return sink->isDrained(); }));
    EXPECT_EQ(sink->trouble(), Error());
    EXPECT_TRUE(sink->close(20s));
}

TEST_F(KafkaEntrantsTest, ARaceWhoseUserMayNotWriteThemRunsWithoutNames)
{
    kafka.createTopic("competitors");
    open();
    kafka.refuse(Request::Produce, RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED, 100);
    ASSERT_TRUE(sink->writeEntrants(entrants));
    ASSERT_TRUE(comes([this] { return sink->isDrained(); })) << "they are asked for no more";
    kafka.refuseNoMore(Request::Produce);
    ASSERT_TRUE(comes([this] {
        now += 1s;
        return sink->room() > 0;
    }));
    ASSERT_TRUE(sink->writeEntrants(entrants));
    ASSERT_TRUE(write(*sink, 0));
    ASSERT_TRUE(comes([this] { return sink->isDrained(); }));
    EXPECT_EQ(sink->acknowledgedEvents(), 50);
    EXPECT_TRUE(sink->close(20s));
    EXPECT_THAT(onTheTopic(), IsEmpty());
}

TEST_F(KafkaEntrantsTest, AreSentAgainByAnotherProducer)
{
    kafka.createTopic("competitors");
    open();
    kafka.refuse(Request::Produce, RD_KAFKA_RESP_ERR_OUT_OF_ORDER_SEQUENCE_NUMBER, 1);
    ASSERT_TRUE(sink->writeEntrants(entrants));
    ASSERT_TRUE(comes([this] { return !sink->trouble().message.isEmpty(); }));
    EXPECT_FALSE(sink->isDrained());
    EXPECT_EQ(sink->room(), 0);
    now += 1s;
    ASSERT_TRUE(comes([this] { return sink->isDrained(); }));
    EXPECT_TRUE(sink->close(20s));
    EXPECT_EQ(onTheTopic().size(), entrants.size());
}

TEST_F(KafkaEntrantsTest, WaitForRoomWhileTheBrokerIsAway)
{
    kafka.createTopic("competitors");
    open();
    kafka.setDown(true);
    Entrants many;
    int slices = 0;
    for (std::uint32_t id = 1; sink->room() > 0 && slices < 100; ++slices) {
        many.clear();
        for (int i = 0; i < 2'000; ++i) {
            many.push_back({ .competitorId = id++ });
        }
        ASSERT_TRUE(sink->writeEntrants(many));
    }
    EXPECT_EQ(slices, 10) << "what is held is bounded";
    const auto closed = sink->close(50ms);
    ASSERT_FALSE(closed);
    EXPECT_THAT(closed.error().message.toStdString(), testing::HasSubstr("20,000 record(s)"));
}

TEST(KafkaEntrantsOfARace, AreThereBeforeItsFirstSecondHoweverOftenItIsKilled)
{
    test::MockKafka kafka(2);
    kafka.createTopic("parkrun", 1);
    kafka.createTopic("races", 1);
    kafka.createTopic("competitors", 2);
    RaceOrder order;
    order.config.runners = 50;
    order.course = test::randomCourse(3);
    order.record.runId = u"01890a5d-ac96-774b-bcce-b302099a8057"_s;
    order.record.courseId = order.course->id;
    const KafkaConnection where = kafka.connection();
    const auto events = [&where] { return recordsIn(where, u"parkrun"_s, 3); };
    std::chrono::nanoseconds now = 1h;
    const auto begun = [&] {
        auto session = std::make_unique<RaceSession>(
            order, [&where] { return std::make_unique<KafkaSink>(where); },
            SessionSettings { .now = [&now] { return now; }, .closeBound = 0ms });
        session->begin();
        return session;
    };
    kafka.setDown(true, 2); // the entrants' broker alone
    for (std::size_t attempt = 1; attempt <= 2; ++attempt) {
        const auto killed = begun();
        now += 20s;
        killed->tick();
        killed->pause(); // a row that goes to the events' broker, after them
        ASSERT_TRUE(comes([&] {
            killed->tick();
            return recordsIn(where, u"races"_s, 3) == 2 * attempt;
        }));
        killed->stop(); // what was not acknowledged is lost
    }
    EXPECT_EQ(events(), 0U);
    kafka.setDown(false, 2);
    const auto session = begun();
    ASSERT_TRUE(comes([&] {
        session->tick();
        return events() > 0;
    }));
    EXPECT_GE(recordsIn(where, u"competitors"_s, 3), 50U);
    session->stop();
}

TEST(EntrantRecords, AreSentOnceUntilTheyAreLost)
{
    EntrantRecords records;
    std::vector<std::string> sent;
    bool takes = true;
    const auto send = [&](std::uint32_t, const std::string &key, const std::string &value) {
        if (takes) {
            sent.push_back(key + value);
        }
        return takes;
    };
    records.add(1, "a", "1");
    records.add(2, "b", "1");
    records.sendOpen(send);
    records.sendOpen(send);
    EXPECT_THAT(sent, ElementsAre("a1", "b1"));
    records.acknowledge(1);
    records.add(2, "b", "2");
    records.acknowledge(2);
    EXPECT_EQ(records.open(), 1U) << "the newer one is not acknowledged";
    takes = false;
    records.sendOpen(send);
    takes = true;
    records.sendOpen(send);
    EXPECT_THAT(sent, ElementsAre("a1", "b1", "b2"));
    records.loseAll();
    records.sendOpen(send);
    EXPECT_THAT(sent, ElementsAre("a1", "b1", "b2", "b2"));
    records.giveUp();
    records.add(3, "c", "1");
    records.sendOpen(send);
    EXPECT_EQ(records.open(), 0U);
    EXPECT_EQ(sent.size(), 4U);
}
