// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table's selected rows and the shared selection, while refreshes take rows out and put them back.
#include "dashboard/tableselection.h"
#include "models/runnerselection.h"
#include "models/runningmodel.h"
#include "models/snapshots.h"

#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace trackside::test {
namespace {

class TableSelectionTest : public testing::Test {
protected:
    TableSelectionTest()
    {
        view.setModel(&table);
        view.setSelectionBehavior(QAbstractItemView::SelectRows);
        new TableSelection(view, table, selection);
        show(7);
    }
    /// Who leads, ahead of five others.
    void show(std::uint32_t leader)
    {
        table.apply(
            snapshotOf(
                100, { { leader, 900.0 }, { 11, 800.0 }, { 12, 700.0 }, { 13, 600.0 }, { 14, 500.0 }, { 15, 400.0 } }),
            nullptr);
    }
    void settle() { QCoreApplication::processEvents(); }
    [[nodiscard]] bool isMarked(std::uint32_t bib) const
    {
        return view.selectionModel()->isRowSelected(table.rowOf(bib), {});
    }

    RunnerSelection selection;
    RunningModel table { RunningModel::End::Front };
    QTableView view;
};

TEST_F(TableSelectionTest, OutlastsARowThatGoesAndComesBackBeforeAnybodyLooks)
{
    selection.select(7);
    settle();
    ASSERT_TRUE(isMarked(7));
    show(8);
    show(7);
    settle();
    settle();
    EXPECT_EQ(selection.current(), 7U);
    EXPECT_TRUE(isMarked(7));
}

TEST_F(TableSelectionTest, OutlastsARowThatGoesForAWhile)
{
    selection.select(7);
    settle();
    show(8);
    settle();
    EXPECT_EQ(selection.current(), 7U);
    show(7);
    settle();
    EXPECT_TRUE(isMarked(7));
}

TEST_F(TableSelectionTest, IsWhatTheUserMakesOfIt)
{
    selection.select(7);
    settle();
    view.selectRow(table.rowOf(12));
    settle();
    EXPECT_EQ(selection.bibs(), QSet<std::uint32_t> { 12 });
    view.selectionModel()->clearSelection();
    settle();
    EXPECT_TRUE(selection.bibs().isEmpty());
}

} // namespace
} // namespace trackside::test
