// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

#include <string>

namespace trackside::test {

/// A row's cells as the user reads them, joined by " | ".
inline QString rowText(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.index(row, column).data().toString());
    return cells.join(QStringLiteral(" | "));
}

/// The header and every row, a line each: for comparing with literals.
inline std::string modelText(const QAbstractItemModel &model)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.headerData(column, Qt::Horizontal).toString());
    QString text = cells.join(QStringLiteral(" | ")) + u'\n';
    for (int row = 0; row < model.rowCount(); ++row)
        text += rowText(model, row) + u'\n';
    return text.toStdString();
}

} // namespace trackside::test
