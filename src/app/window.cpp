// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/backend.h"
#include "app/datafolder.h"
#include "app/demotour.h"
#include "app/singlewindow.h"
#include "app/terminal.h"
#include "course/coursecatalogue.h"
#include "dashboard/mainwindow.h"
#include "simulation/raceconfig.h"
#include "streaming/sessionhost.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStorageInfo>

#include <memory>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

/// Opens the form of a new race on the course in \p path; says why, where it is none. An empty path is nothing to open.
void openCourse(const QString &path, MainWindow &window, const CourseCatalogue &catalogue)
{
    if (path.isEmpty()) {
        return;
    }
    if (const auto course = catalogue.find(path)) {
        window.newRaceOn(*course);
    } else {
        window.tell(course.error());
    }
}

/// Starts the demo race and, with a folder for pictures, takes them and ends with the race.
void startDemo(const WindowOptions &options, MainWindow &window, RaceControl &control, RaceStore &store)
{
    if (!options.screenshots.empty()) {
        auto *tour = new DemoTour(window, control, store, QString::fromStdString(options.screenshots), &window);
        QObject::connect(tour, &DemoTour::finished, &window, [](int code) { QCoreApplication::exit(code); });
    }
    QObject::connect(
        &control, &RaceControl::reported, &window,
        [&control, speed = options.demoSpeed](const SessionReport &report) { control.setSpeed(report.runId, speed); },
        Qt::SingleShotConnection);
    window.watchDemo();
}

} // namespace

int runWindow(const WindowOptions &options, int argc, char **argv)
{
    if (options.demo && !limits::speed.holds(options.demoSpeed)) {
        terminal::complain({ QCoreApplication::translate("Window", "The speed must be from %1 to %2.")
                                 .arg(limits::speed.least)
                                 .arg(limits::speed.most),
                             {},
                             {} });
        return Usage;
    }
    const auto profile = profileNamed(options.profile);
    if (!profile) {
        terminal::complain(profile.error());
        return Usage;
    }
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Trackside"_s);
    QGuiApplication::setDesktopFileName(u"org.trackside.Trackside"_s);

    const DataFolder data = DataFolder::ofThisUser();
    const QString file =
        options.file.empty() ? QString() : QFileInfo(QString::fromStdString(options.file)).absoluteFilePath();
    SingleWindow single(data.path);
    if (!options.demo && single.handOver(file)) {
        return Succeeded;
    }
    single.listen();

    QDir().mkpath(data.races());
    QSettings settings(data.settingsFile(), QSettings::IniFormat);
    const CourseCatalogue catalogue({ u":/courses"_s, data.courses() });
    const Backend backend = openBackend(*profile, data);
    SessionHost host(backend.makeSink, {});
    std::function<std::int64_t()> freeBytes;
    if (!profile->cluster) {
        freeBytes = [races = data.races()] { return std::int64_t { QStorageInfo(races).bytesAvailable() }; };
    }
    const QString hint = profile->cluster
        ? QCoreApplication::translate("Window", "The profile: races go to Kafka and are asked of Pinot")
        : QCoreApplication::translate("Window", "The profile: races are kept in files on this machine");
    MainWindow window({ *backend.store, host, catalogue, settings, systemBootTime(), freeBytes, profile->name, hint });
    QObject::connect(&single, &SingleWindow::asked, &window, [&](const QString &path) {
        window.show();
        window.raise();
        window.activateWindow();
        openCourse(path, window, catalogue);
    });
    window.show();
    openCourse(file, window, catalogue);
    if (options.demo) {
        startDemo(options, window, host, *backend.store);
    }
    return QApplication::exec();
}

} // namespace trackside
