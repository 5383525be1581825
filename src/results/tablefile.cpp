// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/tablefile.h"

#include "results/savedfile.h"
#include "store/csvtext.h"
#include "store/tabletext.h"

#include <QSaveFile>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

QString cell(const QVariant &value)
{
    if (!value.isValid())
        return {};
    return isTableNumber(value) ? tableText(value) : csvText(tableText(value));
}

} // namespace

Result<void> writeTable(const QString &path, const TableAnswer &table, const std::stop_token &stop)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(notWritten(file));
    const auto writeLine = [&file](const QStringList &cells) { file.write((cells.join(u',') + u"\r\n"_s).toUtf8()); };
    QStringList cells;
    for (const QString &column : table.columns)
        cells << csvText(column);
    writeLine(cells);
    for (const QVariantList &row : table.rows) {
        if (stop.stop_requested())
            return std::unexpected(Error());
        cells.clear();
        for (const QVariant &value : row)
            cells << cell(value);
        writeLine(cells);
    }
    return file.commit() ? Result<void>() : std::unexpected(notWritten(file));
}

} // namespace trackside
