// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/error.h"
#include "store/pinotconnection.h"
#include "streaming/kafkaconnection.h"

#include <QSettings>

#include <optional>
#include <string>

namespace trackside {

/// A named connection. `embedded` has no cluster; `local` is built in; others stand in the settings as
/// `[profiles] NAME\kafka=host:port` and so on. Secrets come from TRACKSIDE_KAFKA_PASSWORD, TRACKSIDE_PINOT_PASSWORD
/// and TRACKSIDE_PINOT_TOKEN, never from settings.
struct Profile {
    struct Cluster {
        KafkaConnection kafka;
        PinotConnection pinot;
    };

    QString name;
    std::optional<Cluster> cluster; ///< none: the embedded store
};

/// The profile by its name; TRACKSIDE_KAFKA, TRACKSIDE_PINOT_CONTROLLER and TRACKSIDE_PINOT_BROKER replace a cluster's
/// addresses, TRACKSIDE_KAFKA_USER and TRACKSIDE_PINOT_USER its users. An unknown name is an error that lists the
/// known ones, a partition count outside its range one that tells the range.
[[nodiscard]] Result<Profile> profileNamed(const QString &name, const QSettings &settings);

/// The profile that a command was given, by this user's settings.
[[nodiscard]] Result<Profile> profileNamed(const std::string &name);

} // namespace trackside
