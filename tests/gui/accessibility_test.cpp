// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every window as assistive technology, the keyboard and weak eyes find it, light and dark.
#include "dashboard/coursecanvas.h"
#include "dashboard/coursestudio.h"
#include "gui/accessibilityfixture.h"

#include <QAccessible>
#include <QAction>
#include <QHash>
#include <QLabel>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

TEST_F(AccessibilityTest, OfTheStartPage)
{
    races.addCutOff(order(), 100);
    trigger(u"actionRefresh"_s);
    inEachTheme([this](const QString &theme) { walkOver(window.get(), u"start page "_s + theme); });
}

TEST_F(AccessibilityTest, OfARaceAndEachOfItsPanels)
{
    showRace(1400, 20.0);
    inEachTheme([this](const QString &theme) {
        for (const QString &tab : { u"actionLeaderboard"_s, u"actionRunning"_s, u"actionZones"_s, u"actionFinishers"_s,
                                    u"actionSplits"_s, u"actionLog"_s, u"actionPipeline"_s, u"actionCharts"_s }) {
            trigger(tab);
            walkOver(window.get(), tab + u' ' + theme);
        }
        trigger(u"actionCharts"_s);
    });
}

TEST_F(AccessibilityTest, OfTheDialogs)
{
    showRace(1400);
    walkDialog(u"actionNewRace"_s, u"RaceSetupDialog"_s);
    walkDialog(u"actionRaces"_s, u"RacesDialog"_s);
    walkDialog(u"actionCourses"_s, u"CoursesDialog"_s);
    walkDialog(u"actionConnection"_s, u"ConnectionDialog"_s);
    walkDialog(u"actionKeys"_s, u"keysDialog"_s);
}

TEST_F(AccessibilityTest, OfTheWindowsBesideTheMainOne)
{
    showRace(1400);
    walkDialog(u"actionCourseStudio"_s, u"CourseStudio"_s);
    walkDialog(u"actionQuery"_s, u"queryWindow"_s);
    walkDialog(u"actionComesNext"_s, u"nextWindow"_s);
}

TEST_F(AccessibilityTest, MapAndCanvasTellThatTheyAreDrawings)
{
    showRace(1400);
    trigger(u"actionCourseStudio"_s);
    auto *canvas = find<CourseStudio>(u"CourseStudio"_s)->findChild<CourseCanvas *>();
    ASSERT_NE(canvas, nullptr);
    auto *map = find<QWidget>(u"mapContainer"_s);
    for (QObject *picture : std::initializer_list<QObject *> { map, canvas }) {
        const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(picture);
        ASSERT_NE(told, nullptr);
        EXPECT_EQ(told->role(), QAccessible::Canvas);
        EXPECT_TRUE(told->text(QAccessible::Name).startsWith(u"Map"_s));
        EXPECT_TRUE(told->text(QAccessible::Description).contains(u"Arrow keys"_s));
    }
    const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(map);
    ASSERT_EQ(told->childCount(), 1) << "what lies on the map";
    EXPECT_EQ(told->indexOfChild(told->child(0)), 0);
}

/// What the window's menus have.
class KeysOfActionsTest : public AccessibilityTest {
protected:
    [[nodiscard]] QList<const QAction *> offered() const
    {
        QList<const QAction *> actions;
        for (const QAction *action : window->findChildren<QAction *>()) {
            const bool isOffered = std::ranges::any_of(action->associatedObjects(), [](const QObject *place) {
                return qobject_cast<const QMenu *>(place) != nullptr;
            });
            if (isOffered && !action->isSeparator())
                actions << action;
        }
        return actions;
    }
};

TEST_F(KeysOfActionsTest, EveryActionHasAKey)
{
    showRace(1400);
    for (const QAction *action : offered())
        EXPECT_TRUE(hasKey(action)) << action->objectName().toStdString() << " " << action->text().toStdString();
}

TEST_F(KeysOfActionsTest, NoTwoActionsHaveTheSameKey)
{
    showRace(1400);
    QHash<QString, QString> actions;
    for (const QAction *action : offered()) {
        for (const QKeySequence &key : action->shortcuts()) {
            QString &first = actions[key.toString()];
            EXPECT_TRUE(first.isEmpty()) << key.toString().toStdString() << " is that of " << first.toStdString()
                                         << " and of " << action->text().toStdString();
            first = action->text();
        }
    }
}

TEST_F(KeysOfActionsTest, TheSheetTellsWhichChoiceAKeyMakes)
{
    trigger(u"actionKeys"_s);
    QStringList told;
    for (const QLabel *label : find<QWidget>(u"keysDialog"_s)->findChildren<QLabel *>())
        told << label->text();
    const std::pair<QString, QString> choices[] = { { u"Theme: As the desktop"_s, u"actionThemeSystem"_s },
                                                    { u"Colour by: Pace"_s, u"colourByPace"_s },
                                                    { u"Tails: Off"_s, u"noTails"_s },
                                                    { u"Background: None"_s, u"backgroundNone"_s },
                                                    { u"About Trackside"_s, u"actionAbout"_s } };
    for (const auto &[choice, action] : choices) {
        EXPECT_TRUE(told.contains(choice)) << choice.toStdString();
        const QString key = find<QAction>(action)->shortcut().toString(QKeySequence::NativeText);
        EXPECT_FALSE(key.isEmpty()) << choice.toStdString();
        EXPECT_TRUE(told.contains(key)) << choice.toStdString() << ": " << key.toStdString();
    }
}

} // namespace
} // namespace trackside::test
