// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datafolderchoice.h"

#include "models/settingkeys.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace trackside {

DataFolderChoice::DataFolderChoice(QSettings &settings, QString inUse, bool isGiven)
    : m_settings(settings)
    , m_inUse(std::move(inUse))
    , m_isGiven(isGiven)
{
}

QString DataFolderChoice::next() const
{
    return m_isGiven ? m_inUse : m_settings.value(keys::dataFolder, m_inUse).toString();
}

Result<void> DataFolderChoice::choose(const QString &path)
{
    const QString folder = QDir(path).absolutePath();
    if (!QDir().mkpath(folder))
        return failure(tr("“%1” is no folder and cannot be made one.").arg(folder), {}, tr("Choose another folder."));
    QTemporaryFile probe(folder + u"/trackside-XXXXXX"_s);
    if (!probe.open())
        return failure(tr("“%1” cannot be written.").arg(folder), probe.errorString(),
                       tr("Give yourself the right, or choose another folder."));
    m_settings.setValue(keys::dataFolder, folder);
    m_settings.sync();
    return {};
}

QString DataFolderChoice::note() const
{
    if (m_isGiven)
        return tr("TRACKSIDE_DATA names the folder; it cannot be changed here.");
    if (next() != m_inUse)
        return tr("From the next start on: “%1”. What lies in the present folder stays there.").arg(next());
    return tr("Races and your own courses lie here.");
}

} // namespace trackside
