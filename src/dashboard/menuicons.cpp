// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/menuicons.h"

#include "dashboard/icons.h"
#include "ui_mainwindow.h"

using namespace Qt::StringLiterals;

namespace trackside {

void setMenuIcons(const Ui::MainWindow &ui)
{
    ui.newRaceButton->setIcon(icon(u"plus"_s, QPalette::BrightText));
    const std::pair<QAction *, QString> icons[] = {
        { ui.actionNewRace, u"plus"_s },    { ui.actionRaces, u"races"_s },
        { ui.actionFreeze, u"freeze"_s },   { ui.actionStep, u"step"_s },
        { ui.actionStopRace, u"stop"_s },   { ui.actionResumeRace, u"play"_s },
        { ui.actionRefresh, u"refresh"_s }, { ui.actionFitCourse, u"fit"_s },
        { ui.actionFollow, u"follow"_s },   { ui.actionZoomIn, u"plus"_s },
        { ui.actionZoomOut, u"minus"_s },   { ui.actionFind, u"search"_s },
        { ui.actionKeys, u"keys"_s },       { ui.actionAbout, u"info"_s },
        { ui.actionStartPage, u"flag"_s },  { ui.actionConnection, u"connection"_s },
        { ui.actionExport, u"export"_s },   { ui.actionUndo, u"undo"_s },
    };
    for (const auto &[action, name] : icons)
        action->setIcon(icon(name));
}

} // namespace trackside
