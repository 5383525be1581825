// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same walk over the windows that stand beside the main one for long, and over the presentation.
#include "dashboard/panels.h"
#include "dashboard/panelwindow.h"
#include "gui/layoutfixture.h"

#include <QDialog>
#include <QLabel>
#include <QMainWindow>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

TEST_F(LayoutTest, NothingOfTheStreamIsCutOff)
{
    const QString run = showRace(1400);
    inEachLook([&] { window->showRun(run); },
               [this] {
                   trigger(u"actionStream"_s);
                   walkDialog<QMainWindow>(u"streamWindow"_s, u"before the first record"_s);
                   tail.say(1, "17", R"({"run_id":"20260117-090000-abcd","competitor_id":17,"status":"RUNNING"})");
                   walkDialog<QMainWindow>(u"streamWindow"_s, u"with records"_s);
                   tail.say(2, "18", "{}", longError);
                   walkDialog<QMainWindow>(u"streamWindow"_s, u"in trouble"_s);
               });
}

TEST_F(LayoutTest, NothingOfTheStatementsIsCutOff)
{
    const QString run = showRace(1400);
    inEachLook([&] { window->showRun(run); },
               [this] {
                   trigger(u"actionStatements"_s);
                   statements.clear();
                   walkDialog<QMainWindow>(u"statementsWindow"_s, u"empty"_s);
                   statements.add({ .asked = Asked::Refresh,
                                    .facts = { .statements = 1,
                                               .sent = { { .sql = u"SELECT competitor_id FROM positions LIMIT 10000"_s,
                                                           .tookMicroseconds = 12'345,
                                                           .rows = 10'000 } } },
                                    .error = {},
                                    .atMs = 1'795'428'000'000,
                                    .sql = {} });
                   statements.add({ .asked = Asked::Refresh,
                                    .facts = {},
                                    .error = longError,
                                    .atMs = 1'795'428'000'000,
                                    .sql = u"SELECT 1"_s });
                   walkDialog<QMainWindow>(u"statementsWindow"_s, u"with statements"_s);
               });
}

TEST_F(LayoutTest, NothingOfDecisionsSettingsAndRehearsalIsCutOff)
{
    const QString run = showRace(1400);
    inEachLook([&] { window->showRun(run); },
               [this] {
                   trigger(u"actionDecisions"_s);
                   walkDialog<QWidget>(u"decisionsWindow"_s, u"empty"_s);
                   trigger(u"actionSettings"_s);
                   walkDialog<QDialog>(u"settingsDialog"_s);
                   find<QDialog>(u"settingsDialog"_s)->close();
                   trigger(u"actionRehearse"_s);
                   walkDialog<QDialog>(u"rehearsalDialog"_s, u"begun"_s);
                   Q_EMIT connections.found({ u"Topics"_s, false, longError.message, longError.remedy });
                   Q_EMIT connections.checked(false);
                   walkDialog<QDialog>(u"rehearsalDialog"_s, u"with findings"_s);
                   find<QDialog>(u"rehearsalDialog"_s)->close();
               });
}

TEST_F(LayoutTest, NothingOfAPanelsOwnWindowIsCutOff)
{
    const QString run = showRace(1400);
    inEachLook(
        [&] {
            window->showRun(run);
            const auto *board = find<QTableView>(u"leaderboardView"_s);
            ASSERT_TRUE(comes([board] { return board->model()->rowCount() > 0; }));
        },
        [this] {
            Panels &panels = window->raceView().panels();
            for (int table = 0; panels.hasTable(table); ++table)
                panels.put(table, Panels::Place::Own);
            walkWindow(u"all tables in windows of their own"_s);
            for (const PanelWindow *panel : window->findChildren<PanelWindow *>()) {
                if (panel->isVisible())
                    walkOf(panel->objectName()).over(panel);
            }
            panels.restore({});
        });
}

TEST_F(LayoutTest, NothingOfThePresentationIsCutOff)
{
    const QString run = showRace(1400);
    inEachLook(
        [&] {
            window->showRun(run);
            const auto *board = find<QTableView>(u"leaderboardView"_s);
            ASSERT_TRUE(comes([board] { return board->model()->rowCount() > 0; }));
        },
        [this] {
            const QSize size = window->size();
            trigger(u"actionPresent"_s);
            window->resize(size); // no window manager makes it as large as the screen
            walkWindow(u"presentation"_s);
            trigger(u"actionPresent"_s);
        });
}

} // namespace
} // namespace trackside::test
