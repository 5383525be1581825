// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "streaming/kafkaconnection.h"

namespace trackside::test {

/// The cluster that tests/cluster/with-cluster.sh started for this run; the test program ends without one.
[[nodiscard]] KafkaConnection plainKafka();
[[nodiscard]] KafkaConnection secureKafka();

} // namespace trackside::test
