// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hiddenraces.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>
#include <optional>

namespace trackside {

namespace {

constexpr int lockTimeout = 5'000; // milliseconds

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::HiddenRaces)
};

std::optional<QSet<QString>> runsIn(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return QSet<QString>();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    QSet<QString> runs;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.trimmed().isEmpty()) {
            runs.insert(QString::fromUtf8(line.trimmed()));
        }
    }
    return runs;
}

} // namespace

HiddenRaces::HiddenRaces(QString path)
    : m_path(std::move(path))
{
}

bool HiddenRaces::contains(const QString &runId) const
{
    const std::scoped_lock lock(m_mutex);
    const QDateTime changedAt = QFileInfo(m_path).lastModified();
    if (changedAt != m_readAt) {
        m_runs = runsIn(m_path).value_or(m_runs);
        m_readAt = changedAt;
    }
    return m_runs.contains(runId);
}

Result<void> HiddenRaces::add(const QString &runId)
{
    return change([&](QSet<QString> &runs) { runs.insert(runId); });
}

Result<void> HiddenRaces::remove(const QString &runId)
{
    return change([&](QSet<QString> &runs) { runs.remove(runId); });
}

Result<void> HiddenRaces::change(const std::function<void(QSet<QString> &)> &how)
{
    const std::scoped_lock lock(m_mutex);
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QLockFile others(m_path + QStringLiteral(".lock"));
    auto runs = others.tryLock(lockTimeout) ? runsIn(m_path) : std::nullopt;
    if (!runs) {
        return failure(Text::tr("The list of hidden races in “%1” cannot be read.").arg(m_path));
    }
    how(*runs);
    QStringList lines(runs->begin(), runs->end());
    std::ranges::sort(lines);
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(lines.join(u'\n').toUtf8() + '\n') < 0 || !file.commit()) {
        return failure(Text::tr("The list of hidden races cannot be written to “%1”.").arg(m_path), file.errorString());
    }
    m_runs = *std::move(runs);
    m_readAt = QFileInfo(m_path).lastModified();
    return {};
}

} // namespace trackside
