// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/leadchanges.h"

#include <algorithm>
#include <iterator>
#include <ranges>
#include <utility>

namespace trackside {

namespace {

/// An edge so near the finish is none.
constexpr double besideFinishMetres = 1.0;

/// Where it is known who came first.
struct Place {
    double metres = 0.0;
    std::int32_t number = -1; ///< of the split or the zone; −1: the finish
    const ZoneTracker *zone = nullptr; ///< null: it is no edge of one
    std::int16_t passage = -1;
    ZoneCrossing::Kind edge = ZoneCrossing::Kind::Entered;
    std::vector<SplitTime> first {}; ///< all at one time
};

/// Of those who have finished, the first.
std::vector<SplitTime> winnersOf(std::span<const StandingRow> standing)
{
    std::vector<SplitTime> winners;
    for (const StandingRow &row : standing) {
        if (row.rank > 1 || row.event.status != RunnerStatus::Finished) {
            break;
        }
        winners.push_back({ .elapsedMs = row.event.elapsedMs, .competitorId = row.event.competitorId });
    }
    return winners;
}

std::vector<Place> placesAt(const CountedSplits &splits)
{
    std::vector<Place> places;
    for (std::size_t split = 0; split < splits.splits(); ++split) {
        const auto times = splits.timesAt(split);
        const auto isFastest = [&times](const SplitTime &time) { return time.elapsedMs == times.front().elapsedMs; };
        places.push_back({ .metres = splits.metresAt(split),
                           .number = static_cast<std::int32_t>(split),
                           .first = times | std::views::take_while(isFastest) | std::ranges::to<std::vector>() });
    }
    return places;
}

/// The edges of a zone's passages; none where its crossings do not tell all of who came over them.
std::vector<Place> edgesOf(const ZoneTracker &zone, std::int32_t number, std::span<const Decision> decisions)
{
    std::vector<Place> edges;
    for (std::size_t passage = 0; passage < zone.passages(); ++passage) {
        for (const ZoneCrossing::Kind edge : { ZoneCrossing::Kind::Entered, ZoneCrossing::Kind::Left }) {
            edges.push_back({ .metres = zone.edgeMetres(passage, edge),
                              .number = number,
                              .zone = &zone,
                              .passage = static_cast<std::int16_t>(passage),
                              .edge = edge });
        }
    }
    for (const ZoneCrossing &crossing : zone.crossings()) {
        if (crossing.passage < 0 && crossing.isEstimate) {
            return {}; // off the line
        }
        if (crossing.passage < 0) {
            continue;
        }
        const std::size_t after = crossing.kind == ZoneCrossing::Kind::Left ? 1 : 0;
        std::vector<SplitTime> &first = edges[2 * static_cast<std::size_t>(crossing.passage) + after].first;
        const bool isFirst = first.empty() || first.front().elapsedMs == crossing.elapsedMs;
        if (isFirst && countsAt(crossing.elapsedMs, crossing.competitorId, decisions)) {
            first.push_back({ .elapsedMs = crossing.elapsedMs,
                              .competitorId = crossing.competitorId,
                              .isEstimate = crossing.isEstimate });
        }
    }
    return edges;
}

class Leads {
public:
    explicit Leads(const LogSources &sources)
        : m_standing(sources.standing)
    {
    }

    void pass(const Place &place)
    {
        const auto hasLed = [this](const SplitTime &time) {
            return std::ranges::contains(m_leaders, time.competitorId, &SplitTime::competitorId);
        };
        if (place.first.empty()) {
            return;
        }
        const bool isTaken = !m_leaders.empty() && std::ranges::none_of(place.first, hasLed);
        const auto isBehind = [this, &place](const SplitTime &leader) { return isBehindAt(place, leader); };
        if (place.zone != nullptr && (m_leaders.empty() || (isTaken && !std::ranges::all_of(m_leaders, isBehind)))) {
            return;
        }
        if (isTaken) {
            for (const SplitTime &time : place.first) {
                m_changes.push_back({ .kind = RaceEvent::Kind::TookLead,
                                      .isEstimate = time.isEstimate,
                                      .isAtZone = place.zone != nullptr,
                                      .place = place.number,
                                      .competitorId = time.competitorId,
                                      .rank = 1,
                                      .elapsedMs = time.elapsedMs });
            }
        }
        m_leaders = place.first;
    }

    std::vector<RaceEvent> taken() { return std::move(m_changes); }

private:
    /// Whether somebody who is not among the first at an edge is known to have come there later, or not yet.
    [[nodiscard]] bool isBehindAt(const Place &place, const SplitTime &leader) const
    {
        const auto row = std::ranges::find(m_standing, leader.competitorId,
                                           [](const StandingRow &of) { return of.event.competitorId; });
        // A row from before the first came there does not tell: the leader may have been there meanwhile.
        if (row != m_standing.end() && row->event.distanceMetres < place.metres
            && (isOut(row->event.status) || row->event.elapsedMs >= place.first.front().elapsedMs)) {
            return true;
        }
        return std::ranges::any_of(place.zone->crossings(), [&](const ZoneCrossing &crossing) {
            return crossing.competitorId == leader.competitorId && crossing.passage == place.passage
                && crossing.kind == place.edge;
        });
    }

    std::span<const StandingRow> m_standing;
    std::vector<SplitTime> m_leaders; ///< the first at the last place
    std::vector<RaceEvent> m_changes;
};

} // namespace

std::vector<RaceEvent> leadChanges(const LogSources &sources)
{
    if (sources.splits == nullptr) {
        return {};
    }
    const std::vector<SplitTime> winners = winnersOf(sources.standing);
    std::vector<Place> places = placesAt(*sources.splits);
    for (std::int32_t number = 0; const ZoneTracker &zone : sources.zones) {
        std::ranges::move(edgesOf(zone, number++, sources.decisions), std::back_inserter(places));
    }
    if (!winners.empty()) {
        const double finish = sources.standing.front().event.distanceMetres - besideFinishMetres;
        std::erase_if(places, [finish](const Place &place) { return place.zone != nullptr && place.metres > finish; });
    }
    std::ranges::stable_sort(places, {}, &Place::metres);
    Leads leads(sources);
    std::ranges::for_each(places, [&leads](const Place &place) { leads.pass(place); });
    leads.pass({ .first = winners });
    return leads.taken();
}

} // namespace trackside
