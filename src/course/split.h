// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/courseline.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace trackside {

/// Where a time is taken: a distance along the course.
struct Split {
    QString name; ///< "5 km", or the name of the line that is crossed there
    std::int64_t micrometres = 0;
    /// Where a line is crossed: in which direction, square to it, in degrees clockwise from north, 0 ≤ degrees < 360,
    /// to a fifth of a degree. Everybody crosses it that way: a split is passed once, forward along the course.
    std::optional<double> headingDegrees {};
    bool isTwoWay = false; ///< the course's splits on that line are not all in one direction

    friend bool operator==(const Split &, const Split &) = default;
};

/// A line drawn across the course; each time that the course crosses it is a split.
struct SplitLine {
    QString name;
    LonLat from;
    LonLat to;
    std::vector<std::size_t> leftOut {}; ///< crossings that are none, by their number along the course from 0; sorted

    friend bool operator==(const SplitLine &, const SplitLine &) = default;
};

/// How a course's splits come about.
struct SplitPlan {
    enum class Every : std::uint8_t { Nothing, Kilometre, Mile };
    Every every = Every::Kilometre;
    std::vector<SplitLine> lines {};

    friend bool operator==(const SplitPlan &, const SplitPlan &) = default;
};

/// Places along a course with their distances; as many, at least two.
struct Measured {
    std::span<const LonLat> places;
    std::span<const std::int64_t> micrometres;
};
[[nodiscard]] Measured measured(const CourseLine &line);

/// The distances at which a course crosses a line, ascending. A course that touches it without coming to its other side
/// does not cross it; nor does one that runs along it. Any thread; linear.
[[nodiscard]] std::vector<std::int64_t> crossingsOf(const Measured &course, const SplitLine &line);

/// In running order; none at the start, nor within a metre of the finish, which is no split. Of crossings that are
/// several, the name has the number ("Bridge 2").
[[nodiscard]] std::vector<Split> splitsOf(const Measured &course, const SplitPlan &plan);

} // namespace trackside
