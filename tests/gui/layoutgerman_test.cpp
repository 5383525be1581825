// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The walk over all widgets in German, whose words are longer: on the smallest screen, dark, with the usual font. And
// whether its letters are apart.
#include "app/language.h"
#include "gui/accessiblewalk.h"
#include "gui/layoutfixture.h"

#include <QMainWindow>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

class GermanLayoutTest : public LayoutTest {
protected:
    GermanLayoutTest()
    {
        fontScales = { 1.0 };
        sizes = { smallScreen };
        themes = { u"actionThemeDark"_s };
    }
    ~GermanLayoutTest() override { window.reset(); } // before its language

    void inEachTable(const std::function<void(const QString &)> &walk) const
    {
        for (const QString &tab : { u"actionRunning"_s, u"actionZones"_s, u"actionFinishers"_s, u"actionSplits"_s,
                                    u"actionLog"_s, u"actionPipeline"_s, u"actionLeaderboard"_s }) {
            trigger(tab);
            walk(tab);
        }
    }

    const Language language { u"de"_s };
};

TEST_F(GermanLayoutTest, NothingOfTheStartPageAndItsDialogsIsCutOff)
{
    races.addCutOff(order(), 100);
    inEachLook(
        [this] {
            trigger(u"actionRefresh"_s);
            ASSERT_TRUE(comes([this] { return find<QPushButton>(u"recentResumeButton0"_s)->isVisible(); }));
        },
        [this] {
            walkWindow(u"start page"_s);
            for (const auto &[action, dialog] :
                 { std::pair(u"actionRaces"_s, u"RacesDialog"_s), std::pair(u"actionCourses"_s, u"CoursesDialog"_s),
                   std::pair(u"actionConnection"_s, u"ConnectionDialog"_s),
                   std::pair(u"actionSettings"_s, u"settingsDialog"_s) }) {
                trigger(action);
                walkDialog<QDialog>(dialog);
                find<QDialog>(dialog)->close();
            }
            trigger(u"actionNewRace"_s);
            walkDialog<QDialog>(u"RaceSetupDialog"_s);
            find<QToolButton>(u"moreButton"_s)->setChecked(true);
            walkDialog<QDialog>(u"RaceSetupDialog"_s, u"with More"_s);
        });
}

TEST_F(GermanLayoutTest, NothingOfARaceIsCutOff)
{
    const QString run = showRace(1400, 20.0);
    inEachLook(
        [&] {
            window->showRun(run);
            ASSERT_TRUE(comes([this] { return find<QTableView>(u"leaderboardView"_s)->model()->rowCount() > 0; }));
        },
        [this] {
            inEachTable([this](const QString &table) { walkWindow(table); });
            trigger(u"actionCharts"_s);
            for (const QString &chart : { u"RaceFlow"_s, u"Gap"_s, u"Places"_s, u"Pace"_s, u"FinishRate"_s, u"Crowd"_s,
                                          u"Crowding"_s, u"Passing"_s }) {
                trigger(u"actionChart"_s + chart);
                walkWindow(chart);
            }
            trigger(u"actionCharts"_s);
            trigger(u"actionFreeze"_s);
            walkWindow(u"frozen"_s);
            trigger(u"actionFreeze"_s);
            for (const QMenu *menu : window->findChildren<QMenu *>())
                EXPECT_LE(menu->sizeHint().height(), smallScreen.height()) << menu->title().toStdString();
        });
}

TEST_F(GermanLayoutTest, NoTwoEntriesOrFieldsShareALetter)
{
    const QString run = showRace(1400);
    inEachLook([&] { window->showRun(run); },
               [this] {
                   AccessibleWalk(u"main window"_s).hasLettersApart(window.get());
                   for (const auto &[action, dialog] : { std::pair(u"actionSettings"_s, u"settingsDialog"_s),
                                                         std::pair(u"actionConnection"_s, u"ConnectionDialog"_s) }) {
                       trigger(action);
                       AccessibleWalk(dialog).hasFieldLettersApart(find<QDialog>(dialog));
                       find<QDialog>(dialog)->close();
                   }
               });
}

TEST_F(GermanLayoutTest, NothingOfTheMessagesAndWindowsBesideIsCutOff)
{
    const QString run = showRace(1400);
    inEachLook([&] { window->showRun(run); },
               [&] {
                   window->tell(longError);
                   walkWindow(u"noticeBar"_s);
                   for (const auto &[action, beside] : { std::pair(u"actionStream"_s, u"streamWindow"_s),
                                                         std::pair(u"actionStatements"_s, u"statementsWindow"_s) }) {
                       trigger(action);
                       walkDialog<QMainWindow>(beside);
                   }
                   trigger(u"actionDecisions"_s);
                   walkDialog<QWidget>(u"decisionsWindow"_s);
                   trigger(u"actionRehearse"_s);
                   Q_EMIT connections.checked(false);
                   walkDialog<QDialog>(u"rehearsalDialog"_s);
               });
}

} // namespace
} // namespace trackside::test
