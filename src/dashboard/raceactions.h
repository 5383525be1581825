// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace Ui {
class MainWindow;
}

namespace trackside {

class LivePicture;
class RaceView;

/// What acts on the race that is shown, whichever that is, is off while none is, and says why: moving in time, tables
/// and charts, the map's view, going from runner to runner. What depends on more than that has its owner elsewhere.
/// Made once the menus are complete; GUI thread; belongs to the view.
class RaceActions final : public QObject {
    Q_OBJECT
public:
    RaceActions(const Ui::MainWindow &ui, LivePicture &picture, RaceView &view);

private:
    void update();

    LivePicture &m_picture;
    QList<QAction *> m_actions;
};

} // namespace trackside
