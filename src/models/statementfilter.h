// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statementlog.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace trackside {

/// Those of the statements that one kind of question sent, or all. In the order of StatementLog.
class StatementFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setAsked(std::optional<Asked> asked)
    {
        m_asked = asked;
        invalidateRowsFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QVariant asked = sourceModel()->index(row, 0, parent).data(StatementLog::AskedRole);
        return !m_asked || asked.toInt() == static_cast<int>(*m_asked);
    }

private:
    std::optional<Asked> m_asked;
};

} // namespace trackside
