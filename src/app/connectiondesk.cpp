// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectiondesk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

const QString rememberedKey = u"window/profile"_s;

} // namespace

QString ConnectionDesk::installedScript()
{
    const QDir program(QCoreApplication::applicationDirPath());
    const QStringList places { u"../share/trackside/cluster/cluster.sh"_s,
                               u"../../../../packaging/cluster/cluster.sh"_s };
    for (const QString &place : places) {
        const QFileInfo script(program.filePath(place));
        if (script.isFile() && script.isExecutable()) {
            return script.canonicalFilePath();
        }
    }
    return {};
}

ConnectionDesk::ConnectionDesk(QSettings &settings, DataFolder data, KeyStore keyStore, QString clusterScript,
                               QObject *parent)
    : Connections(parent)
    , m_settings(settings)
    , m_data(std::move(data))
    , m_keyStore(std::move(keyStore))
    , m_script(std::move(clusterScript))
{
    m_said.setFileName(m_data.path + u"/cluster-start.log"_s);
    connect(&m_saidMore, &QFileSystemWatcher::fileChanged, this, &ConnectionDesk::tellLines);
    connect(&m_cluster, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        tellLines();
        Q_EMIT clusterStarted(status == QProcess::NormalExit && code == 0);
    });
    connect(&m_cluster, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            Q_EMIT clusterSaid(m_cluster.errorString());
            Q_EMIT clusterStarted(false);
        }
    });
}

ConnectionDesk::~ConnectionDesk()
{
    m_cluster.disconnect(this);
    m_cluster.kill(); // setsid, which waits; the script goes on
    m_cluster.waitForFinished();
}

QStringList ConnectionDesk::names() const
{
    return profileNames(m_settings);
}

ConnectionForm ConnectionDesk::form(const QString &name) const
{
    ConnectionForm form = connectionForm(name, m_settings);
    if (const auto secrets = m_secrets.constFind(name); secrets != m_secrets.cend()) {
        addSecrets(form, *secrets);
    }
    return form;
}

void ConnectionDesk::save(const ConnectionForm &form)
{
    if (!isBuiltInProfile(form.name)) {
        saveProfile(form, m_settings);
        m_settings.sync();
    }
    m_secrets.insert(form.name, secretsOf(form, m_secrets.value(form.name)));
}

Result<void> ConnectionDesk::fetchSecrets(const QString &name)
{
    return lacksKeptSecrets(form(name), m_settings) ? fetchTheRest(name) : Result<void>();
}

Result<void> ConnectionDesk::fetchTheRest(const QString &name)
{
    const Secrets known = m_secrets.value(name);
    const QStringList kept = keptSecrets(name, m_settings);
    if (m_fetched.contains(name)
        || std::ranges::all_of(kept, [&](const QString &key) { return known.contains(key); })) {
        return {};
    }
    auto secrets = m_keyStore.secrets(name, kept);
    if (!secrets) {
        return std::unexpected(secrets.error());
    }
    secrets->insert(known); // what was typed since goes before
    m_secrets.insert(name, *secrets);
    m_fetched.insert(name);
    return {};
}

Result<void> ConnectionDesk::keepSecrets(const QString &name)
{
    if (m_secrets.value(name).isEmpty() && keptSecrets(name, m_settings).isEmpty()) {
        return {};
    }
    if (const auto fetched = fetchTheRest(name); !fetched) {
        return fetched; // the entry may have some that are not known here
    }
    const Secrets secrets = m_secrets.value(name);
    if (const auto kept = m_keyStore.keep(name, secrets); !kept) {
        return kept;
    }
    m_fetched.insert(name);
    setKeptSecrets(name, secrets.keys(), m_settings);
    m_settings.sync();
    return {};
}

Result<void> ConnectionDesk::rename(const QString &from, const QString &to)
{
    const bool isKept = !keptSecrets(from, m_settings).isEmpty();
    if (isKept) {
        const auto moved = fetchTheRest(from).and_then([&] { return m_keyStore.keep(to, m_secrets.value(from)); });
        if (!moved) {
            return moved;
        }
        m_fetched.insert(to);
    }
    copyProfile(from, to, m_settings);
    if (isKept) {
        setKeptSecrets(to, m_secrets.value(from).keys(), m_settings);
    }
    m_secrets.insert(to, m_secrets.value(from));
    for (const auto fileOf : { &DataFolder::hiddenRaces, &DataFolder::decisions }) {
        QFile::remove((m_data.*fileOf)(to)); // of a profile that once had this name
        QFile::rename((m_data.*fileOf)(from), (m_data.*fileOf)(to));
    }
    if (from == remembered()) {
        remember(to);
    }
    remove(from);
    return {};
}

void ConnectionDesk::remove(const QString &name)
{
    if (name == remembered()) {
        m_settings.remove(rememberedKey);
    }
    m_secrets.remove(name);
    m_fetched.remove(name);
    if (!keptSecrets(name, m_settings).isEmpty()) {
        (void)m_keyStore.keep(name, {}); // what a store that does not answer keeps, nobody looks for any more
    }
    removeProfile(name, m_settings);
    QFile::remove(m_data.hiddenRaces(name));
    QFile::remove(m_data.decisions(name));
    m_settings.sync();
}

QString ConnectionDesk::remembered() const
{
    return m_settings.value(rememberedKey, embeddedProfile()).toString();
}

void ConnectionDesk::remember(const QString &name)
{
    m_settings.setValue(rememberedKey, name);
}

void ConnectionDesk::check(const ConnectionForm &form, bool setUp)
{
    cancelCheck();
    m_check = new ProfileCheck(profileOf(form), m_data, this);
    connect(m_check, &ProfileCheck::found, this, &Connections::found);
    connect(m_check, &ProfileCheck::ended, this, [this](bool ok) {
        m_check->deleteLater();
        m_check = nullptr;
        Q_EMIT checked(ok);
    });
    m_check->begin(setUp);
}

void ConnectionDesk::cancelCheck()
{
    if (m_check) {
        m_check->disconnect(this);
        m_check->abandon();
        m_check = nullptr;
        Q_EMIT brokenOff();
    }
}

bool ConnectionDesk::canStartCluster() const
{
    return !m_script.isEmpty();
}

void ConnectionDesk::startCluster()
{
    // The script writes into a file and has a session of its own, so that it needs neither this program nor its
    // terminal to complete what it has begun. What is waited for here is setsid.
    QDir().mkpath(m_data.path);
    m_said.close();
    if (!m_said.open(QIODevice::ReadWrite | QIODevice::Truncate)) {
        Q_EMIT clusterSaid(tr("“%1” cannot be written: %2.").arg(m_said.fileName(), m_said.errorString()));
        Q_EMIT clusterStarted(false);
        return;
    }
    m_saidMore.addPath(m_said.fileName());
    m_cluster.setProcessChannelMode(QProcess::MergedChannels);
    m_cluster.setStandardInputFile(QProcess::nullDevice());
    m_cluster.setStandardOutputFile(m_said.fileName(), QIODevice::Append);
    m_cluster.start(u"setsid"_s, { u"--fork"_s, u"--wait"_s, m_script, u"up"_s });
}

void ConnectionDesk::tellLines()
{
    for (;;) {
        const qint64 begin = m_said.pos();
        const QByteArray line = m_said.readLine();
        if (!line.endsWith('\n')) {
            m_said.seek(begin); // the rest comes later
            return;
        }
        Q_EMIT clusterSaid(QString::fromUtf8(line).trimmed());
    }
}

bool ConnectionDesk::isStartingCluster() const
{
    return m_cluster.state() != QProcess::NotRunning;
}

Result<Profile> ConnectionDesk::profile(const QString &name, std::optional<Error> &notice)
{
    return profileNamed(name, m_settings).transform([&](const Profile &) {
        if (const auto fetched = fetchSecrets(name); !fetched) {
            notice = fetched.error();
        } else if (const auto unused = unusedKafkaVariables(form(name))) {
            notice = *unused;
        }
        return profileOf(form(name));
    });
}

} // namespace trackside
