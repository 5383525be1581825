// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/backend.h"
#include "app/connectiondesk.h"
#include "app/datafolder.h"
#include "app/demotour.h"
#include "app/language.h"
#include "app/singlewindow.h"
#include "app/terminal.h"
#include "course/coursecatalogue.h"
#include "dashboard/mainwindow.h"
#include "models/settingkeys.h"
#include "models/statementlog.h"
#include "simulation/eventtail.h"
#include "streaming/sessionhost.h"
#include "studio/courseopening.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QProgressDialog>
#include <QSettings>
#include <QStorageInfo>
#include <QtConcurrentRun>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <utility>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

/// Shows the race in \p path, or opens the form of a new race on the course in it, or the course studio where there is
/// something to decide or to mend. An empty path is nothing to open.
void openFile(const QString &path, MainWindow &window)
{
    if (path.isEmpty()) {
        return;
    }
    if (isWholeRaceFile(path)) {
        window.openFile(path);
    } else { // a large one is looked at for a while
        QtConcurrent::run(soundCourse, path).then(&window, [&window, path](const CoursePtr &course) {
            if (course) {
                window.newRaceOn(course);
            } else {
                window.openCourse(path);
            }
        });
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

/// What all windows share, whichever profile they are on.
struct Surroundings {
    const WindowOptions &options;
    const DataFolder &data;
    QSettings &settings;
    ConnectionDesk &connections;
    SingleWindow &single;
};

/// What only the first window does.
struct First {
    QString file; ///< opens it
    bool demo = false; ///< starts the demo race
    std::optional<Error> notice; ///< tells it
};

/// Shows the window on a profile until it is closed. Answers the profile on which it is wanted anew; empty: none.
QString showWindow(const Surroundings &around, const Profile &profile, const First &first, int &code)
{
    StatementLog statements;
    Backend backend = openBackend(profile, around.data, statements.watch());
    const std::unique_ptr<EventTail> tail = openTail(profile, backend);
    const CourseCatalogue catalogue({ u":/courses"_s, around.data.courses() }); // own ones come and go
    SessionHost host(backend.makeSink, {});
    std::function<std::int64_t()> freeBytes;
    if (!profile.cluster) {
        freeBytes = [races = around.data.races()] { return std::int64_t { QStorageInfo(races).bytesAvailable() }; };
    }
    const QString hint = profile.cluster
        ? QCoreApplication::translate("Window", "The profile: races go to Kafka and are asked of Pinot")
        : QCoreApplication::translate("Window", "The profile: races are kept in files on this machine");
    const OpenRace openRace = [races = around.data.races()](const QString &path, const Errand &errand) {
        return openWholeRace(path, races, errand);
    };
    MainWindow window({ *backend.store, host, catalogue, around.settings, systemBootTime(), freeBytes, profile.name,
                        hint, &around.connections, around.data.courses(), around.data.path, DataFolder::isGiven(),
                        &statements, tail.get(), backend.saveRace, openRace, DataFolder::tileCache() });
    QObject::connect(&around.single, &SingleWindow::asked, &window, [&](const QString &path) {
        window.show();
        window.raise();
        window.activateWindow();
        openFile(path, window);
    });
    QString wanted;
    QObject::connect(&window, &MainWindow::profileWanted, &window, [&wanted](const QString &name) {
        wanted = name;
        QCoreApplication::exit();
    });
    window.show();
    if (first.notice) {
        window.tell(*first.notice);
    }
    openFile(first.file, window);
    if (first.demo) {
        startDemo(around.options, window, host, *backend.store);
    }
    code = QApplication::exec();
    if (wanted.isEmpty()) {
        around.single.close(); // races, store and checks may take a while to end
    }
    for (const SessionReport &report : host.stopAll()) {
        if (!report.error.message.isEmpty()) { // nobody would see it in the window any more
            terminal::complain(report.error);
        }
    }
    return wanted;
}

std::unique_ptr<QObject> showWaiting(QEventLoop &loop)
{
    auto sign = std::make_unique<QProgressDialog>(
        QCoreApplication::translate("Window", "Waiting for the desktop's key store, which may ask for its password …"),
        QCoreApplication::translate("Window", "Go on without"), 0, 0);
    sign->setWindowModality(Qt::ApplicationModal);
    sign->setAttribute(Qt::WA_QuitOnClose, false); // it may be the only window
    QObject::connect(sign.get(), &QProgressDialog::canceled, &loop, &QEventLoop::quit);
    sign->show();
    return sign;
}

/// The profile that was asked for; for what is in files here the embedded one; else the one that was used last; else,
/// with a notice if that one no longer serves, the embedded one.
Result<Profile> firstProfile(const WindowOptions &options, ConnectionDesk &connections, std::optional<Error> &notice)
{
    if (!options.profile.empty()) {
        return connections.profile(QString::fromStdString(options.profile), notice);
    }
    const QString &embedded = embeddedProfile();
    const bool isHere = options.demo || isWholeRaceFile(QString::fromStdString(options.file));
    auto profile = connections.profile(isHere ? embedded : connections.remembered(), notice);
    if (profile) {
        return profile;
    }
    notice = { .message = QCoreApplication::translate("Window", "This window is on the profile “%1”. %2")
                              .arg(embedded, profile.error().message),
               .detail = {},
               .remedy = QCoreApplication::translate("Window", "File → Connection… sets profiles right.") };
    std::optional<Error> none;
    return connections.profile(embedded, none);
}

/// Whether the environment names a display, of whatever kind: where there is none, Qt would abort.
bool hasDisplay()
{
    return qEnvironmentVariable("XDG_SESSION_TYPE") == u"wayland"
        || std::ranges::any_of(std::array { "DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM" },
                               [](const char *name) { return !qEnvironmentVariableIsEmpty(name); });
}

} // namespace

int runWindow(const WindowOptions &options, int argc, char **argv)
{
    const DataFolder data = DataFolder::ofThisUser();
    QSettings settings(data.settingsFile(), QSettings::IniFormat);
    if (!options.profile.empty()) { // told before a display is wanted
        if (const auto asked = profileNamed(QString::fromStdString(options.profile), settings); !asked) {
            terminal::complain(asked.error());
            return Usage;
        }
    }
    if (!hasDisplay()) {
        terminal::complain({ QCoreApplication::translate("Window", "There is no display to open the window on."),
                             {},
                             QCoreApplication::translate(
                                 "Window", "Set DISPLAY, or run races without a window: trackside race --help") });
        return Failed;
    }
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Trackside"_s);
    QGuiApplication::setDesktopFileName(u"org.trackside.Trackside"_s);
    std::optional<Language> language;
    language.emplace(settings.value(keys::language).toString());

    First first { .file = {}, .demo = options.demo, .notice = {} };
    first.file = options.file.empty() ? QString() : QFileInfo(QString::fromStdString(options.file)).absoluteFilePath();
    SingleWindow single(data.path);
    if (!options.demo && single.handOver(first.file)) {
        return Succeeded;
    }
    single.listen();

    QDir().mkpath(data.races());
    ConnectionDesk connections(settings, data, KeyStore(DataFolder::owner(), showWaiting));
    const Surroundings around { options, data, settings, connections, single };
    int code = Succeeded;
    auto profile = firstProfile(options, connections, first.notice);
    while (profile) {
        const QString wanted = showWindow(around, *profile, std::exchange(first, {}), code);
        if (wanted.isEmpty()) {
            return code;
        }
        language.emplace(settings.value(keys::language).toString()); // it may have been chosen meanwhile
        connections.remember(wanted);
        profile = connections.profile(wanted, first.notice);
    }
    terminal::complain(profile.error());
    return Failed;
}

} // namespace trackside
