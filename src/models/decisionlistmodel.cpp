// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisionlistmodel.h"

#include "models/columnheading.h"
#include "models/entrantbook.h"
#include "models/runnertable.h"

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t msPerSecond = 1'000;

Qt::Alignment alignmentOf(int column)
{
    const bool isText = column == DecisionListModel::What || column == DecisionListModel::Reason;
    return Qt::AlignVCenter | (isText ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace

DecisionListModel::DecisionListModel(QObject *parent)
    : MergedRows(parent)
{
}

void DecisionListModel::apply(const SnapshotPtr &snapshot)
{
    m_hasRace = true;
    std::vector<DecisionRow> rows;
    rows.reserve(snapshot->decisions.size());
    for (const Decision &decision : snapshot->decisions)
        rows.push_back({ decision });
    std::ranges::sort(rows, std::greater(), [](const DecisionRow &row) { return row.decision.revision; });
    merge(std::move(rows));
}

void DecisionListModel::clear()
{
    m_hasRace = false;
    merge({});
}

void DecisionListModel::setFormat(const Format &format)
{
    m_format = format;
    announceAll();
}

QString DecisionListModel::emptyText() const
{
    return m_hasRace ? tr("Nothing has been decided by hand up to this moment") : tr("No race is shown");
}

int DecisionListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DecisionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Decision &decision = rows()[static_cast<std::size_t>(index.row())].decision;
    switch (role) {
    case Qt::DisplayRole:
        return text(decision, index.column());
    case Qt::ToolTipRole:
        return index.column() == Reason ? decision.reason : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(index.column()));
    default:
        return {};
    }
}

void DecisionListModel::setBook(EntrantBook *book)
{
    m_book = book;
    connect(book, &EntrantBook::changed, this, &DecisionListModel::announceAll);
}

QString DecisionListModel::statusText(const Decision &decision)
{
    return decision.status ? RunnerTable::statusText(*decision.status) : tr("taken back");
}

QString DecisionListModel::text(const Decision &decision, int column) const
{
    switch (column) {
    case Bib:
        return m_book ? m_book->labelOf(decision.competitorId) : QString::number(decision.competitorId);
    case What:
        return statusText(decision);
    case From:
        return m_format.raceTime(decision.fromSecond * msPerSecond);
    case Made:
        return m_format.clockTime(decision.atMs);
    case Reason:
        return decision.reason.simplified();
    default:
        return {};
    }
}

QVariant DecisionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto say = [role, section](const QString &title, const QString &explanation) {
        return headingData(role, title, explanation, alignmentOf(section));
    };
    switch (section) {
    case Bib:
        return say(tr("Bib"), tr("Bib number of whom it is about"));
    case What:
        return say(tr("Decision"), tr("What counts for the runner; taken back: what the race itself says"));
    case From:
        return say(tr("From"), tr("Race time from which it counts"));
    case Made:
        return say(tr("Decided at"), tr("Time of day at which it was decided"));
    case Reason:
        return say(tr("Reason"), tr("Why, as whoever decided it wrote"));
    default:
        return {};
    }
}

} // namespace trackside
