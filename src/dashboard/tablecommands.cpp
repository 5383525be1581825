// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/tablecommands.h"

#include "dashboard/leaderboardpanel.h"
#include "dashboard/raceview.h"
#include "ui_mainwindow.h"

namespace trackside {

void connectTableCommands(const Ui::MainWindow &ui, RaceView &view)
{
    for (int tab = 0; QAction * action : { ui.actionLeaderboard, ui.actionRunning, ui.actionZones, ui.actionFinishers,
                                           ui.actionSplits, ui.actionLog, ui.actionPipeline }) {
        QObject::connect(action, &QAction::triggered, &view, [&view, tab] { view.showTab(tab); });
        ++tab;
    }
    QObject::connect(ui.actionFind, &QAction::triggered, &view, [&view] {
        view.showTab(0);
        view.leaderboard().focusSearch();
    });
    QObject::connect(ui.actionAllRunners, &QAction::triggered, &view,
                     [&view] { view.leaderboard().setAll(!view.leaderboard().showsAll()); });
}

} // namespace trackside
