// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/askedrace.h"

#include "results/storeanswer.h"
#include "simulation/raceconfig.h"
#include "store/decisionlog.h"

#include <QCoreApplication>

#include <algorithm>

namespace trackside {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::AskedRace)
};

/// What is asked for at a time.
constexpr std::int64_t mostRows = 200'000;
constexpr std::size_t mostCompetitors = 2'000;
constexpr std::size_t mostEntrants = 5'000;

/// Up to where nobody's record has yet to come, since whoever goes on takes what came in later for stored: the last
/// second of which everybody on the course has one, less what faults may hold back. Nobody goes on with another
/// writer's race.
std::int32_t sureSecond(const Snapshot &snapshot, std::span<const StandingRow> rows)
{
    std::int32_t second = snapshot.second;
    if (raceConfigFromJson(snapshot.race.config)) {
        for (const auto &[event, rank, age] : rows) {
            second = isOut(event.status) ? second : std::min(second, event.rawTimeSeconds);
        }
    }
    return second - 2 * reachSecondsOf(snapshot.race.config);
}

} // namespace

Result<WholeRace::Head> AskedRace::head()
{
    const auto standing = wholeStanding(m_store, m_runId, m_stop);
    if (!standing) {
        return std::unexpected(standing.error());
    }
    m_competitors.clear();
    std::ranges::transform(standing->rows, std::back_inserter(m_competitors),
                           [](const StandingRow &row) { return row.event.competitorId; });
    std::ranges::sort(m_competitors);
    const auto course = await(m_store.courseOf(m_runId), m_stop);
    if (!course) {
        return std::unexpected(m_stop.stop_requested() ? Error()
                                                       : Error { Text::tr("The race cannot be saved as a file of its "
                                                                          "own: the course is not known."),
                                                                 course.error().message, course.error().remedy });
    }
    auto decisions = m_decisions.of(m_runId);
    if (!decisions) {
        return std::unexpected(decisions.error());
    }
    const Snapshot &snapshot = *standing->snapshot;
    const std::int32_t second = snapshot.complete ? snapshot.second : sureSecond(snapshot, standing->rows);
    if (snapshot.second >= 0 && second < 0) {
        return failure(Text::tr("The race cannot be saved yet: records of its first seconds may have yet to come."), {},
                       Text::tr("Save it a little later."));
    }
    return Head { .record = snapshot.race,
                  .course = *course,
                  .second = second,
                  .complete = snapshot.complete,
                  .decisions = *std::move(decisions) };
}

Result<void> AskedRace::entrants(const TakeEntrants &take)
{
    return inSlices(m_competitors, mostEntrants, [&](std::span<const std::uint32_t> ids) {
        return await(m_store.entrants(m_runId, { ids.begin(), ids.end() }), m_stop)
            .and_then([&](const EntrantsAnswer &answer) { return take(answer.entrants); });
    });
}

Result<void> AskedRace::rows(std::int32_t last, const TakeSecond &take)
{
    const auto field = std::max<std::int64_t>(std::ssize(m_competitors), 1);
    const auto seconds = static_cast<std::int32_t>(std::max<std::int64_t>(mostRows / field, 1));
    for (std::int32_t from = 0; from <= last; from += seconds) {
        const std::int32_t to = std::min(last, from + seconds - 1);
        std::vector<PositionEvent> events;
        const auto askForSome = [&](std::span<const std::uint32_t> ids) {
            return await(m_store.history(m_runId, { ids.begin(), ids.end() }, from, to), m_stop)
                .transform([&events](const HistoryAnswer &some) {
                    events.insert(events.end(), some.events.begin(), some.events.end());
                });
        };
        if (auto asked = inSlices(m_competitors, mostCompetitors, askForSome); !asked) {
            return asked;
        }
        std::ranges::sort(
            events, {}, [](const PositionEvent &event) { return std::pair(event.rawTimeSeconds, event.competitorId); });
        for (auto rest = std::span<const PositionEvent>(events); !rest.empty();) {
            const std::int32_t second = rest.front().rawTimeSeconds;
            const auto end = std::ranges::upper_bound(rest, second, {}, &PositionEvent::rawTimeSeconds);
            const auto rows = rest.first(static_cast<std::size_t>(end - rest.begin()));
            if (auto taken = take(second, rows); !taken) {
                return taken;
            }
            rest = rest.subspan(rows.size());
        }
    }
    return {};
}

} // namespace trackside
