// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/mapprojection.h"
#include "gui/mapfixture.h"
#include "models/runnertable.h"

#include <QAction>
#include <QGeoCoordinate>
#include <QQuickView>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

TEST_F(MapTest, FitsTheCourseWhenARaceIsChosenAndWhenItsSizeChanges)
{
    const QString run = showDrawnRace(100);
    const CoursePtr course = races.courseOf(run).result().value();
    const auto isFitted = [&] {
        const auto projection = MapProjection::of(map());
        const QRectF screen(0, 0, map()->width(), map()->height());
        QRectF drawn;
        for (const LonLat vertex : course->line.vertices())
            drawn |= QRectF(projection->toPixels(vertex), QSizeF(1, 1));
        return screen.contains(drawn)
            && std::max(drawn.width() / screen.width(), drawn.height() / screen.height()) > 0.6;
    };
    EXPECT_TRUE(isFitted());
    const double tall = map()->height();
    trigger(u"actionCharts"_s);
    ASSERT_TRUE(comes([&] { return map()->height() < tall; }));
    EXPECT_TRUE(comes(isFitted)) << "lower";
    trigger(u"actionCharts"_s);
    ASSERT_TRUE(comes([&] { return map()->height() == tall; }));
    EXPECT_TRUE(comes(isFitted)) << "as before";
}

TEST_F(MapTest, ProjectsAsTheMapDoes)
{
    showDrawnRace(100);
    for (const double level : { 2.0, 2.6, 3.0, 10.5, 16.0, 19.0 }) {
        map()->setProperty("zoomLevel", level);
        ASSERT_NEAR(zoom(), level, 0.5);
        const auto projection = MapProjection::of(map());
        ASSERT_TRUE(projection);
        const double degrees = 300.0 / std::pow(2.0, level);
        for (const double east : { -1.0, -0.3, 0.0, 0.7, 1.0 }) {
            for (const double north : { -0.8, 0.0, 0.5 }) {
                const QGeoCoordinate place(centre().latitude() + north * degrees / 3.0,
                                           centre().longitude() + east * degrees / 2.0);
                QPointF expected;
                ASSERT_TRUE(QMetaObject::invokeMethod(map(), "fromCoordinate", Q_RETURN_ARG(QPointF, expected),
                                                      Q_ARG(QGeoCoordinate, place), Q_ARG(bool, false)));
                const QPointF pixels =
                    projection->toPixels({ .longitude = place.longitude(), .latitude = place.latitude() });
                EXPECT_NEAR(pixels.x(), expected.x(), 0.05) << "zoom " << level;
                EXPECT_NEAR(pixels.y(), expected.y(), 0.05) << "zoom " << level;
            }
        }
    }
}

TEST_F(MapTest, AClickOnARunnerSelectsItEverywhere)
{
    showDrawnRace(400);
    freeze(); // so that the dot stays under the mouse
    trigger(u"actionAllRunners"_s);
    ASSERT_TRUE(comes([this] { return loneRunner() != 0; }));
    const std::uint32_t bib = loneRunner();
    QTest::mouseClick(view(), Qt::LeftButton, {}, (*layer()->placeOf(bib) + QPointF(6, -5)).toPoint());
    auto *board = find<QTableView>(u"leaderboardView"_s);
    EXPECT_TRUE(comes([&] {
        const QModelIndexList rows = board->selectionModel()->selectedRows();
        return rows.size() == 1 && bibAt(board, rows.front().row()) == bib;
    }));
    EXPECT_EQ(window->raceView().scene().selection().current(), bib);
}

TEST_F(MapTest, AClickBesideAllRunnersClearsTheSelection)
{
    showDrawnRace(400);
    window->raceView().scene().selection().select(5);
    layer()->selectNear(QPointF(-500, -500), false);
    EXPECT_EQ(window->raceView().scene().selection().current(), 0U);
}

TEST_F(MapTest, KeepsTheViewThatTheUserSet)
{
    const QString run = showDrawnRace(100);
    trigger(u"actionZoomIn"_s);
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    window->raceView().mapPane().setFocus();
    ASSERT_TRUE(comes([this] { return view()->activeFocusItem() != nullptr; }));
    const QGeoCoordinate fitted = centre();
    QTest::keyClick(view(), Qt::Key_Right);
    const double zoomBefore = zoom();
    const QGeoCoordinate centreBefore = centre();
    EXPECT_GT(centreBefore.longitude(), fitted.longitude()) << "on the map, arrows are the map's";
    EXPECT_FALSE(find<QAction>(u"actionGoLive"_s)->isEnabled()) << "and move in no time";
    const auto *board = find<QTableView>(u"leaderboardView"_s);
    const QString before = cell(board, 0, RunnerTable::Time);
    races.advanceTo(run, 300);
    trigger(u"actionRefresh"_s);
    ASSERT_TRUE(comes([&] { return cell(board, 0, RunnerTable::Time) != before; }));
    window->resize(window->width() - 60, window->height());
    QTest::qWait(50);
    EXPECT_EQ(zoom(), zoomBefore);
    EXPECT_EQ(centre(), centreBefore);
    trigger(u"actionFitCourse"_s);
    EXPECT_NE(zoom(), zoomBefore);
}

TEST_F(MapTest, DrawsNothingWhileNobodyMoves)
{
    showDrawnRace(400);
    freeze();
    QTest::qWait(300); // frames under way
    const QSignalSpy swaps(view(), &QQuickWindow::frameSwapped);
    QTest::qWait(700);
    EXPECT_LE(swaps.size(), 2);
}

TEST_F(MapTest, TheTimeForWhichItIsHiddenIsNoFramesTime)
{
    using Clock = std::chrono::steady_clock;
    const QString run = showDrawnRace(400);
    std::vector<Clock::time_point> asked; // when those that were drawn were asked for
    const QObject here;
    QObject::connect(&window->raceView().scene(), &MapScene::frameDrawn, &here,
                     [&asked](std::chrono::nanoseconds took) { asked.push_back(Clock::now() - took); });
    view()->hide();
    ASSERT_TRUE(comes([this] { return !view()->isExposed(); }));
    races.advanceTo(run, 402);
    trigger(u"actionRefresh"_s);
    ASSERT_TRUE(comes([this] { return window->picture().feed().snapshot()->second == 402; })) << "runners move";
    asked.clear();
    const auto shown = Clock::now();
    view()->show();
    ASSERT_TRUE(comes([&asked] { return !asked.empty(); }));
    EXPECT_GE(asked.front(), shown);
}

TEST_F(MapTest, FlagsTellTheirNamesWhenPointedAt)
{
    showDrawnRace(0);
    for (const QString &name : { u"Start"_s, u"Finish"_s }) {
        const QQuickItem *flag = flagOf(name);
        ASSERT_TRUE(flag) << name.toStdString();
        const QQuickItem *text = textOf(flag, name);
        ASSERT_TRUE(text) << name.toStdString();
        QTest::mouseMove(view(), { 5, view()->height() / 2 });
        EXPECT_TRUE(comes([text] { return !text->isVisible(); })) << name.toStdString();
        QTest::mouseMove(view(), flag->mapToScene(flag->boundingRect().center()).toPoint());
        EXPECT_TRUE(comes([text] { return text->isVisible(); })) << name.toStdString();
    }
}

TEST_F(MapTest, DrawsInTheColoursThatAreUsual)
{
    const QString run = showDrawnRace(100); // all are on the first of five kilometres
    freeze();
    const CoursePtr course = races.courseOf(run).result().value();
    for (const QString &theme : { u"actionThemeLight"_s, u"actionThemeDark"_s }) {
        trigger(theme);
        const Look look(view()->grabWindow());
        const auto projection = MapProjection::of(map());
        ASSERT_TRUE(projection);
        for (const std::int64_t metres : { 2'000, 2'500, 4'300 })
            EXPECT_TRUE(look.has(projection->toPixels(course->line.pointAt(metres * 1'000'000)), Look::isGrey))
                << theme.toStdString() << ": the course at " << metres << " m";
        for (const LonLat corner : course->zones.front().outer)
            EXPECT_TRUE(look.has(projection->toPixels(corner), Look::isRed)) << theme.toStdString() << ": the geofence";
        EXPECT_TRUE(look.has(*layer()->placeOf(1), Look::isFuchsia)) << theme.toStdString() << ": a runner";
        EXPECT_TRUE(look.has(clothOf(u"Start"_s), Look::isGreen)) << theme.toStdString() << ": the start flag";
        EXPECT_TRUE(look.has(clothOf(u"Finish"_s), Look::isRed)) << theme.toStdString() << ": the finish flag";
    }
}

TEST_F(MapTest, ShowsRunnersWithinAMetreOfTheirPlaceOnTheLine)
{
    const QString run = showDrawnRace(600);
    freeze();
    const CoursePtr course = races.courseOf(run).result().value();
    // A second of gliding moves nobody off the line: every dot lies on a stretch of it.
    const auto projection = MapProjection::of(map());
    const double pixelsPerMetre =
        QLineF(projection->toPixels(course->line.pointAt(0)), projection->toPixels(course->line.pointAt(10'000'000)))
            .length()
        / 10.0;
    std::vector<QPointF> line;
    for (const LonLat knot : course->line.knots())
        line.push_back(projection->toPixels(knot));
    ASSERT_TRUE(comes([this] { return layer()->placeOf(100).has_value(); }));
    for (std::uint32_t bib = 1; bib <= 100; ++bib) {
        const QPointF place = *layer()->placeOf(bib);
        double nearest = 1e9;
        for (std::size_t i = 1; i < line.size(); ++i) {
            const QPointF along = line[i] - line[i - 1];
            const double length2 = QPointF::dotProduct(along, along);
            const double share =
                length2 > 0.0 ? std::clamp(QPointF::dotProduct(place - line[i - 1], along) / length2, 0.0, 1.0) : 0.0;
            nearest = std::min(nearest, QLineF(place, line[i - 1] + along * share).length());
        }
        EXPECT_LT(nearest, pixelsPerMetre) << "bib " << bib;
    }
}

TEST_F(MapTest, LetsGoOfARunnerWhoHasFinished)
{
    const QString run = showDrawnRace(600);
    MapScene &scene = window->raceView().scene();
    const std::uint32_t bib = bibAt(find<QTableView>(u"leaderboardView"_s), 0);
    window->picture().selection().select(bib);
    const auto *follow = find<QAction>(u"actionFollow"_s);
    trigger(u"actionFollow"_s);
    ASSERT_TRUE(scene.following());
    QSignalSpy told(&scene, &MapScene::told);
    races.advanceTo(run, 1'000'000);
    trigger(u"actionRefresh"_s);
    ASSERT_TRUE(comes([&] { return !scene.following(); }));
    EXPECT_FALSE(follow->isChecked());
    ASSERT_EQ(told.count(), 1);
    EXPECT_EQ(told.front().front().toString(), u"%1 has finished"_s.arg(bib));
    EXPECT_EQ(window->picture().selection().current(), bib) << "who stays selected";
    trigger(u"actionFollow"_s);
    EXPECT_TRUE(scene.following()) << "the finish may be looked at as well";
}

TEST_F(MapTest, NoTimerRunsWithNothingToLookAt)
{
    const auto *clock = find<QTimer>(u"raceClockTimer"_s);
    const auto *follow = find<QTimer>(u"followEndTimer"_s);
    EXPECT_FALSE(clock->isActive()) << "no race is shown";

    showDrawnRace(600);
    EXPECT_TRUE(clock->isActive());
    EXPECT_FALSE(follow->isActive()) << "nobody is followed";
    window->picture().selection().select(bibAt(find<QTableView>(u"leaderboardView"_s), 0));
    trigger(u"actionFollow"_s);
    EXPECT_TRUE(follow->isActive());
    trigger(u"actionFollow"_s);
    EXPECT_FALSE(follow->isActive());

    window->showStartPage();
    EXPECT_FALSE(clock->isActive());
}

} // namespace
} // namespace trackside::test
