// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log of the race in the window: what is shown, whom a row selects, and the way to a moment.
#include "gui/windowfixture.h"
#include "models/eventlistmodel.h"

#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

class LogTest : public WindowTest {
protected:
    void showLog(std::int32_t second)
    {
        showRace(second);
        trigger(u"actionLog"_s);
        ASSERT_TRUE(comes([this] { return log()->model()->rowCount() > 0; }));
    }
    [[nodiscard]] QTableView *log() const { return find<QTableView>(u"eventsView"_s); }
    [[nodiscard]] QString cellOf(int row, int column) const { return cell(log(), row, column); }
    /// The first row that tells this.
    [[nodiscard]] int rowOf(const QString &what) const
    {
        int row = 0;
        while (row < log()->model()->rowCount() && !(cellOf(row, EventListModel::What) + u' ').startsWith(what + u' '))
            ++row;
        return row;
    }
    void click(int row) const
    {
        const QModelIndex index = log()->model()->index(row, EventListModel::What);
        log()->scrollTo(index);
        QTest::mouseClick(log()->viewport(), Qt::LeftButton, {}, log()->visualRect(index).center());
    }
};

TEST_F(LogTest, HasWhatHappenedTheNewestFirst)
{
    showLog(1'000);
    const int last = log()->model()->rowCount() - 1;
    EXPECT_EQ(cellOf(last, EventListModel::What), u"100 started");
    EXPECT_LT(rowOf(u"Passed 2 km in place 1"_s), last);
    EXPECT_LT(rowOf(u"Entered"_s), last);
    for (int row = 1; row <= last; ++row)
        EXPECT_GE(cellOf(row - 1, EventListModel::Time).remove(u"≈ "_s),
                  cellOf(row, EventListModel::Time).remove(u"≈ "_s));
}

TEST_F(LogTest, ARowSelectsItsRunnerAndEnterGoesToTheMoment)
{
    showLog(400);
    const int row = rowOf(u"Passed 1 km in place 1"_s);
    const QString bib = cellOf(row, EventListModel::Bib);
    const QTime time = QTime::fromString(cellOf(row, EventListModel::Time).remove(u"≈ "_s), u"h:mm:ss"_s);
    click(row);
    const auto *board = find<QTableView>(u"leaderboardView"_s);
    trigger(u"actionAllRunners"_s);
    ASSERT_TRUE(comes([&] { return board->selectionModel()->hasSelection(); }));
    EXPECT_EQ(QString::number(bibAt(board, board->selectionModel()->selectedRows().front().row())), bib);
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    log()->setFocus();
    QTest::keyClick(log(), Qt::Key_Return);
    EXPECT_TRUE(comes([&] { return find<QLabel>(u"raceClock"_s)->text().startsWith(time.toString(u"hh:mm:ss"_s)); }))
        << find<QLabel>(u"raceClock"_s)->text().toStdString();
    EXPECT_EQ(rowOf(u"Passed 2 km"_s), log()->model()->rowCount()) << "what had not happened then is not told";
}

TEST_F(LogTest, EnterGoesToTheMomentOfARunnerWhoIsNotSelected)
{
    showLog(400);
    click(rowOf(u"Passed 1 km in place 1"_s));
    find<QCheckBox>(u"onlySelectedCheck"_s)->click();
    ASSERT_TRUE(comes([this] { return log()->model()->rowCount() < 10; })) << "the filter follows the selection";
    find<QCheckBox>(u"onlySelectedCheck"_s)->click();
    const int row = rowOf(u"Passed 1 km in place 3"_s);
    const QTime time = QTime::fromString(cellOf(row, EventListModel::Time).remove(u"≈ "_s), u"h:mm:ss"_s);
    log()->setCurrentIndex(log()->model()->index(row, 0));
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    log()->setFocus();
    QTest::keyClick(log(), Qt::Key_Return);
    EXPECT_TRUE(comes([&] { return find<QLabel>(u"raceClock"_s)->text().startsWith(time.toString(u"hh:mm:ss"_s)); }))
        << find<QLabel>(u"raceClock"_s)->text().toStdString();
    trigger(u"actionClearSelection"_s);
    EXPECT_FALSE(find<QCheckBox>(u"onlySelectedCheck"_s)->isEnabled()) << "there is nobody to show alone";
}

TEST_F(LogTest, TheChoiceOfEventsIsKept)
{
    showLog(400);
    auto *menu = find<QToolButton>(u"eventGroupsButton"_s)->menu();
    for (QAction *action : menu->actions())
        action->setChecked(action->objectName() == u"splits");
    const int splits = log()->model()->rowCount();
    EXPECT_GT(splits, 0);
    for (int row = 0; row < splits; ++row)
        EXPECT_TRUE(cellOf(row, EventListModel::What).startsWith(u"Passed"_s));
    window = std::make_unique<MainWindow>(dashboard());
    window->show();
    showLog(400);
    EXPECT_EQ(log()->model()->rowCount(), splits);
    click(0);
    find<QCheckBox>(u"onlySelectedCheck"_s)->click();
    ASSERT_TRUE(comes([&] { return log()->model()->rowCount() < splits; }));
    for (int row = 0; row < log()->model()->rowCount(); ++row)
        EXPECT_EQ(cellOf(row, EventListModel::Bib), cellOf(0, EventListModel::Bib));
}

TEST_F(LogTest, NothingIsNotifiedUnlessItIsAskedFor)
{
    showLog(100);
    for (const QAction *action : find<QMenu>(u"notifyMenu"_s)->actions())
        EXPECT_FALSE(action->isChecked());
}

} // namespace
} // namespace trackside::test
