// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/windowcommands.h"

#include "dashboard/aboutbox.h"
#include "dashboard/keysdialog.h"
#include "dashboard/theme.h"
#include "ui_mainwindow.h"

#include <QActionGroup>
#include <QEvent>

namespace trackside {

namespace {

/// Keeps the entry's check mark what the window is, whoever changed that: the entry, the desktop, the map alone, or
/// what was remembered.
class FullScreenMark final : public QObject {
public:
    FullScreenMark(QMainWindow &window, QAction &action)
        : QObject(&window)
        , m_window(window)
        , m_action(action)
    {
        window.installEventFilter(this);
        connect(&action, &QAction::triggered, this, [this](bool full) {
            m_window.setWindowState(full ? m_window.windowState() | Qt::WindowFullScreen
                                         : m_window.windowState() & ~Qt::WindowFullScreen);
        });
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::WindowStateChange)
            m_action.setChecked(m_window.isFullScreen());
        return QObject::eventFilter(watched, event);
    }

private:
    QMainWindow &m_window;
    QAction &m_action;
};

} // namespace

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
    new FullScreenMark(window, *ui.actionFullScreen);
    ui.actionKeys->setShortcuts({ QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question) });
    QObject::connect(ui.actionKeys, &QAction::triggered, &window, [menus = ui.menuBar, &window] {
        auto *keys = new KeysDialog(*menus, &window);
        keys->show();
    });
    QObject::connect(ui.actionAbout, &QAction::triggered, &window, [&window] { showAboutBox(&window); });
}

} // namespace trackside
