// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The course studio with mouse and keyboard: a file is dropped, mended, drawn on, saved, undone, raced on.
#include "dashboard/mappane.h"
#include "dashboard/raceview.h"
#include "gui/studiofixture.h"
#include "studio/courseimport.h"
#include "studio/lineedits.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QQuickView>
#include <QTableView>

#include <algorithm>

namespace trackside::test {
namespace {

TEST_F(StudioTest, WithoutACourseItOffersToOpenOneAndNamesNone)
{
    auto *open = part<QPushButton>(u"openFileButton"_s);
    EXPECT_TRUE(open->isVisible());
    EXPECT_TRUE(open->hasFocus());
    for (const QString &field : { u"nameField"_s, u"idField"_s })
        EXPECT_FALSE(part<QLineEdit>(field)->isEnabled()) << field.toStdString();
    QTest::keyClick(open, Qt::Key_Return);
    auto *dialog = studio->findChild<QFileDialog *>();
    ASSERT_TRUE(dialog && comes([dialog] { return dialog->isVisible(); }));
    EXPECT_FALSE(dialog->isModal());
    dialog->reject();

    drop(corpusFile(u"186-*"_s));
    EXPECT_FALSE(open->isVisible());
    EXPECT_TRUE(part<QLineEdit>(u"nameField"_s)->isEnabled());
    EXPECT_TRUE(canvas->hasFocus());
}

TEST_F(StudioTest, FileIsDroppedMendedDrawnOnSavedUndoneAndRacedOn)
{
    drop(corpusFile(u"186-*"_s));
    ASSERT_TRUE(hasProblem(ProblemKind::SignLost));
    EXPECT_TRUE(canvas->hasFocus()) << "a letter is a key of the map, and none in the name";
    const double before = studio->editor().lengthMetres();

    // One press mends it.
    selectProblem(ProblemKind::SignLost);
    click(u"fixButton"_s);
    ASSERT_TRUE(comes([this] { return !hasProblem(ProblemKind::SignLost); }));
    EXPECT_LT(studio->editor().lengthMetres(), before / 2.0);

    // The finish flag is dragged away from the line's end.
    part<QAction>(u"actionFit"_s)->trigger();
    const LonLat end = draft().vertices.back().place;
    dragFlag(end, { 30, 20 });
    ASSERT_TRUE(draft().finish.has_value());
    EXPECT_GT(geodesicMetres(*draft().finish, end), 5.0);

    // A zone is drawn around a vertex in the middle.
    part<QAction>(u"actionDrawZone"_s)->trigger();
    const QPoint middle = canvas->pixelsOf(draft().vertices[draft().vertices.size() / 2].place).toPoint();
    for (const QPoint corner : { QPoint(-30, -30), QPoint(30, -30), QPoint(30, 30), QPoint(-30, 30) })
        QTest::mouseClick(canvas, Qt::LeftButton, {}, middle + corner);
    QTest::keyClick(canvas, Qt::Key_Return);
    ASSERT_EQ(draft().zones.size(), 1u);
    EXPECT_EQ(draft().zones[0].outer.size(), 5u);
    EXPECT_EQ(canvas->tool(), CourseCanvas::Tool::Edit);

    auto *id = part<QLineEdit>(u"idField"_s);
    id->selectAll();
    QTest::keyClicks(id, u"mended-run"_s);
    click(u"saveButton"_s);
    const QString path = folder.filePath(u"courses/mended-run.kml"_s);
    ASSERT_TRUE(QFile::exists(path));
    EXPECT_FALSE(studio->isWindowModified());
    const CourseDraft saved = draft();

    // Back to the file as it was, and forth again.
    const int steps = 4; // fix, flag, zone, id
    for (int i = 0; i < steps; ++i)
        part<QAction>(u"actionUndo"_s)->trigger();
    EXPECT_FALSE(part<QAction>(u"actionUndo"_s)->isEnabled());
    EXPECT_NEAR(studio->editor().lengthMetres(), before, 1e-6);
    EXPECT_TRUE(draft().zones.empty());
    for (int i = 0; i < steps; ++i)
        part<QAction>(u"actionRedo"_s)->trigger();

    // What was saved opens again with the same facts to the last digit.
    drop(path);
    EXPECT_EQ(draft().name, saved.name);
    EXPECT_EQ(draft().zones, saved.zones);
    EXPECT_EQ(draft().finish, saved.finish);
    ASSERT_EQ(draft().vertices.size(), saved.vertices.size());
    for (std::size_t i = 0; i < saved.vertices.size(); ++i)
        EXPECT_EQ(draft().vertices[i].place, saved.vertices[i].place);
    EXPECT_EQ(studio->editor().lengthMetres(), lengthMetres(saved));

    click(u"raceButton"_s);
    auto *courses = find<QComboBox>(u"courseBox"_s);
    EXPECT_TRUE(courses->currentText().contains(saved.name)) << courses->currentText().toStdString();
}

TEST_F(StudioTest, ShowsEveryLineAndTakesAnother)
{
    drop(corpusFile(u"137-*"_s));
    auto *lines = part<QTableView>(u"chainsView"_s);
    ASSERT_EQ(lines->model()->rowCount(), 4) << "three legs and their join";
    EXPECT_TRUE(lines->isVisible());
    EXPECT_TRUE(part<QLabel>(u"reasonLabel"_s)->text().contains(u"join end to start"_s));
    const std::size_t joined = draft().vertices.size();
    lines->selectRow(0);
    EXPECT_LT(draft().vertices.size(), joined);
    part<QAction>(u"actionUndo"_s)->trigger();
    EXPECT_EQ(draft().vertices.size(), joined);
    EXPECT_EQ(studio->editor().chains().chosen(), 3);
}

TEST_F(StudioTest, SaysWhyAFileIsNone)
{
    dropOn(studio, corpusFile(u"260-*"_s));
    const auto isTold = [this] {
        const auto labels = studio->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"is not a course file"_s);
        });
    };
    EXPECT_TRUE(comes(isTold));
    EXPECT_FALSE(part<QPushButton>(u"saveButton"_s)->isEnabled());
}

TEST_F(StudioTest, RefusesATakenId)
{
    drop(corpusFile(u"055-*"_s));
    auto *id = part<QLineEdit>(u"idField"_s);
    id->selectAll();
    QTest::keyClicks(id, u"crystal"_s);
    click(u"saveButton"_s);
    EXPECT_FALSE(QFile::exists(folder.filePath(u"courses/crystal.kml"_s)));
    EXPECT_TRUE(studio->isWindowModified());
}

TEST_F(StudioTest, ExportsWhatWasThereWhenItWasAskedFor)
{
    drop(corpusFile(u"055-*"_s));
    auto *name = part<QLineEdit>(u"nameField"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Half typed"_s);
    part<QAction>(u"actionExport"_s)->trigger();
    auto *dialog = studio->findChild<QFileDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->isModal());
    name->selectAll();
    QTest::keyClicks(name, u"Typed anew"_s);
    part<QAction>(u"actionExport"_s)->trigger();
    ASSERT_EQ(studio->findChildren<QFileDialog *>().size(), 1) << "for what is there now";
    dialog = studio->findChild<QFileDialog *>();
    part<QAction>(u"actionUndo"_s)->trigger();
    EXPECT_NE(draft().name, u"Typed anew"_s);
    const QString path = folder.filePath(u"exported.gpx"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->reject();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    EXPECT_TRUE(written.contains("<gpx"));
    EXPECT_TRUE(written.contains("Typed anew"));
}

TEST_F(StudioTest, MovesAddsAndRemovesPointsByMouseAndKey)
{
    drop(corpusFile(u"234-*"_s));
    part<QAction>(u"actionFit"_s)->trigger();
    ASSERT_EQ(draft().vertices.size(), 2u);
    const QPointF a = canvas->pixelsOf(draft().vertices[0].place);
    const QPointF b = canvas->pixelsOf(draft().vertices[1].place);
    QTest::mouseDClick(canvas, Qt::LeftButton, {}, ((a + b) / 2.0).toPoint());
    ASSERT_EQ(draft().vertices.size(), 3u);
    const LonLat added = draft().vertices[1].place;

    const QPoint at = canvas->pixelsOf(added).toPoint();
    QTest::mousePress(canvas, Qt::LeftButton, {}, at);
    QTest::mouseMove(canvas, at + QPoint(10, 30));
    QTest::mouseMove(canvas, at + QPoint(20, 60));
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, at + QPoint(20, 60));
    EXPECT_GT(geodesicMetres(draft().vertices[1].place, added), 1.0);
    EXPECT_EQ(canvas->selectedVertex(), std::optional<std::size_t>(1));
    EXPECT_EQ(studio->editor().history().undoText(), u"Move point 2"_s);

    QTest::keyClick(canvas, Qt::Key_Delete);
    EXPECT_EQ(draft().vertices.size(), 2u);
    part<QAction>(u"actionUndo"_s)->trigger();
    part<QAction>(u"actionUndo"_s)->trigger();
    EXPECT_EQ(draft().vertices[1].place, added) << "a drag is one step";
}

TEST_F(StudioTest, AClickThatShakesMovesNothing)
{
    drop(corpusFile(u"234-*"_s));
    part<QAction>(u"actionFit"_s)->trigger();
    const QPoint at = canvas->pixelsOf(draft().vertices[1].place).toPoint();
    QTest::mousePress(canvas, Qt::LeftButton, {}, at);
    QTest::mouseMove(canvas, at + QPoint(1, 1));
    QTest::mouseMove(canvas, at + QPoint(2, -1));
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, at + QPoint(2, -1));
    EXPECT_EQ(canvas->selectedVertex(), std::optional<std::size_t>(1));
    EXPECT_FALSE(part<QAction>(u"actionUndo"_s)->isEnabled());
}

TEST_F(StudioTest, APointThatIsRemovedWhileItIsDraggedLeavesTheNextOneAlone)
{
    drop(corpusFile(u"234-*"_s));
    part<QAction>(u"actionFit"_s)->trigger();
    const QPointF ends = canvas->pixelsOf(draft().vertices[0].place) + canvas->pixelsOf(draft().vertices[1].place);
    QTest::mouseDClick(canvas, Qt::LeftButton, {}, (ends / 2.0).toPoint());
    ASSERT_EQ(draft().vertices.size(), 3u);
    const LonLat end = draft().vertices[2].place;
    const QPoint at = canvas->pixelsOf(draft().vertices[1].place).toPoint();
    QTest::mousePress(canvas, Qt::LeftButton, {}, at);
    QTest::mouseMove(canvas, at + QPoint(10, 30));
    QTest::mouseMove(canvas, at + QPoint(10, 40));
    EXPECT_EQ(studio->editor().history().undoText(), u"Move point 2"_s) << "it goes on with each motion";
    QTest::keyClick(canvas, Qt::Key_Delete);
    ASSERT_EQ(draft().vertices.size(), 2u);
    QTest::mouseMove(canvas, at + QPoint(20, 60));
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, at + QPoint(20, 60));
    EXPECT_EQ(draft().vertices[1].place, end);
}

TEST_F(StudioTest, UndoesOneDragAfterTheOther)
{
    drop(corpusFile(u"234-*"_s));
    part<QAction>(u"actionFit"_s)->trigger();
    const QPointF ends = canvas->pixelsOf(draft().vertices[0].place) + canvas->pixelsOf(draft().vertices[1].place);
    QTest::mouseDClick(canvas, Qt::LeftButton, {}, (ends / 2.0).toPoint());
    ASSERT_EQ(draft().vertices.size(), 3u);
    const auto drag = [this](QPoint by) {
        const QPoint at = canvas->pixelsOf(draft().vertices[1].place).toPoint();
        QTest::mousePress(canvas, Qt::LeftButton, {}, at);
        QTest::mouseMove(canvas, at + by / 2);
        QTest::mouseMove(canvas, at + by);
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, at + by);
        return draft().vertices[1].place;
    };
    const LonLat first = draft().vertices[1].place;
    const LonLat second = drag({ 20, 30 });
    const LonLat third = drag({ 10, -40 });
    EXPECT_GT(geodesicMetres(first, second), 1.0);
    EXPECT_GT(geodesicMetres(second, third), 1.0);
    part<QAction>(u"actionUndo"_s)->trigger();
    EXPECT_EQ(draft().vertices[1].place, second);
    part<QAction>(u"actionUndo"_s)->trigger();
    EXPECT_EQ(draft().vertices[1].place, first);
}

TEST_F(StudioTest, WhileAZoneIsDrawnBackspaceTakesItsLastCornerBack)
{
    drop(corpusFile(u"205-*"_s));
    const std::size_t points = draft().vertices.size();
    QTest::mouseClick(canvas, Qt::LeftButton, {}, canvas->pixelsOf(draft().vertices[1].place).toPoint());
    ASSERT_TRUE(canvas->selectedVertex().has_value());
    part<QAction>(u"actionDrawZone"_s)->trigger();
    QTest::keyClick(canvas, Qt::Key_Backspace);
    for (const QPoint corner : { QPoint(20, 20), QPoint(120, 20), QPoint(120, 120), QPoint(20, 120) })
        QTest::mouseClick(canvas, Qt::LeftButton, {}, corner);
    QTest::keyClick(canvas, Qt::Key_Backspace);
    QTest::keyClick(canvas, Qt::Key_Return);
    EXPECT_EQ(draft().vertices.size(), points) << "the chosen point of the line stays";
    ASSERT_EQ(draft().zones.size(), 1u);
    EXPECT_EQ(draft().zones[0].outer.size(), 4u) << "three corners, closed";
}

TEST_F(StudioTest, ADoubleClickThatSetsAFlagAddsNoPoint)
{
    drop(corpusFile(u"234-*"_s));
    part<QAction>(u"actionFit"_s)->trigger();
    const QPointF ends = canvas->pixelsOf(draft().vertices[0].place) + canvas->pixelsOf(draft().vertices[1].place);
    const QPoint middle = (ends / 2.0).toPoint();
    part<QAction>(u"actionSetFinish"_s)->trigger();
    QTest::mouseClick(canvas, Qt::LeftButton, {}, middle);
    QTest::mouseDClick(canvas, Qt::LeftButton, {}, middle);
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, middle);
    EXPECT_TRUE(draft().finish.has_value());
    EXPECT_EQ(draft().vertices.size(), 2u);
}

TEST_F(StudioTest, AnotherCourseHasNothingChosenAndNothingInWork)
{
    drop(corpusFile(u"205-*"_s));
    QTest::mouseClick(canvas, Qt::LeftButton, {}, canvas->pixelsOf(draft().vertices[1].place).toPoint());
    EXPECT_TRUE(canvas->selectedVertex().has_value());
    part<QAction>(u"actionDrawZone"_s)->trigger();
    QTest::mouseClick(canvas, Qt::LeftButton, {}, QPoint(20, 20));
    QTest::mouseClick(canvas, Qt::LeftButton, {}, QPoint(120, 20));

    drop(corpusFile(u"234-*"_s));
    EXPECT_FALSE(canvas->selectedVertex().has_value()) << "Delete would remove a point that nobody chose";
    EXPECT_EQ(canvas->tool(), CourseCanvas::Tool::Edit);
    EXPECT_FALSE(part<QAction>(u"actionDrawZone"_s)->isChecked());
}

TEST_F(StudioTest, AnEditLeavesTheViewWhileAProblemElsewhereIsChosen)
{
    drop(corpusFile(u"186-*"_s));
    selectProblem(ProblemKind::SignLost);
    const LonLat start = draft().vertices.front().place;
    for (int step = 0; step < 40; ++step)
        QTest::keyClick(canvas, Qt::Key_Left);
    const QPointF before = canvas->pixelsOf(start);

    bool isChecked = false;
    QObject::connect(
        &studio->editor(), &CourseEditor::checked, studio, [&isChecked] { isChecked = true; },
        Qt::SingleShotConnection);
    CourseDraft renamed = draft();
    renamed.name = u"Another name"_s;
    studio->editor().edit(renamed, u"Name the course"_s);
    ASSERT_TRUE(comes([&isChecked] { return isChecked; }));
    ASSERT_TRUE(part<QPushButton>(u"fixButton"_s)->isEnabled()) << "the problem is still chosen";
    EXPECT_EQ(canvas->pixelsOf(start), before);
}

TEST_F(StudioTest, OpensFromTheMainWindow)
{
    studio->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (QObject *target :
         { static_cast<QObject *>(window.get()), static_cast<QObject *>(window->raceView().mapPane().view()) }) {
        dropOn(target, corpusFile(u"055-*"_s));
        studio = find<CourseStudio>(u"CourseStudio"_s);
        EXPECT_TRUE(comes([this] { return !draft().vertices.empty(); }));
        studio->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace
} // namespace trackside::test
