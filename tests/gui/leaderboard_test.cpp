// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The leaderboard under the user's hands: its columns and the pin.
#include "dashboard/leaderboardpanel.h"
#include "dashboard/mappane.h"
#include "dashboard/raceview.h"
#include "dashboard/tidytable.h"
#include "gui/windowfixture.h"
#include "models/runnertable.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMetaEnum>
#include <QScrollBar>
#include <QSplitter>
#include <QTest>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

class LeaderboardTest : public WindowTest {
protected:
    [[nodiscard]] TidyTable *board() const { return find<TidyTable>(u"leaderboardView"_s); }
    [[nodiscard]] QStringList shownColumns() const
    {
        QStringList titles;
        for (int column = 0; column < board()->model()->columnCount(); ++column) {
            if (!board()->isColumnHidden(column))
                titles << board()->model()->headerData(column, Qt::Horizontal).toString();
        }
        return titles;
    }
    /// The menu of columns, opened by its key.
    [[nodiscard]] QMenu *openColumns() const
    {
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        EXPECT_NE(menu, nullptr);
        return menu;
    }
    void choose(const QString &column) const
    {
        QMenu *menu = openColumns();
        ASSERT_NE(menu, nullptr);
        auto *action = menu->findChild<QAction *>(column);
        ASSERT_NE(action, nullptr) << column.toStdString();
        action->trigger();
        menu->close();
    }
    void resize(QSize size) const
    {
        window->resize(size);
        ASSERT_TRUE(comes([&] { return window->size() == size; })) << window->width();
    }
    /// Whether every shown column is in sight as a whole.
    [[nodiscard]] bool isAllInSight() const
    {
        return board()->horizontalScrollBar()->maximum() == 0
            && board()->horizontalHeader()->length() <= board()->viewport()->width();
    }
};

TEST_F(LeaderboardTest, ItsFirstColumnsFitIntoTheWindow)
{
    showRace(300);
    EXPECT_EQ(shownColumns(),
              QStringList({ u"#"_s, u"±"_s, u"Bib"_s, u"Covered"_s, u"To go"_s, u"Pace (min/km)"_s, u"Time"_s, u"Gap"_s,
                            u"Last split"_s }));
    for (const QSize size : { QSize(1280, 800), QSize(1024, 700) }) {
        resize(size);
        EXPECT_TRUE(comes([this] { return isAllInSight(); }))
            << "in " << size.width() << ": " << board()->horizontalHeader()->length() << " of "
            << board()->viewport()->width();
    }
}

TEST_F(LeaderboardTest, OnASmallScreenTheMapHasHalfAndColumnsGiveWay)
{
    showRace(300);
    const QWidget &map = window->raceView().mapPane();
    for (const int width : { 1100, 1024 }) {
        resize({ width, 700 });
        EXPECT_GE(map.width(), 512) << "of " << width;
    }
    EXPECT_TRUE(comes([this] { return isAllInSight(); }));
    EXPECT_FALSE(shownColumns().contains(u"Last split"_s));
    for (const QString &column : { u"#"_s, u"Bib"_s, u"Time"_s, u"Gap"_s })
        EXPECT_TRUE(shownColumns().contains(column)) << column.toStdString();
    resize({ 1280, 800 });
    EXPECT_TRUE(shownColumns().contains(u"Last split"_s)) << "there is room again";

    auto *splitter = find<QSplitter>(u"raceSplitter"_s);
    splitter->setSizes({ 560, splitter->width() - splitter->handleWidth() - 560 });
    const int tables = splitter->sizes().last();
    Q_EMIT splitter->splitterMoved(560, 1);
    resize({ 1240, 800 });
    EXPECT_EQ(splitter->sizes().last(), tables) << "what the user has chosen stays";
}

TEST_F(LeaderboardTest, TheTablesGetTheirUsualWidthAsSoonAsItIsAnother)
{
    showRace(300);
    resize({ 1500, 900 }); // room for more columns
    const auto *splitter = find<QSplitter>(u"raceSplitter"_s);
    const auto isUsual = [&] { return splitter->sizes().last() == window->raceView().leaderboard().wantedWidth(); };
    EXPECT_TRUE(comes(isUsual));
    int before = splitter->sizes().last();
    choose(u"LastSplit"_s);
    EXPECT_LT(splitter->sizes().last(), before) << "the map has its room";
    EXPECT_TRUE(isUsual());
    before = splitter->sizes().last();
    choose(u"Status"_s);
    EXPECT_GT(splitter->sizes().last(), before);
    trigger(u"actionMiles"_s);
    EXPECT_TRUE(comes(isUsual));
    QFont wider = board()->font();
    wider.setWeight(QFont::Black);
    before = splitter->sizes().last();
    board()->setFont(wider);
    EXPECT_GT(splitter->sizes().last(), before) << "by a wider font";
}

TEST_F(LeaderboardTest, ColumnsAreChosenByKeysAndKept)
{
    showRace(300);
    QMenu *menu = openColumns();
    ASSERT_NE(menu, nullptr);
    QTest::keyClick(menu, Qt::Key_Space); // the first: places won or lost
    EXPECT_TRUE(menu->isVisible()) << "there is more to choose";
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return); // covered
    QTest::keyClick(menu, Qt::Key_Escape);
    choose(u"PaceNow"_s);
    const QStringList chosen { u"#"_s,    u"Bib"_s, u"To go"_s,      u"Pace (min/km)"_s,
                               u"Time"_s, u"Gap"_s, u"Last split"_s, u"Pace now (min/km)"_s };
    EXPECT_EQ(shownColumns(), chosen);
    window.reset();
    window = std::make_unique<MainWindow>(dashboard());
    EXPECT_EQ(shownColumns(), chosen);
}

TEST_F(LeaderboardTest, TheMenuTicksWhatIsInSightAndAChoiceKeepsToIt)
{
    showRace(300);
    resize({ 1024, 700 });
    const QStringList before = shownColumns();
    ASSERT_FALSE(before.contains(u"Last split"_s));
    QMenu *menu = openColumns();
    ASSERT_NE(menu, nullptr);
    for (const QAction *action : menu->actions()) {
        const QByteArray name = action->objectName().toLatin1();
        const int column = QMetaEnum::fromType<RunnerTable::Column>().keyToValue(name.constData());
        EXPECT_EQ(action->isChecked(), !board()->isColumnHidden(column)) << name.constData();
    }
    menu->close();
    choose(u"Status"_s);
    EXPECT_EQ(shownColumns(), before + QStringList { u"Status"_s }) << "what was left out does not come with it";
    choose(u"LastSplit"_s);
    EXPECT_EQ(shownColumns(), before + QStringList({ u"Status"_s, u"Last split"_s })) << "now it is wanted";
}

TEST_F(LeaderboardTest, MoreColumnsThanFitAreScrolledTo)
{
    showRace(300);
    for (const char *column : { "Status", "SplitRank", "PaceNow", "GapAhead", "Projected", "PinnedGap" })
        choose(QString::fromLatin1(column));
    EXPECT_FALSE(isAllInSight());
    EXPECT_LE(window->minimumSizeHint().width(), 1024);
    QScrollBar *bar = board()->horizontalScrollBar();
    bar->setValue(bar->maximum());
    window->raceView().scene().selection().select(bibAt(board(), 4));
    EXPECT_EQ(bar->value(), bar->maximum()) << "choosing a runner does not scroll to the side";
    EXPECT_TRUE(cell(board(), 0, RunnerTable::LastSplit).startsWith(u"2 km "_s));
    EXPECT_TRUE(cell(board(), 0, RunnerTable::Projected).startsWith(u"≈ "_s));
}

TEST_F(LeaderboardTest, LapsAreOfferedWhereThereAreSome)
{
    settings.setValue(u"leaderboard/columns"_s, QStringList { u"Lap"_s, u"BestLap"_s });
    window.reset();
    window = std::make_unique<MainWindow>(dashboard());
    window->show();
    showRace(300);
    EXPECT_EQ(shownColumns(), QStringList({ u"#"_s, u"Bib"_s })) << "no laps on this course";
    QMenu *menu = openColumns();
    EXPECT_EQ(menu->findChild<QAction *>(u"Lap"_s), nullptr);
    menu->close();

    RaceOrder race = order(u"track-5000"_s);
    const CoursePtr track = race.course;
    const LonLat end = track->line.vertices().back();
    race.course = makeCourse(u"laps"_s, u"Laps"_s, {}, CourseLine(track->line), track->start, track->finish, {},
                             { .every = SplitPlan::Every::Nothing,
                               .lines = { { .name = u"Line"_s,
                                            .from = { end.longitude, end.latitude - 5e-5 },
                                            .to = { end.longitude, end.latitude + 5e-5 } } } })
                      .value();
    races.start(race);
    races.advanceTo(race.record.runId, 200);
    window->showRun(race.record.runId);
    ASSERT_TRUE(comes([this] { return shownColumns().contains(u"Lap"_s); }));
    EXPECT_TRUE(cell(board(), 0, RunnerTable::Lap).endsWith(u" of 12"_s));
    EXPECT_NE(cell(board(), 0, RunnerTable::BestLap), u"–"_s);
}

TEST_F(LeaderboardTest, ARunnerIsPinnedAndGapsAreToThatOne)
{
    const QString run = showRace(300);
    const auto *pin = find<QAction>(u"actionPinRunner"_s);
    EXPECT_FALSE(pin->isEnabled()) << "nobody is selected";
    const std::uint32_t bib = bibAt(board(), 3);
    window->raceView().scene().selection().select(bib);
    EXPECT_FALSE(pin->isChecked());
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_D, Qt::ControlModifier);
    EXPECT_TRUE(pin->isChecked());
    EXPECT_TRUE(shownColumns().contains(u"To bib %1"_s.arg(bib))) << "it is shown at once";
    const int end =
        board()->columnViewportPosition(RunnerTable::PinnedGap) + board()->columnWidth(RunnerTable::PinnedGap);
    EXPECT_LE(end, board()->viewport()->width()) << "it is in sight";
    EXPECT_EQ(cell(board(), 3, RunnerTable::PinnedGap), u"pinned"_s);
    EXPECT_TRUE(cell(board(), 0, RunnerTable::PinnedGap).startsWith(u"≈ −"_s));
    EXPECT_TRUE(cell(board(), 9, RunnerTable::PinnedGap).startsWith(u"≈ +"_s));
    trigger(u"actionNextRunner"_s);
    EXPECT_FALSE(pin->isChecked()) << "another one is selected";
    trigger(u"actionPreviousRunner"_s);
    EXPECT_TRUE(pin->isChecked());
    trigger(u"actionPinRunner"_s);
    EXPECT_FALSE(pin->isChecked());
    EXPECT_EQ(cell(board(), 0, RunnerTable::PinnedGap), u"–"_s);
    trigger(u"actionPinRunner"_s);
    const RaceOrder other = order();
    races.start(other);
    races.advanceTo(other.record.runId, 100);
    window->showRun(other.record.runId);
    EXPECT_FALSE(pin->isEnabled()) << "the runners of another race are others";
}

TEST_F(LeaderboardTest, PinningARunnerChoosesNoColumns)
{
    showRace(300);
    resize({ 1024, 700 });
    window->raceView().scene().selection().select(bibAt(board(), 3));
    trigger(u"actionPinRunner"_s);
    EXPECT_FALSE(board()->isColumnHidden(RunnerTable::PinnedGap));
    EXPECT_TRUE(board()->isColumnHidden(RunnerTable::LastSplit)) << "there is no room for it";
    EXPECT_TRUE(comes([this] { return isAllInSight(); }))
        << board()->horizontalHeader()->length() << " of " << board()->viewport()->width();
    EXPECT_FALSE(settings.contains(u"leaderboard/columns"_s)) << "at the next start it is as it was";
    resize({ 1280, 800 });
    EXPECT_FALSE(board()->isColumnHidden(RunnerTable::Pace)) << "there is room again";
}

TEST_F(LeaderboardTest, APinnedRunnersColumnIsAddedToThoseChosen)
{
    showRace(300);
    choose(u"LastSplit"_s);
    window->raceView().scene().selection().select(bibAt(board(), 3));
    trigger(u"actionPinRunner"_s);
    const QStringList kept = settings.value(u"leaderboard/columns"_s).toStringList();
    EXPECT_TRUE(kept.contains(u"PinnedGap"_s));
    EXPECT_FALSE(kept.contains(u"LastSplit"_s));
}

} // namespace
} // namespace trackside::test
