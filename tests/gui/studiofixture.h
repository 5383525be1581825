// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/coursecanvas.h"
#include "dashboard/coursestudio.h"
#include "dashboard/messagebar.h"
#include "gui/windowfixture.h"

#include <QAction>
#include <QDir>
#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

namespace trackside::test {

using namespace Qt::StringLiterals;

/// The corpus's file by a pattern of its name.
inline QString corpusFile(const QString &pattern)
{
    const QDir corpus(QStringLiteral(TRACKSIDE_SOURCE_DIR "/tests/data/import"));
    const QStringList found = corpus.entryList({ pattern });
    return found.isEmpty() ? QString() : corpus.filePath(found.front());
}

/// The course studio, opened from the window by its menu.
class StudioTest : public WindowTest {
protected:
    StudioTest()
    {
        trigger(u"actionCourseStudio"_s);
        studio = find<CourseStudio>(u"CourseStudio"_s);
        canvas = studio->findChild<CourseCanvas *>();
        EXPECT_TRUE(QTest::qWaitForWindowActive(studio));
    }

    template <typename T> T *part(const QString &name) const
    {
        T *found = studio->findChild<T *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    [[nodiscard]] const CourseDraft &draft() const { return studio->editor().draft(); }
    [[nodiscard]] CourseProblemsModel &problems() const { return studio->editor().problems(); }

    /// On a widget or a window.
    void dropOn(QObject *target, const QString &path) const
    {
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(path) });
        const QPoint inside(40, 40);
        QDragEnterEvent enter(inside, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        ASSERT_TRUE(enter.isAccepted());
        QDragMoveEvent move(inside, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &move);
        ASSERT_TRUE(move.isAccepted());
        QDropEvent drop(inside, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &drop);
    }
    /// Drops a file on the studio and waits until it is there and checked.
    void drop(const QString &path)
    {
        bool isChecked = false;
        QObject::connect(
            &studio->editor(), &CourseEditor::checked, studio, [&isChecked] { isChecked = true; },
            Qt::SingleShotConnection);
        dropOn(studio, path);
        ASSERT_TRUE(comes([&isChecked] { return isChecked; })) << path.toStdString();
    }
    [[nodiscard]] bool hasProblem(ProblemKind kind) const
    {
        for (int row = 0; row < problems().rowCount(); ++row) {
            if (problems().at(row)->kind == kind)
                return true;
        }
        return false;
    }
    void selectProblem(ProblemKind kind) const
    {
        auto *view = part<QListView>(u"problemsView"_s);
        for (int row = 0; row < problems().rowCount(); ++row) {
            if (problems().at(row)->kind == kind)
                view->setCurrentIndex(problems().index(row));
        }
    }
    void dragFlag(LonLat from, QPoint by) const
    {
        const QPoint foot = canvas->pixelsOf(from).toPoint();
        const QPoint cloth = foot + QPoint(4, -12);
        QTest::mousePress(canvas, Qt::LeftButton, {}, cloth);
        QTest::mouseMove(canvas, cloth + by / 2);
        QTest::mouseMove(canvas, cloth + by);
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, cloth + by);
    }
    void click(const QString &button) const { QTest::mouseClick(part<QPushButton>(button), Qt::LeftButton); }

    CourseStudio *studio = nullptr;
    CourseCanvas *canvas = nullptr;
};

} // namespace trackside::test
