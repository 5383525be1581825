// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runnertable.h"

namespace trackside {

class RunnerModel;

/// The runners of a RunnerModel in order of the standing: the first ten or all, those whose bib begins with what is
/// searched for, or sorted by a column of the user's choice. Follows the RunnerModel by itself; rows change places by
/// layoutChanged with persistent indexes, so the selection stays with its runner.
class LeaderboardModel final : public RunnerTable {
    Q_OBJECT
public:
    enum class Extent : std::uint8_t { TopTen, All };

    explicit LeaderboardModel(const RunnerModel &runners, QObject *parent = nullptr);

    [[nodiscard]] Extent extent() const { return m_extent; }
    void setExtent(Extent extent);

    /// Digits with which the bib begins; empty: no search. A search looks through all runners, whatever the extent.
    [[nodiscard]] const QString &searchText() const { return m_search; }
    void setSearchText(const QString &text);

    /// Sorts by a column; equal ones stay in the order of the standing. Called by a view's header.
    void sort(int column, Qt::SortOrder order) override;
    void sortByStanding();
    [[nodiscard]] bool isByStanding() const { return m_sortColumn == byStanding; }

    [[nodiscard]] QString emptyText() const override;

private:
    static constexpr int byStanding = -1;
    static constexpr std::size_t topRows = 10;

    void rebuild();

    const RunnerModel &m_runners;
    Extent m_extent = Extent::TopTen;
    QString m_search;
    int m_sortColumn = byStanding;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace trackside
