// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/glidetrack.h"

#include "course/metres.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace trackside {

using namespace std::chrono_literals;

namespace {

/// Seconds that come farther apart than this (a slow race, a pause) are not waited for.
constexpr auto longestGlide = 30s;

double toMilliseconds(GlideTrack::Moment time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

/// What is drawn: above the limit the even sample, else everybody. In order of the competitor id.
std::vector<const PositionEvent *> drawnEvents(const Snapshot &snapshot)
{
    std::vector<const PositionEvent *> events;
    events.reserve(std::max(snapshot.sample.size(), snapshot.standing.size()));
    if (snapshot.sample.empty()) {
        for (const StandingRow &row : snapshot.standing)
            events.push_back(&row.event);
    } else {
        for (const PositionEvent &event : snapshot.sample)
            events.push_back(&event);
    }
    std::ranges::sort(events, {}, &PositionEvent::competitorId);
    return events;
}

/// When a runner stood, in race time; without an end: still does.
struct Stay {
    double beginMs = 0.0;
    double endMs = std::numeric_limits<double>::infinity();
};

/// Of each runner the first stay that is not over at \p displayMs, where there is one.
std::unordered_map<std::uint32_t, Stay> staysAfter(double displayMs, const std::vector<RaceEvent> &log)
{
    std::unordered_map<std::uint32_t, Stay> stays;
    for (const RaceEvent &event : log) {
        const auto ms = static_cast<double>(event.elapsedMs);
        if (event.kind == RaceEvent::Kind::Stopped) {
            Stay &stay = stays.try_emplace(event.competitorId, Stay { .beginMs = ms }).first->second;
            if (stay.endMs <= displayMs)
                stay = { .beginMs = ms };
        } else if (event.kind == RaceEvent::Kind::MovedOn) {
            if (const auto stay = stays.find(event.competitorId); stay != stays.end())
                stay->second.endMs = std::min(stay->second.endMs, ms);
        }
    }
    return stays;
}

LonLat between(LonLat from, LonLat to, double share)
{
    // The short way round, also across the 180th meridian.
    const double east = std::remainder(to.longitude - from.longitude, 360.0);
    return { std::remainder(from.longitude + share * east, 360.0),
             from.latitude + share * (to.latitude - from.latitude) };
}

} // namespace

void GlideTrack::apply(const SnapshotPtr &snapshot, const CoursePtr &course, Moment now, Way way)
{
    if (snapshot->second < 0) {
        clear();
        return;
    }
    const double displayMs = exactDisplayMs(momentOf(now));
    const double newestMs = 1000.0 * snapshot->second;
    const bool goesOn = snapshot->runId == m_runId && course == m_course && m_toMs >= 0.0 && newestMs >= displayMs;
    if (snapshot->runId != m_runId || course != m_course)
        m_trails.clear();
    m_runId = snapshot->runId;
    m_course = course;
    const std::vector<const PositionEvent *> events = drawnEvents(*snapshot);
    remember(events, std::int64_t { 1000 } * snapshot->second);
    if (!goesOn || m_frozenAt || way == Way::Jump) {
        jumpTo(events, newestMs, now);
        return;
    }

    const auto stays = staysAfter(displayMs, snapshot->log);
    std::vector<Track> tracks;
    tracks.reserve(std::max(events.size(), m_tracks.size()));
    auto before = m_tracks.begin();
    const auto hold = [&](Track track) {
        track.opacityBefore = opacityOf(track, now);
        track.held = true;
        tracks.push_back(track);
    };
    for (const PositionEvent *event : events) {
        while (before != m_tracks.end() && before->bib < event->competitorId)
            hold(*before++);
        if (before != m_tracks.end() && before->bib == event->competitorId) {
            tracks.push_back(moving(*before++, *event, displayMs, newestMs, now));
            if (const auto stay = stays.find(event->competitorId); stay != stays.end())
                tracks.back().standFor(stay->second.beginMs, stay->second.endMs);
        } else {
            tracks.push_back(standing(*event));
        }
    }
    while (before != m_tracks.end())
        hold(*before++);
    m_tracks = std::move(tracks);
    m_fading = std::ranges::any_of(
        m_tracks, [](const Track &track) { return track.opacityBefore != (track.held ? heldOpacity : 1.0F); });
    schedule(displayMs, newestMs, now);
}

void GlideTrack::clear()
{
    m_runId.clear();
    m_course.reset();
    m_tracks.clear();
    m_trails.clear();
    m_toMs = -1.0;
    m_fading = false;
    m_frozenAt.reset();
    followRefreshes();
}

void GlideTrack::play(const PlayClock &clock, Moment now)
{
    m_play = clock;
    m_resting = false;
    if (!m_frozenAt && m_toMs >= 0.0)
        retime(m_toMs, now);
}

void GlideTrack::rest(std::int32_t second, Moment now)
{
    m_play.reset();
    m_resting = true;
    if (!m_frozenAt && m_toMs >= 0.0)
        retime(m_toMs == 1000.0 * second ? m_toMs : exactDisplayMs(now), now);
}

void GlideTrack::followRefreshes()
{
    m_play.reset();
    m_resting = false;
}

void GlideTrack::setFrozen(bool frozen, Moment now)
{
    if (frozen == m_frozenAt.has_value())
        return;
    if (frozen) {
        m_frozenAt = now;
        return;
    }
    const Moment stood = now - *m_frozenAt;
    m_from += stood;
    m_secondCame += stood;
    m_frozenAt.reset();
}

std::int64_t GlideTrack::displayMs(Moment now) const
{
    return std::llround(exactDisplayMs(momentOf(now)));
}

void GlideTrack::dotsAt(Moment now, std::vector<Dot> &dots) const
{
    const Moment moment = momentOf(now);
    const double displayMs = exactDisplayMs(moment);
    dots.clear();
    dots.reserve(m_tracks.size());
    for (const Track &track : m_tracks)
        dots.push_back(dotFor(track, displayMs, moment));
}

std::optional<Dot> GlideTrack::dotOf(std::uint32_t bib, Moment now) const
{
    const auto found = std::ranges::lower_bound(m_tracks, bib, {}, &Track::bib);
    if (found == m_tracks.end() || found->bib != bib)
        return std::nullopt;
    const Moment moment = momentOf(now);
    return dotFor(*found, exactDisplayMs(moment), moment);
}

bool GlideTrack::isMoving(Moment now) const
{
    if (m_frozenAt || m_toMs < 0.0)
        return false;
    return now < m_from + m_span || (m_fading && now < m_from + fadeTime);
}

double GlideTrack::exactDisplayMs(Moment moment) const
{
    if (m_toMs < 0.0)
        return -1.0;
    if (moment >= m_from + m_span)
        return m_toMs;
    const double share = std::max(0.0, toMilliseconds(moment - m_from) / toMilliseconds(m_span));
    return m_fromMs + share * (m_toMs - m_fromMs);
}

Dot GlideTrack::dotFor(const Track &track, double displayMs, Moment moment) const
{
    const double share = track.shareAt(displayMs);
    const bool there = share >= 1.0;
    Dot dot { track.bib, 0.0, {}, track.statusAt(displayMs), opacityOf(track, moment) };
    if (m_course) {
        const std::int64_t micrometres = track.micrometresAt(share);
        dot.distanceMetres = metresOf(micrometres);
        dot.position = m_course->line.pointAt(micrometres);
    } else {
        dot.position = there ? track.toPosition : between(track.fromPosition, track.toPosition, share);
    }
    return dot;
}

void GlideTrack::keepTrails(bool keep)
{
    m_keepsTrails = keep;
    if (!keep)
        m_trails.clear();
}

void GlideTrack::tailOf(const Dot &dot, std::int64_t ms, Moment now, std::vector<LonLat> &way) const
{
    way.clear();
    const std::int64_t end = displayMs(now);
    if (m_course) {
        double metres = 0.0;
        if (m_trails.distanceAt(dot.bib, end - ms, metres))
            wayBetween(m_course->line, std::llround(metres * 1e6), std::llround(dot.distanceMetres * 1e6), way);
        return;
    }
    m_trails.addPlaces(dot.bib, end - ms, end, way);
    if (!way.empty())
        way.push_back(dot.position);
}

void GlideTrack::remember(const std::vector<const PositionEvent *> &events, std::int64_t ms)
{
    if (!m_keepsTrails)
        return;
    std::vector<Sighting> sightings;
    std::vector<LonLat> places;
    sightings.reserve(events.size());
    for (const PositionEvent *event : events) {
        const double metres = std::isfinite(event->distanceMetres) ? event->distanceMetres : 0.0;
        sightings.push_back({ event->competitorId, static_cast<float>(std::clamp(metres, 0.0, 1e9)) });
        if (!m_course)
            places.push_back(event->position);
    }
    m_trails.take(ms, std::move(sightings), std::move(places));
}

GlideTrack::Front GlideTrack::frontAt(Moment now) const
{
    Front front;
    const double displayMs = exactDisplayMs(momentOf(now));
    std::int64_t farthest = 0;
    for (const Track &track : m_tracks) {
        const double share = track.shareAt(displayMs);
        const RunnerStatus status = track.statusAt(displayMs);
        front.anyFinished = front.anyFinished || status == RunnerStatus::Finished;
        if (const std::int64_t covered = track.micrometresAt(share); !isOut(status) && covered > farthest) {
            farthest = covered;
            front.bib = track.bib;
        }
    }
    return front;
}

/// Changes at one rate, so that many short refreshes fade as fast as a long one.
float GlideTrack::opacityOf(const Track &track, Moment moment) const
{
    const double elapsed = std::max(0.0, toMilliseconds(moment - m_from) / toMilliseconds(fadeTime));
    const auto step = static_cast<float>((1.0 - heldOpacity) * std::min(1.0, elapsed));
    return track.held ? std::max(heldOpacity, track.opacityBefore - step) : std::min(1.0F, track.opacityBefore + step);
}

GlideTrack::Track GlideTrack::standing(const PositionEvent &event) const
{
    Track track;
    track.bib = event.competitorId;
    track.fromStatus = event.status;
    track.toStatus = event.status;
    if (m_course) {
        const std::int64_t length = m_course->line.lengthMicrometres();
        const double metres = std::isfinite(event.distanceMetres) ? event.distanceMetres : 0.0;
        // Another writer's finish may be recorded a little short of the line.
        track.toMicrometres = event.status == RunnerStatus::Finished
            ? length
            : std::clamp<std::int64_t>(std::llround(std::clamp(metres, 0.0, 1e9) * 1e6), 0, length);
        track.fromMicrometres = track.toMicrometres;
    }
    track.toPosition = event.position;
    track.fromPosition = event.position;
    return track;
}

GlideTrack::Track GlideTrack::moving(const Track &before, const PositionEvent &event, double displayMs, double newestMs,
                                     Moment now) const
{
    const Dot drawn = dotFor(before, displayMs, now);
    Track track = standing(event);
    track.fromStatus = drawn.status;
    track.fromPosition = drawn.position;
    track.opacityBefore = drawn.opacity;

    // Never beyond the newest data, even should they take something back.
    track.fromMicrometres = std::min(before.micrometresAt(before.shareAt(displayMs)), track.toMicrometres);

    track.fromMs = std::max(displayMs, static_cast<double>(event.startOffsetMs));
    track.toMs = static_cast<double>(event.elapsedMs);
    if (track.toMs <= track.fromMs) {
        // Older than the picture already: no time of its own is left, so it catches up with the others.
        track.fromMs = displayMs;
        track.toMs = newestMs;
    }
    return track;
}

/// One refresh and the margin from now the picture has reached \p newestMs. The refresh is measured by the seconds that
/// came, since they may come more rarely than answers do; a single long wait does not count.
void GlideTrack::schedule(double displayMs, double newestMs, Moment now)
{
    const Moment end = m_from + m_span;
    m_fromMs = displayMs;
    m_from = now;
    if (newestMs == m_toMs) {
        m_span = std::max(Moment {}, end - now);
        return;
    }
    if (m_play || m_resting) {
        m_toMs = newestMs;
        m_span = playedSpan(now);
        m_resting = false;
        m_secondCame = now;
        m_gapBefore = m_interval;
        return;
    }
    const Moment gap = now - m_secondCame;
    const Moment usual = std::max<Moment>(m_interval, std::min<Moment>({ gap, m_gapBefore, longestGlide }));
    m_span = usual + margin;
    m_toMs = newestMs;
    m_secondCame = now;
    m_gapBefore = gap;
}

/// Goes to another end, or at another speed, from what is drawn.
void GlideTrack::retime(double toMs, Moment now)
{
    const double displayMs = exactDisplayMs(now);
    for (Track &track : m_tracks)
        track.opacityBefore = opacityOf(track, now);
    m_fromMs = displayMs;
    m_toMs = toMs;
    m_from = now;
    m_span = displayMs < toMs ? playedSpan(now) : Moment {};
}

GlideTrack::Moment GlideTrack::playedSpan(Moment now) const
{
    return m_play ? std::max<Moment>(m_play->momentOf(m_toMs) - now, margin) : Moment { margin };
}

void GlideTrack::jumpTo(const std::vector<const PositionEvent *> &events, double newestMs, Moment now)
{
    m_tracks.clear();
    m_tracks.reserve(events.size());
    for (const PositionEvent *event : events)
        m_tracks.push_back(standing(*event));
    m_fromMs = newestMs;
    m_toMs = newestMs;
    m_from = now;
    m_span = {};
    m_secondCame = now;
    m_gapBefore = m_interval;
    m_resting = false;
    m_fading = false;
    if (m_frozenAt)
        m_frozenAt = now;
}

} // namespace trackside
