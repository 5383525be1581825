// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/raceconfig.h"

#include <QStringList>

namespace trackside {

/// A profile as people fill it in. The names of its fields are those of the settings, `[profiles] NAME\field`; the
/// three secrets are in memory only, never in settings, logs or answers.
struct ConnectionForm {
    QString name;
    QString kafka = QStringLiteral("localhost:9092"); ///< host:port, several with commas
    QString kafkaSecurity = QStringLiteral("PLAINTEXT");
    QString kafkaMechanism; ///< of SASL
    QString kafkaUser;
    QString kafkaPassword; ///< secret
    QString kafkaCaFile; ///< PEM; empty: the system's authorities
    QString topicPrefix;
    int partitions = 5; ///< of topics that are made
    QString controller = QStringLiteral("http://localhost:9000");
    QString broker = QStringLiteral("http://localhost:8099");
    QString pinotUser;
    QString pinotPassword; ///< secret
    QString pinotToken; ///< secret; goes before user and password
    QString pinotCaFile;
    QString tablePrefix;
    QString kafkaForPinot; ///< how Pinot's servers reach Kafka; empty: as this program does

    friend bool operator==(const ConnectionForm &, const ConnectionForm &) = default;
};

namespace limits {
inline constexpr Range<int> partitions { 1, 1'000 };
}

[[nodiscard]] const QStringList &kafkaSecurities(); ///< PLAINTEXT, SSL, SASL_PLAINTEXT, SASL_SSL
[[nodiscard]] const QStringList &kafkaMechanisms(); ///< PLAIN, SCRAM-SHA-256, SCRAM-SHA-512
[[nodiscard]] bool usesSasl(const ConnectionForm &form);

/// The profiles that are always there: `embedded`, which has no servers and thus no fields, and `local`.
[[nodiscard]] bool isBuiltInProfile(const QString &name);
[[nodiscard]] const QString &embeddedProfile();

/// All that is wrong with the fields, in their order; each message is a sentence that tells what would be right. Reads
/// whether the files of certificates are there. Any thread.
[[nodiscard]] std::vector<ConfigProblem> problemsOf(const ConnectionForm &form);

/// What is wrong with the name of a new profile beside those that are \p taken; empty: nothing.
[[nodiscard]] QString problemOfProfileName(const QString &name, const QStringList &taken);

} // namespace trackside
