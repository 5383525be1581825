// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/mapprojection.h"
#include "dashboard/measuretool.h"
#include "gui/mapfixture.h"
#include "models/runnerselection.h"

#include <QAction>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

class MapModesTest : public MapTest {
protected:
    [[nodiscard]] MapScene &scene() const { return window->raceView().scene(); }
    [[nodiscard]] MeasureTool &tool() const { return *scene().measuring(); }

    /// A race with the keys on its map.
    void showActiveRace()
    {
        showDrawnRace(400);
        trigger(u"actionFreeze"_s);
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        window->raceView().mapPane().setFocus();
        ASSERT_TRUE(comes([this] { return view()->activeFocusItem() != nullptr; }));
    }
    void click(QPoint place) { QTest::mouseClick(view(), Qt::LeftButton, {}, place); }
    [[nodiscard]] LonLat placeAt(QPoint pixels) const
    {
        QGeoCoordinate place;
        EXPECT_TRUE(QMetaObject::invokeMethod(map(), "toCoordinate", Q_RETURN_ARG(QGeoCoordinate, place),
                                              Q_ARG(QPointF, QPointF(pixels)), Q_ARG(bool, false)));
        return { .longitude = place.longitude(), .latitude = place.latitude() };
    }
    [[nodiscard]] QString panelText() const
    {
        return view()->rootObject()->findChild<QQuickItem *>(u"measured"_s)->property("text").toString();
    }
};

TEST_F(MapModesTest, MeasuresFromPlaceToPlace)
{
    showActiveRace();
    QTest::keyClick(window.get(), Qt::Key_D);
    ASSERT_TRUE(tool().isOn());
    EXPECT_EQ(panelText(), u"Click where to measure from.");
    const QPoint from(view()->width() / 2 - 60, view()->height() / 2);
    const QPoint to(view()->width() / 2 + 60, view()->height() / 2 + 30);
    click(from);
    EXPECT_TRUE(comes([this] { return tool().places().size() == 1; }));
    EXPECT_EQ(panelText(), u"Click where to measure to.");
    click(to);
    ASSERT_TRUE(comes([this] { return tool().places().size() == 2; }));
    const QString straight = window->picture().format().shortDistance(geodesicMetres(placeAt(from), placeAt(to)));
    EXPECT_EQ(tool().legText(0), straight);
    EXPECT_TRUE(panelText().startsWith(straight + u", along the course "_s)) << panelText().toStdString();
    EXPECT_EQ(scene().selection().current(), 0U) << "a click measures, and selects nobody";
    EXPECT_TRUE(comes([&] {
        return Look(view()->grabWindow()).isNear(QPointF(from) * 0.75 + QPointF(to) * 0.25, scene().colours().accent);
    })) << "the line between them";

    QSignalSpy changes(&tool(), &MeasureTool::changed);
    Q_EMIT window->picture().updated();
    EXPECT_EQ(changes.count(), 0) << "an answer does not measure anew";
    trigger(u"actionMiles"_s);
    EXPECT_TRUE(comes([&] { return !panelText().startsWith(straight); })) << "in the user's units";
}

TEST_F(MapModesTest, KeysPutPlacesTakeThemBackAndEnd)
{
    showActiveRace();
    scene().selection().select(7);
    EXPECT_FALSE(find<QAction>(u"actionTakePlaceBack"_s)->isEnabled());
    QTest::keyClick(window.get(), Qt::Key_D);
    QTest::keyClick(view(), Qt::Key_Return);
    ASSERT_TRUE(comes([this] { return tool().places().size() == 1; }));
    EXPECT_NEAR(tool().places().front().latitude, centre().latitude(), 1e-9) << "in the middle of the map";
    QTest::keyClick(view(), Qt::Key_Right);
    QTest::keyClick(view(), Qt::Key_Return);
    ASSERT_TRUE(comes([this] { return tool().places().size() == 2; }));
    QTest::keyClick(window.get(), Qt::Key_Backspace);
    EXPECT_EQ(tool().places().size(), 1U);
    QTest::keyClick(window.get(), Qt::Key_Escape);
    EXPECT_FALSE(tool().isOn());
    EXPECT_TRUE(tool().places().empty());
    EXPECT_EQ(scene().selection().current(), 7U) << "Esc ended measuring only";
    QTest::keyClick(window.get(), Qt::Key_Escape);
    EXPECT_EQ(scene().selection().current(), 0U) << "and clears the selection again";
}

TEST_F(MapModesTest, AnotherRacesPlacesAreForgotten)
{
    showActiveRace();
    trigger(u"actionMeasureDistances"_s);
    click({ view()->width() / 2, view()->height() / 2 });
    ASSERT_TRUE(comes([this] { return tool().places().size() == 1; }));
    const RaceOrder other = order(u"track-5000"_s, 10);
    races.start(other);
    races.advanceTo(other.record.runId, 100);
    window->showRun(other.record.runId);
    EXPECT_TRUE(comes([this] { return tool().places().empty(); }));
    window->showStartPage();
    EXPECT_FALSE(tool().isOn());
    EXPECT_FALSE(find<QAction>(u"actionMeasureDistances"_s)->isEnabled());
}

TEST_F(MapModesTest, TheMapAloneHasTheWholeWindowUntilEsc)
{
    showActiveRace();
    const auto *tables = find<QWidget>(u"raceTabs"_s);
    EXPECT_TRUE(tables->isVisible());
    const int width = view()->width();
    QTest::keyClick(window.get(), Qt::Key_F4);
    EXPECT_TRUE(comes([&] { return !tables->isVisible() && view()->width() > width; }));
    EXPECT_FALSE(find<QWidget>(u"topBar"_s)->isVisible());
    EXPECT_FALSE(find<QWidget>(u"statusBar"_s)->isVisible());
    EXPECT_EQ(window->menuBar()->height(), 0);

    QTest::keyClick(window.get(), Qt::Key_D);
    EXPECT_TRUE(tool().isOn()) << "keys of the menus work";
    QTest::keyClick(window.get(), Qt::Key_Escape);
    EXPECT_FALSE(tool().isOn());
    EXPECT_FALSE(tables->isVisible()) << "one thing is left at a time";
    QTest::keyClick(window.get(), Qt::Key_Escape);
    EXPECT_TRUE(comes([&] { return tables->isVisible(); }));
    EXPECT_TRUE(find<QWidget>(u"topBar"_s)->isVisible());
    EXPECT_TRUE(find<QWidget>(u"statusBar"_s)->isVisible());
    EXPECT_TRUE(comes([this] { return window->menuBar()->height() > 0; }));
    EXPECT_FALSE(window->isFullScreen());
}

TEST_F(MapModesTest, EscLeavesWhatWasEnteredLast)
{
    showActiveRace();
    const auto *tables = find<QWidget>(u"raceTabs"_s);
    QTest::keyClick(window.get(), Qt::Key_D);
    QTest::keyClick(window.get(), Qt::Key_F4);
    ASSERT_TRUE(comes([tables] { return !tables->isVisible(); }));
    QTest::keyClick(window.get(), Qt::Key_Escape);
    EXPECT_TRUE(comes([tables] { return tables->isVisible(); }));
    EXPECT_TRUE(tool().isOn());
    QTest::keyClick(window.get(), Qt::Key_Escape);
    EXPECT_FALSE(tool().isOn());
}

TEST_F(MapModesTest, TheFullScreensEntryIsMarkedWhoeverChangesIt)
{
    showActiveRace();
    const auto *full = find<QAction>(u"actionFullScreen"_s);
    trigger(u"actionMapAlone"_s);
    EXPECT_TRUE(full->isChecked());
    trigger(u"actionFullScreen"_s);
    EXPECT_FALSE(full->isChecked());
    EXPECT_FALSE(window->isFullScreen());
    trigger(u"actionFullScreen"_s);
    trigger(u"actionMapAlone"_s);
    EXPECT_EQ(full->isChecked(), window->isFullScreen());
    window->setWindowState(Qt::WindowFullScreen); // as a desktop does
    EXPECT_TRUE(full->isChecked());
    window->setWindowState(Qt::WindowNoState);
    EXPECT_FALSE(full->isChecked());
    trigger(u"actionFullScreen"_s);
    EXPECT_TRUE(window->isFullScreen());
    window->close();
    window = std::make_unique<MainWindow>(dashboard());
    EXPECT_TRUE(window->isFullScreen());
    EXPECT_TRUE(find<QAction>(u"actionFullScreen"_s)->isChecked());
}

TEST_F(MapModesTest, TheStartPageIsNeverAlone)
{
    showActiveRace();
    trigger(u"actionMapAlone"_s);
    window->showStartPage();
    EXPECT_TRUE(comes([this] { return find<QWidget>(u"topBar"_s)->isVisible(); }));
    EXPECT_FALSE(find<QAction>(u"actionMapAlone"_s)->isEnabled());
}

} // namespace
} // namespace trackside::test
