// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/racefiles.h"

#include "dashboard/livepicture.h"
#include "dashboard/raceopening.h"
#include "dashboard/resultsexport.h"
#include "models/racelistmodel.h"
#include "ui_mainwindow.h"

namespace trackside {

RaceFiles::RaceFiles(const Needs &needs, const Ui::MainWindow &ui, QWidget *window)
    : QObject(window)
    , m_races(needs.races)
    , m_opening(new RaceOpening(needs.dashboard, window))
    , m_results(new ResultsExport(needs.dashboard, needs.picture, { *ui.actionExport, *ui.actionSaveRace }, window))
{
    ui.actionOpenRace->setVisible(static_cast<bool>(needs.dashboard.openRace));
    ui.actionSaveRace->setVisible(static_cast<bool>(needs.dashboard.saveRace));
    connect(ui.actionOpenRace, &QAction::triggered, m_opening, &RaceOpening::chooseFile);
    connect(ui.actionSaveRace, &QAction::triggered, this,
            [this, &picture = needs.picture] { save(picture.feed().run()); });
    connect(m_opening, &RaceOpening::raceWanted, this, &RaceFiles::raceWanted);
    connect(m_opening, &RaceOpening::said, this, &RaceFiles::said);
    connect(m_opening, &RaceOpening::failed, this, &RaceFiles::failed);
    connect(m_results, &ResultsExport::said, this, &RaceFiles::said);
    connect(m_results, &ResultsExport::failed, this, &RaceFiles::failed);
}

void RaceFiles::open(const QString &path)
{
    if (isWholeRaceFile(path))
        m_opening->open(path);
    else if (path.endsWith(u".mbtiles", Qt::CaseInsensitive))
        Q_EMIT backgroundWanted(path);
    else
        Q_EMIT courseWanted(path);
}

void RaceFiles::save(const QString &runId)
{
    m_results->saveRace(runId, m_races.index(m_races.rowOf(runId), RaceListModel::Race).data().toString());
}

} // namespace trackside
