// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/backend.h"
#include "app/commandprofile.h"
#include "app/datafolder.h"
#include "app/json.h"
#include "app/terminal.h"
#include "course/coursecatalogue.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

void printCourses(const CourseCatalogue &catalogue)
{
    for (const CoursePtr &course : catalogue.courses()) {
        terminal::print(u"%1  %2 m  %3 points  %4 zones  %5\n"_s.arg(course->id, -20)
                            .arg(QString::number(course->line.lengthMetres(), 'f', 1), 9)
                            .arg(course->line.vertices().size(), 5)
                            .arg(course->zones.size())
                            .arg(course->name));
    }
}

void printCoursesAsJson(const CourseCatalogue &catalogue)
{
    Json json;
    const Json::Value list = json.array();
    for (const CoursePtr &course : catalogue.courses()) {
        const Json::Value entry = json.object();
        json.add(entry, "id", json.text(course->id));
        json.add(entry, "name", json.text(course->name));
        json.add(entry, "lengthMetres", json.number(course->line.lengthMetres()));
        json.add(entry, "points", json.number(static_cast<std::int64_t>(course->line.vertices().size())));
        json.add(entry, "zones", json.number(static_cast<std::int64_t>(course->zones.size())));
        json.add(entry, "start", placeEntry(json, course->start));
        json.add(entry, "finish", placeEntry(json, course->finish));
        json.append(list, entry);
    }
    terminal::print(json.written(list));
}

QString startText(const RaceRecord &race)
{
    return QDateTime::fromMSecsSinceEpoch(race.startTimeMs, QTimeZone::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString progressText(const RaceListing &race)
{
    if (race.complete) {
        return u"over"_s;
    }
    const QString reached = terminal::timeText(std::max(0, race.newestSecond));
    return race.record.state == RaceState::Paused ? u"paused at "_s + reached : u"at "_s + reached;
}

void printRaces(const RaceList &list)
{
    for (const RaceListing &race : list.races) {
        terminal::print(
            u"%1  %2 at %3  %4 runners  %5  %6\n"_s.arg(race.record.runId, race.courseName, startText(race.record))
                .arg(race.record.competitors)
                .arg(progressText(race), QLocale::c().formattedDataSize(race.bytes)));
    }
}

void printRacesAsJson(const RaceList &list)
{
    Json json;
    const Json::Value races = json.array();
    for (const RaceListing &race : list.races) {
        const Json::Value entry = json.object();
        json.add(entry, "runId", json.text(race.record.runId));
        json.add(entry, "course", json.text(race.record.courseId));
        json.add(entry, "courseName", json.text(race.courseName));
        json.add(entry, "startTime", json.text(startText(race.record)));
        json.add(entry, "runners", json.number(race.record.competitors));
        json.add(entry, "bytes", json.number(race.bytes));
        json.add(entry, "newestSecond", json.number(std::int64_t { race.newestSecond }));
        json.add(entry, "complete", json.boolean(race.complete));
        json.append(races, entry);
    }
    terminal::print(json.written(races));
}

} // namespace

int run(const CoursesOptions &options)
{
    const CourseCatalogue catalogue({ u":/courses"_s, DataFolder::ofThisUser().courses() });
    for (const Error &problem : catalogue.problems()) {
        terminal::complain(problem);
    }
    options.json ? printCoursesAsJson(catalogue) : printCourses(catalogue);
    return Succeeded;
}

int run(const RacesOptions &options)
{
    const auto profile = commandProfile(options.profile);
    if (!profile) {
        terminal::complain(profile.error());
        return Usage;
    }
    const Backend backend = openBackend(*profile, DataFolder::ofThisUser());
    if (!options.remove.empty()) {
        const auto removed = backend.store->remove(QString::fromStdString(options.remove)).result();
        if (!removed) {
            terminal::complain(removed.error());
            return Failed;
        }
        return Succeeded;
    }
    const auto list = backend.store->races().result();
    if (!list) {
        terminal::complain(list.error());
        return Failed;
    }
    for (const Error &problem : list->problems) {
        terminal::complain(problem);
    }
    options.json ? printRacesAsJson(*list) : printRaces(*list);
    return Succeeded;
}

} // namespace trackside
