// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectiondesk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

const QString rememberedKey = u"window/profile"_s;

/// Beside an installed program, or in the source tree that it was built in.
QString clusterScript()
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

} // namespace

ConnectionDesk::ConnectionDesk(QSettings &settings, DataFolder data, QObject *parent)
    : Connections(parent)
    , m_settings(settings)
    , m_data(std::move(data))
    , m_script(clusterScript())
{
    m_cluster.setProcessChannelMode(QProcess::MergedChannels);
    connect(&m_cluster, &QProcess::readyReadStandardOutput, this, [this] {
        while (m_cluster.canReadLine()) {
            Q_EMIT clusterSaid(QString::fromUtf8(m_cluster.readLine()).trimmed());
        }
    });
    connect(&m_cluster, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
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
    m_cluster.terminate(); // what it has started goes on; a later start completes it
    m_cluster.waitForFinished();
}

QStringList ConnectionDesk::names() const
{
    return profileNames(m_settings);
}

ConnectionForm ConnectionDesk::form(const QString &name) const
{
    ConnectionForm form = connectionForm(name, m_settings);
    if (const auto typed = m_typed.constFind(name); typed != m_typed.cend()) {
        form.kafkaPassword = typed->kafkaPassword;
        form.pinotPassword = typed->pinotPassword;
        form.pinotToken = typed->pinotToken;
    }
    return form;
}

void ConnectionDesk::save(const ConnectionForm &form)
{
    if (!isBuiltInProfile(form.name)) {
        saveProfile(form, m_settings);
        m_settings.sync();
    }
    m_typed.insert(form.name, form);
}

void ConnectionDesk::remove(const QString &name)
{
    if (name == remembered()) {
        m_settings.remove(rememberedKey);
    }
    removeProfile(name, m_settings);
    m_settings.sync();
    m_typed.remove(name);
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
    }
}

bool ConnectionDesk::canStartCluster() const
{
    return !m_script.isEmpty();
}

void ConnectionDesk::startCluster()
{
    m_cluster.start(m_script, { u"up"_s }, QIODevice::ReadOnly);
}

bool ConnectionDesk::isStartingCluster() const
{
    return m_cluster.state() != QProcess::NotRunning;
}

Result<Profile> ConnectionDesk::profile(const QString &name) const
{
    return profileNamed(name, m_settings).transform([&](const Profile &) { return profileOf(form(name)); });
}

} // namespace trackside
