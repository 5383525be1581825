// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/pinotconnection.h"
#include "streaming/kafkaconnection.h"

namespace trackside::test {

/// The cluster that tests/cluster/with-cluster.sh started for this run; the test program ends without one.
[[nodiscard]] KafkaConnection plainKafka();
[[nodiscard]] KafkaConnection secureKafka();
/// The secure one where TRACKSIDE_TEST_SECURE is set, for the variants of tests that say so in their names.
[[nodiscard]] KafkaConnection kafka();
/// Its Pinot, which asks for a user and a password, on its Kafka.
[[nodiscard]] PinotConnection pinot();

} // namespace trackside::test
