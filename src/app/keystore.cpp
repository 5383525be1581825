// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keystore.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

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

/// Deletes itself later, as its signal wants: the job is still on the stack then.
struct DeleteLater {
    void operator()(QKeychain::Job *job) const { job->deleteLater(); }
};

template <typename Job> std::unique_ptr<Job, DeleteLater> jobFor(const QString &key)
{
    std::unique_ptr<Job, DeleteLater> job(new Job(service()));
    job->setAutoDelete(false);
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

Result<bool> KeyStore::wait(QKeychain::Job &job, const QString &profile) const
{
    QEventLoop loop;
    bool ended = false;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        ended = true;
        loop.quit();
    });
    QTimer::singleShot(unnoticed, &loop, &QEventLoop::quit);
    job.start();
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
    switch (job.error()) {
    case QKeychain::NoError:
        return true;
    case QKeychain::EntryNotFound:
        return false;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return failure(Text::tr("The key store with the passwords of “%1” was not unlocked.").arg(profile),
                       job.errorString(), variables());
    default:
        return failure(Text::tr("No key store of the desktop answers about the passwords of “%1”.").arg(profile),
                       job.errorString(), variables());
    }
}

Result<Secrets> KeyStore::secrets(const QString &profile) const
{
    const auto job = jobFor<QKeychain::ReadPasswordJob>(keyOf(profile));
    const auto found = wait(*job, profile);
    if (!found) {
        return std::unexpected(found.error());
    }
    Secrets secrets;
    if (*found) {
        const QJsonDocument entry = QJsonDocument::fromJson(job->binaryData());
        if (!entry.isObject()) {
            return failure(Text::tr("The key store's entry “%1” is not what Trackside wrote.").arg(keyOf(profile)), {},
                           Text::tr("Type the passwords into File → Connection… again."));
        }
        const QJsonObject object = entry.object();
        for (auto secret = object.begin(); secret != object.end(); ++secret) {
            secrets.insert(secret.key(), secret->toString());
        }
    }
    return secrets;
}

Result<void> KeyStore::keep(const QString &profile, const Secrets &secrets) const
{
    if (secrets.isEmpty()) {
        const auto job = jobFor<QKeychain::DeletePasswordJob>(keyOf(profile));
        return wait(*job, profile).transform([](bool) { });
    }
    QJsonObject entry;
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret) {
        entry.insert(secret.key(), *secret);
    }
    const auto job = jobFor<QKeychain::WritePasswordJob>(keyOf(profile));
    job->setBinaryData(QJsonDocument(entry).toJson(QJsonDocument::Compact));
    return wait(*job, profile).transform([](bool) { });
}

} // namespace trackside
