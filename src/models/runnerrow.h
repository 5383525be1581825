// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/answers.h"

#include <optional>

namespace trackside {

class PassingTimes;

/// How long a runner is behind another one, by gun time.
struct RunnerGap {
    /// Negative: ahead. None: there is nobody to be behind, or one of the two waits or is out without having finished.
    std::optional<std::int64_t> behindMs {};
    bool isEstimate = false;

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
    RunnerGap gap {}; ///< to the leader; at a split, to the first one there
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

/// A row of the standing as a row of a table, without gaps.
[[nodiscard]] RunnerRow runnerRow(const StandingRow &row);

/// Whether the one has come farther; a finisher has come farther than all who have not finished.
[[nodiscard]] bool isInFrontOf(const PositionEvent &runner, const PositionEvent &other);

/// How long the runner is behind \p front: of two finishers the difference of their times; else how long before the
/// runner's newest row \p front was at the same place, which is an estimate.
[[nodiscard]] RunnerGap gapBehind(const PositionEvent &runner, const PositionEvent &front,
                                  const PassingTimes &timesOfFront);

/// Whether the snapshot has every runner, not only the first wholeFieldLimit.
[[nodiscard]] bool hasWholeField(const Snapshot &snapshot);

} // namespace trackside
