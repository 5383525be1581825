// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/standing.h"

#include "course/courseline.h"

#include <algorithm>
#include <tuple>

namespace trackside {

namespace {

/// What the standing is ordered by: small, so that sorting moves little.
struct Key {
    double value = 0.0; ///< least is best
    std::uint32_t competitorId = 0;
    std::int32_t group = 0;
    std::size_t row = 0;

    [[nodiscard]] bool isEqualTo(const Key &other) const { return group == other.group && value == other.value; }
    friend bool operator<(const Key &a, const Key &b)
    {
        return std::tie(a.group, a.value, a.competitorId) < std::tie(b.group, b.value, b.competitorId);
    }
};

Key keyOf(const PositionEvent &event, std::size_t row = 0)
{
    switch (event.status) {
    case RunnerStatus::Finished:
        return { static_cast<double>(event.elapsedMs), event.competitorId, 0, row };
    case RunnerStatus::Waiting:
    case RunnerStatus::Running:
    case RunnerStatus::Stopped:
        break;
    case RunnerStatus::Retired:
        return { -event.distanceMetres, event.competitorId, 2, row };
    case RunnerStatus::NotStarted:
        return { 0.0, event.competitorId, 3, row };
    case RunnerStatus::Disqualified:
        return { 0.0, event.competitorId, 4, row };
    }
    return { -event.distanceMetres, event.competitorId, 1, row };
}

/// Moves the finishers and the first \p most to the front; how many these are.
std::size_t bringForward(std::span<StandingRow> rows, std::size_t most)
{
    const auto behind =
        std::ranges::partition(rows, [](const StandingRow &row) { return row.event.status == RunnerStatus::Finished; });
    const auto finishers = static_cast<std::size_t>(behind.begin() - rows.begin());
    if (finishers >= most) {
        return finishers;
    }
    // Keys are looked through for the first one that is not told, and each row moved once at most.
    std::vector<Key> keys;
    keys.reserve(behind.size());
    for (const StandingRow &row : behind) {
        keys.push_back(keyOf(row.event));
    }
    const auto bound = keys.begin() + static_cast<std::ptrdiff_t>(most - finishers);
    std::nth_element(keys.begin(), bound, keys.end());
    std::ranges::partition(behind, [&bound](const StandingRow &row) { return keyOf(row.event) < *bound; });
    return most;
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

FieldAt::FieldAt(std::int32_t second, std::size_t runners)
    : m_second(second)
{
    m_rows.reserve(runners);
}

void FieldAt::add(const PositionEvent &event)
{
    if (event.rawTimeSeconds > m_second) {
        return;
    }
    const auto next = static_cast<std::uint32_t>(m_rows.size());
    const std::uint32_t row = m_rowOf.findOrAdd(event.competitorId, next);
    if (row == next) {
        m_rows.push_back({ .event = event });
    } else if (replaces(event, m_rows[row].event)) {
        m_rows[row].event = event;
    }
}

std::vector<StandingRow> FieldAt::taken() &&
{
    for (StandingRow &row : m_rows) {
        row.ageSeconds = isOut(row.event.status) ? 0 : m_second - row.event.rawTimeSeconds;
    }
    return std::move(m_rows);
}

std::vector<StandingRow> standingAt(std::span<const PositionEvent> events, std::int32_t second)
{
    FieldAt field(second, events.size());
    for (const PositionEvent &event : events) {
        field.add(event);
    }
    std::vector<StandingRow> rows = std::move(field).taken();
    rank(rows);
    return rows;
}

void rank(std::vector<StandingRow> &rows, std::size_t most)
{
    const std::size_t told = most < rows.size() ? bringForward(rows, most) : rows.size();
    std::vector<Key> keys;
    keys.reserve(told);
    for (std::size_t row = 0; row < told; ++row) {
        keys.push_back(keyOf(rows[row].event, row));
    }
    std::sort(keys.begin(), keys.end());

    std::vector<StandingRow> ordered;
    ordered.reserve(told);
    for (std::size_t place = 0; place < told; ++place) {
        StandingRow &row = ordered.emplace_back(rows[keys[place].row]);
        const bool tied = place > 0 && keys[place].isEqualTo(keys[place - 1]);
        row.rank = tied ? ordered[place - 1].rank : static_cast<std::int32_t>(place + 1);
    }
    if (told == rows.size()) {
        rows = std::move(ordered);
        return;
    }
    std::ranges::copy(ordered, rows.begin());
    for (auto row = rows.begin() + static_cast<std::ptrdiff_t>(told); row != rows.end(); ++row) {
        row->rank = 0;
    }
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
    struct Place {
        std::uint32_t competitorId;
        std::uint32_t row;
    };
    std::vector<Place> places;
    places.reserve(rows.size());
    for (const StandingRow &row : rows) {
        places.push_back({ row.event.competitorId, static_cast<std::uint32_t>(places.size()) });
    }
    // Rows as they are stored are in order, up to those of who is out.
    const auto behind = std::ranges::is_sorted_until(places, {}, &Place::competitorId);
    std::ranges::sort(behind, places.end(), {}, &Place::competitorId);
    std::ranges::inplace_merge(places, behind, {}, &Place::competitorId);
    const auto count = static_cast<std::int64_t>(places.size());
    const std::int64_t chosen = std::min(count, std::max<std::int64_t>(most, 0));
    std::vector<PositionEvent> sample;
    sample.reserve(static_cast<std::size_t>(chosen));
    for (std::int64_t i = 0; i < chosen; ++i) {
        sample.push_back(rows[places[static_cast<std::size_t>(i * count / chosen)].row].event);
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
