// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/zonetracker.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace trackside {

namespace {

double metres(std::int64_t micrometres)
{
    return static_cast<double>(micrometres) * 1e-6;
}

} // namespace

bool mattersTo(std::span<const Passage> passages, double distanceMetres, std::int64_t secondsBetweenRows)
{
    const double margin = fastestMetresPerSecond * static_cast<double>(secondsBetweenRows);
    return std::ranges::any_of(passages, [&](const Passage &passage) {
        return distanceMetres >= metres(passage.enterMicrometres) - margin
            && distanceMetres <= metres(passage.leaveMicrometres) + margin;
    });
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
    if (isNew) {
        track.inside = !isOut(event.status) && holds(event.distanceMetres);
        track.insideAtFirstSight = track.inside;
        track.everInside = track.inside;
    } else if (event.rawTimeSeconds <= track.last.rawTimeSeconds || isOut(track.last.status)) {
        return;
    } else {
        follow(track, event);
    }
    track.last = event;
    if (isOut(event.status)) {
        track.inside = false;
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
            ++track.passages;
            ++m_passagesSoFar;
            track.everInside = true;
        }
    }
    track.inside = holds(to);
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
