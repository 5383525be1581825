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
