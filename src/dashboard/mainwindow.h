// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "dashboard/dashboard.h"
#include "dashboard/livepicture.h"
#include "dashboard/racecommands.h"
#include "dashboard/theme.h"
#include "models/racelistmodel.h"

#include <QMainWindow>

#include <memory>

namespace Ui {
class MainWindow;
}

namespace trackside {

class EscapeKey;
class MessageArea;
class RaceChoice;
class RaceControls;
class RaceDialogs;
class RaceFiles;
class RaceView;
class StartPage;
class UndoActions;
struct Liveness;

/// The window: menus, the bar on top, messages, and below them the start page or a race. GUI thread; what Dashboard
/// names must outlive it.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const Dashboard &dashboard, QWidget *parent = nullptr);
    ~MainWindow() override;

    void watchDemo(); ///< as the start page's first button
    void tell(const Error &error); ///< in the window, without stopping anything
    void openCourse(const QString &path); ///< in the course studio; an empty path opens that alone
    void openFile(const QString &path); ///< a whole race is shown, anything else taken for a course
    void newRaceOn(const CoursePtr &course); ///< opens the setup form with a course from outside the catalogue, chosen
    void showRun(const QString &runId);
    void showStartPage();
    [[nodiscard]] RaceView &raceView() { return *m_view; }
    [[nodiscard]] LivePicture &picture() { return m_picture; }

Q_SIGNALS:
    /// The user wants the window anew, on another profile; it has closed itself.
    void profileWanted(const QString &name);

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void makeMessages();
    void connectTopBar();
    void connectRaces();
    void connectView();
    void connectSelection();
    void connectDialogs();
    void restoreWindow();
    void takeReport(const SessionReport &report);
    void showLiveness(const Liveness &liveness);

    Dashboard m_dashboard;
    std::unique_ptr<Ui::MainWindow> m_ui;
    Theme m_theme;
    LivePicture m_picture;
    RaceListModel m_races;
    RaceCommands m_commands;
    RaceChoice *m_choice = nullptr;
    RaceControls *m_controls = nullptr;
    StartPage *m_start = nullptr;
    RaceView *m_view = nullptr;
    EscapeKey *m_escape = nullptr;
    MessageArea *m_messages = nullptr;
    RaceDialogs *m_dialogs = nullptr;
    RaceFiles *m_files = nullptr;
    UndoActions *m_undo = nullptr;
};

} // namespace trackside
