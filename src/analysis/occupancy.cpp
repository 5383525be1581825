// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/occupancy.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace trackside {

namespace {

/// Each is a multiple of the one before, so that lengthening them keeps every so many moments; beyond, they double.
constexpr std::int32_t steps[] { 10, 20, 60, 120, 240, 480 };

std::int32_t longerThan(std::int32_t step)
{
    const auto *const next = std::ranges::upper_bound(steps, step);
    return next == std::end(steps) ? 2 * step : *next;
}

} // namespace

Occupancy::Occupancy(double courseMetres)
    : m_courseMetres(courseMetres)
{
}

void Occupancy::growTo(std::int32_t second)
{
    while (second / m_stepSeconds >= mostMoments) {
        m_stepSeconds = longerThan(m_stepSeconds);
    }
    std::erase_if(m_moments, [this](const auto &moment) { return moment.first % m_stepSeconds != 0; });
}

bool Occupancy::isWanted(std::int32_t second) const
{
    return m_courseMetres > 0.0 && second >= 0 && second % m_stepSeconds == 0 && !m_moments.contains(second);
}

std::optional<std::int32_t> Occupancy::firstWanted(std::int32_t second) const
{
    for (std::int32_t moment = 0; moment <= second; moment += m_stepSeconds) {
        if (isWanted(moment)) {
            return moment;
        }
    }
    return std::nullopt;
}

void Occupancy::take(std::int32_t second, std::span<const StandingRow> rows)
{
    if (!isWanted(second)) {
        return;
    }
    Moment moment { .onCourse = Sums(stretches + 1), .out = Sums(stretches + 1) };
    for (const StandingRow &row : rows) {
        const PositionEvent &event = row.event;
        if (event.status == RunnerStatus::Finished) {
            ++moment.finished;
        } else if (event.status != RunnerStatus::Waiting && event.status != RunnerStatus::NotStarted) {
            const double share = std::clamp(event.distanceMetres / m_courseMetres, 0.0, 1.0);
            const auto stretch = std::min(static_cast<std::size_t>(share * stretches), stretches - 1);
            ++(isOut(event.status) ? moment.out : moment.onCourse)[stretch + 1];
        }
    }
    std::partial_sum(moment.onCourse.begin(), moment.onCourse.end(), moment.onCourse.begin());
    std::partial_sum(moment.out.begin(), moment.out.end(), moment.out.begin());
    m_moments.insert_or_assign(second, std::move(moment));
}

std::vector<std::int32_t> Occupancy::moments() const
{
    std::vector<std::int32_t> seconds;
    std::ranges::transform(m_moments, std::back_inserter(seconds), [](const auto &moment) { return moment.first; });
    return seconds;
}

double Occupancy::before(const Sums &sums, double metres) const
{
    const double place = std::clamp(metres / m_courseMetres, 0.0, 1.0) * static_cast<double>(stretches);
    const auto stretch = std::min(static_cast<std::size_t>(place), stretches - 1);
    return std::lerp(sums[stretch], sums[stretch + 1], place - static_cast<double>(stretch));
}

double Occupancy::runnersBetween(std::int32_t moment, double fromMetres, double toMetres) const
{
    const Sums &sums = m_moments.at(moment).onCourse;
    return before(sums, toMetres) - before(sums, fromMetres);
}

double Occupancy::passed(std::int32_t moment, double metres) const
{
    const Moment &then = m_moments.at(moment);
    return then.finished + (then.onCourse.back() - before(then.onCourse, metres))
        + (then.out.back() - before(then.out, metres));
}

} // namespace trackside
