// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done to a line in the course studio: by its panel, by its menu, by the flags, with another file; and the
// profile below it.
#include "dashboard/coursepainting.h"
#include "dashboard/customplot.h"
#include "dashboard/profilepane.h"
#include "gui/studiofixture.h"
#include "models/format.h"
#include "studio/linefacts.h"
#include "studio/vertexedits.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSpinBox>
#include <QTabWidget>
#include <QTreeWidget>

namespace trackside::test {
namespace {

TEST_F(StudioTest, LineIsReversedLappedTrimmedAndSimplified)
{
    drop(corpusFile(u"205-*"_s)); // a figure of eight
    auto *tabs = part<QTabWidget>(u"tabs"_s);
    tabs->setCurrentWidget(part<QWidget>(u"LinePanel"_s));
    const double length = studio->editor().lengthMetres();
    const LonLat start = draft().vertices.front().place;
    const LonLat end = draft().vertices.back().place;

    click(u"reverseButton"_s);
    EXPECT_EQ(draft().vertices.front().place, end);
    EXPECT_EQ(draft().vertices.back().place, start);

    part<QSpinBox>(u"lapsBox"_s)->setValue(3);
    click(u"lapsButton"_s);
    EXPECT_GT(studio->editor().lengthMetres(), 2.9 * length);

    part<QDoubleSpinBox>(u"fromBox"_s)->setValue(length / 4.0);
    part<QDoubleSpinBox>(u"toBox"_s)->setValue(length);
    click(u"trimButton"_s);
    EXPECT_NEAR(studio->editor().lengthMetres(), 0.75 * length, 0.2);

    const std::size_t points = draft().vertices.size();
    part<QDoubleSpinBox>(u"toleranceBox"_s)->setValue(50.0);
    EXPECT_TRUE(comes([this] {
        return part<QLabel>(u"simplifyLabel"_s)->text().contains(u"shorter"_s)
            && part<QPushButton>(u"simplifyButton"_s)->isEnabled();
    }));
    EXPECT_TRUE(part<QLabel>(u"simplifyLabel"_s)->text().contains(u"would be left"_s)) << "nothing has happened yet";
    click(u"simplifyButton"_s);
    EXPECT_LT(draft().vertices.size(), points);
    EXPECT_FALSE(part<QPushButton>(u"simplifyButton"_s)->isEnabled()) << "no second press for the first one's figures";
    for (int i = 0; i < 4; ++i)
        part<QAction>(u"actionUndo"_s)->trigger();
    EXPECT_DOUBLE_EQ(studio->editor().lengthMetres(), length);
}

TEST_F(StudioTest, TheWholeLineIsNoStretchOfIt)
{
    // 1,000.04 m: the field, which has decimetres, ends before the line does.
    studio->editor().start({ .id = u"x"_s,
                             .name = u"X"_s,
                             .vertices = { { .place = { 8.0, 47.0 } },
                                           { .place = alongGeodesic({ 8.0, 47.0 }, { 8.0, 48.0 }, 1'000.04) } } });
    part<QTabWidget>(u"tabs"_s)->setCurrentWidget(part<QWidget>(u"LinePanel"_s));
    EXPECT_EQ(part<QDoubleSpinBox>(u"toBox"_s)->value(), 1'000.0);
    EXPECT_FALSE(part<QPushButton>(u"trimButton"_s)->isEnabled());
    EXPECT_FALSE(part<QPushButton>(u"cutOutButton"_s)->isEnabled());
    part<QDoubleSpinBox>(u"fromBox"_s)->setValue(400.0);
    click(u"trimButton"_s);
    EXPECT_NEAR(studio->editor().lengthMetres(), 600.04, 1e-6) << "up to the line's end";
}

TEST_F(StudioTest, ClosesWhileANameIsEdited)
{
    drop(corpusFile(u"205-*"_s));
    const Zone zone { .name = u"Water"_s, .outer = { { 0, 0 }, { 1, 0 }, { 1, 1 }, { 0, 0 } }, .holes = {} };
    studio->editor().edit(withZoneAdded(draft(), zone), {});
    part<QTabWidget>(u"tabs"_s)->setCurrentWidget(part<QWidget>(u"ZonesPanel"_s));
    auto *list = part<QListWidget>(u"zonesView"_s);
    list->editItem(list->item(0));
    auto *name = list->findChild<QLineEdit *>();
    ASSERT_NE(name, nullptr);
    ASSERT_TRUE(comes([name] { return name->hasFocus(); }));
    name->setText(u"Half a nam"_s);
    window.reset(); // and the studio with it, while the name has the focus
}

TEST_F(StudioTest, SaysLengthsInTheUserUnitsWheneverTheseChange)
{
    drop(corpusFile(u"205-*"_s));
    part<QTabWidget>(u"tabs"_s)->setCurrentWidget(part<QWidget>(u"LinePanel"_s));
    const auto expectTexts = [this](Units units) {
        const Format format(QLocale(), units);
        const QString whole = format.distance(studio->editor().lengthMetres());
        EXPECT_TRUE(part<QLabel>(u"lengthLabel"_s)->text().startsWith(whole)) << whole.toStdString();
        EXPECT_TRUE(part<QLabel>(u"lapsLabel"_s)->text().contains(format.distanceUnit()));
        EXPECT_TRUE(part<QLabel>(u"trimLabel"_s)->text().contains(whole));
        const QPoint pixel = canvas->pixelsOf(draft().vertices[2].place).toPoint();
        QContextMenuEvent wanted(QContextMenuEvent::Mouse, pixel, canvas->mapToGlobal(pixel));
        QCoreApplication::sendEvent(canvas, &wanted);
        const auto *menu = canvas->findChild<QMenu *>(u"CanvasMenu"_s);
        ASSERT_NE(menu, nullptr);
        EXPECT_TRUE(menu->actions().front()->text().endsWith(format.distanceUnit()));
        delete menu;
    };
    expectTexts(Units::Kilometres);
    trigger(u"actionMiles"_s);
    expectTexts(Units::Miles);
    studio->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    trigger(u"actionCourseStudio"_s);
    EXPECT_EQ(find<CourseStudio>(u"CourseStudio"_s)->editor().format().units(), Units::Miles) << "also a new one";
}

TEST(ScaleBar, IsARoundNumberOfTheUserUnits)
{
    const Format kilometres(QLocale::c(), Units::Kilometres);
    const Format miles(QLocale::c(), Units::Miles);
    EXPECT_EQ(scaleBarOf(2'400.0, kilometres).text, u"2 km"_s);
    EXPECT_EQ(scaleBarOf(999.0, kilometres).text, u"500 m"_s);
    EXPECT_EQ(scaleBarOf(3'300.0, miles).text, u"2 mi"_s);
    EXPECT_EQ(scaleBarOf(100.0, miles).text, u"200 ft"_s);
    EXPECT_DOUBLE_EQ(scaleBarOf(100.0, miles).metres, 60.96);
}

TEST_F(StudioTest, ACourseOverTheAntimeridianIsEditedAsAnyOther)
{
    studio->editor().start({ .id = u"x"_s,
                             .name = u"X"_s,
                             .vertices = { { .place = { 179.99, -17.0 } },
                                           { .place = { -179.99, -17.0 } },
                                           { .place = { -179.98, -17.0 } } } });
    part<QAction>(u"actionFit"_s)->trigger();
    for (const CourseVertex &vertex : draft().vertices)
        EXPECT_TRUE(canvas->rect().contains(canvas->pixelsOf(vertex.place).toPoint())) << vertex.place.longitude;

    const QPoint middle = canvas->pixelsOf(draft().vertices[1].place).toPoint();
    QTest::mousePress(canvas, Qt::LeftButton, {}, middle);
    QTest::mouseMove(canvas, middle + QPoint(0, 20));
    QTest::mouseMove(canvas, middle + QPoint(0, 40));
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, middle + QPoint(0, 40));
    EXPECT_NEAR(draft().vertices[1].place.longitude, -179.99, 1e-6);
    EXPECT_LT(draft().vertices[1].place.latitude, -17.0);

    const QPointF ends = canvas->pixelsOf(draft().vertices[1].place) + canvas->pixelsOf(draft().vertices[2].place);
    QTest::mouseDClick(canvas, Qt::LeftButton, {}, (ends / 2.0).toPoint());
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, (ends / 2.0).toPoint());
    ASSERT_EQ(draft().vertices.size(), 4u);
    EXPECT_NEAR(draft().vertices[2].place.longitude, -179.985, 1e-3);
    EXPECT_LT(studio->editor().lengthMetres(), 10'000.0);
}

TEST_F(StudioTest, CutsAndTurnsTheLineByItsMenu)
{
    drop(corpusFile(u"205-*"_s));
    const double length = studio->editor().lengthMetres();
    const std::vector<CourseVertex> line = draft().vertices;
    const auto choose = [this](LonLat place, const QString &words) {
        const QPoint pixel = canvas->pixelsOf(place).toPoint();
        QContextMenuEvent wanted(QContextMenuEvent::Mouse, pixel, canvas->mapToGlobal(pixel));
        QCoreApplication::sendEvent(canvas, &wanted);
        const auto *menu = canvas->findChild<QMenu *>(u"CanvasMenu"_s);
        ASSERT_NE(menu, nullptr);
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&').startsWith(words)) {
                action->trigger();
                delete menu;
                return;
            }
        }
        ADD_FAILURE() << "no action " << words.toStdString();
    };
    const double before = distancesAlong(line)[2];
    choose(line[2].place, u"Cut off what comes before"_s);
    EXPECT_NEAR(studio->editor().lengthMetres(), length - before, 1e-6);
    EXPECT_EQ(draft().vertices.front().place, line[2].place);
    part<QAction>(u"actionUndo"_s)->trigger();
    choose(line[2].place, u"Cut off what comes after"_s);
    EXPECT_NEAR(studio->editor().lengthMetres(), before, 1e-6);
    part<QAction>(u"actionUndo"_s)->trigger();
    choose(line[2].place, u"Set the finish flag here"_s);
    EXPECT_EQ(draft().finish, line[2].place);
    choose(line[1].place, u"Remove point 2"_s);
    EXPECT_EQ(draft().vertices.size(), line.size() - 1);
}

TEST_F(StudioTest, FlagsSnapToTheLineUnlessShiftIsHeld)
{
    drop(corpusFile(u"205-*"_s));
    const LonLat target = draft().vertices[2].place;
    const QPoint near = canvas->pixelsOf(target).toPoint() + QPoint(3, 3);
    part<QAction>(u"actionSetFinish"_s)->trigger();
    QTest::mouseClick(canvas, Qt::LeftButton, {}, near);
    EXPECT_EQ(draft().finish, target);
    part<QAction>(u"actionSetFinish"_s)->trigger();
    QTest::mouseClick(canvas, Qt::LeftButton, Qt::ShiftModifier, near);
    ASSERT_TRUE(draft().finish.has_value());
    EXPECT_NE(draft().finish, target);
}

TEST_F(StudioTest, JoinsAnotherFile)
{
    drop(corpusFile(u"205-*"_s));
    const double length = studio->editor().lengthMetres();
    const std::size_t points = draft().vertices.size();
    studio->join(corpusFile(u"205-*"_s));
    ASSERT_TRUE(comes([&] { return draft().vertices.size() > points; }));
    EXPECT_GE(studio->editor().lengthMetres(), 2.0 * length - 1e-6);
    studio->join(corpusFile(u"260-*"_s));
    EXPECT_TRUE(comes([this] { return !studio->findChild<MessageBar *>()->isHidden(); })) << "it is no course";
    part<QAction>(u"actionUndo"_s)->trigger();
    EXPECT_EQ(studio->editor().lengthMetres(), length);
}

TEST_F(StudioTest, ProfileAndMapPointAtTheSamePlace)
{
    const QString path = QDir(folder.path()).filePath(u"hill.gpx"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        "<gpx version='1.1' xmlns='http://www.topografix.com/GPX/1/1'><trk><name>Hill</name><trkseg>"
        "<trkpt lat='47.00' lon='8.00'><ele>400</ele></trkpt><trkpt lat='47.01' lon='8.00'><ele>520</ele></trkpt>"
        "<trkpt lat='47.02' lon='8.00'><ele>430</ele></trkpt></trkseg></trk></gpx>");
    file.close();
    drop(path);
    auto *profile = studio->findChild<ProfilePane *>();
    ASSERT_TRUE(comes([profile] { return profile->isVisible(); }));
    EXPECT_EQ(profile->profile().climbMetres, 120.0);
    EXPECT_EQ(profile->profile().descentMetres, 90.0);
    const double length = studio->editor().lengthMetres();

    // The map's pointer is marked in the profile …
    part<QAction>(u"actionFit"_s)->trigger();
    QTest::mouseMove(canvas, canvas->pixelsOf({ 8.0, 47.01 }).toPoint());
    ASSERT_TRUE(comes([profile] { return profile->shownAt().has_value(); }));
    EXPECT_NEAR(*profile->shownAt(), length / 2.0, 1.0);
    // … and the profile's on the map.
    QTest::mouseMove(profile->findChild<QWidget *>(u"profilePlot"_s), QPoint(5, 5));
    QTest::mouseMove(profile->window(), profile->mapTo(profile->window(), profile->pixelAt(length / 4.0).toPoint()));
    EXPECT_TRUE(comes([&] {
        return canvas->pointer() && geodesicMetres(*canvas->pointer(), studio->editor().placeAt(length / 4.0)) < 20.0;
    }));

    const auto *plot = profile->findChild<QCustomPlot *>(u"profilePlot"_s);
    const auto labelsEndWith = [plot](const QString &unit) {
        const QStringList labels = plot->xAxis->tickVectorLabels();
        return !labels.isEmpty() && labels.last().endsWith(unit);
    };
    EXPECT_TRUE(comes([&] { return labelsEndWith(u" km"_s); }));
    trigger(u"actionMiles"_s);
    EXPECT_TRUE(comes([&] { return labelsEndWith(u" mi"_s); }));

    drop(corpusFile(u"205-*"_s));
    EXPECT_TRUE(comes([profile] { return profile->isHidden(); })) << "no heights, no profile";
}

TEST_F(StudioTest, SplitsAreChosenDrawnNamedAndLeftOut)
{
    drop(corpusFile(u"205-*"_s)); // a figure of eight
    auto *tabs = part<QTabWidget>(u"tabs"_s);
    auto *panel = part<QWidget>(u"SplitsPanel"_s);
    tabs->setCurrentWidget(panel);
    const auto splits = [this] { return studio->editor().splits().size(); };
    const std::size_t regular = splits();
    EXPECT_EQ(regular, static_cast<std::size_t>(studio->editor().lengthMetres() / 1'000.0));
    auto *every = part<QComboBox>(u"everyBox"_s);
    every->setFocus();
    QTest::keyClick(every, Qt::Key_End); // at lines only
    EXPECT_EQ(splits(), 0u);

    // Across both loops of the eight.
    part<QAction>(u"actionFit"_s)->trigger();
    click(u"drawSplitButton"_s);
    EXPECT_EQ(canvas->tool(), CourseCanvas::Tool::DrawSplit);
    QTest::mouseClick(canvas, Qt::LeftButton, {}, QPoint(4, canvas->height() / 2 + 1));
    QTest::mouseClick(canvas, Qt::LeftButton, {}, QPoint(canvas->width() - 4, canvas->height() / 2 + 1));
    EXPECT_EQ(canvas->tool(), CourseCanvas::Tool::Edit);
    ASSERT_EQ(draft().splits.lines.size(), 1u);
    const std::size_t crossings = splits();
    ASSERT_GT(crossings, 1u);

    auto *tree = part<QTreeWidget>(u"splitsView"_s);
    QTreeWidgetItem *line = tree->topLevelItem(0);
    ASSERT_EQ(line->childCount(), static_cast<int>(crossings));
    tree->setCurrentItem(line->child(0));
    QTest::keyClick(tree, Qt::Key_Space);
    EXPECT_TRUE(comes([&] { return splits() == crossings - 1; }));
    EXPECT_EQ(tree->currentItem(), tree->topLevelItem(0)->child(0)) << "the next key goes on from there";
    tree->topLevelItem(0)->setText(0, u"Bridge"_s);
    EXPECT_TRUE(comes([this] { return studio->editor().splits().front().name == "Bridge 2"_L1; }));

    // An end is dragged away from the course: nothing is crossed.
    const QPoint end = canvas->pixelsOf(draft().splits.lines[0].to).toPoint();
    QTest::mousePress(canvas, Qt::LeftButton, {}, end);
    QTest::mouseMove(canvas, QPoint(40, 10));
    QTest::mouseMove(canvas, QPoint(4, 4));
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, QPoint(4, 4));
    EXPECT_EQ(splits(), 0u);

    click(u"removeSplitButton"_s);
    EXPECT_TRUE(draft().splits.lines.empty());
    for (int i = 0; i < 6; ++i)
        part<QAction>(u"actionUndo"_s)->trigger();
    EXPECT_EQ(splits(), regular);
}

TEST_F(StudioTest, SplitLinesStayCollapsedWhateverIsEdited)
{
    drop(corpusFile(u"205-*"_s)); // a figure of eight
    part<QTabWidget>(u"tabs"_s)->setCurrentWidget(part<QWidget>(u"SplitsPanel"_s));
    part<QAction>(u"actionFit"_s)->trigger();
    part<QAction>(u"actionDrawSplit"_s)->trigger();
    QTest::mouseClick(canvas, Qt::LeftButton, {}, QPoint(4, canvas->height() / 2 + 1));
    QTest::mouseClick(canvas, Qt::LeftButton, {}, QPoint(canvas->width() - 4, canvas->height() / 2 + 1));
    const auto *tree = part<QTreeWidget>(u"splitsView"_s);
    ASSERT_EQ(tree->topLevelItemCount(), 1);
    ASSERT_GT(tree->topLevelItem(0)->childCount(), 1);
    EXPECT_TRUE(tree->topLevelItem(0)->isExpanded());

    part<QTreeWidget>(u"splitsView"_s)->setCurrentItem(tree->topLevelItem(0)->child(0));
    tree->topLevelItem(0)->setExpanded(false);
    CourseDraft changed = draft();
    changed.name = u"Another name"_s;
    changed.splits.lines[0].name = u"Bridge"_s;
    studio->editor().edit(changed, u"Rename"_s);
    ASSERT_EQ(tree->topLevelItem(0)->text(0), u"Bridge"_s);
    EXPECT_FALSE(tree->topLevelItem(0)->isExpanded());

    SplitLine other = changed.splits.lines[0];
    other.name = u"Gate"_s;
    changed.splits.lines.insert(changed.splits.lines.begin(), other);
    studio->editor().edit(changed, u"Draw"_s);
    ASSERT_EQ(tree->topLevelItemCount(), 2);
    EXPECT_TRUE(tree->topLevelItem(0)->isExpanded()) << "one that has come";
    EXPECT_FALSE(tree->topLevelItem(1)->isExpanded());
    changed.splits.lines.erase(changed.splits.lines.begin());
    studio->editor().edit(changed, u"Remove"_s);
    ASSERT_EQ(tree->topLevelItemCount(), 1);
    EXPECT_FALSE(tree->topLevelItem(0)->isExpanded());
}

TEST_F(StudioTest, ALineThatIsNotOnEarthIsShownAndMended)
{
    drop(corpusFile(u"224-*"_s));
    EXPECT_FALSE(part<QLabel>(u"lengthLabel"_s)->text().contains(u"nan"_s));
    selectProblem(ProblemKind::BadCoordinate);
    click(u"fixButton"_s);
    EXPECT_TRUE(comes([this] { return !hasProblem(ProblemKind::BadCoordinate); }));
    EXPECT_GT(studio->editor().lengthMetres(), 100.0);
}

} // namespace
} // namespace trackside::test
