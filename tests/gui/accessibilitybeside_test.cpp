// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same walk over the dialogs and windows that are opened now and then, over the panels in windows of their own and
// over the presentation.
#include "dashboard/chartpanel.h"
#include "dashboard/panels.h"
#include "dashboard/panelwindow.h"
#include "dashboard/raceview.h"
#include "gui/accessibilityfixture.h"
#include "gui/scriptedtail.h"
#include "models/statementlog.h"

#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

const Error diskIsFull { .message = u"The server does not take what it is sent: its disk is full."_s,
                         .detail = {},
                         .remedy = u"Make room there."_s };

/// A window that can also show what is sent to the store and what the stream carries.
class AccessibilityBeside : public AccessibilityTest {
protected:
    AccessibilityBeside()
    {
        Dashboard with = dashboard();
        with.statements = &statements;
        with.tail = &tail;
        window = std::make_unique<MainWindow>(with);
        window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        showRace(1400);
    }
    ~AccessibilityBeside() override { window.reset(); } // it looks at what is named below

    /// The letters of a dialog's fields and buttons.
    static void haveLettersApart(QWidget *dialog) { AccessibleWalk(dialog->objectName()).hasFieldLettersApart(dialog); }

    StatementLog statements;
    ScriptedTail tail;
};

TEST_F(AccessibilityBeside, OfSettings)
{
    walkDialog(u"actionSettings"_s, u"settingsDialog"_s, haveLettersApart);
}

TEST_F(AccessibilityBeside, OfDecidingAndWhatWasDecided)
{
    window->picture().selection().select(7);
    walkDialog(u"actionDecide"_s, u"decisionDialog"_s, haveLettersApart);
    walkDialog(u"actionDecisions"_s, u"decisionsWindow"_s);
    races.decide(window->picture().feed().run(),
                 { .competitorId = 7, .status = RunnerStatus::Retired, .reason = u"Gave up at 3 km"_s, .atMs = 1 });
    trigger(u"actionRefresh"_s);
    ASSERT_TRUE(comes([this] { return window->picture().feed().snapshot()->decisions.size() == 1; }));
    walkDialog(u"actionDecisions"_s, u"decisionsWindow"_s,
               [this](QWidget *) { EXPECT_EQ(find<QTableView>(u"decisionsView"_s)->model()->rowCount(), 1); });
}

TEST_F(AccessibilityBeside, OfTheStatements)
{
    walkDialog(u"actionStatements"_s, u"statementsWindow"_s, [this](QWidget *shown) {
        statements.add({ .asked = Asked::Refresh,
                         .facts = { .statements = 1, .sent = { { .sql = u"SELECT 1"_s, .rows = 10'000 } } },
                         .error = {},
                         .atMs = 1'795'428'000'000,
                         .sql = {} });
        statements.add({ .asked = Asked::Query,
                         .facts = {},
                         .error = diskIsFull,
                         .atMs = 1'795'428'000'000,
                         .sql = u"SELECT 2"_s });
        haveLettersApart(shown);
    });
}

TEST_F(AccessibilityBeside, OfTheStream)
{
    walkDialog(u"actionStream"_s, u"streamWindow"_s, haveLettersApart);
    walkDialog(u"actionStream"_s, u"streamWindow"_s,
               [this](QWidget *) { tail.say(1, "17", R"({"competitor_id":17})", diskIsFull); });
}

TEST_F(AccessibilityBeside, OfARehearsal)
{
    walkDialog(u"actionRehearse"_s, u"rehearsalDialog"_s, haveLettersApart);
    walkDialog(u"actionRehearse"_s, u"rehearsalDialog"_s, [this](QWidget *) {
        Q_EMIT connections.found({ u"Topics"_s, false, diskIsFull.message, diskIsFull.remedy });
        Q_EMIT connections.checked(false);
        const auto *state = find<QLabel>(u"rehearsalState"_s);
        EXPECT_TRUE(comes([state] { return state->text().startsWith(u"Not ready"_s); }));
    });
}

TEST_F(AccessibilityBeside, OfTheLayoutsName)
{
    walkDialog(u"actionSaveLayout"_s, u"layoutNameDialog"_s, haveLettersApart);
    trigger(u"actionSaveLayout"_s);
    auto *dialog = find<QInputDialog>(u"layoutNameDialog"_s);
    dialog->setTextValue(u"Finish line"_s);
    dialog->accept();
    ASSERT_TRUE(comes([this] { return window->findChild<QInputDialog *>() == nullptr; }));
    walkDialog(u"actionSaveLayout"_s, u"layoutNameDialog"_s); // now with names to choose from
}

TEST_F(AccessibilityBeside, OfTilesFromAServer)
{
    walkDialog(u"backgroundOnline"_s, u"onlineTilesDialog"_s, haveLettersApart);
    walkDialog(u"backgroundOnline"_s, u"onlineTilesDialog"_s,
               [this](QWidget *) { find<QLineEdit>(u"tileAddress"_s)->setText(u"https://tiles.example.org"_s); });
}

TEST_F(AccessibilityBeside, OfAFileOfEntrants)
{
    QFile list(folder.filePath(u"entrants.csv"_s));
    ASSERT_TRUE(list.open(QIODevice::WriteOnly));
    list.write("bib,name\n1,Uwe Blom\n1,Mei Lund\n,Ana Skov\n");
    list.close();
    settings.setValue(u"setup/entrants"_s, list.fileName());
    walkDialog(u"actionNewRace"_s, u"RaceSetupDialog"_s, [this](QWidget *) {
        const auto *problems = find<QWidget>(u"entrantsProblemsView"_s);
        EXPECT_TRUE(comes([problems] { return problems->isVisible(); }));
    });
}

TEST_F(AccessibilityBeside, OfPanelsInWindowsOfTheirOwn)
{
    Panels &panels = window->raceView().panels();
    window->raceView().charts().setOpen(true);
    int panel = 0;
    for (; panels.hasTable(panel); ++panel)
        panels.put(panel, Panels::Place::Own);
    panels.put(panel, Panels::Place::Own); // the charts
    const QList<PanelWindow *> windows = window->findChildren<PanelWindow *>();
    ASSERT_EQ(windows.size(), panel + 1);
    walkOver(windows.front(), windows.front()->objectName());
    inEachTheme([&windows](const QString &theme) {
        for (PanelWindow *beside : windows) {
            ASSERT_TRUE(beside->isVisible()) << beside->objectName().toStdString();
            const AccessibleWalk walk(beside->objectName() + u' ' + theme);
            walk.tellsEverything(beside);
            walk.standsOut(beside);
            walk.hasLettersApart(beside);
        }
    });
}

TEST_F(AccessibilityBeside, OfThePresentation)
{
    trigger(u"actionPresent"_s);
    window->resize(1280, 720); // no window manager makes it as large as the screen
    ASSERT_TRUE(comes([this] { return find<QTableView>(u"presentedView"_s)->model()->rowCount() > 0; }));
    inEachTheme([this](const QString &theme) { walkOver(window.get(), u"presentation "_s + theme); });
}

} // namespace
} // namespace trackside::test
