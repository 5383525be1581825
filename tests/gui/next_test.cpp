// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window of who comes next.
#include "dashboard/tidytable.h"
#include "gui/windowfixture.h"
#include "models/nextmodel.h"
#include "models/runnertable.h"

#include <QComboBox>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

class NextTest : public WindowTest {
protected:
    /// The window of who comes next, active.
    [[nodiscard]] QWidget *open() const
    {
        trigger(u"actionComesNext"_s);
        auto *next = find<QWidget>(u"nextWindow"_s);
        next->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(next));
        return next;
    }
    [[nodiscard]] TidyTable *view() const { return find<TidyTable>(u"nextView"_s); }
};

TEST_F(NextTest, ShowsTheNextTenAtTheFinishAndAtASplit)
{
    const QString run = showRace(700);
    QWidget *next = open();
    EXPECT_TRUE(next->isWindow());
    EXPECT_FALSE(next->isModal());
    ASSERT_TRUE(comes([this] { return view()->model()->rowCount() == 10; }));
    const auto *board = find<QTableView>(u"leaderboardView"_s);
    const QString first = cell(view(), 0, NextModel::Bib);
    EXPECT_EQ(first.toUInt(), window->picture().foremost().bib) << "who is foremost on the course";
    auto *place = find<QComboBox>(u"nextPlaceBox"_s);
    EXPECT_EQ(place->currentText(), u"Finish"_s);
    EXPECT_EQ(place->count(), 5);
    QTest::keyClick(place, Qt::Key_Down);
    QTest::keyClick(place, Qt::Key_Down);
    EXPECT_EQ(place->currentText(), u"2 km"_s);
    EXPECT_NE(cell(view(), 0, NextModel::Bib), first) << "the first one is beyond";
    races.advanceTo(run, 720);
    trigger(u"actionRefresh"_s);
    EXPECT_EQ(place->currentText(), u"2 km"_s) << "a refresh leaves the choice";
    trigger(u"actionMiles"_s);
    EXPECT_EQ(place->currentText(), u"1.24 mi"_s) << "as do other units";
    trigger(u"actionKilometres"_s);
    EXPECT_EQ(place->currentText(), u"2 km"_s);
    EXPECT_TRUE(comes([&] { return cell(board, 0, RunnerTable::Time) == u"0:12:00"_s; }));
    races.advanceTo(run, 1'000'000);
    trigger(u"actionRefresh"_s);
    ASSERT_TRUE(comes([this] { return view()->model()->rowCount() == 0; }));
    EXPECT_EQ(view()->emptyText(), u"Nobody is on the way there any more"_s);
}

TEST_F(NextTest, AnAnswerLeavesTheCellsThatItDoesNotChange)
{
    showRace(700);
    (void)open();
    ASSERT_TRUE(comes([this] { return view()->model()->rowCount() == 10; }));
    trigger(u"actionFreeze"_s);
    Q_EMIT window->picture().updated(); // as of the moment that it was frozen at
    QSignalSpy told(view()->model(), &QAbstractItemModel::dataChanged);
    Q_EMIT window->picture().updated();
    EXPECT_EQ(told.count(), 0);
    const QString metric = cell(view(), 0, NextModel::ToGo);
    trigger(u"actionMiles"_s);
    EXPECT_GT(told.count(), 0);
    EXPECT_NE(cell(view(), 0, NextModel::ToGo), metric);
}

TEST_F(NextTest, FillsTheScreenAndIsReadableThere)
{
    showRace(700);
    QWidget *next = open();
    ASSERT_TRUE(comes([this] { return view()->model()->rowCount() == 10; }));
    const auto figures = [this] { return view()->fontMetrics().height(); };
    EXPECT_EQ(view()->verticalScrollBar()->maximum(), 0) << "ten rows are in sight";
    const int before = figures();
    QTest::keyClick(next, Qt::Key_F11);
    EXPECT_TRUE(next->isFullScreen());
    QTest::keyClick(next, Qt::Key_F11);
    EXPECT_FALSE(next->isFullScreen());
    next->resize(1280, 720); // there is no window manager that would
    EXPECT_TRUE(comes([&] { return figures() > before; }));
    EXPECT_TRUE(comes([this] { return view()->verticalScrollBar()->maximum() == 0; }));
    EXPECT_FALSE(window->isFullScreen()) << "the key is this window's";
    QTest::keyClick(next, Qt::Key_Escape);
    EXPECT_TRUE(comes([this] { return window->findChild<QWidget *>(u"nextWindow"_s) == nullptr; }));
}

TEST_F(NextTest, ItsClockStandsWhileItIsOutOfSight)
{
    showRace(700);
    QWidget *next = open();
    const auto *clock = find<QTimer>(u"nextClockTimer"_s);
    EXPECT_TRUE(clock->isActive());
    next->hide();
    EXPECT_FALSE(clock->isActive());
    next->show();
    EXPECT_TRUE(clock->isActive());
}

TEST_F(NextTest, FollowsTheRaceThatIsShown)
{
    showRace(700);
    (void)open();
    ASSERT_TRUE(comes([this] { return view()->model()->rowCount() == 10; }));
    auto *place = find<QComboBox>(u"nextPlaceBox"_s);
    place->setCurrentText(u"3 km"_s);
    const RaceOrder other = order(u"out-and-back-10k"_s);
    races.start(other);
    races.advanceTo(other.record.runId, 500);
    window->showRun(other.record.runId);
    ASSERT_TRUE(comes([this] { return view()->model()->rowCount() == 10; }));
    EXPECT_EQ(place->currentText(), u"3 km"_s) << "it has such a split, too";
    window->showStartPage();
    EXPECT_EQ(view()->model()->rowCount(), 0);
    EXPECT_EQ(view()->emptyText(), u"No race is shown"_s);
    EXPECT_EQ(place->currentText(), u"Finish"_s);
}

} // namespace
} // namespace trackside::test
