// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trackside {

/// How a Kafka cluster is reached, as a profile has it. The password is in memory only.
struct KafkaConnection {
    QString bootstrap; ///< host:port, several with commas
    QString security = QStringLiteral("PLAINTEXT"); ///< PLAINTEXT, SSL, SASL_PLAINTEXT or SASL_SSL
    QString mechanism; ///< PLAIN, SCRAM-SHA-256 or SCRAM-SHA-512; empty without SASL
    QString user;
    QString password;
    QString caFile; ///< certificate authority in PEM; empty: the system's
    QString topicPrefix; ///< before `parkrun`, `races` and `competitors`
    int partitions = 5; ///< of a topic that is made
    /// What a command in a sentence needs to act on this connection: " --profile NAME", or nothing.
    QString profileOption {};

    [[nodiscard]] QString eventsTopic() const { return topicPrefix + QStringLiteral("parkrun"); }
    [[nodiscard]] QString racesTopic() const { return topicPrefix + QStringLiteral("races"); }
    [[nodiscard]] QString competitorsTopic() const { return topicPrefix + QStringLiteral("competitors"); }

    friend bool operator==(const KafkaConnection &, const KafkaConnection &) = default;
};

} // namespace trackside
