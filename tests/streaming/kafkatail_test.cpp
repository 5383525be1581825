// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The end of the stream as a consumer of Kafka's sees it, on librdkafka's own mock cluster.
#include "streaming/kafkatail.h"

#include "streaming/kafkareader.h"
#include "streaming/kafkasinkfixture.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace trackside::test {
namespace {

class KafkaTailTest : public KafkaSinkTest {
protected:
    ~KafkaTailTest() override { tail.reset(); } // before the cluster

    void open()
    {
        tail = std::make_unique<KafkaTail>(kafka.connection());
        QObject::connect(tail.get(), &EventTail::came, tail.get(), [this](const TailReport &report) {
            ++reports;
            count += report.count;
            bytes += report.bytes;
            records.insert(records.end(), report.records.begin(), report.records.end());
            trouble = report.trouble;
        });
        tail->start();
    }
    void send(const char *topic, const QByteArray &key, const QByteArray &value)
    {
        if (!producer) {
            producer = std::move(
                *kafka::makeClient(RD_KAFKA_PRODUCER, std::move(*kafka::settingsFor(kafka.connection(), {}))));
        }
        rd_kafka_producev(producer.get(), RD_KAFKA_V_TOPIC(topic), RD_KAFKA_V_KEY(key.constData(), key.size()),
                          RD_KAFKA_V_VALUE(const_cast<char *>(value.constData()), value.size()),
                          RD_KAFKA_V_MSGFLAGS(RD_KAFKA_MSG_F_COPY), RD_KAFKA_V_END);
        rd_kafka_flush(producer.get(), 10'000);
    }
    [[nodiscard]] static bool becomes(const std::function<bool()> &holds) { return QTest::qWaitFor(holds, 20'000); }

    std::unique_ptr<KafkaTail> tail;
    kafka::Client producer;
    std::vector<TailRecord> records;
    std::int64_t count = 0;
    std::int64_t bytes = 0;
    int reports = 0;
    Error trouble;
};

} // namespace

TEST_F(KafkaTailTest, ShowsWhatComesOnEachTopic)
{
    makeTopics();
    kafka.createTopic("competitors");
    send("parkrun", "7", R"({"competitorId":7})");
    open();
    ASSERT_TRUE(becomes([this] { return count == 1; })) << "the last ones that were there already";
    send("races", "run", R"({"runId":"run"})");
    send("competitors", "run:7", R"({"name":"Ann"})");
    send("parkrun", "17", R"({"competitorId":17})");
    ASSERT_TRUE(becomes([this] { return count == 4; }));
    std::set<QString> topics;
    for (const TailRecord &record : records)
        topics.insert(record.topic);
    EXPECT_EQ(topics, (std::set { u"competitors"_s, u"parkrun"_s, u"races"_s }));
    EXPECT_EQ(records.front().key, "7");
    EXPECT_EQ(records.front().value, R"({"competitorId":7})");
    EXPECT_EQ(records.front().offset, 0);
    EXPECT_GT(records.front().sentMs, 1'600'000'000'000);
    EXPECT_EQ(bytes, 1 + 18 + 3 + 15 + 5 + 14 + 2 + 19);
    EXPECT_EQ(trouble, Error());
}

TEST_F(KafkaTailTest, EventsByWhichConnectionsAreCheckedAreLeftOut)
{
    makeTopics();
    send("parkrun", "1", R"({"runId":"00000000-0000-8000-8000-000000000000","competitorId":1})");
    send("parkrun", "1", R"({"runId":"run"})"); // in the partition of the first
    open();
    ASSERT_TRUE(becomes([this] { return !records.empty(); }));
    EXPECT_EQ(records.front().value, R"({"runId":"run"})");
    EXPECT_EQ(count, 1);
    EXPECT_EQ(bytes, 1 + 15);
}

TEST_F(KafkaTailTest, OfManyTheNewestAreShownAndAllAreCounted)
{
    makeTopics();
    open();
    ASSERT_TRUE(becomes([this] { return reports > 0; }));
    KafkaSink sink(kafka.connection());
    ASSERT_TRUE(sink.open(race, *course, {}));
    std::size_t most = 0;
    QObject::connect(tail.get(), &EventTail::came, tail.get(),
                     [&](const TailReport &report) { most = std::max(most, report.records.size()); });
    for (std::int32_t second = 0; second < 60; ++second) {
        ASSERT_TRUE(comes([&] { return sink.room() > 0; }));
        ASSERT_TRUE(write(sink, second));
    }
    ASSERT_TRUE(sink.close(10s));
    ASSERT_TRUE(becomes([&] { return count == static_cast<std::int64_t>(handed) + 1; })) << count << " of " << handed;
    EXPECT_LE(most, EventTail::mostRecords);
}

TEST_F(KafkaTailTest, AFilterIsLookedForAmongAll)
{
    makeTopics();
    open();
    tail->setFilter({ .key = "17" });
    ASSERT_TRUE(becomes([this] { return reports > 0; }));
    for (int bib = 1; bib <= 40; ++bib)
        send("parkrun", QByteArray::number(bib), "{}");
    ASSERT_TRUE(becomes([this] { return count == 40; }));
    ASSERT_EQ(records.size(), 1U);
    EXPECT_EQ(records.front().key, "17");
}

TEST_F(KafkaTailTest, StoppedItReportsNothingAndCanBeStartedAgain)
{
    makeTopics();
    open();
    ASSERT_TRUE(becomes([this] { return reports > 0; }));
    tail->stop();
    const int before = reports;
    send("parkrun", "1", "{}");
    tail->start(); // waits for the first reading's end
    EXPECT_EQ(reports, before);
    ASSERT_TRUE(becomes([this] { return count > 0; }));
    EXPECT_EQ(records.front().key, "1");
}

TEST_F(KafkaTailTest, SaysWhatIsMissing)
{
    kafka.createTopic("other");
    open();
    ASSERT_TRUE(becomes([this] { return !trouble.message.isEmpty(); }));
    EXPECT_TRUE(trouble.message.endsWith(u"has no topic parkrun."_s)) << trouble.message.toStdString();
    makeTopics();
    send("parkrun", "1", "{}");
    ASSERT_TRUE(becomes([this] { return count > 0; })) << "made later, it is found";
    EXPECT_EQ(trouble, Error());
}

/// As where the right to read was withdrawn for a moment.
TEST_F(KafkaTailTest, GoesOnAfterAnErrorFromWhereItWas)
{
    makeTopics();
    send("parkrun", "1", "{}");
    open();
    ASSERT_TRUE(becomes([this] { return count == 1; }));
    kafka.refuse(Request::Fetch, RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED, 1);
    ASSERT_TRUE(becomes([this] { return !trouble.message.isEmpty(); }));
    send("parkrun", "1", "{}"); // to the same partition
    ASSERT_TRUE(becomes([this] { return count > 1; }));
    std::vector<std::int64_t> offsets;
    std::ranges::transform(records, std::back_inserter(offsets), &TailRecord::offset);
    EXPECT_EQ(offsets, (std::vector<std::int64_t> { 0, 1 }));
}

TEST_F(KafkaTailTest, SaysThatNobodyAnswersAndEndsSoon)
{
    kafka.setDown(true);
    open();
    ASSERT_TRUE(becomes([this] { return !trouble.message.isEmpty(); }));
    EXPECT_TRUE(trouble.message.contains(u"does not answer"_s)) << trouble.message.toStdString();
}

} // namespace trackside::test
