// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runnerclasses.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace trackside {

namespace {

constexpr double metresPerMile = 1609.344;

/// Of the last half minute where it is known, else of the way so far.
std::optional<double> presentPace(const Snapshot &snapshot, std::size_t row)
{
    const PositionEvent &event = snapshot.standing[row].event;
    if (event.status != RunnerStatus::Running)
        return std::nullopt;
    if (row < snapshot.progress.size()) {
        const RunnerProgress &progress = snapshot.progress[row];
        if (progress.recentMs > 0 && progress.recentMetres >= 1.0)
            return static_cast<double>(progress.recentMs) / progress.recentMetres;
    }
    return paceSecondsPerKm(event);
}

/// The sorted paces' quintiles, each rounded to a multiple of \p step.
PaceBounds roundedQuintiles(const std::vector<double> &sorted, double step)
{
    PaceBounds bounds {};
    for (std::size_t bound = 0; bound < bounds.size(); ++bound) {
        const std::size_t place = (bound + 1) * sorted.size() / RunnerClasses::paceClasses;
        bounds[bound] = step * std::round(sorted[std::min(place, sorted.size() - 1)] / step);
    }
    return bounds;
}

/// The class of each category, in order of their names: of more categories than classes the largest have one of their
/// own, the first by name where they are of one size. All who have a row count, so that nothing changes as runners
/// finish or leave the race.
std::vector<int> classesOfCategories(const Snapshot &snapshot, const Categories &categories)
{
    std::vector<std::int64_t> sizes(static_cast<std::size_t>(categories.names.size()));
    for (const StandingRow &row : snapshot.standing) {
        if (const int category = categories.categoryOf(row.event.competitorId); category >= 0)
            ++sizes[static_cast<std::size_t>(category)];
    }
    std::vector<std::size_t> largest(sizes.size());
    std::iota(largest.begin(), largest.end(), std::size_t { 0 });
    if (std::ssize(largest) > RunnerClasses::most) {
        std::ranges::stable_sort(largest, std::ranges::greater(), [&sizes](std::size_t at) { return sizes[at]; });
        largest.resize(RunnerClasses::most - 1);
        std::ranges::sort(largest);
    }
    std::vector<int> numbers(sizes.size(), RunnerClasses::most - 1);
    for (std::size_t number = 0; number < largest.size(); ++number)
        numbers[largest[number]] = static_cast<int>(number);
    return numbers;
}

} // namespace

PaceBounds paceBounds(std::vector<double> paces)
{
    if (paces.empty())
        return {};
    std::ranges::sort(paces);
    const PaceBounds coarse = roundedQuintiles(paces, 5.0);
    return std::ranges::adjacent_find(coarse) == coarse.end() ? coarse : roundedQuintiles(paces, 1.0);
}

RunnerClasses RunnerClasses::byPace(const Snapshot &snapshot, const Format &format)
{
    // In seconds per unit, so that the bounds are round where they are read.
    const double perUnit = format.units() == Units::Miles ? metresPerMile / 1000.0 : 1.0;
    std::vector<std::pair<std::uint32_t, double>> paces;
    std::vector<double> values;
    for (std::size_t row = 0; row < snapshot.standing.size(); ++row) {
        if (const auto pace = presentPace(snapshot, row)) {
            paces.emplace_back(snapshot.standing[row].event.competitorId, *pace * perUnit);
            values.push_back(*pace * perUnit);
        }
    }
    const PaceBounds bounds = paceBounds(std::move(values));
    RunnerClasses classes;
    for (const auto &[bib, pace] : paces)
        classes.add(bib, static_cast<int>(std::ranges::upper_bound(bounds, pace) - bounds.begin()));

    std::vector<Meaning> meanings;
    const auto text = [&](std::size_t bound) { return format.pace(bounds[bound] / perUnit); };
    for (int number = 0; !paces.empty() && number < paceClasses; ++number) {
        const auto at = static_cast<std::size_t>(number);
        if (number == 0)
            meanings.push_back({ number, tr("below %1 %2").arg(text(0), format.paceUnit()) });
        else if (at == bounds.size())
            meanings.push_back({ number, tr("%1 and slower").arg(text(at - 1)) });
        else if (bounds[at] > bounds[at - 1])
            meanings.push_back({ number, tr("%1 to %2").arg(text(at - 1), text(at)) });
    }
    classes.finish(std::move(meanings));
    return classes;
}

RunnerClasses RunnerClasses::byCategory(const Snapshot &snapshot, const Categories &categories)
{
    RunnerClasses classes;
    if (!categories.categoryOf)
        return classes;
    const std::vector<int> numbers = classesOfCategories(snapshot, categories);
    for (const StandingRow &row : snapshot.standing) {
        const std::uint32_t bib = row.event.competitorId;
        if (isOut(row.event.status) && row.event.status != RunnerStatus::Finished)
            continue;
        if (const int category = categories.categoryOf(bib); category >= 0)
            classes.add(bib, numbers[static_cast<std::size_t>(category)]);
    }
    const bool hasOthers = std::ssize(numbers) > most;
    std::vector<Meaning> meanings;
    for (std::size_t category = 0; category < numbers.size(); ++category) {
        if (const int number = numbers[category]; !hasOthers || number < most - 1)
            meanings.push_back({ number, categories.names[static_cast<qsizetype>(category)] });
    }
    if (hasOthers)
        meanings.push_back({ most - 1, tr("Others") });
    classes.finish(std::move(meanings));
    return classes;
}

int RunnerClasses::classOf(std::uint32_t bib) const
{
    const auto found = std::ranges::lower_bound(m_runners, bib, {}, &Runner::bib);
    return found == m_runners.end() || found->bib != bib ? none : found->number;
}

void RunnerClasses::finish(std::vector<Meaning> meanings)
{
    std::ranges::sort(m_runners, {}, &Runner::bib);
    for (Meaning &meaning : meanings)
        meaning.count = std::ranges::count(m_runners, meaning.number, &Runner::number);
    m_meanings = std::move(meanings);
}

} // namespace trackside
