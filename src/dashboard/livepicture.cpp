// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/livepicture.h"

#include <algorithm>

namespace trackside {

namespace {

GlideTrack::Moment displayClock()
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

/// The foremost of those who are not out; 0: nobody has left the start.
std::uint32_t firstOnCourse(const Snapshot &snapshot)
{
    const auto found =
        std::ranges::find_if(snapshot.standing, [](const StandingRow &row) { return !isOut(row.event.status); });
    return found == snapshot.standing.end() || found->event.distanceMetres <= 0.0 ? 0 : found->event.competitorId;
}

FeedSettings settingsWith(BootTime now)
{
    FeedSettings settings;
    settings.now = std::move(now);
    return settings;
}

} // namespace

LivePicture::LivePicture(RaceStore &store, BootTime now, QObject *parent)
    : QObject(parent)
    , m_feed(store, settingsWith(now))
    , m_book(store, m_feed, now)
    , m_timeline(store, m_feed)
    , m_replay(m_feed, m_timeline, displayClock)
    , m_preview(store, m_feed)
    , m_chosen(store, m_feed, m_selection)
    , m_occupancy(store, m_feed)
    , m_leaderboard(m_runners)
    , m_search(store, m_feed, m_leaderboard)
    , m_front(RunningModel::End::Front)
    , m_back(RunningModel::End::Back)
    , m_probe(store, std::move(now))
{
    connect(&m_feed, &RaceFeed::runChanged, this, [this] {
        m_showsPast = false;
        m_foremostInTables = {};
        m_tablesSecond = -1;
        m_glide.clear();
        m_selection.clear();
        m_figures.clear();
        m_splitList.clear();
        m_events.clear();
        m_alerts.clear();
        for (RunnerTable *table : tables())
            table->clear(); // of another race no row is shown under this one's name
        m_probe.setRun(m_feed.run());
        Q_EMIT courseChanged();
        Q_EMIT runChanged();
    });
    for (RunnerTable *table : tables())
        table->setBook(&m_book);
    m_splitList.setBook(m_book);
    m_events.setBook(m_book);
    m_alerts.setBook(m_book);
    connect(&m_book, &EntrantBook::changed, this, &LivePicture::namesChanged);
    connect(&m_feed, &RaceFeed::courseReady, this, &LivePicture::courseChanged);
    connect(&m_feed, &RaceFeed::snapshotReady, this, &LivePicture::takeSnapshot);
    connect(&m_feed, &RaceFeed::failed, &m_figures, [this] { m_figures.setAnswering(false); });
    connect(&m_feed, &RaceFeed::recovered, &m_figures, [this] { m_figures.setAnswering(true); });
    connect(&m_replay, &Replay::changed, this, &LivePicture::followReplay);
    connect(&m_timeline, &Timeline::changed, this, &LivePicture::previewSought);
    connect(&m_preview, &SeekPreview::found, this, &LivePicture::takePreview);
    connect(&m_preview, &SeekPreview::settled, &m_feed, &RaceFeed::askHeldBack);
    m_feed.setPatience(
        [this] { return isScrubbed() ? m_preview.patience(m_timeline.shown()) : std::chrono::milliseconds(0); });
    connect(&m_probe, &QueryableProbe::measured, &m_figures, &PipelineFigures::addQueryable);
}

void LivePicture::setFormat(const Format &format)
{
    m_format = format;
    for (RunnerTable *table : tables())
        table->setFormat(format);
    m_splitList.setFormat(format);
    m_events.setFormat(format);
    m_alerts.setFormat(format);
    m_figures.setFormat(format);
    Q_EMIT formatChanged();
    Q_EMIT updated();
}

void LivePicture::setRefreshInterval(std::chrono::milliseconds interval)
{
    m_feed.setRefreshInterval(interval);
    m_glide.setRefreshInterval(interval);
}

void LivePicture::setFrozen(bool frozen)
{
    if (frozen)
        m_replay.pause();
    m_glide.setFrozen(frozen, displayClock());
    m_feed.setFrozen(frozen);
}

void LivePicture::setReport(const SessionReport &report)
{
    if (report.runId != m_feed.run())
        return;
    m_figures.setReport(report);
    m_probe.setReport(report);
}

void LivePicture::setMeasuring(bool on)
{
    m_probe.setOn(on);
    m_figures.forgetQueryable();
}

std::optional<std::int64_t> LivePicture::displayMs() const
{
    const std::int64_t ms = m_glide.displayMs(displayClock());
    return ms < 0 ? std::nullopt : std::optional(ms);
}

std::int32_t LivePicture::shownSecond() const
{
    const auto ms = displayMs();
    const bool moves = m_replay.isPlaying() || !m_timeline.isPast();
    return ms && moves ? static_cast<std::int32_t>(*ms / 1000) : m_timeline.shown();
}

GlideTrack::Front LivePicture::foremost() const
{
    const SnapshotPtr &snapshot = m_feed.snapshot();
    return !snapshot || snapshot->sample.empty() ? m_glide.frontAt(displayClock()) : m_foremostInTables;
}

void LivePicture::selectByStanding(int places)
{
    const SnapshotPtr &snapshot = m_feed.snapshot();
    if (!snapshot || snapshot->standing.empty())
        return;
    const auto &standing = snapshot->standing;
    const auto found = std::ranges::find(standing, m_selection.current(),
                                         [](const StandingRow &row) { return row.event.competitorId; });
    if (found == standing.end()) {
        const std::uint32_t first = firstOnCourse(*snapshot);
        m_selection.select(first != 0 ? first : standing.front().event.competitorId);
        return;
    }
    const auto place = std::clamp<std::ptrdiff_t>(found - standing.begin() + places, 0, std::ssize(standing) - 1);
    m_selection.select(standing[static_cast<std::size_t>(place)].event.competitorId);
}

void LivePicture::takeSnapshot(const SnapshotPtr &snapshot)
{
    const CoursePtr &course = m_feed.course();
    const bool isPast = m_feed.soughtSecond().has_value();
    const bool goesOn = m_replay.goesOnWith(snapshot->second) || !(isPast || m_showsPast);
    m_showsPast = isPast;
    m_foremostInTables = { .bib = firstOnCourse(*snapshot), .anyFinished = snapshot->counts.finished > 0 };
    noteLead(snapshot->second, goesOn);
    if (!m_preview.isAheadOf(snapshot->second))
        m_glide.apply(snapshot, course, displayClock(), goesOn ? GlideTrack::Way::Glide : GlideTrack::Way::Jump);
    m_runners.apply(snapshot, course);
    m_front.apply(snapshot, course);
    m_back.apply(snapshot, course);
    m_zone.apply(snapshot, course);
    m_finishers.apply(snapshot, course);
    m_splitList.apply(snapshot);
    m_splitTimes.apply(snapshot, course);
    m_events.apply(snapshot);
    m_alerts.apply(snapshot, !isPast, course ? course->name : QString());
    m_figures.setSnapshot(snapshot);
    Q_EMIT updated();
}

/// Before the map begins to follow.
void LivePicture::noteLead(std::int32_t second, bool goesOn)
{
    if (second == m_tablesSecond)
        return;
    m_tablesSecond = second;
    const std::int64_t ms = std::int64_t { 1000 } * second;
    m_tablesAheadMs = goesOn ? ms - displayMs().value_or(ms) : 0;
}

/// A replay asks ahead of what the map shows, and glides to where it rests.
bool LivePicture::isScrubbed() const
{
    return m_timeline.isPast() && !m_replay.isPlaying() && !m_replay.comesToRest();
}

void LivePicture::previewSought()
{
    if (isScrubbed())
        m_preview.seek(m_timeline.shown());
    else
        m_preview.cancel();
}

void LivePicture::takePreview(const SnapshotPtr &picture)
{
    m_showsPast = true;
    m_glide.apply(picture, m_feed.course(), displayClock(), GlideTrack::Way::Jump);
    Q_EMIT mapMoved();
}

void LivePicture::followReplay()
{
    if (m_replay.isPlaying())
        m_glide.play(m_replay.clock(), displayClock());
    else if (m_timeline.isPast())
        m_glide.rest(m_timeline.shown(), displayClock());
    else
        m_glide.followRefreshes();
}

} // namespace trackside
