// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections.h"
#include "models/findinglistmodel.h"

namespace trackside {

/// How a check of a connection goes that was begun here, or a start of the servers on this machine: what was found so
/// far, and sentences on it. Somebody else's check is none of it, and may break its own off. GUI thread; \p connections
/// must outlive it.
class CheckProgress final : public QObject {
    Q_OBJECT
public:
    explicit CheckProgress(Connections &connections, QObject *parent = nullptr);

    [[nodiscard]] FindingListModel &findings() { return m_findings; }
    [[nodiscard]] bool isChecking() const { return m_checking; }

    void check(const ConnectionForm &form, bool setUp);
    void stop();
    void forget(); ///< breaks off as well, and what was found goes
    void startCluster();

Q_SIGNALS:
    void said(const QString &sentence); ///< on how it stands, in the place of the last one
    void checked(); ///< the last finding is there
    void clusterStarted(); ///< and can be checked
    void changed(); ///< something has ended by itself

private:
    void takeChecked(bool ok);
    void takeBrokenOff();
    void takeWords(const QString &line);
    void takeClusterStarted(bool ok);

    Connections &m_connections;
    FindingListModel m_findings;
    QStringList m_clusterWords; ///< the last lines of the script
    bool m_checking = false;
};

} // namespace trackside
