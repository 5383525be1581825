// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/answers.h"

#include <QAbstractTableModel>

namespace trackside {

/// The answer to a query of the user's as a table. Numbers stand at the right, with all their digits; a long text is
/// shown by its beginning. Another answer takes the place of the last one as a whole.
class QueryTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        NullRole = Qt::UserRole + 1, ///< bool: there is no value, and "NULL" is no text
    };
    Q_ENUM(Role)

    using QAbstractTableModel::QAbstractTableModel;

    void apply(TableAnswer answer);
    [[nodiscard]] const TableAnswer &answer() const { return m_answer; }

    /// The cells, whole, in their rows and columns; what is between them and not among them is left empty. A line break
    /// or tab in a cell is a space. NULL is empty.
    [[nodiscard]] QString tabSeparated(QModelIndexList cells) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const QVariant &valueAt(const QModelIndex &index) const;
    [[nodiscard]] bool isNumeric(int column) const; ///< by its first value that there is

    TableAnswer m_answer;
};

} // namespace trackside
