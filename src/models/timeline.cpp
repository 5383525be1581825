// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline.h"

#include "simulation/startwaves.h"

#include <algorithm>
#include <ranges>
#include <span>

namespace trackside {

namespace {

/// Where more have started by themselves, runners cross the line one by one and nobody can tell waves.
constexpr std::size_t mostWavesSeen = 50;

/// So many entries of zones are marked, as many of each: on laps, marks of all would be a hedge.
constexpr std::size_t mostZoneEntries = 30;

std::vector<TimeMark> startsOf(const RaceConfig &config)
{
    const std::int64_t waves = !config.waveSizes.empty() ? std::ssize(config.waveSizes)
        : config.waveSize > 0                            ? (config.runners - 1) / config.waveSize + 1
                                                         : 1;
    std::vector<TimeMark> starts;
    for (std::int64_t wave = 0; wave < std::min(waves, limits::waves.most); ++wave) {
        if (config.waveSizes.empty() || config.waveSizes[static_cast<std::size_t>(wave)] > 0)
            starts.push_back({ .kind = TimeMark::Kind::Start,
                               .elapsedMs = startMsOf(config, { .wave = wave, .inWave = 0 }),
                               .place = waves > 1 ? QString::number(wave + 1) : QString() });
    }
    return starts;
}

/// Of a race of which it is not known how it was set up: the first start, and those of several runners at once.
std::vector<TimeMark> startsSeen(const std::vector<RaceEvent> &log)
{
    std::vector<TimeMark> starts;
    if (std::ranges::count(log, RaceEvent::Kind::Started, &RaceEvent::kind)
        >= static_cast<std::ptrdiff_t>(mostLoggedOfAKind))
        return starts; // the first ones are not told any more
    for (const RaceEvent &event : log) {
        if (event.kind == RaceEvent::Kind::Started && (starts.empty() || event.count > 1))
            starts.push_back({ .kind = TimeMark::Kind::Start,
                               .elapsedMs = event.elapsedMs,
                               .place = QString::number(starts.size() + 1) });
    }
    if (starts.size() > mostWavesSeen)
        starts.resize(1);
    if (starts.size() == 1)
        starts.front().place.clear();
    return starts;
}

std::vector<TimeMark> startsOf(const Snapshot &snapshot)
{
    const auto config = raceConfigFromJson(snapshot.race.config);
    std::vector<TimeMark> starts = config ? startsOf(*config) : startsSeen(snapshot.log);
    std::erase_if(starts, [&snapshot](const TimeMark &start) { return start.second() > snapshot.second; });
    return starts;
}

/// Of a race that is over. The standing may have the first of the field only, the log has the last finish of all.
std::optional<TimeMark> lastFinishOf(const Snapshot &snapshot, std::span<const StandingRow> finished)
{
    if (std::ssize(finished) == snapshot.counts.finished) {
        const PositionEvent &last = finished.back().event;
        return TimeMark { TimeMark::Kind::LastFinish, last.elapsedMs, last.competitorId };
    }
    const auto newestFirst = snapshot.log | std::views::reverse;
    const auto last = std::ranges::find(newestFirst, RaceEvent::Kind::Finished, &RaceEvent::kind);
    if (last == newestFirst.end())
        return std::nullopt;
    return TimeMark { TimeMark::Kind::LastFinish, last->elapsedMs, last->competitorId };
}

void addZones(std::vector<TimeMark> &marks, const Snapshot &snapshot)
{
    const std::size_t zones = std::max<std::size_t>(snapshot.zones.size(), 1);
    const auto mostOfAZone = static_cast<std::ptrdiff_t>(std::max<std::size_t>(mostZoneEntries / zones, 1));
    for (const ZoneAnswer &zone : snapshot.zones) {
        for (const ZoneCrossing &entry : zone.firstEntries | std::views::take(mostOfAZone))
            marks.push_back(
                { TimeMark::Kind::ZoneEntry, entry.elapsedMs, entry.competitorId, zone.name, entry.passage + 1 });
        if (!snapshot.complete || !zone.lastExit)
            continue;
        const ZoneCrossing &last = *zone.lastExit;
        const bool isMarked = std::ranges::any_of(marks, [&last](const TimeMark &mark) { // as the finish, in a zone
            return mark.elapsedMs == last.elapsedMs && mark.competitorId == last.competitorId;
        });
        if (!isMarked)
            marks.push_back({ TimeMark::Kind::ZoneExit, last.elapsedMs, last.competitorId, zone.name });
    }
}

std::vector<TimeMark> marksOf(const Snapshot &snapshot)
{
    std::vector<TimeMark> marks = startsOf(snapshot);
    for (const SplitAnswer &split : snapshot.splits) {
        if (!split.first.empty()) {
            const SplitTime &first = split.first.front().time;
            marks.push_back({ TimeMark::Kind::Split, first.elapsedMs, first.competitorId, split.name });
        }
    }
    // Finishers come first in the standing, by their time.
    const auto isFinished = [](const StandingRow &row) { return row.event.status == RunnerStatus::Finished; };
    const auto end = std::ranges::partition_point(snapshot.standing, isFinished);
    if (end != snapshot.standing.begin()) {
        const PositionEvent &first = snapshot.standing.front().event;
        marks.push_back({ TimeMark::Kind::FirstFinish, first.elapsedMs, first.competitorId });
        if (snapshot.complete && snapshot.counts.finished > 1) {
            if (const auto last = lastFinishOf(snapshot, { snapshot.standing.begin(), end }))
                marks.push_back(*last);
        }
    }
    addZones(marks, snapshot);
    return marks;
}

} // namespace

Timeline::Timeline(RaceStore &store, RaceFeed &feed, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_feed(feed)
{
    m_endTimer.setSingleShot(true);
    connect(&m_endTimer, &QTimer::timeout, this, &Timeline::askEnd);
    connect(&feed, &RaceFeed::runChanged, this, &Timeline::begin);
    connect(&feed, &RaceFeed::snapshotReady, this, &Timeline::takeSnapshot);
    connect(&feed, &RaceFeed::failed, this, &Timeline::takeAnswer);
    connect(&feed, &RaceFeed::racesReady, this, &Timeline::takeRaces);
    connect(&feed, &RaceFeed::liveChanged, this, [this] {
        if (!m_feed.soughtSecond() && m_wanted) {
            m_wanted.reset();
            m_waiting = false;
            Q_EMIT changed();
        }
    });
}

std::int32_t Timeline::shown() const
{
    if (m_wanted)
        return *m_wanted;
    return m_feed.isLive() || !m_feed.snapshot() ? m_end : m_feed.snapshot()->second;
}

void Timeline::seek(std::int32_t second)
{
    if (m_end < 0)
        return;
    if (second >= m_end) {
        if (isPast())
            goLive();
        return;
    }
    m_wanted = std::max(second, 0);
    if (!m_waiting || m_feed.isHeldBack())
        askNext();
    if (!m_isOver && !m_endQuestion.isUnderWay() && !m_endTimer.isActive())
        m_endTimer.start(m_feed.refreshInterval());
    Q_EMIT changed();
}

void Timeline::seekAtOnce(std::int32_t second)
{
    m_waiting = false;
    seek(second);
}

void Timeline::step(std::int32_t seconds)
{
    seek(shown() + seconds);
}

void Timeline::goLive()
{
    m_wanted.reset();
    m_waiting = false;
    m_endTimer.stop();
    m_endQuestion.drop();
    m_feed.goLive();
    Q_EMIT changed();
}

void Timeline::setBookmarks(std::vector<std::int32_t> seconds)
{
    m_bookmarks = std::move(seconds);
    gatherMarks();
    Q_EMIT changed();
}

std::optional<std::int32_t> Timeline::markAfter(std::int32_t second) const
{
    const auto found = std::ranges::upper_bound(m_marks, second, {}, &TimeMark::second);
    return found == m_marks.end() ? std::nullopt : std::optional(found->second());
}

std::optional<std::int32_t> Timeline::markBefore(std::int32_t second) const
{
    const auto found = std::ranges::lower_bound(m_marks, second, {}, &TimeMark::second);
    return found == m_marks.begin() ? std::nullopt : std::optional(std::prev(found)->second());
}

/// Another race: of it nothing is known.
void Timeline::begin()
{
    m_endQuestion.drop();
    m_endTimer.stop();
    m_newest.reset();
    m_bookmarks.clear();
    m_marks.clear();
    m_isOver = false;
    m_wanted.reset();
    m_waiting = false;
    m_end = -1;
    Q_EMIT changed();
}

void Timeline::takeSnapshot(const SnapshotPtr &snapshot)
{
    if (!m_newest || snapshot->second >= m_newest->second) {
        m_newest = snapshot;
    }
    gatherMarks();
    m_isOver = m_isOver || snapshot->complete;
    const bool isBehind = m_wanted && m_wanted == m_feed.soughtSecond() && snapshot->second < *m_wanted;
    if (isBehind) {
        // The store had rows of that second, but it is not there as a whole yet.
        m_end = snapshot->second;
        goLive();
        return;
    }
    m_end = m_wanted ? std::max(m_end, snapshot->second) : snapshot->second;
    takeAnswer();
    Q_EMIT changed();
}

void Timeline::gatherMarks()
{
    m_marks = m_newest ? marksOf(*m_newest) : std::vector<TimeMark>();
    for (const std::int32_t second : m_bookmarks)
        m_marks.push_back({ TimeMark::Kind::Bookmark, std::int64_t { 1000 } * second });
    std::ranges::stable_sort(m_marks, {}, &TimeMark::elapsedMs);
}

void Timeline::takeRaces(const RaceList &list)
{
    const auto race =
        std::ranges::find(list.races, m_feed.run(), [](const RaceListing &listing) { return listing.record.runId; });
    if (race == list.races.end() || !race->complete || m_isOver)
        return;
    m_isOver = true;
    m_endTimer.stop();
    m_end = std::max(m_end, race->newestSecond);
    Q_EMIT changed();
}

void Timeline::takeAnswer()
{
    m_waiting = false;
    if (m_wanted)
        askNext();
}

void Timeline::askNext()
{
    if (m_feed.soughtSecond() == m_wanted)
        return;
    m_waiting = true;
    m_feed.seek(m_wanted);
}

void Timeline::askEnd()
{
    if (m_feed.isFrozen() || !m_feed.autoRefresh()) {
        m_endTimer.start(m_feed.refreshInterval());
        return;
    }
    m_endQuestion.ask(m_store.newestSecond(m_feed.run()),
                      [this](const Result<std::int32_t> &newest) { takeEnd(newest); });
}

void Timeline::takeEnd(const Result<std::int32_t> &newest)
{
    if (!isPast() || m_isOver)
        return;
    if (newest && *newest > m_end) {
        m_end = *newest;
        Q_EMIT changed();
    }
    m_endTimer.start(m_feed.refreshInterval());
}

} // namespace trackside
