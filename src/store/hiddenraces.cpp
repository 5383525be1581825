// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hiddenraces.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace trackside {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::HiddenRaces)
};

} // namespace

HiddenRaces::HiddenRaces(QString path)
    : m_path(std::move(path))
{
    QFile file(m_path);
    if (file.exists() && file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (!line.trimmed().isEmpty()) {
                m_runs.insert(QString::fromUtf8(line.trimmed()));
            }
        }
    }
}

bool HiddenRaces::contains(const QString &runId) const
{
    const std::scoped_lock lock(m_mutex);
    return m_runs.contains(runId);
}

Result<void> HiddenRaces::add(const QString &runId)
{
    const std::scoped_lock lock(m_mutex);
    QSet<QString> runs = m_runs;
    runs.insert(runId);
    return write(std::move(runs));
}

Result<void> HiddenRaces::remove(const QString &runId)
{
    const std::scoped_lock lock(m_mutex);
    QSet<QString> runs = m_runs;
    runs.remove(runId);
    return write(std::move(runs));
}

Result<void> HiddenRaces::write(QSet<QString> runs)
{
    QStringList lines(runs.begin(), runs.end());
    std::ranges::sort(lines);
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(lines.join(u'\n').toUtf8() + '\n') < 0 || !file.commit()) {
        return failure(Text::tr("The list of hidden races cannot be written to “%1”.").arg(m_path), file.errorString());
    }
    m_runs = std::move(runs);
    return {};
}

} // namespace trackside
