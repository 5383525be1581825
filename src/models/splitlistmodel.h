// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"
#include "models/mergedrows.h"
#include "store/answers.h"

namespace trackside {

class EntrantBook;

/// A split as a row: who was there first, and how many have been.
struct SplitRow {
    int number = 0; ///< from 0, in running order
    QString name;
    double metres = 0.0;
    std::int64_t passed = 0;
    std::optional<SplitTime> first;

    [[nodiscard]] int key() const { return number; }
    friend bool operator==(const SplitRow &, const SplitRow &) = default;
};

/// The course's splits in running order. GUI thread.
class SplitListModel final : public MergedRows<SplitRow> {
    Q_OBJECT
public:
    enum Column { Name, At, Passed, FirstBib, FirstTime, ColumnCount };
    Q_ENUM(Column)

    explicit SplitListModel(QObject *parent = nullptr);

    void apply(const SnapshotPtr &snapshot);
    void clear();
    void setFormat(const Format &format);
    void setBook(EntrantBook &book); ///< who runners are; outlives the model

    /// The farthest split that somebody has passed, the first one before; −1: there is none at all.
    [[nodiscard]] int newest() const;
    [[nodiscard]] QString emptyText() const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const SplitRow &row, int column) const;

    Format m_format;
    EntrantBook *m_book = nullptr; ///< none: bibs are the ids
    bool m_hasAnswer = false;
};

} // namespace trackside
