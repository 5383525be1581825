// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/windowcommands.h"

#include "dashboard/aboutbox.h"
#include "dashboard/keysdialog.h"
#include "dashboard/theme.h"
#include "ui_mainwindow.h"

#include <QActionGroup>

namespace trackside {

void connectWindowCommands(QMainWindow &window, const Ui::MainWindow &ui, Theme &theme)
{
    auto *themes = new QActionGroup(&window);
    const std::pair<QAction *, Theme::Choice> choices[] = { { ui.actionThemeSystem, Theme::Choice::System },
                                                            { ui.actionThemeLight, Theme::Choice::Light },
                                                            { ui.actionThemeDark, Theme::Choice::Dark } };
    for (const auto &[action, choice] : choices) {
        themes->addAction(action);
        action->setChecked(theme.choice() == choice);
        QObject::connect(action, &QAction::triggered, &theme, [&theme, choice] { theme.choose(choice); });
    }
    QObject::connect(ui.actionFullScreen, &QAction::toggled, &window, [&window](bool full) {
        window.setWindowState(full ? window.windowState() | Qt::WindowFullScreen
                                   : window.windowState() & ~Qt::WindowFullScreen);
    });
    ui.actionKeys->setShortcuts({ QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question) });
    QObject::connect(ui.actionKeys, &QAction::triggered, &window, [menus = ui.menuBar, &window] {
        auto *keys = new KeysDialog(*menus, &window);
        keys->show();
    });
    QObject::connect(ui.actionAbout, &QAction::triggered, &window, [&window] { showAboutBox(&window); });
}

} // namespace trackside
