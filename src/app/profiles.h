// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/error.h"
#include "models/connectionform.h"
#include "store/pinotconnection.h"
#include "streaming/kafkaconnection.h"

#include <QMap>
#include <QSettings>

#include <optional>

namespace trackside {

/// A named connection. `embedded` has no cluster; `local` is built in; others stand in the settings as
/// `[profiles] NAME\kafka=host:port` and so on.
struct Profile {
    struct Cluster {
        KafkaConnection kafka;
        PinotConnection pinot;
    };

    QString name;
    std::optional<Cluster> cluster; ///< none: the embedded store
};

/// The profiles there are: `embedded`, `local`, then those of the settings.
[[nodiscard]] QStringList profileNames(const QSettings &settings);

/// The fields of a profile. TRACKSIDE_KAFKA, TRACKSIDE_PINOT_CONTROLLER and TRACKSIDE_PINOT_BROKER replace addresses,
/// TRACKSIDE_KAFKA_USER and TRACKSIDE_PINOT_USER users, and so has each other field a variable, which
/// docs/connections.md lists; secrets come from TRACKSIDE_KAFKA_PASSWORD, TRACKSIDE_PINOT_PASSWORD and
/// TRACKSIDE_PINOT_TOKEN, or from the key store by way of addSecrets(), never from settings.
[[nodiscard]] ConnectionForm connectionForm(const QString &name, const QSettings &settings);

/// That a variable gives a user or a password of Kafka's which the connection, without SASL, does not use.
[[nodiscard]] std::optional<Error> unusedKafkaVariables(const ConnectionForm &form);

/// Keeps all but the secrets; what a variable replaces keeps what the settings have of it.
void saveProfile(const ConnectionForm &form, QSettings &settings);
void removeProfile(const QString &name, QSettings &settings);
/// Everything that the settings have of a profile, under another name as well.
void copyProfile(const QString &from, const QString &to, QSettings &settings);

/// The secrets of a profile by the names of their fields; none is empty.
using Secrets = QMap<QString, QString>;

/// The secrets of the form; those that a variable gives are as \p before has them.
[[nodiscard]] Secrets secretsOf(const ConnectionForm &form, Secrets before = {});
/// Fills the secrets in, but for those that a variable gives.
void addSecrets(ConnectionForm &form, const Secrets &secrets);

/// Whether the key store has a secret that the form lacks, by what the settings tell: it is not opened for nothing.
[[nodiscard]] bool lacksKeptSecrets(const ConnectionForm &form, const QSettings &settings);
/// Which secrets of the profile the key store has, by their names.
[[nodiscard]] QStringList keptSecrets(const QString &name, const QSettings &settings);
void setKeptSecrets(const QString &name, const QStringList &secrets, QSettings &settings);

/// What commands need, in sentences that name one, to act on the profile: " --profile NAME", nothing for `embedded`.
[[nodiscard]] QString profileOption(const QString &name);

/// The connection that the fields describe; they must be right.
[[nodiscard]] Profile profileOf(const ConnectionForm &form);

/// The profile by its name, without what the key store has. An unknown name is an error that lists the known ones;
/// fields that are wrong are one that tells the first.
[[nodiscard]] Result<Profile> profileNamed(const QString &name, const QSettings &settings);

} // namespace trackside
