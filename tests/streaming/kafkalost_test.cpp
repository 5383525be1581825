// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records that Kafka does not take: they are told, kept as open, and asked for again.
#include "streaming/kafkareader.h"
#include "streaming/kafkasinkfixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

using namespace trackside;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using testing::HasSubstr;
using trackside::test::comes;
using trackside::test::readTopic;
using trackside::test::recordsIn;
using trackside::test::Request;

namespace {

/// The wall clock is the test's.
struct KafkaLostTest : test::KafkaSinkTest {
    KafkaLostTest()
    {
        makeTopics();
        settings.now = [this] { return now; };
        settings.renewPause = 1s;
        settings.patience = 5s;
    }

    void open(const test::MockKafka &where)
    {
        sink.emplace(where.connection(), settings);
        const auto opened = sink->open(race, *course, {});
        ASSERT_TRUE(opened) << opened.error().message.toStdString() << opened.error().detail.toStdString();
    }

    [[nodiscard]] std::string trouble() const { return sink->trouble().message.toStdString(); }

    /// Writes what the sink asks for, one after another.
    void writeLostAgain()
    {
        while (const auto lost = sink->lostSecond()) {
            ASSERT_TRUE(comes([&] { return sink->room() > 0; }));
            std::vector<PositionEvent> events;
            simulator->eventsAt(*lost, events);
            ASSERT_TRUE(sink->writeSecond(*lost, events, false));
            ASSERT_TRUE(comes([&] { return sink->isConfirmed(*lost); }));
        }
    }

    void expectEverythingIsThere()
    {
        EXPECT_TRUE(comes([this] { return sink->isDrained(); }));
        EXPECT_EQ(trouble(), "");
        EXPECT_EQ(sink->acknowledgedEvents(), static_cast<std::int64_t>(handed));
        EXPECT_TRUE(sink->close(20s));
        const KafkaConnection where = kafka.connection();
        std::set<std::string> values;
        for (const auto &record : readTopic(where, u"parkrun"_s, 3, recordsIn(where, u"parkrun"_s, 3))) {
            values.insert(record.value);
        }
        EXPECT_EQ(values.size(), handed);
    }

    std::chrono::nanoseconds now = 1h;
    KafkaSinkSettings settings;
    std::optional<KafkaSink> sink;
};

} // namespace

TEST_F(KafkaLostTest, RecordsThatWereRefusedAreWrittenAgain)
{
    open(kafka);
    ASSERT_TRUE(write(*sink, 0));
    ASSERT_TRUE(comes([this] { return sink->isDrained(); }));
    kafka.refuse(Request::Produce, RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED, 100);
    for (const std::int32_t second : { 1, 2, 3 }) {
        ASSERT_TRUE(write(*sink, second));
    }
    ASSERT_TRUE(comes([this] { return !trouble().empty(); }));
    EXPECT_THAT(trouble(), HasSubstr("does not let this user write to the topic parkrun."));
    EXPECT_THAT(sink->trouble().remedy.toStdString(), HasSubstr("--topic parkrun --allow-principal User:ANONYMOUS"));
    EXPECT_EQ(sink->room(), 0);
    EXPECT_FALSE(sink->isDrained());
    EXPECT_FALSE(sink->isConfirmed(1));
    EXPECT_TRUE(sink->isConfirmed(0));
    EXPECT_EQ(sink->lostSecond(), std::nullopt) << "it pauses first";

    now += 1s; // another producer, which is refused as well
    EXPECT_EQ(sink->lostSecond(), 1);
    EXPECT_EQ(sink->room(), 1) << "more than one second is tried";
    EXPECT_NE(trouble(), "") << "nothing is delivered yet";
    std::vector<PositionEvent> events;
    simulator->eventsAt(1, events);
    ASSERT_TRUE(sink->writeSecond(1, events, false));
    EXPECT_EQ(sink->lostSecond(), 2);
    ASSERT_TRUE(comes([this] {
        now += 1s;
        return sink->lostSecond() == 1;
    }));

    kafka.refuseNoMore(Request::Produce);
    writeLostAgain();
    EXPECT_EQ(sink->room(), 10);
    expectEverythingIsThere();
}

TEST_F(KafkaLostTest, AProducerThatFailedForGoodIsReplaced)
{
    open(kafka);
    kafka.refuse(Request::Produce, RD_KAFKA_RESP_ERR_OUT_OF_ORDER_SEQUENCE_NUMBER, 1);
    for (const std::int32_t second : { 0, 1 }) {
        ASSERT_TRUE(write(*sink, second));
    }
    ASSERT_TRUE(comes([this] { return !trouble().empty(); }));
    EXPECT_THAT(trouble(), HasSubstr("The producer of the stream to Kafka at"));
    EXPECT_THAT(sink->trouble().remedy.toStdString(), HasSubstr("Another one takes its place"));
    EXPECT_FALSE(sink->isDrained());
    EXPECT_FALSE(write(*sink, 2)) << "it takes nothing";
    now += 1s;
    ASSERT_TRUE(comes([this] { return sink->lostSecond().has_value(); }));
    writeLostAgain();
    ASSERT_TRUE(write(*sink, 2));
    expectEverythingIsThere();
}

TEST_F(KafkaLostTest, ATopicThatIsGoneHasItsSentence)
{
    open(kafka);
    kafka.setTopicError("parkrun", RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART);
    kafka.refuse(Request::Produce, RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART, 1000);
    ASSERT_TRUE(write(*sink, 0));
    ASSERT_TRUE(comes([this] { return !trouble().empty(); }));
    EXPECT_THAT(trouble(), HasSubstr("has no topic parkrun."));
    EXPECT_THAT(sink->trouble().remedy.toStdString(), HasSubstr("doctor --provision"));
    kafka.setTopicError("parkrun", RD_KAFKA_RESP_ERR_NO_ERROR);
    kafka.refuseNoMore(Request::Produce);
    now += 1s;
    ASSERT_TRUE(comes([this] { return sink->lostSecond() == 0; }));
    writeLostAgain();
    expectEverythingIsThere();
}

TEST_F(KafkaLostTest, WhatIsLostAtTheEndIsCountedAndItsReasonTold)
{
    KafkaConnection where = kafka.connection();
    where.profileOption = u" --profile club"_s;
    sink.emplace(where, settings);
    ASSERT_TRUE(sink->open(race, *course, { 1, 3 }));
    kafka.refuse(Request::Produce, RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED, 100);
    ASSERT_TRUE(write(*sink, 0));
    ASSERT_TRUE(comes([this] { return !trouble().empty(); }));
    const auto closed = sink->close(20s);
    ASSERT_FALSE(closed);
    EXPECT_THAT(closed.error().message.toStdString(),
                HasSubstr("50 record(s) of the race " + race.runId.toStdString()));
    EXPECT_THAT(closed.error().message.toStdString(), HasSubstr("does not let this user write"));
    EXPECT_THAT(closed.error().remedy.toStdString(), HasSubstr("kafka-acls.sh"));
    EXPECT_THAT(closed.error().remedy.toStdString(),
                HasSubstr("trackside resume " + race.runId.toStdString() + " --shard 1/3 --profile club"));
}

TEST_F(KafkaLostTest, TheRacesRowIsSentAgainByItself)
{
    open(kafka);
    kafka.refuse(Request::Produce, RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED, 100);
    race.state = RaceState::Over;
    ASSERT_TRUE(sink->writeRace(race));
    ASSERT_TRUE(comes([this] { return !trouble().empty(); }));
    EXPECT_THAT(trouble(), HasSubstr("write to the topic races."));
    EXPECT_FALSE(sink->isDrained());
    kafka.refuseNoMore(Request::Produce);
    now += 1s;
    expectEverythingIsThere();
    const auto rows = readTopic(kafka.connection(), u"races"_s, 3, 2);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_THAT(rows.back().value, HasSubstr(R"("state":"over")"));
}

TEST_F(KafkaLostTest, OneOfTwoBrokersThatIsAwayIsNoTroubleUntilRecordsWaitForIt)
{
    test::MockKafka two(2);
    two.createTopic("parkrun", 1);
    two.createTopic("races", 2);
    open(two);
    two.setDown(true, 2);
    ASSERT_TRUE(sink->writeRace(race));
    ASSERT_TRUE(write(*sink, 0));
    ASSERT_TRUE(comes([this] { return sink->isConfirmed(0); }));
    EXPECT_EQ(trouble(), "");
    now += 6s;
    EXPECT_THAT(trouble(), HasSubstr("does not acknowledge records."));
    ASSERT_TRUE(write(*sink, 1));
    ASSERT_TRUE(comes([this] { return sink->isConfirmed(1); }));
    EXPECT_NE(trouble(), "") << "that records of others are delivered does not help it";
    two.setDown(false, 2);
    ASSERT_TRUE(comes([this] { return sink->isDrained(); }));
    EXPECT_EQ(trouble(), "");
}

TEST_F(KafkaLostTest, OpeningIsBrokenOff)
{
    KafkaConnection nowhere;
    nowhere.bootstrap = u"127.0.0.1:1"_s;
    settings.openBound = 10min;
    sink.emplace(nowhere, settings);
    sink->breakOff();
    const auto opened = sink->open(race, *course, {});
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().message, u"The race was stopped before it began."_s);
}

TEST_F(KafkaLostTest, OpeningTellsWhichRightIsMissing)
{
    kafka.refuse(Request::InitProducerId, RD_KAFKA_RESP_ERR_CLUSTER_AUTHORIZATION_FAILED, 100);
    sink.emplace(kafka.connection(), settings);
    const auto opened = sink->open(race, *course, {});
    ASSERT_FALSE(opened);
    EXPECT_THAT(opened.error().message.toStdString(), HasSubstr("does not let this user send records"));
    EXPECT_THAT(opened.error().remedy.toStdString(), HasSubstr("IdempotentWrite --allow-principal User:ANONYMOUS"));
}
