// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"
#include "store/answers.h"

#include <QDateTime>

namespace trackside {

/// The window's head: which race this is.
struct RaceHeader {
    QString event; ///< the run id, to copy
    QString eventName; ///< may be empty
    QString course; ///< its name; its id where the course is unknown
    QString startTime;
    QString lastUpdate; ///< "–" before the first

    friend bool operator==(const RaceHeader &, const RaceHeader &) = default;
};
[[nodiscard]] RaceHeader raceHeader(const Snapshot &snapshot, const CoursePtr &course, const QDateTime &lastUpdate,
                                    const Format &format);

/// How far the race is: "34 of 100 finished".
struct RaceProgress {
    std::int64_t finished = 0;
    std::int64_t competitors = 0;
    double share = 0.0; ///< 0 … 1, for the bar
    QString text;
    QString details; ///< "61 running, 2 waiting, 3 retired": what there is none of is left out

    friend bool operator==(const RaceProgress &, const RaceProgress &) = default;
};
[[nodiscard]] RaceProgress raceProgress(const Counts &counts, const Format &format);

/// "00:12:43 of the race", with "race time, not clock time" when \p notClockTime (another speed than 1, or a pause).
[[nodiscard]] QString raceClockText(std::int32_t second, bool notClockTime);

} // namespace trackside
