// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/kafkasink.h"

#include "simulation/unkindstream.h"
#include "streaming/kafkaproducer.h"
#include "streaming/kafkareader.h"
#include "streaming/kafkasinkfixture.h"
#include "streaming/kafkatopics.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <set>

using namespace trackside;
using trackside::test::comes;
using trackside::test::KafkaSinkTest;
using trackside::test::readTopic;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

TEST_F(KafkaSinkTest, DeliversEveryEventWithTheBibAsKey)
{
    makeTopics();
    KafkaSink sink(kafka.connection());
    ASSERT_TRUE(sink.open(race, *course, {}));
    for (std::int32_t second = 0; second < 20; ++second) {
        ASSERT_TRUE(comes([&] { return sink.room() > 0; }));
        ASSERT_TRUE(write(sink, second));
    }
    ASSERT_TRUE(sink.close(20s));
    EXPECT_EQ(sink.acknowledgedEvents(), static_cast<std::int64_t>(handed));

    const auto records = readTopic(kafka.connection(), u"parkrun"_s, 3, handed);
    ASSERT_EQ(records.size(), handed);
    std::set<std::string> values;
    for (const auto &record : records) {
        values.insert(record.value);
        EXPECT_THAT(record.value, testing::HasSubstr("\"competitorId\":" + record.key + ","));
    }
    EXPECT_EQ(values.size(), handed) << "an event came twice";
    const auto rows = readTopic(kafka.connection(), u"races"_s, 3, 1);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows.front().key, race.runId.toStdString());
}

TEST_F(KafkaSinkTest, TakesLateRecordsAndRepeatsWhichCarryTheSameEventId)
{
    makeTopics();
    config.faults = { .lateRatio = 0.3, .repeatRatio = 0.3, .swapRatio = 0.5 };
    const UnkindStream stream(*RaceSimulator::create(course, config));
    KafkaSink sink(kafka.connection());
    ASSERT_TRUE(sink.open(race, *course, {}));
    std::set<std::pair<std::uint32_t, std::int32_t>> records;
    for (std::int32_t second = 0; second < 20; ++second) {
        std::vector<PositionEvent> events;
        stream.eventsAt(second, events);
        ASSERT_TRUE(comes([&] { return sink.room() > 0; }));
        ASSERT_TRUE(sink.writeSecond(second, events, false));
        handed += events.size();
        for (const PositionEvent &event : events) {
            records.emplace(event.competitorId, event.rawTimeSeconds);
        }
    }
    ASSERT_TRUE(sink.close(20s));
    EXPECT_EQ(sink.acknowledgedEvents(), static_cast<std::int64_t>(handed));
    std::set<std::string> values;
    for (const auto &record : readTopic(kafka.connection(), u"parkrun"_s, 3, handed)) {
        values.insert(record.value);
    }
    EXPECT_EQ(values.size(), records.size()) << "a repeat is the same to the last character";
    EXPECT_LT(values.size(), handed);
}

TEST_F(KafkaSinkTest, OnlyTheFirstShardWritesTheRace)
{
    makeTopics();
    KafkaSink second(kafka.connection());
    ASSERT_TRUE(second.open(race, *course, { .index = 2, .count = 2 }));
    ASSERT_TRUE(second.writeRace(race));
    ASSERT_TRUE(second.close(20s));
    KafkaSink first(kafka.connection());
    ASSERT_TRUE(first.open(race, *course, { .index = 1, .count = 2 }));
    race.state = RaceState::Over;
    ASSERT_TRUE(first.writeRace(race));
    ASSERT_TRUE(first.close(20s));
    const auto rows = readTopic(kafka.connection(), u"races"_s, 3, 2);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_THAT(rows.front().value, testing::HasSubstr(R"("state":"running")"));
    EXPECT_THAT(rows.back().value, testing::HasSubstr(R"("state":"over")"));
}

TEST_F(KafkaSinkTest, HoldsBackWhileTheBrokerIsAwayAndLosesNothing)
{
    makeTopics();
    KafkaSink sink(kafka.connection(), { .mostSeconds = 4 });
    ASSERT_TRUE(sink.open(race, *course, {}));
    ASSERT_TRUE(write(sink, 0));
    kafka.setDown(true);
    std::int32_t next = 1;
    ASSERT_TRUE(comes([&] {
        if (sink.room() == 0) {
            return !sink.trouble().message.isEmpty();
        }
        EXPECT_TRUE(write(sink, next++));
        return false;
    })) << "it goes on piling up";
    EXPECT_LE(next, 6) << "more seconds are handed over than allowed";
    EXPECT_THAT(sink.trouble().message.toStdString(), testing::HasSubstr("does not answer"));

    kafka.setDown(false);
    ASSERT_TRUE(comes([&] { return sink.room() == 4; }));
    EXPECT_TRUE(sink.trouble().message.isEmpty());
    ASSERT_TRUE(write(sink, next));
    ASSERT_TRUE(sink.close(20s));
    EXPECT_EQ(sink.acknowledgedEvents(), static_cast<std::int64_t>(handed));
    EXPECT_EQ(readTopic(kafka.connection(), u"parkrun"_s, 3, handed).size(), handed);
}

TEST_F(KafkaSinkTest, TellsWhatWasNotDelivered)
{
    makeTopics();
    KafkaSink sink(kafka.connection());
    ASSERT_TRUE(sink.open(race, *course, {}));
    kafka.setDown(true);
    ASSERT_TRUE(comes([&] { return !sink.trouble().message.isEmpty(); }));
    ASSERT_TRUE(write(sink, 0));
    const auto closed = sink.close(100ms);
    ASSERT_FALSE(closed);
    EXPECT_THAT(closed.error().message.toStdString(), testing::HasSubstr(std::to_string(handed)));
}

TEST_F(KafkaSinkTest, NamesAMissingTopic)
{
    kafka.createTopic("parkrun");
    KafkaConnection where = kafka.connection();
    where.profileOption = u" --profile club"_s;
    KafkaSink sink(where);
    const auto opened = sink.open(race, *course, {});
    ASSERT_FALSE(opened);
    EXPECT_THAT(opened.error().message.toStdString(), testing::HasSubstr("no topic races"));
    EXPECT_EQ(opened.error().remedy, u"Create it: trackside doctor --provision --profile club."_s);
}

TEST_F(KafkaSinkTest, SaysThatNobodyAnswers)
{
    KafkaConnection nowhere;
    nowhere.bootstrap = u"127.0.0.1:1"_s;
    KafkaSink sink(nowhere, { .openBound = 500ms });
    const auto opened = sink.open(race, *course, {});
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().message, u"Kafka at 127.0.0.1:1 does not answer."_s);
}

TEST_F(KafkaSinkTest, SaysThatNothingIsAcknowledgedWhereKafkaAnswers)
{
    test::MockKafka two(2);
    two.createTopic("parkrun", 1);
    two.createTopic("races", 2);
    two.setDown(true, 2);
    KafkaSink sink(two.connection(), { .openBound = 3s });
    const auto opened = sink.open(race, *course, {});
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().message, u"Kafka at %1 does not acknowledge records."_s.arg(two.connection().bootstrap));
    EXPECT_FALSE(opened.error().remedy.isEmpty());
}

TEST_F(KafkaSinkTest, RefusesAWrongSettingWithoutTellingASecret)
{
    KafkaConnection wrong = kafka.connection();
    wrong.security = u"SASL_PLAINTEXT"_s;
    wrong.mechanism = u"SCRAM-SHA-7"_s;
    wrong.user = u"someone"_s;
    wrong.password = u"hush-hush"_s;
    KafkaSink sink(wrong, { .openBound = 500ms });
    const auto opened = sink.open(race, *course, {});
    ASSERT_FALSE(opened);
    for (const QString &text : { opened.error().message, opened.error().detail, opened.error().remedy }) {
        EXPECT_FALSE(text.contains(u"hush-hush"_s)) << text.toStdString();
    }
}

TEST_F(KafkaSinkTest, AShardThatWritesNoRowWaitsForItsProducersIdAsWell)
{
    using trackside::test::Request;
    makeTopics();
    const Shard second { 2, 2 };
    kafka.refuse(Request::InitProducerId, RD_KAFKA_RESP_ERR_COORDINATOR_LOAD_IN_PROGRESS, 100);
    KafkaSink early(kafka.connection(), { .openBound = 500ms });
    const auto tooEarly = early.open(race, *course, second);
    ASSERT_FALSE(tooEarly) << "the gun would go off before anything can be sent";
    EXPECT_TRUE(tooEarly.error().message.contains(u"does not acknowledge"_s)) << tooEarly.error().message.toStdString();
    kafka.refuseNoMore(Request::InitProducerId);
    KafkaSink sink(kafka.connection());
    const auto opened = sink.open(race, *course, second);
    ASSERT_TRUE(opened) << opened.error().message.toStdString();
    EXPECT_TRUE(write(sink, 0));
    EXPECT_TRUE(sink.close(20s));
}

TEST_F(KafkaSinkTest, StatisticsEndOnceTheyHaveToldOfTheProducersId)
{
    const auto intervalOf = [](const KafkaProducer &producer) {
        std::array<char, 16> text {};
        std::size_t size = text.size();
        rd_kafka_conf_get(rd_kafka_conf(producer.client()), "statistics.interval.ms", text.data(), &size);
        return std::string(text.data());
    };
    makeTopics();
    KafkaProducer producer(kafka.connection(), {});
    ASSERT_TRUE(producer.begin(true));
    EXPECT_NE(intervalOf(producer), "0");
    ASSERT_TRUE(comes([&] {
        producer.lookForId(10ms);
        return producer.hasId();
    }));
    EXPECT_EQ(intervalOf(producer), "0");
    producer.sendRow("key", "value");
    EXPECT_TRUE(comes([&] {
        producer.poll();
        return producer.isDrained();
    }));
}

TEST_F(KafkaSinkTest, ChecksTheTopics)
{
    kafka.createTopic("parkrun");
    KafkaConnection where = kafka.connection();
    where.profileOption = u" --profile club"_s;
    const CheckFindings found = checkKafka(where, false);
    ASSERT_EQ(found.size(), 4U);
    EXPECT_TRUE(found[0].ok && found[1].ok) << found[1].finding.toStdString();
    EXPECT_FALSE(found[2].ok || found[3].ok);
    EXPECT_EQ(found[2].finding, u"It is missing."_s);
    EXPECT_EQ(found[3].name, u"Topic competitors"_s);
    EXPECT_EQ(found[3].finding, u"It is missing: races run without names."_s);
    for (const CheckFinding &missing : { found[2], found[3] }) {
        EXPECT_EQ(missing.fix, u"Create it: trackside doctor --provision --profile club."_s);
    }
    EXPECT_TRUE(found[2].standsInTheWay());
    EXPECT_FALSE(found[3].standsInTheWay()) << "races run without names";

    KafkaConnection nowhere;
    nowhere.bootstrap = u"127.0.0.1:1"_s;
    const CheckFindings none = checkKafka(nowhere, true, 500ms);
    ASSERT_EQ(none.size(), 1U) << "nothing else can be said";
    EXPECT_FALSE(none[0].ok);
    EXPECT_EQ(none[0].finding, u"Kafka at 127.0.0.1:1 does not answer."_s);
}
