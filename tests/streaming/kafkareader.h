// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "streaming/kafkahandle.h"

#include <string>
#include <vector>

namespace trackside::test {

struct KafkaRecord {
    std::string key;
    std::string value;
};

/// Deletes a topic; whether the broker did so.
[[nodiscard]] inline bool deleteTopic(const KafkaConnection &connection, const QString &topic)
{
    const auto asker = std::move(*kafka::makeClient(RD_KAFKA_PRODUCER, std::move(*kafka::settingsFor(connection, {}))));
    rd_kafka_DeleteTopic_t *wanted = rd_kafka_DeleteTopic_new(topic.toUtf8().constData());
    rd_kafka_queue_t *queue = rd_kafka_queue_new(asker.get());
    rd_kafka_DeleteTopics(asker.get(), &wanted, 1, nullptr, queue);
    rd_kafka_event_t *event = rd_kafka_queue_poll(queue, 30'000);
    const bool done = event != nullptr && rd_kafka_event_error(event) == RD_KAFKA_RESP_ERR_NO_ERROR;
    rd_kafka_event_destroy(event);
    rd_kafka_queue_destroy(queue);
    rd_kafka_DeleteTopic_destroy(wanted);
    return done;
}

/// How many records a topic has.
[[nodiscard]] inline std::size_t recordsIn(const KafkaConnection &connection, const QString &topic, int partitions)
{
    const auto asker = std::move(*kafka::makeClient(RD_KAFKA_PRODUCER, std::move(*kafka::settingsFor(connection, {}))));
    std::int64_t records = 0;
    for (int i = 0; i < partitions; ++i) {
        std::int64_t low = 0;
        std::int64_t high = 0;
        rd_kafka_query_watermark_offsets(asker.get(), topic.toUtf8().constData(), i, &low, &high, 20'000);
        records += high - low;
    }
    return static_cast<std::size_t>(records);
}

/// Reads \p count records of a topic from its beginning, or fewer when ten seconds pass without one.
[[nodiscard]] inline std::vector<KafkaRecord> readTopic(const KafkaConnection &connection, const QString &topic,
                                                        int partitions, std::size_t count)
{
    auto settings = kafka::settingsFor(connection, { { "group.id", "test" }, { "enable.auto.commit", "false" } });
    const auto consumer = std::move(*kafka::makeClient(RD_KAFKA_CONSUMER, std::move(*settings)));
    rd_kafka_poll_set_consumer(consumer.get());
    rd_kafka_topic_partition_list_t *all = rd_kafka_topic_partition_list_new(partitions);
    const QByteArray name = topic.toUtf8();
    for (int i = 0; i < partitions; ++i) {
        rd_kafka_topic_partition_list_add(all, name.constData(), i)->offset = RD_KAFKA_OFFSET_BEGINNING;
    }
    rd_kafka_assign(consumer.get(), all);
    rd_kafka_topic_partition_list_destroy(all);
    std::vector<KafkaRecord> records;
    while (records.size() < count) {
        rd_kafka_message_t *message = rd_kafka_consumer_poll(consumer.get(), 10'000);
        if (!message) {
            break;
        }
        if (message->err == RD_KAFKA_RESP_ERR_NO_ERROR) {
            records.push_back({ { static_cast<const char *>(message->key), message->key_len },
                                { static_cast<const char *>(message->payload), message->len } });
        }
        rd_kafka_message_destroy(message);
    }
    rd_kafka_consumer_close(consumer.get());
    return records;
}

} // namespace trackside::test
