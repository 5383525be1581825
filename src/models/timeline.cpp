// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline.h"

#include <QFutureWatcher>

#include <algorithm>

namespace trackside {

namespace {

std::vector<TimeMark> marksOf(const Snapshot &snapshot)
{
    std::vector<TimeMark> marks;
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
        const bool hasAll = end - snapshot.standing.begin() == snapshot.counts.finished;
        if (snapshot.complete && hasAll && snapshot.counts.finished > 1) {
            const PositionEvent &last = (end - 1)->event;
            marks.push_back({ TimeMark::Kind::LastFinish, last.elapsedMs, last.competitorId });
        }
    }
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

Timeline::~Timeline()
{
    m_endRequest.cancel();
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
    if (!m_waiting)
        askNext();
    if (!m_isOver && !m_askingEnd && !m_endTimer.isActive())
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
    m_endRequest.cancel();
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
    ++m_endId;
    m_endRequest.cancel();
    m_endTimer.stop();
    m_newest.reset();
    m_bookmarks.clear();
    m_zoneEntries.clear();
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
    takeZoneEntries(*snapshot);
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
    for (const auto &[zone, entry] : m_zoneEntries)
        m_marks.push_back(entry);
    for (const std::int32_t second : m_bookmarks)
        m_marks.push_back({ TimeMark::Kind::Bookmark, std::int64_t { 1000 } * second });
    std::ranges::stable_sort(m_marks, {}, &TimeMark::elapsedMs);
}

/// A log that has as many as there can be of a kind may have lost the earlier ones. Where it has every entry up to that
/// second, its first ones are the first there were.
void Timeline::takeZoneEntries(const Snapshot &snapshot)
{
    if (std::ranges::count(snapshot.log, RaceEvent::Kind::ZoneEntered, &RaceEvent::kind) >= mostLoggedOfAKind)
        return;
    for (const RaceEvent &event : snapshot.log) {
        const auto zone = static_cast<std::size_t>(event.place);
        if (event.kind == RaceEvent::Kind::ZoneEntered && zone < snapshot.zones.size()) {
            const TimeMark entry { TimeMark::Kind::ZoneEntry, event.elapsedMs, event.competitorId,
                                   snapshot.zones[zone].name };
            TimeMark &first = m_zoneEntries.try_emplace(event.place, entry).first->second;
            if (entry.elapsedMs < first.elapsedMs)
                first = entry;
        }
    }
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
    m_askingEnd = true;
    const Answer<std::int32_t> answer = m_store.newestSecond(m_feed.run());
    m_endRequest = QFuture<void>(answer);
    auto *watcher = new QFutureWatcher<Result<std::int32_t>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, id = m_endId] {
        watcher->deleteLater();
        m_askingEnd = false;
        if (id != m_endId || !isPast() || m_isOver)
            return;
        const bool isAnswered = !watcher->isCanceled() && watcher->future().resultCount() > 0 && watcher->result();
        if (isAnswered && *watcher->result() > m_end) {
            m_end = *watcher->result();
            Q_EMIT changed();
        }
        m_endTimer.start(m_feed.refreshInterval());
    });
    watcher->setFuture(answer);
}

} // namespace trackside
