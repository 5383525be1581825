// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace trackside {

class LivePicture;
class RaceView;

/// What the menus can do to the leaderboard: choose its columns, and pin the selected runner, whom the others' gaps are
/// then measured to. Owned by the view; GUI thread.
class LeaderboardActions : public QObject {
    Q_OBJECT
public:
    struct Actions {
        QAction &columns;
        QAction &pin; ///< checkable
    };
    LeaderboardActions(const Actions &actions, LivePicture &picture, RaceView &view);

private:
    void pinOrUnpin();
    void showPin();

    Actions m_actions;
    LivePicture &m_picture;
};

} // namespace trackside
