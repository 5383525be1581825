// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profiles.h"

#include <QEventLoop>

#include <functional>
#include <memory>

namespace QKeychain {
class Job;
}

namespace trackside {

/// The desktop's key store (Secret Service or KWallet), with an entry for each profile that has secrets. A call waits
/// for it, since it may ask its user to unlock it, with an event loop and at most two minutes; it takes no input
/// meanwhile but what the sign of waiting takes. The application's thread.
class KeyStore {
public:
    /// Shows that the store is waited for, as long as the object lives, once it has taken a while. It takes all input
    /// of the application, and may end the wait by quitting the loop.
    using WaitSign = std::function<std::unique_ptr<QObject>(QEventLoop &loop)>;

    /// \p owner tells the entries of one data folder from those of another.
    explicit KeyStore(QString owner, WaitSign sign = {});

    /// The entry's secrets; none where there is no entry. One of \p wanted that is not among them is an error, since a
    /// store that was not unlocked looks like one without the entry. Other errors: no store answers, its entry is not
    /// one of ours.
    [[nodiscard]] Result<Secrets> secrets(const QString &profile, const QStringList &wanted = {}) const;
    /// Replaces the entry; with no secret it is removed.
    [[nodiscard]] Result<void> keep(const QString &profile, const Secrets &secrets) const;

private:
    [[nodiscard]] QString keyOf(const QString &profile) const;
    /// Begins the job and waits for it; \p take may then read what it has found. One that is not waited for any longer
    /// goes on and deletes itself later.
    [[nodiscard]] Result<void> wait(QKeychain::Job *job, const QString &profile,
                                    const std::function<void()> &take = {}) const;

    QString m_owner;
    WaitSign m_sign;
};

} // namespace trackside
