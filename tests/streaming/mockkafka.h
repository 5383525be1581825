// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "streaming/kafkahandle.h"

#include <librdkafka/rdkafka_mock.h>

namespace trackside::test {

/// librdkafka's own mock cluster on loopback: one broker that speaks the protocol, keeps little and can be taken away.
class MockKafka {
public:
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

private:
    kafka::Client m_client;
    rd_kafka_mock_cluster_t *m_cluster;
};

} // namespace trackside::test
