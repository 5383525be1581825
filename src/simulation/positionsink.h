// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "simulation/entrant.h"
#include "simulation/positionevent.h"
#include "simulation/racerecord.h"
#include "simulation/racesimulator.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace trackside {

/// How many of the shard's runners have a record of a second of the race that comes, sooner or later.
using RunnersAt = std::function<std::int64_t(std::int32_t second)>;

/// Where events go. Lives on the thread of its race and is used by that thread alone, but for breakOff().
class PositionSink {
public:
    virtual ~PositionSink() = default;

    /// Makes the sink ready and writes the `races` row (only by shard 1), before the first event. Opening a run that
    /// has been begun goes on with it.
    virtual Result<void> open(const RaceRecord &race, const Course &course, Shard shard) = 0;

    /// From any thread: an open() that waits, or comes later, ends soon and with an error. What is open is not touched.
    virtual void breakOff() { }

    /// Who is entered, of this shard's runners, in as many calls as it takes; after open() of a run that is new, before
    /// its first event. One who is there already is replaced.
    virtual Result<void> writeEntrants(std::span<const Entrant> /*entrants*/) { return {}; }

    /// Of a run that goes on: if records are missing of a second that may have been under way when the run was cut off,
    /// lastStoredSecond() is from now on the one before, and what comes after it is written again. After open() and
    /// before the first second; may wait like open(), and breakOff() ends it. Where seconds are stored one after the
    /// other there is nothing to do.
    virtual Result<void> goBackToGaps(const RunnersAt & /*expected*/) { return {}; }

    /// The last second of which all that came in is stored, none before the first. After open().
    [[nodiscard]] virtual std::optional<std::int32_t> lastStoredSecond() const = 0;

    /// Takes what came in during one second of the race, all or nothing: its records, and earlier ones that are late or
    /// repeats, as far as the faults of the race's configuration reach. \p last: no event comes after it.
    virtual Result<void> writeSecond(std::int32_t second, std::span<const PositionEvent> events, bool last) = 0;

    /// How many seconds may be handed over now without piling up; 0: try again later.
    [[nodiscard]] virtual int room() const = 0;

    /// Seconds and events that the store has confirmed.
    [[nodiscard]] virtual std::int64_t acknowledgedEvents() const = 0;

    /// Whether everything that was written is confirmed: before that a race is not over.
    [[nodiscard]] virtual bool isDrained() const { return true; }

    /// Whether all that was written of \p second is confirmed.
    [[nodiscard]] virtual bool isConfirmed(std::int32_t /*second*/) const { return isDrained(); }

    /// The least second that was written and did not reach the store: it has to be written again, as it was. Its
    /// records may then be there twice.
    [[nodiscard]] virtual std::optional<std::int32_t> lostSecond() const { return std::nullopt; }

    /// What keeps the store from confirming; empty while all is well.
    [[nodiscard]] virtual Error trouble() const { return {}; }

    /// A new `races` row, e.g. with another state. Shards other than 1 do nothing.
    virtual Result<void> writeRace(const RaceRecord &race) = 0;

    /// Ends within \p bound; an error tells what was not delivered.
    virtual Result<void> close(std::chrono::milliseconds bound) = 0;
};

using SinkFactory = std::function<std::unique_ptr<PositionSink>()>;

} // namespace trackside
