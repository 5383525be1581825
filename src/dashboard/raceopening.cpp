// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/raceopening.h"

#include "dashboard/filework.h"
#include "models/connections.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QProgressDialog>
#include <QSettings>

#include <utility>

using namespace Qt::StringLiterals;

namespace trackside {

RaceOpening::RaceOpening(const Dashboard &dashboard, QWidget *window)
    : QObject(window)
    , m_dashboard(dashboard)
    , m_window(window)
{
    connect(&m_opening.watcher(), &QFutureWatcherBase::finished, this, &RaceOpening::takeRace);
}

RaceOpening::~RaceOpening() = default;

void RaceOpening::chooseFile()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new QFileDialog(m_window, tr("Open race"));
    m_dialog->setObjectName(u"openRaceDialog"_s);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setFileMode(QFileDialog::ExistingFile);
    m_dialog->setDirectory(fileFolder(m_dashboard.settings));
    m_dialog->setNameFilters({ tr("Races (*.trackside)"), tr("All files (*)") });
    connect(m_dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        rememberFileFolder(m_dashboard.settings, path);
        open(path);
    });
    m_dialog->show();
}

void RaceOpening::open(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (!m_dashboard.openRace) {
        Q_EMIT failed({ tr("“%1” cannot be opened here.").arg(name), {}, {} });
        return;
    }
    if (!m_path.isEmpty()) {
        Q_EMIT failed({ tr("“%1” has to wait: “%2” is still being opened.").arg(name, QFileInfo(m_path).fileName()),
                        {},
                        tr("Open it again when the other race is there.") });
        return;
    }
    m_path = path;
    m_opening.start([openRace = m_dashboard.openRace, path](auto &promise, const std::stop_token &stop) {
        promise.setProgressRange(0, wholeFileWork);
        promise.addResult(openRace(path, { .stop = stop, .progress = [&promise](double share) {
                                              promise.setProgressValue(static_cast<int>(share * wholeFileWork));
                                          } }));
    });
    m_progress = fileProgress(m_opening.watcher(), tr("Open race"), tr("Opening “%1” …").arg(name), m_window);
    m_progress->setObjectName(u"openRaceProgress"_s);
    connect(m_progress, &QProgressDialog::canceled, this, [this] { m_opening.stop(); });
}

void RaceOpening::takeRace()
{
    delete m_progress;
    const QString name = QFileInfo(std::exchange(m_path, {})).fileName();
    const Result<OpenedRace> race = m_opening.finish();
    if (!race) {
        if (race.error().message.isEmpty())
            Q_EMIT said(tr("Opening “%1” was cancelled; nothing was kept of it.").arg(name));
        else
            Q_EMIT failed(race.error());
        return;
    }
    if (m_dashboard.profile != embeddedProfile()) {
        Q_EMIT failed(
            { tr("The race in “%1” is among the races on this machine now. This window is on the profile “%2” "
                 "and shows other races.")
                  .arg(name, m_dashboard.profile),
              {},
              tr("Choose the profile “%1” under File → Connection… to see it.").arg(embeddedProfile()) });
        return;
    }
    Q_EMIT raceWanted(race->runId);
    Q_EMIT said(race->isNew ? tr("Opened “%1”: the race is among yours now.").arg(name)
                            : tr("The race in “%1” is among yours already.").arg(name));
}

} // namespace trackside
