// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/presentation.h"

#include "dashboard/escapekey.h"
#include "dashboard/livepicture.h"
#include "dashboard/mappane.h"
#include "dashboard/messagearea.h"
#include "dashboard/presentationboard.h"
#include "dashboard/raceview.h"
#include "dashboard/timebar.h"
#include "ui_mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QQuickItem>
#include <QQuickView>
#include <QScreen>
#include <QSplitter>
#include <QSplitterHandle>

#include <algorithm>
#include <utility>

namespace trackside {

namespace {

/// A row's type goes by the window's height, or by its width where that is little.
constexpr int rowsInWidth = 43;
constexpr int leastType = 14; // pixels
constexpr double usualType = 16.0; ///< at which the map's texts are as usual

/// Of the window's width, for the board.
constexpr double boardShare = 0.44;

void collect(const QMenu &menu, QList<QAction *> &actions)
{
    for (QAction *action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), actions);
        else
            actions << action;
    }
}

} // namespace

Presentation::Presentation(QMainWindow &window, const Ui::MainWindow &ui, LivePicture &picture, RaceView &view,
                           EscapeKey &escape)
    : QObject(&view)
    , m_window(window)
    , m_ui(ui)
    , m_picture(picture)
    , m_view(view)
    , m_escape(escape)
    , m_screens(ui.menuPresentOn)
    , m_leave(new QAction(this))
{
    connect(m_leave, &QAction::triggered, this, &Presentation::leave);
    connect(ui.actionPresent, &QAction::triggered, this, [this](bool on) { on ? enter() : leave(); });
    connect(ui.actionNextScreen, &QAction::triggered, this, &Presentation::toNextScreen);
    connect(&view, &RaceView::livenessChanged, this, [this](const Liveness &liveness) {
        m_liveness = liveness;
        if (m_board)
            m_board->tell(liveness);
    });
    const auto followRun = [this] {
        const bool any = !m_picture.feed().run().isEmpty();
        m_ui.actionPresent->setEnabled(any);
        m_screens->setEnabled(any);
        if (!any)
            leave();
    };
    connect(&picture, &LivePicture::runChanged, this, followRun);
    followRun();
    connect(qApp, &QGuiApplication::screenAdded, this, &Presentation::listScreens);
    connect(qApp, &QGuiApplication::screenRemoved, this, &Presentation::listScreens);
    listScreens();
    window.installEventFilter(this);
}

Presentation::~Presentation()
{
    m_escape.takeFrom(*m_leave);
    m_window.removeEventFilter(this);
}

void Presentation::enter(QScreen *screen)
{
    if (isOn() || m_picture.feed().run().isEmpty())
        return;
    m_settling = false;
    m_escape.leaveAll(); // the modes of the map hide and show the same
    m_before = { .state = m_window.windowState(),
                 .geometry = m_window.geometry(),
                 .splitter = splitter().saveState(),
                 .focus = QApplication::focusWidget(),
                 .hidden = {},
                 .map = !m_view.mapPane().isHidden() };
    m_view.mapPane().show();
    m_view.setPresented(true);
    hideAllButTheMap();
    m_board = new PresentationBoard(m_picture, m_view.timeBar(), &splitter());
    m_board->tell(m_liveness);
    splitter().addWidget(m_board);
    m_board->show();
    m_foot = new PresentationFoot(m_picture, &m_view);
    m_view.layout()->addWidget(m_foot);
    m_foot->show();
    takeKeys();
    m_ui.actionPresent->setChecked(true);
    m_view.mapPane().setFocus();
    if (screen && screen != m_window.screen())
        m_window.setGeometry(QRect(screen->geometry().topLeft(), m_before.geometry.size()));
    m_window.setWindowState(m_before.state | Qt::WindowFullScreen);
    m_inhibitor.hold(tr("A race is presented"));
    fit();
}

void Presentation::leave()
{
    if (!isOn())
        return;
    m_inhibitor.letGo();
    giveKeysBack();
    delete std::exchange(m_board, nullptr);
    delete std::exchange(m_foot, nullptr);
    for (const QPointer<QWidget> &widget : m_before.hidden) {
        if (widget)
            widget->show();
    }
    m_view.mapPane().setVisible(m_before.map);
    m_view.setPresented(false);
    scaleMapTexts(1.0);
    m_ui.actionPresent->setChecked(false);
    m_window.setWindowState(m_before.state);
    if (!(m_before.state & (Qt::WindowFullScreen | Qt::WindowMaximized)))
        m_window.setGeometry(m_before.geometry);
    m_settling = m_window.size() != m_before.geometry.size();
    splitter().restoreState(m_before.splitter);
    if (m_before.focus)
        m_before.focus->setFocus();
}

bool Presentation::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close) {
        leave(); // before the window says what it wants to be next time
    } else if (event->type() == QEvent::Resize && isOn()) {
        fit();
    } else if (event->type() == QEvent::StyleChange && isOn()) {
        QMetaObject::invokeMethod(this, &Presentation::fit, Qt::QueuedConnection); // a style brings its own type
    } else if (event->type() == QEvent::Resize && m_settling && m_window.size() == m_before.geometry.size()) {
        m_settling = false;
        QMetaObject::invokeMethod(
            this, [this] { splitter().restoreState(m_before.splitter); }, Qt::QueuedConnection); // once it is laid out
    }
    return QObject::eventFilter(watched, event);
}

QSplitter &Presentation::splitter() const
{
    return *qobject_cast<QSplitter *>(m_view.mapPane().parentWidget());
}

/// Whatever stands beside the map, on each level up to the window; but for messages, which tell what is wrong.
void Presentation::hideAllButTheMap()
{
    for (const QWidget *shown = &m_view.mapPane(); shown != &m_window; shown = shown->parentWidget()) {
        for (QObject *beside : shown->parentWidget()->children()) {
            auto *widget = qobject_cast<QWidget *>(beside);
            const bool stays = !widget || widget == shown || widget->isWindow() || widget->isHidden()
                || qobject_cast<QSplitterHandle *>(widget) || qobject_cast<MessageArea *>(widget);
            if (stays)
                continue;
            widget->hide();
            m_before.hidden << widget;
        }
    }
}

/// The keys of hidden menus would be dead.
void Presentation::takeKeys()
{
    m_keys = { m_ui.actionPresent,   m_ui.actionNextScreen, m_ui.actionRefresh,   m_ui.actionAutoRefresh,
               m_ui.actionMeasure,   m_ui.actionFitCourse,  m_ui.actionZoomIn,    m_ui.actionZoomOut,
               m_ui.actionFollow,    m_ui.actionKilometres, m_ui.actionMiles,     m_ui.actionThemeLight,
               m_ui.actionThemeDark, m_ui.actionNextRunner, m_ui.actionPinRunner, m_ui.actionPreviousRunner,
               m_ui.actionKeys,      m_ui.actionQuit,       m_ui.actionPauseRace, m_ui.actionStep,
               m_ui.actionComesNext };
    collect(*m_ui.menuTime, m_keys);
    collect(*m_ui.menuSpeed, m_keys);
    m_keys << m_leave;
    m_window.addActions(m_keys);
    m_escape.giveTo(*m_leave);
}

void Presentation::giveKeysBack()
{
    for (QAction *action : std::exchange(m_keys, {}))
        m_window.removeAction(action);
    m_escape.takeFrom(*m_leave);
}

void Presentation::fit()
{
    if (!isOn())
        return;
    const QSize size = m_window.size();
    const int type = std::max(std::min(size.height() / (rowsInHeight - 1), size.width() / rowsInWidth), leastType);
    m_board->setTypeHeight(type);
    m_foot->setTypeHeight(type);
    scaleMapTexts(static_cast<double>(type) / usualType);
    const int board = static_cast<int>(size.width() * boardShare);
    splitter().setSizes({ size.width() - board, 0, board }); // the tables between them are hidden
}

void Presentation::scaleMapTexts(double scale)
{
    if (const QQuickView *map = m_view.mapPane().view()) {
        map->rootObject()->setProperty("textScale", scale);
        map->rootObject()->setProperty("presented", isOn());
    }
}

void Presentation::listScreens()
{
    for (QAction *action : m_screens->actions()) {
        if (action != m_ui.actionNextScreen)
            delete action;
    }
    m_screens->addSeparator();
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (QScreen *screen : screens) {
        const QSize size = screen->size() * screen->devicePixelRatio();
        QAction *action =
            m_screens->addAction(tr("%1, %2 × %3").arg(screen->name()).arg(size.width()).arg(size.height()));
        connect(action, &QAction::triggered, this, [this, screen] {
            leave();
            enter(screen);
        });
    }
    m_screens->menuAction()->setVisible(screens.size() > 1);
    m_ui.actionNextScreen->setEnabled(screens.size() > 1);
}

void Presentation::toNextScreen()
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    QScreen *next = screens[(screens.indexOf(m_window.screen()) + 1) % screens.size()];
    leave();
    enter(next);
}

} // namespace trackside
