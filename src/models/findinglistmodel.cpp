// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findinglistmodel.h"

#include <algorithm>

namespace trackside {

using namespace Qt::StringLiterals;

void FindingListModel::add(const CheckFinding &finding)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_findings.push_back(finding);
    endInsertRows();
}

void FindingListModel::clear()
{
    beginResetModel();
    m_findings.clear();
    endResetModel();
}

QModelIndex FindingListModel::firstNotInOrder() const
{
    auto found = std::ranges::find_if(m_findings, &CheckFinding::standsInTheWay);
    if (found == m_findings.end()) {
        found = std::ranges::find(m_findings, false, &CheckFinding::ok);
    }
    return index(static_cast<int>(found - m_findings.begin()));
}

int FindingListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

QVariant FindingListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CheckFinding &finding = m_findings[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: {
        const QString told = tr("%1: %2").arg(finding.name, finding.finding);
        return finding.fix.isEmpty() ? told : u"%1\n→ %2"_s.arg(told, finding.fix);
    }
    case Qt::AccessibleTextRole:
        return (finding.ok               ? tr("In order. %1")
                    : finding.isOptional ? tr("Worth knowing. %1")
                                         : tr("Not in order. %1"))
            .arg(data(index, Qt::DisplayRole).toString());
    case OkRole:
        return finding.ok;
    default:
        return {};
    }
}

} // namespace trackside
