// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QUrl>

#include <chrono>
#include <cstdint>

namespace trackside {

enum class PinotServer : std::uint8_t { Controller, Broker };

/// Where a Pinot is and how it is spoken to. Holds secrets: never written to settings or logs.
struct PinotConnection {
    QUrl controller {}; ///< http or https, host and port; a user or password in it is ignored
    QUrl broker {};
    QString user {}; ///< of basic authentication; empty: none
    QString password {};
    QString bearer {}; ///< a token, goes before user and password; may be empty
    QString caFile {}; ///< PEM; trusted in place of the system's authorities; empty: those
    QString tablePrefix {}; ///< stands before parkrun, races, competitors and courses
    QString kafkaBootstrap {}; ///< HOST:PORT,… as Pinot's servers reach Kafka
    QString topicPrefix {}; ///< stands before parkrun, races and competitors
    /// What Pinot's consumers need for a Kafka with TLS or SASL (security.protocol, sasl.jaas.config, …). Becomes part
    /// of the table's configuration, which whoever may read Pinot's tables can read.
    QMap<QString, QString> kafkaConfig {};
    std::chrono::milliseconds timeout { 10'000 }; ///< of a transfer in which nothing moves
    /// What a command in a sentence needs to act on this connection: " --profile NAME", or nothing.
    QString profileOption {};
};

} // namespace trackside
