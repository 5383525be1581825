// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"
#include "studio/linechoice.h"

#include <QAbstractTableModel>

namespace trackside {

/// What in a file can be taken for the course: each line, and lines joined.
class CourseChainsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Line, Name, Points, Length, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        ChosenRole = Qt::UserRole + 1, ///< this one is the draft's
    };
    Q_ENUM(Role)
    using QAbstractTableModel::QAbstractTableModel;

    void setChoice(const ImportedFile &file, const LineChoice &choice);
    void setChosen(int row); ///< −1: none
    [[nodiscard]] int chosen() const { return m_chosen; }
    void setFormat(const Format &format);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString line;
        QString name;
        std::int64_t points = 0;
        double lengthMetres = 0.0;
    };
    void tellRows(const QList<int> &roles);

    std::vector<Row> m_rows;
    int m_chosen = -1;
    Format m_format;
};

} // namespace trackside
