// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/answers.h"

#include <functional>
#include <memory>
#include <span>

namespace trackside {

/// How far a race is, over all the parts that it is stored in.
struct RaceHead {
    struct Part {
        std::int32_t second = -1; ///< last second stored
        bool complete = false; ///< no row comes any more
    };

    RaceRecord race;
    QString courseName;
    std::int32_t newest = -1; ///< last second that a part has
    std::int32_t second = -1; ///< T: the newest second that is there as a whole
    std::int64_t everySeconds = 1; ///< from row to row of a runner
    std::int64_t writtenMs = 0; ///< when the newest row was written
    bool complete = false; ///< all parts are there and complete
    bool rowsComeLate = false; ///< the standing of a second may still change
    std::int64_t edition = 0; ///< where they do: another number once any have come
    Error trouble; ///< as in Snapshot
    std::vector<Part> parts;
};

/// One race, opened for asking: the few questions from which a store makes all its answers. One thread at a time.
class RaceReader {
public:
    virtual ~RaceReader() = default;

    /// Whether what was opened is still what is there.
    [[nodiscard]] virtual bool isCurrent() const = 0;
    /// How many statements have been run so far.
    [[nodiscard]] virtual std::int32_t statements() const = 0;
    /// The statements that were run since the last call, in order.
    [[nodiscard]] virtual std::vector<SentStatement> takeSent() = 0;
    /// Drops what was kept of earlier answers, so that rows which came late are found.
    virtual void readAnew() = 0;

    /// Whether it goes on after an answer that failed; otherwise it is opened anew.
    [[nodiscard]] virtual bool outlivesErrors() const { return false; }

    /// The second never goes back from one call to the next.
    [[nodiscard]] virtual Result<RaceHead> head() = 0;
    /// The newest second that there is a row of, or −1: what head() tells of it, by the cheapest statement.
    [[nodiscard]] virtual Result<std::int32_t> newestSecond() = 0;
    [[nodiscard]] virtual Result<CoursePtr> course() = 0;
    /// Where everybody is as of a second of the last head(): a row a runner, in no order and without ranks.
    [[nodiscard]] virtual Result<std::vector<StandingRow>> field(std::int32_t second, std::int64_t everySeconds) = 0;
    /// Hands over the rows that matter to zones and splits, and last rows, in order of time, up to \p second and, of
    /// each part, after
    /// \p after.
    virtual Result<void> edgeHistory(std::int32_t second, std::span<const std::int32_t> after,
                                     const std::function<void(const PositionEvent &)> &take) = 0;
    /// Those entered of these, in order of the id; of all of them, but not more than wholeFieldLimit, where
    /// \p competitorIds is empty. Empty where the race has no entrants.
    [[nodiscard]] virtual Result<Entrants> entrants(std::span<const std::uint32_t> /*competitorIds*/)
    {
        return Entrants();
    }
    /// Those whose bib begins with \p text, which is composed (NFC), or whose name has it, whatever the case, in order
    /// of the id.
    [[nodiscard]] virtual Result<Entrants> entrantsLike(const QString & /*text*/, std::int64_t /*limit*/)
    {
        return Entrants();
    }
    /// By rawTime, then competitor id; repeats left out.
    [[nodiscard]] virtual Result<std::vector<PositionEvent>>
    history(std::span<const std::uint32_t> competitorIds, std::int32_t fromSecond, std::int32_t toSecond) = 0;
};

/// Opens races for asking; called on several threads at once.
class RaceOpener {
public:
    virtual ~RaceOpener() = default;

    /// \p isCancelled is asked from within long statements. An error for a run that there is not.
    virtual Result<std::unique_ptr<RaceReader>> open(const QString &runId, std::function<bool()> isCancelled) = 0;
    /// Breaks off whatever waits for an answer, now and later.
    virtual void close() { }
};

} // namespace trackside
