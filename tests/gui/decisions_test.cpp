// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Deciding on runners by hand, in the window.
#include "dashboard/decisiondialog.h"
#include "dashboard/keysdialog.h"
#include "dashboard/messagebar.h"
#include "dashboard/tidytable.h"
#include "dashboard/undoactions.h"
#include "gui/windowfixture.h"
#include "models/decisionlistmodel.h"
#include "models/runnertable.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

class DecisionsTest : public WindowTest {
protected:
    [[nodiscard]] QTableView *board() const { return find<QTableView>(u"leaderboardView"_s); }
    [[nodiscard]] MessageBar *bar() const { return find<MessageBar>(u"decisionBar"_s); }
    [[nodiscard]] RunnerStatus statusOf(std::uint32_t bib) const
    {
        const RunnerModel &runners = window->picture().runners();
        return static_cast<RunnerStatus>(runners.index(runners.rowOf(bib), 0).data(RunnerTable::StatusRole).toInt());
    }
    [[nodiscard]] bool becomes(std::uint32_t bib, RunnerStatus status) const
    {
        return comes([=, this] { return statusOf(bib) == status; });
    }
    [[nodiscard]] QString tipOf(std::uint32_t bib) const
    {
        const RunnerModel &runners = window->picture().runners();
        return runners.index(runners.rowOf(bib), 0).data(Qt::ToolTipRole).toString();
    }

    /// Selects the runner and opens the dialog.
    [[nodiscard]] DecisionDialog *open(std::uint32_t bib) const
    {
        window->picture().selection().select(bib);
        trigger(u"actionDecide"_s);
        auto *dialog = find<DecisionDialog>(u"decisionDialog"_s);
        dialog->activateWindow();
        EXPECT_TRUE(comes([dialog] { return QApplication::activeWindow() == dialog; }));
        return dialog;
    }
    /// Decides in an open dialog, with Enter.
    void decide(DecisionDialog *dialog, const QString &status, const QString &reason,
                bool fromTheBeginning = false) const
    {
        dialog->findChild<QRadioButton *>(status)->click();
        if (fromTheBeginning)
            dialog->findChild<QRadioButton *>(u"decideFromTheBeginning"_s)->click();
        auto *text = dialog->findChild<QComboBox *>(u"decisionReason"_s);
        text->setFocus();
        QTest::keyClicks(text->lineEdit(), reason);
        QTest::keyClick(text->lineEdit(), Qt::Key_Return);
        EXPECT_TRUE(comes([this] { return window->findChild<DecisionDialog *>() == nullptr; }));
    }
};

TEST_F(DecisionsTest, EnterDecidesAndTheRowShowsIt)
{
    showRace(400);
    const std::uint32_t leader = bibAt(board(), 0);
    EXPECT_FALSE(find<QAction>(u"actionDecide"_s)->isEnabled()) << "nobody is selected";
    window->picture().selection().select(leader);
    window->activateWindow();
    ASSERT_TRUE(comes([this] { return QApplication::activeWindow() == window.get(); }));
    QTest::keyClick(window.get(), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = find<DecisionDialog>(u"decisionDialog"_s);
    EXPECT_FALSE(dialog->isModal());
    EXPECT_TRUE(dialog->windowTitle().contains(QString::number(leader)));
    EXPECT_TRUE(dialog->findChild<QLabel *>(u"decisionDetails"_s)->text().startsWith(u"running, "_s));
    EXPECT_FALSE(dialog->findChild<QRadioButton *>(u"decideNothing"_s)->isEnabled()) << "there is nothing to take back";
    decide(dialog, u"decideDisqualified"_s, u"cut the <i>course</i>"_s);
    ASSERT_TRUE(becomes(leader, RunnerStatus::Disqualified));
    EXPECT_NE(bibAt(board(), 0), leader);
    EXPECT_TRUE(tipOf(leader).contains(u"cut the <i>course"_s)) << "as text";
    EXPECT_TRUE(bar()->isVisible());
    EXPECT_TRUE(bar()->text().contains(u"disqualified"_s) && bar()->text().contains(u"<i>"_s));
    EXPECT_EQ(window->picture().selection().current(), leader) << "the selection stays";
}

TEST_F(DecisionsTest, EscLeavesAndDecidesNothing)
{
    showRace(400);
    const std::uint32_t leader = bibAt(board(), 0);
    QTest::keyClick(open(leader), Qt::Key_Escape);
    EXPECT_TRUE(comes([this] { return window->findChild<DecisionDialog *>() == nullptr; }));
    EXPECT_FALSE(races.calls().contains(u"decide"_s));
    EXPECT_FALSE(bar()->isVisible());
}

TEST_F(DecisionsTest, DecidesNothingBeforeItIsChosen)
{
    showRace(400);
    const std::uint32_t leader = bibAt(board(), 0);
    DecisionDialog *dialog = open(leader);
    const auto *button = dialog->findChild<QPushButton *>(u"decideButton"_s);
    const auto *retired = dialog->findChild<QRadioButton *>(u"decideRetired"_s);
    ASSERT_TRUE(comes([retired] { return retired->hasFocus(); })) << "keys choose at once";
    EXPECT_FALSE(button->isEnabled());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_FALSE(races.calls().contains(u"decide"_s));
    EXPECT_FALSE(retired->isChecked());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
    EXPECT_TRUE(button->isEnabled());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(becomes(leader, RunnerStatus::Retired));

    dialog = open(leader);
    button = dialog->findChild<QPushButton *>(u"decideButton"_s);
    EXPECT_TRUE(dialog->findChild<QRadioButton *>(u"decideNothing"_s)->isEnabled());
    EXPECT_FALSE(button->isEnabled()) << "nor is it taken back by one key";
}

TEST_F(DecisionsTest, CountsFromTheSecondShownOrFromTheBeginning)
{
    const QString run = showRace(400);
    const std::uint32_t leader = bibAt(board(), 0);
    const std::uint32_t second = bibAt(board(), 1);
    decide(open(leader), u"decideRetired"_s, {});
    decide(open(second), u"decideNotStarted"_s, {}, true);
    ASSERT_TRUE(becomes(leader, RunnerStatus::Retired) && becomes(second, RunnerStatus::NotStarted));
    window->picture().timeline().seek(200);
    EXPECT_TRUE(becomes(leader, RunnerStatus::Running)) << "it did not count then";
    EXPECT_EQ(statusOf(second), RunnerStatus::NotStarted);
    window->picture().timeline().goLive();
    EXPECT_TRUE(becomes(leader, RunnerStatus::Retired));
    races.advanceTo(run, 420);
    trigger(u"actionRefresh"_s);
    EXPECT_TRUE(comes([this] { return window->picture().feed().snapshot()->second == 420; }));
    EXPECT_EQ(statusOf(leader), RunnerStatus::Retired) << "whatever rows come";
}

TEST_F(DecisionsTest, IsUndoneAndRedoneByKeysMenuAndBar)
{
    showRace(400);
    const std::uint32_t leader = bibAt(board(), 0);
    auto *undo = find<QAction>(u"actionUndo"_s);
    auto *redo = find<QAction>(u"actionRedo"_s);
    EXPECT_FALSE(undo->isEnabled());
    decide(open(leader), u"decideRetired"_s, u"cramp"_s);
    ASSERT_TRUE(becomes(leader, RunnerStatus::Retired));
    decide(open(leader), u"decideDisqualified"_s, u"took the bus"_s);
    ASSERT_TRUE(becomes(leader, RunnerStatus::Disqualified));
    EXPECT_EQ(undo->text(), u"&Undo: %1 disqualified"_s.arg(leader));

    window->activateWindow();
    ASSERT_TRUE(comes([this] { return QApplication::activeWindow() == window.get(); }));
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(becomes(leader, RunnerStatus::Retired));
    EXPECT_TRUE(tipOf(leader).contains(u"cramp"_s)) << "what counted before counts again";
    EXPECT_FALSE(bar()->isVisible());
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(becomes(leader, RunnerStatus::Running));
    EXPECT_FALSE(undo->isEnabled());
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(becomes(leader, RunnerStatus::Retired));
    redo->trigger();
    ASSERT_TRUE(becomes(leader, RunnerStatus::Disqualified));
    EXPECT_FALSE(redo->isEnabled());

    decide(open(leader), u"decideNothing"_s, u"the protest was granted"_s);
    ASSERT_TRUE(becomes(leader, RunnerStatus::Running));
    find<QPushButton>(u"undoDecisionButton"_s)->click();
    ASSERT_TRUE(becomes(leader, RunnerStatus::Disqualified));

    const RaceOrder other = order();
    races.start(other);
    races.advanceTo(other.record.runId, 100);
    window->showRun(other.record.runId);
    EXPECT_FALSE(undo->isEnabled() || redo->isEnabled()) << "another race has nothing to undo";
}

TEST_F(DecisionsTest, OneThatFailsForAnotherRaceLeavesWhatThisOneCanUndo)
{
    RaceOrder before = order();
    before.record.eventName = u"Night run"_s;
    const RaceOrder other = order();
    for (const RaceOrder &race : { before, other }) {
        races.start(race);
        races.advanceTo(race.record.runId, 400);
    }
    window->showRun(before.record.runId);
    ASSERT_TRUE(comes([this] { return board()->model()->rowCount() > 0; }));
    const std::uint32_t leader = bibAt(board(), 0);
    DecisionDialog *dialog = open(leader);
    dialog->findChild<QRadioButton *>(u"decideRetired"_s)->click();
    races.holdDecisions(true);
    dialog->findChild<QPushButton *>(u"decideButton"_s)->click();
    ASSERT_TRUE(comes([this] { return races.heldDecision() != nullptr; }));
    window->showRun(other.record.runId);
    window->findChild<UndoActions *>()->stack().push(new DoneCommand(u"something"_s, [] { }, [] { }));
    const Result<Decision> lost =
        std::unexpected(Error { .message = u"Nobody answers."_s, .detail = {}, .remedy = {} });
    races.heldDecision()->addResult(lost);
    races.heldDecision()->finish();
    auto *notice = find<QWidget>(u"noticeBar"_s);
    ASSERT_TRUE(comes([notice] { return notice->isVisible(); }));
    const QString text = notice->findChild<QLabel *>(u"messageText"_s)->text();
    EXPECT_TRUE(text.contains(QString::number(leader)) && text.contains(u"Night run"_s)
                && text.contains(u"Nobody answers."_s))
        << text.toStdString();
    EXPECT_TRUE(find<QAction>(u"actionUndo"_s)->isEnabled());
}

TEST_F(DecisionsTest, TheKeysAreToldWithoutWhatIsUndone)
{
    showRace(400);
    decide(open(bibAt(board(), 0)), u"decideRetired"_s, u"cramp"_s);
    ASSERT_TRUE(comes([this] { return find<QAction>(u"actionUndo"_s)->text().endsWith(u"retired"_s); }));
    trigger(u"actionKeys"_s);
    QStringList told;
    for (const QLabel *label : find<KeysDialog>(u"keysDialog"_s)->findChildren<QLabel *>())
        told << label->text();
    EXPECT_TRUE(told.contains(u"Undo"_s) && told.contains(u"Redo"_s)) << told.join(u'|').toStdString();
    EXPECT_TRUE(told.filter(u"retired"_s).isEmpty()) << told.join(u'|').toStdString();
}

TEST(KeysDialogTest, NamesInMenusAreShownToTheLetter)
{
    QMenuBar menus;
    QMenu *menu = menus.addMenu(u"&Layouts"_s);
    menu->addAction(u"Ada <h1>B</h1>"_s)->setShortcut(Qt::CTRL | Qt::Key_B);
    const KeysDialog dialog(menus);
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"Ada <h1>B</h1>"; }));
    for (const QLabel *label : labels)
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
}

TEST_F(DecisionsTest, UndoneInThePastLeaveWhatWasDecidedForLater)
{
    showRace(400);
    const std::uint32_t leader = bibAt(board(), 0);
    decide(open(leader), u"decideRetired"_s, u"cramp"_s);
    ASSERT_TRUE(becomes(leader, RunnerStatus::Retired));
    window->picture().timeline().seek(200);
    ASSERT_TRUE(becomes(leader, RunnerStatus::Running));
    decide(open(leader), u"decideDisqualified"_s, u"took the bus"_s);
    ASSERT_TRUE(becomes(leader, RunnerStatus::Disqualified));
    trigger(u"actionUndo"_s);
    ASSERT_TRUE(becomes(leader, RunnerStatus::Running));
    window->picture().timeline().goLive();
    ASSERT_TRUE(becomes(leader, RunnerStatus::Retired));
    EXPECT_TRUE(tipOf(leader).contains(u"cramp"_s));
}

TEST_F(DecisionsTest, UndoneFromTheBeginningLeaveEachThatCounted)
{
    showRace(400);
    const std::uint32_t leader = bibAt(board(), 0);
    window->picture().timeline().seek(200);
    ASSERT_TRUE(comes([this] { return window->picture().feed().snapshot()->second == 200; }));
    decide(open(leader), u"decideRetired"_s, u"cramp"_s);
    ASSERT_TRUE(becomes(leader, RunnerStatus::Retired));
    window->picture().timeline().goLive();
    ASSERT_TRUE(comes([this] { return window->picture().shownSecond() > 300; }));
    decide(open(leader), u"decideDisqualified"_s, u"took the bus"_s);
    ASSERT_TRUE(becomes(leader, RunnerStatus::Disqualified));
    decide(open(leader), u"decideNotStarted"_s, u"stayed at home"_s, true);
    ASSERT_TRUE(becomes(leader, RunnerStatus::NotStarted));
    trigger(u"actionUndo"_s);
    ASSERT_TRUE(becomes(leader, RunnerStatus::Disqualified));
    window->picture().timeline().seek(300);
    EXPECT_TRUE(becomes(leader, RunnerStatus::Retired));
    window->picture().timeline().seek(100);
    EXPECT_TRUE(becomes(leader, RunnerStatus::Running));
}

TEST_F(DecisionsTest, OffersReasonsGivenBefore)
{
    showRace(400);
    decide(open(bibAt(board(), 0)), u"decideRetired"_s, u"cramp"_s);
    decide(open(bibAt(board(), 1)), u"decideRetired"_s, u"no number"_s);
    decide(open(bibAt(board(), 2)), u"decideRetired"_s, u"cramp"_s);
    const auto *reasons = open(bibAt(board(), 3))->findChild<QComboBox *>(u"decisionReason"_s);
    ASSERT_EQ(reasons->count(), 2);
    EXPECT_EQ(reasons->itemText(0), u"cramp"_s);
    EXPECT_EQ(reasons->itemText(1), u"no number"_s);
    EXPECT_TRUE(reasons->currentText().isEmpty()) << "none is taken by itself";
}

TEST_F(DecisionsTest, ListsAllOfTheRace)
{
    showRace(400);
    const std::uint32_t leader = bibAt(board(), 0);
    const std::uint32_t second = bibAt(board(), 1);
    trigger(u"actionDecisions"_s);
    auto *list = find<TidyTable>(u"decisionsView"_s);
    EXPECT_EQ(
        list->emptyText(),
        u"Nothing has been decided by hand up to this moment.\nTo decide, choose a runner and press Ctrl+Shift+X."_s);
    decide(open(leader), u"decideDisqualified"_s, u"cut the course"_s);
    decide(open(second), u"decideRetired"_s, u"cramp"_s);
    ASSERT_TRUE(comes([list] { return list->model()->rowCount() == 2; }));
    EXPECT_EQ(cell(list, 0, DecisionListModel::Bib), QString::number(second));
    EXPECT_EQ(cell(list, 1, DecisionListModel::Reason), u"cut the course"_s);
    QSignalSpy told(list->model(), &QAbstractItemModel::dataChanged);
    Q_EMIT window->picture().updated();
    EXPECT_EQ(told.count(), 0) << "the same answer leaves every cell as it is";
    trigger(u"actionMiles"_s);
    EXPECT_GT(told.count(), 0);
    find<QAction>(u"actionUndo"_s)->trigger();
    EXPECT_TRUE(comes([&] { return cell(list, 0, DecisionListModel::What) == u"taken back"_s; }));
    EXPECT_EQ(list->model()->rowCount(), 2);
    window->picture().selection().clear();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    EXPECT_EQ(window->picture().selection().current(), leader);
}

TEST_F(DecisionsTest, IsInTheMenuOfARow)
{
    showRace(400);
    const QPoint third = board()->visualRect(board()->model()->index(2, 0)).center();
    const std::uint32_t bib = bibAt(board(), 2);
    QTest::mouseClick(board()->viewport(), Qt::RightButton, {}, third);
    QContextMenuEvent event(QContextMenuEvent::Mouse, third, board()->viewport()->mapToGlobal(third));
    QApplication::sendEvent(board()->viewport(), &event);
    auto *menu = find<QMenu>(u"runnerMenu"_s);
    ASSERT_TRUE(comes([menu] { return menu->isVisible(); }));
    ASSERT_TRUE(comes([&] { return window->picture().selection().current() == bib; }));
    ASSERT_TRUE(menu->actions().contains(find<QAction>(u"actionDecide"_s)));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    ASSERT_TRUE(comes([this] { return window->findChild<DecisionDialog *>() != nullptr; }));
    EXPECT_TRUE(window->findChild<DecisionDialog *>()->windowTitle().contains(QString::number(bib)));
}

TEST_F(DecisionsTest, AFrozenPictureStaysAtItsSecond)
{
    const QString run = showRace(400);
    const std::uint32_t leader = bibAt(board(), 0);
    trigger(u"actionFreeze"_s);
    races.advanceTo(run, 450);
    decide(open(leader), u"decideDisqualified"_s, {});
    ASSERT_TRUE(comes([this] { return bar()->isVisible(); }));
    EXPECT_TRUE(bar()->text().contains(u"frozen"_s));
    EXPECT_EQ(window->picture().feed().snapshot()->second, 400);
    EXPECT_EQ(statusOf(leader), RunnerStatus::Running);
    trigger(u"actionFreeze"_s);
    EXPECT_TRUE(becomes(leader, RunnerStatus::Disqualified));
}

TEST_F(DecisionsTest, InAFrozenPictureOnlyTheLastOneIsUndone)
{
    showRace(400);
    const std::uint32_t leader = bibAt(board(), 0);
    const auto *undo = find<QAction>(u"actionUndo"_s);
    trigger(u"actionFreeze"_s);
    decide(open(leader), u"decideRetired"_s, u"cramp"_s);
    ASSERT_TRUE(comes([&] { return undo->text().endsWith(u"retired"_s); }));
    decide(open(leader), u"decideDisqualified"_s, u"took the bus"_s);
    ASSERT_TRUE(comes([&] { return undo->text().endsWith(u"disqualified"_s); }));
    trigger(u"actionUndo"_s);
    ASSERT_EQ(statusOf(leader), RunnerStatus::Running) << "the picture is frozen";
    trigger(u"actionFreeze"_s);
    ASSERT_TRUE(becomes(leader, RunnerStatus::Retired));
    EXPECT_TRUE(tipOf(leader).contains(u"cramp"_s));
    trigger(u"actionFreeze"_s);
    trigger(u"actionUndo"_s);
    trigger(u"actionFreeze"_s);
    EXPECT_TRUE(becomes(leader, RunnerStatus::Running));
}

} // namespace
} // namespace trackside::test
