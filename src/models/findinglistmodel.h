// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/connectioncheck.h"

#include <QAbstractListModel>

namespace trackside {

/// What was found of a connection, an entry each: "Kafka broker: Kafka at localhost:9092 answers."; with its fix on a
/// second line.
class FindingListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { OkRole = Qt::UserRole + 1 };
    using QAbstractListModel::QAbstractListModel;

    void add(const CheckFinding &finding);
    void clear();
    /// One that stands in the way before one that is optional; invalid: all is in order.
    [[nodiscard]] QModelIndex firstNotInOrder() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    CheckFindings m_findings;
};

} // namespace trackside
