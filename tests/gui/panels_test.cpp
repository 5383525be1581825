// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables and charts in windows of their own, hidden, and back.
#include "dashboard/chartpanel.h"
#include "dashboard/panels.h"
#include "dashboard/panelwindow.h"
#include "dashboard/raceview.h"
#include "gui/windowfixture.h"
#include "models/layoutshelf.h"
#include "models/pipelinemodel.h"

#include <QAction>
#include <QApplication>
#include <QInputDialog>
#include <QLabel>
#include <QScreen>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

enum Table { Leaderboard, Running, Zones, Finishers, Splits, Log, Pipeline };

class PanelsTest : public WindowTest {
protected:
    PanelsTest()
    {
        run = showRace(1'000);
        activate(window.get());
    }
    static void activate(QWidget *which)
    {
        which->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(which));
    }
    void press(Qt::Key key) const { QTest::keyClick(window.get(), key, Qt::ControlModifier | Qt::ShiftModifier); }
    [[nodiscard]] Panels &panels() const { return window->raceView().panels(); }
    [[nodiscard]] PanelWindow *windowOf(const QString &panel) const
    {
        return window->findChild<PanelWindow *>(panel + u"Window"_s);
    }
    [[nodiscard]] QTabWidget *tabs() const { return find<QTabWidget>(u"raceTabs"_s); }
    [[nodiscard]] QStringList tabTitles() const
    {
        QStringList titles;
        for (int tab = 0; tab < tabs()->count(); ++tab) {
            if (tabs()->isTabVisible(tab))
                titles << tabs()->tabText(tab);
        }
        return titles;
    }
    /// The program's next start, on the same settings.
    void restart()
    {
        window->close();
        window.reset();
        window = std::make_unique<MainWindow>(dashboard());
        window->show();
        window->showRun(run);
        activate(window.get());
    }
    void saveAs(const QString &name) const
    {
        trigger(u"actionSaveLayout"_s);
        auto *dialog = find<QInputDialog>(u"layoutNameDialog"_s);
        dialog->setTextValue(name);
        dialog->accept();
        EXPECT_TRUE(comes([this] { return window->findChild<QInputDialog *>() == nullptr; }));
    }

    QString run;
};

TEST_F(PanelsTest, ATableHasAWindowOfItsOwnUntilThatIsClosed)
{
    trigger(u"actionFinishers"_s);
    press(Qt::Key_W);
    PanelWindow *own = windowOf(u"finishers"_s);
    ASSERT_NE(own, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(own));
    EXPECT_TRUE(own->windowTitle().startsWith(u"Finishers"_s));
    const auto *table = find<QTableView>(u"finishersView"_s);
    EXPECT_TRUE(table->isVisible() && table->window() == own);
    EXPECT_EQ(tabTitles(), QStringList({ u"Leaderboard"_s, u"Running"_s, u"Zones"_s, u"Splits"_s, u"Log"_s }));
    EXPECT_TRUE(find<QTableView>(u"splitTimesView"_s)->window() == window.get());

    trigger(u"actionFinishers"_s);
    EXPECT_TRUE(comes([&] { return QApplication::activeWindow() == own; })) << "its key goes to it";
    QTest::keyClick(own, Qt::Key_N);
    EXPECT_NE(window->picture().selection().current(), 0U) << "keys of the menus work in it";

    own->close();
    EXPECT_TRUE(comes([this] { return windowOf(u"finishers"_s) == nullptr; }));
    EXPECT_EQ(tabTitles().size(), 6);
    EXPECT_EQ(window->raceView().tab(), Finishers);
    EXPECT_TRUE(table->isVisible() && table->window() == window.get());
}

TEST_F(PanelsTest, ATableIsHiddenAndComesBackByItsKey)
{
    trigger(u"actionSplits"_s);
    press(Qt::Key_E);
    EXPECT_FALSE(tabTitles().contains(u"Splits"_s));
    EXPECT_NE(window->raceView().tab(), Splits);
    QTest::keyClick(window.get(), Qt::Key_5, Qt::ControlModifier);
    EXPECT_TRUE(tabTitles().contains(u"Splits"_s));
    EXPECT_EQ(window->raceView().tab(), Splits);
    for (int table = Leaderboard; table <= Log; ++table)
        panels().put(table, Panels::Place::Hidden);
    EXPECT_FALSE(tabs()->isVisible());
    EXPECT_TRUE(find<QLabel>(u"noTablesLabel"_s)->isVisible());
    EXPECT_EQ(window->raceView().tab(), -1);
    press(Qt::Key_B);
    EXPECT_EQ(tabTitles().size(), 6);
    EXPECT_FALSE(find<QLabel>(u"noTablesLabel"_s)->isVisible());
}

TEST_F(PanelsTest, ChartsHaveAWindowToo)
{
    QTest::keyClick(window.get(), Qt::Key_G, Qt::ControlModifier | Qt::AltModifier);
    PanelWindow *own = windowOf(u"charts"_s);
    ASSERT_NE(own, nullptr);
    const ChartPanel &charts = window->raceView().charts();
    EXPECT_TRUE(charts.isVisible() && charts.window() == own);
    trigger(u"actionCharts"_s);
    EXPECT_FALSE(own->isVisible());
    trigger(u"actionCharts"_s);
    EXPECT_TRUE(own->isVisible() && charts.isVisible());
    own->close();
    EXPECT_TRUE(charts.isVisible() && charts.window() == window.get());
}

TEST_F(PanelsTest, ThePipelineIsHiddenUntilItsKeyAndStaysForTheNextStart)
{
    EXPECT_FALSE(tabTitles().contains(u"Pipeline"_s));
    EXPECT_FALSE(find<QTableView>(u"pipelineView"_s)->isVisible());
    QTest::keyClick(window.get(), Qt::Key_7, Qt::ControlModifier);
    EXPECT_EQ(window->raceView().tab(), Pipeline);
    EXPECT_TRUE(find<QTableView>(u"pipelineView"_s)->isVisible());
    restart();
    EXPECT_TRUE(tabTitles().contains(u"Pipeline"_s));
    press(Qt::Key_B);
    EXPECT_FALSE(tabTitles().contains(u"Pipeline"_s)) << "where it usually is";
}

TEST_F(PanelsTest, ThePipelineTellsWhatTheGeneratorReportsAndSaysWhereNoneDoes)
{
    trigger(u"actionPipeline"_s);
    const auto *table = find<QTableView>(u"pipelineView"_s);
    const auto waiting = [table] {
        return table->model()->index(PipelineModel::SecondsWaiting, PipelineModel::Newest).data().toString();
    };
    races.advanceTo(run, 1'010);
    EXPECT_TRUE(comes([&] { return waiting() == u"0 s"; })) << waiting().toStdString();
    const Error full { u"The disk is full."_s, {}, {} };
    races.keepFromWriting(run, full);
    races.advanceTo(run, 1'011);
    EXPECT_TRUE(comes([&] { return find<QLabel>(u"pipelineNote"_s)->text().contains(full.message); }));

    const RaceOrder others = order();
    races.addCutOff(others, 300);
    window->showRun(others.record.runId);
    EXPECT_TRUE(comes([&] { return waiting() == u"not known"; })) << waiting().toStdString();
    EXPECT_TRUE(find<QLabel>(u"pipelineNote"_s)->text().contains(u"does not generate the race"_s));
    window->showRun(run);
    EXPECT_EQ(waiting(), u"0 s"_s) << "by its last report, though it does not report anew";
}

TEST_F(PanelsTest, TabsAreMovedByKeysPastHiddenOnes)
{
    panels().put(Running, Panels::Place::Hidden);
    trigger(u"actionZones"_s);
    trigger(u"actionTabLeft"_s);
    EXPECT_EQ(tabTitles(), QStringList({ u"Zones"_s, u"Leaderboard"_s, u"Finishers"_s, u"Splits"_s, u"Log"_s }));
    EXPECT_EQ(window->raceView().tab(), Zones) << "a table's number stays";
    trigger(u"actionFinishers"_s);
    EXPECT_EQ(tabs()->tabText(tabs()->currentIndex()), u"Finishers"_s);
    restart();
    EXPECT_EQ(tabTitles(), QStringList({ u"Zones"_s, u"Leaderboard"_s, u"Finishers"_s, u"Splits"_s, u"Log"_s }));
}

TEST_F(PanelsTest, ALayoutBringsWindowsAndHiddenOnesBackAndSoDoesTheNextStart)
{
    panels().put(Log, Panels::Place::Own);
    panels().put(Zones, Panels::Place::Hidden);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(windowOf(u"log"_s)));
    const QRect place(150, 140, 520, 330);
    windowOf(u"log"_s)->setGeometry(place);
    ASSERT_TRUE(comes([&] { return windowOf(u"log"_s)->geometry() == place; }));
    saveAs(u"Commentary"_s);

    trigger(u"actionDefaultLayout"_s);
    EXPECT_EQ(tabTitles().size(), 6);
    EXPECT_TRUE(comes([this] { return windowOf(u"log"_s) == nullptr; }));
    activate(window.get());
    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);
    const auto isBack = [&] {
        const PanelWindow *log = windowOf(u"log"_s);
        return log && log->isVisible() && log->geometry() == place;
    };
    EXPECT_TRUE(comes(isBack));
    EXPECT_EQ(panels().placeOf(Zones), Panels::Place::Hidden);

    restart();
    EXPECT_TRUE(comes(isBack));
    EXPECT_EQ(tabTitles(), QStringList({ u"Leaderboard"_s, u"Running"_s, u"Finishers"_s, u"Splits"_s }));
}

TEST_F(PanelsTest, AWindowWhoseScreenIsGoneComesBackIntoSight)
{
    panels().put(Log, Panels::Place::Own);
    windowOf(u"log"_s)->setGeometry(9'000, 7'000, 400, 300);
    const QStringList state = panels().state();
    trigger(u"actionAllHome"_s);
    panels().restore(state);
    ASSERT_NE(windowOf(u"log"_s), nullptr);
    EXPECT_TRUE(windowOf(u"log"_s)->screen()->availableGeometry().contains(windowOf(u"log"_s)->geometry().center()));
}

TEST_F(PanelsTest, WindowsGoWithTheRaceAndComeBackWithIt)
{
    panels().put(Log, Panels::Place::Own);
    EXPECT_TRUE(windowOf(u"log"_s)->isVisible());
    trigger(u"actionStartPage"_s);
    EXPECT_FALSE(windowOf(u"log"_s)->isVisible());
    window->showRun(run);
    EXPECT_TRUE(windowOf(u"log"_s)->isVisible());
}

TEST_F(PanelsTest, UnreadableSettingsLeaveAllAtHome)
{
    panels().restore({ u""_s, u"log elsewhere"_s, u"nothing own"_s, u"charts hidden ???"_s });
    EXPECT_EQ(tabTitles().size(), 6);
}

} // namespace
} // namespace trackside::test
