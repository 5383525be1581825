// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/finishersmodel.h"

#include <algorithm>
#include <ranges>

namespace trackside {

FinishersModel::FinishersModel(QObject *parent)
    : RunnerTable({ Rank, Bib, Name, Pace, Time, FinishedAt }, parent)
{
}

void FinishersModel::apply(const SnapshotPtr &snapshot, const CoursePtr &course)
{
    // Finishers come first in the standing, by their time.
    const std::vector<StandingRow> &standing = snapshot->standing;
    const auto isFinished = [](const StandingRow &row) { return row.event.status == RunnerStatus::Finished; };
    const auto end = std::ranges::partition_point(standing, isFinished);
    const auto first = end - std::min(rowLimit, end - standing.begin());
    m_cut = end - standing.begin() < snapshot->counts.finished;
    std::vector<RunnerRow> rows;
    for (const StandingRow &row : std::ranges::subrange(m_cut ? end : first, end) | std::views::reverse)
        rows.push_back(runnerRow(row));
    show(snapshot, course, std::move(rows));
}

QString FinishersModel::emptyText() const
{
    return m_cut ? tr("Shown for up to %1 finishers").arg(format().number(wholeFieldLimit))
                 : tr("No competitors have finished");
}

} // namespace trackside
