// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/splitlistmodel.h"

#include "models/columnheading.h"
#include "models/entrantbook.h"
#include "models/splitname.h"

#include <algorithm>

namespace trackside {

namespace {

Qt::Alignment alignmentOf(int column)
{
    return Qt::AlignVCenter | (column == SplitListModel::Name ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace

SplitListModel::SplitListModel(QObject *parent)
    : MergedRows(parent)
{
}

void SplitListModel::apply(const SnapshotPtr &snapshot)
{
    m_hasAnswer = true;
    std::vector<SplitRow> rows;
    rows.reserve(snapshot->splits.size());
    for (int number = 0; const SplitAnswer &split : snapshot->splits) {
        rows.push_back({ .number = number++,
                         .name = split.name,
                         .metres = split.distanceMetres,
                         .passed = split.passed,
                         .first = split.first.empty() ? std::nullopt : std::optional(split.first.front().time) });
    }
    merge(std::move(rows));
}

void SplitListModel::clear()
{
    m_hasAnswer = false;
    merge({});
}

void SplitListModel::setFormat(const Format &format)
{
    m_format = format;
    announceAll();
}

void SplitListModel::setBook(EntrantBook &book)
{
    m_book = &book;
    connect(&book, &EntrantBook::changed, this, [this] { announceAll(); });
}

int SplitListModel::newest() const
{
    const auto passed =
        std::ranges::find_if(rows().rbegin(), rows().rend(), [](const SplitRow &row) { return row.passed > 0; });
    if (passed != rows().rend())
        return passed->number;
    return rows().empty() ? -1 : 0;
}

QString SplitListModel::emptyText() const
{
    return m_hasAnswer ? tr("This course has no splits") : QString();
}

int SplitListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SplitListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SplitRow &row = rows()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == FirstBib && row.first && m_book ? m_book->labelOf(row.first->competitorId)
                                                                 : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(index.column()));
    default:
        return {};
    }
}

QString SplitListModel::text(const SplitRow &row, int column) const
{
    switch (column) {
    case Name:
        return splitName(row.name, m_format);
    case At:
        return m_format.distance(row.metres);
    case Passed:
        return m_format.number(row.passed);
    case FirstBib:
        if (!row.first)
            return Format::none();
        return m_book ? m_book->bibOf(row.first->competitorId) : QString::number(row.first->competitorId);
    case FirstTime:
        return row.first ? Format::estimated(m_format.raceTime(row.first->elapsedMs), row.first->isEstimate)
                         : Format::none();
    default:
        return {};
    }
}

QVariant SplitListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto say = [role, section](const QString &title, const QString &explanation) {
        return headingData(role, title, explanation, alignmentOf(section));
    };
    switch (section) {
    case Name:
        return say(tr("Split"), tr("Where a time is taken"));
    case At:
        return say(tr("At"), tr("Distance from the start, along the course"));
    case Passed:
        return say(tr("Passed"), tr("How many have passed it"));
    case FirstBib:
        return say(tr("First bib"), tr("Bib number of whoever passed it first, by gun time"));
    case FirstTime:
        return say(tr("Time"), tr("The first one's time there since the gun, rounded up to the second"));
    default:
        return {};
    }
}

} // namespace trackside
