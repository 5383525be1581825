// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>

namespace trackside {

/// Where settings and data lie: in the folder that TRACKSIDE_DATA names; else as the desktop says, the data in the
/// folder that the settings name, if they do.
struct DataFolder {
    static DataFolder ofThisUser();
    [[nodiscard]] static bool isGiven(); ///< by TRACKSIDE_DATA
    /// Whose the key store's entries are: the data folder as it is without the settings' choice.
    [[nodiscard]] static QString owner();

    QString path;

    [[nodiscard]] QString races() const;
    [[nodiscard]] QString courses() const; ///< the user's own
    /// The list of those races that are hidden under a profile.
    [[nodiscard]] QString hiddenRaces(const QString &profile) const;
    /// The file of what was decided by hand of the races under a profile of a cluster.
    [[nodiscard]] QString decisions(const QString &profile) const;
    [[nodiscard]] QString settingsFile() const;
    /// Map tiles that came from a server, which may be deleted at any time.
    [[nodiscard]] static QString tileCache();
};

} // namespace trackside
