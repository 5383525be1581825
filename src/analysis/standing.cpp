// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/standing.h"

#include "course/courseline.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace trackside {

namespace {

/// What the standing is ordered by: small, so that sorting moves little.
struct Key {
    int group = 0;
    double value = 0.0; ///< least is best
    std::uint32_t competitorId = 0;
    std::size_t row = 0;

    [[nodiscard]] bool isEqualTo(const Key &other) const { return group == other.group && value == other.value; }
    friend bool operator<(const Key &a, const Key &b)
    {
        return std::tie(a.group, a.value, a.competitorId) < std::tie(b.group, b.value, b.competitorId);
    }
};

Key keyOf(const PositionEvent &event, std::size_t row)
{
    switch (event.status) {
    case RunnerStatus::Finished:
        return { 0, static_cast<double>(event.elapsedMs), event.competitorId, row };
    case RunnerStatus::Waiting:
    case RunnerStatus::Running:
    case RunnerStatus::Stopped:
        break;
    case RunnerStatus::Retired:
        return { 2, -event.distanceMetres, event.competitorId, row };
    case RunnerStatus::NotStarted:
        return { 3, 0.0, event.competitorId, row };
    case RunnerStatus::Disqualified:
        return { 4, 0.0, event.competitorId, row };
    }
    return { 1, -event.distanceMetres, event.competitorId, row };
}

/// Whether \p event says more about the runner's place than \p known.
bool replaces(const PositionEvent &event, const PositionEvent &known)
{
    if (isOut(event.status) != isOut(known.status)) {
        return isOut(event.status);
    }
    return isOut(event.status) ? event.rawTimeSeconds < known.rawTimeSeconds
                               : event.rawTimeSeconds > known.rawTimeSeconds;
}

} // namespace

std::vector<StandingRow> standingAt(std::span<const PositionEvent> events, std::int32_t second)
{
    std::vector<StandingRow> rows;
    rows.reserve(events.size());
    std::unordered_map<std::uint32_t, std::size_t> rowOf;
    rowOf.reserve(events.size());
    for (const PositionEvent &event : events) {
        if (event.rawTimeSeconds > second) {
            continue;
        }
        const auto [known, isNew] = rowOf.try_emplace(event.competitorId, rows.size());
        if (isNew) {
            rows.push_back({ .event = event });
        } else if (replaces(event, rows[known->second].event)) {
            rows[known->second].event = event;
        }
    }
    for (StandingRow &row : rows) {
        row.ageSeconds = isOut(row.event.status) ? 0 : second - row.event.rawTimeSeconds;
    }
    rank(rows);
    return rows;
}

void rank(std::vector<StandingRow> &rows)
{
    std::vector<Key> keys;
    keys.reserve(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        keys.push_back(keyOf(rows[row].event, row));
    }
    std::sort(keys.begin(), keys.end());

    std::vector<StandingRow> ordered;
    ordered.reserve(rows.size());
    for (std::size_t place = 0; place < keys.size(); ++place) {
        StandingRow &row = ordered.emplace_back(rows[keys[place].row]);
        const bool tied = place > 0 && keys[place].isEqualTo(keys[place - 1]);
        row.rank = tied ? ordered[place - 1].rank : static_cast<std::int32_t>(place + 1);
    }
    rows = std::move(ordered);
}

Counts countsOf(std::span<const StandingRow> rows, std::int64_t competitors)
{
    Counts counts;
    counts.competitors = competitors > 0 ? competitors : static_cast<std::int64_t>(rows.size());
    for (const StandingRow &row : rows) {
        switch (row.event.status) {
        case RunnerStatus::Waiting:
            ++counts.waiting;
            break;
        case RunnerStatus::Running:
        case RunnerStatus::Stopped:
            ++counts.running;
            break;
        case RunnerStatus::Finished:
            ++counts.finished;
            break;
        case RunnerStatus::Retired:
            ++counts.retired;
            break;
        case RunnerStatus::NotStarted:
            ++counts.notStarted;
            break;
        case RunnerStatus::Disqualified:
            ++counts.disqualified;
            break;
        }
    }
    return counts;
}

std::vector<PositionEvent> evenSample(std::span<const StandingRow> rows, std::int64_t most)
{
    std::vector<PositionEvent> events;
    events.reserve(rows.size());
    for (const StandingRow &row : rows) {
        events.push_back(row.event);
    }
    std::ranges::sort(events, {}, &PositionEvent::competitorId);

    const auto count = static_cast<std::int64_t>(events.size());
    if (count <= most) {
        return events;
    }
    std::vector<PositionEvent> sample;
    sample.reserve(static_cast<std::size_t>(std::max<std::int64_t>(most, 0)));
    for (std::int64_t i = 0; i < most; ++i) {
        sample.push_back(events[static_cast<std::size_t>(i * count / most)]);
    }
    return sample;
}

RunnerStatus statusWithout(const PositionEvent &event, const CourseLine &line)
{
    const double length = line.lengthMetres();
    const bool atLastVertex = event.position == line.vertices().back();
    const bool finished = event.distanceMetres >= length - finishToleranceMetres
        || (atLastVertex && event.distanceMetres >= leastShareAtLastVertex * length);
    return finished ? RunnerStatus::Finished : RunnerStatus::Running;
}

std::int64_t netMs(const PositionEvent &event)
{
    return std::max<std::int64_t>(event.elapsedMs - event.startOffsetMs, 0);
}

std::optional<double> paceSecondsPerKm(const PositionEvent &event)
{
    if (!(event.distanceMetres >= 1.0)) {
        return std::nullopt;
    }
    // Milliseconds per metre are seconds per kilometre.
    return static_cast<double>(netMs(event)) / event.distanceMetres;
}

} // namespace trackside
