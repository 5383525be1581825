// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/scriptedlog.h"

#include "course/metres.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <ranges>
#include <set>
#include <tuple>
#include <utility>

namespace trackside {

namespace {

using Kind = RaceEvent::Kind;

class ScriptedLog {
public:
    ScriptedLog(const ScriptedRace &race, std::int32_t second)
        : m_race(race)
        , m_second(second)
    {
    }

    std::vector<RaceEvent> made()
    {
        addStanding();
        addSplits();
        Ways ways;
        for (std::int32_t second = 0; second <= m_second; ++second) {
            for (const PositionEvent &event : m_race.eventsAt(second)) {
                ways[event.competitorId].push_back(event);
            }
        }
        addLeads(ways);
        for (const auto &[_, way] : ways) {
            for (std::size_t i = 1; i < way.size(); ++i) {
                addBetween(way[i - 1], way[i]);
            }
        }
        std::ranges::sort(m_log, {}, [](const RaceEvent &event) {
            return std::tuple(event.elapsedMs, event.kind, event.place, event.competitorId);
        });
        return m_log;
    }

private:
    using Ways = std::map<std::uint32_t, std::vector<PositionEvent>>;

    struct Place {
        double metres = 0.0;
        std::int32_t number = -1; ///< of the split or the zone
        bool isAtZone = false;
        std::map<std::uint32_t, std::int64_t> times {}; ///< of everybody
    };

    void addStanding()
    {
        std::map<std::int64_t, std::vector<std::uint32_t>> starts;
        for (const auto &[event, rank, age] : m_race.standing(m_second)) {
            const RaceEvent end { .kind = Kind::Retired,
                                  .competitorId = event.competitorId,
                                  .elapsedMs = event.elapsedMs };
            switch (event.status) {
            case RunnerStatus::Waiting:
                continue;
            case RunnerStatus::NotStarted: // there is one alone
                m_log.push_back({ .kind = Kind::NotStarted, .competitorId = event.competitorId });
                continue;
            case RunnerStatus::Finished:
                m_log.push_back(end);
                m_log.back().kind = Kind::Finished;
                m_log.back().rank = rank;
                break;
            case RunnerStatus::Retired:
                m_log.push_back(end);
                break;
            case RunnerStatus::Disqualified:
                m_log.push_back(end);
                m_log.back().kind = Kind::Disqualified;
                break;
            case RunnerStatus::Running:
            case RunnerStatus::Stopped:
                break;
            }
            starts[event.startOffsetMs].push_back(event.competitorId);
        }
        for (const auto &[ms, bibs] : starts) {
            m_log.push_back({ .kind = Kind::Started,
                              .competitorId = bibs.size() == 1 ? bibs.front() : 0,
                              .count = static_cast<std::int32_t>(bibs.size()),
                              .elapsedMs = ms });
        }
    }

    void addSplits()
    {
        for (std::size_t split = 0; split < m_race.course().splits.size(); ++split) {
            for (const SplitPlace &place : m_race.atSplit(split, m_second)) {
                m_log.push_back({ .kind = Kind::SplitPassed,
                                  .isEstimate = place.time.isEstimate,
                                  .place = static_cast<std::int32_t>(split),
                                  .competitorId = place.time.competitorId,
                                  .rank = place.rank,
                                  .elapsedMs = place.time.elapsedMs });
            }
        }
    }

    /// Where it is looked at who came first: splits and edges of zones, in running order, and the finish.
    [[nodiscard]] std::vector<Place> places(const Ways &ways) const
    {
        std::vector<Place> found;
        for (std::size_t split = 0; split < m_race.course().splits.size(); ++split) {
            Place place { .metres = metresOf(m_race.course().splits[split].micrometres),
                          .number = static_cast<std::int32_t>(split) };
            for (const SplitPlace &passed : m_race.atSplit(split, m_second)) {
                place.times[passed.time.competitorId] = passed.time.elapsedMs;
            }
            found.push_back(place);
        }
        for (std::size_t zone = 0; zone < m_race.course().passages.size(); ++zone) {
            for (const Passage &passage : m_race.course().passages[zone]) {
                for (const std::int64_t edge : { passage.enterMicrometres, passage.leaveMicrometres }) {
                    found.push_back({ .metres = metresOf(edge),
                                      .number = static_cast<std::int32_t>(zone),
                                      .isAtZone = true,
                                      .times = firstAt(metresOf(edge), ways) });
                }
            }
        }
        std::ranges::sort(found, {}, &Place::metres);
        Place finish;
        for (const StandingRow &row : m_race.standing(m_second)) {
            if (row.event.status == RunnerStatus::Finished) {
                finish.times[row.event.competitorId] = row.event.elapsedMs;
            }
        }
        found.push_back(finish);
        return found;
    }

    [[nodiscard]] static std::map<std::uint32_t, std::int64_t> firstAt(double metres, const Ways &ways)
    {
        std::map<std::uint32_t, std::int64_t> times;
        for (const auto &[bib, way] : ways) {
            for (std::size_t i = 1; i < way.size(); ++i) {
                if (const auto ms = crossedMs(way[i - 1], way[i], metres)) {
                    times.try_emplace(bib, *ms);
                }
            }
        }
        return times;
    }

    void addLeads(const Ways &ways)
    {
        std::set<std::uint32_t> leaders;
        for (const Place &place : places(ways)) {
            if (place.times.empty() || (place.isAtZone && leaders.empty())) {
                continue;
            }
            const std::int64_t best = std::ranges::min(place.times | std::views::values);
            std::set<std::uint32_t> first;
            for (const auto &[bib, ms] : place.times) {
                if (ms == best) {
                    first.insert(bib);
                }
            }
            const bool isTaken = !leaders.empty()
                && std::ranges::none_of(first, [&leaders](std::uint32_t bib) { return leaders.contains(bib); });
            const auto isBehind = [&](std::uint32_t bib) {
                const PositionEvent &last = ways.at(bib).back();
                return place.times.contains(bib)
                    || (last.distanceMetres < place.metres && (isOut(last.status) || last.elapsedMs >= best));
            };
            if (isTaken && place.isAtZone && !std::ranges::all_of(leaders, isBehind)) {
                continue;
            }
            for (const std::uint32_t bib : first) {
                if (isTaken) {
                    m_log.push_back({ .kind = Kind::TookLead,
                                      .isAtZone = place.isAtZone,
                                      .place = place.number,
                                      .competitorId = bib,
                                      .rank = 1,
                                      .elapsedMs = best });
                }
            }
            leaders = first;
        }
    }

    /// Of two rows of a runner, one after the other.
    void addBetween(const PositionEvent &from, const PositionEvent &to)
    {
        const auto &passages = m_race.course().passages;
        for (std::size_t zone = 0; zone < passages.size(); ++zone) {
            for (const Passage &passage : passages[zone]) {
                addEdge(from, to, static_cast<std::int32_t>(zone), passage.enterMicrometres, Kind::ZoneEntered);
                addEdge(from, to, static_cast<std::int32_t>(zone), passage.leaveMicrometres, Kind::ZoneLeft);
                const double metres = to.distanceMetres * 1e6;
                const bool isInside = metres >= static_cast<double>(passage.enterMicrometres)
                    && metres < static_cast<double>(passage.leaveMicrometres);
                if (isInside && isOut(to.status)) {
                    add(to, Kind::ZoneLeft, static_cast<std::int32_t>(zone), to.elapsedMs);
                }
                const bool stood = from.status == RunnerStatus::Stopped;
                const bool stands = to.status == RunnerStatus::Stopped;
                if (isInside && stood != stands && !isOut(to.status)) {
                    add(to, stands ? Kind::Stopped : Kind::MovedOn, static_cast<std::int32_t>(zone), to.elapsedMs);
                }
            }
        }
    }

    void addEdge(const PositionEvent &from, const PositionEvent &to, std::int32_t zone, std::int64_t micrometres,
                 Kind kind)
    {
        if (const auto ms = crossedMs(from, to, metresOf(micrometres))) {
            add(to, kind, zone, *ms);
        }
    }

    /// When a runner came to a place that lies between two rows.
    [[nodiscard]] static std::optional<std::int64_t> crossedMs(const PositionEvent &from, const PositionEvent &to,
                                                               double metres)
    {
        if (from.distanceMetres >= metres || to.distanceMetres < metres) {
            return {};
        }
        const double share = (metres - from.distanceMetres) / (to.distanceMetres - from.distanceMetres);
        const std::int64_t began = std::max(from.elapsedMs, to.startOffsetMs);
        return began + std::llround(share * static_cast<double>(to.elapsedMs - began));
    }

    void add(const PositionEvent &whose, Kind kind, std::int32_t place, std::int64_t ms)
    {
        m_log.push_back({ .kind = kind, .place = place, .competitorId = whose.competitorId, .elapsedMs = ms });
        const std::pair stay(place, whose.competitorId);
        if (kind == Kind::ZoneEntered) {
            m_enteredMs[stay] = ms;
        } else if (const auto entered = m_enteredMs.find(stay);
                   kind == Kind::ZoneLeft && entered != m_enteredMs.end()) {
            m_log.back().stayMs = ms - entered->second;
        }
    }

    const ScriptedRace &m_race;
    std::int32_t m_second;
    std::vector<RaceEvent> m_log;
    std::map<std::pair<std::int32_t, std::uint32_t>, std::int64_t> m_enteredMs; ///< the last time, by zone and runner
};

} // namespace

std::vector<RaceEvent> scriptedLog(const ScriptedRace &race, std::int32_t second)
{
    return ScriptedLog(race, std::min(second, race.lastSecond())).made();
}

} // namespace trackside
