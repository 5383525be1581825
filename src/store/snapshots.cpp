// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snapshots.h"

#include "analysis/timespread.h"
#include "analysis/zonecrowd.h"
#include "simulation/raceconfig.h"

#include <QDateTime>

#include <algorithm>
#include <ranges>
#include <utility>

namespace trackside {

namespace {

constexpr std::size_t mostStays = 100;
constexpr std::size_t mostSplitTimes = 100;
constexpr std::int64_t mostCopies = 60;
constexpr std::int64_t mostCopiedRunners = 240'000; ///< in all copies together, of about half a kilobyte each
/// Where rows come late, those of the last seconds before T are not copied: what is read of them may not be all.
constexpr std::int32_t unsettledSeconds = 10;

/// Whoever has no row for as long, and for as many rows of a thinned history, is silent.
constexpr std::int64_t silentAfterSeconds = 30;
constexpr std::int64_t silentAfterRows = 3;

ZoneAnswer answerOf(const Zone &zone, const ZoneTracker &tracker, std::int32_t second,
                    std::span<const Decision> decisions)
{
    ZoneAnswer answer {
        .name = zone.name, .inside = 0, .passagesSoFar = tracker.passagesSoFar(), .longest = tracker.inside()
    };
    answer.inside = std::ssize(answer.longest);
    if (answer.longest.size() > mostStays) {
        answer.longest.resize(mostStays);
    }
    for (ZoneStay &stay : answer.longest) {
        applyDecision(decisions, stay.event);
    }
    ZoneCrowd crowd = zoneCrowdOf(tracker.crossings(), second);
    answer.crowd = std::move(crowd.inside);
    answer.crowdStepSeconds = crowd.stepSeconds;
    return answer;
}

SplitAnswer answerOf(const Split &split, const CountedSplits &splits, std::size_t number)
{
    const auto times = splits.timesAt(number);
    const auto first = times | std::views::take(mostSplitTimes) | std::ranges::to<std::vector>();
    return { .name = split.name,
             .distanceMetres = static_cast<double>(split.micrometres) * 1e-6,
             .passed = std::ssize(times),
             .first = firstPlaces(first, mostSplitTimes),
             .spread = spreadOf(times, &SplitTime::elapsedMs) };
}

/// Whether no row up to \p second can come any more that was not read yet.
bool hasAllUntil(std::int32_t second, std::span<const std::int32_t> readUntil, const RaceHead &head)
{
    for (std::size_t part = 0; part < head.parts.size(); ++part) {
        if (readUntil[part] < (head.parts[part].complete ? std::min(second, head.parts[part].second) : second)) {
            return false;
        }
    }
    return true;
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
        if (m_rowsComeLate) {
            m_past.reset();
            m_copies.clear();
            if (!at) {
                m_live.reset();
            }
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
    auto standing = m_reader->standing(second, head->everySeconds);
    if (!standing) {
        return std::unexpected(standing.error());
    }
    m_runnersSeen = std::max<std::int64_t>(m_runnersSeen, std::ssize(*standing));
    m_decisions.refresh();
    Snapshot snapshot;
    snapshot.decisions = m_decisions.at(second);
    applyDecisions(snapshot.decisions, *standing);
    snapshot.runId = head->race.runId;
    snapshot.race = head->race;
    snapshot.second = second;
    snapshot.counts = countsOf(*standing, head->race.competitors);
    snapshot.finishes = finishesByMinute(*standing);
    snapshot.finishSpread = finishSpreadOf(*standing);
    snapshot.complete = head->complete && second == head->newest;
    snapshot.courseKnown = known != nullptr;
    snapshot.trouble = head->trouble.message.isEmpty() ? m_decisions.trouble() : head->trouble;
    const Edges *edges = nullptr;
    static const SplitTracker noSplits { {} };
    CountedSplits splits(noSplits);
    if (known != nullptr && !(known->zones.empty() && known->splits.empty())) {
        const auto read = edgesAt(second, *head);
        if (!read) {
            return std::unexpected(read.error());
        }
        edges = *read;
        splits = CountedSplits(edges->splits, snapshot.decisions);
        for (std::size_t i = 0; i < known->zones.size(); ++i) {
            snapshot.zones.push_back(answerOf(known->zones[i], edges->zones[i], second, snapshot.decisions));
        }
        for (std::size_t i = 0; i < known->splits.size(); ++i) {
            snapshot.splits.push_back(answerOf(known->splits[i], splits, i));
        }
    }
    snapshot.log = logOf({ .standing = *standing, .decisions = snapshot.decisions, .splits = &splits }, edges, *head);

    if (std::ssize(*standing) > wholeFieldLimit) {
        snapshot.sample = evenSample(*standing, wholeFieldLimit);
        standing->resize(static_cast<std::size_t>(wholeFieldLimit));
    }
    snapshot.standing = std::move(*standing);
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
    const Edges *edges = edgesTaken(at);
    if (edges == nullptr) {
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
        const auto read = edgesAt(answer.second, *head);
        if (!read) {
            return std::unexpected(read.error());
        }
        edges = *read;
    }
    answer.second = edges->second;
    std::vector<std::vector<SplitTime>> times = edges->splits.timesOf(competitorIds);
    for (std::size_t i = 0; i < competitorIds.size(); ++i) {
        answer.runners.push_back({ competitorIds[i], std::move(times[i]) });
    }
    answer.facts.statements = m_reader->statements() - statementsBefore;
    answer.facts.sent = m_reader->takeSent();
    return answer;
}

/// What the last take() of that second made, if it is still here.
const Snapshots::Edges *Snapshots::edgesTaken(std::optional<std::int32_t> at) const
{
    const auto isMeant = [at](const std::optional<Edges> &edges) {
        return edges && edges->isRead && (!at || edges->second == *at);
    };
    if (isMeant(m_live)) {
        return &*m_live;
    }
    return at && isMeant(m_past) ? &*m_past : nullptr;
}

const Course *Snapshots::course()
{
    if (!m_course) {
        m_course = m_reader->course();
    }
    return *m_course ? (*m_course)->get() : nullptr;
}

Snapshots::Edges Snapshots::edgesAtStart(const RaceHead &head)
{
    const auto config = raceConfigFromJson(head.race.config);
    const double errorMetres = config ? config->faults.gpsErrorMetres : 0.0; // somebody else's race says nothing
    Edges edges {
        .zones = {}, .splits = SplitTracker(course()->splits), .stops = StopTracker(**m_course), .readUntil = {}
    };
    for (std::size_t zone = 0; zone < course()->zones.size(); ++zone) {
        edges.zones.emplace_back(**m_course, zone, errorMetres);
    }
    edges.readUntil.assign(head.parts.size(), -1);
    return edges;
}

Result<const Snapshots::Edges *> Snapshots::edgesAt(std::int32_t second, const RaceHead &head)
{
    std::optional<Edges> &edges = second == head.second ? m_live : m_past;
    if (edges && (edges->second > second || edges->readUntil.size() != head.parts.size())) {
        edges.reset();
    }
    const Edges *const copy = copyBefore(second, head);
    if (copy != nullptr && (!edges || copy->second > edges->second)) {
        edges = *copy;
    }
    if (!edges) {
        edges = edgesAtStart(head);
    }
    return readOn(*edges, head, second).transform([&edges]() -> const Edges * { return &*edges; });
}

const Snapshots::Edges *Snapshots::copyBefore(std::int32_t second, const RaceHead &head) const
{
    const auto later = std::ranges::upper_bound(m_copies, second, {}, &Edges::second);
    const bool isThere = later != m_copies.begin() && std::prev(later)->readUntil.size() == head.parts.size();
    return isThere ? &*std::prev(later) : nullptr;
}

/// Keeps what is known just before a row of the next second is added. Where there are too many copies, every other one
/// goes, so that they lie evenly over the race however long it becomes.
void Snapshots::keepCopy(const Edges &edges, std::int32_t second, const RaceHead &head)
{
    const std::int32_t last = m_copies.empty() ? 0 : m_copies.back().second;
    const bool isUnsettled = head.rowsComeLate && !head.complete && second > head.second - unsettledSeconds;
    if (second < last + m_copySeconds || !edges.inOrder || isUnsettled) {
        return;
    }
    const std::int64_t most = std::min(
        mostCopies, mostCopiedRunners / std::max({ head.race.competitors, m_runnersSeen, std::int64_t { 1 } }));
    std::vector<std::int32_t> stored;
    for (const RaceHead::Part &part : head.parts) {
        stored.push_back(std::min(second, part.second));
    }
    if (most < 1 || !hasAllUntil(second, stored, head)) {
        return;
    }
    m_copies.push_back(edges);
    m_copies.back().second = second;
    m_copies.back().readUntil = std::move(stored);
    if (std::ssize(m_copies) > most) {
        std::vector<Edges> kept;
        for (std::size_t i = 1; i < m_copies.size(); i += 2) {
            kept.push_back(std::move(m_copies[i]));
        }
        m_copies = std::move(kept);
        m_copySeconds *= 2;
    }
}

Result<void> Snapshots::readOn(Edges &edges, const RaceHead &head, std::int32_t second)
{
    edges.inOrder = edges.inOrder && hasAllUntil(edges.second, edges.readUntil, head);
    const std::int32_t known =
        std::exchange(edges.second, second); // even if it fails half-way: no harm in rows read twice
    edges.isRead = false;
    const auto read = m_reader->edgeHistory(second, edges.readUntil, [&](const PositionEvent &event) {
        if (event.rawTimeSeconds > known) { // earlier ones come again where rows come late
            keepCopy(edges, event.rawTimeSeconds - 1, head);
        }
        for (ZoneTracker &tracker : edges.zones) {
            tracker.add(event);
        }
        edges.splits.add(event);
        edges.stops.add(event);
    });
    if (!read) {
        return read;
    }
    for (std::size_t part = 0; part < head.parts.size(); ++part) {
        edges.readUntil[part] = std::max(edges.readUntil[part], std::min(second, head.parts[part].second));
    }
    edges.isRead = true;
    return {};
}

} // namespace trackside
