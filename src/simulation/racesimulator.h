// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "simulation/pacemodel.h"
#include "simulation/positionevent.h"
#include "simulation/raceconfig.h"

#include <cstdint>
#include <vector>

namespace trackside {

/// A race is written by at most so many generators.
inline constexpr std::int32_t maxShards = 10;

/// One of \p count generators that write a race together: the competitors whose id is index, index + count, …
struct Shard {
    std::int32_t index = 1; ///< 1 … count
    std::int32_t count = 1;

    /// Whether the runner is one of this shard's.
    [[nodiscard]] constexpr bool holds(std::uint32_t competitorId) const
    {
        return (std::int64_t { competitorId } - 1) % count == index - 1;
    }

    friend bool operator==(const Shard &, const Shard &) = default;
};

/// What a command in a sentence needs to act on the shard: " --shard 2/3", nothing for the only one.
[[nodiscard]] QString shardOption(Shard shard);

/// Turns a configuration into every runner's race. Holds one RunnerPlan a runner and nothing else that grows;
/// positions are functions of time, so seconds can be asked for in any order, and again. One thread at a time.
class RaceSimulator {
public:
    /// Fails with the first problem of the configuration, or on a shard out of range.
    static Result<RaceSimulator> create(CoursePtr course, const RaceConfig &config, Shard shard = {});

    [[nodiscard]] const Course &course() const { return *m_course; }
    [[nodiscard]] const RaceConfig &config() const { return m_model.config(); }
    [[nodiscard]] Shard shard() const { return m_shard; }

    /// Appends to \p events the event of every runner of this shard that has one at \p second, by id. A runner has one
    /// for each second from 0 to the last record, then none; the last one takes the place of its second's.
    void eventsAt(std::int32_t second, std::vector<PositionEvent> &events) const;

    /// The event of one runner at one second, which must not be after its last record.
    [[nodiscard]] PositionEvent eventOf(const RunnerPlan &plan, std::int32_t second) const;

    [[nodiscard]] const std::vector<RunnerPlan> &plans() const { return m_plans; }
    [[nodiscard]] const PaceModel &model() const { return m_model; }

    /// The second of the very last record of this shard; after it the race is over.
    [[nodiscard]] std::int32_t lastSecond() const { return m_lastSecond; }
    [[nodiscard]] std::int64_t eventCount() const { return m_eventCount; } ///< all records from first to last
    [[nodiscard]] std::int64_t finisherCount() const { return m_finisherCount; }
    [[nodiscard]] std::int64_t retiredCount() const { return m_retiredCount; } ///< without those who do not start
    [[nodiscard]] std::int64_t firstFinishMs() const { return m_firstFinishMs; } ///< −1 when nobody finishes
    [[nodiscard]] std::int64_t lastFinishMs() const { return m_lastFinishMs; }

private:
    RaceSimulator(CoursePtr course, const RaceConfig &config, Shard shard);

    CoursePtr m_course;
    PaceModel m_model;
    Shard m_shard;
    std::vector<RunnerPlan> m_plans;
    std::int32_t m_lastSecond = 0;
    std::int64_t m_eventCount = 0;
    std::int64_t m_finisherCount = 0;
    std::int64_t m_retiredCount = 0;
    std::int64_t m_firstFinishMs = -1;
    std::int64_t m_lastFinishMs = -1;
};

} // namespace trackside
