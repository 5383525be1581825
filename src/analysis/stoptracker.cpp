// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/stoptracker.h"

#include "course/metres.h"

#include <algorithm>

namespace trackside {

StopTracker::StopTracker(CoursePtr course)
    : m_course(std::move(course))
{
}

void StopTracker::add(const PositionEvent &event)
{
    const auto [found, isNew] = m_tracks.try_emplace(event.competitorId);
    Track &track = found->second;
    if (!isNew && (event.rawTimeSeconds <= track.second || track.isOut)) {
        return;
    }
    const bool saysSo = event.status == RunnerStatus::Stopped;
    const bool isOver = isOut(event.status);
    const bool hasMoved = isNew || event.status == RunnerStatus::Waiting || event.distanceMetres != track.metres;
    if (hasMoved) {
        track.sinceMs = event.elapsedMs;
    }
    if (track.isStanding && !isOver && (track.saidSo ? !saysSo : hasMoved && !saysSo)) {
        tell(event, event.elapsedMs, true);
        track.isStanding = false;
        track.sinceMs = event.elapsedMs;
    } else if (!track.isStanding && !isOver && (saysSo || event.elapsedMs - track.sinceMs >= leastHaltMs)) {
        tell(event, saysSo ? event.elapsedMs : track.sinceMs, false);
        track.isStanding = true;
    }
    track.saidSo = saysSo;
    track.second = event.rawTimeSeconds;
    track.metres = event.distanceMetres;
    track.isOut = isOver;
}

void StopTracker::tell(const PositionEvent &event, std::int64_t elapsedMs, bool isMovingOn)
{
    const Halt halt { elapsedMs, event.competitorId, zoneAt(event.distanceMetres), isMovingOn };
    m_halts.add(halt, event.rawTimeSeconds);
}

StopTracker StopTracker::asOf(std::int32_t second) const
{
    StopTracker then(m_course);
    then.m_halts = m_halts.asOf(second);
    return then;
}

std::int32_t StopTracker::zoneAt(double metres) const
{
    const auto holds = [metres](const std::vector<Passage> &passages) {
        return std::ranges::any_of(passages, [metres](const Passage &passage) {
            return metres >= metresOf(passage.enterMicrometres) && metres < metresOf(passage.leaveMicrometres);
        });
    };
    const auto zone = std::ranges::find_if(m_course->passages, holds);
    return zone == m_course->passages.end() ? -1 : static_cast<std::int32_t>(zone - m_course->passages.begin());
}

} // namespace trackside
