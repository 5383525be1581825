// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checkprogress.h"

#include <utility>

namespace trackside {

namespace {

constexpr qsizetype mostClusterWords = 8; ///< lines: what is wrong, and the command that would be right

} // namespace

CheckProgress::CheckProgress(Connections &connections, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
{
    connect(&connections, &Connections::found, this, [this](const CheckFinding &finding) {
        if (m_checking)
            m_findings.add(finding);
    });
    connect(&connections, &Connections::checked, this, &CheckProgress::takeChecked);
    connect(&connections, &Connections::brokenOff, this, &CheckProgress::takeBrokenOff);
    connect(&connections, &Connections::clusterSaid, this, &CheckProgress::takeWords);
    connect(&connections, &Connections::clusterStarted, this, &CheckProgress::takeClusterStarted);
}

void CheckProgress::check(const ConnectionForm &form, bool setUp)
{
    m_findings.clear();
    m_connections.check(form, setUp); // which may break one off
    m_checking = true;
    Q_EMIT said(setUp ? tr("Setting up and checking …") : tr("Checking …"));
}

void CheckProgress::stop()
{
    m_connections.cancelCheck();
    m_checking = false;
    Q_EMIT said(tr("The check was stopped."));
}

void CheckProgress::forget()
{
    m_connections.cancelCheck();
    m_checking = false;
    m_findings.clear();
}

void CheckProgress::startCluster()
{
    m_findings.clear();
    Q_EMIT said(tr("Starting Kafka and Pinot; the first time they are fetched, which takes minutes."));
    m_connections.startCluster();
}

void CheckProgress::takeChecked(bool ok)
{
    if (!std::exchange(m_checking, false))
        return;
    Q_EMIT checked();
    Q_EMIT said(ok ? tr("All that a race needs is in order: this profile can be used.")
                   : tr("Not all is in order: see the entries with a warning sign, and what they advise."));
    Q_EMIT changed();
}

void CheckProgress::takeBrokenOff()
{
    if (!std::exchange(m_checking, false))
        return;
    Q_EMIT said(tr("The check was stopped."));
    Q_EMIT changed();
}

void CheckProgress::takeWords(const QString &line)
{
    m_clusterWords.append(line);
    if (m_clusterWords.size() > mostClusterWords)
        m_clusterWords.removeFirst();
    Q_EMIT said(line);
}

void CheckProgress::takeClusterStarted(bool ok)
{
    const QString words = std::exchange(m_clusterWords, {}).join(u'\n');
    if (ok) {
        Q_EMIT clusterStarted();
    } else {
        m_findings.add({ tr("Local cluster"), false, tr("It did not start. %1").arg(words), {} });
        Q_EMIT said(tr("The local cluster did not start."));
    }
    Q_EMIT changed();
}

} // namespace trackside
