// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keystore.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>
#include <optional>

#include <qt6keychain/keychain.h>

namespace trackside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::KeyStore)
};

constexpr auto patience = 2min;
constexpr auto unnoticed = 300ms;

QString service()
{
    return u"org.trackside.Trackside"_s;
}

QString variables()
{
    return Text::tr(
        "TRACKSIDE_KAFKA_PASSWORD, TRACKSIDE_PINOT_PASSWORD and TRACKSIDE_PINOT_TOKEN give them without one.");
}

/// Deletes itself once it has ended: the store's library calls it back even if nobody waits any longer.
template <typename Job> Job *jobFor(const QString &key)
{
    auto *job = new Job(service());
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(key);
    return job;
}

} // namespace

KeyStore::KeyStore(QString owner, WaitSign sign)
    : m_owner(std::move(owner))
    , m_sign(std::move(sign))
{
}

QString KeyStore::keyOf(const QString &profile) const
{
    return u"%1 (%2)"_s.arg(profile, m_owner);
}

Result<void> KeyStore::wait(QKeychain::Job *job, const QString &profile, const std::function<void()> &take) const
{
    QEventLoop loop;
    std::optional<QKeychain::Error> ended;
    QString words;
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&](const QKeychain::Job *finished) {
        ended = finished->error();
        words = finished->errorString();
        if (take) {
            take();
        }
        loop.quit();
    });
    QTimer::singleShot(unnoticed, &loop, &QEventLoop::quit);
    job->start();
    if (!ended) {
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    }
    if (!ended) {
        const auto sign = m_sign ? m_sign(loop) : nullptr;
        QTimer::singleShot(patience, &loop, &QEventLoop::quit);
        loop.exec();
    }
    if (!ended) {
        return failure(Text::tr("The key store has not answered about the passwords of “%1”.").arg(profile), {},
                       variables());
    }
    switch (*ended) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        return {};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return failure(Text::tr("The key store with the passwords of “%1” was not unlocked.").arg(profile), words,
                       variables());
    default:
        return failure(Text::tr("No key store of the desktop answers about the passwords of “%1”.").arg(profile), words,
                       variables());
    }
}

Result<Secrets> KeyStore::secrets(const QString &profile, const QStringList &wanted) const
{
    auto *job = jobFor<QKeychain::ReadPasswordJob>(keyOf(profile));
    QByteArray data;
    if (const auto read = wait(job, profile, [&] { data = job->binaryData(); }); !read) {
        return std::unexpected(read.error());
    }
    const QJsonDocument entry = QJsonDocument::fromJson(data);
    if (!data.isEmpty() && !entry.isObject()) {
        return failure(Text::tr("The key store's entry “%1” is not what Trackside wrote.").arg(keyOf(profile)), {},
                       Text::tr("Delete it there, and type the passwords into File → Connection… again."));
    }
    Secrets secrets;
    const QJsonObject object = entry.object();
    for (auto secret = object.begin(); secret != object.end(); ++secret) {
        secrets.insert(secret.key(), secret->toString());
    }
    if (!std::ranges::all_of(wanted, [&](const QString &name) { return secrets.contains(name); })) {
        return failure(
            Text::tr("The key store was not unlocked, or the passwords of “%1” are not in it any more.").arg(profile),
            {}, variables());
    }
    return secrets;
}

Result<void> KeyStore::keep(const QString &profile, const Secrets &secrets) const
{
    if (secrets.isEmpty()) {
        return wait(jobFor<QKeychain::DeletePasswordJob>(keyOf(profile)), profile);
    }
    QJsonObject entry;
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret) {
        entry.insert(secret.key(), *secret);
    }
    auto *job = jobFor<QKeychain::WritePasswordJob>(keyOf(profile));
    job->setBinaryData(QJsonDocument(entry).toJson(QJsonDocument::Compact));
    return wait(job, profile);
}

} // namespace trackside
