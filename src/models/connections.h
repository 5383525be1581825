// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/error.h"
#include "models/connectionform.h"
#include "simulation/connectioncheck.h"

#include <QObject>

namespace trackside {

/// The windows' handle on profiles: what there is, what is kept, whether it works. GUI thread; every call but those to
/// the key store returns at once, and what takes time is told by signals. One check and one start of servers at a time.
class Connections : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// The built-in ones first.
    [[nodiscard]] virtual QStringList names() const = 0;
    [[nodiscard]] virtual ConnectionForm form(const QString &name) const = 0;
    /// Keeps a profile of the user's own. Its secrets are remembered until the program ends.
    virtual void save(const ConnectionForm &form) = 0;
    virtual void remove(const QString &name) = 0;
    /// With its secrets; where the key store does not take these under the new name, nothing is changed.
    [[nodiscard]] virtual Result<void> rename(const QString &from, const QString &to) = 0;

    /// Takes the profile's secrets from the key store, or puts those remembered into it. Where that has to be opened,
    /// they wait for its user; at once where there is nothing to do. Errors are the key store's.
    [[nodiscard]] virtual Result<void> fetchSecrets(const QString &name) = 0;
    [[nodiscard]] virtual Result<void> keepSecrets(const QString &name) = 0;

    /// Looks whether the connection can serve, as it stands in \p form; with \p setUp, what is missing there is made.
    /// A check that is under way is broken off first.
    virtual void check(const ConnectionForm &form, bool setUp) = 0;
    virtual void cancelCheck() = 0; ///< no signal follows but brokenOff()

    /// Kafka and Pinot on this machine, for the profile `local`; whether this installation can start them.
    [[nodiscard]] virtual bool canStartCluster() const = 0;
    virtual void startCluster() = 0;
    [[nodiscard]] virtual bool isStartingCluster() const = 0;

Q_SIGNALS:
    void found(const trackside::CheckFinding &finding);
    void checked(bool ok); ///< the last finding has been told
    void brokenOff(); ///< a check was, before its end: whoever began it hears no more of it
    void clusterSaid(const QString &line);
    void clusterStarted(bool ok);
};

} // namespace trackside
