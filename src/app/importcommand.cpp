// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/datafolder.h"
#include "app/interruptible.h"
#include "app/json.h"
#include "app/terminal.h"
#include "course/coursecatalogue.h"
#include "store/wholeracefile.h"
#include "studio/coursechecks.h"
#include "studio/courseimport.h"
#include "studio/coursewriter.h"
#include "studio/importreport.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cmath>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::ImportCommand)
};

QString text(QByteArrayView latin)
{
    return QString::fromLatin1(latin);
}

QString placeText(LonLat place)
{
    return u"%1, %2"_s.arg(QString::number(place.latitude, 'f', 6), QString::number(place.longitude, 'f', 6));
}

void printLine(std::size_t index, const ImportedLine &line, const LineFacts &facts)
{
    QStringList marks;
    if (facts.isClosed) {
        marks.append(u"closed"_s);
    }
    if (facts.crossesItself) {
        marks.append(u"crosses itself"_s);
    }
    if (facts.hasHeights) {
        marks.append(u"with heights"_s);
    }
    terminal::print(
        u"%1  %2 points  %3 m  from %4 to %5  %6%7\n"_s.arg(index + 1, 3)
            .arg(facts.points, 6)
            .arg(std::isfinite(facts.lengthMetres) ? QString::number(facts.lengthMetres, 'f', 1) : u"?"_s, 9)
            .arg(placeText(facts.start), placeText(facts.finish), line.name,
                 marks.isEmpty() ? QString() : u"  (%1)"_s.arg(marks.join(u", "_s))));
}

void print(const ImportReport &report)
{
    for (std::size_t i = 0; i < report.file.lines.size(); ++i) {
        printLine(i, report.file.lines[i], report.facts[i]);
    }
    for (const ImportedPoint &point : report.file.points) {
        terminal::print(
            u"point  %1  %2  %3\n"_s.arg(placeText(point.place), text(nameOf(point.meaning.role)), point.name));
    }
    for (const Zone &zone : report.file.polygons) {
        terminal::print(u"area  %1 corners  %2\n"_s.arg(zone.outer.size()).arg(zone.name));
    }
    for (const CourseProblem &problem : report.problems) {
        terminal::print(u"%1 %2%3: %4%5\n"_s.arg(text(nameOf(problem.severity)), text(codeOf(problem.kind)),
                                                 problem.line ? u" (line %1)"_s.arg(*problem.line + 1) : QString(),
                                                 problem.message,
                                                 problem.fix ? u" [%1]"_s.arg(labelOf(*problem.fix)) : QString()));
    }
    if (report.chosen()) {
        terminal::print(u"%1 %2\n"_s.arg(report.isAccepted ? u"usable:"_s : u"not usable as it is:"_s,
                                         titleOf(report.file, *report.chosen())));
    }
}

Json::Value boundsEntry(Json &json, const Bounds &bounds)
{
    const Json::Value entry = json.array();
    for (const double edge : { bounds.west, bounds.south, bounds.east, bounds.north }) {
        json.append(entry, json.number(edge));
    }
    return entry;
}

Json::Value finite(Json &json, double number)
{
    return std::isfinite(number) ? json.number(number) : json.nothing();
}

Json::Value optionalPlace(Json &json, std::optional<LonLat> place)
{
    const bool isKnown = place && std::isfinite(place->longitude) && std::isfinite(place->latitude);
    return isKnown ? placeEntry(json, *place) : json.nothing();
}

Json::Value lineEntry(Json &json, const ImportedLine &line, const LineFacts &facts)
{
    const Json::Value entry = json.object();
    json.add(entry, "name", json.text(line.name));
    json.add(entry, "points", json.number(static_cast<std::int64_t>(facts.points)));
    json.add(entry, "lengthMetres", finite(json, facts.lengthMetres));
    json.add(entry, "start", optionalPlace(json, facts.start));
    json.add(entry, "finish", optionalPlace(json, facts.finish));
    // Of a line that is not on earth nothing more can be said.
    const bool isOnEarth = std::isfinite(facts.lengthMetres);
    json.add(entry, "bounds", isOnEarth ? boundsEntry(json, facts.bounds) : json.nothing());
    json.add(entry, "crossesItself", isOnEarth ? json.boolean(facts.crossesItself) : json.nothing());
    json.add(entry, "closed", isOnEarth ? json.boolean(facts.isClosed) : json.nothing());
    json.add(entry, "elevation", json.boolean(facts.hasHeights));
    return entry;
}

/// 1-based numbers of lines, negative where one runs backwards.
Json::Value chainEntry(Json &json, const LineChain &chain)
{
    const Json::Value entry = json.array();
    for (const LinePart &part : chain.parts) {
        const auto number = static_cast<std::int64_t>(part.line) + 1;
        json.append(entry, json.number(part.isBackwards ? -number : number));
    }
    return entry;
}

Json::Value problemEntry(Json &json, const CourseProblem &problem)
{
    const Json::Value entry = json.object();
    json.add(entry, "code", json.text(text(codeOf(problem.kind))));
    json.add(entry, "severity", json.text(text(nameOf(problem.severity))));
    json.add(entry, "message", json.text(problem.message));
    json.add(entry, "at", optionalPlace(json, problem.at));
    json.add(entry, "line", problem.line ? json.number(static_cast<std::int64_t>(*problem.line) + 1) : json.nothing());
    json.add(entry, "fix", problem.fix ? json.text(labelOf(*problem.fix)) : json.nothing());
    return entry;
}

void printAsJson(const ImportReport &report)
{
    Json json;
    const Json::Value root = json.object();
    const Json::Value lines = json.array();
    for (std::size_t i = 0; i < report.file.lines.size(); ++i) {
        json.append(lines, lineEntry(json, report.file.lines[i], report.facts[i]));
    }
    const Json::Value joins = json.array();
    for (const LineChain &chain : report.choice.chains) {
        if (chain.isJoin()) {
            json.append(joins, chainEntry(json, chain));
        }
    }
    const Json::Value waypoints = json.array();
    for (const ImportedPoint &point : report.file.points) {
        const Json::Value entry = json.object();
        json.add(entry, "name", json.text(point.name));
        json.add(entry, "role", json.text(text(nameOf(point.meaning.role))));
        json.add(entry, "at", optionalPlace(json, point.place));
        json.append(waypoints, entry);
    }
    const Json::Value polygons = json.array();
    for (const Zone &zone : report.file.polygons) {
        const Json::Value entry = json.object();
        json.add(entry, "name", json.text(zone.name));
        json.add(entry, "points", json.number(static_cast<std::int64_t>(zone.outer.size())));
        json.add(entry, "holes", json.number(static_cast<std::int64_t>(zone.holes.size())));
        json.append(polygons, entry);
    }
    const Json::Value problems = json.array();
    for (const CourseProblem &problem : report.problems) {
        json.append(problems, problemEntry(json, problem));
    }
    json.add(root, "title", json.text(report.file.title));
    json.add(root, "lines", lines);
    json.add(root, "joins", joins);
    json.add(root, "chosen", report.chosen() ? chainEntry(json, *report.chosen()) : json.array());
    json.add(root, "waypoints", waypoints);
    json.add(root, "polygons", polygons);
    json.add(root, "problems", problems);
    json.add(root, "accepted", json.boolean(report.isAccepted));
    terminal::print(json.written(root));
}

ImportReport reportOnNothing(const QString &path, CourseProblem problem)
{
    ImportReport report { .file = { .fileName = QFileInfo(path).fileName() } };
    report.problems.push_back(std::move(problem));
    return report;
}

/// What the options ask to change before saving.
CourseDraft changed(CourseDraft draft, const ImportOptions &options)
{
    draft.id = QString::fromStdString(options.save);
    if (!options.name.empty()) {
        draft.name = QString::fromStdString(options.name);
    }
    if (options.reverse) {
        draft = mended(std::move(draft), { .kind = CourseFix::Kind::Reverse });
        std::swap(draft.start, draft.finish);
    }
    if (options.laps) {
        draft = mended(std::move(draft),
                       { .kind = CourseFix::Kind::Laps, .count = static_cast<std::size_t>(*options.laps) });
    }
    return draft;
}

bool saveDraft(const CourseDraft &draft, const ImportOptions &options)
{
    const QString folder = DataFolder::ofThisUser().courses();
    const auto saved = saveCourse(draft, folder, CourseCatalogue({ u":/courses"_s, folder }).takenIds());
    if (!saved) {
        terminal::complain(saved.error());
    } else if (!options.json) {
        terminal::print(u"saved: %1\n"_s.arg(*saved));
    }
    return saved.has_value();
}

int save(const ImportReport &report, const ImportOptions &options)
{
    if (const auto course = courseOf(report.draft); !course) {
        terminal::complain(course.error());
        return Failed;
    }
    if (!report.isAccepted) {
        terminal::complain(
            { .message = Text::tr("It is not added before its errors are mended."), .detail = {}, .remedy = {} });
        return Failed;
    }
    return saveDraft(changed(report.draft, options), options) ? Succeeded : Failed;
}

/// Every line by itself, each under the id that its file gives it. What is wrong with one is told, what cannot be added
/// as well, and the rest is added.
int saveAll(const ImportReport &report, const ImportOptions &options)
{
    int outcome = Succeeded;
    for (std::size_t i = 0; i < report.file.lines.size(); ++i) {
        const CourseDraft draft = draftOf(report.file, { .parts = { { i, false } } });
        for (const CourseProblem &problem : check(draft)) {
            if (problem.severity != Severity::Note) {
                terminal::complain(
                    { .message = Text::tr("%1: %2", "a course and what is wrong").arg(draft.id, problem.message),
                      .detail = {},
                      .remedy = {} });
            }
        }
        if (!saveDraft(draft, options)) {
            outcome = Failed;
        }
    }
    return outcome;
}

/// A whole race: it goes among the races, unless it is only looked at.
int takeRace(const QString &path, const ImportOptions &options)
{
    if (!options.save.empty() || options.saveAll || options.line || options.joinAll || !options.join.empty()
        || !options.name.empty() || options.reverse || options.laps) {
        terminal::complain({ Text::tr("“%1” is a whole race: of the options only --check and --json go with one.")
                                 .arg(QFileInfo(path).fileName()),
                             {},
                             {} });
        return Usage;
    }
    const QString races = DataFolder::ofThisUser().races();
    Interruption interruption; // before anything that has threads
    const auto opened = untilInterrupted<OpenedRace>(interruption, [&](const std::stop_token &stop) {
        const Errand errand { .stop = stop };
        return options.check ? checkWholeRace(path, errand).transform([](const QString &runId) {
            return OpenedRace { .runId = runId, .isNew = false };
        })
                             : openWholeRace(path, races, errand);
    });
    if (!opened) {
        terminal::complain(opened.error().message.isEmpty()
                               ? Error { Text::tr("The import was stopped; nothing was kept."), {}, {} }
                               : opened.error());
        return Failed;
    }
    if (options.json) {
        Json json;
        const Json::Value root = json.object();
        json.add(root, "runId", json.text(opened->runId));
        json.add(root, "isNew", json.boolean(opened->isNew));
        terminal::print(json.written(root));
    } else {
        terminal::print((options.check       ? u"sound: %1\n"_s
                             : opened->isNew ? u"added: %1\n"_s
                                             : u"there already: %1\n"_s)
                            .arg(opened->runId));
    }
    return Succeeded;
}

} // namespace

int run(const ImportOptions &options)
{
    const QString path = QString::fromStdString(options.file);
    if (isWholeRaceFile(path)) {
        return takeRace(path, options);
    }
    auto file = importCourseFile(path);
    ImportReport report;
    if (!file) {
        report = reportOnNothing(path, file.error());
    } else {
        ChainWish wish { .joinAll = options.joinAll };
        if (options.line) {
            wish.line = static_cast<std::size_t>(*options.line) - 1;
        }
        for (const std::int64_t line : options.join) {
            wish.order.push_back(static_cast<std::size_t>(line) - 1);
        }
        const auto chain = chainFor(*file, wish);
        if (!chain) {
            terminal::complain(chain.error());
            return Failed;
        }
        report = reportOn(*std::move(file), *chain);
    }
    options.json ? printAsJson(report) : print(report);
    if (!report.chosen()) {
        return Failed;
    }
    if (options.saveAll) {
        return saveAll(report, options);
    }
    if (!options.save.empty()) {
        return save(report, options);
    }
    return report.isAccepted ? Succeeded : Failed;
}

} // namespace trackside
