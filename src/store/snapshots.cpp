// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snapshots.h"

#include "simulation/raceconfig.h"

#include <QDateTime>

#include <algorithm>

namespace trackside {

namespace {

constexpr std::size_t mostStays = 100;

} // namespace

std::int32_t secondMeant(const RaceHead &head, std::optional<std::int32_t> at)
{
    return at ? std::clamp(*at, -1, head.second) : head.second;
}

std::int64_t freshnessOf(const RaceHead &head)
{
    return head.newest < 0 ? 0 : std::max<std::int64_t>(QDateTime::currentMSecsSinceEpoch() - head.writtenMs, 0);
}

Result<Snapshot> Snapshots::take(std::optional<std::int32_t> at, bool whole)
{
    if (whole) {
        m_reader->readAnew();
        m_live.reset();
        m_past.reset();
        if (m_course && !*m_course) {
            m_course.reset();
        }
    }
    const Course *const known = course();
    const std::int32_t statementsBefore = m_reader->statements();
    const auto head = m_reader->head();
    if (!head) {
        return std::unexpected(head.error());
    }
    const std::int32_t second = secondMeant(*head, at);
    auto standing = m_reader->standing(second, head->everySeconds);
    if (!standing) {
        return std::unexpected(standing.error());
    }
    Snapshot snapshot;
    snapshot.runId = head->race.runId;
    snapshot.race = head->race;
    snapshot.second = second;
    snapshot.counts = countsOf(*standing, head->race.competitors);
    snapshot.complete = head->complete && second == head->newest;
    snapshot.courseKnown = known != nullptr;
    snapshot.trouble = head->trouble;
    if (std::ssize(*standing) > wholeFieldLimit) {
        snapshot.sample = evenSample(*standing, wholeFieldLimit);
        standing->resize(static_cast<std::size_t>(wholeFieldLimit));
    }
    snapshot.standing = std::move(*standing);

    if (known != nullptr && !known->zones.empty()) {
        auto zones = zonesAt(second, *head);
        if (!zones) {
            return std::unexpected(zones.error());
        }
        snapshot.zones = std::move(*zones);
    }
    snapshot.facts.statements = m_reader->statements() - statementsBefore;
    snapshot.facts.freshnessMs = freshnessOf(*head);
    return snapshot;
}

const Course *Snapshots::course()
{
    if (!m_course) {
        m_course = m_reader->course();
    }
    return *m_course ? (*m_course)->get() : nullptr;
}

Snapshots::Zones Snapshots::zonesAtStart(const RaceHead &head)
{
    const auto config = raceConfigFromJson(head.race.config);
    const double errorMetres = config ? config->faults.gpsErrorMetres : 0.0; // somebody else's race says nothing
    Zones zones;
    for (std::size_t zone = 0; zone < course()->zones.size(); ++zone) {
        zones.trackers.emplace_back(**m_course, zone, errorMetres);
    }
    zones.readUntil.assign(head.parts.size(), -1);
    return zones;
}

Result<std::vector<ZoneAnswer>> Snapshots::zonesAt(std::int32_t second, const RaceHead &head)
{
    std::optional<Zones> &zones = second == head.second ? m_live : m_past;
    if (!zones || zones->second > second || zones->readUntil.size() != head.parts.size()) {
        zones = zonesAtStart(head);
    }
    if (const auto read = readOn(*zones, head, second); !read) {
        return std::unexpected(read.error());
    }
    return answersOf(*zones);
}

Result<void> Snapshots::readOn(Zones &zones, const RaceHead &head, std::int32_t second)
{
    zones.second = second; // even if it fails half-way: rows read twice do no harm
    const auto read = m_reader->zoneHistory(second, zones.readUntil, [&zones](const PositionEvent &event) {
        for (ZoneTracker &tracker : zones.trackers) {
            tracker.add(event);
        }
    });
    if (!read) {
        return read;
    }
    for (std::size_t part = 0; part < head.parts.size(); ++part) {
        zones.readUntil[part] = std::max(zones.readUntil[part], std::min(second, head.parts[part].second));
    }
    return {};
}

std::vector<ZoneAnswer> Snapshots::answersOf(const Zones &zones)
{
    std::vector<ZoneAnswer> answers;
    for (std::size_t i = 0; i < zones.trackers.size(); ++i) {
        ZoneAnswer &answer = answers.emplace_back();
        answer.name = course()->zones[i].name;
        answer.longest = zones.trackers[i].inside();
        answer.inside = std::ssize(answer.longest);
        answer.passagesSoFar = zones.trackers[i].passagesSoFar();
        if (answer.longest.size() > mostStays) {
            answer.longest.resize(mostStays);
        }
    }
    return answers;
}

} // namespace trackside
