// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/fieldprogress.h"
#include "analysis/racelog.h"
#include "store/decisionlog.h"
#include "store/racereader.h"

#include <optional>

namespace trackside {

/// What refreshes of one race are made from: an open reader, and times in the zones and at the splits accumulated from
/// call to call, so that each reads only the history since the last one. One thread.
class Snapshots {
public:
    Snapshots(std::unique_ptr<RaceReader> reader, RunDecisions decisions)
        : m_reader(std::move(reader))
        , m_decisions(std::move(decisions))
    {
    }

    [[nodiscard]] bool isCurrent() const { return m_reader->isCurrent(); }
    [[nodiscard]] bool outlivesErrors() const { return m_reader->outlivesErrors(); }

    /// As of now, or of second \p at. Reads the history on from the last second asked for, from a copy that was kept on
    /// the way, or, going back, from the beginning; \p whole reads everything anew, where rows may come late. What was
    /// decided by hand is applied; a look at its file, which is not the race's data, is no statement of the answer's.
    [[nodiscard]] Result<Snapshot> take(std::optional<std::int32_t> at, bool whole);
    /// As of the last take() of that second, without a statement; where there was none, as of what it would answer.
    [[nodiscard]] Result<SplitTimesAnswer> splitTimesOf(std::optional<std::int32_t> at,
                                                        std::span<const std::uint32_t> competitorIds);

private:
    /// What happened in the zones and at the splits up to a second.
    struct Edges {
        std::vector<ZoneTracker> zones; ///< of each zone
        SplitTracker splits;
        StopTracker stops;
        std::vector<std::int32_t> readUntil; ///< last second read of each part
        std::int32_t second = -1;
        bool isRead = true; ///< up to that second; else the reading was broken off
        bool inOrder = true; ///< the rows were read as if all at once
    };

    [[nodiscard]] const Course *course();
    [[nodiscard]] static std::vector<RaceEvent> logOf(LogSources sources, const Edges *edges, const RaceHead &head);
    [[nodiscard]] const Edges *edgesTaken(std::optional<std::int32_t> at) const;
    [[nodiscard]] Edges edgesAtStart(const RaceHead &head);
    Result<const Edges *> edgesAt(std::int32_t second, const RaceHead &head);
    [[nodiscard]] const Edges *copyBefore(std::int32_t second, const RaceHead &head) const;
    void keepCopy(const Edges &edges, std::int32_t second, const RaceHead &head);
    Result<void> readOn(Edges &edges, const RaceHead &head, std::int32_t second);

    std::unique_ptr<RaceReader> m_reader;
    RunDecisions m_decisions;
    std::optional<Result<CoursePtr>> m_course; ///< read once: a race keeps its course
    bool m_rowsComeLate = true; ///< as far as is known
    std::optional<Edges> m_live; ///< up to now: looking back does not disturb it
    std::vector<Edges> m_copies; ///< in order of time, about m_copySeconds apart, to go back to
    std::int32_t m_copySeconds = 60;
    std::int64_t m_runnersSeen = 0; ///< in one standing, at most: not every race tells how many it has
    std::optional<Edges> m_past; ///< up to the last second asked for
    RecentWays m_recent; ///< up to now …
    RecentWays m_recentPast; ///< … and to the last second asked for
};

/// The second that is meant: the newest, or an earlier one asked for.
[[nodiscard]] std::int32_t secondMeant(const RaceHead &head, std::optional<std::int32_t> at);

/// Milliseconds since the newest row was written.
[[nodiscard]] std::int64_t freshnessOf(const RaceHead &head);

} // namespace trackside
