// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coursechainsmodel.h"

#include <cmath>

namespace trackside {

namespace {

QString numbersOf(const LineChain &chain, const QLocale &locale)
{
    QStringList numbers;
    for (const LinePart part : chain.parts) {
        const QString number = locale.toString(part.line + 1);
        numbers.append(part.isBackwards ? CourseChainsModel::tr("%1 backwards", "a line's number").arg(number)
                                        : number);
    }
    return numbers.join(QStringLiteral(" + "));
}

QString nameOf(const ImportedFile &file, const LineChain &chain)
{
    if (!chain.isJoin()) {
        return file.lines[chain.parts.front().line].name;
    }
    return chain.widestGapMetres < 1.0
        ? CourseChainsModel::tr("joined, end to start")
        : CourseChainsModel::tr("joined over gaps of up to %L1 m").arg(std::ceil(chain.widestGapMetres));
}

} // namespace

void CourseChainsModel::setChoice(const ImportedFile &file, const LineChoice &choice)
{
    beginResetModel(); // another file: nothing of the old list is left
    m_rows.clear();
    for (std::size_t i = 0; i < choice.chains.size(); ++i) {
        const LineChain &chain = choice.chains[i];
        std::size_t points = 0;
        for (const LinePart part : chain.parts) {
            points += file.lines[part.line].vertices.size();
        }
        m_rows.push_back({ numbersOf(chain, m_format.locale()), nameOf(file, chain), static_cast<std::int64_t>(points),
                           choice.lengthMetres[i] });
    }
    m_chosen = m_rows.empty() ? -1 : static_cast<int>(choice.chosen);
    endResetModel();
}

void CourseChainsModel::setChosen(int row)
{
    m_chosen = row;
    tellRows({ ChosenRole, Qt::CheckStateRole });
}

void CourseChainsModel::setFormat(const Format &format)
{
    m_format = format;
    tellRows({ Qt::DisplayRole });
}

void CourseChainsModel::tellRows(const QList<int> &roles)
{
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), roles);
    }
}

int CourseChainsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CourseChainsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CourseChainsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == ChosenRole) {
        return index.row() == m_chosen;
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>((index.column() >= Points ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
    case Line:
        return row.line;
    case Name:
        return row.name;
    case Points:
        return m_format.number(row.points);
    case Length:
        return m_format.distance(row.lengthMetres);
    default:
        return {};
    }
}

QVariant CourseChainsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case Line:
        return tr("Line");
    case Name:
        return tr("Name");
    case Points:
        return tr("Points");
    case Length:
        return tr("Length");
    default:
        return {};
    }
}

} // namespace trackside
