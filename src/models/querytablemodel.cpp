// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/querytablemodel.h"

#include "store/tabletext.h"

#include <algorithm>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 400; // a course's line has thousands of characters

QString onOneLine(QString text)
{
    for (const QChar breaking : { u'\n', u'\r', u'\t' })
        text.replace(breaking, u' ');
    return text;
}

QString shown(const QVariant &value)
{
    const QString text = tableText(value);
    return onOneLine(text.size() > longestShown ? text.first(longestShown) + u'…' : text);
}

} // namespace

void QueryTableModel::apply(TableAnswer answer)
{
    beginResetModel();
    m_answer = std::move(answer);
    endResetModel();
}

QString QueryTableModel::tabSeparated(QModelIndexList cells) const
{
    if (cells.isEmpty())
        return {};
    std::ranges::sort(cells);
    const auto [first, last] = std::ranges::minmax(cells, {}, &QModelIndex::column);
    QString text;
    int row = cells.front().row();
    int column = first.column();
    for (const QModelIndex &cell : cells) {
        if (cell.row() != row) {
            text += QString(last.column() - column, u'\t') + u'\n';
            row = cell.row();
            column = first.column();
        }
        text += QString(cell.column() - column, u'\t') + onOneLine(tableText(valueAt(cell)));
        column = cell.column();
    }
    return text + QString(last.column() - column, u'\t');
}

int QueryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_answer.rows.size());
}

int QueryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_answer.columns.size());
}

QVariant QueryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QVariant &value = valueAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return value.isValid() ? shown(value) : u"NULL"_s;
    case Qt::AccessibleTextRole:
        return value.isValid() ? shown(value) : tr("no value");
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isTableNumber(value) ? Qt::AlignRight : Qt::AlignLeft));
    case NullRole:
        return !value.isValid();
    default:
        return {};
    }
}

QVariant QueryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft));
    return role == Qt::DisplayRole ? QVariant(m_answer.columns[section]) : QVariant();
}

const QVariant &QueryTableModel::valueAt(const QModelIndex &index) const
{
    return m_answer.rows[static_cast<std::size_t>(index.row())].at(index.column());
}

bool QueryTableModel::isNumeric(int column) const
{
    const auto value =
        std::ranges::find_if(m_answer.rows, [column](const QVariantList &row) { return row.at(column).isValid(); });
    return value != m_answer.rows.end() && isTableNumber(value->at(column));
}

} // namespace trackside
