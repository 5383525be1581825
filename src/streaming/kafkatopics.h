// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/connectioncheck.h"
#include "streaming/kafkaconnection.h"

#include <chrono>
#include <stop_token>

namespace trackside {

/// Whether the broker answers and has the topics `parkrun`, `races` and `competitors`, with their partitions; with \p
/// provision, topics that are missing are made. Topics that exist are never changed. `competitors` is optional. Blocks
/// for \p bound at most per question, and once it shall \p stop, asks no more and ends within a second, with findings
/// of no worth; any thread.
[[nodiscard]] CheckFindings checkKafka(const KafkaConnection &connection, bool provision,
                                       std::chrono::milliseconds bound = std::chrono::seconds(10),
                                       const std::stop_token &stop = {});

} // namespace trackside
