// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/mapmodes.h"

#include "dashboard/escapekey.h"
#include "dashboard/livepicture.h"
#include "dashboard/mappane.h"
#include "dashboard/measuretool.h"
#include "dashboard/raceview.h"
#include "ui_mainwindow.h"

using namespace Qt::StringLiterals;

namespace trackside {

MapModes::MapModes(LivePicture &picture, RaceView &view, const Ui::MainWindow &ui, EscapeKey &escape, QMenu &menu)
    : QObject(&view)
    , m_view(view)
    , m_ui(ui)
    , m_escape(escape)
{
    addMeasuring(picture, menu);
    addMapAlone(picture, menu);
    for (QAction *mode : { m_measure, m_alone }) {
        connect(mode, &QAction::toggled, this, [this, mode](bool on) {
            if (on)
                m_entered.append(mode);
            else
                m_entered.removeOne(mode);
        });
    }
    m_leave = menu.addAction(tr("Lea&ve measuring or the map alone"));
    m_leave->setObjectName(u"actionLeaveMapMode"_s);
    connect(m_leave, &QAction::triggered, this, &MapModes::leave);
    update();
}

void MapModes::addMeasuring(LivePicture &picture, QMenu &menu)
{
    MeasureTool *tool = m_view.scene().measuring();
    m_measure = menu.addAction(tr("&Measure distances"));
    m_measure->setObjectName(u"actionMeasureDistances"_s);
    m_measure->setToolTip(tr("Click from place to place on the map"));
    m_measure->setCheckable(true);
    m_measure->setShortcut(Qt::Key_D);
    m_takeBack = menu.addAction(tr("Take the last place &back"));
    m_takeBack->setObjectName(u"actionTakePlaceBack"_s);
    m_takeBack->setShortcut(Qt::Key_Backspace);
    connect(m_measure, &QAction::toggled, this, [this, tool](bool on) {
        tool->setOn(on);
        if (on)
            m_view.mapPane().setFocus();
    });
    connect(m_takeBack, &QAction::triggered, tool, &MeasureTool::removeLast);
    tool->setFormat(picture.format());
    connect(tool, &MeasureTool::changed, this, &MapModes::update);
    connect(&picture, &LivePicture::formatChanged, tool, [&picture, tool] { tool->setFormat(picture.format()); });
}

void MapModes::addMapAlone(LivePicture &picture, QMenu &menu)
{
    m_alone = menu.addAction(tr("Map alone, &full screen"));
    m_alone->setObjectName(u"actionMapAlone"_s);
    m_alone->setCheckable(true);
    m_alone->setShortcut(Qt::Key_F4);
    connect(m_alone, &QAction::toggled, this, &MapModes::showMapAlone);
    connect(&picture, &LivePicture::runChanged, this, [this, &picture] {
        m_alone->setEnabled(!picture.feed().run().isEmpty());
        m_measure->setEnabled(!picture.feed().run().isEmpty());
        if (picture.feed().run().isEmpty()) {
            m_alone->setChecked(false);
            m_measure->setChecked(false);
        }
    });
    m_alone->setEnabled(false);
    m_measure->setEnabled(false);
}

void MapModes::showMapAlone(bool alone)
{
    QWidget *window = m_view.window();
    if (alone) {
        m_wasFullScreen = window->isFullScreen();
        m_wasMapHidden = m_view.mapPane().isHidden();
        m_view.mapPane().show();
        window->installEventFilter(this); // it closes as it was
    } else {
        window->removeEventFilter(this);
        m_view.mapPane().setHidden(m_wasMapHidden);
    }
    m_view.showMapAlone(alone);
    m_ui.topBar->setVisible(!alone);
    m_ui.statusBar->setVisible(!alone);
    // Hidden, it would take the keys of its actions with it.
    m_ui.menuBar->setMaximumHeight(alone ? 0 : QWIDGETSIZE_MAX);
    if (!m_wasFullScreen)
        window->setWindowState(alone ? window->windowState() | Qt::WindowFullScreen
                                     : window->windowState() & ~Qt::WindowFullScreen);
    if (alone)
        m_view.mapPane().setFocus();
    update();
}

bool MapModes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close)
        m_alone->setChecked(false);
    return QObject::eventFilter(watched, event);
}

void MapModes::leave()
{
    m_entered.last()->setChecked(false);
}

void MapModes::update()
{
    const bool isIn = m_measure->isChecked() || m_alone->isChecked();
    m_takeBack->setEnabled(m_measure->isChecked() && !m_view.scene().measuring()->places().empty());
    m_leave->setEnabled(isIn);
    if (isIn)
        m_escape.giveTo(*m_leave);
    else
        m_escape.takeFrom(*m_leave);
}

} // namespace trackside
