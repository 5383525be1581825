// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/runnerindex.h"
#include "simulation/positionevent.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace trackside {

class CourseLine;

/// A runner's place at one race second.
struct StandingRow {
    PositionEvent event; ///< The newest one at or before the second.
    std::int32_t rank = 0; ///< 1, 2, 2, 4: equal is equal.
    std::int32_t ageSeconds = 0; ///< By how much the event is older than the second; 0 for one who is out of the race.

    friend bool operator==(const StandingRow &, const StandingRow &) = default;
};

/// How many are where, at one race second.
struct Counts {
    std::int64_t competitors = 0; ///< as `races` tells, or as many as were seen
    std::int64_t waiting = 0;
    std::int64_t running = 0; ///< stopped ones among them
    std::int64_t finished = 0;
    std::int64_t retired = 0; ///< without those not started or disqualified
    std::int64_t notStarted = 0;
    std::int64_t disqualified = 0;

    friend bool operator==(const Counts &, const Counts &) = default;
};

/// Where everybody is at one race second, from events in any order, repeats and later ones among them: each runner
/// stands by the newest event, but whoever is out stays as the first record that said so.
class FieldAt {
public:
    /// \p runners: about how many there are, as far as that is known.
    explicit FieldAt(std::int32_t second, std::size_t runners = 0);

    void add(const PositionEvent &event);
    /// A row a runner, in no order and without ranks. Nothing can be added any more.
    [[nodiscard]] std::vector<StandingRow> taken() &&;

private:
    std::int32_t m_second;
    std::vector<StandingRow> m_rows;
    RunnerIndex m_rowOf;
};

/// The standing at \p second from events as FieldAt takes them. Ranked.
[[nodiscard]] std::vector<StandingRow> standingAt(std::span<const PositionEvent> events, std::int32_t second);

/// Orders rows by the standing and gives ranks, in place: finishers by finish time in milliseconds; then the others
/// by distance, farthest first; then retired by distance, not started, disqualified. Within a rank, by competitor id.
/// Only all finishers and the first \p most need be told: whoever else comes behind them is in no order and has the
/// rank 0.
void rank(std::vector<StandingRow> &rows, std::size_t most = std::numeric_limits<std::size_t>::max());

[[nodiscard]] Counts countsOf(std::span<const StandingRow> rows, std::int64_t competitors);

/// At most \p most of \p rows' events, as evenly spread over the competitor ids as can be, in order of the id.
[[nodiscard]] std::vector<PositionEvent> evenSample(std::span<const StandingRow> rows, std::int64_t most);

/// A row whose writer told no status is a finish when it is so near the course's length, in metres, …
inline constexpr double finishToleranceMetres = 0.5;
/// … or when its place is exactly the line's last vertex and its distance at least this share of the length.
inline constexpr double leastShareAtLastVertex = 0.8;

/// The status of a row whose writer told none: finished by these rules, else running.
[[nodiscard]] RunnerStatus statusWithout(const PositionEvent &event, const CourseLine &line);

/// Time since the own start in milliseconds, never negative.
[[nodiscard]] std::int64_t netMs(const PositionEvent &event);

/// Net seconds per kilometre; none before the first metre (it would be infinite).
[[nodiscard]] std::optional<double> paceSecondsPerKm(const PositionEvent &event);

} // namespace trackside
