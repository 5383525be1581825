// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leaderboardmodel.h"

#include "models/entrantbook.h"
#include "models/passingtimes.h"
#include "models/runnermodel.h"

#include <algorithm>
#include <cmath>
#include <utility>

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
    const QString search = text.trimmed().normalized(QString::NormalizationForm_C); // as the book has names
    if (search == m_search)
        return;
    m_search = search;
    rebuild();
    Q_EMIT searchChanged();
}

void LeaderboardModel::setFound(std::optional<std::vector<StandingRow>> found)
{
    if (!found && !m_found)
        return;
    const auto before = std::exchange(m_found, std::move(found)); // which the rows point to until they are rebuilt
    rebuild();
}

std::uint32_t LeaderboardModel::found() const
{
    const auto isNamedSo = [this](const RunnerRow &runner) {
        const QString bib = book() != nullptr ? book()->bibOf(runner.key()) : QString::number(runner.key());
        return bib.compare(m_search, Qt::CaseInsensitive) == 0;
    };
    const auto exact = std::ranges::find_if(rows(), isNamedSo);
    return exact != rows().end() ? exact->key() : bibAt(0);
}

void LeaderboardModel::setCategory(const QString &category)
{
    if (category == m_category)
        return;
    m_category = category;
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
    if ((m_search.isEmpty() && m_category.isEmpty()) || m_runners.rows().empty())
        return RunnerTable::emptyText();
    if (m_search.isEmpty())
        return tr("No competitors in the category %1").arg(m_category);
    return isOffered(Name) ? tr("No bib begins with “%1”, and no name has it").arg(m_search)
                           : tr("No bib begins with “%1”").arg(m_search);
}

/// As they are among all rows, where they are.
std::vector<RunnerRow> LeaderboardModel::foundRows() const
{
    std::vector<RunnerRow> found;
    const SnapshotPtr &picture = m_runners.snapshot();
    if (!picture || picture->standing.empty())
        return found;
    PassingTimes leader;
    leader.take(*picture, 0, PassingTimes::Splits::All);
    for (const StandingRow &row : *m_found) {
        if (!isOfCategory(row.event.competitorId))
            continue;
        if (const int place = m_runners.rowOf(row.event.competitorId); place >= 0) {
            found.push_back(m_runners.rows()[static_cast<std::size_t>(place)]);
            continue;
        }
        RunnerRow &far = found.emplace_back(runnerRow(row));
        far.gap = gapBehind(row.event, picture->standing.front().event, leader);
    }
    std::ranges::stable_sort(found, {}, &RunnerRow::rank);
    return found;
}

bool LeaderboardModel::isWanted(const RunnerRow &runner) const
{
    if (!isOfCategory(runner.key()))
        return false;
    return book() != nullptr ? book()->matches(runner.key(), m_search)
                             : QString::number(runner.key()).startsWith(m_search);
}

bool LeaderboardModel::isOfCategory(std::uint32_t bib) const
{
    return m_category.isEmpty()
        || (book() != nullptr && book()->textOf(bib, EntrantBook::Field::Category) == m_category);
}

/// They decide who is shown, and where, only for a search, a category or a user's order.
void LeaderboardModel::takeNames()
{
    if (!m_search.isEmpty() || !m_category.isEmpty() || m_sortColumn != byStanding)
        rebuild();
    RunnerTable::takeNames();
}

void LeaderboardModel::rebuild()
{
    const std::vector<RunnerRow> &all = m_runners.rows();
    const bool searching = !m_search.isEmpty();
    const bool isEverybody = !searching && m_category.isEmpty();
    const bool sorting = m_sortColumn != byStanding;
    // A user's order is of the whole field, so its first ten are only known after sorting.
    const std::size_t limit = searching || m_extent == Extent::All ? all.size() : topRows;
    const bool isFound = searching && m_found;
    std::vector<RunnerRow> shown = isFound ? foundRows() : std::vector<RunnerRow>();
    shown.reserve(sorting ? all.size() : std::min(limit, all.size()));
    for (const int row : m_runners.standingOrder()) {
        if (isFound || (!sorting && shown.size() == limit))
            break;
        const RunnerRow &runner = all[static_cast<std::size_t>(row)];
        if (isEverybody || isWanted(runner))
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
