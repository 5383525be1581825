// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/decision.h"
#include "course/course.h"
#include "simulation/entrant.h"
#include "simulation/racerecord.h"

#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace trackside {

class PositionSink;

/// What accompanies long work: how it is stopped, and who hears how far it is, from 0 to 1, on its thread.
struct Errand {
    std::stop_token stop {};
    std::function<void(double share)> progress {};
};

/// A race with all that is stored of it up to a whole second, for writing it anew elsewhere. One thread. What it tells
/// is of one moment, even while the race is being written. Errors are sentences; one without a message: stopped.
class WholeRace {
public:
    struct Head {
        RaceRecord record;
        CoursePtr course;
        std::int32_t second = -1; ///< the last whole one; −1: none yet
        bool complete = false; ///< no row comes after it
        std::vector<Decision> decisions; ///< all that were ever made, in order of the revision
    };
    using TakeEntrants = std::function<Result<void>(std::span<const Entrant> entrants)>;
    using TakeSecond = std::function<Result<void>(std::int32_t second, std::span<const PositionEvent> rows)>;

    virtual ~WholeRace() = default;

    [[nodiscard]] virtual Result<Head> head() = 0;
    /// Hands over who is entered, in order of the competitor id, some at a time.
    virtual Result<void> entrants(const TakeEntrants &take) = 0;
    /// Hands over the rows up to second \p last, a second at a time and in order, by competitor id; a second without a
    /// row is left out.
    virtual Result<void> rows(std::int32_t last, const TakeSecond &take) = 0;
};

inline constexpr std::int64_t mostDecisionsOfRace = 10'000;
[[nodiscard]] std::unexpected<Error> tooManyDecisions();

/// By so many seconds rows may be stored ahead of the last whole second, under a race's configuration.
[[nodiscard]] std::int32_t reachSecondsOf(const QByteArray &config);

/// An error for what no race has: an id that is no run id, texts and numbers out of all bounds, a decision that nobody
/// can make.
[[nodiscard]] Result<void> checkHead(const WholeRace::Head &head);

/// Writes a race through a sink that is not open yet, and leaves it open. Refuses what checkHead() does, and rows and
/// entrants that no race has.
[[nodiscard]] Result<void> copyRace(WholeRace &race, const WholeRace::Head &head, PositionSink &sink,
                                    const Errand &errand);

/// The same for races of the same content, whatever they are stored in, and for no others. Refuses as copyRace().
[[nodiscard]] Result<QByteArray> fingerprintOf(WholeRace &race, const WholeRace::Head &head, const Errand &errand);

} // namespace trackside
