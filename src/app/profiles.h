// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/error.h"
#include "models/connectionform.h"
#include "store/pinotconnection.h"
#include "streaming/kafkaconnection.h"

#include <QSettings>

#include <optional>
#include <string>

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
/// TRACKSIDE_KAFKA_USER and TRACKSIDE_PINOT_USER users; secrets come from TRACKSIDE_KAFKA_PASSWORD,
/// TRACKSIDE_PINOT_PASSWORD and TRACKSIDE_PINOT_TOKEN, never from settings.
[[nodiscard]] ConnectionForm connectionForm(const QString &name, const QSettings &settings);

/// Keeps all but the secrets; what a variable replaces keeps what the settings have of it.
void saveProfile(const ConnectionForm &form, QSettings &settings);
void removeProfile(const QString &name, QSettings &settings);

/// The connection that the fields describe; they must be right.
[[nodiscard]] Profile profileOf(const ConnectionForm &form);

/// The profile by its name. An unknown name is an error that lists the known ones; fields that are wrong are one that
/// tells the first.
[[nodiscard]] Result<Profile> profileNamed(const QString &name, const QSettings &settings);

/// The profile that a command was given, by this user's settings.
[[nodiscard]] Result<Profile> profileNamed(const std::string &name);

} // namespace trackside
