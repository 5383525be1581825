// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "streaming/kafkahandle.h"

#include <librdkafka/rdkafka_mock.h>

#include <vector>

namespace trackside::test {

/// Requests by the protocol's numbers.
enum class Request : std::int16_t { Produce = 0, Fetch = 1, InitProducerId = 22 };

/// librdkafka's own mock cluster on loopback: brokers that speak the protocol, keep little and can be taken away.
class MockKafka {
public:
    explicit MockKafka(int brokers = 1)
        : m_client(
              std::move(*kafka::makeClient(RD_KAFKA_PRODUCER, std::move(*kafka::settingsFor(KafkaConnection {}, {})))))
        , m_cluster(rd_kafka_mock_cluster_new(m_client.get(), brokers))
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
    /// With three partitions, all on \p broker.
    void createTopic(const char *name, int broker = 1)
    {
        rd_kafka_mock_topic_create(m_cluster, name, 3, 1);
        for (int partition = 0; partition < 3; ++partition) {
            rd_kafka_mock_partition_set_leader(m_cluster, name, partition, broker);
        }
    }
    void setDown(bool down, int broker = 1)
    {
        down ? rd_kafka_mock_broker_set_down(m_cluster, broker) : rd_kafka_mock_broker_set_up(m_cluster, broker);
    }
    /// What clients are told of a topic.
    void setTopicError(const char *name, rd_kafka_resp_err_t code)
    {
        rd_kafka_mock_topic_set_error(m_cluster, name, code);
    }
    /// The next \p count requests of this kind are refused.
    void refuse(Request request, rd_kafka_resp_err_t code, std::size_t count)
    {
        const std::vector<rd_kafka_resp_err_t> codes(count, code);
        rd_kafka_mock_push_request_errors_array(m_cluster, static_cast<std::int16_t>(request), count, codes.data());
    }
    void refuseNoMore(Request request)
    {
        rd_kafka_mock_clear_request_errors(m_cluster, static_cast<std::int16_t>(request));
    }

private:
    kafka::Client m_client;
    rd_kafka_mock_cluster_t *m_cluster;
};

} // namespace trackside::test
