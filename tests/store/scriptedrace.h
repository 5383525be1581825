// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/positionsink.h"
#include "store/answers.h"

#include <map>
#include <span>
#include <vector>

namespace trackside {

/// A race made by hand, with everything in it that is told apart: ties of distance and of finish time, a wave that
/// starts late, a pause in a zone, rows that are missing, retired ones, ones who do not start, a disqualified one. And
/// what is true of it, found by looking at every row in the plainest way: the reference for a store's answers.
class ScriptedRace {
public:
    /// The same \p seed makes the same race.
    explicit ScriptedRace(unsigned seed = 1);

    [[nodiscard]] const Course &course() const { return *m_course; }
    [[nodiscard]] const RaceRecord &record() const { return m_record; }
    [[nodiscard]] RaceRecord &record() { return m_record; }
    [[nodiscard]] std::int32_t lastSecond() const { return static_cast<std::int32_t>(m_seconds.size()) - 1; }
    [[nodiscard]] const std::vector<PositionEvent> &eventsAt(std::int32_t second) const;
    [[nodiscard]] std::vector<PositionEvent> eventsAt(std::int32_t second, Shard shard) const;

    /// Writes seconds \p from … \p to with a sink that is open. Ends the test run on an error.
    void write(PositionSink &sink, std::int32_t from, std::int32_t to, Shard shard = {}) const;

    [[nodiscard]] std::vector<StandingRow> standing(std::int32_t second) const;
    [[nodiscard]] Counts counts(std::int32_t second) const;
    /// Those in the zone, longest first, by looking at every row.
    [[nodiscard]] std::vector<ZoneStay> inside(std::size_t zone, std::int32_t second) const;
    [[nodiscard]] std::int64_t passages(std::size_t zone, std::int32_t second) const;
    /// How many were inside at second 0, \p step, 2 × \p step, … up to \p second, by looking at every row.
    [[nodiscard]] std::vector<std::int32_t> crowd(std::size_t zone, std::int32_t step, std::int32_t second) const;
    /// Everybody who has passed the split, by time, by looking at every row.
    [[nodiscard]] std::vector<SplitPlace> atSplit(std::size_t split, std::int32_t second) const;
    [[nodiscard]] std::vector<PositionEvent> history(std::span<const std::uint32_t> bibs, std::int32_t from,
                                                     std::int32_t to) const;

    /// Part of the run ids, for a store that cannot forget a run: another number, other ids.
    static inline std::uint32_t series = 0;

    static constexpr std::uint32_t tiedOnDistance[] { 101, 102 }; ///< bibs of one speed
    static constexpr std::uint32_t tiedAtFinish[] { 103, 104 };
    static constexpr std::uint32_t late = 105; ///< starts 45 s after the gun
    static constexpr std::uint32_t pausing = 106; ///< stands in the first zone for 40 s
    static constexpr std::uint32_t retiring = 107;
    static constexpr std::uint32_t absent = 108; ///< does not start
    static constexpr std::uint32_t disqualified = 109;
    static constexpr std::uint32_t silent = 110; ///< has no rows from second 100 to 103
    static constexpr std::int32_t silentFrom = 100;
    static constexpr std::int32_t silentTo = 103;

private:
    struct Runner;

    [[nodiscard]] std::map<std::uint32_t, std::vector<PositionEvent>> rowsByBib(std::int32_t until) const;

    CoursePtr m_course;
    RaceRecord m_record;
    std::vector<std::vector<PositionEvent>> m_seconds;
};

/// A course of one kilometre eastwards with two zones, "Bridge" from about 300 m to 360 m and "Park" which the line
/// crosses twice, and a start inside a third, "Gate". Splits are taken at a
/// lamp post at 310 m and where the line comes to the detour.
[[nodiscard]] CoursePtr scriptedCourse();

} // namespace trackside
