// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runningmodel.h"

#include <algorithm>
#include <ranges>

namespace trackside {

RunningModel::RunningModel(End end, QObject *parent)
    : RunnerTable({ Rank, Bib, Name, Covered, ToGo, Pace, Time }, parent)
    , m_end(end)
{
}

void RunningModel::apply(const SnapshotPtr &snapshot, const CoursePtr &course)
{
    const std::vector<StandingRow> &standing = snapshot->standing;
    const bool whole = hasWholeField(*snapshot);
    std::vector<RunnerRow> rows;
    const auto take = [&](const StandingRow &row) {
        const RunnerStatus status = row.event.status;
        if (status == RunnerStatus::Running || status == RunnerStatus::Stopped)
            rows.push_back(runnerRow(row));
        return rows.size() < rowLimit;
    };
    // The standing has those on the course in order of distance.
    if (m_end == End::Front)
        (void)std::ranges::all_of(standing, take);
    else if (whole)
        (void)std::ranges::all_of(standing | std::views::reverse, take);
    m_cut = !whole && rows.size() < rowLimit;
    show(snapshot, course, std::move(rows));
}

QString RunningModel::emptyText() const
{
    return m_cut ? tr("Shown for up to %1 competitors").arg(format().number(wholeFieldLimit))
                 : tr("No competitors currently running");
}

} // namespace trackside
