// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/answers.h"

namespace trackside {

/// How far a runner is behind another one: by time where both have finished, else along the course.
struct RunnerGap {
    enum class Kind : std::uint8_t {
        None, ///< there is nobody to be behind, or one of the two is out without having finished
        Metres,
        Milliseconds,
    };
    Kind kind = Kind::None;
    double behind = 0.0; ///< negative: ahead

    friend bool operator==(const RunnerGap &, const RunnerGap &) = default;
};

/// A lap's time.
struct LapTime {
    std::int64_t ms = 0; ///< 0: none
    bool isEstimate = false;

    friend bool operator==(const LapTime &, const LapTime &) = default;
};

/// A runner as a row of a table. Points into the snapshot that the table holds.
struct RunnerRow {
    const PositionEvent *event = nullptr;
    const RunnerProgress *progress = nullptr; ///< none where the course is unknown
    double gap = 0.0; ///< to the leader: milliseconds of a finisher, metres of one still running
    RunnerGap ahead {}; ///< to the one ahead
    RunnerGap pinned {}; ///< to the pinned runner
    LapTime lastLap {};
    LapTime bestLap {};
    std::int64_t insideMs = 0; ///< time in the zone
    std::int64_t legMs = 0; ///< since the split before
    double legMetres = 0.0;
    std::int32_t rank = 0;
    std::int32_t categoryRank = 0; ///< place in the category; 0: none
    std::int32_t change = 0; ///< places won (+) or lost (−) since the snapshot before
    std::int32_t ageSeconds = 0;
    std::int32_t passages = 0; ///< of the zone, begun so far
    bool isEstimate = false; ///< the time is, since records near the split are missing
    bool isLegEstimate = false;

    [[nodiscard]] std::uint32_t key() const { return event->competitorId; }
    [[nodiscard]] RunnerProgress progressOrNone() const { return progress != nullptr ? *progress : RunnerProgress(); }
    friend bool operator==(const RunnerRow &a, const RunnerRow &b);
};

/// A row of the standing as a row of a table.
[[nodiscard]] RunnerRow runnerRow(const StandingRow &row, const StandingRow &leader);

/// How far the one is behind the other.
[[nodiscard]] RunnerGap gapBetween(const PositionEvent &runner, const PositionEvent &other);

/// Whether the snapshot has every runner, not only the first wholeFieldLimit.
[[nodiscard]] bool hasWholeField(const Snapshot &snapshot);

} // namespace trackside
