// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/liveness.h"
#include "dashboard/screeninhibitor.h"

#include <QObject>
#include <QPointer>
#include <QRect>

class QAction;
class QMainWindow;
class QMenu;
class QScreen;
class QSplitter;
class QWidget;

namespace Ui {
class MainWindow;
}

namespace trackside {

class EscapeKey;
class LivePicture;
class PresentationBoard;
class PresentationFoot;
class RaceView;

/// The window in full screen with nothing but the race: the map, the first ten beside it, the pipeline below, in large
/// type. Keys for time, the race's pace, the map and the selection go on working; menus, bars and tables are hidden and
/// come back as they were. Meanwhile the screen is kept from blanking. GUI thread; a child of the view.
class Presentation final : public QObject {
    Q_OBJECT
public:
    /// So many rows' type would fill the height at most, on windows of 16:9; on narrower ones those of 16:9 in them.
    static constexpr int rowsInHeight = 25;

    Presentation(QMainWindow &window, const Ui::MainWindow &ui, LivePicture &picture, RaceView &view,
                 EscapeKey &escape);
    ~Presentation() override;

    /// On \p screen; none: where the window is. Does nothing while no race is shown.
    void enter(QScreen *screen = nullptr);
    void leave();
    [[nodiscard]] bool isOn() const { return m_board != nullptr; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What was there before, to come back to.
    struct Before {
        Qt::WindowStates state;
        QRect geometry;
        QByteArray splitter;
        QPointer<QWidget> focus;
        QList<QPointer<QWidget>> hidden; ///< were shown
        bool map; ///< was shown
    };

    [[nodiscard]] QSplitter &splitter() const;
    void hideAllButTheMap();
    void takeKeys();
    void giveKeysBack();
    void fit();
    void scaleMapTexts(double scale);
    void listScreens();
    void toNextScreen();

    QMainWindow &m_window;
    const Ui::MainWindow &m_ui;
    LivePicture &m_picture;
    RaceView &m_view;
    EscapeKey &m_escape;
    QMenu *m_screens;
    QAction *m_leave; ///< has Esc: one of a menu would have it in the panels' own windows, too
    ScreenInhibitor m_inhibitor;
    Liveness m_liveness;
    Before m_before;
    bool m_settling = false; ///< left, and the window has not its old size yet
    QList<QAction *> m_keys; ///< the window has them while its menus are hidden
    PresentationBoard *m_board = nullptr; ///< only while it is on
    PresentationFoot *m_foot = nullptr;
};

} // namespace trackside
