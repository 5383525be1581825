// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/passingtimes.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace trackside {

void PassingTimes::take(const Snapshot &snapshot, std::size_t row, Splits splits)
{
    const PositionEvent &newest = snapshot.standing[row].event;
    const bool hasProgress = snapshot.progress.size() == snapshot.standing.size();
    const RunnerProgress progress = hasProgress ? snapshot.progress[row] : RunnerProgress();
    m_passings.clear();
    add(0.0, std::min(newest.startOffsetMs, newest.elapsedMs), newest);
    const std::size_t passed = std::min(static_cast<std::size_t>(progress.split + 1), snapshot.splits.size());
    for (std::size_t split = splits == Splits::Last && passed > 0 ? passed - 1 : 0; split < passed; ++split) {
        const SplitAnswer &answer = snapshot.splits[split];
        if (std::cmp_equal(split, progress.split)) {
            add(answer.distanceMetres, progress.splitMs, newest);
            continue;
        }
        const auto found = std::ranges::find(answer.first, newest.competitorId,
                                             [](const SplitPlace &place) { return place.time.competitorId; });
        if (found != answer.first.end())
            add(answer.distanceMetres, found->time.elapsedMs, newest);
    }
    if (progress.recentMs > 0)
        add(newest.distanceMetres - progress.recentMetres, newest.elapsedMs - progress.recentMs, newest);
    add(newest.distanceMetres, newest.elapsedMs, newest);
}

/// What does not fit to what is known already, or to the newest row, is left out.
void PassingTimes::add(double metres, std::int64_t elapsedMs, const PositionEvent &newest)
{
    const auto ms = static_cast<double>(elapsedMs);
    if (metres > newest.distanceMetres || elapsedMs > newest.elapsedMs)
        return;
    if (m_passings.empty() || (metres >= m_passings.back().metres && ms >= m_passings.back().elapsedMs))
        m_passings.push_back({ .metres = metres, .elapsedMs = ms });
}

double PassingTimes::elapsedMsAt(double metres) const
{
    if (m_passings.empty())
        return 0.0;
    const auto after = std::ranges::lower_bound(m_passings, metres, {}, &Passing::metres);
    if (after == m_passings.end())
        return m_passings.back().elapsedMs;
    if (after == m_passings.begin())
        return after->elapsedMs;
    const Passing &before = *(after - 1);
    return std::lerp(before.elapsedMs, after->elapsedMs, (metres - before.metres) / (after->metres - before.metres));
}

} // namespace trackside
