// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mergedtable.h"

#include <algorithm>

namespace trackside {

void MergedTable::announceAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void MergedTable::announceRows(std::span<const int> rows)
{
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t end = first + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        Q_EMIT dataChanged(index(rows[first], 0), index(rows[end - 1], columnCount() - 1));
        first = end;
    }
}

void MergedTable::followRows(std::span<const int> order)
{
    std::vector<int> moved(order.size()); // old row → new row
    for (int to = 0; const int from : order)
        moved[static_cast<std::size_t>(from)] = to++;
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &old : before)
        after.append(index(moved[static_cast<std::size_t>(old.row())], old.column()));
    changePersistentIndexList(before, after);
}

std::vector<int> MergedTable::orderBy(const std::vector<int> &targets)
{
    std::vector<int> order(targets.size());
    for (int i = 0; int &row : order)
        row = i++;
    std::ranges::stable_sort(order, {}, [&](int row) { return targets[static_cast<std::size_t>(row)]; });
    return order;
}

} // namespace trackside
