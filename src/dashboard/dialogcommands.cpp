// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/dialogcommands.h"

#include "dashboard/plaintip.h"
#include "dashboard/racedialogs.h"
#include "ui_mainwindow.h"

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

/// The button names the profile in use.
void connectProfile(const Ui::MainWindow &ui, const Dashboard &dashboard, RaceDialogs &dialogs)
{
    const QFontMetrics metrics = ui.profileButton->fontMetrics();
    ui.profileButton->setText(metrics.elidedText(dashboard.profile, Qt::ElideMiddle, 5 * metrics.height()));
    ui.profileButton->setToolTip(plainTip(u"%1\n%2"_s.arg(dashboard.profile, dashboard.profileHint).trimmed()));
    ui.profileButton->setEnabled(dashboard.connections != nullptr);
    ui.actionConnection->setEnabled(dashboard.connections != nullptr);
    QObject::connect(ui.profileButton, &QToolButton::clicked, ui.actionConnection, &QAction::trigger);
    QObject::connect(ui.actionConnection, &QAction::triggered, &dialogs, &RaceDialogs::openConnection);
}

} // namespace

void connectDialogCommands(const Ui::MainWindow &ui, const Dashboard &dashboard, RaceDialogs &dialogs)
{
    QObject::connect(ui.newRaceButton, &QPushButton::clicked, &dialogs, &RaceDialogs::openSetup);
    QObject::connect(ui.actionNewRace, &QAction::triggered, &dialogs, &RaceDialogs::openSetup);
    QObject::connect(ui.actionRaces, &QAction::triggered, &dialogs, &RaceDialogs::openRaces);
    QObject::connect(ui.actionCourses, &QAction::triggered, &dialogs, &RaceDialogs::openCourses);
    QObject::connect(ui.actionCourseStudio, &QAction::triggered, &dialogs, [&dialogs] { dialogs.openStudio(); });
    QObject::connect(ui.actionComesNext, &QAction::triggered, &dialogs, &RaceDialogs::openNext);
    QObject::connect(ui.actionQuery, &QAction::triggered, &dialogs, [&dialogs] { dialogs.openQuery(); });
    ui.actionStatements->setVisible(dashboard.statements != nullptr);
    QObject::connect(ui.actionStatements, &QAction::triggered, &dialogs, &RaceDialogs::openStatements);
    ui.actionStream->setVisible(dashboard.tail != nullptr);
    QObject::connect(ui.actionStream, &QAction::triggered, &dialogs, &RaceDialogs::openStream);
    connectProfile(ui, dashboard, dialogs);
}

} // namespace trackside
