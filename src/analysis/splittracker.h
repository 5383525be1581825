// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/chronicle.h"
#include "analysis/splittime.h"
#include "course/split.h"
#include "simulation/positionevent.h"

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace trackside {

/// Accumulates split times from history rows. A split is passed once, with the first row at or beyond it; before the
/// first row seen stands the own start, at 0 m. Rows of a runner come in order of time; one that comes late still
/// counts where it lies between the two by which the runner's newest split time was found. Repeats are ignored, and so
/// is what comes after a runner is out of the race. Rows farther than splitReachMetres from every split may be left
/// out, but for the last: what was passed without a row in reach is known with the runner's next row. Value type, any
/// one thread.
class SplitTracker {
public:
    /// In running order, as a course has them.
    explicit SplitTracker(std::span<const Split> splits);

    void add(const PositionEvent &event);

    [[nodiscard]] std::size_t splits() const { return m_times.size(); } ///< how many there are
    [[nodiscard]] double metresAt(std::size_t split) const { return m_metres[split]; } ///< along the course
    /// Of the split of that number, by time, then competitor id.
    [[nodiscard]] const std::vector<SplitTime> &timesAt(std::size_t split) const { return m_times[split].all(); }
    /// Of each of these runners, in the order asked for, from the first split on. Goes once over all times.
    [[nodiscard]] std::vector<std::vector<SplitTime>> timesOf(std::span<const std::uint32_t> competitorIds) const;
    /// What was known at that second, if rows were added in order of time; nothing can be added to it.
    [[nodiscard]] SplitTracker asOf(std::int32_t second) const;

private:
    struct Row {
        std::int64_t ms = 0;
        double metres = 0.0;
        std::int32_t second = -1; ///< −1: none, it is the own start
    };
    struct Leg {
        std::int64_t beganMs = 0;
        bool beganAtEstimate = false;
    };
    struct Track {
        Row last;
        Row before; ///< the newest split times were found between this row …
        Row after; ///< … and this one
        Leg leg; ///< the one that the runner is on
        Leg legBefore; ///< the one at whose end the first of them lies
        std::uint32_t first = 0; ///< the first of those splits
        std::uint32_t next = 0; ///< the first split not passed yet
        bool isOut = false;
    };

    void pass(std::uint32_t competitorId, Track &track, const Row &from, const Row &to);
    void takeLate(std::uint32_t competitorId, Track &track, const Row &row);

    std::vector<double> m_metres; ///< of each split
    std::vector<Chronicle<SplitTime>> m_times; ///< at each
    std::unordered_map<std::uint32_t, Track> m_tracks;
};

} // namespace trackside
