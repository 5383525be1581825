// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/raceview.h"
#include "gui/windowfixture.h"
#include "models/runnerselection.h"
#include "models/runnertable.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

TEST_F(WindowTest, BeginsWithTheDemoRaceAsFirstAndLargestButton)
{
    auto *demo = find<QPushButton>(u"demoButton"_s);
    EXPECT_TRUE(demo->isVisible());
    const QList<QPushButton *> buttons = window->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (button != demo && button->isVisible()) {
            EXPECT_LT(button->width() * button->height(), demo->width() * demo->height())
                << button->text().toStdString();
        }
    }
}

TEST_F(WindowTest, EnterOnTheStartPagePressesTheButtonInFocus)
{
    auto *demo = find<QPushButton>(u"demoButton"_s);
    demo->setFocus();
    QTest::keyClick(demo, Qt::Key_Return);
    EXPECT_EQ(races.runs().size(), 1);
}

TEST_F(WindowTest, OneClickShowsTheDemoRace)
{
    QTest::mouseClick(find<QPushButton>(u"demoButton"_s), Qt::LeftButton);
    ASSERT_EQ(races.runs().size(), 1);
    const auto *board = find<QTableView>(u"leaderboardView"_s);
    EXPECT_TRUE(comes([board] { return board->model()->rowCount() == 10; }));
    EXPECT_EQ(races.lastReport(races.runs().front()).speed, 20.0);
    EXPECT_EQ(find<QLabel>(u"courseLabel"_s)->text(), u"Crystal Palace");
    EXPECT_EQ(find<QLabel>(u"finishedLabel"_s)->text(), u"0 of 100 finished");
    EXPECT_TRUE(find<QLabel>(u"raceClockNote"_s)->isVisible());
}

TEST_F(WindowTest, ChoosingARunnerInOneTableChoosesItInAll)
{
    showRace(300);
    trigger(u"actionAllRunners"_s);
    auto *board = find<QTableView>(u"leaderboardView"_s);
    ASSERT_EQ(board->model()->rowCount(), 100);
    trigger(u"actionRunning"_s);
    auto *front = find<QTableView>(u"frontView"_s);
    ASSERT_EQ(front->model()->rowCount(), 5);
    front->selectRow(2);
    const std::uint32_t bib = bibAt(front, 2);
    EXPECT_TRUE(comes([&] {
        const QModelIndexList rows = board->selectionModel()->selectedRows();
        return rows.size() == 1 && bibAt(board, rows.front().row()) == bib;
    }));
}

TEST_F(WindowTest, ARefreshKeepsSelectionAndScrolling)
{
    const QString run = showRace(200);
    trigger(u"actionAllRunners"_s);
    auto *board = find<QTableView>(u"leaderboardView"_s);
    board->selectRow(60);
    const std::uint32_t bib = bibAt(board, 60);
    ASSERT_TRUE(comes([&] { return window->raceView().scene().selection().current() == bib; }));
    board->verticalScrollBar()->setValue(500);
    const QSignalSpy resets(board->model(), &QAbstractItemModel::modelReset);
    const QString timeBefore = cell(board, 0, RunnerTable::Time);
    races.advanceTo(run, 900);
    trigger(u"actionRefresh"_s);
    ASSERT_TRUE(comes([&] { return cell(board, 0, RunnerTable::Time) != timeBefore; }));
    const QModelIndexList rows = board->selectionModel()->selectedRows();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(bibAt(board, rows.front().row()), bib);
    EXPECT_EQ(board->verticalScrollBar()->value(), 500);
    EXPECT_EQ(resets.size(), 0);
}

TEST_F(WindowTest, ASelectedRunnerThatLeavesATableStaysSelected)
{
    const QString run = showRace(300);
    trigger(u"actionRunning"_s);
    auto *front = find<QTableView>(u"frontView"_s);
    auto *board = find<QTableView>(u"leaderboardView"_s);
    trigger(u"actionAllRunners"_s);
    front->selectRow(0);
    const std::uint32_t bib = bibAt(front, 0);
    ASSERT_TRUE(comes([&] { return !board->selectionModel()->selectedRows().isEmpty(); }));
    races.advanceTo(run, 1500); // the front of then has finished
    trigger(u"actionRefresh"_s);
    ASSERT_TRUE(comes([&] { return bibAt(front, 0) != bib; }));
    QTest::qWait(0); // what is queued has been done
    const QModelIndexList rows = board->selectionModel()->selectedRows();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(bibAt(board, rows.front().row()), bib);
}

TEST_F(WindowTest, SearchesByBib)
{
    showRace(300);
    auto *board = find<QTableView>(u"leaderboardView"_s);
    trigger(u"actionFind"_s);
    QTest::keyClicks(find<QLineEdit>(u"searchField"_s), u"77"_s);
    EXPECT_TRUE(comes([board] { return board->model()->rowCount() == 1; }));
    EXPECT_EQ(bibAt(board, 0), 77U);
}

TEST_F(WindowTest, EnterChoosesTheRunnerFoundAndEscapeLeavesTheSearchFirst)
{
    showRace(300);
    auto *board = find<QTableView>(u"leaderboardView"_s);
    auto *search = find<QLineEdit>(u"searchField"_s);
    trigger(u"actionFind"_s);
    QTest::keyClicks(search, u"77"_s);
    ASSERT_TRUE(comes([board] { return board->model()->rowCount() == 1; }));
    QTest::keyClick(search, Qt::Key_Return);
    ASSERT_EQ(board->selectionModel()->selectedRows().size(), 1);
    EXPECT_EQ(bibAt(board, board->selectionModel()->selectedRows().front().row()), 77U);

    const auto *clear = find<QAction>(u"actionClearSelection"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    EXPECT_TRUE(search->text().isEmpty());
    EXPECT_TRUE(clear->isEnabled()) << "the selection went with the search";
}

TEST_F(WindowTest, WhoeverIsSelectedCanBeLetGo)
{
    showRace(300);
    RunnerSelection &selection = window->picture().selection();
    const auto *follow = find<QAction>(u"actionFollow"_s);
    selection.setBibs({ 3, 4 }, 4);
    selection.toggle(4); // Ctrl and click on the map
    EXPECT_TRUE(follow->isEnabled()) << "3 is the current one";
    selection.setBibs({ 3, 4 }, 0);
    EXPECT_FALSE(follow->isEnabled());
    trigger(u"actionClearSelection"_s);
    EXPECT_TRUE(selection.bibs().isEmpty());
    EXPECT_FALSE(find<QAction>(u"actionClearSelection"_s)->isEnabled());
}

TEST_F(WindowTest, EnterChoosesTheBibTypedBeforeThoseThatBeginWithIt)
{
    showRace(300);
    auto *board = find<QTableView>(u"leaderboardView"_s);
    auto *search = find<QLineEdit>(u"searchField"_s);
    for (const int bib : { 1, 2, 3, 4, 5, 6, 7, 8, 9 }) {
        search->setText(QString::number(bib));
        QCoreApplication::processEvents(); // as between two keys
        ASSERT_GE(board->model()->rowCount(), 11) << bib;
        QTest::keyClick(search, Qt::Key_Return);
        ASSERT_EQ(board->selectionModel()->selectedRows().size(), 1) << bib;
        EXPECT_EQ(bibAt(board, board->selectionModel()->selectedRows().front().row()), bib);
    }
}

TEST_F(WindowTest, NobodyLeadsOnceSomebodyIsHome)
{
    const QString run = showRace(300);
    const MapLabels &labels = window->raceView().scene().labels();
    const auto tablesAgree = [this] { return window->picture().foremost() == window->picture().foremostInTables(); };
    EXPECT_TRUE(comes([&] { return labels.textOf(labels.leader()) == u"%1 leads"_s.arg(labels.leader()); }));
    races.advanceTo(run, races.lastReport(run).lastSecond - 60);
    trigger(u"actionRefresh"_s);
    EXPECT_TRUE(comes([&] { return labels.textOf(labels.leader()) == u"%1 is next"_s.arg(labels.leader()); }));
    EXPECT_TRUE(comes([&] { return labels.textOf(labels.leader()).contains(u"is next"_s) && tablesAgree(); }))
        << "claimed only where the tables say the same";
}

TEST_F(WindowTest, TellsHowFarTheMapIsBehindTheTables)
{
    const QString run = showRace(100);
    races.advanceTo(run, 200);
    trigger(u"actionRefresh"_s);
    EXPECT_TRUE(comes([this] { return find<QLabel>(u"raceClockNote"_s)->text() == u"tables up to 1:40 ahead"; }));
}

TEST_F(WindowTest, WhatIsSaidOfTheClockIsReadWhole)
{
    const QString run = showRace(100, 20.0);
    const auto *note = find<QLabel>(u"raceClockNote"_s);
    const auto *slider = find<QWidget>(u"timeSlider"_s);
    ASSERT_TRUE(comes([&] { return note->text() == u"race time, not clock time"; })) << note->text().toStdString();
    ASSERT_TRUE(comes([this] { return find<QLabel>(u"raceClock"_s)->text().startsWith(u"00:01:40"_s); }));
    QCoreApplication::processEvents(); // the layout's
    const QRect room = slider->geometry();
    races.advanceTo(run, 200);
    trigger(u"actionRefresh"_s);
    ASSERT_TRUE(comes([&] { return note->text() == u"tables up to 1:40 ahead\nrace time, not clock time"; }))
        << note->text().toStdString();
    EXPECT_EQ(slider->geometry(), room) << "nothing jumps";
    trigger(u"actionFreeze"_s);
    for (const QSize size : { QSize(1280, 800), QSize(1024, 700) }) {
        window->resize(size);
        ASSERT_TRUE(comes([&] { return window->size() == size; }));
        EXPECT_EQ(note->text().count(u'\n'), 1);
        const QSize text = note->fontMetrics().size(0, note->text());
        EXPECT_GE(note->contentsRect().width(), text.width());
        EXPECT_GE(note->contentsRect().height(), text.height());
    }
}

TEST_F(WindowTest, PausesAndResumesItsOwnRace)
{
    const QString run = showRace(100);
    QTest::mouseClick(find<QToolButton>(u"pauseButton"_s), Qt::LeftButton);
    EXPECT_EQ(races.lastReport(run).state, SessionState::Paused);
    EXPECT_TRUE(comes([this] { return window->raceView().scene().banner() == u"Race paused"; }));
    EXPECT_TRUE(find<QLabel>(u"raceClockNote"_s)->isVisible());
    QTest::mouseClick(find<QToolButton>(u"pauseButton"_s), Qt::LeftButton);
    EXPECT_EQ(races.lastReport(run).state, SessionState::Running);
    EXPECT_TRUE(find<QLabel>(u"raceClockNote"_s)->isVisible()) << "after a pause the clock no longer keeps wall time";
}

TEST_F(WindowTest, TellsWhySomebodyElsesRaceCannotBePaused)
{
    const RaceOrder race = order();
    races.addCutOff(race, 300);
    window->showRun(race.record.runId);
    const auto *pause = find<QAction>(u"actionPauseRace"_s);
    EXPECT_FALSE(pause->isEnabled());
    EXPECT_TRUE(pause->toolTip().contains(u"does not generate"_s)) << pause->toolTip().toStdString();
    EXPECT_FALSE(find<QComboBox>(u"speedBox"_s)->isEnabled());
}

TEST_F(WindowTest, FreezesThePictureButNotTheRace)
{
    const QString run = showRace(100);
    auto *board = find<QTableView>(u"leaderboardView"_s);
    const QString before = cell(board, 0, RunnerTable::Time);
    trigger(u"actionFreeze"_s);
    EXPECT_TRUE(comes([this] { return window->raceView().scene().banner() == u"Picture frozen"; }));
    EXPECT_EQ(races.lastReport(run).state, SessionState::Running);
    races.advanceTo(run, 200);
    EXPECT_EQ(cell(board, 0, RunnerTable::Time), before);
    trigger(u"actionFreeze"_s);
    EXPECT_TRUE(comes([&] { return cell(board, 0, RunnerTable::Time) != before; }));
    EXPECT_TRUE(comes([this] { return window->raceView().scene().banner().isEmpty(); }));
}

TEST_F(WindowTest, PauseAndFreezeShareNeitherKeyNorIcon)
{
    const auto *pause = find<QAction>(u"actionPauseRace"_s);
    const auto *freeze = find<QAction>(u"actionFreeze"_s);
    EXPECT_NE(pause->shortcut(), freeze->shortcut());
    EXPECT_NE(pause->icon().pixmap(24, 24).toImage(), freeze->icon().pixmap(24, 24).toImage());
}

TEST_F(WindowTest, NoTwoActionsShareAKey)
{
    QHash<QKeySequence, QString> keys;
    const QList<QAction *> actions = window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        for (const QKeySequence &key : action->shortcuts()) {
            EXPECT_FALSE(keys.contains(key)) << key.toString().toStdString() << ": " << action->text().toStdString();
            keys.insert(key, action->text());
        }
    }
    EXPECT_GT(keys.size(), 20);
}

TEST_F(WindowTest, SaysWhatIsWrongWithTheStoreAndHeals)
{
    showRace(100);
    auto *bar = find<QWidget>(u"troubleBar"_s);
    EXPECT_FALSE(bar->isVisible());
    races.failWith(
        Error { .message = u"The file is locked."_s, .detail = {}, .remedy = u"Close the other program."_s });
    trigger(u"actionRefresh"_s);
    ASSERT_TRUE(comes([bar] { return bar->isVisible(); }));
    const QString text = bar->findChild<QLabel *>(u"messageText"_s)->text();
    EXPECT_TRUE(text.contains(u"The file is locked."_s) && text.contains(u"Close the other program."_s)
                && text.contains(u"since"_s))
        << text.toStdString();
    EXPECT_TRUE(comes([this] { return window->raceView().scene().banner().startsWith(u"Data of"_s); }));
    races.failWith({});
    trigger(u"actionRefresh"_s);
    EXPECT_TRUE(comes([bar] { return !bar->isVisible(); }));
}

TEST_F(WindowTest, AsksInABarAfterAGap)
{
    const QString run = showRace(100);
    auto *bar = find<QWidget>(u"gapBar"_s);
    races.advanceTo(run, 110, SessionState::AfterGap);
    ASSERT_TRUE(bar->isVisible());
    QTest::mouseClick(find<QPushButton>(u"catchUpButton"_s), Qt::LeftButton);
    EXPECT_TRUE(races.calls().contains(u"catchUp"_s));
    EXPECT_FALSE(bar->isVisible());
}

TEST_F(WindowTest, OffersToResumeARaceThatWasCutOff)
{
    const RaceOrder race = order();
    races.addCutOff(race, 300);
    window->showRun(race.record.runId);
    auto *resume = find<QPushButton>(u"resumeButton"_s);
    ASSERT_TRUE(comes([resume] { return resume->isVisible(); }));
    QTest::mouseClick(resume, Qt::LeftButton);
    EXPECT_TRUE(comes([&] { return races.calls().contains(u"start"_s); }));
    EXPECT_TRUE(races.isOurs(race.record.runId));
}

TEST_F(WindowTest, ResumesAtTheSpeedThatTheRaceHad)
{
    const RaceOrder race = order();
    settings.setValue(u"speeds/"_s + race.record.runId, 20.0);
    races.addCutOff(race, 300);
    window->showRun(race.record.runId);
    auto *resume = find<QPushButton>(u"resumeButton"_s);
    ASSERT_TRUE(comes([resume] { return resume->isVisible(); }));
    QTest::mouseClick(resume, Qt::LeftButton);
    EXPECT_TRUE(comes([&] { return races.isOurs(race.record.runId); }));
    EXPECT_EQ(races.lastReport(race.record.runId).speed, 20.0);
}

TEST_F(WindowTest, KeepsTheSpeedOfARaceUntilItsEnd)
{
    const QString run = showRace(100, 20.0);
    races.advanceTo(run, 120);
    EXPECT_EQ(settings.value(u"speeds/"_s + run).toDouble(), 20.0);
    races.advanceTo(run, races.lastReport(run).lastSecond, SessionState::Over);
    EXPECT_FALSE(settings.contains(u"speeds/"_s + run));
}

TEST_F(WindowTest, EmptyTablesSaySo)
{
    const QString run = showRace(5);
    const auto sentence = [this](const QString &view) { return find<QTableView>(view)->accessibleDescription(); };
    EXPECT_EQ(sentence(u"zoneView"_s), u"No competitors in the geofence");
    EXPECT_EQ(sentence(u"finishersView"_s), u"No competitors have finished");
    races.advanceTo(run, 1'000'000);
    trigger(u"actionRefresh"_s);
    const auto *front = find<QTableView>(u"frontView"_s);
    ASSERT_TRUE(comes([front] { return front->model()->rowCount() == 0; }));
    EXPECT_EQ(sentence(u"frontView"_s), u"No competitors currently running");
    EXPECT_EQ(find<QLabel>(u"finishedLabel"_s)->text(), u"100 of 100 finished");
    EXPECT_EQ(find<QProgressBar>(u"finishedProgress"_s)->value(), 1000);
}

TEST_F(WindowTest, DeletesARaceAndBringsItBack)
{
    const RaceOrder race = order();
    races.addCutOff(race, 300);
    trigger(u"actionRaces"_s);
    auto *list = find<QTableView>(u"racesView"_s);
    ASSERT_TRUE(comes([list] { return list->model()->rowCount() == 1; }));
    list->selectRow(0);
    QTest::mouseClick(find<QPushButton>(u"deleteRunButton"_s), Qt::LeftButton);
    ASSERT_TRUE(comes([list] { return list->model()->rowCount() == 0; }));
    auto *undo = find<QPushButton>(u"undoDeleteButton"_s);
    ASSERT_TRUE(comes([undo] { return undo->isVisible(); }));
    QTest::mouseClick(undo, Qt::LeftButton);
    EXPECT_TRUE(comes([list] { return list->model()->rowCount() == 1; }));
}

TEST_F(WindowTest, ChoosingAnotherRaceStopsNone)
{
    const QString first = showRace(100);
    const QString second = showRace(50);
    ASSERT_NE(first, second);
    auto *selector = find<QComboBox>(u"raceSelector"_s);
    ASSERT_TRUE(comes([selector] { return selector->count() == 2; }));
    EXPECT_EQ(races.activeRuns().size(), 2);
    EXPECT_FALSE(races.calls().contains(u"stop"_s));
    EXPECT_TRUE(selector->currentText().startsWith(u"Crystal Palace at "_s)) << selector->currentText().toStdString();
}

TEST_F(WindowTest, RemembersUnitsAndRefreshRate)
{
    trigger(u"actionMiles"_s);
    find<QDoubleSpinBox>(u"refreshRateBox"_s)->setValue(0.5);
    window.reset();
    window = std::make_unique<MainWindow>(dashboard());
    EXPECT_TRUE(find<QAction>(u"actionMiles"_s)->isChecked());
    EXPECT_EQ(find<QDoubleSpinBox>(u"refreshRateBox"_s)->value(), 0.5);
}

} // namespace
} // namespace trackside::test
