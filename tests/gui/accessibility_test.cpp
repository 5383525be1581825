// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every window as assistive technology, the keyboard and weak eyes find it, light and dark.
#include "dashboard/coursecanvas.h"
#include "dashboard/coursestudio.h"
#include "gui/accessibilityfixture.h"

#include <QAccessible>
#include <QAction>
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

TEST_F(AccessibilityTest, EveryActionHasAKey)
{
    showRace(1400);
    for (const QAction *action : window->findChildren<QAction *>()) {
        const bool isOffered = std::ranges::any_of(action->associatedObjects(), [](const QObject *place) {
            return qobject_cast<const QMenu *>(place) != nullptr;
        });
        EXPECT_TRUE(!isOffered || action->isSeparator() || hasKey(action))
            << action->objectName().toStdString() << " " << action->text().toStdString();
    }
}

} // namespace
} // namespace trackside::test
