// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leaderboardmodel.h"

#include "models/runnermodel.h"

#include <cmath>

namespace trackside {

LeaderboardModel::LeaderboardModel(const RunnerModel &runners, QObject *parent)
    : RunnerTable(runners.columns(), parent)
    , m_runners(runners)
{
    connect(&runners, &RunnerModel::merged, this, &LeaderboardModel::rebuild);
    rebuild();
}

void LeaderboardModel::setExtent(Extent extent)
{
    if (extent == m_extent)
        return;
    m_extent = extent;
    rebuild();
}

void LeaderboardModel::setSearchText(const QString &text)
{
    const QString search = text.trimmed();
    if (search == m_search)
        return;
    m_search = search;
    rebuild();
}

void LeaderboardModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column >= 0 && column < columnCount() ? column : byStanding;
    m_sortOrder = order;
    rebuild();
}

void LeaderboardModel::sortByStanding()
{
    sort(byStanding, Qt::AscendingOrder);
}

QString LeaderboardModel::emptyText() const
{
    if (m_search.isEmpty() || m_runners.rows().empty())
        return RunnerTable::emptyText();
    return tr("No competitor's bib begins with %1").arg(m_search);
}

void LeaderboardModel::rebuild()
{
    const std::vector<RunnerRow> &all = m_runners.rows();
    const bool searching = !m_search.isEmpty();
    const bool sorting = m_sortColumn != byStanding;
    // A user's order is of the whole field, so its first ten are only known after sorting.
    const std::size_t limit = searching || m_extent == Extent::All ? all.size() : topRows;
    std::vector<RunnerRow> shown;
    shown.reserve(sorting ? all.size() : std::min(limit, all.size()));
    for (const int row : m_runners.standingOrder()) {
        if (!sorting && shown.size() == limit)
            break;
        const RunnerRow &runner = all[static_cast<std::size_t>(row)];
        if (!searching || QString::number(runner.key()).startsWith(m_search))
            shown.push_back(runner);
    }
    if (sorting) {
        const Column column = columns()[static_cast<std::size_t>(m_sortColumn)];
        std::vector<std::pair<double, const RunnerRow *>> byKey;
        byKey.reserve(shown.size());
        for (const RunnerRow &runner : shown)
            byKey.emplace_back(m_runners.sortKey(runner, column), &runner);
        // Whoever has no such value comes last in either direction.
        std::ranges::stable_sort(byKey, [&](const auto &a, const auto &b) {
            if (std::isinf(a.first) || std::isinf(b.first))
                return std::isinf(b.first) && !std::isinf(a.first);
            return m_sortOrder == Qt::AscendingOrder ? a.first < b.first : a.first > b.first;
        });
        byKey.resize(std::min(limit, byKey.size()));
        std::vector<RunnerRow> sorted;
        sorted.reserve(byKey.size());
        for (const auto &[key, runner] : byKey)
            sorted.push_back(*runner);
        shown = std::move(sorted);
    }
    setPinned(m_runners.pinned());
    show(m_runners.snapshot(), m_runners.course(), std::move(shown));
}

} // namespace trackside
