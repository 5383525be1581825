// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watchtelling.h"

#include "analysis/decisions.h"
#include "analysis/racelog.h"
#include "app/json.h"
#include "store/eventplace.h"

#include <algorithm>
#include <ranges>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

std::int64_t inside(const Snapshot &snapshot)
{
    return snapshot.zones.empty() ? 0 : snapshot.zones.front().inside;
}

Json::Value longestInside(Json &json, const Snapshot &snapshot)
{
    if (!snapshot.courseKnown) {
        return json.nothing();
    }
    const Json::Value stays = json.array();
    if (!snapshot.zones.empty()) {
        for (const ZoneStay &stay : snapshot.zones.front().longest) {
            const Json::Value entry = json.object();
            json.add(entry, "competitorId", json.number(std::uint64_t { stay.event.competitorId }));
            json.add(entry, "insideMs", json.number(stay.insideMs));
            json.append(stays, entry);
        }
    }
    return stays;
}

Json::Value splitEntry(Json &json, const SplitPlace &place)
{
    const Json::Value entry = json.object();
    json.add(entry, "rank", json.number(std::int64_t { place.rank }));
    json.add(entry, "competitorId", json.number(std::uint64_t { place.time.competitorId }));
    json.add(entry, "elapsedMs", json.number(place.time.elapsedMs));
    json.add(entry, "legMs", json.number(place.time.legMs));
    json.add(entry, "isEstimate", json.boolean(place.time.isEstimate));
    json.add(entry, "isLegEstimate", json.boolean(place.time.isLegEstimate));
    return entry;
}

/// Null where it is at no split or no line is crossed there.
Json::Value heading(Json &json, const SplitAnswer *split)
{
    return split != nullptr && split->headingDegrees ? json.number(*split->headingDegrees) : json.nothing();
}

Json::Value splits(Json &json, const Snapshot &snapshot, std::int64_t limit)
{
    if (!snapshot.courseKnown) {
        return json.nothing();
    }
    const Json::Value splits = json.array();
    for (const SplitAnswer &split : snapshot.splits) {
        const Json::Value entry = json.object();
        json.add(entry, "name", json.text(split.name));
        json.add(entry, "distanceMetres", json.number(split.distanceMetres));
        json.add(entry, "headingDegrees", heading(json, &split));
        json.add(entry, "passed", json.number(split.passed));
        const Json::Value first = json.array();
        const std::int64_t most = limit > 0 ? limit : std::ssize(split.first);
        for (const SplitPlace &place : split.first | std::views::take(most)) {
            json.append(first, splitEntry(json, place));
        }
        json.add(entry, "first", first);
        json.append(splits, entry);
    }
    return splits;
}

Json::Value logEntry(Json &json, const RaceEvent &event, const Snapshot &snapshot)
{
    const auto orNothing = [&json](std::int64_t number) { return number > 0 ? json.number(number) : json.nothing(); };
    const QString place = placeOf(event, snapshot);
    const Json::Value entry = json.object();
    json.add(entry, "kind", json.text(QString::fromLatin1(kindName(event.kind))));
    json.add(entry, "elapsedMs", json.number(event.elapsedMs));
    json.add(entry, "competitorId", orNothing(event.competitorId));
    json.add(entry, "count", json.number(std::int64_t { event.count }));
    json.add(entry, "place", place.isEmpty() ? json.nothing() : json.text(place));
    json.add(entry, "headingDegrees", heading(json, splitOf(event, snapshot)));
    json.add(entry, "rank", orNothing(event.rank));
    json.add(entry, "isEstimate", json.boolean(event.isEstimate));
    json.add(entry, "stayMs", event.stayMs >= 0 ? json.number(event.stayMs) : json.nothing());
    return entry;
}

/// The newest first, as many as asked for.
Json::Value log(Json &json, const Snapshot &snapshot, std::int64_t limit)
{
    const Json::Value log = json.array();
    const std::int64_t most = limit > 0 ? limit : std::ssize(snapshot.log);
    for (const RaceEvent &event : snapshot.log | std::views::reverse | std::views::take(most)) {
        json.append(log, logEntry(json, event, snapshot));
    }
    return log;
}

} // namespace

void tellAsText(const RaceLook &look, double courseMetres, const EntrantsById &entrants)
{
    const Snapshot &snapshot = *look.snapshot;
    const QString zone =
        snapshot.courseKnown ? u", %1 in the geofence"_s.arg(inside(snapshot)) : u", geofence unknown"_s;
    terminal::print(u"\n%1 of the race, %2 running, %3 finished, %4 retired%5\n"_s
                        .arg(terminal::timeText(std::max(0, snapshot.second)))
                        .arg(snapshot.counts.running)
                        .arg(snapshot.counts.finished)
                        .arg(snapshot.counts.retired)
                        .arg(zone));
    terminal::print(terminal::standingTable(look.rows, courseMetres, entrants));
}

void tellAsJson(const RaceLook &look, std::int64_t limit, const EntrantsById &entrants)
{
    const Snapshot &snapshot = *look.snapshot;
    Json json;
    const Json::Value object = json.object();
    json.add(object, "runId", json.text(snapshot.runId));
    json.add(object, "course", json.text(snapshot.race.courseId));
    json.add(object, "raceTimeSeconds", json.number(std::int64_t { snapshot.second }));
    json.add(object, "running", json.number(snapshot.counts.running));
    json.add(object, "finished", json.number(snapshot.counts.finished));
    json.add(object, "retired", json.number(snapshot.counts.retired));
    json.add(object, "inZone", snapshot.courseKnown ? json.number(inside(snapshot)) : json.nothing());
    json.add(object, "freshnessMs", json.number(snapshot.facts.freshnessMs));
    json.add(object, "queries", json.number(std::int64_t { snapshot.facts.statements }));
    json.add(object, "longestInZone", longestInside(json, snapshot));
    json.add(object, "splits", splits(json, snapshot, limit));
    json.add(object, "log", log(json, snapshot, limit));
    const Json::Value standing = json.array();
    for (const StandingRow &row : look.rows) {
        const Json::Value entry = standingEntry(json, row);
        json.add(entry, "position", placeEntry(json, row.event.position));
        addEntrant(json, entry, terminal::entrantOf(entrants, row.event.competitorId));
        if (const Decision *decision = decisionOf(snapshot.decisions, row.event.competitorId)) {
            json.add(entry, "decision", decisionEntry(json, *decision));
        }
        json.append(standing, entry);
    }
    json.add(object, "standing", standing);
    terminal::print(json.written(object));
}

} // namespace trackside
