// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The end of the stream of a real broker, beside what another consumer reads of it.
#include "cluster/connection.h"
#include "cluster/owntopics.h"
#include "streaming/kafkasink.h"
#include "streaming/kafkatail.h"

#include <QProcess>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

using namespace trackside;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using testing::IsEmpty;
using testing::Le;

namespace {

class KafkaTailOnABroker : public testing::Test {
protected:
    KafkaTailOnABroker()
    {
        QObject::connect(&tail, &EventTail::came, &tail, [this](const TailReport &report) {
            ++reports;
            count += report.count;
            bytes += report.bytes;
            most = std::max(most, report.records.size());
            trouble = report.trouble;
            records.insert(records.end(), report.records.begin(), report.records.end());
        });
    }

    /// Hands over seconds of a race of so many runners; gives the number of its events.
    std::int64_t stage(std::int32_t runners, std::int32_t seconds)
    {
        const auto [course, simulator, race] = test::smallRace(runners);
        KafkaSink sink(connection);
        std::int64_t sent = 0;
        EXPECT_TRUE(sink.open(race, *course, {}));
        for (std::int32_t second = 0; second < seconds; ++second) {
            std::vector<PositionEvent> events;
            simulator.eventsAt(second, events);
            EXPECT_TRUE(becomes([&sink] { return sink.room() > 0; }));
            EXPECT_TRUE(sink.writeSecond(second, events, false));
            sent += std::ssize(events);
        }
        EXPECT_TRUE(sink.close(30s));
        return sent;
    }
    /// Starts the tail; gives how many records came by which it is known to be at the end of each partition.
    std::int64_t begin()
    {
        tail.start();
        const std::int64_t sent = stage(30, 1) + 1; // the race's own row
        EXPECT_TRUE(becomes([&] { return count == sent; })) << count << " of " << sent;
        return sent;
    }
    [[nodiscard]] static bool becomes(const std::function<bool()> &holds) { return QTest::qWaitFor(holds, 60'000); }

    KafkaConnection connection = test::withOwnTopics(test::plainKafka());
    KafkaTail tail { connection };
    std::vector<TailRecord> records;
    std::int64_t count = 0;
    std::int64_t bytes = 0;
    std::size_t most = 0;
    int reports = 0;
    Error trouble;
};

/// Where a record stands, and what it has: topic, partition, offset, key, size of the value.
using Told = std::tuple<QString, int, qint64, QByteArray, qsizetype>;

/// Every record of a topic, as kcat tells of it.
std::vector<Told> toldByKcat(const KafkaConnection &connection, const QString &topic)
{
    QProcess kcat;
    kcat.start(u"kcat"_s,
               { u"-C"_s, u"-b"_s, connection.bootstrap, u"-t"_s, topic, u"-o"_s, u"beginning"_s, u"-e"_s, u"-q"_s,
                 u"-f"_s, u"%p %o %S %k\n"_s });
    EXPECT_TRUE(kcat.waitForFinished(60'000)) << kcat.errorString().toStdString();
    std::vector<Told> told;
    for (const QByteArray &line : kcat.readAllStandardOutput().trimmed().split('\n')) {
        const QByteArrayList words = line.split(' ');
        told.emplace_back(topic, words.value(0).toInt(), words.value(1).toLongLong(), words.value(3),
                          words.value(2).toLongLong());
    }
    return told;
}

} // namespace

TEST_F(KafkaTailOnABroker, ShowsRecordsWhereAnotherConsumerFindsThem)
{
    const std::int64_t sent = begin() + stage(7, 20) + 1;
    ASSERT_TRUE(becomes([&] { return count == sent; })) << count << " of " << sent;
    std::vector<Told> shown;
    std::int64_t size = 0;
    for (const TailRecord &record : records) {
        shown.emplace_back(record.topic, record.partition, record.offset, record.key, record.value.size());
        size += record.key.size() + record.value.size();
        EXPECT_GT(record.sentMs, 1'600'000'000'000);
    }
    std::vector<Told> told = toldByKcat(connection, connection.eventsTopic());
    std::ranges::move(toldByKcat(connection, connection.racesTopic()), std::back_inserter(told));
    EXPECT_THAT(shown, testing::UnorderedElementsAreArray(told));
    EXPECT_EQ(bytes, size);
    EXPECT_EQ(trouble, Error());
}

TEST_F(KafkaTailOnABroker, OfAFieldOfTwentyThousandEveryRecordIsCountedAndFewAreKept)
{
    const std::int64_t sent = begin() + stage(20'000, 10) + 1;
    ASSERT_TRUE(becomes([&] { return count == sent; })) << count << " of " << sent;
    EXPECT_THAT(most, Le(EventTail::mostRecords));
    EXPECT_THAT(records.size(), Le(static_cast<std::size_t>(reports) * EventTail::mostRecords));
    EXPECT_GT(bytes, sent * 200);
}

TEST_F(KafkaTailOnABroker, BeginsShortlyBeforeTheEnd)
{
    const std::int64_t sent = stage(50, 20) + 1;
    tail.start();
    ASSERT_TRUE(becomes([this] { return count > 0; }));
    const std::int64_t before = count;
    EXPECT_THAT(before, Le(20 * connection.partitions + 1)) << "of " << sent;
    std::map<std::pair<QString, int>, std::int64_t> offsets; // in order within a partition, without a gap
    for (const TailRecord &record : records) {
        const auto [last, isFirst] = offsets.try_emplace({ record.topic, record.partition }, record.offset);
        EXPECT_TRUE(isFirst || record.offset == ++last->second);
    }
    EXPECT_THAT(offsets, testing::Not(IsEmpty()));
}
