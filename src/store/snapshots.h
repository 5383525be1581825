// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/fieldprogress.h"
#include "analysis/racelog.h"
#include "store/decisionlog.h"
#include "store/edgehistory.h"
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

    /// As of now, or of second \p at. Reads on the history that was not read yet; \p whole reads everything anew, where
    /// rows may come late. What was decided by hand is applied; a look at its file, which is not the race's data, is no
    /// statement of the answer's.
    [[nodiscard]] Result<Snapshot> take(std::optional<std::int32_t> at, bool whole);
    /// As of the last take() of that second, without a statement; where there was none, as of what it would answer.
    [[nodiscard]] Result<SplitTimesAnswer> splitTimesOf(std::optional<std::int32_t> at,
                                                        std::span<const std::uint32_t> competitorIds);

private:
    [[nodiscard]] const Course *course();
    [[nodiscard]] static std::vector<RaceEvent> logOf(LogSources sources, const Edges *edges, const RaceHead &head);
    [[nodiscard]] EdgeHistory &edges();

    std::unique_ptr<RaceReader> m_reader;
    RunDecisions m_decisions;
    std::optional<Result<CoursePtr>> m_course; ///< read once: a race keeps its course
    bool m_rowsComeLate = true; ///< as far as is known
    std::optional<EdgeHistory> m_edges; ///< of a race whose course is known
    RecentWays m_recent; ///< up to now …
    RecentWays m_recentPast; ///< … and to the last second asked for
};

/// The second that is meant: the newest, or an earlier one asked for.
[[nodiscard]] std::int32_t secondMeant(const RaceHead &head, std::optional<std::int32_t> at);

/// Milliseconds since the newest row was written.
[[nodiscard]] std::int64_t freshnessOf(const RaceHead &head);

} // namespace trackside
