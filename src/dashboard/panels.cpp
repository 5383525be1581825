// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/panels.h"

#include "dashboard/chartpanel.h"
#include "dashboard/panelwindow.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

const QString panelsKey = u"window/panels"_s;
const QString placeNames[] = { u"home"_s, u"own"_s, u"hidden"_s };

void takeIn(QWidget &home, QWidget &content)
{
    if (!home.layout()) {
        auto *layout = new QVBoxLayout(&home);
        layout->setContentsMargins(0, 0, 0, 0);
    }
    home.layout()->addWidget(&content);
}

} // namespace

Panels::Panels(QTabWidget &tables, QLabel &none, QWidget &view)
    : QObject(&view)
    , m_tabs(tables)
    , m_none(none)
    , m_view(view)
{
    m_tabs.setMovable(true);
    m_none.hide();
    view.installEventFilter(this);
    connect(qApp, &QGuiApplication::screenRemoved, this, [this] {
        for (const Panel &panel : std::as_const(m_panels)) {
            if (panel.window)
                panel.window->bringOnScreen();
        }
    });
}

void Panels::addTable(const QString &name, const QString &title, QWidget &table, Place usual)
{
    auto *home = new QWidget(&m_tabs);
    takeIn(*home, table);
    m_tabs.addTab(home, title);
    m_panels.push_back({ .name = name, .title = title, .content = &table, .home = home, .usual = usual });
}

void Panels::addCharts(ChartPanel &charts, QWidget &home)
{
    takeIn(home, charts);
    m_panels.push_back({ .name = u"charts"_s,
                         .title = tr("Charts"),
                         .content = &charts,
                         .home = &home,
                         .shown = &charts.openAction() });
    connect(&charts.openAction(), &QAction::toggled, this, &Panels::update);
    update();
}

void Panels::addActionsTo(QMenu &tables, QMenu &charts)
{
    tables.addSeparator();
    const auto add = [this](QMenu &menu, const QString &name, const QString &text, const QKeySequence &key, auto act) {
        QAction *action = menu.addAction(text);
        action->setObjectName(name);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    const auto last = static_cast<int>(m_panels.size()) - 1;
    QAction *own = add(tables, u"actionOwnWindow"_s, tr("Table in a &window of its own"),
                       Qt::CTRL | Qt::SHIFT | Qt::Key_W, [this] { togglePlace(current()); });
    QAction *hide =
        add(tables, u"actionHideTable"_s, tr("&Hide the table"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, [this, last] {
            if (const int panel = current(); panel >= 0 && panel < last)
                put(panel, Place::Hidden);
        });
    QAction *left = add(tables, u"actionTabLeft"_s, tr("Mo&ve the tab to the left"),
                        Qt::CTRL | Qt::SHIFT | Qt::Key_PageUp, [this] { moveTab(-1); });
    QAction *right = add(tables, u"actionTabRight"_s, tr("Move the tab to the ri&ght"),
                         Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown, [this] { moveTab(1); });
    add(tables, u"actionAllHome"_s, tr("Put all &back"), Qt::CTRL | Qt::SHIFT | Qt::Key_B, [this] { restore({}); });
    QAction *chartsOwn = add(charts, u"actionChartsOwnWindow"_s, tr("Charts in a &window of their own"),
                             Qt::CTRL | Qt::ALT | Qt::Key_G, [this, last] { togglePlace(last); });
    for (QAction *action : { own, chartsOwn })
        action->setCheckable(true);
    connect(&tables, &QMenu::aboutToShow, own,
            [this, own] { own->setChecked(current() >= 0 && placeOf(current()) == Place::Own); });
    connect(&charts, &QMenu::aboutToShow, chartsOwn,
            [this, chartsOwn, last] { chartsOwn->setChecked(placeOf(last) == Place::Own); });

    auto *menu = new QMenu(&m_tabs);
    menu->setObjectName(u"tabMenu"_s);
    menu->addActions({ own, hide, left, right });
    QTabBar *bar = m_tabs.tabBar();
    bar->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(bar, &QWidget::customContextMenuRequested, this, [this, bar, menu, own](const QPoint &place) {
        if (const int tab = bar->tabAt(place); tab >= 0)
            bar->setCurrentIndex(tab);
        own->setChecked(false);
        m_tabs.currentWidget()->setFocus();
        menu->popup(bar->mapToGlobal(place));
    });
}

int Panels::tableAt(int tab) const
{
    const auto found = std::ranges::find(m_panels, m_tabs.widget(tab), &Panel::home);
    return found == m_panels.end() || found->place != Place::Home ? -1 : static_cast<int>(found - m_panels.begin());
}

int Panels::tab() const
{
    return tableAt(m_tabs.currentIndex());
}

int Panels::current() const
{
    const auto active = std::ranges::find_if(
        m_panels, [](const Panel &panel) { return panel.window && panel.window == QApplication::activeWindow(); });
    return active == m_panels.end() ? tab() : static_cast<int>(active - m_panels.begin());
}

void Panels::togglePlace(int panel)
{
    if (panel < 0)
        return;
    if (QAction *shown = m_panels[panel].shown)
        shown->setChecked(true);
    put(panel, placeOf(panel) == Place::Own ? Place::Home : Place::Own);
}

void Panels::show(int table)
{
    if (placeOf(table) == Place::Hidden)
        put(table, Place::Home);
    const Panel &panel = m_panels[table];
    if (panel.window) {
        panel.window->raise();
        panel.window->activateWindow();
    } else {
        m_tabs.setCurrentWidget(panel.home);
    }
    panel.content->setFocus();
}

void Panels::put(int number, Place place)
{
    Panel &panel = m_panels[number];
    if (panel.place == place)
        return;
    putBack(panel);
    panel.place = place;
    if (place == Place::Own)
        openWindow(number);
    update();
    if (place == Place::Home && !panel.shown)
        m_tabs.setCurrentWidget(panel.home);
}

void Panels::openWindow(int number)
{
    Panel &panel = m_panels[number];
    const QSize size = panel.content->size();
    panel.window = new PanelWindow(panel.title, *panel.content, &m_view);
    panel.window->setObjectName(panel.name + u"Window"_s);
    panel.window->placeBy(panel.geometry, size, number);
    panel.content->setVisible(!panel.shown || panel.shown->isChecked());
    connect(panel.window, &PanelWindow::closed, this, [this, number] { put(number, Place::Home); });
}

void Panels::putBack(Panel &panel)
{
    if (!panel.window)
        return;
    panel.geometry = panel.window->saveGeometry();
    takeIn(*panel.home, *panel.content);
    panel.window->hide();
    panel.window->setObjectName({}); // it is not the panel's any more
    std::exchange(panel.window, nullptr)->deleteLater(); // an event of its may be under way
}

void Panels::update()
{
    bool anyTable = false;
    for (const Panel &panel : std::as_const(m_panels)) {
        const bool isHome = panel.place == Place::Home;
        if (panel.shown) {
            panel.home->setVisible(isHome && panel.shown->isChecked() && !m_areChartsAside);
        } else {
            m_tabs.setTabVisible(m_tabs.indexOf(panel.home), isHome);
            anyTable |= isHome;
        }
        if (panel.window)
            panel.window->setVisible(m_isViewShown && (!panel.shown || panel.shown->isChecked()));
    }
    m_tabs.setVisible(anyTable);
    m_none.setVisible(!anyTable);
}

void Panels::setChartsAside(bool aside)
{
    m_areChartsAside = aside;
    update();
}

void Panels::moveTab(int step)
{
    QTabBar *bar = m_tabs.tabBar();
    const int from = bar->currentIndex();
    int to = from + step;
    while (to >= 0 && to < bar->count() && !bar->isTabVisible(to))
        to += step;
    if (to >= 0 && to < bar->count())
        bar->moveTab(from, to);
}

QStringList Panels::state() const
{
    QList<const Panel *> inOrder;
    for (int tab = 0; tab < m_tabs.count(); ++tab)
        inOrder << &*std::ranges::find(m_panels, m_tabs.widget(tab), &Panel::home);
    inOrder << &m_panels.back();
    QStringList state;
    for (const Panel *panel : std::as_const(inOrder)) {
        const QByteArray geometry = panel->window ? panel->window->saveGeometry() : panel->geometry;
        state << u"%1 %2 %3"_s.arg(panel->name, placeNames[static_cast<int>(panel->place)],
                                   QString::fromLatin1(geometry.toBase64()));
    }
    return state;
}

void Panels::restore(const QStringList &state)
{
    const int chosen = m_tabs.currentIndex() < 0 ? 0 : std::max(tab(), 0);
    for (int panel = 0; panel < m_panels.size(); ++panel)
        put(panel, m_panels[panel].usual);
    for (int tab = 0; const Panel &panel : std::as_const(m_panels)) {
        if (!panel.shown)
            m_tabs.tabBar()->moveTab(m_tabs.indexOf(panel.home), tab++);
    }
    for (int tab = 0; const QString &entry : state) {
        const QStringList parts = entry.split(u' ');
        const auto found = std::ranges::find(m_panels, parts.first(), &Panel::name);
        const auto place = std::ranges::find(placeNames, parts.value(1));
        if (found == m_panels.end() || place == std::end(placeNames))
            continue;
        if (found->shown && *place == placeNames[static_cast<int>(Place::Hidden)])
            continue; // nothing would show them again
        if (!found->shown)
            m_tabs.tabBar()->moveTab(m_tabs.indexOf(found->home), tab++);
        found->geometry = QByteArray::fromBase64(parts.value(2).toLatin1());
        put(static_cast<int>(found - m_panels.begin()), static_cast<Place>(place - std::begin(placeNames)));
    }
    if (placeOf(chosen) == Place::Home)
        m_tabs.setCurrentWidget(m_panels[chosen].home);
}

void Panels::saveTo(QSettings &settings) const
{
    settings.setValue(panelsKey, state());
}

void Panels::restoreFrom(const QSettings &settings)
{
    restore(settings.value(panelsKey).toStringList());
}

bool Panels::eventFilter(QObject *watched, QEvent *event)
{
    const bool isShown = event->type() == QEvent::Show;
    if ((isShown || event->type() == QEvent::Hide) && !event->spontaneous()) {
        m_isViewShown = isShown;
        update();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace trackside
