// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace Ui {
class MainWindow;
}

namespace trackside {

class EscapeKey;
class LivePicture;
class RaceView;

/// What the map can be put into and is left by Esc: measuring, and the map alone on the whole screen; of both, the one
/// that was entered last is left first. GUI thread; belongs to the view.
class MapModes final : public QObject {
    Q_OBJECT
public:
    /// Adds its actions to \p menu.
    MapModes(LivePicture &picture, RaceView &view, const Ui::MainWindow &ui, EscapeKey &escape, QMenu &menu);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addMeasuring(LivePicture &picture, QMenu &menu);
    void addMapAlone(LivePicture &picture, QMenu &menu);
    void showMapAlone(bool alone);
    void leave(); ///< the one that was entered last
    void update();

    RaceView &m_view;
    const Ui::MainWindow &m_ui;
    EscapeKey &m_escape;
    QAction *m_measure = nullptr;
    QAction *m_takeBack = nullptr;
    QAction *m_alone = nullptr;
    QAction *m_leave = nullptr;
    QList<QAction *> m_entered; ///< those that are on, in the order in which they were entered
    bool m_wasFullScreen = false;
    bool m_wasMapHidden = false;
};

} // namespace trackside
