// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/racelog.h"

#include "analysis/leadchanges.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <ranges>
#include <tuple>

namespace trackside {

namespace {

using Kind = RaceEvent::Kind;

constexpr std::int64_t msPerSecond = 1'000;

auto orderOf(const RaceEvent &event)
{
    return std::tuple(event.elapsedMs, event.kind, event.place, event.competitorId);
}

/// The newest of one kind.
class Newest {
public:
    explicit Newest(std::size_t most)
        : m_most(most)
    {
    }

    void add(const RaceEvent &event)
    {
        m_events.push_back(event);
        if (m_events.size() > 2 * m_most) {
            cut();
        }
    }
    void moveTo(std::vector<RaceEvent> &log)
    {
        cut();
        log.insert(log.end(), m_events.begin(), m_events.end());
    }

private:
    void cut()
    {
        if (m_events.size() > m_most) {
            const auto end = m_events.begin() + static_cast<std::ptrdiff_t>(m_most);
            std::ranges::nth_element(m_events, end, std::greater(), &orderOf);
            m_events.erase(end, m_events.end());
        }
    }

    std::size_t m_most;
    std::vector<RaceEvent> m_events;
};

class Log {
public:
    explicit Log(std::size_t mostOfEach)
        : m_newest(RaceEvent::kinds, Newest(mostOfEach))
        , m_most(mostOfEach)
    {
    }

    void addStanding(const LogSources &sources)
    {
        std::map<std::int64_t, RaceEvent> starts; // by the own start
        RaceEvent absent { .kind = Kind::NotStarted, .count = 0 };
        for (const StandingRow &row : sources.standing) {
            const PositionEvent &event = row.event;
            if (event.status == RunnerStatus::NotStarted) {
                count(absent, event.competitorId);
            } else if (event.status != RunnerStatus::Waiting && event.elapsedMs >= event.startOffsetMs) {
                addStart(starts, event);
            }
            addEnd(row, sources);
        }
        for (const auto &[_, start] : starts) {
            add(start);
        }
        if (absent.count > 0) {
            add(absent);
        }
    }

    void addSplits(const CountedSplits &splits)
    {
        for (std::size_t split = 0; split < splits.splits(); ++split) {
            const auto times = splits.timesAt(split);
            for (const SplitTime &time : times | std::views::drop(times.size() - std::min(times.size(), m_most))) {
                const auto first = std::ranges::lower_bound(times, time.elapsedMs, {}, &SplitTime::elapsedMs);
                add({ .kind = Kind::SplitPassed,
                      .isEstimate = time.isEstimate,
                      .place = static_cast<std::int32_t>(split),
                      .competitorId = time.competitorId,
                      .rank = static_cast<std::int32_t>(first - times.begin()) + 1,
                      .elapsedMs = time.elapsedMs });
            }
        }
    }

    void addLeads(const std::vector<RaceEvent> &changes)
    {
        std::ranges::for_each(changes, [this](const RaceEvent &change) { add(change); });
    }

    void addZone(const ZoneTracker &zone, std::int32_t place)
    {
        // Those seen inside by their first row are no events.
        const std::vector<ZoneCrossing> &crossings = zone.crossings();
        std::size_t entries = 0;
        std::size_t exits = 0;
        for (auto crossing = crossings.rbegin(); crossing != crossings.rend(); ++crossing) {
            const bool isEntry = crossing->kind == ZoneCrossing::Kind::Entered;
            std::size_t &found = isEntry ? entries : exits;
            if (crossing->kind != ZoneCrossing::Kind::SeenInside && found++ < m_most) {
                add({ .kind = isEntry ? Kind::ZoneEntered : Kind::ZoneLeft,
                      .isEstimate = crossing->isEstimate,
                      .place = place,
                      .competitorId = crossing->competitorId,
                      .elapsedMs = crossing->elapsedMs,
                      .stayMs = crossing->stayMs });
            }
            if (entries >= m_most && exits >= m_most) {
                break;
            }
        }
    }

    void addHalts(const StopTracker &stops)
    {
        for (const Halt &halt : stops.halts()) {
            add({ .kind = halt.isMovingOn ? Kind::MovedOn : Kind::Stopped,
                  .place = halt.zone,
                  .competitorId = halt.competitorId,
                  .elapsedMs = halt.elapsedMs });
        }
    }

    std::vector<RaceEvent> taken()
    {
        std::vector<RaceEvent> log;
        for (Newest &newest : m_newest) {
            newest.moveTo(log);
        }
        std::ranges::sort(log, {}, &orderOf);
        return log;
    }

private:
    void add(const RaceEvent &event) { m_newest[static_cast<std::size_t>(event.kind)].add(event); }

    /// Only the newest are told, and where each runner has an own start, all of them would be as many as the field.
    void addStart(std::map<std::int64_t, RaceEvent> &starts, const PositionEvent &event) const
    {
        const std::int64_t startMs = event.startOffsetMs;
        const bool isFull = starts.size() >= m_most;
        if (isFull && (starts.empty() || startMs < starts.begin()->first)) {
            return;
        }
        const auto [start, isNew] =
            starts.try_emplace(startMs, RaceEvent { .kind = Kind::Started, .count = 0, .elapsedMs = startMs });
        count(start->second, event.competitorId);
        if (isFull && isNew) {
            starts.erase(starts.begin());
        }
    }

    /// Names whoever is the only one.
    static void count(RaceEvent &event, std::uint32_t competitorId)
    {
        event.competitorId = ++event.count == 1 ? competitorId : 0;
    }

    /// How the race ended for a runner, if it did.
    void addEnd(const StandingRow &row, const LogSources &sources)
    {
        const auto kind = [&]() -> std::optional<Kind> {
            switch (row.event.status) {
            case RunnerStatus::Finished:
                return Kind::Finished;
            case RunnerStatus::Retired:
                return Kind::Retired;
            case RunnerStatus::Disqualified:
                return Kind::Disqualified;
            case RunnerStatus::NotStarted:
                return std::nullopt;
            case RunnerStatus::Waiting:
            case RunnerStatus::Running:
            case RunnerStatus::Stopped:
                break;
            }
            return row.ageSeconds > sources.silentAfterSeconds ? std::optional(Kind::Silent) : std::nullopt;
        }();
        if (kind) {
            const Decision *decision = decisionOf(sources.decisions, row.event.competitorId);
            add({ .kind = *kind,
                  .competitorId = row.event.competitorId,
                  .rank = *kind == Kind::Finished ? row.rank : 0,
                  .elapsedMs = decision != nullptr ? decision->fromSecond * msPerSecond : row.event.elapsedMs });
        }
    }

    std::vector<Newest> m_newest; ///< of each kind
    std::size_t m_most;
};

} // namespace

std::vector<RaceEvent> raceLog(const LogSources &sources, std::size_t mostOfEach)
{
    Log log(mostOfEach);
    log.addStanding(sources);
    if (sources.splits != nullptr) {
        log.addSplits(*sources.splits);
        log.addLeads(leadChanges(sources));
    }
    for (std::int32_t place = 0; const ZoneTracker &zone : sources.zones) {
        log.addZone(zone, place++);
    }
    if (sources.stops != nullptr) {
        log.addHalts(*sources.stops);
    }
    return log.taken();
}

QByteArrayView kindName(RaceEvent::Kind kind)
{
    static constexpr std::array<const char *, RaceEvent::kinds> names {
        "started",  "splitPassed", "zoneEntered", "zoneLeft",     "stopped",    "movedOn",
        "tookLead", "finished",    "retired",     "disqualified", "notStarted", "silent",
    };
    return names.at(static_cast<std::size_t>(kind));
}

} // namespace trackside
