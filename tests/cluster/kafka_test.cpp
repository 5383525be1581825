// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stream's near end on a real broker: topics, delivery, TLS with SCRAM, and what is said when it refuses.
#include "cluster/connection.h"
#include "cluster/owntopics.h"
#include "streaming/kafkareader.h"
#include "streaming/kafkasink.h"

#include <QDeadlineTimer>
#include <QTemporaryFile>
#include <QThread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

using namespace trackside;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::readTopic;
using test::smallRace;
using test::withOwnTopics;

namespace {

/// Writes the first seconds of a small race and reads them back.
void deliversAll(const KafkaConnection &connection)
{
    const auto [course, simulator, race] = smallRace(200);
    KafkaSink sink(connection);
    const auto opened = sink.open(race, *course, {});
    ASSERT_TRUE(opened) << opened.error().message.toStdString() << opened.error().detail.toStdString();
    std::set<std::string> ids;
    std::size_t handed = 0;
    for (std::int32_t second = 0; second < 30; ++second) {
        while (sink.room() == 0) {
            QThread::msleep(1);
        }
        std::vector<PositionEvent> events;
        simulator.eventsAt(second, events);
        ASSERT_TRUE(sink.writeSecond(second, events, false));
        handed += events.size();
    }
    ASSERT_TRUE(sink.close(30s));
    EXPECT_EQ(sink.acknowledgedEvents(), static_cast<std::int64_t>(handed));
    for (const auto &record : readTopic(connection, connection.eventsTopic(), connection.partitions, handed)) {
        ids.insert(record.value.substr(record.value.find("eventId"), 46));
    }
    EXPECT_EQ(ids.size(), handed);
}

} // namespace

TEST(Kafka, MakesTopicsOnceAndLeavesThemAlone)
{
    KafkaConnection connection = test::plainKafka();
    connection.topicPrefix = u"test-"_s + newRunId().first(8) + u'-';
    connection.partitions = 4;
    CheckFindings found = checkKafka(connection, false);
    ASSERT_EQ(found.size(), 4U);
    EXPECT_TRUE(found[0].ok);
    EXPECT_FALSE(found[1].ok || found[2].ok || found[3].ok);
    found = checkKafka(connection, true);
    EXPECT_EQ(found[1].finding, u"Created, with 4 partition(s)."_s);
    connection.partitions = 7;
    found = checkKafka(connection, true);
    EXPECT_TRUE(found[1].ok && found[2].ok && found[3].ok);
    EXPECT_EQ(found[1].finding, u"It is there, with 4 partition(s)."_s) << "a topic that exists was changed";
}

TEST(Kafka, DeliversEveryEventOnce)
{
    deliversAll(withOwnTopics(test::plainKafka()));
}

TEST(Kafka, DeliversEveryEventOnceWithTlsAndScram)
{
    deliversAll(withOwnTopics(test::secureKafka()));
}

TEST(Kafka, AWrongPasswordHasItsSentence)
{
    KafkaConnection connection = test::secureKafka();
    connection.password = u"not the password"_s;
    const CheckFindings found = checkKafka(connection, false, 8s);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_THAT(found[0].finding.toStdString(), testing::HasSubstr("refuses the user or the password"));
}

TEST(Kafka, AnUnknownCertificateAuthorityHasItsSentence)
{
    KafkaConnection connection = test::secureKafka();
    connection.caFile.clear();
    const CheckFindings found = checkKafka(connection, false, 8s);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_THAT(found[0].finding.toStdString(), testing::HasSubstr("a certificate that is not trusted"));
}

TEST(Kafka, TlsToAPortWithoutHasItsSentence)
{
    KafkaConnection connection = test::secureKafka();
    connection.bootstrap = test::plainKafka().bootstrap;
    const CheckFindings found = checkKafka(connection, false, 8s);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_THAT(found[0].finding.toStdString(), testing::HasSubstr("does not answer with TLS."));
}

TEST(Kafka, ATopicThatIsDeletedInMidRaceIsToldAndWrittenOnceItIsThereAgain)
{
    const KafkaConnection connection = withOwnTopics(test::plainKafka());
    const auto [course, simulator, race] = smallRace(100);
    KafkaSink sink(connection);
    ASSERT_TRUE(sink.open(race, *course, {}));
    const auto comes = [](const std::function<bool()> &holds) {
        const QDeadlineTimer late(60s);
        while (!holds() && !late.hasExpired()) {
            QThread::msleep(5);
        }
        return holds();
    };
    const auto write = [&](std::int32_t second) {
        std::vector<PositionEvent> events;
        simulator.eventsAt(second, events);
        return sink.writeSecond(second, events, false).has_value();
    };
    ASSERT_TRUE(write(0));
    ASSERT_TRUE(comes([&] { return sink.isDrained(); }));
    ASSERT_TRUE(test::deleteTopic(connection, connection.eventsTopic()));
    ASSERT_TRUE(write(1));
    ASSERT_TRUE(comes([&] { return sink.trouble().message.contains(u"has no topic "_s + connection.eventsTopic()); }))
        << sink.trouble().message.toStdString() << sink.trouble().detail.toStdString();
    EXPECT_FALSE(sink.isDrained());
    (void)checkKafka(connection, true);
    ASSERT_TRUE(comes([&] {
        const auto lost = sink.lostSecond();
        return sink.isDrained() || (lost && sink.room() > 0 && write(*lost) && sink.isDrained());
    }));
    EXPECT_EQ(sink.trouble().message, QString());
    EXPECT_EQ(readTopic(connection, connection.eventsTopic(), connection.partitions, 100).size(), 100U);
    EXPECT_TRUE(sink.close(30s));
}
