// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/laptimes.h"

namespace trackside {

LapTimes::LapTimes(const Snapshot &snapshot, const LapPlan &plan)
    : m_plan(plan)
    , m_splits(static_cast<std::int32_t>(snapshot.splits.size()))
{
    for (std::int32_t split = plan.firstIsWhole ? 0 : 1; split < m_splits; ++split) {
        for (const SplitPlace &place : snapshot.splits[static_cast<std::size_t>(split)].first) {
            Laps &laps = m_laps[place.time.competitorId];
            laps.add({ place.time.legMs, place.time.isLegEstimate });
            laps.split = split;
        }
    }
}

void LapTimes::Laps::add(LapTime lap)
{
    ++count;
    last = lap;
    if (best.ms == 0 || lap.ms < best.ms)
        best = lap;
}

void LapTimes::fill(RunnerRow &row) const
{
    const RunnerProgress progress = row.progressOrNone();
    const auto found = m_laps.find(row.key());
    Laps laps = found != m_laps.end() ? found->second : Laps();
    bool isAll = laps.count == progress.split + (m_plan.firstIsWhole ? 1 : 0);
    bool isNewest = laps.split == progress.split;
    if (m_plan.lastIsWhole && row.event->status == RunnerStatus::Finished) {
        isNewest = progress.split == m_splits - 1;
        isAll = isAll && isNewest;
        laps.add({ row.event->elapsedMs - progress.splitMs, progress.isEstimate });
    }
    if (isNewest)
        row.lastLap = laps.last;
    if (isAll)
        row.bestLap = laps.best;
}

} // namespace trackside
