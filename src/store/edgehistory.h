// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/splittracker.h"
#include "analysis/stoptracker.h"
#include "analysis/zonetracker.h"
#include "store/racereader.h"

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace trackside {

/// What happened in the zones and at the splits up to a second.
struct Edges {
    std::vector<ZoneTracker> zones; ///< of each zone
    SplitTracker splits;
    StopTracker stops;
    std::int32_t second = -1;

    void add(const PositionEvent &event);
    /// As it was at that second, with what \p standing tells of it; nothing can be added.
    [[nodiscard]] Edges asOf(std::int32_t then, std::span<const StandingRow> standing) const;
};

/// What happened at the edges of one race, from its history: each row is read once, and from what it showed any second
/// before is told. Only where rows come late, the past is read once more that was read before all of them had come, and
/// the last seconds at each call. One thread.
class EdgeHistory {
public:
    /// \p reader lives longer.
    EdgeHistory(CoursePtr course, RaceReader &reader)
        : m_course(std::move(course))
        , m_reader(&reader)
    {
    }

    /// As of \p second, the newest of \p head or one before it, valid until the next call. \p standing is that of the
    /// second: without it, no stay in a zone is known in the past.
    [[nodiscard]] Result<const Edges *> at(std::int32_t second, const RaceHead &head,
                                           std::span<const StandingRow> standing);
    /// What the last at() of that second gave, without a second the last one of now; null: it is not here any more.
    [[nodiscard]] const Edges *taken(std::optional<std::int32_t> second) const;

    /// Rows came late: what is known of the past is read anew, and, with \p andOfNow, what is known of now.
    void forget(bool andOfNow);

private:
    /// How far the history was read.
    struct Reading {
        Edges edges;
        std::vector<std::int32_t> readUntil; ///< last second read of each part
        std::int32_t second = -1; ///< up to which everything asked for was read: edges.second, unless that broke off
        std::int32_t settled = -1; ///< up to it all rows were there when they were read, or are read on as they come

        [[nodiscard]] bool isWhole() const { return second == edges.second; }
        [[nodiscard]] bool isBehind(std::int32_t of, const RaceHead &head) const;
    };
    enum class Past : std::uint8_t { None, Shown, Unsettled };

    [[nodiscard]] Reading beginning(const RaceHead &head) const;
    Result<const Edges *> now(const RaceHead &head);
    [[nodiscard]] const Edges *passed(const Reading &reading, std::int32_t second,
                                      std::span<const StandingRow> standing);
    Result<const Edges *> unsettledAt(std::int32_t second, const RaceHead &head);
    Result<const Edges *> readOn(Reading &reading, std::int32_t second, const RaceHead &head);

    CoursePtr m_course;
    RaceReader *m_reader;
    std::optional<Reading> m_now; ///< up to now: looking back at what is settled does not disturb it
    std::optional<Reading> m_before; ///< of settled seconds, where m_now was read too early for them, or not at all
    std::optional<Reading> m_unsettled; ///< to a second whose rows may still come
    std::optional<Edges> m_shown; ///< of a second that one of them has passed
    Past m_past = Past::None; ///< which of the two at() gave last
};

} // namespace trackside
