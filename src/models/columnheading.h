// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace trackside {

/// What headerData() answers for a column: its title, what it means as the tool tip, and the alignment, which is that
/// of its cells.
[[nodiscard]] inline QVariant headingData(int role, const QString &title, const QString &explanation,
                                          Qt::Alignment alignment)
{
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::ToolTipRole:
        return explanation;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignment);
    default:
        return {};
    }
}

} // namespace trackside
