// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done to races from their list, and whether the window refreshes by itself.
#include "gui/windowfixture.h"
#include "models/runnertable.h"

#include <QAction>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

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
    EXPECT_FALSE(pause->isEnabled() || stop->isEnabled()) << "no race is chosen";
    for (int row = 0; row < 2; ++row) {
        list->selectRow(row);
        ASSERT_TRUE(pause->isEnabled());
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
    EXPECT_TRUE(find<QPushButton>(u"resumeRunButton"_s)->isEnabled());
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
