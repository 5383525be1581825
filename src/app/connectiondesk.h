// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/datafolder.h"
#include "app/keystore.h"
#include "app/profilecheck.h"
#include "models/connections.h"

#include <QFile>
#include <QFileSystemWatcher>
#include <QHash>
#include <QPointer>
#include <QProcess>
#include <QSettings>

namespace trackside {

/// The profiles of this user's settings, and the script that starts Kafka and Pinot here. A start that is under way
/// goes on to its end without the desk: whoever closed the window has asked for a cluster all the same.
class ConnectionDesk final : public Connections {
    Q_OBJECT
public:
    /// \p clusterScript empty: none can be started here.
    ConnectionDesk(QSettings &settings, DataFolder data, KeyStore keyStore, QString clusterScript = installedScript(),
                   QObject *parent = nullptr);
    ~ConnectionDesk() override;

    [[nodiscard]] QStringList names() const override;
    [[nodiscard]] ConnectionForm form(const QString &name) const override;
    void save(const ConnectionForm &form) override;
    void remove(const QString &name) override;
    [[nodiscard]] Result<void> rename(const QString &from, const QString &to) override;
    [[nodiscard]] Result<void> fetchSecrets(const QString &name) override;
    [[nodiscard]] Result<void> keepSecrets(const QString &name) override;

    void check(const ConnectionForm &form, bool setUp) override;
    void cancelCheck() override;

    [[nodiscard]] bool canStartCluster() const override;
    void startCluster() override;
    [[nodiscard]] bool isStartingCluster() const override;

    /// As it is used: with its secrets, or with \p notice that the key store did not give them, or that a variable is
    /// not used. Errors as those of profileNamed().
    [[nodiscard]] Result<Profile> profile(const QString &name, std::optional<Error> &notice);
    /// The name of the profile to begin with; the embedded one until another is remembered, and once that is removed.
    [[nodiscard]] QString remembered() const;
    void remember(const QString &name);

    /// cluster.sh beside an installed program, or in the source tree that it was built in; empty: there is none.
    [[nodiscard]] static QString installedScript();

private:
    /// Fetches those of the kept secrets that were neither typed nor fetched yet.
    [[nodiscard]] Result<void> fetchTheRest(const QString &name);
    void tellLines(); ///< that the script has written since

    QSettings &m_settings;
    DataFolder m_data;
    KeyStore m_keyStore;
    QHash<QString, Secrets> m_secrets; ///< that were typed or fetched while the program runs
    QSet<QString> m_fetched; ///< profiles whose kept secrets are among them
    QPointer<ProfileCheck> m_check; ///< under way; a child
    QString m_script; ///< cluster.sh
    QProcess m_cluster; ///< waits for the script
    QFile m_said; ///< what the script says
    QFileSystemWatcher m_saidMore;
};

} // namespace trackside
