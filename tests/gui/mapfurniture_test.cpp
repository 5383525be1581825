// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands on the map beside course and runners, and that they keep out of each other's way.
#include "dashboard/coursecover.h"
#include "dashboard/mapprojection.h"
#include "gui/mapfixture.h"

#include <QAction>
#include <QGeoCoordinate>
#include <QSplitter>
#include <QTest>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

class MapFurnitureTest : public MapTest {
protected:
    [[nodiscard]] MapScene &scene() const { return window->raceView().scene(); }
    [[nodiscard]] const QQuickItem *item(const QString &name) const
    {
        return view()->rootObject()->findChild<QQuickItem *>(name);
    }
    [[nodiscard]] static QRectF placeOf(const QQuickItem *shown)
    {
        return shown->mapRectToScene(QRectF(QPointF(), shown->size()));
    }
    /// What no label may cover, with its names.
    [[nodiscard]] std::vector<std::pair<QString, QRectF>> furniture() const
    {
        std::vector<std::pair<QString, QRectF>> found;
        for (const QString &flag : { u"Start"_s, u"Finish"_s })
            found.emplace_back(flag, placeOf(flagOf(flag)));
        for (const QString &name : { u"legend"_s, u"scale"_s, u"north"_s, u"buttons"_s, u"banner"_s }) {
            if (item(name)->isVisible())
                found.emplace_back(name, placeOf(item(name)));
        }
        return found;
    }
    void resize(QSize size) const
    {
        window->resize(size);
        QCoreApplication::processEvents(); // the layout's
        ASSERT_TRUE(comes([&] {
            const QWidget &pane = window->raceView().mapPane();
            return window->size() == size && view()->size() == pane.size();
        }));
        settle();
    }
    /// As a user who wants wide tables leaves it.
    void narrowMap(int width) const
    {
        auto *splitter = window->findChild<QSplitter *>(u"raceSplitter"_s);
        splitter->setSizes({ width, splitter->width() - width });
        Q_EMIT splitter->splitterMoved(width, 1);
        const QWidget &pane = window->raceView().mapPane();
        ASSERT_TRUE(comes([&] { return pane.width() <= width && view()->rootObject()->size() == pane.size(); }))
            << pane.width();
        settle();
    }
    /// A frame with all that has changed.
    void settle() const { (void)view()->grabWindow(); }
};

TEST_F(MapFurnitureTest, TheBannerCoversNothingOfTheCourse)
{
    const QString run = showDrawnRace(400);
    const CoursePtr course = races.courseOf(run).result().value();
    const auto highest = [&] {
        const auto projection = MapProjection::of(map());
        double y = view()->height();
        for (const LonLat vertex : course->line.vertices())
            y = std::min(y, projection->toPixels(vertex).y());
        return y;
    };
    for (const QSize size : { QSize(1280, 800), QSize(1024, 700) }) {
        resize(size);
        EXPECT_FALSE(item(u"banner"_s)->isVisible());
        const double zoomBefore = zoom();
        for (const QString &action : { u"actionFreeze"_s, u"actionAutoRefresh"_s, u"actionPauseRace"_s }) {
            trigger(action);
            ASSERT_TRUE(comes([this] { return item(u"banner"_s)->isVisible(); })) << action.toStdString();
            settle();
            EXPECT_GE(highest(), placeOf(item(u"banner"_s)).bottom() + 10.0) << action.toStdString();
            trigger(action);
            ASSERT_TRUE(comes([this] { return !item(u"banner"_s)->isVisible(); })) << action.toStdString();
            EXPECT_NEAR(zoom(), zoomBefore, 1e-6) << "all of the map is the course's again";
        }
        trigger(u"actionToStart"_s);
        ASSERT_TRUE(comes([this] { return item(u"banner"_s)->isVisible(); }));
        settle();
        EXPECT_GE(highest(), placeOf(item(u"banner"_s)).bottom() + 10.0);
        trigger(u"actionGoLive"_s);
        ASSERT_TRUE(comes([this] { return !item(u"banner"_s)->isVisible(); }));
    }
}

TEST_F(MapFurnitureTest, AButtonLeadsBackFromThePast)
{
    showDrawnRace(400);
    EXPECT_FALSE(item(u"wayBack"_s)->isVisible());
    trigger(u"actionToStart"_s);
    ASSERT_TRUE(comes([this] { return item(u"wayBack"_s)->isVisible(); }));
    EXPECT_EQ(scene().banner(), u"A past moment: 0:00:00");
    EXPECT_EQ(scene().bannerDetail(), u"6:40 behind the race.");
    settle();
    QTest::mouseClick(view(), Qt::LeftButton, {}, placeOf(item(u"wayBack"_s)).center().toPoint());
    EXPECT_TRUE(comes([this] { return scene().banner().isEmpty(); }));
    EXPECT_FALSE(window->picture().timeline().isPast());
}

TEST_F(MapFurnitureTest, FlagsAreSmallOnASmallMap)
{
    showDrawnRace(400);
    resize({ 1280, 800 });
    const CoursePtr &course = scene().course();
    for (const QString &name : { u"Start"_s, u"Finish"_s })
        EXPECT_EQ(placeOf(flagOf(name)).size(), QSizeF(34, 34)) << name.toStdString();
    narrowMap(380);
    const auto projection = MapProjection::of(map());
    for (const QString &name : { u"Start"_s, u"Finish"_s }) {
        const QRectF flag = placeOf(flagOf(name));
        EXPECT_LT(flag.height(), 26.0) << name.toStdString();
        const QPointF foot = projection->toPixels(name == u"Start" ? course->start : course->finish);
        EXPECT_NEAR(flag.bottom(), foot.y(), 3.0) << name.toStdString() << " stands on its place still";
        EXPECT_TRUE(flag.left() < foot.x() && foot.x() < flag.right()) << name.toStdString();
    }
}

TEST_F(MapFurnitureTest, AKeyThatSwitchesTheMapTellsToWhat)
{
    showDrawnRace(400);
    resize({ 1024, 700 });
    narrowMap(380);
    const double folded = item(u"legend"_s)->height();
    EXPECT_FALSE(item(u"notice"_s)->isVisible());
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    const std::vector<std::pair<Qt::Key, QString>> keys {
        { Qt::Key_W, u"Tails: 1 minute"_s },
        { Qt::Key_H, u"Dots or density: Always dots"_s },
        { Qt::Key_A, u"Labels: the front five"_s },
        { Qt::Key_C, u"Colour by: Status"_s },
    };
    for (const auto &[key, words] : keys) {
        EXPECT_EQ(item(u"legend"_s)->height(), folded) << words.toStdString();
        QTest::keyClick(window.get(), key);
        EXPECT_TRUE(item(u"notice"_s)->isVisible());
        EXPECT_NE(textOf(item(u"notice"_s), words), nullptr) << words.toStdString();
    }
    settle();
    EXPECT_GT(item(u"legend"_s)->height(), folded + 60.0) << "what the colours mean is seen, too";
}

TEST_F(MapFurnitureTest, ZonesThatTheCourseWouldHideHaveMarksAndNames)
{
    const RaceOrder race = order(u"city-marathon"_s, 10);
    races.start(race);
    races.advanceTo(race.record.runId, 60);
    window->showRun(race.record.runId);
    ASSERT_TRUE(comes([this] { return view()->isExposed() && layer()->placeOf(1) && zoom() > 10.0; }));
    const CoursePtr &course = scene().course();
    ASSERT_EQ(course->zones.size(), 4U);
    const auto isMarked = [&](std::size_t zone, const Look &look) {
        const Passage &passage = course->passages[zone].front();
        const QPointF middle = MapProjection::of(map())->toPixels(
            course->line.pointAt((passage.enterMicrometres + passage.leaveMicrometres) / 2));
        return look.has(middle + QPointF(7.5, 7.5), Look::isRed) && look.has(middle - QPointF(7.5, 7.5), Look::isRed);
    };
    settle();
    const Look look(view()->grabWindow());
    for (std::size_t zone = 0; zone < course->zones.size(); ++zone)
        EXPECT_TRUE(isMarked(zone, look)) << zone;
    EXPECT_EQ(scene().legend()[1].toMap()[u"text"_s], u"Zones"_s);
    const QQuickItem *name = textOf(map(), u"Drinks station, 30 km"_s);
    ASSERT_NE(name, nullptr);
    for (const QString &flag : { u"Start"_s, u"Finish"_s })
        EXPECT_FALSE(placeOf(name).intersects(placeOf(flagOf(flag)))) << flag.toStdString();
    const LonLat corner = course->zones[1].outer.front();
    map()->setProperty("center", QVariant::fromValue(QGeoCoordinate(corner.latitude, corner.longitude)));
    map()->setProperty("zoomLevel", 17.0);
    EXPECT_TRUE(comes([&] { return !isMarked(1, Look(view()->grabWindow())); })) << "seen from near, it needs no mark";
}

TEST_F(MapFurnitureTest, NoLabelCoversIt)
{
    const QString run = showDrawnRace(20);
    trigger(u"actionLabelFront"_s);
    const std::int32_t last = races.lastReport(run).lastSecond;
    races.advanceTo(run, last);
    trigger(u"actionRefresh"_s);
    ASSERT_TRUE(comes([&] { return window->picture().feed().snapshot()->second == last; }));
    for (const std::int32_t second : { 20, 300, last / 2, last - 60 }) {
        window->picture().timeline().seek(second);
        ASSERT_TRUE(comes([&] { return window->picture().displayMs() == std::int64_t { 1'000 } * second; }));
        for (const QSize size : { QSize(1280, 800), QSize(1024, 700) }) {
            resize(size);
            const std::vector<QRectF> boxes = labelBoxes();
            EXPECT_FALSE(boxes.empty()) << second;
            for (const auto &[name, place] : furniture()) {
                for (const QRectF &box : boxes)
                    EXPECT_FALSE(box.intersects(place)) << name.toStdString() << " at " << second;
            }
        }
    }
}

TEST_F(MapFurnitureTest, IsToldWhereTheCourseLies)
{
    showDrawnRace(20);
    QCoreApplication::processEvents(); // the layout's
    settle();
    const auto projection = MapProjection::of(map());
    ASSERT_TRUE(projection);
    CourseCover cover;
    EXPECT_EQ(cover.under(layer()->boundingRect()), 0.0) << "without a course nothing is covered";
    cover.update(scene().course(), *projection, layer()->size());
    QRectF around;
    for (const LonLat vertex : scene().course()->line.vertices()) {
        const QPointF place = projection->toPixels(vertex);
        // Counted in cells of so many pixels, so it may be counted in the next one.
        EXPECT_GE(cover.under(QRectF(place - QPointF(8, 8), QSizeF(16, 16))), 8.0);
        around |= QRectF(place, QSizeF(1, 1));
    }
    EXPECT_EQ(cover.under(QRectF(0, 0, 200, around.top() - 9.0)), 0.0);
    EXPECT_GT(cover.under(layer()->boundingRect()), around.width() + around.height()) << "a line there and back";
    const QRectF left(0, 0, around.center().x(), layer()->height());
    const QRectF right(around.center().x(), 0, layer()->width() - left.width(), layer()->height());
    EXPECT_NEAR(cover.under(left) + cover.under(right), cover.under(layer()->boundingRect()), layer()->height());
}

} // namespace
} // namespace trackside::test
