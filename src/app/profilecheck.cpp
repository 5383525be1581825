// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profilecheck.h"

#include "app/producerscheck.h"
#include "app/testevent.h"
#include "course/coursecatalogue.h"
#include "streaming/kafkatopics.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QTimer>

#include <algorithm>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds mostWaitingForKafka = std::chrono::seconds(10); ///< for each answer

/// Of a connection whose tables cannot read Kafka: those that Trackside makes name no security, which would put Kafka's
/// password where all who see Pinot's tables can read it. Nothing where Pinot is sent to a listener without any.
CheckFindings kafkaForPinot(const Profile::Cluster &cluster)
{
    if (cluster.kafka.security == "PLAINTEXT"_L1 || !cluster.pinot.kafkaConfig.isEmpty()
        || cluster.pinot.kafkaBootstrap != cluster.kafka.bootstrap) {
        return {};
    }
    return { { ProfileCheck::tr("Kafka for Pinot"), false,
               ProfileCheck::tr(
                   "Kafka at %1 wants %2, and the tables that Trackside makes read Kafka without TLS or a password.")
                   .arg(cluster.kafka.bootstrap, cluster.kafka.security),
               ProfileCheck::tr(
                   "Give Kafka a listener for Pinot's servers alone, without either, and name it as "
                   "kafkaForPinot (“Kafka from there”); or make the tables yourself, with what Pinot's consumers "
                   "need.") } };
}

/// Of the findings about Pinot, the first two are those of its controller and its broker.
bool isOnlyNotSetUp(const CheckFindings &findings)
{
    return findings.size() > 2 && findings[0].ok && findings[1].ok
        && std::ranges::any_of(findings, &CheckFinding::standsInTheWay);
}

} // namespace

ProfileCheck::ProfileCheck(Profile profile, DataFolder data, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_data(std::move(data))
    , m_courses(CourseCatalogue({ u":/courses"_s, m_data.courses() }).courses())
{
}

ProfileCheck::~ProfileCheck()
{
    m_stop.request_stop();
}

/// An answer that was broken off is none.
template <typename T, typename Handler> void ProfileCheck::await(const QFuture<Result<T>> &answer, Handler handle)
{
    auto *watcher = new QFutureWatcher<Result<T>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, handle] {
        watcher->deleteLater();
        if (m_abandoned) {
            deleteLater();
        } else if (watcher->future().resultCount() > 0) {
            handle(watcher->result());
        }
    });
    watcher->setFuture(answer);
}

void ProfileCheck::begin(bool setUp)
{
    m_setUp = setUp;
    if (!m_profile.cluster) {
        QTimer::singleShot(0, this, &ProfileCheck::checkDataFolder);
        return;
    }
    m_pinot = std::make_unique<PinotAdmin>(m_profile.cluster->pinot);
    await(m_worker.ask<CheckFindings>([kafka = m_profile.cluster->kafka, setUp, stop = m_stop.get_token()] {
        return Result<CheckFindings>(checkKafka(kafka, setUp, mostWaitingForKafka, stop));
    }),
          [this](const Result<CheckFindings> &findings) { takeKafka(*findings); });
}

void ProfileCheck::abandon()
{
    m_abandoned = true;
    m_stop.request_stop();
    m_pinot.reset(); // what is asked of it ends at once, and with it the check
}

void ProfileCheck::checkDataFolder()
{
    if (m_abandoned) {
        deleteLater();
        return;
    }
    // The folder is made by the first race; until then its parent must take it.
    const QFileInfo folder(m_data.path);
    const QFileInfo nearest = folder.exists() ? folder : QFileInfo(folder.path());
    const QString name = tr("Data folder");
    if (nearest.isWritable()) {
        tell({ { name, true, tr("Races are stored in “%1”.").arg(m_data.races()), {} } });
    } else {
        tell({ { name, false, tr("“%1” cannot be written.").arg(m_data.path),
                 tr("Give yourself the right, or name another folder with TRACKSIDE_DATA.") } });
    }
    Q_EMIT ended(m_ok);
}

void ProfileCheck::takeKafka(const CheckFindings &findings)
{
    tell(findings);
    if (m_setUp && m_ok) {
        setUpPinot();
    } else {
        checkPinot();
    }
}

void ProfileCheck::checkPinot()
{
    await(m_pinot->check(m_courses), [this](const Result<CheckFindings> &checks) {
        takePinot(checks ? *checks
                         : CheckFindings { { tr("Pinot"), false, checks.error().message, checks.error().remedy } });
    });
}

void ProfileCheck::setUpPinot()
{
    await(m_pinot->provision(m_courses), [this](const Result<ProvisionReport> &report) {
        if (!report) {
            tell({ { tr("Setting up Pinot"), false, report.error().message, report.error().remedy } });
            takePinot(kafkaForPinot(*m_profile.cluster));
            return;
        }
        for (const QString &change : report->changes) {
            tell({ { tr("Set up"), true, change, {} } });
        }
        takePinot(report->checks);
    });
}

void ProfileCheck::takePinot(const CheckFindings &findings)
{
    tell(findings);
    if (isOnlyNotSetUp(findings)) {
        tell(kafkaForPinot(*m_profile.cluster));
    }
    if (m_ok && !m_courses.empty()) {
        sendTestEvent();
    } else {
        Q_EMIT ended(m_ok);
    }
}

void ProfileCheck::sendTestEvent()
{
    await(m_worker.ask<CheckFinding>(
              [cluster = *m_profile.cluster, course = m_courses.front(), stop = m_stop.get_token()] {
                  return Result<CheckFinding>(checkTestEvent(cluster, *course, stop));
              }),
          [this](const Result<CheckFinding> &finding) {
              tell({ *finding });
              checkTheProducers();
          });
}

void ProfileCheck::checkTheProducers()
{
    await(m_worker.ask<CheckFinding>([pinot = m_profile.cluster->pinot, stop = m_stop.get_token()] {
        return Result<CheckFinding>(checkProducers(pinot, stop));
    }),
          [this](const Result<CheckFinding> &finding) {
              tell({ *finding });
              Q_EMIT ended(m_ok);
          });
}

void ProfileCheck::tell(const CheckFindings &findings)
{
    for (const CheckFinding &finding : findings) {
        m_ok = m_ok && !finding.standsInTheWay();
        Q_EMIT found(finding);
    }
}

} // namespace trackside
