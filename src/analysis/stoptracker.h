// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/chronicle.h"
#include "course/course.h"
#include "simulation/positionevent.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace trackside {

/// A runner stopped or moved on.
struct Halt {
    std::int64_t elapsedMs = 0; ///< since the gun, of the first row that shows it
    std::uint32_t competitorId = 0;
    std::int32_t zone = -1; ///< of the course's zones the first that holds the place; −1: none does
    bool isMovingOn = false;

    friend bool operator==(const Halt &, const Halt &) = default;
};

/// Finds in history rows who stops and who moves on: by the status, and where none tells, by a place along the course
/// that stays the same for at least leastHaltMs. Rows of a runner must come in order of time; older ones and repeats
/// are ignored, and so is what comes after a runner is out of the race. Where rows are left out nobody is seen to stop.
/// Value type, any one thread.
class StopTracker {
public:
    static constexpr std::int64_t leastHaltMs = 3'000;

    explicit StopTracker(CoursePtr course);

    void add(const PositionEvent &event);

    /// Everybody's, in order of time, then competitor id.
    [[nodiscard]] const std::vector<Halt> &halts() const { return m_halts.all(); }
    /// What was known at that second, if rows were added in order of time; nothing can be added to it.
    [[nodiscard]] StopTracker asOf(std::int32_t second) const;

private:
    struct Track {
        std::int32_t second = -1; ///< of the last row
        double metres = 0.0;
        std::int64_t sinceMs = 0; ///< of the first row at that place
        bool isStanding = false;
        bool saidSo = false; ///< the last row's status did
        bool isOut = false;
    };

    void tell(const PositionEvent &event, std::int64_t elapsedMs, bool isMovingOn);
    [[nodiscard]] std::int32_t zoneAt(double metres) const;

    CoursePtr m_course;
    std::unordered_map<std::uint32_t, Track> m_tracks;
    Chronicle<Halt> m_halts;
};

} // namespace trackside
