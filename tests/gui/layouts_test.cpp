// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Panels that are hidden and shown, and arrangements under names.
#include "dashboard/chartpanel.h"
#include "dashboard/leaderboardpanel.h"
#include "dashboard/mappane.h"
#include "dashboard/raceview.h"
#include "gui/windowfixture.h"
#include "models/layoutshelf.h"

#include <QAction>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

class LayoutsTest : public WindowTest {
protected:
    LayoutsTest()
    {
        showRace(1'000);
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    void saveAs(const QString &name) const
    {
        trigger(u"actionSaveLayout"_s);
        auto *dialog = find<QInputDialog>(u"layoutNameDialog"_s);
        ASSERT_NE(dialog, nullptr);
        dialog->setTextValue(name);
        dialog->accept();
        EXPECT_TRUE(comes([this] { return window->findChild<QInputDialog *>() == nullptr; }));
    }
    /// Of the user's own, in the menu's order.
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        const QList<QAction *> actions = find<QMenu>(u"menuLayouts"_s)->actions();
        for (auto action = actions.begin() + actions.indexOf(find<QAction>(u"actionDefaultLayout"_s)) + 1;
             action != actions.end(); ++action)
            names << (*action)->text();
        return names;
    }
    [[nodiscard]] QList<int> sizes() const { return find<QSplitter>(u"raceSplitter"_s)->sizes(); }
    [[nodiscard]] bool mapShows() const { return window->raceView().mapPane().isVisible(); }
    [[nodiscard]] bool tablesShow() const { return find<QTabWidget>(u"raceTabs"_s)->isVisible(); }
};

TEST_F(LayoutsTest, MapOrTablesCanBeHiddenNeverBoth)
{
    QTest::keyClick(window.get(), Qt::Key_F2, Qt::ControlModifier);
    EXPECT_FALSE(mapShows());
    EXPECT_TRUE(tablesShow());
    QTest::keyClick(window.get(), Qt::Key_F3, Qt::ControlModifier);
    EXPECT_TRUE(mapShows());
    EXPECT_FALSE(tablesShow());
    window.reset();
    window = std::make_unique<MainWindow>(dashboard());
    EXPECT_FALSE(find<QAction>(u"actionShowTables"_s)->isChecked()) << "as it was left";
    EXPECT_TRUE(find<QTabWidget>(u"raceTabs"_s)->parentWidget()->isHidden());
}

TEST_F(LayoutsTest, ANamedLayoutBringsPanelsSizesTabChartAndColumnsBack)
{
    auto *splitter = find<QSplitter>(u"raceSplitter"_s);
    splitter->setSizes({ 300, 980 });
    Q_EMIT splitter->splitterMoved(300, 1);
    const QList<int> narrowMap = sizes();
    trigger(u"actionFinishers"_s);
    window->raceView().charts().showChart(ChartKind::Crowd);
    window->raceView().leaderboard().setColumns({ u"Gap"_s });
    saveAs(u"Commentary"_s);
    EXPECT_EQ(names(), QStringList { u"Commentary"_s });

    trigger(u"actionDefaultLayout"_s);
    EXPECT_NE(sizes(), narrowMap);
    EXPECT_EQ(window->raceView().tab(), 0);
    EXPECT_FALSE(window->raceView().charts().isVisible());
    EXPECT_TRUE(window->raceView().leaderboard().columns().isEmpty()) << "the usual ones";
    trigger(u"actionShowMap"_s);

    window->setFocus();
    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(mapShows());
    EXPECT_EQ(sizes(), narrowMap);
    EXPECT_EQ(window->raceView().tab(), 3);
    EXPECT_TRUE(window->raceView().charts().isVisible());
    EXPECT_EQ(window->raceView().charts().kind(), ChartKind::Crowd);
    EXPECT_EQ(window->raceView().leaderboard().columns(), (QStringList { u"Rank"_s, u"Bib"_s, u"Gap"_s }));
}

TEST_F(LayoutsTest, AreThereAtTheNextStartAndAreDeletedAndBroughtBack)
{
    saveAs(u"Finish & prizes"_s);
    saveAs(u"A map"_s);
    window.reset();
    window = std::make_unique<MainWindow>(dashboard());
    window->show();
    EXPECT_EQ(names(), (QStringList { u"A map"_s, u"Finish && prizes"_s }));
    find<QMenu>(u"menuDeleteLayout"_s)->actions().first()->trigger();
    EXPECT_TRUE(comes([this] { return names() == QStringList { u"Finish && prizes"_s }; }));
    trigger(u"actionUndeleteLayout"_s);
    EXPECT_EQ(names().size(), 2);
    EXPECT_FALSE(find<QAction>(u"actionUndeleteLayout"_s)->isEnabled());
}

TEST_F(LayoutsTest, TheSameNameReplaces)
{
    saveAs(u"Mine"_s);
    trigger(u"actionShowMap"_s);
    saveAs(u"Mine"_s);
    EXPECT_EQ(names(), QStringList { u"Mine"_s });
    EXPECT_FALSE(LayoutShelf(settings).layout(u"Mine"_s)->map);
}

TEST_F(LayoutsTest, ABadNameStaysInTheDialogWhichLocksNothing)
{
    trigger(u"actionSaveLayout"_s);
    auto *dialog = find<QInputDialog>(u"layoutNameDialog"_s);
    auto *problem = find<QLabel>(u"layoutNameProblem"_s);
    EXPECT_FALSE(dialog->isModal());
    EXPECT_FALSE(problem->isVisible());
    dialog->setTextValue(u"  "_s);
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(problem->isVisible());
    EXPECT_EQ(problem->text(), u"A layout needs a name.");
    const auto *field = dialog->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    ASSERT_NE(field, nullptr);
    EXPECT_TRUE(field->isVisible());
    EXPECT_EQ(field->accessibleDescription(), problem->text());
    const QString tooLong(LayoutShelf::longestName + 1, u'x');
    dialog->setTextValue(tooLong);
    EXPECT_FALSE(problem->isVisible()) << "until it is said of this one";
    EXPECT_EQ(field->accessibleDescription(), QString());
    dialog->accept();
    EXPECT_TRUE(problem->isVisible());
    EXPECT_EQ(dialog->textValue(), tooLong);
    EXPECT_TRUE(names().isEmpty());

    trigger(u"actionSaveLayout"_s);
    EXPECT_EQ(window->findChildren<QInputDialog *>().size(), 1) << "the one that is there";
    dialog->setTextValue(u"Mine"_s);
    dialog->accept();
    EXPECT_TRUE(comes([this] { return window->findChild<QInputDialog *>() == nullptr; }));
    EXPECT_EQ(names(), QStringList { u"Mine"_s });
}

TEST_F(LayoutsTest, ALayoutOfALaterVersionIsLeftOut)
{
    saveAs(u"Mine"_s);
    settings.setValue(u"layouts/1/version"_s, 2);
    EXPECT_TRUE(LayoutShelf(settings).names().isEmpty());
}

} // namespace
} // namespace trackside::test
