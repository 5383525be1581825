// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Race time under the user's hands: the slider, its keys, and the way back to live.
#include "dashboard/livepill.h"
#include "dashboard/raceview.h"
#include "dashboard/timeslider.h"
#include "gui/windowfixture.h"
#include "models/runnertable.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStatusBar>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

class TimeTest : public WindowTest {
protected:
    [[nodiscard]] TimeSlider *slider() const { return find<TimeSlider>(u"timeSlider"_s); }
    [[nodiscard]] QString clock() const { return find<QLabel>(u"raceClock"_s)->text(); }
    [[nodiscard]] bool clockComesTo(const QString &time) const
    {
        return comes([&] { return clock().startsWith(time); });
    }
    [[nodiscard]] bool isLive() const { return !find<QToolButton>(u"goLiveButton"_s)->isEnabled(); }
    /// A key, with nothing in focus that has use for it.
    void press(Qt::Key key) const
    {
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        window->setFocus();
        QTest::keyClick(window.get(), key);
    }
    /// What the slider says along its length.
    [[nodiscard]] QStringList toolTips() const
    {
        QStringList told;
        for (int x = 0; x < slider()->width(); ++x) {
            const QPoint place(x, slider()->height() / 2);
            QHelpEvent help(QEvent::ToolTip, place, slider()->mapToGlobal(place));
            QCoreApplication::sendEvent(slider(), &help);
            if (!told.contains(QToolTip::text()))
                told << QToolTip::text();
        }
        QToolTip::hideText();
        return told;
    }
    /// The pixel of the slider at which a second is.
    [[nodiscard]] QPoint placeOf(int second) const
    {
        const TimeSlider *bar = slider();
        QPoint place(0, bar->height() / 2);
        for (; place.x() < bar->width(); place.rx()++) {
            QHelpEvent help(QEvent::ToolTip, place, bar->mapToGlobal(place));
            QCoreApplication::sendEvent(slider(), &help);
            const QTime shown = QTime::fromString(QToolTip::text(), u"h:mm:ss"_s);
            if (shown.isValid() && QTime(0, 0).secsTo(shown) >= second)
                break;
        }
        QToolTip::hideText();
        return place;
    }
};

TEST_F(TimeTest, AClickOnTheSliderShowsThatMomentEverywhere)
{
    showRace(1'000);
    ASSERT_TRUE(comes([this] { return slider()->maximum() == 1'000; }));
    EXPECT_TRUE(isLive());
    QTest::mouseClick(slider(), Qt::LeftButton, {}, placeOf(400));
    const int sought = slider()->value();
    EXPECT_NEAR(sought, 400, 20);
    const QString time = QTime(0, 0).addSecs(sought).toString(u"h:mm:ss"_s);
    ASSERT_TRUE(clockComesTo(u'0' + time)) << clock().toStdString();
    const auto *board = find<QTableView>(u"leaderboardView"_s);
    EXPECT_EQ(cell(board, 0, RunnerTable::Time).toStdString(), time.toStdString()) << "the tables follow";
    EXPECT_FALSE(isLive());
    find<QToolButton>(u"goLiveButton"_s)->click();
    ASSERT_TRUE(clockComesTo(u"00:16:40"_s)) << clock().toStdString();
    EXPECT_TRUE(isLive());
    QTest::mouseClick(slider(), Qt::LeftButton, {}, placeOf(400));
    EXPECT_FALSE(isLive());
    QTest::mouseClick(slider(), Qt::LeftButton, {}, QPoint(slider()->width() - 1, slider()->height() / 2));
    EXPECT_TRUE(isLive()) << "the right end is now";
    EXPECT_EQ(slider()->value(), 1'000);
}

TEST_F(TimeTest, KeysMoveInTime)
{
    showRace(1'000);
    ASSERT_TRUE(comes([this] { return slider()->maximum() == 1'000; }));
    press(Qt::Key_Left);
    EXPECT_EQ(slider()->value(), 990);
    ASSERT_TRUE(clockComesTo(u"00:16:30"_s)) << clock().toStdString();
    press(Qt::Key_Home);
    EXPECT_EQ(slider()->value(), 0);
    press(Qt::Key_Right);
    ASSERT_TRUE(clockComesTo(u"00:00:10"_s)) << clock().toStdString();
    press(Qt::Key_L);
    EXPECT_TRUE(isLive());
    press(Qt::Key_Left);
    EXPECT_FALSE(isLive());
    EXPECT_EQ(slider()->value(), 990) << "from the end, though its picture may not be here yet";
    press(Qt::Key_End);
    EXPECT_TRUE(isLive());
    ASSERT_TRUE(clockComesTo(u"00:16:40"_s)) << clock().toStdString();
}

TEST_F(TimeTest, KeysBelongToWhatHasThemFirst)
{
    showRace(1'000);
    ASSERT_TRUE(comes([this] { return slider()->maximum() == 1'000; }));
    slider()->setFocus();
    QTest::keyClick(slider(), Qt::Key_Home);
    EXPECT_EQ(slider()->value(), 0);
    QTest::keyClick(slider(), Qt::Key_Right);
    EXPECT_EQ(slider()->value(), 10) << "once, not by the slider and the menu both";
    find<QToolButton>(u"goLiveButton"_s)->click();
    auto *board = find<QTableView>(u"leaderboardView"_s);
    board->setFocus();
    QTest::keyClick(board, Qt::Key_Home);
    QTest::keyClick(board, Qt::Key_Left);
    auto *search = find<QLineEdit>(u"searchField"_s);
    search->setFocus();
    QTest::keyClicks(search, u"17"_s);
    QTest::keyClick(search, Qt::Key_Left);
    QTest::keyClick(search, Qt::Key_Home);
    EXPECT_TRUE(isLive());
}

TEST_F(TimeTest, TheLabelsOfTicksTellWhoItWas)
{
    showRace(1'000);
    ASSERT_TRUE(comes([this] { return slider()->maximum() == 1'000; }));
    const QStringList told = toolTips().filter(u"First"_s);
    ASSERT_GE(told.size(), 4) << told.join(u'|').toStdString();
    EXPECT_TRUE(told[0].startsWith(u"First at 1 km: ")) << told[0].toStdString();
    EXPECT_TRUE(told.back().startsWith(u"First finish: ")) << told.back().toStdString();
    EXPECT_TRUE(toolTips().contains(u"Start"_s));
}

TEST_F(TimeTest, WhatTheShapesOfTicksMeanIsTold)
{
    showRace(100);
    EXPECT_TRUE(slider()->whatsThis().contains(u"Triangles above: bookmarks.")) << slider()->whatsThis().toStdString();
    trigger(u"actionKeys"_s);
    const auto *keys = find<QDialog>(u"keysDialog"_s);
    QStringList told;
    for (const QLabel *label : keys->findChildren<QLabel *>())
        told << label->text();
    for (const QString &kind : { u"Start, first or last finish"_s, u"First at a split or in a zone"_s,
                                 u"Last out of a zone"_s, u"Bookmark"_s })
        EXPECT_TRUE(told.contains(kind)) << kind.toStdString();
    for (const QString &step : { u"actionNextMark"_s, u"actionPreviousMark"_s }) {
        const QString tip = find<QAction>(step)->toolTip();
        EXPECT_TRUE(tip.contains(u"split, zone, finish or bookmark"_s)) << tip.toStdString();
    }
}

TEST_F(TimeTest, BookmarksAreSetAndComeByAndKept)
{
    const QString run = showRace(1'000);
    ASSERT_TRUE(comes([this] { return slider()->maximum() == 1'000; }));
    press(Qt::Key_Home);
    press(Qt::Key_Right);
    ASSERT_TRUE(clockComesTo(u"00:00:10"_s)) << clock().toStdString();
    press(Qt::Key_B);
    EXPECT_TRUE(window->statusBar()->currentMessage().startsWith(u"Bookmark at 0:00:10."));
    press(Qt::Key_M);
    const int firstSplit = slider()->value();
    EXPECT_GT(firstSplit, 100) << "the first at 1 km";
    QTest::keyClick(window.get(), Qt::Key_M, Qt::ShiftModifier);
    EXPECT_EQ(slider()->value(), 10);
    QTest::keyClick(window.get(), Qt::Key_M, Qt::ShiftModifier);
    EXPECT_EQ(slider()->value(), 0) << "the start";
    QTest::keyClick(window.get(), Qt::Key_M, Qt::ShiftModifier);
    EXPECT_EQ(slider()->value(), 0);
    EXPECT_EQ(window->statusBar()->currentMessage(), u"There is no earlier mark.");
    EXPECT_TRUE(toolTips().contains(u"Bookmark at 0:00:10"));

    const RaceOrder other = order(u"track-5000"_s);
    races.start(other);
    races.advanceTo(other.record.runId, 500);
    window->showRun(other.record.runId);
    ASSERT_TRUE(comes([this] { return slider()->maximum() == 500; }));
    QTest::keyClick(window.get(), Qt::Key_M, Qt::ShiftModifier);
    EXPECT_NE(slider()->value(), 10) << "each race has its own";
    window->showRun(run);
    ASSERT_TRUE(comes([this] { return slider()->maximum() == 1'000; }));
    press(Qt::Key_Home);
    press(Qt::Key_M);
    ASSERT_TRUE(clockComesTo(u"00:00:10"_s)) << clock().toStdString();
    press(Qt::Key_B);
    EXPECT_TRUE(window->statusBar()->currentMessage().contains(u"removed"));
    auto *undo = find<QAction>(u"actionUndo"_s);
    EXPECT_EQ(undo->text(), u"&Undo: Bookmark at 0:00:10"_s);
    trigger(u"actionUndo"_s);
    EXPECT_TRUE(toolTips().contains(u"Bookmark at 0:00:10"));
    EXPECT_FALSE(undo->isEnabled()) << "what was done to the race that was shown before is past";
    trigger(u"actionRedo"_s);
    EXPECT_FALSE(toolTips().contains(u"Bookmark at 0:00:10"));
    press(Qt::Key_M);
    EXPECT_EQ(slider()->value(), firstSplit);
}

TEST_F(TimeTest, ThePastOfARaceThatIsOverSaysSo)
{
    const QString run = showRace(1'000'000);
    ASSERT_TRUE(comes([this] { return slider()->maximum() > 1'000; }));
    press(Qt::Key_Home);
    EXPECT_TRUE(clockComesTo(u"00:00:00"_s)) << clock().toStdString();
    EXPECT_FALSE(isLive());
    const MapScene &scene = window->raceView().scene();
    EXPECT_EQ(scene.banner(), u"A past moment: 0:00:00");
    EXPECT_TRUE(scene.bannerDetail().endsWith(u" before the end of the race.")) << scene.bannerDetail().toStdString();
    EXPECT_EQ(scene.wayBack(), u"Show its end (L)");
    EXPECT_TRUE(find<LivePill>(u"livePill"_s)->text().contains(u"Past"));
    press(Qt::Key_L);
    EXPECT_TRUE(isLive());
    EXPECT_TRUE(comes([this] { return find<LivePill>(u"livePill"_s)->text().contains(u"Over"); }));
}

TEST_F(TimeTest, FreezingAndLookingBackDoNotGetInEachOthersWay)
{
    showRace(1'000);
    ASSERT_TRUE(comes([this] { return slider()->maximum() == 1'000; }));
    const auto *freeze = find<QAction>(u"actionFreeze"_s);
    press(Qt::Key_Space);
    EXPECT_TRUE(freeze->isChecked());
    press(Qt::Key_Period);
    EXPECT_TRUE(freeze->isChecked()) << "there is nothing beyond the end to go to";
    press(Qt::Key_Comma);
    ASSERT_TRUE(clockComesTo(u"00:16:30"_s)) << clock().toStdString();
    press(Qt::Key_L);
    EXPECT_FALSE(freeze->isChecked());
    EXPECT_TRUE(isLive());
    press(Qt::Key_Space);
    const RaceOrder other = order(u"track-5000"_s);
    races.start(other);
    window->showRun(other.record.runId);
    EXPECT_FALSE(freeze->isChecked()) << "another race is shown live";
}

} // namespace
} // namespace trackside::test
