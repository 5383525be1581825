// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/splittracker.h"

#include "analysis/edgereach.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace trackside {

namespace {

auto orderOf(const SplitTime &time)
{
    return std::tuple(time.elapsedMs, time.competitorId);
}

} // namespace

SplitTracker::SplitTracker(std::span<const Split> splits)
    : m_times(splits.size())
{
    m_metres.reserve(splits.size());
    for (const Split &split : splits) {
        m_metres.push_back(static_cast<double>(split.micrometres) * 1e-6);
    }
}

void SplitTracker::add(const PositionEvent &event)
{
    const auto [found, isNew] = m_tracks.try_emplace(event.competitorId);
    Track &track = found->second;
    if (track.isOut || event.rawTimeSeconds <= track.lastSecond) {
        return;
    }
    if (isNew) {
        track.lastMs = event.startOffsetMs;
        track.legBeganMs = event.startOffsetMs;
    }
    pass(track, event);
    track.lastMs = std::max(event.elapsedMs, event.startOffsetMs); // who waits runs from the own start on
    track.lastMetres = event.distanceMetres;
    track.lastSecond = event.rawTimeSeconds;
    track.isOut = isOut(event.status);
}

/// Adds the times at what lies between the last row and this one.
void SplitTracker::pass(Track &track, const PositionEvent &event)
{
    for (; track.next < m_metres.size() && event.distanceMetres >= m_metres[track.next]; ++track.next) {
        const double metres = m_metres[track.next];
        const double share = (metres - track.lastMetres) / (event.distanceMetres - track.lastMetres);
        const std::int64_t elapsedMs =
            track.lastMs + std::llround(share * static_cast<double>(event.elapsedMs - track.lastMs));
        const bool isEstimate =
            metres - track.lastMetres > splitReachMetres || event.distanceMetres - metres > splitReachMetres;
        const SplitTime time { .elapsedMs = elapsedMs,
                               .legMs = elapsedMs - track.legBeganMs,
                               .competitorId = event.competitorId,
                               .isEstimate = isEstimate,
                               .isLegEstimate = isEstimate || track.legBeganAtEstimate };
        std::vector<SplitTime> &times = m_times[track.next];
        // Rows come in order of time, so it belongs at the end or near it.
        const auto place = std::ranges::find_if(times.rbegin(), times.rend(),
                                                [&](const SplitTime &other) { return orderOf(other) < orderOf(time); });
        times.insert(place.base(), time);
        track.legBeganMs = elapsedMs;
        track.legBeganAtEstimate = isEstimate;
    }
}

std::vector<SplitPlace> firstPlaces(std::span<const SplitTime> times, std::size_t most)
{
    std::vector<SplitPlace> places;
    for (const SplitTime &time : times.first(std::min(most, times.size()))) {
        const bool isTie = !places.empty() && places.back().time.elapsedMs == time.elapsedMs;
        places.push_back({ time, isTie ? places.back().rank : static_cast<std::int32_t>(places.size() + 1) });
    }
    return places;
}

} // namespace trackside
