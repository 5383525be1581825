// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bookmarks.h"

#include <QObject>

class QSettings;
class QUndoStack;

namespace Ui {
class MainWindow;
}

namespace trackside {

class LivePicture;

/// What the Time menu does beside seeking a second: the speed of a replay, which is kept, what a replay says at its
/// end, bookmarks, and the way from mark to mark. GUI thread.
class TimeCommands final : public QObject {
    Q_OBJECT
public:
    TimeCommands(LivePicture &picture, QSettings &settings, const Ui::MainWindow &ui, QUndoStack &undo,
                 QObject *parent = nullptr);

private:
    void connectReplay(QSettings &settings);
    void connectMarks();
    void showBookmarks();
    void bookmarkNow();
    Bookmarks::Toggled toggleBookmark(std::int32_t second);
    void toNextMark();
    void toPreviousMark();
    void tell(const QString &words);

    LivePicture &m_picture;
    const Ui::MainWindow &m_ui;
    QUndoStack &m_undo;
    Bookmarks m_bookmarks;
};

} // namespace trackside
