// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runnermodel.h"

namespace trackside {

RunnerModel::RunnerModel(QObject *parent)
    : RunnerTable({ Rank, Change, Bib, Covered, ToGo, Pace, Time, Gap, Status }, parent)
{
}

int RunnerModel::rowOf(std::uint32_t bib) const
{
    const auto found = std::ranges::lower_bound(rows(), bib, {}, &RunnerRow::key);
    return found == rows().end() || found->key() != bib ? -1 : static_cast<int>(found - rows().begin());
}

void RunnerModel::clear()
{
    m_standingOrder.clear();
    RunnerTable::clear();
    Q_EMIT merged();
}

void RunnerModel::apply(const SnapshotPtr &newSnapshot, const CoursePtr &newCourse)
{
    const bool sameRun = snapshot() && snapshot()->runId == newSnapshot->runId;
    // Another run's are other runners, even under the same bib.
    if (!sameRun && !rows().empty())
        clear();

    const std::vector<StandingRow> &standing = newSnapshot->standing;
    std::vector<int> places(standing.size()); // row → place in the standing
    for (int i = 0; int &place : places)
        place = i++;
    const auto bib = [&](int place) { return standing[static_cast<std::size_t>(place)].event.competitorId; };
    std::ranges::sort(places, {}, bib);

    const std::int32_t seconds = sameRun ? newSnapshot->second - snapshot()->second : -1;
    std::vector<RunnerRow> newRows;
    newRows.reserve(places.size());
    m_standingOrder.resize(places.size());
    auto before = rows().begin();
    for (int row = 0; const int place : places) {
        m_standingOrder[static_cast<std::size_t>(place)] = row++;
        RunnerRow &now = newRows.emplace_back(runnerRow(standing[static_cast<std::size_t>(place)], standing.front()));
        while (before != rows().end() && before->key() < now.key())
            ++before;
        if (before != rows().end() && before->key() == now.key())
            now.change = changeSince(*before, now, seconds);
    }
    show(newSnapshot, newCourse, std::move(newRows));
    Q_EMIT merged();
}

/// The same second again keeps its marks. Before the first metre everybody is equal first, which is no place to lose;
/// neither is there any when the picture goes back in time.
std::int32_t RunnerModel::changeSince(const RunnerRow &before, const RunnerRow &now, std::int32_t seconds) const
{
    if (seconds == 0)
        return before.change;
    if (seconds < 0 || before.event->distanceMetres <= 0.0)
        return 0;
    return before.rank - now.rank;
}

} // namespace trackside
