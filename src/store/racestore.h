// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/answers.h"

#include <QFuture>

#include <optional>
#include <vector>

namespace trackside {

template <typename T> using Answer = QFuture<Result<T>>;

/// How questions about races are asked, on any thread (the GUI's, a command's, an export's); each call returns at once
/// and its answer comes from the store's own thread. Questions are answered in the order asked; refreshes and probes
/// each have a connection of their own beside the others. Cancelling a future stops its statement and yields no answer.
/// Errors are sentences: an unknown run, an unreadable, locked or foreign file, a statement that is not a SELECT.
class RaceStore {
public:
    virtual ~RaceStore() = default;

    [[nodiscard]] virtual Answer<RaceList> races() = 0;
    /// The course as the race's writer had it; an error when it is unknown, the race can be shown without.
    [[nodiscard]] virtual Answer<CoursePtr> courseOf(const QString &runId) = 0;

    /// A refresh: the standing as of now (or as of \p at), counts, zones. At most three statements. Zones are
    /// accumulated from call to call; \p whole reads the history anew (on opening, seeking, and now and then).
    [[nodiscard]] virtual Answer<SnapshotPtr> snapshot(const QString &runId, std::optional<std::int32_t> at,
                                                       bool whole) = 0;

    /// A probe: the newest second of the race of which a row can be asked for; −1: none yet. Not among a refresh's
    /// statements.
    [[nodiscard]] virtual Answer<std::int32_t> newestSecond(const QString &runId) = 0;

    /// Standing from place \p first (0 = the top), \p count rows.
    [[nodiscard]] virtual Answer<RowsAnswer> standingFrom(const QString &runId, std::optional<std::int32_t> at,
                                                          std::int64_t first, std::int64_t count) = 0;
    [[nodiscard]] virtual Answer<RowsAnswer> rowsOf(const QString &runId, std::optional<std::int32_t> at,
                                                    std::vector<std::uint32_t> competitorIds) = 0;
    /// Runners whose bib begins with \p text or whose name has it, whatever the case, in order of the competitor id, at
    /// most \p limit.
    [[nodiscard]] virtual Answer<RowsAnswer> search(const QString &runId, std::optional<std::int32_t> at,
                                                    const QString &text, std::int64_t limit) = 0;
    /// Runners within \p withinMetres along the course of \p distanceMetres, nearest first, at most \p limit.
    [[nodiscard]] virtual Answer<RowsAnswer> near(const QString &runId, std::optional<std::int32_t> at,
                                                  double distanceMetres, double withinMetres, std::int64_t limit) = 0;
    [[nodiscard]] virtual Answer<HistoryAnswer> history(const QString &runId, std::vector<std::uint32_t> competitorIds,
                                                        std::int32_t fromSecond, std::int32_t toSecond) = 0;
    /// The split times of these runners. Follows the refreshes: of a second that one has just been answered for it
    /// takes no history.
    [[nodiscard]] virtual Answer<SplitTimesAnswer> splitTimesOf(const QString &runId, std::optional<std::int32_t> at,
                                                                std::vector<std::uint32_t> competitorIds) = 0;
    /// Who is entered of these runners; of all of them, at most wholeFieldLimit, where \p competitorIds is empty.
    [[nodiscard]] virtual Answer<EntrantsAnswer> entrants(const QString &runId,
                                                          std::vector<std::uint32_t> competitorIds) = 0;

    /// Stores what was decided of a runner by hand, with the next revision, and answers with it. It holds in every
    /// answer from then on. An error for a status that nobody decides by hand, and for a runner that there is not.
    virtual Answer<Decision> decide(const QString &runId, const Decision &decision) = 0;

    /// One read-only SELECT by the user; at most \p limit rows.
    [[nodiscard]] virtual Answer<TableAnswer> query(const QString &runId, const QString &sql, std::int64_t limit) = 0;

    /// Takes the race out of the list; undone by restore() until the store is closed, then its space is returned.
    [[nodiscard]] virtual Answer<bool> remove(const QString &runId) = 0;
    [[nodiscard]] virtual Answer<bool> restore(const QString &runId) = 0;
};

} // namespace trackside
