// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/error.h"
#include "streaming/kafkaconnection.h"

#include <QSettings>

#include <optional>

namespace trackside {

/// A named connection. `embedded` has no cluster; `local` is built in; others stand in the settings as
/// `[profiles] NAME\kafka=host:port` and so on. Secrets come from TRACKSIDE_KAFKA_PASSWORD, never from settings.
struct Profile {
    QString name;
    std::optional<KafkaConnection> kafka; ///< none: the embedded store

    [[nodiscard]] bool isEmbedded() const { return !kafka; }
};

/// The profile by its name; TRACKSIDE_KAFKA replaces a cluster's address. An unknown name is an error that lists the
/// known ones, a partition count outside its range one that tells the range.
[[nodiscard]] Result<Profile> profileNamed(const QString &name, const QSettings &settings);

} // namespace trackside
