// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the course studio does with a long recording: how soon it is drawn and checked, and how long each step of an
// edit waits until it is painted. Prints a Markdown table; asserts nothing.
// Usage: tests/support/with-display.sh bench_studio [POINTS]
#include "figures.h"

#include "course/coursecatalogue.h"
#include "dashboard/coursecanvas.h"
#include "dashboard/coursestudio.h"
#include "dashboard/theme.h"
#include "models/courseshelf.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstdio>
#include <numbers>
#include <random>

using namespace trackside;
using namespace trackside::bench;
using namespace Qt::StringLiterals;

namespace {

/// Laps of a bent loop of some 5 km as a receiver records them: a point each second, none twice at one place, with
/// heights.
bool writeRecording(const QString &path, int points)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    std::mt19937 random(7); // NOLINT(*-msc51-cpp): the same recording each time
    std::normal_distribution<double> error(0.0, 2e-5);
    file.write("<gpx version=\"1.1\" creator=\"bench\" xmlns=\"http://www.topografix.com/GPX/1/1\"><trk><trkseg>\n");
    for (int i = 0; i < points; ++i) {
        const double angle = i * 2.0 * std::numbers::pi / 1'700.0;
        const double reach = 0.007 * (1.0 + 0.3 * std::sin(3.0 * angle));
        file.write(QString::asprintf("<trkpt lat=\"%.7f\" lon=\"%.7f\"><ele>%.1f</ele></trkpt>\n",
                                     47.0 + reach * std::sin(angle) + error(random),
                                     8.0 + 1.5 * reach * std::cos(angle) + error(random),
                                     400.0 + 30.0 * std::sin(2.0 * angle))
                       .toUtf8());
    }
    file.write("</trkseg></trk></gpx>\n");
    return file.flush();
}

/// Times what is done to the canvas until it is painted.
class Painted : public QObject {
public:
    explicit Painted(QWidget &canvas) { canvas.installEventFilter(this); }

    template <typename Action> double after(Action action)
    {
        const auto begin = Clock::now();
        m_isPainted = false;
        action();
        while (!m_isPainted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents(); // the rest of the turn, with the other panels
        return milliseconds(Clock::now() - begin);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_isPainted |= event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_isPainted = false;
};

void drag(CourseStudio &studio, CourseCanvas &canvas, Painted &painted, const char *name)
{
    const std::vector<CourseVertex> &line = studio.editor().draft().vertices;
    QPoint pointer = canvas.pixelsOf(line[line.size() / 2].place).toPoint();
    QTest::mousePress(&canvas, Qt::LeftButton, {}, pointer);
    pointer.ry() += QApplication::startDragDistance(); // nearer to where it began it is a click
    (void)painted.after([&] { QTest::mouseMove(&canvas, pointer); });
    std::vector<double> took;
    for (int i = 0; i < 100; ++i) {
        pointer += QPoint(i % 3 - 1, i % 2);
        took.push_back(painted.after([&] { QTest::mouseMove(&canvas, pointer); }));
    }
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, pointer);
    row(name, spread(took, 1, "ms"_L1));
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const int points = QCoreApplication::arguments().value(1, u"100000"_s).toInt();
    const QTemporaryDir data;
    const QString recording = data.filePath(u"recording.gpx"_s);
    if (!writeRecording(recording, points)) {
        std::fputs("bench_studio: the recording cannot be written.\n", stderr);
        return 1;
    }
    QSettings settings(data.filePath(u"trackside.ini"_s), QSettings::IniFormat);
    const Theme theme(settings);
    CourseShelf shelf(CourseCatalogue({ u":/courses"_s }), data.filePath(u"courses"_s));
    CourseStudio studio({ theme, shelf });
    studio.resize(1280, 800);
    studio.show();
    if (!QTest::qWaitForWindowExposed(&studio)) {
        std::fputs("bench_studio: the window does not show.\n", stderr);
        return 1;
    }
    auto &canvas = *studio.findChild<CourseCanvas *>();
    Painted painted(canvas);
    CourseEditor &editor = studio.editor();
    bool isChecked = false;
    QObject::connect(&editor, &CourseEditor::checked, &studio, [&isChecked] { isChecked = true; });
    const auto untilChecked = [&isChecked] {
        const auto begin = Clock::now();
        while (!isChecked)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return milliseconds(Clock::now() - begin);
    };

    std::printf("| a recording of %d points in the course studio | figure |\n|---|---|\n", points);
    std::vector<double> drawn;
    std::vector<double> checked;
    for (int i = 0; i < 5; ++i) {
        isChecked = false;
        drawn.push_back(painted.after([&] {
            bool isOpen = false;
            QObject::connect(
                &editor, &CourseEditor::opened, &studio, [&isOpen] { isOpen = true; }, Qt::SingleShotConnection);
            studio.open(recording);
            while (!isOpen)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }));
        checked.push_back(drawn.back() + untilChecked());
    }
    row("from the file to its drawing", spread(drawn, 0, "ms"_L1));
    row("from the file to its checks", spread(checked, 0, "ms"_L1));
    std::vector<double> took;
    for (int i = 0; i < 40; ++i)
        took.push_back(painted.after([&] { QTest::keyClick(&canvas, i % 2 == 0 ? Qt::Key_Left : Qt::Key_Right); }));
    row("moving the view", spread(took, 1, "ms"_L1));
    drag(studio, canvas, painted, "dragging a point, all in view");
    canvas.showPlace(editor.draft().vertices[editor.draft().vertices.size() / 2].place);
    for (int i = 0; i < 20; ++i)
        canvas.zoomIn();
    canvas.showPlace(editor.draft().vertices[editor.draft().vertices.size() / 2].place);
    drag(studio, canvas, painted, "dragging a point, close by");
    auto *tabs = studio.findChild<QTabWidget *>(u"tabs"_s);
    tabs->setCurrentWidget(studio.findChild<QWidget *>(u"LinePanel"_s));
    drag(studio, canvas, painted, "the same, with the Line panel open");
    isChecked = false;
    const double undone = painted.after([&] { studio.findChild<QAction *>(u"actionUndo"_s)->trigger(); });
    row("undo", u"%1 ms, checked after %2 ms"_s.arg(undone, 0, 'f', 1).arg(undone + untilChecked(), 0, 'f', 0));
    row("resident", u"%1 MB"_s.arg(residentMegabytes(), 0, 'f', 0));
    editor.setSaved(); // nothing to ask about
    return 0;
}
