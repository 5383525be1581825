// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/panelwindow.h"

#include "dashboard/focuskeys.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

constexpr QPoint firstPlace(60, 90); ///< from the main window's
constexpr QPoint nextPlace(30, 30);
constexpr QSize leastUsual(560, 360);
constexpr QSize mostUsual(900, 600);
constexpr QSize leastInSight(80, 40); ///< of a window's upper edge, to take hold of it

} // namespace

PanelWindow::PanelWindow(const QString &title, QWidget &content, QWidget *parent)
    : QWidget(parent, Qt::Window)
{
    setWindowTitle(tr("%1 – Trackside").arg(title));
    setAttribute(Qt::WA_QuitOnClose, false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(&content);
    addMenuActions();
}

/// Menus come and go with layouts, so once more each time that it is turned to.
void PanelWindow::addMenuActions()
{
    if (const auto *menus = parentWidget()->window()->findChild<QMenuBar *>()) {
        for (const QMenu *menu : menus->findChildren<QMenu *>())
            addActions(menu->actions());
    }
}

void PanelWindow::placeBy(const QByteArray &geometry, const QSize &usual, int number)
{
    if (!restoreGeometry(geometry)) {
        resize(usual.expandedTo(leastUsual).boundedTo(mostUsual));
        move(parentWidget()->window()->pos() + firstPlace + number * nextPlace);
    }
    bringOnScreen();
}

/// A screen may be gone since, or the program started on another computer.
void PanelWindow::bringOnScreen()
{
    const QRect edge(pos(), QSize(width(), leastInSight.height()));
    const QList<QScreen *> screens = QGuiApplication::screens();
    const bool isInSight = std::ranges::any_of(screens, [&edge](const QScreen *screen) {
        const QRect seen = screen->availableGeometry() & edge;
        return seen.width() >= leastInSight.width() && seen.height() >= leastInSight.height();
    });
    if (isInSight)
        return;
    const QRect room = parentWidget()->screen()->availableGeometry();
    resize(size().boundedTo(room.size()));
    move(room.center() - rect().center());
}

void PanelWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

bool PanelWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && keepsKey(QApplication::focusWidget(), static_cast<QKeyEvent *>(event)->key())) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::WindowActivate)
        addMenuActions();
    return QWidget::event(event);
}

} // namespace trackside
