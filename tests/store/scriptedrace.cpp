// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/scriptedrace.h"

#include "course/metres.h"
#include "simulation/raceconfig.h"

#include <QDebug>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <random>
#include <tuple>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

/// Degrees of longitude a metre on the equator, where the course lies: it keeps the numbers plain.
constexpr double degreesPerMetre = 1.0 / 111'319.49;

Zone box(const QString &name, double fromMetres, double toMetres)
{
    const double west = fromMetres * degreesPerMetre;
    const double east = toMetres * degreesPerMetre;
    return { name, { { west, -1e-4 }, { east, -1e-4 }, { east, 1e-4 }, { west, 1e-4 }, { west, -1e-4 } }, {} };
}

[[noreturn]] void giveUp(const Error &error)
{
    qFatal("the scripted race cannot go on: %s %s", qPrintable(error.message), qPrintable(error.detail));
    std::abort();
}

int groupOf(RunnerStatus status)
{
    switch (status) {
    case RunnerStatus::Finished:
        return 0;
    case RunnerStatus::Retired:
        return 2;
    case RunnerStatus::NotStarted:
        return 3;
    case RunnerStatus::Disqualified:
        return 4;
    default:
        return 1;
    }
}

/// Less is better; equal means equal.
std::tuple<int, double> worth(const PositionEvent &event)
{
    const int group = groupOf(event.status);
    return { group, group == 0 ? static_cast<double>(event.elapsedMs) : group < 3 ? -event.distanceMetres : 0.0 };
}

double enterOf(const Passage &passage)
{
    return metresOf(passage.enterMicrometres);
}

double leaveOf(const Passage &passage)
{
    return metresOf(passage.leaveMicrometres);
}

bool isInside(const std::vector<Passage> &passages, const PositionEvent &event)
{
    return !isOut(event.status) && std::ranges::any_of(passages, [&](const Passage &p) {
        return event.distanceMetres >= enterOf(p) && event.distanceMetres < leaveOf(p);
    });
}

/// Of the way between two rows, the milliseconds inside.
double millisecondsInside(const std::vector<Passage> &passages, const PositionEvent &from, const PositionEvent &to)
{
    const auto duration = static_cast<double>(to.elapsedMs - from.elapsedMs);
    if (from.distanceMetres == to.distanceMetres) {
        return isInside(passages, { .distanceMetres = from.distanceMetres, .position = {} }) ? duration : 0.0;
    }
    double metres = 0.0;
    for (const Passage &p : passages) {
        metres += std::max(0.0, std::min(to.distanceMetres, leaveOf(p)) - std::max(from.distanceMetres, enterOf(p)));
    }
    return duration * metres / (to.distanceMetres - from.distanceMetres);
}

} // namespace

CoursePtr scriptedCourse()
{
    const auto at = [](double metres, double north = 0.0) { return LonLat { metres * degreesPerMetre, north }; };
    // A detour to the north between 500 m and 700 m, so that "Park" is crossed, left and crossed again.
    auto line = CourseLine::fromVertices({ at(0), at(500), at(520, 5e-4), at(560, 5e-4), at(580), at(950) });
    if (!line) {
        giveUp(line.error());
    }
    auto course =
        makeCourse(u"scripted"_s, u"The Scripted Kilometre"_s, u"Constructed for tests."_s, std::move(*line), at(0),
                   at(950), { box(u"Bridge"_s, 300, 360), box(u"Park"_s, 480, 600), box(u"Gate"_s, -10, 20) },
                   { .every = SplitPlan::Every::Mile,
                     .lines = { { .name = u"Detour"_s, .from = at(490, 2e-4), .to = at(590, 2e-4), .leftOut = { 1 } },
                                { .name = u"Lamp post"_s, .from = at(310, -1e-4), .to = at(310, 1e-4) } } });
    if (!course) {
        giveUp(course.error());
    }
    return *course;
}

struct ScriptedRace::Runner {
    std::uint32_t bib = 0;
    double metresPerSecond = 0.0;
    int startsAt = 0;
    double pausesAtMetres = 1e9;
    int pauseSeconds = 0;
    RunnerStatus end = RunnerStatus::Finished;
    double endMetres = 0.0;

    [[nodiscard]] std::int64_t endMs() const
    {
        if (end == RunnerStatus::NotStarted) {
            return 0;
        }
        const double pause = endMetres > pausesAtMetres ? pauseSeconds : 0.0;
        return std::llround((startsAt + endMetres / metresPerSecond + pause) * 1000.0);
    }
    [[nodiscard]] std::int32_t lastSecond() const { return static_cast<std::int32_t>((endMs() + 999) / 1000); }

    [[nodiscard]] PositionEvent at(std::int32_t second, const Course &course) const
    {
        const bool isLast = second == lastSecond();
        const double moving = std::max(0, second - startsAt);
        const double pauseBegins = pausesAtMetres / metresPerSecond;
        const double ran = moving - std::clamp(moving - pauseBegins, 0.0, static_cast<double>(pauseSeconds));
        PositionEvent event { .competitorId = bib,
                              .rawTimeSeconds = second,
                              .elapsedMs = isLast ? endMs() : second * 1000LL,
                              .distanceMetres = isLast ? endMetres : std::min(ran * metresPerSecond, endMetres),
                              .position = {},
                              .startOffsetMs = startsAt * 1000LL,
                              .status = RunnerStatus::Running };
        event.position = course.line.pointAt(std::llround(event.distanceMetres * 1e6));
        if (isLast) {
            event.status = end;
        } else if (second < startsAt) {
            event.status = RunnerStatus::Waiting;
        } else if (moving > pauseBegins && moving < pauseBegins + pauseSeconds) {
            event.status = RunnerStatus::Stopped;
        }
        return event;
    }
};

ScriptedRace::ScriptedRace(unsigned seed)
    : m_course(scriptedCourse())
{
    const double length = m_course->line.lengthMetres();
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> speed(2.4, 6.5);
    std::vector<Runner> runners;
    for (std::uint32_t bib = 1; bib <= 40; ++bib) {
        runners.push_back({ .bib = bib, .metresPerSecond = speed(random), .endMetres = length });
    }
    runners.push_back({ .bib = tiedOnDistance[0], .metresPerSecond = 3.25, .endMetres = length });
    runners.push_back({ .bib = tiedOnDistance[1], .metresPerSecond = 3.25, .endMetres = length });
    runners.push_back({ .bib = tiedAtFinish[0], .metresPerSecond = 5.0, .endMetres = length });
    runners.push_back({ .bib = tiedAtFinish[1], .metresPerSecond = 5.0, .endMetres = length });
    runners.push_back({ .bib = late, .metresPerSecond = 4.0, .startsAt = 45, .endMetres = length });
    runners.push_back(
        { .bib = pausing, .metresPerSecond = 3.0, .pausesAtMetres = 330, .pauseSeconds = 40, .endMetres = length });
    runners.push_back({ .bib = retiring, .metresPerSecond = 4.5, .end = RunnerStatus::Retired, .endMetres = 333.3 });
    runners.push_back({ .bib = absent, .metresPerSecond = 4.0, .end = RunnerStatus::NotStarted, .endMetres = 0.0 });
    runners.push_back(
        { .bib = disqualified, .metresPerSecond = 6.0, .end = RunnerStatus::Disqualified, .endMetres = 700.0 });
    runners.push_back({ .bib = silent, .metresPerSecond = 3.1, .endMetres = length });

    std::int32_t last = 0;
    for (const Runner &runner : runners) {
        last = std::max(last, runner.lastSecond());
    }
    m_seconds.resize(static_cast<std::size_t>(last) + 1);
    for (const Runner &runner : runners) {
        for (std::int32_t second = 0; second <= runner.lastSecond(); ++second) {
            if (runner.bib != silent || second < silentFrom || second > silentTo) {
                m_seconds[static_cast<std::size_t>(second)].push_back(runner.at(second, *m_course));
            }
        }
    }
    RaceConfig config;
    config.runners = static_cast<std::int64_t>(runners.size());
    config.seed = seed;
    m_record = { .runId =
                     u"%1-0000-4000-8000-%2"_s.arg(series, 8, 16, QLatin1Char('0')).arg(seed, 12, 10, QLatin1Char('0')),
                 .courseId = m_course->id,
                 .startTimeMs = 1'795'000'000'000 + seed * 1000LL,
                 .competitors = static_cast<std::int64_t>(runners.size()),
                 .eventName = u"Scripted no. %1"_s.arg(seed),
                 .config = toJson(config),
                 .seed = 0xfedc'ba98'7654'3210U + seed };
}

const std::vector<PositionEvent> &ScriptedRace::eventsAt(std::int32_t second) const
{
    return m_seconds.at(static_cast<std::size_t>(second));
}

std::vector<PositionEvent> ScriptedRace::eventsAt(std::int32_t second, Shard shard) const
{
    std::vector<PositionEvent> events;
    std::ranges::copy_if(eventsAt(second), std::back_inserter(events), [&](const PositionEvent &event) {
        return static_cast<std::int32_t>(event.competitorId - 1) % shard.count == shard.index - 1;
    });
    return events;
}

void ScriptedRace::write(PositionSink &sink, std::int32_t from, std::int32_t to, Shard shard) const
{
    for (std::int32_t second = from; second <= to; ++second) {
        if (const auto written = sink.writeSecond(second, eventsAt(second, shard), second == lastSecond()); !written) {
            giveUp(written.error());
        }
    }
}

std::map<std::uint32_t, std::vector<PositionEvent>> ScriptedRace::rowsByBib(std::int32_t until) const
{
    std::map<std::uint32_t, std::vector<PositionEvent>> rows;
    for (std::int32_t second = 0; second <= std::min(until, lastSecond()); ++second) {
        for (const PositionEvent &event : eventsAt(second)) {
            rows[event.competitorId].push_back(event);
        }
    }
    return rows;
}

std::vector<StandingRow> ScriptedRace::standing(std::int32_t second) const
{
    std::vector<StandingRow> standing;
    for (const auto &[bib, rows] : rowsByBib(second)) {
        const PositionEvent &newest = rows.back();
        standing.push_back(
            { .event = newest, .ageSeconds = isOut(newest.status) ? 0 : second - newest.rawTimeSeconds });
    }
    for (StandingRow &row : standing) {
        row.rank = 1 + static_cast<std::int32_t>(std::ranges::count_if(standing, [&](const StandingRow &other) {
                       return worth(other.event) < worth(row.event);
                   }));
    }
    std::ranges::sort(standing, {},
                      [](const StandingRow &row) { return std::tuple(row.rank, row.event.competitorId); });
    return standing;
}

Counts ScriptedRace::counts(std::int32_t second) const
{
    std::map<RunnerStatus, std::int64_t> of;
    for (const StandingRow &row : standing(second)) {
        ++of[row.event.status];
    }
    return { .competitors = m_record.competitors,
             .waiting = of[RunnerStatus::Waiting],
             .running = of[RunnerStatus::Running] + of[RunnerStatus::Stopped],
             .finished = of[RunnerStatus::Finished],
             .retired = of[RunnerStatus::Retired],
             .notStarted = of[RunnerStatus::NotStarted],
             .disqualified = of[RunnerStatus::Disqualified] };
}

std::vector<ZoneStay> ScriptedRace::inside(std::size_t zone, std::int32_t second) const
{
    const std::vector<Passage> &passages = m_course->passages[zone];
    std::vector<ZoneStay> stays;
    for (const auto &[bib, rows] : rowsByBib(second)) {
        if (!isInside(passages, rows.back())) {
            continue;
        }
        ZoneStay stay { .event = rows.back(), .insideAtFirstSight = isInside(passages, rows.front()) };
        double milliseconds = 0.0;
        for (std::size_t i = 1; i < rows.size(); ++i) {
            milliseconds += millisecondsInside(passages, rows[i - 1], rows[i]);
            for (const Passage &p : passages) {
                stay.passages += rows[i - 1].distanceMetres < enterOf(p) && rows[i].distanceMetres >= enterOf(p);
            }
        }
        stay.insideMs = std::llround(milliseconds);
        stays.push_back(stay);
    }
    std::ranges::sort(stays, {}, [](const ZoneStay &s) { return std::tuple(-s.insideMs, s.event.competitorId); });
    return stays;
}

std::int64_t ScriptedRace::passages(std::size_t zone, std::int32_t second) const
{
    std::int64_t count = 0;
    for (const auto &[bib, rows] : rowsByBib(second)) {
        for (std::size_t i = 1; i < rows.size(); ++i) {
            for (const Passage &p : m_course->passages[zone]) {
                count += rows[i - 1].distanceMetres < enterOf(p) && rows[i].distanceMetres >= enterOf(p);
            }
        }
    }
    return count;
}

std::vector<std::int32_t> ScriptedRace::crowd(std::size_t zone, std::int32_t step, std::int32_t second) const
{
    const auto rowsOfAll = rowsByBib(second);
    std::vector<std::int32_t> crowd;
    for (std::int32_t at = 0; at <= second; at += step) {
        crowd.push_back(static_cast<std::int32_t>(std::ranges::count_if(rowsOfAll, [&](const auto &runner) {
            const std::vector<PositionEvent> &rows = runner.second;
            const auto next = std::ranges::upper_bound(rows, at, {}, &PositionEvent::rawTimeSeconds);
            if (next == rows.begin()) {
                return false;
            }
            PositionEvent here = *(next - 1);
            if (next != rows.end() && next->elapsedMs > here.elapsedMs) {
                // Edges are crossed at whole milliseconds, rounded.
                here.distanceMetres += (next->distanceMetres - here.distanceMetres) * 0.5
                    / static_cast<double>(next->elapsedMs - here.elapsedMs);
            }
            return isInside(m_course->passages[zone], here);
        })));
    }
    return crowd;
}

std::vector<SplitPlace> ScriptedRace::atSplit(std::size_t split, std::int32_t second) const
{
    std::vector<SplitPlace> places;
    for (const auto &[bib, rows] : rowsByBib(second)) {
        std::int64_t legBegan = rows.front().startOffsetMs;
        for (std::size_t number = 0; number <= split; ++number) {
            const double metres = metresOf(m_course->splits[number].micrometres);
            const auto after = std::ranges::find_if(
                rows, [metres](const PositionEvent &event) { return event.distanceMetres >= metres; });
            if (after == rows.end()) {
                break;
            }
            const PositionEvent &before = *(after - 1);
            const std::int64_t left = std::max(before.elapsedMs, before.startOffsetMs);
            const double share = (metres - before.distanceMetres) / (after->distanceMetres - before.distanceMetres);
            const std::int64_t at = left + std::llround(share * static_cast<double>(after->elapsedMs - left));
            if (number == split) {
                places.push_back({ .time = { .elapsedMs = at, .legMs = at - legBegan, .competitorId = bib } });
            }
            legBegan = at;
        }
    }
    for (SplitPlace &place : places) {
        place.rank = 1 + static_cast<std::int32_t>(std::ranges::count_if(places, [&](const SplitPlace &other) {
                         return other.time.elapsedMs < place.time.elapsedMs;
                     }));
    }
    std::ranges::sort(places, {}, [](const SplitPlace &p) { return std::tuple(p.rank, p.time.competitorId); });
    return places;
}

std::vector<PositionEvent> ScriptedRace::history(std::span<const std::uint32_t> bibs, std::int32_t from,
                                                 std::int32_t to) const
{
    std::vector<PositionEvent> events;
    for (std::int32_t second = std::max(from, 0); second <= std::min(to, lastSecond()); ++second) {
        for (const PositionEvent &event : eventsAt(second)) {
            if (std::ranges::contains(bibs, event.competitorId)) {
                events.push_back(event);
            }
        }
    }
    std::ranges::sort(events, {}, [](const PositionEvent &e) { return std::tuple(e.rawTimeSeconds, e.competitorId); });
    return events;
}

} // namespace trackside
