// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/error.h"
#include "streaming/kafkaconnection.h"

#include <librdkafka/rdkafka.h>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace trackside::kafka {

struct Destroy {
    void operator()(rd_kafka_t *client) const { rd_kafka_destroy(client); }
    void operator()(rd_kafka_conf_t *settings) const { rd_kafka_conf_destroy(settings); }
};
using Client = std::unique_ptr<rd_kafka_t, Destroy>;
using Settings = std::unique_ptr<rd_kafka_conf_t, Destroy>;

/// Settings by librdkafka's names.
using Values = std::vector<std::pair<const char *, QByteArray>>;

/// librdkafka's settings for \p connection and \p more; an error names the setting that is wrong, never a secret.
[[nodiscard]] Result<Settings> settingsFor(const KafkaConnection &connection, const Values &more);

/// Fails with librdkafka's words.
[[nodiscard]] Result<Client> makeClient(rd_kafka_type_t type, Settings settings);

/// A sentence for what librdkafka says of a connection, or of a record for \p topic: host, port, password, TLS, topic
/// and rights each have their own. What went wrong with TLS, and which name cannot be found, stands in \p words alone.
[[nodiscard]] Error errorOf(const KafkaConnection &connection, rd_kafka_resp_err_t code, const QString &words,
                            const QString &topic = {});

/// A sentence for a producer that failed for good, with \p code as the reason.
[[nodiscard]] Error fatalError(const KafkaConnection &connection, rd_kafka_resp_err_t code, const QString &words);

/// Topics by name, with the number of their partitions.
using Partitions = std::map<QByteArray, int>;

/// All topics. Asks until an answer comes, \p bound has passed, or \p refused holds: librdkafka
/// goes on trying with a password or certificate that was refused.
[[nodiscard]] std::expected<Partitions, rd_kafka_resp_err_t>
topicsOf(rd_kafka_t *client, std::chrono::milliseconds bound, const std::function<bool()> &refused);

/// Whether trying again cannot help.
[[nodiscard]] bool isRefusal(rd_kafka_resp_err_t code);

} // namespace trackside::kafka
