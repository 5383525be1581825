// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runnertable.h"

namespace trackside {

class RunnerModel;

/// The runners of a RunnerModel in order of the standing: the first ten or all, those of a category, those whose bib or
/// name is searched for, or sorted by a column of the user's choice. Follows the RunnerModel by itself; rows change
/// places by layoutChanged with persistent indexes, so the selection stays with its runner.
class LeaderboardModel final : public RunnerTable {
    Q_OBJECT
public:
    enum class Extent : std::uint8_t { TopTen, All };

    explicit LeaderboardModel(const RunnerModel &runners, QObject *parent = nullptr);

    [[nodiscard]] Extent extent() const { return m_extent; }
    void setExtent(Extent extent);

    /// What the bib begins with or the name has in it; empty: no search. A search looks through all runners, whatever
    /// the extent.
    [[nodiscard]] const QString &searchText() const { return m_search; }
    void setSearchText(const QString &text);
    /// Runners that the store found for the search text, of a field too large to be here as a whole; they are shown in
    /// place of those found among the rows. Null: look among the rows.
    void setFound(std::optional<std::vector<StandingRow>> found);
    /// The runner whose bib is what is searched for, else the first one found; 0: none.
    [[nodiscard]] std::uint32_t found() const;

    /// Only runners of this category; empty: of all.
    [[nodiscard]] const QString &category() const { return m_category; }
    void setCategory(const QString &category);

    /// Sorts by a column; equal ones stay in the order of the standing. Called by a view's header.
    void sort(int column, Qt::SortOrder order) override;
    void sortByStanding();
    [[nodiscard]] bool isByStanding() const { return m_sortColumn == byStanding; }

    [[nodiscard]] QString emptyText() const override;

Q_SIGNALS:
    void searchChanged();

private:
    static constexpr int byStanding = -1;
    static constexpr std::size_t topRows = 10;

    void takeNames() override;
    void rebuild();
    [[nodiscard]] std::vector<RunnerRow> foundRows() const;
    [[nodiscard]] bool isWanted(const RunnerRow &runner) const;
    [[nodiscard]] bool isOfCategory(std::uint32_t bib) const;

    const RunnerModel &m_runners;
    Extent m_extent = Extent::TopTen;
    QString m_search;
    QString m_category;
    std::optional<std::vector<StandingRow>> m_found; ///< rows may point to it
    int m_sortColumn = byStanding;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace trackside
