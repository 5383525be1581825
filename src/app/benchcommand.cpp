// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/benchfigure.h"
#include "app/commandprofile.h"
#include "app/datafolder.h"
#include "app/json.h"
#include "app/terminal.h"
#include "course/coursecatalogue.h"
#include "models/raceorder.h"
#include "simulation/eventid.h"
#include "simulation/racesimulator.h"
#include "simulation/random.h"
#include "store/sqlitesink.h"
#include "store/sqlitestore.h"

#include <QElapsedTimer>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cmath>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

/// Median seconds that \p work takes, of \p times times.
template <typename Work> double secondsOf(int times, Work work)
{
    std::vector<double> seconds;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        seconds.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-9);
    }
    return median(std::move(seconds));
}

RaceConfig configFor(std::int64_t runners)
{
    RaceConfig config;
    config.runners = runners;
    return config;
}

void measureCreation(const CoursePtr &course, Figures &figures)
{
    const double seconds =
        secondsOf(5, [&] { return RaceSimulator::create(course, configFor(1'000'000)).has_value(); });
    figures.push_back({ "create a race of 1,000,000 runners", seconds, "s", 1.0 });
    const double few = secondsOf(5, [&] { return RaceSimulator::create(course, configFor(100)).has_value(); });
    figures.push_back({ "create a race of 100 runners", few, "s", 25.7 });
    figures.push_back({ "memory of a runner", sizeof(RunnerPlan), "bytes", 150.0 });
}

void measureStepping(const CoursePtr &course, Figures &figures)
{
    const RaceSimulator race = *RaceSimulator::create(course, configFor(10'000));
    std::vector<PositionEvent> events;
    std::vector<double> rates;
    for (std::int32_t second = 100; second < 700; second += 10) {
        constexpr int times = 10;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < times; ++i) {
            events.clear();
            race.eventsAt(second, events);
        }
        rates.push_back(static_cast<double>(events.size()) * times
                        / (static_cast<double>(timer.nsecsElapsed()) * 1e-9));
    }
    figures.push_back({ "step runners, one core", median(std::move(rates)), "runner-seconds/s", 50e6 });
}

/// The worst distance between a stepped position and the geodesic point at its distance, at a million random places.
void measureExactness(const CoursePtr &course, Figures &figures)
{
    const CourseLine &line = course->line;
    double worst = 0.0;
    for (std::uint64_t i = 0; i < 1'000'000; ++i) {
        const double share = random::unit(random::draw(1, i));
        const auto place = static_cast<std::int64_t>(share * static_cast<double>(line.lengthMicrometres()));
        const auto vertices = line.vertexMicrometres();
        const auto after = std::ranges::upper_bound(vertices, place);
        const auto index = static_cast<std::size_t>(std::max<std::ptrdiff_t>(1, after - vertices.begin())) - 1;
        const std::size_t next = std::min(index + 1, vertices.size() - 1);
        const LonLat exact = alongGeodesic(line.vertices()[index], line.vertices()[next],
                                           static_cast<double>(place - vertices[index]) / 1e6);
        worst = std::max(worst, geodesicMetres(exact, line.pointAt(place)));
    }
    figures.push_back({ "worst position, of 1,000,000 places", worst * 1000.0, "mm", 1.0 });
}

/// Writes ten minutes of a race of 10,000 runners and reads it back at minutes one and ten.
void measureStore(const CoursePtr &course, Figures &figures)
{
    const QTemporaryDir folder;
    const RaceSimulator race = *RaceSimulator::create(course, configFor(10'000));
    const RaceRecord record = newOrder(race.config(), course, nullptr).record;
    SqliteSink sink(folder.path());
    if (const auto opened = sink.open(record, *course, {}); !opened) {
        terminal::complain(opened.error());
        return;
    }
    SqliteStore store(folder.path());
    const auto refreshMs = [&store, &record] {
        (void)store.snapshot(record.runId, std::nullopt, true).result();
        return 1000.0 * secondsOf(9, [&] { (void)store.snapshot(record.runId, std::nullopt, false).result(); });
    };
    std::vector<PositionEvent> events;
    std::vector<double> rates;
    double early = 0.0;
    for (std::int32_t second = 0; second < 600; ++second) {
        events.clear();
        race.eventsAt(second, events);
        QElapsedTimer timer;
        timer.start();
        if (const auto written = sink.writeSecond(second, events, false); !written) {
            terminal::complain(written.error());
            return;
        }
        rates.push_back(static_cast<double>(events.size()) / (static_cast<double>(timer.nsecsElapsed()) * 1e-9));
        if (second == 60) {
            early = refreshMs();
        }
    }
    const double late = refreshMs();
    figures.push_back({ "write rows, SQLite on disk", median(std::move(rates)), "rows/s", 300e3 });
    figures.push_back({ "refresh of 10,000 runners at minute 1", early, "ms", 50.0 });
    figures.push_back({ "refresh of 10,000 runners at minute 10", late, "ms", 50.0 });
    figures.push_back({ "refresh at minute 10 / at minute 1", late / early, "ratio", 1.5 });
    (void)sink.close(std::chrono::seconds(5));
}

/// Milliseconds that a window waits for a past second of a race, of each of \p seconds in turn.
std::vector<double> seekMs(SqliteStore &store, const QString &runId, const std::vector<std::int32_t> &seconds)
{
    std::vector<double> times;
    for (const std::int32_t second : seconds) {
        times.push_back(1000.0 * secondsOf(1, [&] { (void)store.snapshot(runId, second, false).result(); }));
    }
    return times;
}

/// Writes a race of 1,000 runners to its end, about half an hour, opens it as a window does and seeks ten random
/// seconds of it in order, then backward.
void measureSeeking(const CoursePtr &course, Figures &figures)
{
    const QTemporaryDir folder;
    const RaceSimulator race = *RaceSimulator::create(course, configFor(1'000));
    const RaceRecord record = newOrder(race.config(), course, nullptr).record;
    SqliteSink sink(folder.path());
    Result<void> written = sink.open(record, *course, {});
    std::vector<PositionEvent> events;
    for (std::int32_t second = 0; written && second <= race.lastSecond(); ++second) {
        events.clear();
        race.eventsAt(second, events);
        written = sink.writeSecond(second, events, second == race.lastSecond());
    }
    if (!written) {
        terminal::complain(written.error());
        return;
    }
    (void)sink.close(std::chrono::seconds(5));
    SqliteStore store(folder.path());
    (void)store.snapshot(record.runId, std::nullopt, true).result();
    std::vector<std::int32_t> seconds;
    for (std::uint64_t i = 0; i < 10; ++i) {
        seconds.push_back(static_cast<std::int32_t>(random::unit(random::draw(2, i)) * race.lastSecond()));
    }
    std::ranges::sort(seconds);
    figures.push_back({ "seek forward, 1,000 runners", median(seekMs(store, record.runId, seconds)), "ms", 300.0 });
    std::ranges::reverse(seconds);
    figures.push_back({ "seek backward, 1,000 runners", median(seekMs(store, record.runId, seconds)), "ms", 300.0 });
}

/// Who is entered, of the largest field that there is.
void measureEntering(const CoursePtr &course, Figures &figures)
{
    const QTemporaryDir folder;
    SqliteSink sink(folder.path());
    RaceRecord record;
    record.runId = newRunId();
    record.courseId = course->id;
    const auto seconds = sink.open(record, *course, {}).and_then([&] { return secondsToEnterAMillion(sink); });
    if (!seconds) {
        terminal::complain(seconds.error());
        return;
    }
    figures.push_back({ "enter 1,000,000 runners, SQLite on disk", *seconds, "s", 20.0 });
    (void)sink.close(std::chrono::seconds(5));
}

QString machine()
{
    return u"%1, %2, %3 threads"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture())
        .arg(QThread::idealThreadCount());
}

void printFigures(const Figures &figures)
{
    terminal::print(machine() + u'\n');
    for (const Figure &figure : figures) {
        terminal::print(u"%1 %2 %3  (reference %4)\n"_s.arg(QLatin1StringView(figure.name), -42)
                            .arg(figure.value, 12, 'g', 4)
                            .arg(QLatin1StringView(figure.unit), -18)
                            .arg(figure.reference, 0, 'g', 4));
    }
}

void printFiguresAsJson(const Figures &figures)
{
    Json json;
    const Json::Value object = json.object();
    json.add(object, "machine", json.text(machine()));
    const Json::Value results = json.array();
    for (const Figure &figure : figures) {
        const Json::Value entry = json.object();
        json.add(entry, "name", json.text(QString::fromLatin1(figure.name)));
        json.add(entry, "value", json.number(figure.value));
        json.add(entry, "unit", json.text(QString::fromLatin1(figure.unit)));
        json.add(entry, "reference", json.number(figure.reference));
        json.append(results, entry);
    }
    json.add(object, "results", results);
    terminal::print(json.written(object));
}

} // namespace

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

int run(const BenchOptions &options)
{
    const auto profile = commandProfile(options.profile);
    if (!profile) {
        terminal::complain(profile.error());
        return Usage;
    }
    const CourseCatalogue catalogue({ u":/courses"_s });
    const auto course = catalogue.find(u"crystal"_s);
    if (!course) {
        terminal::complain(course.error());
        return Failed;
    }
    Figures figures;
    measureCreation(*course, figures);
    measureStepping(*course, figures);
    measureExactness(*course, figures);
    measureStore(*course, figures);
    measureSeeking(*course, figures);
    measureEntering(*course, figures);
    measureEncoding(*course, figures);
    if (profile->cluster) {
        // Kafka last: what it is sent, Pinot has to take in.
        const auto measured = measurePinot(*course, *profile->cluster, figures).and_then([&] {
            return measureKafka(*course, profile->cluster->kafka, figures);
        });
        if (!measured) {
            terminal::complain(measured.error());
            return Failed;
        }
    }
    options.json ? printFiguresAsJson(figures) : printFigures(figures);
    return Succeeded;
}

} // namespace trackside
