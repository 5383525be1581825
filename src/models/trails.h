// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/courseline.h"

#include <cstdint>
#include <deque>
#include <span>
#include <vector>

namespace trackside {

/// Where a runner was seen.
struct Sighting {
    std::uint32_t bib = 0;
    float metres = 0.0F; ///< along the course line
};

/// Where runners were in the last two minutes of the race, as far as answers came in that time: nothing is asked for.
/// One thread.
class Trails {
public:
    static constexpr std::int64_t longestMs = 120'000;
    static constexpr std::int64_t leastStepMs = 2'000; ///< of answers that come closer together some are left out

    /// Takes what an answer says of race time \p ms, in order of the competitor id. \p places are as many, of a course
    /// whose line is not known, else empty. What was taken of later times is forgotten: the race is looked at from
    /// there on.
    void take(std::int64_t ms, std::vector<Sighting> sightings, std::vector<LonLat> places);
    void clear() { m_looks.clear(); }

    /// How far a runner had come at \p ms, between the answers before and after it. Before the first answer that has
    /// the runner it is as in that; 0 metres of one whom none has, and false.
    [[nodiscard]] bool distanceAt(std::uint32_t bib, std::int64_t ms, double &metres) const;
    /// Adds the places where a runner was seen from \p fromMs until before \p untilMs, the oldest first.
    void addPlaces(std::uint32_t bib, std::int64_t fromMs, std::int64_t untilMs, std::vector<LonLat> &places) const;

private:
    struct Look {
        std::int64_t ms = 0;
        std::vector<Sighting> sightings;
        std::vector<LonLat> places;

        [[nodiscard]] const Sighting *find(std::uint32_t bib) const;
    };

    std::deque<Look> m_looks; ///< in order of time
};

/// Replaces \p way by the way along \p line, in micrometres from the start: both ends and each knot between them. Laps
/// and crossings are no matter, since the way goes by distance. Empty where \p to is not beyond \p from.
void wayBetween(const CourseLine &line, std::int64_t from, std::int64_t to, std::vector<LonLat> &way);

} // namespace trackside
