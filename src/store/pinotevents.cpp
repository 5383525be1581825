// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pinotevents.h"

#include "analysis/edgereach.h"
#include "analysis/standing.h"
#include "store/dates.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

/// Rows of a runner are so far apart at most, in seconds, for a passage to be seen as one.
constexpr std::int64_t secondsBetweenRows = 1;

/// A condition that no row meets.
const QString never = u"rawTime < 0"_s;

/// The column, or a constant in its place.
QString orConstant(const QStringList &columns, const QString &column, const QString &constant)
{
    return columns.contains(column) ? column : constant;
}

/// By which of them a row without a status is a finish, as statusWithout() has it.
QStringList waysToFinish(const Course &course)
{
    const double length = course.line.lengthMetres();
    const LonLat end = course.line.vertices().back();
    return { u"distance >= %1"_s.arg(sqlNumber(length - finishToleranceMetres)),
             u"lon = %1 AND lat = %2 AND distance >= %3"_s.arg(sqlNumber(end.longitude), sqlNumber(end.latitude),
                                                               sqlNumber(length * leastShareAtLastVertex)) };
}

/// 0 where the row tells no start, or none that is a date.
std::int64_t startTimeOf(const PinotCell &cell)
{
    const std::int64_t startTimeMs = cell.integer().value_or(0);
    return dates.holds(startTimeMs) ? startTimeMs : 0;
}

RaceState stateOf(const QString &word)
{
    return word == "paused"_L1 ? RaceState::Paused : word == "over"_L1 ? RaceState::Over : RaceState::Running;
}

} // namespace

QStringList waysOut(const QStringList &columns, const Course *course)
{
    QStringList ways = course != nullptr ? waysToFinish(*course) : QStringList();
    if (columns.contains(u"status"_s)) {
        for (QString &way : ways) {
            way.prepend(u"status NOT IN ('running', 'finished', 'retired', 'notStarted', 'disqualified') AND "_s);
        }
        ways.append(u"status IN ('finished', 'retired', 'notStarted', 'disqualified')"_s);
    }
    return ways.isEmpty() ? QStringList(never) : ways;
}

QStringList waysNearEdges(const Course *course)
{
    QStringList ways;
    for (const EdgeReach &edge :
         course != nullptr ? edgeReaches(*course, secondsBetweenRows) : std::vector<EdgeReach>()) {
        for (const auto &[from, to] : edge.stretches()) {
            ways.append(u"distance BETWEEN %1 AND %2"_s.arg(sqlNumber(from), sqlNumber(to)));
        }
        // For those off the line; Pinot's ST_Within would look at every row, and analysis has the last word anyway.
        for (const auto &[west, south, east, north] : edge.boxes()) {
            ways.append(u"lon BETWEEN %1 AND %2 AND lat BETWEEN %3 AND %4"_s.arg(sqlNumber(west), sqlNumber(east),
                                                                                 sqlNumber(south), sqlNumber(north)));
        }
    }
    return ways.isEmpty() ? QStringList(never) : ways;
}

QString whereAny(const QString &where, const QStringList &ways)
{
    QStringList all;
    for (const QString &way : ways) {
        all.append(u'(' + where + u" AND "_s + way + u')');
    }
    return all.join(u" OR "_s);
}

QString whereInTime(std::int32_t from, std::int32_t to)
{
    return to - from < mostSecondsListed ? u"rawTime IN (%1)"_s.arg(sqlSeconds(from, to))
                                         : u"rawTime BETWEEN %1 AND %2"_s.arg(from).arg(to);
}

PinotWords eventWords(const QStringList &columns, const Course *course)
{
    return {
        { u"event"_s,
          u"competitorId, rawTime, %1, distance, lon, lat, %2, %3"_s.arg(
              orConstant(columns, u"elapsedMs"_s, u"-1"_s), orConstant(columns, u"startOffsetMs"_s, u"0"_s),
              orConstant(columns, u"status"_s, u"''"_s)) },
        { u"isOut"_s, waysOut(columns, course).join(u" OR "_s) },
    };
}

std::vector<PositionEvent> eventsOf(const PinotRows &rows, const Course *course)
{
    constexpr std::int64_t longestRaceMs = longestRaceSeconds * 1000LL;
    std::vector<PositionEvent> events;
    events.reserve(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const std::int64_t runner = rows.at(row, 0).integer().value_or(0);
        const std::int64_t second = rows.at(row, 1).integer().value_or(-1);
        if (runner < 1 || runner > std::numeric_limits<std::uint32_t>::max() || second < 0
            || second > longestRaceSeconds) {
            continue;
        }
        const std::int64_t startOffsetMs = rows.at(row, 6).integer().value_or(0);
        PositionEvent event { .competitorId = static_cast<std::uint32_t>(runner),
                              .rawTimeSeconds = static_cast<std::int32_t>(second),
                              .elapsedMs = rows.at(row, 2).integer().value_or(-1),
                              .distanceMetres = rows.at(row, 3).number().value_or(0.0),
                              .position = { rows.at(row, 4).number().value_or(0.0),
                                            rows.at(row, 5).number().value_or(0.0) },
                              .startOffsetMs = std::clamp<std::int64_t>(startOffsetMs, 0, longestRaceMs),
                              .status = RunnerStatus::Running };
        if (!std::isfinite(event.distanceMetres) || !std::isfinite(event.position.longitude)
            || !std::isfinite(event.position.latitude)) {
            continue;
        }
        if (event.elapsedMs < 0 || event.elapsedMs > longestRaceMs) {
            event.elapsedMs = event.rawTimeSeconds * 1000LL;
        }
        const QByteArray status = rows.at(row, 7).text().toLatin1();
        if (const auto known = statusFromName(status)) {
            event.status = *known;
        } else if (course != nullptr) {
            event.status = statusWithout(event, course->line);
        }
        events.push_back(event);
    }
    return events;
}

bool isComplete(const RaceRecord &race, std::int64_t seen, std::int64_t out)
{
    const std::int64_t expected = race.competitors > 0 ? race.competitors : seen;
    return expected > 0 && out >= expected;
}

bool isSaidToBeOver(const RaceRecord &race)
{
    return race.competitors == 0 && race.state == RaceState::Over;
}

PinotWords raceWords(const QStringList &columns, const QString &runId)
{
    return { { u"runId"_s, sqlText(runId) },
             { u"fieldSize"_s, orConstant(columns, u"competitors"_s, u"0"_s) },
             { u"eventName"_s, orConstant(columns, u"eventName"_s, u"''"_s) },
             { u"seed"_s, orConstant(columns, u"seed"_s, u"''"_s) },
             { u"config"_s, orConstant(columns, u"config"_s, u"''"_s) },
             { u"state"_s, orConstant(columns, u"state"_s, u"''"_s) } };
}

RaceRecord raceOf(const PinotRows &rows, std::size_t row)
{
    return { .runId = rows.at(row, 0).text(),
             .courseId = rows.at(row, 1).text(),
             .startTimeMs = startTimeOf(rows.at(row, 2)),
             .competitors = rows.at(row, 3).integer().value_or(0),
             .eventName = rows.at(row, 4).text(),
             .config = rows.at(row, 6).text().toUtf8(),
             .seed = rows.at(row, 5).text().toULongLong(),
             .state = stateOf(rows.at(row, 7).text()) };
}

Result<std::optional<RaceRecord>> askRace(PinotQuestions &pinot, const QString &runId, const IsCancelled &isCancelled)
{
    const auto columns = pinot.columns(PinotTable::Races);
    if (!columns) {
        return std::unexpected(columns.error());
    }
    return pinot.ask("race", raceWords(*columns, runId), isCancelled).transform([](const PinotRows &rows) {
        return rows.size() > 0 ? std::optional(raceOf(rows, 0)) : std::nullopt;
    });
}

} // namespace trackside
