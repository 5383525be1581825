// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/splittracker.h"

#include "analysis/edgereach.h"
#include "course/metres.h"

#include <algorithm>
#include <cmath>

namespace trackside {

SplitTracker::SplitTracker(std::span<const Split> splits)
    : m_times(splits.size())
{
    m_metres.reserve(splits.size());
    for (const Split &split : splits) {
        m_metres.push_back(metresOf(split.micrometres));
    }
}

void SplitTracker::add(const PositionEvent &event)
{
    const auto [found, isNew] = m_tracks.try_emplace(event.competitorId);
    Track &track = found->second;
    if (isNew) {
        track.last.ms = event.startOffsetMs;
        track.leg.beganMs = event.startOffsetMs;
    }
    // Who waits runs from the own start on.
    const Row row { std::max(event.elapsedMs, event.startOffsetMs), event.distanceMetres, event.rawTimeSeconds };
    if (row.second <= track.last.second) {
        takeLate(event.competitorId, track, row);
    } else if (!track.isOut) {
        pass(event.competitorId, track, track.last, row);
        track.last = row;
        track.isOut = isOut(event.status);
    }
}

/// Adds the times at what lies between two rows.
void SplitTracker::pass(std::uint32_t competitorId, Track &track, const Row &from, const Row &to)
{
    if (track.next >= m_metres.size() || to.metres < m_metres[track.next]) {
        return;
    }
    track.before = from;
    track.after = to;
    track.first = track.next;
    track.legBefore = track.leg;
    for (; track.next < m_metres.size() && to.metres >= m_metres[track.next]; ++track.next) {
        const double metres = m_metres[track.next];
        const double share = (metres - from.metres) / (to.metres - from.metres);
        const std::int64_t elapsedMs = from.ms + std::llround(share * static_cast<double>(to.ms - from.ms));
        const bool isEstimate = metres - from.metres > splitReachMetres || to.metres - metres > splitReachMetres;
        const SplitTime time { .elapsedMs = elapsedMs,
                               .legMs = elapsedMs - track.leg.beganMs,
                               .competitorId = competitorId,
                               .isEstimate = isEstimate,
                               .isLegEstimate = isEstimate || track.leg.beganAtEstimate };
        m_times[track.next].add(time, to.second);
        track.leg = { elapsedMs, isEstimate };
    }
}

/// Finds the newest split times once more, with a row between the two by which they were found.
void SplitTracker::takeLate(std::uint32_t competitorId, Track &track, const Row &row)
{
    const Row before = track.before;
    const Row after = track.after;
    if (row.second <= before.second || row.second >= after.second || row.metres < before.metres
        || row.metres > after.metres) {
        return;
    }
    for (std::uint32_t split = track.first; split < track.next; ++split) {
        m_times[split].removeLastOf(competitorId);
    }
    track.next = track.first;
    track.leg = track.legBefore;
    pass(competitorId, track, before, row);
    pass(competitorId, track, row, after);
}

std::vector<std::vector<SplitTime>> SplitTracker::timesOf(std::span<const std::uint32_t> competitorIds) const
{
    std::unordered_map<std::uint32_t, std::vector<SplitTime>> found;
    for (const std::uint32_t competitorId : competitorIds) {
        found.try_emplace(competitorId);
    }
    for (const Chronicle<SplitTime> &times : m_times) {
        for (const SplitTime &time : times.all()) {
            if (const auto runner = found.find(time.competitorId); runner != found.end()) {
                runner->second.push_back(time);
            }
        }
    }
    std::vector<std::vector<SplitTime>> asked;
    asked.reserve(competitorIds.size());
    for (const std::uint32_t competitorId : competitorIds) {
        asked.push_back(found.at(competitorId)); // one may be asked for twice
    }
    return asked;
}

SplitTracker SplitTracker::asOf(std::int32_t second) const
{
    SplitTracker then { {} };
    then.m_metres = m_metres;
    then.m_times.reserve(m_times.size());
    for (const Chronicle<SplitTime> &times : m_times) {
        then.m_times.push_back(times.asOf(second));
    }
    return then;
}

} // namespace trackside
