// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The race in large type, and the window as it was afterwards.
#include "dashboard/mappane.h"
#include "dashboard/panelwindow.h"
#include "dashboard/presentation.h"
#include "dashboard/raceview.h"
#include "gui/layoutwalk.h"
#include "gui/windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenuBar>
#include <QQuickItem>
#include <QQuickView>
#include <QSignalSpy>
#include <QSplitter>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

class PresentationTest : public WindowTest {
protected:
    void activate() const
    {
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    void press(Qt::Key key) const
    {
        activate();
        QTest::keyClick(window.get(), key);
    }
    [[nodiscard]] QWidget *board() const { return window->findChild<QWidget *>(u"presentationBoard"_s); }
    [[nodiscard]] QString text(const QString &label) const { return find<QLabel>(label)->text(); }
    void present(QSize size = { 1280, 720 }) const
    {
        press(Qt::Key_F11);
        ASSERT_NE(board(), nullptr);
        EXPECT_TRUE(window->isFullScreen());
        window->resize(size); // no window manager does it here
        ASSERT_TRUE(comes([&] { return window->size() == size; }));
        const auto *foot = find<QWidget>(u"presentationFoot"_s);
        EXPECT_TRUE(comes([foot] { return foot->height() >= foot->minimumSizeHint().height(); })) << "laid out";
    }
    /// Text of a shown column; columns that are hidden do not count.
    [[nodiscard]] QString shown(int row, int number) const
    {
        const auto *view = find<QTableView>(u"presentedView"_s);
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            if (!view->isColumnHidden(column) && number-- == 0)
                return cell(view, row, column);
        }
        return {};
    }
    [[nodiscard]] int lastShown() const
    {
        const auto *view = find<QTableView>(u"presentedView"_s);
        int shown = -1;
        for (int column = 0; column < view->model()->columnCount(); ++column)
            shown += view->isColumnHidden(column) ? 0 : 1;
        return shown;
    }
};

TEST_F(PresentationTest, ShowsTheMapTheFirstTenAndThePipelineAndNothingElse)
{
    const QString run = showRace(1'000);
    present();
    races.advanceTo(run, 1'010);
    EXPECT_TRUE(window->raceView().mapPane().isVisible());
    EXPECT_EQ(find<QTableView>(u"presentedView"_s)->model()->rowCount(), 10);
    EXPECT_EQ(text(u"presentedRace"_s), u"Crystal Palace");
    EXPECT_TRUE(comes([this] { return text(u"presentedStage0"_s) == u"Race at 1×"_s; }))
        << text(u"presentedStage0"_s).toStdString();
    for (const QString &hidden : { u"menuBar"_s, u"topBar"_s, u"statusBar"_s, u"headerBar"_s, u"raceTabs"_s,
                                   u"timeBar"_s, u"finishedProgress"_s })
        EXPECT_FALSE(find<QWidget>(hidden)->isVisible()) << hidden.toStdString();
}

TEST_F(PresentationTest, TheBoardSaysWhoLeadsByHowMuch)
{
    const QString run = showRace(500);
    present();
    EXPECT_EQ(shown(0, 0), u"1");
    EXPECT_EQ(shown(0, 1), QString::number(bibAt(find<QTableView>(u"leaderboardView"_s), 0)));
    EXPECT_TRUE(shown(0, lastShown()).endsWith(u" km"_s)) << shown(0, lastShown()).toStdString();
    EXPECT_TRUE(shown(1, lastShown()).startsWith(u"≈ +"_s)) << shown(1, lastShown()).toStdString();
    EXPECT_EQ(text(u"presentedFinished"_s), u"0 of 100 finished");
    EXPECT_TRUE(text(u"presentedRunning"_s).endsWith(u" running"_s));
    EXPECT_TRUE(comes([this] { return text(u"presentedClock"_s).startsWith(u"0:0"_s); }))
        << "as the times in the table: " << text(u"presentedClock"_s).toStdString();

    races.advanceTo(run, 1'000'000);
    trigger(u"actionRefresh"_s);
    ASSERT_TRUE(comes([this] { return text(u"presentedFinished"_s) == u"100 of 100 finished"; }));
    EXPECT_EQ(shown(0, lastShown()).count(u':'), 2) << "the leader's time: " << shown(0, lastShown()).toStdString();
    EXPECT_TRUE(shown(1, lastShown()).startsWith(u'+'));
}

TEST_F(PresentationTest, TheBoardTellsOnlyWhatHasChanged)
{
    showRace(500);
    present();
    const auto *view = find<QTableView>(u"presentedView"_s);
    QSignalSpy told(view->model(), &QAbstractItemModel::dataChanged);
    Q_EMIT window->picture().updated();
    EXPECT_EQ(told.count(), 0);
    trigger(u"actionMiles"_s);
    EXPECT_GT(told.count(), 0);
    EXPECT_TRUE(shown(0, lastShown()).endsWith(u" mi"_s)) << shown(0, lastShown()).toStdString();
}

TEST_F(PresentationTest, TheBoardKeepsToTheStandingWhateverTheTableIsSortedBy)
{
    showRace(1'000);
    auto *header = find<QTableView>(u"leaderboardView"_s)->horizontalHeader();
    Q_EMIT header->sectionClicked(RunnerTable::Bib);
    present();
    EXPECT_EQ(shown(0, 0), u"1");
    EXPECT_EQ(shown(9, 0), u"10");
}

TEST_F(PresentationTest, NamesOfAnotherRaceGetTheirRoom)
{
    showRace(500);
    present();
    const auto *view = find<QTableView>(u"presentedView"_s);
    ASSERT_TRUE(view->isColumnHidden(RunnerTable::Name));
    RaceOrder named = order();
    auto entrants = std::make_shared<Entrants>();
    for (std::uint32_t id = 1; id <= 100; ++id)
        entrants->push_back({ .competitorId = id,
                              .bib = QString::number(id),
                              .name = u"Margaret Sutherland"_s,
                              .category = {},
                              .club = {} });
    named.entrants = entrants;
    races.start(named);
    races.advanceTo(named.record.runId, 500);
    window->showRun(named.record.runId);
    ASSERT_TRUE(comes([view] { return !view->isColumnHidden(RunnerTable::Name); }));
    EXPECT_GE(view->columnWidth(RunnerTable::Name), view->fontMetrics().horizontalAdvance(u"Margaret Sutherland"_s));
    EXPECT_TRUE(comes([view] { return view->rowHeight(0) == view->viewport()->height() / 10; }))
        << "ten rows fill the board: " << view->rowHeight(0) << " of " << view->viewport()->height();
}

TEST_F(PresentationTest, TypeIsReadFromTenMetresAndNothingIsCutOff)
{
    const QString run = showRace(1'000, 20.0);
    for (const QString &theme : { u"actionThemeLight"_s, u"actionThemeDark"_s }) {
        trigger(theme);
        for (const QSize size : { QSize(1280, 720), QSize(1280, 800), QSize(1600, 900) }) {
            SCOPED_TRACE(size.height());
            present(size);
            const auto *view = find<QTableView>(u"presentedView"_s);
            const int least = size.height() / (Presentation::rowsInHeight + 3); // 25 pixels of 720
            EXPECT_GE(view->font().pixelSize() * Presentation::rowsInHeight,
                      std::min(size.height(), size.width() * 9 / 16));
            if (size.height() == 720) {
                EXPECT_GE(view->font().pixelSize(), 28);
            }
            for (const QString &label :
                 { u"presentedRace"_s, u"presentedStage0"_s, u"presentedStage3"_s, u"presentedClockNote"_s })
                EXPECT_GE(find<QLabel>(label)->font().pixelSize(), least * 8 / 10) << label.toStdString();
            EXPECT_GE(find<QLabel>(u"presentedClock"_s)->font().pixelSize(), size.height() / 12);
            EXPECT_LE(view->verticalHeader()->length(), view->viewport()->height());
            const LayoutWalk walk(u"%1 %2: "_s.arg(theme).arg(size.height()).toStdString());
            walk.over(window.get());
            for (const QLabel *label : board()->parentWidget()->window()->findChildren<QLabel *>()) {
                if (label->isVisible() && label->objectName().startsWith(u"presented"_s)) {
                    EXPECT_LE(label->fontMetrics().horizontalAdvance(label->text()), label->contentsRect().width())
                        << label->text().toStdString();
                }
            }
            const QQuickItem *map = window->raceView().mapPane().view()->rootObject();
            EXPECT_GE(map->property("textScale").toDouble() * 12, least * 7 / 10);
            for (const QString &overlay : { u"legend"_s, u"scale"_s }) {
                const QList<QQuickItem *> items = map->findChild<QQuickItem *>(overlay)->findChildren<QQuickItem *>();
                const auto isText = [](const QQuickItem *item) { return item->inherits("QQuickText"); };
                ASSERT_TRUE(std::ranges::any_of(items, isText));
                for (const QQuickItem *item : items) {
                    const int pixels = isText(item) ? item->property("font").value<QFont>().pixelSize() : least;
                    EXPECT_GE(pixels, least * 6 / 10) << overlay.toStdString();
                }
            }
            const auto *buttons = map->findChild<QQuickItem *>(u"buttons"_s);
            EXPECT_FALSE(buttons->isVisible()) << "nobody is at the mouse";
            walk.overMap(map);
            press(Qt::Key_Escape);
            EXPECT_EQ(board(), nullptr);
            EXPECT_EQ(map->property("textScale").toDouble(), 1.0);
            EXPECT_TRUE(buttons->isVisible());
        }
    }
    races.stop(run);
}

TEST_F(PresentationTest, TypeStaysLargeWhenTheThemeChanges)
{
    showRace(1'000);
    present();
    for (const QString &theme : { u"actionThemeDark"_s, u"actionThemeLight"_s }) {
        trigger(theme);
        const auto isLarge = [this](const QString &label) { return find<QLabel>(label)->font().pixelSize() >= 20; };
        EXPECT_TRUE(comes([&] { return isLarge(u"presentedClock"_s) && isLarge(u"presentedStage0"_s); }));
        EXPECT_GE(find<QTableView>(u"presentedView"_s)->font().pixelSize(), 28);
    }
}

TEST_F(PresentationTest, LeavesTheWindowAsItWas)
{
    showRace(1'000);
    activate();
    trigger(u"actionSplits"_s);
    trigger(u"actionNextRunner"_s);
    auto *splitter = find<QSplitter>(u"raceSplitter"_s);
    splitter->setSizes({ 500, 780 });
    const std::uint32_t selected = window->picture().selection().current();
    ASSERT_NE(selected, 0U);
    const QList<int> sizes = splitter->sizes();
    const QSize size = window->size();
    const QWidget *focus = QApplication::focusWidget();
    ASSERT_NE(focus, nullptr);
    for (const Qt::Key key : { Qt::Key_Escape, Qt::Key_F11 }) {
        present({ 1500, 900 });
        press(key);
        EXPECT_EQ(board(), nullptr);
        EXPECT_FALSE(window->isFullScreen());
        ASSERT_TRUE(comes([&] { return window->size() == size && splitter->sizes() == sizes; }))
            << splitter->sizes()[0] << " " << splitter->sizes()[1];
        EXPECT_EQ(find<QTabWidget>(u"raceTabs"_s)->currentIndex(), 4);
        EXPECT_EQ(window->picture().selection().current(), selected) << "Esc leaves first";
        EXPECT_EQ(QApplication::focusWidget(), focus);
        for (const QString &back : { u"menuBar"_s, u"topBar"_s, u"statusBar"_s, u"headerBar"_s, u"timeBar"_s })
            EXPECT_TRUE(find<QWidget>(back)->isVisible()) << back.toStdString();
        EXPECT_FALSE(find<QAction>(u"actionPresent"_s)->isChecked());
    }
    window->setFocus();
    press(Qt::Key_Escape);
    EXPECT_EQ(window->picture().selection().current(), 0U) << "now Esc is the selection's again";
}

TEST_F(PresentationTest, EndsMeasuringAndTheMapAloneAndHasEscUntilItIsLeft)
{
    showRace(1'000);
    activate();
    trigger(u"actionNextRunner"_s);
    const RunnerSelection &selection = window->picture().selection();
    const std::uint32_t selected = selection.current();
    ASSERT_NE(selected, 0U);
    trigger(u"actionMapAlone"_s);
    trigger(u"actionMeasureDistances"_s);
    trigger(u"actionPresent"_s);
    ASSERT_NE(board(), nullptr);
    EXPECT_FALSE(find<QAction>(u"actionMeasureDistances"_s)->isChecked());
    EXPECT_FALSE(find<QAction>(u"actionMapAlone"_s)->isChecked());
    trigger(u"actionMiles"_s); // of which the map's modes hear
    trigger(u"actionKilometres"_s);
    press(Qt::Key_Escape);
    EXPECT_EQ(board(), nullptr);
    EXPECT_FALSE(window->isFullScreen());
    EXPECT_EQ(selection.current(), selected);
    window->setFocus();
    press(Qt::Key_Escape);
    EXPECT_EQ(selection.current(), 0U);
}

TEST_F(PresentationTest, EscInATablesOwnWindowDoesNotEndIt)
{
    showRace(1'000);
    activate();
    trigger(u"actionFinishers"_s);
    trigger(u"actionOwnWindow"_s);
    auto *own = find<PanelWindow>(u"finishersWindow"_s);
    ASSERT_NE(own, nullptr);
    present();
    activate();
    own->activateWindow();
    ASSERT_TRUE(comes([own] { return QApplication::activeWindow() == own; }));
    QTest::keyClick(own, Qt::Key_Escape);
    EXPECT_NE(board(), nullptr);
    window->activateWindow();
    ASSERT_TRUE(comes([this] { return QApplication::activeWindow() == window.get(); }));
    press(Qt::Key_Escape);
    EXPECT_EQ(board(), nullptr);
}

TEST_F(PresentationTest, KeysForTimeGoOnWorking)
{
    showRace(1'000);
    present();
    press(Qt::Key_Space);
    EXPECT_TRUE(window->picture().feed().isFrozen());
    EXPECT_TRUE(comes([this] { return text(u"presentedState"_s).contains(u"Frozen"_s); }));
    press(Qt::Key_Space);
    EXPECT_FALSE(window->picture().feed().isFrozen());
    press(Qt::Key_Home);
    EXPECT_EQ(window->picture().feed().soughtSecond(), 0);
    press(Qt::Key_L);
    EXPECT_FALSE(window->picture().feed().soughtSecond());
    press(Qt::Key_P);
    EXPECT_TRUE(races.calls().contains(u"pause"_s));
}

TEST_F(PresentationTest, EndsWithTheRaceAndIsOffWithoutOne)
{
    EXPECT_FALSE(find<QAction>(u"actionPresent"_s)->isEnabled());
    showRace(1'000);
    present();
    window->showStartPage();
    EXPECT_EQ(board(), nullptr);
    EXPECT_TRUE(find<QWidget>(u"menuBar"_s)->isVisible());
}

TEST_F(PresentationTest, IsNotWhatTheNextStartShows)
{
    showRace(1'000);
    present();
    window->close();
    window = std::make_unique<MainWindow>(dashboard());
    EXPECT_FALSE(window->isFullScreen());
}

TEST_F(PresentationTest, AScreenIsOfferedWhereThereAreSeveral)
{
    const bool several = QGuiApplication::screens().size() > 1;
    const auto *menu = find<QMenu>(u"menuPresentOn"_s);
    EXPECT_EQ(menu->menuAction()->isVisible(), several);
    EXPECT_EQ(menu->actions().size(), QGuiApplication::screens().size() + 2);
    EXPECT_TRUE(menu->actions().back()->text().contains(QGuiApplication::screens().back()->name()));
}

} // namespace
} // namespace trackside::test
