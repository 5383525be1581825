// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventtailmodel.h"

#include <QSortFilterProxyModel>

namespace trackside {

/// Those of the records at hand that a filter takes, in the order of EventTailModel.
class EventTailFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit EventTailFilter(EventTailModel &records)
        : m_records(records)
    {
        setSourceModel(&records);
    }

    void setFilter(const TailFilter &filter)
    {
        m_filter = filter;
        invalidateRowsFilter();
    }
    [[nodiscard]] const TailFilter &filter() const { return m_filter; }
    [[nodiscard]] const TailRecord *recordAt(const QModelIndex &index) const ///< null: there is none
    {
        return m_records.recordAt(mapToSource(index));
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const TailRecord *record = m_records.recordAt(m_records.index(row, 0, parent));
        return record != nullptr && m_filter.takes(*record);
    }

private:
    EventTailModel &m_records;
    TailFilter m_filter;
};

} // namespace trackside
