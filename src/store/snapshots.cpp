// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snapshots.h"

#include "analysis/timespread.h"
#include "analysis/zonecrowd.h"
#include "analysis/zonehighlights.h"
#include "course/metres.h"

#include <QDateTime>

#include <algorithm>
#include <ranges>
#include <unordered_map>

namespace trackside {

namespace {

constexpr std::size_t mostStays = 100;
constexpr std::size_t mostSplitTimes = 100;
/// Whoever has no row for as long, and for as many rows of a thinned history, is silent.
constexpr std::int64_t silentAfterSeconds = 30;
constexpr std::int64_t silentAfterRows = 3;

/// Says of everybody in a zone's answer where the standing has the runner: trackers know of rows near zones alone.
void bringUpToDate(std::vector<ZoneAnswer> &zones, std::span<const StandingRow> standing)
{
    std::unordered_multimap<std::uint32_t, PositionEvent *> events;
    for (ZoneAnswer &zone : zones) {
        for (std::vector<ZoneStay> *stays : { &zone.longest, &zone.longestSoFar }) {
            for (ZoneStay &stay : *stays) {
                events.emplace(stay.event.competitorId, &stay.event);
            }
        }
    }
    for (const StandingRow &row : standing) {
        const auto [first, last] = events.equal_range(row.event.competitorId);
        for (const auto &[_, event] : std::ranges::subrange(first, last)) {
            *event = row.event;
        }
    }
}

ZoneAnswer answerOf(const Zone &zone, const ZoneTracker &tracker, std::int32_t second)
{
    ZoneAnswer answer {
        .name = zone.name, .inside = 0, .passagesSoFar = tracker.passagesSoFar(), .longest = tracker.inside()
    };
    answer.inside = std::ssize(answer.longest);
    if (answer.longest.size() > mostStays) {
        answer.longest.resize(mostStays);
    }
    ZoneCrowd crowd = zoneCrowdOf(tracker.crossings(), second);
    answer.crowd = std::move(crowd.inside);
    answer.crowdStepSeconds = crowd.stepSeconds;
    answer.firstEntries = firstEntriesOf(tracker.crossings());
    if (answer.inside == 0) {
        answer.longestSoFar = tracker.everybody(mostStays);
        answer.lastExit = lastExitOf(tracker.crossings());
    }
    return answer;
}

SplitAnswer answerOf(const Split &split, const CountedSplits &splits, std::size_t number)
{
    const auto times = splits.timesAt(number);
    const auto first = times | std::views::take(mostSplitTimes) | std::ranges::to<std::vector>();
    return { .name = split.name,
             .distanceMetres = metresOf(split.micrometres),
             .passed = std::ssize(times),
             .first = firstPlaces(first, mostSplitTimes),
             .spread = spreadOf(times, &SplitTime::elapsedMs),
             .headingDegrees = split.headingDegrees,
             .isTwoWay = split.isTwoWay };
}

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
        if (m_rowsComeLate && m_edges) {
            m_edges->forget(!at);
        }
        if (m_course && !*m_course) {
            m_course.reset();
        }
    }
    const Course *const known = course();
    const std::int32_t statementsBefore = m_reader->statements();
    (void)m_reader->takeSent(); // of what went before
    const auto head = m_reader->head();
    if (!head) {
        return std::unexpected(head.error());
    }
    m_rowsComeLate = head->rowsComeLate;
    const std::int32_t second = secondMeant(*head, at);
    auto standing = m_reader->field(second, head->everySeconds);
    if (!standing) {
        return std::unexpected(standing.error());
    }
    m_decisions.refresh();
    Snapshot snapshot;
    snapshot.decisions = m_decisions.at(second);
    applyDecisions(snapshot.decisions, *standing);
    if (std::ssize(*standing) > wholeFieldLimit) {
        snapshot.sample = evenSample(*standing, wholeFieldLimit);
    }
    rank(*standing, static_cast<std::size_t>(wholeFieldLimit));
    snapshot.runId = head->race.runId;
    snapshot.race = head->race;
    snapshot.second = second;
    snapshot.counts = countsOf(*standing, head->race.competitors);
    snapshot.finishes = finishesByMinute(*standing);
    snapshot.finishSpread = finishSpreadOf(*standing);
    snapshot.complete = head->complete && second == head->newest;
    snapshot.courseKnown = known != nullptr;
    snapshot.trouble = head->trouble.message.isEmpty() ? m_decisions.trouble() : head->trouble;
    const Edges *happened = nullptr;
    static const SplitTracker noSplits { {} };
    CountedSplits splits(noSplits);
    if (known != nullptr && !(known->zones.empty() && known->splits.empty())) {
        const auto read = edges().at(second, *head, *standing);
        if (!read) {
            return std::unexpected(read.error());
        }
        happened = *read;
        splits = CountedSplits(happened->splits, snapshot.decisions);
        for (std::size_t i = 0; i < known->zones.size(); ++i) {
            snapshot.zones.push_back(answerOf(known->zones[i], happened->zones[i], second));
        }
        bringUpToDate(snapshot.zones, *standing);
        for (std::size_t i = 0; i < known->splits.size(); ++i) {
            snapshot.splits.push_back(answerOf(known->splits[i], splits, i));
        }
    }
    snapshot.log =
        logOf({ .standing = *standing, .decisions = snapshot.decisions, .splits = &splits }, happened, *head);

    if (std::ssize(*standing) > wholeFieldLimit) {
        // A copy: cut off, it would keep the memory of the whole field for as long as the snapshot is shown.
        snapshot.standing.assign(standing->begin(), standing->begin() + wholeFieldLimit);
    } else {
        snapshot.standing = std::move(*standing);
    }
    if (known != nullptr) {
        snapshot.progress = lastSplitsOf(snapshot.standing, splits);
        RecentWays &recent = second == head->second ? m_recent : m_recentPast;
        recent.take(second, snapshot.standing, snapshot.progress);
    }
    snapshot.facts.statements = m_reader->statements() - statementsBefore;
    snapshot.facts.freshnessMs = freshnessOf(*head);
    snapshot.facts.sent = m_reader->takeSent();
    return snapshot;
}

std::vector<RaceEvent> Snapshots::logOf(LogSources sources, const Edges *edges, const RaceHead &head)
{
    sources.silentAfterSeconds =
        static_cast<std::int32_t>(std::max<std::int64_t>(silentAfterSeconds, silentAfterRows * head.everySeconds));
    if (edges != nullptr) {
        sources.zones = edges->zones;
        sources.stops = &edges->stops;
    }
    return raceLog(sources, mostLoggedOfAKind);
}

Result<SplitTimesAnswer> Snapshots::splitTimesOf(std::optional<std::int32_t> at,
                                                 std::span<const std::uint32_t> competitorIds)
{
    const std::int32_t statementsBefore = m_reader->statements();
    (void)m_reader->takeSent();
    SplitTimesAnswer answer;
    const Edges *happened = m_edges ? m_edges->taken(at) : nullptr;
    if (happened == nullptr) {
        const auto head = m_reader->head();
        if (!head) {
            return std::unexpected(head.error());
        }
        answer.second = secondMeant(*head, at);
        answer.facts.freshnessMs = freshnessOf(*head);
        const Course *const known = course();
        if (known == nullptr || known->splits.empty()) {
            return answer;
        }
        const auto read = edges().at(answer.second, *head, {});
        if (!read) {
            return std::unexpected(read.error());
        }
        happened = *read;
    }
    answer.second = happened->second;
    std::vector<std::vector<SplitTime>> times = happened->splits.timesOf(competitorIds);
    for (std::size_t i = 0; i < competitorIds.size(); ++i) {
        answer.runners.push_back({ competitorIds[i], std::move(times[i]) });
    }
    answer.facts.statements = m_reader->statements() - statementsBefore;
    answer.facts.sent = m_reader->takeSent();
    return answer;
}

const Course *Snapshots::course()
{
    if (!m_course) {
        m_course = m_reader->course();
    }
    return *m_course ? (*m_course)->get() : nullptr;
}

EdgeHistory &Snapshots::edges()
{
    if (!m_edges) {
        m_edges.emplace(**m_course, *m_reader);
    }
    return *m_edges;
}

} // namespace trackside
