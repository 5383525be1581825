// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done to races from their list, and whether the window refreshes by itself.
#include "dashboard/messagebar.h"
#include "dashboard/panels.h"
#include "dashboard/raceview.h"
#include "gui/windowfixture.h"
#include "models/racelistmodel.h"
#include "models/runnerselection.h"
#include "models/runnertable.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace trackside::test {
namespace {

TEST_F(WindowTest, PausesGoesOnAndStopsARaceInTheListOfRaces)
{
    const QString other = showRace(100);
    const QString run = showRace(200);
    trigger(u"actionRaces"_s);
    auto *list = find<QTableView>(u"racesView"_s);
    ASSERT_TRUE(comes([list] { return list->model()->rowCount() == 2; }));
    auto *pause = find<QPushButton>(u"pauseRunButton"_s);
    auto *stop = find<QPushButton>(u"stopRunButton"_s);
    const auto *resume = find<QPushButton>(u"resumeRunButton"_s);
    ASSERT_TRUE(comes([list] { return list->selectionModel()->hasSelection(); }));
    EXPECT_EQ(list->selectionModel()->selectedRows().front().data(RaceListModel::RunIdRole), run) << "which is shown";
    list->clearSelection();
    EXPECT_FALSE(pause->isEnabled() || stop->isEnabled()) << "no race is chosen";
    EXPECT_EQ(resume->toolTip(), u"Choose a race first."_s);
    for (int row = 0; row < 2; ++row) {
        list->selectRow(row);
        ASSERT_TRUE(pause->isEnabled());
        EXPECT_EQ(resume->toolTip(), u"This program generates the race now."_s);
        QTest::mouseClick(pause, Qt::LeftButton);
        const QString paused = races.lastReport(run).state == SessionState::Paused ? run : other;
        EXPECT_EQ(races.lastReport(paused == run ? other : run).state, SessionState::Running) << "one of them";
        EXPECT_EQ(races.lastReport(paused).state, SessionState::Paused);
        EXPECT_TRUE(pause->text().contains(u"Go on"_s)) << pause->text().toStdString();
        QTest::mouseClick(pause, Qt::LeftButton);
        EXPECT_EQ(races.lastReport(paused).state, SessionState::Running);
    }
    QTest::mouseClick(stop, Qt::LeftButton);
    EXPECT_EQ(races.activeRuns().size(), 1);
    EXPECT_EQ(races.calls().count(u"stop"_s), 1);
    EXPECT_FALSE(pause->isEnabled() || stop->isEnabled()) << "it is stopped";
    EXPECT_TRUE(resume->isEnabled());
    EXPECT_EQ(resume->toolTip(), QString());
}

TEST_F(WindowTest, ADemoRaceThatIsOnItsWayIsNotStartedAgain)
{
    auto *demo = find<QPushButton>(u"demoButton"_s);
    const QString own = demo->text();
    const auto *bar = window->statusBar();
    races.holdGun(true);
    QTest::mouseClick(demo, Qt::LeftButton);
    QTest::mouseClick(demo, Qt::LeftButton);
    ASSERT_EQ(races.runs().size(), 1);
    EXPECT_EQ(demo->text(), u"Generating the race …");
    EXPECT_EQ(bar->currentMessage(), u"Generating the race …");
    const QString first = races.runs().front();
    races.stop(first); // in the list of races
    EXPECT_EQ(demo->text(), own);
    EXPECT_EQ(bar->currentMessage(), QString());
    EXPECT_TRUE(demo->isVisible()) << "nothing of it can be shown";

    QTest::mouseClick(demo, Qt::LeftButton);
    ASSERT_EQ(races.runs().size(), 2);
    const QString second = races.runs().front() == first ? races.runs().back() : races.runs().front();
    races.advanceTo(second, 0);
    EXPECT_EQ(window->picture().feed().run(), second);
    EXPECT_TRUE(bar->currentMessage().startsWith(u"Race generated in "_s)) << bar->currentMessage().toStdString();
    EXPECT_EQ(demo->text(), own);
}

TEST_F(WindowTest, WhatActsOnARaceIsOffWithoutOneAndSaysWhy)
{
    const QString reason = u"Choose a race first."_s;
    const auto areAvailable = [&](bool available) {
        for (const QString &name :
             { u"actionFreeze"_s,   u"actionToStart"_s,    u"actionBack"_s,         u"actionForward"_s,
               u"actionBookmark"_s, u"actionNextMark"_s,   u"actionPreviousMark"_s, u"actionFitCourse"_s,
               u"actionZoomIn"_s,   u"actionZoomOut"_s,    u"actionNextRunner"_s,   u"actionPreviousRunner"_s,
               u"actionFind"_s,     u"actionAllRunners"_s, u"actionColumns"_s,      u"actionLeaderboard"_s,
               u"actionRunning"_s,  u"actionZones"_s,      u"actionFinishers"_s,    u"actionSplits"_s,
               u"actionLog"_s,      u"actionPipeline"_s,   u"actionOwnWindow"_s,    u"actionHideTable"_s,
               u"actionAllHome"_s }) {
            const auto *action = find<QAction>(name);
            EXPECT_EQ(action->isEnabled(), available) << name.toStdString();
            EXPECT_EQ(action->toolTip() != reason, available) << name.toStdString();
        }
    };
    areAvailable(false);
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    window->setFocus(); // the start page's button has Space for itself
    constexpr int splits = 4;
    Panels &panels = window->raceView().panels();
    panels.put(splits, Panels::Place::Hidden);
    QTest::keyClick(window.get(), Qt::Key_5, Qt::ControlModifier);
    EXPECT_EQ(panels.placeOf(splits), Panels::Place::Hidden) << "nothing is arranged behind the start page";
    QTest::keyClick(window.get(), Qt::Key_G, Qt::ControlModifier);
    EXPECT_FALSE(find<QAction>(u"actionCharts"_s)->isChecked());
    const QString freeze = find<QAction>(u"actionFreeze"_s)->text();
    QTest::keyClick(window.get(), Qt::Key_Space);
    EXPECT_EQ(find<QAction>(u"actionFreeze"_s)->text(), freeze);

    showRace(100);
    areAvailable(true);
    QTest::keyClick(window.get(), Qt::Key_5, Qt::ControlModifier);
    EXPECT_EQ(panels.placeOf(splits), Panels::Place::Home);
    QTest::keyClick(window.get(), Qt::Key_G, Qt::ControlModifier);
    EXPECT_TRUE(find<QAction>(u"actionCharts"_s)->isChecked());
    trigger(u"actionStartPage"_s);
    areAvailable(false);
}

TEST_F(WindowTest, OffersToGoOnWithARaceThatWasCutOffWhileItIsChosen)
{
    const RaceOrder cutOff = order();
    races.addCutOff(cutOff, 300);
    const auto *resume = find<QAction>(u"actionResumeRace"_s);
    const auto *bar = find<MessageBar>(u"cutOffBar"_s);
    EXPECT_FALSE(resume->isEnabled()) << "no race is chosen";
    window->showRun(cutOff.record.runId);
    ASSERT_TRUE(comes([&] { return resume->isEnabled() && bar->isVisible(); }));
    trigger(u"actionStartPage"_s);
    EXPECT_FALSE(resume->isEnabled());
    EXPECT_FALSE(bar->isVisible());
    window->showRun(cutOff.record.runId);
    EXPECT_TRUE(resume->isEnabled());
    showRace(100);
    EXPECT_FALSE(resume->isEnabled()) << "this program generates it";
    EXPECT_FALSE(bar->isVisible());
}

TEST_F(WindowTest, AsksOfEachRaceThatWaitsAfterAGap)
{
    const RaceOrder earlier = order(u"track-5000"_s);
    races.start(earlier);
    const QString other = earlier.record.runId;
    const QString run = showRace(100);
    ASSERT_TRUE(comes([this] { return find<QComboBox>(u"raceSelector"_s)->count() == 2; })) << "their names are known";
    const auto *bar = find<MessageBar>(u"gapBar"_s);
    const auto state = [this](const QString &runId) { return races.lastReport(runId).state; };
    races.advanceTo(other, 110, SessionState::AfterGap);
    races.advanceTo(run, 110, SessionState::AfterGap);
    const QString first = bar->text();
    EXPECT_FALSE(first.contains(u"Crystal Palace"_s)) << first.toStdString();
    races.advanceTo(run, 111, SessionState::AfterGap);
    EXPECT_EQ(bar->text(), first) << "it asks again, and the bar tells of one after the other";

    QTest::mouseClick(find<QPushButton>(u"catchUpButton"_s), Qt::LeftButton);
    EXPECT_EQ(state(other), SessionState::CatchingUp);
    EXPECT_EQ(state(run), SessionState::AfterGap);
    ASSERT_TRUE(bar->isVisible());
    EXPECT_TRUE(bar->text().contains(u"Crystal Palace"_s)) << bar->text().toStdString();
    QTest::mouseClick(find<QPushButton>(u"goOnButton"_s), Qt::LeftButton);
    EXPECT_EQ(state(run), SessionState::Running);
    EXPECT_FALSE(bar->isVisible());

    races.advanceTo(run, 120, SessionState::AfterGap);
    races.advanceTo(other, 120, SessionState::AfterGap);
    races.stop(run);
    EXPECT_EQ(bar->text(), first) << "of one that has ended nobody is asked";
    races.stop(other);
    EXPECT_FALSE(bar->isVisible());
}

TEST_F(WindowTest, ARaceThatWaitsAfterAGapIsPausedAndGoesOn)
{
    const QString run = showRace(100);
    trigger(u"actionRaces"_s);
    auto *list = find<QTableView>(u"racesView"_s);
    ASSERT_TRUE(comes([list] { return list->model()->rowCount() == 1; }));
    list->selectRow(0);
    auto *button = find<QPushButton>(u"pauseRunButton"_s);
    const auto *action = find<QAction>(u"actionPauseRace"_s);
    const auto goesOn = [&] {
        return action->isChecked() && action->text().contains(u"Go on"_s) && button->text().contains(u"Go on"_s);
    };
    EXPECT_FALSE(goesOn());
    races.advanceTo(run, 110, SessionState::AfterGap);
    EXPECT_TRUE(goesOn());
    EXPECT_FALSE(find<QAction>(u"actionStep"_s)->isEnabled()) << "first it is asked what becomes of the gap";
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(races.lastReport(run).state, SessionState::Running);
    races.advanceTo(run, 120, SessionState::AfterGap);
    trigger(u"actionPauseRace"_s);
    EXPECT_EQ(races.lastReport(run).state, SessionState::Running);
    EXPECT_FALSE(races.calls().contains(u"pause"_s));
    EXPECT_FALSE(goesOn());
    EXPECT_FALSE(find<QWidget>(u"gapBar"_s)->isVisible());
}

TEST_F(WindowTest, SaysWhereTimesOfTheRaceAreNotTheClocks)
{
    constexpr int finishedAt = 5; // the column
    const auto isSaid = [note = find<QLabel>(u"raceClockNote"_s)] {
        return note->text().contains(u"not clock time"_s);
    };
    const QString run = showRace(100);
    ASSERT_TRUE(comes([&] { return !isSaid(); })) << "it began as it was generated, and is on time";
    const auto *finishers = find<QTableView>(u"finishersView"_s);
    EXPECT_FALSE(finishers->isColumnHidden(finishedAt)) << "so its finishes have a time of day";
    races.setLate(3s);
    races.advanceTo(run, 101);
    EXPECT_FALSE(isSaid()) << "a report is not as quick as the clock";
    races.setLate(1h); // as one that was cut off and is gone on with
    races.advanceTo(run, 102);
    EXPECT_TRUE(isSaid());
    EXPECT_TRUE(finishers->isColumnHidden(finishedAt)) << "one hour off, and none is shown";
    showRace(200); // its first report came before it was shown
    EXPECT_TRUE(comes(isSaid));
    races.setLate(-24h); // as one that is to begin tomorrow
    races.advanceTo(showRace(300), 301);
    EXPECT_TRUE(comes(isSaid));
}

TEST_F(WindowTest, WhatIsOffSaysWhyAndWhatIsOnWhatItDoes)
{
    const auto tip = [this](const QString &name, bool isOn) {
        const auto *action = find<QAction>(name);
        EXPECT_EQ(action->isEnabled(), isOn) << name.toStdString();
        return action->toolTip();
    };
    const QStringList controls { u"actionStopRace"_s, u"actionSlower"_s, u"actionFaster"_s };
    for (const QString &name : controls
             + QStringList { u"actionStep"_s, u"actionDecide"_s, u"actionDecisions"_s, u"actionExport"_s,
                             u"actionSaveRace"_s, u"actionPrint"_s })
        EXPECT_EQ(tip(name, false), u"Choose a race first."_s) << name.toStdString();

    const QString run = showRace(100);
    EXPECT_EQ(tip(u"actionStopRace"_s, true), u"End the race before its end; it can be resumed"_s);
    EXPECT_EQ(tip(u"actionSlower"_s, true), u"Run the race at the next lower speed"_s);
    EXPECT_EQ(tip(u"actionStep"_s, false), u"Pause the race first (P)."_s);
    races.pause(run);
    EXPECT_EQ(tip(u"actionStep"_s, true), u"Let a paused race go on by one second"_s);
    EXPECT_EQ(tip(u"actionDecide"_s, false), u"Select a runner first."_s);
    window->picture().selection().select(1);
    EXPECT_TRUE(tip(u"actionDecide"_s, true).startsWith(u"Say by hand"_s));
    EXPECT_TRUE(tip(u"actionExport"_s, true).startsWith(u"Write results"_s));
    EXPECT_TRUE(tip(u"actionPrint"_s, true).startsWith(u"See the results"_s));
    EXPECT_TRUE(find<QMenu>(u"menuRace"_s)->toolTipsVisible() && find<QMenu>(u"menuSpeed"_s)->toolTipsVisible());

    const RaceOrder others = order();
    races.addCutOff(others, 300);
    window->showRun(others.record.runId);
    for (const QString &name : controls)
        EXPECT_TRUE(tip(name, false).contains(u"does not generate"_s)) << name.toStdString();
    EXPECT_EQ(tip(u"actionExport"_s, false), u"Nothing of the race has come yet."_s);
    EXPECT_TRUE(comes([this] { return find<QAction>(u"actionExport"_s)->isEnabled(); }));
}

TEST_F(WindowTest, ARaceThatIsOverSaysSoWhenItIsChosenAgain)
{
    const QString run = showRace(1'000'000);
    const auto *pause = find<QAction>(u"actionPauseRace"_s);
    const auto *slower = find<QAction>(u"actionSlower"_s);
    ASSERT_TRUE(comes([pause] { return pause->toolTip() == u"The race is over."_s; }))
        << pause->toolTip().toStdString();
    window->showRun(run);
    EXPECT_EQ(pause->toolTip(), u"The race is over."_s);
    EXPECT_EQ(slower->toolTip(), u"The race is over."_s);
    showRace(100);
    EXPECT_TRUE(pause->isEnabled()) << "another one goes on";
}

TEST_F(WindowTest, FasterAndSlowerGoFromSpeedToSpeed)
{
    const QString run = showRace(100);
    const auto speed = [&] { return races.lastReport(run).speed; };
    for (const auto &[from, action, to] : { std::tuple(1.0, u"actionFaster"_s, 2.0),
                                            { 1.0, u"actionSlower"_s, 0.5 },
                                            { 7.5, u"actionFaster"_s, 10.0 },
                                            { 7.5, u"actionSlower"_s, 5.0 },
                                            { 60.0, u"actionFaster"_s, 60.0 },
                                            { 0.0, u"actionFaster"_s, 0.0 }, // as fast as possible
                                            { 0.0, u"actionSlower"_s, 60.0 } }) {
        races.setSpeed(run, from);
        trigger(action);
        EXPECT_EQ(speed(), to) << from << ' ' << action.toStdString();
    }
}

TEST_F(WindowTest, TheBoxSwitchesRefreshingOffAndOn)
{
    const QString run = showRace(100);
    const auto *board = find<QTableView>(u"leaderboardView"_s);
    auto *box = find<QCheckBox>(u"autoRefreshBox"_s);
    find<QDoubleSpinBox>(u"refreshRateBox"_s)->setValue(0.1);
    EXPECT_TRUE(box->isChecked());
    const auto time = [board] { return cell(board, 0, RunnerTable::Time); };
    races.advanceTo(run, 110);
    ASSERT_TRUE(comes([&] { return time() == u"0:01:50"; }));

    QTest::mouseClick(box, Qt::LeftButton, {}, { 8, box->height() / 2 });
    EXPECT_FALSE(box->isChecked());
    EXPECT_FALSE(find<QAction>(u"actionAutoRefresh"_s)->isChecked());
    races.advanceTo(run, 120);
    QTest::qWait(500); // in which five refreshes would come
    EXPECT_EQ(time(), u"0:01:50");
    EXPECT_TRUE(comes([this] { return find<QLabel>(u"livePill"_s)->text().contains(u"Not refreshing"_s); }));

    QTest::mouseClick(box, Qt::LeftButton, {}, { 8, box->height() / 2 });
    EXPECT_TRUE(box->isChecked());
    EXPECT_TRUE(comes([&] { return time() == u"0:02:00"; }));
}

} // namespace
} // namespace trackside::test
