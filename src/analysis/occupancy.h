// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/standing.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace trackside {

/// How a field has lain along a course over the time of a race, from standings at moments a step apart. Memory is
/// bounded: the longer the race, the longer the steps, and moments that fall between longer steps are forgotten. A
/// course is divided into so many stretches that what is counted of any part of it is right to a thousandth of it.
class Occupancy {
public:
    static constexpr std::int32_t mostMoments = 120;
    static constexpr std::size_t stretches = 1'000;

    /// Of nothing: no moment is wanted.
    Occupancy() = default;
    explicit Occupancy(double courseMetres);

    [[nodiscard]] double courseMetres() const { return m_courseMetres; }
    [[nodiscard]] std::int32_t stepSeconds() const { return m_stepSeconds; }

    /// Lengthens the steps until there are at most mostMoments of them up to \p second.
    void growTo(std::int32_t second);
    /// Whether the standing of that second is one of those that are wanted and not there yet.
    [[nodiscard]] bool isWanted(std::int32_t second) const;
    /// The first moment up to \p second that is wanted; none: all are there.
    [[nodiscard]] std::optional<std::int32_t> firstWanted(std::int32_t second) const;
    /// Of everybody, in any order. What is not wanted is left out.
    void take(std::int32_t second, std::span<const StandingRow> rows);

    /// The moments that are there.
    [[nodiscard]] std::vector<std::int32_t> moments() const;
    /// How many were running or standing between two places at a moment that is there; of a stretch that is cut, in
    /// proportion.
    [[nodiscard]] double runnersBetween(std::int32_t moment, double fromMetres, double toMetres) const;
    /// How many had come to a place or farther by a moment that is there; of those who are out of the race, whoever
    /// was.
    [[nodiscard]] double passed(std::int32_t moment, double metres) const;

private:
    /// Runners on each stretch, summed up from the start: the i-th number is of those on the stretches before the i-th.
    using Sums = std::vector<std::int32_t>;
    struct Moment {
        Sums onCourse; ///< running or standing
        Sums out; ///< retired or disqualified on the way
        std::int32_t finished = 0;
    };

    [[nodiscard]] double before(const Sums &sums, double metres) const;

    double m_courseMetres = 0.0;
    std::int32_t m_stepSeconds = 10;
    std::map<std::int32_t, Moment> m_moments;
};

} // namespace trackside
