// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "streaming/kafkahandle.h"

#include <librdkafka/rdkafka_mock.h>

#include <string>
#include <vector>

namespace trackside::test {

/// librdkafka's own mock cluster on loopback: one broker that speaks the protocol, keeps little and can be taken away.
class MockKafka {
public:
    struct Record {
        std::string key;
        std::string value;
    };

    MockKafka()
        : m_client(
              std::move(*kafka::makeClient(RD_KAFKA_PRODUCER, std::move(*kafka::settingsFor(KafkaConnection {}, {})))))
        , m_cluster(rd_kafka_mock_cluster_new(m_client.get(), 1))
    {
    }
    ~MockKafka() { rd_kafka_mock_cluster_destroy(m_cluster); }
    MockKafka(const MockKafka &) = delete;
    MockKafka &operator=(const MockKafka &) = delete;

    [[nodiscard]] KafkaConnection connection() const
    {
        KafkaConnection connection;
        connection.bootstrap = QString::fromUtf8(rd_kafka_mock_cluster_bootstraps(m_cluster));
        return connection;
    }
    void createTopic(const char *name) { rd_kafka_mock_topic_create(m_cluster, name, 3, 1); }
    void setDown(bool down)
    {
        down ? rd_kafka_mock_broker_set_down(m_cluster, 1) : rd_kafka_mock_broker_set_up(m_cluster, 1);
    }

    /// Reads \p count records of a topic from its beginning, or fewer when ten seconds pass without one.
    [[nodiscard]] std::vector<Record> read(const char *topic, std::size_t count) const
    {
        auto settings =
            kafka::settingsFor(connection(), { { "group.id", "test" }, { "auto.offset.reset", "earliest" } });
        const auto consumer = std::move(*kafka::makeClient(RD_KAFKA_CONSUMER, std::move(*settings)));
        rd_kafka_poll_set_consumer(consumer.get());
        rd_kafka_topic_partition_list_t *partitions = rd_kafka_topic_partition_list_new(3);
        for (int i = 0; i < 3; ++i) {
            rd_kafka_topic_partition_list_add(partitions, topic, i)->offset = RD_KAFKA_OFFSET_BEGINNING;
        }
        rd_kafka_assign(consumer.get(), partitions);
        rd_kafka_topic_partition_list_destroy(partitions);
        std::vector<Record> records;
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

private:
    kafka::Client m_client;
    rd_kafka_mock_cluster_t *m_cluster;
};

} // namespace trackside::test
