// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mergedtable.h"

#include <QHash>

#include <algorithm>
#include <utility>
#include <vector>

namespace trackside {

/// A table whose rows have a key and that is brought up to date by merging: rows that are gone are removed, the others
/// put into the new order, new ones inserted where they belong, and dataChanged is sent for those that differ. It is
/// never reset, so that selection, scroll position and the items of a map stay. O(n log n), however many come and go:
/// rows that do so here and there are gathered into one range, by a change of the order.
///
/// `Row` has `key()` and `==`. Between the steps every row is as it was or as it will be, so whatever rows point to
/// must outlive merge() in both states.
template <typename Row> class MergedRows : public MergedTable {
public:
    using MergedTable::MergedTable;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

protected:
    void merge(std::vector<Row> rows)
    {
        std::vector<char> kept(rows.size(), 0);
        std::vector<int> target = targets(rows, kept);
        if (areScattered(target, [](int place) { return place < 0; }))
            permute(target); // who goes stands first: a current row among them hands on to the first that stays
        removeGone(target);
        const bool scattered = areScattered(kept, [](char isKept) { return !isKept; });
        if (scattered)
            appendNew(rows, kept, target);
        permute(target);
        if (!scattered)
            insertNew(rows, kept);
        announceChanges(std::move(rows));
    }

private:
    /// For each present row its place among \p rows, −1 for one that is gone; marks the places that are taken.
    std::vector<int> targets(const std::vector<Row> &rows, std::vector<char> &kept) const
    {
        std::vector<int> target(m_rows.size(), -1);
        QHash<decltype(std::declval<Row>().key()), int> places;
        places.reserve(static_cast<qsizetype>(rows.size()));
        for (int place = 0; const Row &row : rows)
            places.insert(row.key(), place++);
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const int place = places.value(m_rows[i].key(), -1);
            if (place < 0 || std::exchange(kept[static_cast<std::size_t>(place)], 1))
                continue;
            target[i] = place;
        }
        return target;
    }

    void removeGone(std::vector<int> &target)
    {
        for (int end = static_cast<int>(target.size()); end > 0;) {
            int first = end;
            while (first > 0 && target[static_cast<std::size_t>(first - 1)] < 0)
                --first;
            if (first < end) {
                beginRemoveRows({}, first, end - 1);
                m_rows.erase(m_rows.begin() + first, m_rows.begin() + end);
                target.erase(target.begin() + first, target.begin() + end);
                endRemoveRows();
            }
            end = first - 1;
        }
    }

    /// Puts the rows, and \p target with them, in the order of \p target.
    void permute(std::vector<int> &target)
    {
        if (std::ranges::is_sorted(target))
            return;
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        const std::vector<int> order = orderBy(target);
        std::vector<Row> ordered;
        ordered.reserve(m_rows.size());
        for (const int from : order)
            ordered.push_back(std::move(m_rows[static_cast<std::size_t>(from)]));
        m_rows = std::move(ordered);
        std::ranges::sort(target);
        followRows(order);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }

    void appendNew(const std::vector<Row> &rows, const std::vector<char> &kept, std::vector<int> &target)
    {
        const auto count = static_cast<int>(std::ranges::count(kept, 0));
        beginInsertRows({}, rowCount(), rowCount() + count - 1);
        for (std::size_t place = 0; place < rows.size(); ++place) {
            if (kept[place])
                continue;
            m_rows.push_back(rows[place]);
            target.push_back(static_cast<int>(place));
        }
        endInsertRows();
    }

    void insertNew(const std::vector<Row> &rows, const std::vector<char> &kept)
    {
        for (std::size_t first = 0; first < rows.size();) {
            if (kept[first]) {
                ++first;
                continue;
            }
            std::size_t end = first;
            while (end < rows.size() && !kept[end])
                ++end;
            beginInsertRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
            m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(first),
                          rows.begin() + static_cast<std::ptrdiff_t>(first),
                          rows.begin() + static_cast<std::ptrdiff_t>(end));
            endInsertRows();
            first = end;
        }
    }

    void announceChanges(std::vector<Row> rows)
    {
        std::vector<int> changed;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i] != m_rows[i])
                changed.push_back(static_cast<int>(i));
        }
        m_rows = std::move(rows);
        announceRows(changed);
    }

    std::vector<Row> m_rows;
};

} // namespace trackside
