// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/zonetracker.h"

#include "course/lineoffset.h"
#include "course/metres.h"

#include <algorithm>
#include <cmath>
#include <ranges>
#include <tuple>
#include <utility>

namespace trackside {

namespace {

constexpr double onLineMetres = 5.0;
constexpr double farthestError = 4.0; ///< of an error in two directions, one place in ten millions is farther off
constexpr double leavingMs = 5'000.0;

/// How far along the line a distance that somebody else measured may be off.
constexpr double leastAlongMetres = 100.0;
constexpr double alongShare = 0.02;

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
        const Stretch stretch { metresOf(passage.enterMicrometres), metresOf(passage.leaveMicrometres) };
        if (!m_stretches.empty() && stretch.enterMetres <= m_stretches.back().leaveMetres) {
            m_stretches.back().leaveMetres = std::max(m_stretches.back().leaveMetres, stretch.leaveMetres);
        } else {
            m_stretches.push_back(stretch);
        }
    }
}

void ZoneTracker::add(const PositionEvent &event)
{
    const auto next = static_cast<std::uint32_t>(m_tracks.size());
    const std::uint32_t number = m_numbers.findOrAdd(event.competitorId, next);
    const bool isNew = number == next;
    Track &track = isNew ? m_tracks.emplace_back() : m_tracks[number];
    if (!isNew && (event.rawTimeSeconds <= track.last.rawTimeSeconds || isOut(track.last.status))) {
        return;
    }
    const bool offLine = isOffLine(event);
    if (isNew) {
        track.stay.inside = !isOut(event.status) && (offLine ? holdsPlaceOf(event) : holds(event.distanceMetres));
        track.stay.insideAtFirstSight = track.stay.inside;
        track.stay.everInside = track.stay.inside;
        if (track.stay.inside) {
            cross(track, event, { event.elapsedMs, event.competitorId, ZoneCrossing::Kind::SeenInside, offLine });
        }
    } else if (offLine || track.offLine) {
        followByPlace(track, event, offLine);
    } else {
        follow(track, event);
    }
    track.last = event;
    track.offLine = offLine;
    if (isOut(event.status) && track.stay.inside) {
        track.stay.inside = false;
        cross(track, event, { event.elapsedMs, event.competitorId, ZoneCrossing::Kind::Left, offLine });
    }
    noteChange(track);
}

/// \p event is the row that shows it.
void ZoneTracker::cross(Track &track, const PositionEvent &event, ZoneCrossing crossing)
{
    if (crossing.kind == ZoneCrossing::Kind::Entered) {
        track.enteredMs = crossing.elapsedMs;
    } else if (crossing.kind == ZoneCrossing::Kind::Left) {
        const std::int64_t enteredMs = std::exchange(track.enteredMs, -1);
        // Whoever goes back over two passages at once is told of in the order of these.
        const bool isKnown = enteredMs >= 0 && enteredMs <= crossing.elapsedMs;
        crossing.stayMs = isKnown ? crossing.elapsedMs - enteredMs : -1;
    }
    m_crossings.add(crossing, event.rawTimeSeconds);
}

/// What becomes of a stay without another change, until a row of that time.
ZoneTracker::Stay ZoneTracker::goneOn(const Change &from, std::int64_t elapsedMs)
{
    Stay stay = from.stay;
    const auto sinceMs = static_cast<double>(elapsedMs - from.elapsedMs);
    if (stay.inside && stay.awayMs > 0.0) {
        stay.awayMs += sinceMs;
    } else if (stay.inside) {
        stay.insideMs += sinceMs;
    }
    return stay;
}

/// Keeps what the last row shows where it does not follow from what is kept.
void ZoneTracker::noteChange(Track &track)
{
    const auto told = [](const Stay &stay) {
        return std::tuple(std::llround(stay.insideMs), stay.awayMs > 0.0, stay.passages, stay.inside, stay.everInside);
    };
    const std::int64_t elapsedMs = track.last.elapsedMs;
    if (told(track.change ? goneOn(m_changes[*track.change], elapsedMs) : Stay()) == told(track.stay)) {
        if (track.change) {
            m_changes[*track.change].untilMs = elapsedMs;
        }
    } else {
        track.change = m_changes.size();
        m_changes.push_back({ .stay = track.stay,
                              .elapsedMs = elapsedMs,
                              .untilMs = elapsedMs,
                              .second = track.last.rawTimeSeconds,
                              .runner = static_cast<std::uint32_t>(&track - m_tracks.data()) });
    }
}

ZoneTracker ZoneTracker::asOf(std::int32_t second, std::span<const StandingRow> standing) const
{
    std::vector<const Change *> newest(m_tracks.size(), nullptr); // of each runner
    for (const Change &change : m_changes) {
        if (change.second <= second) {
            newest[change.runner] = &change;
        }
    }
    ZoneTracker then { std::vector<Passage>() };
    then.m_stretches = m_stretches;
    then.m_crossings = m_crossings.asOf(second);
    for (const Change *change : newest) {
        then.m_passagesSoFar += change != nullptr ? change->stay.passages : 0;
    }
    for (const StandingRow &row : standing) {
        const std::uint32_t number = m_numbers.find(row.event.competitorId);
        const Change *change = number != RunnerIndex::none ? newest[number] : nullptr;
        if (change != nullptr) {
            then.m_tracks.push_back({ .last = row.event,
                                      .stay = goneOn(*change, std::min(row.event.elapsedMs, change->untilMs)),
                                      .offLine = false,
                                      .change = std::nullopt });
        }
    }
    return then;
}

/// Tells the edges of a stretch that lie between the last row and this one, both on the line.
void ZoneTracker::crossEdges(Track &track, std::size_t stretch, const PositionEvent &to)
{
    const PositionEvent &from = track.last;
    const auto [enterMetres, leaveMetres] = m_stretches[stretch];
    const bool isForward = from.distanceMetres < to.distanceMetres;
    const std::int64_t beganMs = std::max(from.elapsedMs, to.startOffsetMs); // who waits runs from the own start on
    const auto passage = static_cast<std::int16_t>(isForward ? static_cast<int>(stretch) : -1);
    const auto tell = [&](double edge, ZoneCrossing::Kind kind) {
        const double share = (edge - from.distanceMetres) / (to.distanceMetres - from.distanceMetres);
        const auto way = share * static_cast<double>(to.elapsedMs - beganMs);
        const bool isFar = std::abs(edge - from.distanceMetres) > fastestMetresPerSecond
            || std::abs(edge - to.distanceMetres) > fastestMetresPerSecond;
        cross(track, to, { beganMs + std::llround(way), to.competitorId, kind, isFar, passage });
    };
    const auto [nearer, farther] = std::minmax(from.distanceMetres, to.distanceMetres);
    const bool hasBegin = nearer < enterMetres && farther >= enterMetres;
    const bool hasEnd = nearer < leaveMetres && farther >= leaveMetres;
    if (isForward && hasBegin) {
        tell(enterMetres, ZoneCrossing::Kind::Entered);
    }
    if (hasEnd) {
        tell(leaveMetres, isForward ? ZoneCrossing::Kind::Left : ZoneCrossing::Kind::Entered);
    }
    if (!isForward && hasBegin) {
        tell(enterMetres, ZoneCrossing::Kind::Left);
    }
}

/// Adds what happened between the last row and this one.
void ZoneTracker::follow(Track &track, const PositionEvent &event)
{
    const double from = track.last.distanceMetres;
    const double to = event.distanceMetres;
    const auto duration = static_cast<double>(event.elapsedMs - track.last.elapsedMs);
    const auto [nearer, farther] = std::minmax(from, to);

    for (std::size_t number = 0; number < m_stretches.size(); ++number) {
        const Stretch &stretch = m_stretches[number];
        const double inside = std::min(farther, stretch.leaveMetres) - std::max(nearer, stretch.enterMetres);
        if (inside > 0.0) {
            track.stay.insideMs += duration * (inside / (farther - nearer));
        } else if (from == to && stretch.holds(to)) {
            track.stay.insideMs += duration; // stands inside
        }

        const bool entered = !stretch.holds(from)
            && (from < to ? from < stretch.enterMetres && to >= stretch.enterMetres
                          : from >= stretch.leaveMetres && to < stretch.leaveMetres);
        if (entered) {
            enter(track.stay);
        }
        if (from != to) {
            crossEdges(track, number, event);
        }
    }
    track.stay.inside = holds(to);
}

/// The same where one of the two rows is off the line: nobody knows the way between them.
void ZoneTracker::followByPlace(Track &track, const PositionEvent &event, bool offLine)
{
    Stay &stay = track.stay;
    const double awayMs = stay.awayMs + static_cast<double>(event.elapsedMs - track.last.elapsedMs);
    const bool isWithin = offLine ? holdsPlaceOf(event) : holds(event.distanceMetres);
    if (stay.inside && (awayMs > leavingMs || (!isWithin && (!offLine || isFarOutside(event))))) {
        stay.inside = false;
        // The last row inside.
        cross(track, event,
              { track.last.elapsedMs - std::llround(stay.awayMs), event.competitorId, ZoneCrossing::Kind::Left, true });
    }
    if (isWithin && stay.inside) {
        stay.insideMs += awayMs;
    } else if (isWithin) {
        enter(stay);
        stay.inside = true;
        cross(track, event, { event.elapsedMs, event.competitorId, ZoneCrossing::Kind::Entered, true });
    }
    stay.awayMs = stay.inside && !isWithin ? awayMs : 0.0;
}

void ZoneTracker::enter(Stay &stay)
{
    ++stay.passages;
    ++m_passagesSoFar;
    stay.everInside = true;
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
    return stays(true, m_tracks.size());
}

std::vector<ZoneStay> ZoneTracker::everybody(std::size_t most) const
{
    return stays(false, most);
}

std::vector<ZoneStay> ZoneTracker::stays(bool nowOnly, std::size_t most) const
{
    std::vector<const Track *> longest;
    for (const Track &track : m_tracks) {
        if (nowOnly ? track.stay.inside : track.stay.everInside) {
            longest.push_back(&track);
        }
    }
    const auto orderOf = [](const Track *track) {
        return std::tuple(-std::llround(track->stay.insideMs), track->last.competitorId);
    };
    const auto told = longest.begin() + static_cast<std::ptrdiff_t>(std::min(most, longest.size()));
    std::ranges::partial_sort(longest, told, {}, orderOf);
    std::vector<ZoneStay> stays;
    for (const Track *track : std::ranges::subrange(longest.begin(), told)) {
        const Stay &stay = track->stay;
        stays.push_back({ track->last, std::llround(stay.insideMs), stay.passages, stay.insideAtFirstSight });
    }
    return stays;
}

} // namespace trackside
