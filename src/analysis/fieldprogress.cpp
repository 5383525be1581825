// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/fieldprogress.h"

#include <algorithm>
#include <cstdlib>

namespace trackside {

namespace {

/// So close that one lies within a few seconds of the wanted age, and so far apart that they are a handful.
constexpr std::int32_t keptEverySeconds = 10;

} // namespace

std::vector<RunnerProgress> lastSplitsOf(std::span<const StandingRow> rows, const CountedSplits &splits)
{
    std::vector<RunnerProgress> progress(rows.size());
    RunnerIndex rowOf;
    for (std::uint32_t next = 0; const StandingRow &row : rows) {
        rowOf.findOrAdd(row.event.competitorId, next++);
    }
    std::size_t beyond = 0; // how many have passed the split after
    std::size_t found = 0;
    for (std::size_t split = splits.splits(); split-- > 0 && found < rows.size();) {
        const auto times = splits.timesAt(split);
        // Whoever has passed a split has passed those before it.
        if (times.size() == beyond) {
            continue;
        }
        beyond = times.size();
        std::int32_t rank = 0;
        std::int32_t place = 0;
        std::int64_t timeBefore = 0;
        for (const SplitTime &time : times) {
            if (place++ == 0 || time.elapsedMs != timeBefore) {
                rank = place;
            }
            timeBefore = time.elapsedMs;
            const std::uint32_t row = rowOf.find(time.competitorId);
            if (row == RunnerIndex::none || progress[row].split >= 0) {
                continue;
            }
            progress[row] = { .split = static_cast<std::int32_t>(split),
                              .splitRank = rank,
                              .splitMs = time.elapsedMs,
                              .isEstimate = time.isEstimate };
            if (++found == rows.size()) {
                break;
            }
        }
    }
    return progress;
}

void RecentWays::take(std::int32_t second, std::span<const StandingRow> rows, std::span<RunnerProgress> progress)
{
    if (const Past *past = reference(second)) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const PositionEvent &now = rows[i].event;
            const std::uint32_t place = past->placeOf.find(now.competitorId);
            if (place == RunnerIndex::none) {
                continue;
            }
            // Who waited then runs from the own start on.
            const Place &before = past->places[place];
            const std::int64_t ms = now.elapsedMs - std::max(before.elapsedMs, now.startOffsetMs);
            const double metres = now.distanceMetres - before.metres;
            if (ms > 0 && metres >= 0.0) {
                progress[i].recentMs = ms;
                progress[i].recentMetres = metres;
            }
        }
    }
    keep(second, rows);
}

/// The one kept whose age is nearest to the wanted one; none: there is none of a fitting age.
const RecentWays::Past *RecentWays::reference(std::int32_t second) const
{
    const auto offBy = [second](const Past &past) { return std::abs(second - past.second - wantedSeconds); };
    const auto nearest = std::ranges::min_element(m_pasts, {}, offBy);
    if (nearest == m_pasts.end()) {
        return nullptr;
    }
    const std::int32_t age = second - nearest->second;
    return age >= leastSeconds && age <= mostSeconds ? &*nearest : nullptr;
}

void RecentWays::keep(std::int32_t second, std::span<const StandingRow> rows)
{
    std::erase_if(m_pasts,
                  [second](const Past &past) { return past.second > second || past.second < second - mostSeconds; });
    if (second < 0 || (!m_pasts.empty() && second - m_pasts.back().second < keptEverySeconds)) {
        return;
    }
    Past past { .second = second, .placeOf = {}, .places = {} };
    past.places.reserve(rows.size());
    for (const StandingRow &row : rows) {
        past.placeOf.findOrAdd(row.event.competitorId, static_cast<std::uint32_t>(past.places.size()));
        past.places.push_back({ row.event.elapsedMs, row.event.distanceMetres });
    }
    m_pasts.push_back(std::move(past));
}

} // namespace trackside
