// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <deque>
#include <utility>
#include <vector>

namespace trackside {

/// A table whose new rows come in on top, and whose oldest go where there would be more than `most`. It is never reset,
/// so that selection and scroll position stay.
template <typename Row> class NewestRows : public QAbstractTableModel {
public:
    static constexpr std::size_t most = 500;

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

protected:
    [[nodiscard]] const Row &rowAt(const QModelIndex &index) const
    {
        return m_rows[static_cast<std::size_t>(index.row())];
    }

    /// In order of time: the last one becomes the first row.
    void insert(std::vector<Row> rows)
    {
        if (rows.empty())
            return;
        beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
        for (Row &row : rows)
            m_rows.push_front(std::move(row));
        endInsertRows();
        if (m_rows.size() > most) {
            beginRemoveRows({}, static_cast<int>(most), rowCount() - 1);
            m_rows.resize(most);
            endRemoveRows();
        }
    }

    void removeAll()
    {
        if (m_rows.empty())
            return;
        beginRemoveRows({}, 0, rowCount() - 1);
        m_rows.clear();
        endRemoveRows();
    }

    /// Every cell may say something else now (units, language), the rows are the same.
    void announceAll()
    {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

private:
    std::deque<Row> m_rows; ///< the newest first
};

} // namespace trackside
