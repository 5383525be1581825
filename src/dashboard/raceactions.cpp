// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/raceactions.h"

#include "dashboard/availability.h"
#include "dashboard/livepicture.h"
#include "dashboard/raceview.h"
#include "ui_mainwindow.h"

namespace trackside {

RaceActions::RaceActions(const Ui::MainWindow &ui, LivePicture &picture, RaceView &view)
    : QObject(&view)
    , m_picture(picture)
    , m_actions { ui.actionFreeze,
                  ui.actionToStart,
                  ui.actionBack,
                  ui.actionForward,
                  ui.actionBookmark,
                  ui.actionNextMark,
                  ui.actionPreviousMark,
                  ui.actionFitCourse,
                  ui.actionZoomIn,
                  ui.actionZoomOut,
                  ui.actionNextRunner,
                  ui.actionPreviousRunner,
                  ui.menuCharts->menuAction() } // a menu that is off has no keys either
{
    for (QAction *action : ui.menuTables->actions()) {
        if (!action->isSeparator())
            m_actions << action;
    }
    connect(&picture, &LivePicture::runChanged, this, &RaceActions::update);
    update();
}

void RaceActions::update()
{
    const QString reason = m_picture.feed().run().isEmpty() ? whyNoRaceIsChosen() : QString();
    for (QAction *action : m_actions)
        setAvailable(*action, reason);
}

} // namespace trackside
