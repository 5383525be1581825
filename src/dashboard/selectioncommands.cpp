// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/selectioncommands.h"

#include "dashboard/livepicture.h"
#include "ui_mainwindow.h"

namespace trackside {

void connectSelectionCommands(const Ui::MainWindow &ui, LivePicture &picture)
{
    RunnerSelection &selection = picture.selection();
    QObject::connect(ui.actionNextRunner, &QAction::triggered, &picture, [&picture] { picture.selectByStanding(1); });
    QObject::connect(ui.actionPreviousRunner, &QAction::triggered, &picture,
                     [&picture] { picture.selectByStanding(-1); });
    QObject::connect(ui.actionClearSelection, &QAction::triggered, &selection, &RunnerSelection::clear);
    const auto show = [&ui, &selection] {
        ui.actionClearSelection->setEnabled(!selection.bibs().isEmpty());
        const bool isOne = selection.current() != 0;
        ui.actionFollow->setEnabled(isOne);
        if (!isOne)
            ui.actionFollow->setChecked(false);
    };
    QObject::connect(&selection, &RunnerSelection::changed, &picture, show);
    show();
}

} // namespace trackside
