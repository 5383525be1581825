// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datafolder.h"

#include "models/settingkeys.h"

#include <QDir>
#include <QStandardPaths>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *variable = "TRACKSIDE_DATA";

} // namespace

DataFolder DataFolder::ofThisUser()
{
    const DataFolder usual { owner() };
    if (isGiven()) {
        return usual;
    }
    const QSettings settings(usual.settingsFile(), QSettings::IniFormat);
    return { settings.value(keys::dataFolder, usual.path).toString() };
}

bool DataFolder::isGiven()
{
    return qEnvironmentVariableIsSet(variable);
}

QString DataFolder::owner()
{
    return isGiven() ? QDir(qEnvironmentVariable(variable)).absolutePath()
                     : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/trackside"_s;
}

QString DataFolder::races() const
{
    return path + u"/races"_s;
}

QString DataFolder::courses() const
{
    return path + u"/courses"_s;
}

QString DataFolder::hiddenRaces(const QString &profile) const
{
    return u"%1/hidden-races/%2.txt"_s.arg(path, profile);
}

QString DataFolder::decisions(const QString &profile) const
{
    return u"%1/decisions/%2.db"_s.arg(path, profile);
}

QString DataFolder::settingsFile() const
{
    if (isGiven()) {
        return path + u"/trackside.ini"_s;
    }
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/trackside/trackside.ini"_s;
}

QString DataFolder::tileCache()
{
    return (isGiven() ? owner()
                      : QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/trackside"_s)
        + u"/tiles"_s;
}

} // namespace trackside
