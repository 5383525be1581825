// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/dashboard.h"
#include "dashboard/livepicture.h"
#include "dashboard/racecommands.h"
#include "dashboard/theme.h"
#include "models/racelistmodel.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>

class QLabel;

namespace Ui {
class MainWindow;
}

namespace trackside {

class MessageBar;
class RaceControls;
class RaceSetupDialog;
class RaceView;
class RacesDialog;
class StartPage;
struct Liveness;

/// The window: menus, the bar on top, messages, and below them the start page or a race. GUI thread; what Dashboard
/// names must outlive it.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const Dashboard &dashboard, QWidget *parent = nullptr);
    ~MainWindow() override;

    void watchDemo(); ///< as the start page's first button
    void newRace(); ///< opens the setup form
    void showRun(const QString &runId);
    void showStartPage();
    [[nodiscard]] RaceView &raceView() { return *m_view; }

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void makeMessages();
    void makeStatusBar();
    void setIcons();
    void connectTopBar();
    void connectRaces();
    void connectView();
    void connectSelection();
    void connectAppearance();
    void restoreWindow();
    void resumeRun(const QString &runId);
    void openRaces();
    void takeReport(const SessionReport &report);
    void showLiveness(const Liveness &liveness);
    void showTrouble();
    void showCutOff();
    void showFigures();
    void setUnits(Units units);

    Dashboard m_dashboard;
    std::unique_ptr<Ui::MainWindow> m_ui;
    Theme m_theme;
    LivePicture m_picture;
    RaceListModel m_races;
    RaceList m_list;
    RaceCommands m_commands;
    RaceControls *m_controls = nullptr;
    StartPage *m_start = nullptr;
    RaceView *m_view = nullptr;
    MessageBar *m_trouble = nullptr; ///< a store that does not answer
    MessageBar *m_gap = nullptr; ///< a race that waits after a gap
    MessageBar *m_cutOff = nullptr; ///< the race shown can be resumed
    MessageBar *m_notice = nullptr;
    QLabel *m_pipeline = nullptr;
    QLabel *m_runners = nullptr;
    QPointer<RacesDialog> m_racesDialog;
    QPointer<RaceSetupDialog> m_setupDialog;
    QString m_gapRun;
    Error m_error;
    std::chrono::nanoseconds m_frameTook {};
};

} // namespace trackside
