// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/zonetracker.h"

#include "course/lineoffset.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace trackside {

namespace {

constexpr double onLineMetres = 5.0;
constexpr double farthestError = 4.0; ///< of an error in two directions, one place in ten millions is farther off
constexpr double leavingMs = 5'000.0;

/// How far along the line a distance that somebody else measured may be off.
constexpr double leastAlongMetres = 100.0;
constexpr double alongShare = 0.02;

double metres(std::int64_t micrometres)
{
    return static_cast<double>(micrometres) * 1e-6;
}

} // namespace

ZoneTracker::ZoneTracker(CoursePtr course, std::size_t zone, double errorMetres)
    : ZoneTracker(course->passages[zone])
{
    m_boxes = EdgeReach(*course, zone, 0).boxes();
    m_course = std::move(course);
    m_zone = zone;
    m_offLineMetres = onLineMetres + farthestError * errorMetres;
}

ZoneTracker::ZoneTracker(std::vector<Passage> passages)
{
    std::ranges::sort(passages, {}, &Passage::enterMicrometres);
    for (const Passage &passage : passages) {
        const Stretch stretch { metres(passage.enterMicrometres), metres(passage.leaveMicrometres) };
        if (!m_stretches.empty() && stretch.enterMetres <= m_stretches.back().leaveMetres) {
            m_stretches.back().leaveMetres = std::max(m_stretches.back().leaveMetres, stretch.leaveMetres);
        } else {
            m_stretches.push_back(stretch);
        }
    }
}

void ZoneTracker::add(const PositionEvent &event)
{
    const auto [found, isNew] = m_tracks.try_emplace(event.competitorId);
    Track &track = found->second;
    if (!isNew && (event.rawTimeSeconds <= track.last.rawTimeSeconds || isOut(track.last.status))) {
        return;
    }
    const bool offLine = isOffLine(event);
    if (isNew) {
        track.inside = !isOut(event.status) && (offLine ? holdsPlaceOf(event) : holds(event.distanceMetres));
        track.insideAtFirstSight = track.inside;
        track.everInside = track.inside;
        if (track.inside) {
            cross({ event.elapsedMs, event.competitorId, ZoneCrossing::Kind::SeenInside, offLine });
        }
    } else if (offLine || track.offLine) {
        followByPlace(track, event, offLine);
    } else {
        follow(track, event);
    }
    track.last = event;
    track.offLine = offLine;
    if (isOut(event.status) && track.inside) {
        track.inside = false;
        cross({ event.elapsedMs, event.competitorId, ZoneCrossing::Kind::Left, offLine });
    }
}

void ZoneTracker::cross(const ZoneCrossing &crossing)
{
    const auto orderOf = [](const ZoneCrossing &of) { return std::tuple(of.elapsedMs, of.competitorId); };
    // Rows come in order of time, so it belongs at the end or near it.
    const auto place = std::ranges::find_if(m_crossings.rbegin(), m_crossings.rend(), [&](const ZoneCrossing &other) {
        return orderOf(other) <= orderOf(crossing);
    });
    m_crossings.insert(place.base(), crossing);
}

/// Tells the edges of the stretch between two rows on the line.
void ZoneTracker::crossEdges(const Stretch &stretch, const PositionEvent &from, const PositionEvent &to)
{
    const bool isForward = from.distanceMetres < to.distanceMetres;
    const std::int64_t beganMs = std::max(from.elapsedMs, to.startOffsetMs); // who waits runs from the own start on
    const auto tell = [&](double edge, ZoneCrossing::Kind kind) {
        const double share = (edge - from.distanceMetres) / (to.distanceMetres - from.distanceMetres);
        const auto way = share * static_cast<double>(to.elapsedMs - beganMs);
        const bool isFar = std::abs(edge - from.distanceMetres) > fastestMetresPerSecond
            || std::abs(edge - to.distanceMetres) > fastestMetresPerSecond;
        cross({ beganMs + std::llround(way), to.competitorId, kind, isFar });
    };
    const auto [nearer, farther] = std::minmax(from.distanceMetres, to.distanceMetres);
    const bool hasBegin = nearer < stretch.enterMetres && farther >= stretch.enterMetres;
    const bool hasEnd = nearer < stretch.leaveMetres && farther >= stretch.leaveMetres;
    if (isForward && hasBegin) {
        tell(stretch.enterMetres, ZoneCrossing::Kind::Entered);
    }
    if (hasEnd) {
        tell(stretch.leaveMetres, isForward ? ZoneCrossing::Kind::Left : ZoneCrossing::Kind::Entered);
    }
    if (!isForward && hasBegin) {
        tell(stretch.enterMetres, ZoneCrossing::Kind::Left);
    }
}

/// Adds what happened between the last row and this one.
void ZoneTracker::follow(Track &track, const PositionEvent &event)
{
    const double from = track.last.distanceMetres;
    const double to = event.distanceMetres;
    const auto duration = static_cast<double>(event.elapsedMs - track.last.elapsedMs);
    const auto [nearer, farther] = std::minmax(from, to);

    for (const Stretch &stretch : m_stretches) {
        const double inside = std::min(farther, stretch.leaveMetres) - std::max(nearer, stretch.enterMetres);
        if (inside > 0.0) {
            track.insideMs += duration * (inside / (farther - nearer));
        } else if (from == to && stretch.holds(to)) {
            track.insideMs += duration; // stands inside
        }

        const bool entered = !stretch.holds(from)
            && (from < to ? from < stretch.enterMetres && to >= stretch.enterMetres
                          : from >= stretch.leaveMetres && to < stretch.leaveMetres);
        if (entered) {
            enter(track);
        }
        if (from != to) {
            crossEdges(stretch, track.last, event);
        }
    }
    track.inside = holds(to);
}

/// The same where one of the two rows is off the line: nobody knows the way between them.
void ZoneTracker::followByPlace(Track &track, const PositionEvent &event, bool offLine)
{
    const double awayMs = track.awayMs + static_cast<double>(event.elapsedMs - track.last.elapsedMs);
    const bool isWithin = offLine ? holdsPlaceOf(event) : holds(event.distanceMetres);
    if (track.inside && (awayMs > leavingMs || (!isWithin && (!offLine || isFarOutside(event))))) {
        track.inside = false;
        const std::int64_t leftMs = track.last.elapsedMs - std::llround(track.awayMs); // of the last row inside
        cross({ leftMs, event.competitorId, ZoneCrossing::Kind::Left, true });
    }
    if (isWithin && track.inside) {
        track.insideMs += awayMs;
    } else if (isWithin) {
        enter(track);
        track.inside = true;
        cross({ event.elapsedMs, event.competitorId, ZoneCrossing::Kind::Entered, true });
    }
    track.awayMs = track.inside && !isWithin ? awayMs : 0.0;
}

void ZoneTracker::enter(Track &track)
{
    ++track.passages;
    ++m_passagesSoFar;
    track.everInside = true;
}

bool ZoneTracker::isOffLine(const PositionEvent &event) const
{
    const auto isOff = [&](double alongMetres) {
        return metresOffLine(m_course->line, event.position, event.distanceMetres, alongMetres) > m_offLineMetres;
    };
    // Of Trackside's own rows the first look is enough.
    return m_course && isOff(0.0) && isOff(std::max(leastAlongMetres, alongShare * event.distanceMetres));
}

bool ZoneTracker::isNear(LonLat place) const
{
    return std::ranges::any_of(m_boxes, [place](const EdgeReach::Box &box) { return box.holds(place); });
}

bool ZoneTracker::holdsPlaceOf(const PositionEvent &event) const
{
    return isNear(event.position) && contains(m_course->zones[m_zone], event.position);
}

bool ZoneTracker::isFarOutside(const PositionEvent &event) const
{
    return !isNear(event.position) || metresOutside(m_course->zones[m_zone], event.position) >= leavingMetres;
}

bool ZoneTracker::holds(double distance) const
{
    return std::ranges::any_of(m_stretches, [distance](const Stretch &stretch) { return stretch.holds(distance); });
}

std::vector<ZoneStay> ZoneTracker::inside() const
{
    return stays(true);
}

std::vector<ZoneStay> ZoneTracker::everybody() const
{
    return stays(false);
}

std::vector<ZoneStay> ZoneTracker::stays(bool nowOnly) const
{
    std::vector<ZoneStay> stays;
    for (const auto &[competitorId, track] : m_tracks) {
        if (nowOnly ? track.inside : track.everInside) {
            stays.push_back({ track.last, std::llround(track.insideMs), track.passages, track.insideAtFirstSight });
        }
    }
    std::ranges::sort(stays, [](const ZoneStay &a, const ZoneStay &b) {
        return std::tie(b.insideMs, a.event.competitorId) < std::tie(a.insideMs, b.event.competitorId);
    });
    return stays;
}

} // namespace trackside
