// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runnertable.h"

#include "analysis/decisions.h"
#include "models/entrantbook.h"

#include <algorithm>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(RunnerTable::Column column)
{
    constexpr std::array texts { RunnerTable::Name, RunnerTable::Category, RunnerTable::Club, RunnerTable::Status };
    return !std::ranges::contains(texts, column);
}

QString tipOf(const Decision &decision, const Format &format)
{
    const QString what = RunnerTable::tr("Decided by hand: %1 from %2 of the race on")
                             .arg(RunnerTable::statusText(*decision.status),
                                  format.raceTime(decision.fromSecond * std::int64_t { 1'000 }));
    return decision.reason.isEmpty() ? what : what + u'\n' + decision.reason;
}

} // namespace

RunnerTable::RunnerTable(std::vector<Column> columns, QObject *parent)
    : MergedRows(parent)
    , m_columns(std::move(columns))
{
}

void RunnerTable::setFormat(const Format &format)
{
    m_format = format;
    announceAll();
}

void RunnerTable::setBook(EntrantBook *book)
{
    if (m_book != nullptr)
        m_book->disconnect(this);
    m_book = book;
    if (book != nullptr)
        connect(book, &EntrantBook::changed, this, &RunnerTable::takeNames);
    takeNames();
}

void RunnerTable::takeNames()
{
    announceAll();
}

void RunnerTable::show(SnapshotPtr snapshot, CoursePtr course, std::vector<RunnerRow> rows)
{
    const bool otherCourse = course != m_course;
    m_course = std::move(course);
    if (otherCourse)
        m_laps = m_course ? lapsOf(*m_course) : std::nullopt;
    const bool otherDecisions = m_snapshot && snapshot && m_snapshot->decisions != snapshot->decisions;
    merge(std::move(rows));
    // Only now: until here rows pointed into the snapshot before.
    m_snapshot = std::move(snapshot);
    if (otherCourse || otherDecisions)
        announceAll();
}

void RunnerTable::clear()
{
    show({}, {}, {});
}

int RunnerTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

bool RunnerTable::isOffered(Column column) const
{
    switch (column) {
    case Name:
        return m_book && m_book->has(EntrantBook::Field::Name);
    case Category:
    case CategoryRank:
        return m_book && m_book->has(EntrantBook::Field::Category);
    case Club:
        return m_book && m_book->has(EntrantBook::Field::Club);
    case Lap:
    case LastLap:
    case BestLap:
        return m_laps.has_value();
    case FinishedAt:
        return m_keepsWallTime;
    default:
        return true;
    }
}

void RunnerTable::setKeepsWallTime(bool keeps)
{
    if (keeps == m_keepsWallTime)
        return;
    m_keepsWallTime = keeps;
    announceAll();
}

void RunnerTable::setPinned(std::uint32_t bib)
{
    if (bib == m_pinned)
        return;
    m_pinned = bib;
    announceAll();
}

std::uint32_t RunnerTable::bibAt(int row) const
{
    return row >= 0 && row < rowCount() ? rows()[static_cast<std::size_t>(row)].key() : 0;
}

int RunnerTable::rowOf(std::uint32_t bib) const
{
    const auto found = std::ranges::find(rows(), bib, &RunnerRow::key);
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

QString RunnerTable::emptyText() const
{
    return tr("No competitors yet");
}

QVariant RunnerTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RunnerRow &row = rows()[static_cast<std::size_t>(index.row())];
    const Column column = m_columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return spokenText(row, column);
    case Qt::AccessibleDescriptionRole: // whose row it is, whatever the column
        return m_book ? m_book->labelOf(row.key()) : shownBib(row.key());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::ToolTipRole:
        if (const Decision *decision = m_snapshot ? decisionOf(m_snapshot->decisions, row.key()) : nullptr)
            return tipOf(*decision, m_format);
        return row.ageSeconds > 0 ? tr("Newest position %1 s older than the standing").arg(row.ageSeconds) : QVariant();
    case SortRole:
        return sortKey(row, column);
    case BibRole:
        return row.key();
    case StatusRole:
        return static_cast<int>(row.event->status);
    case AgeRole:
        return row.ageSeconds;
    case OutRole:
        return isOut(row.event->status);
    default:
        return {};
    }
}

QVariant RunnerTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column column = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return title(column);
    case Qt::ToolTipRole:
        return explanation(column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft)));
    default:
        return {};
    }
}

QHash<int, QByteArray> RunnerTable::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({ { SortRole, "sortKey" },
                   { BibRole, "bib" },
                   { StatusRole, "status" },
                   { AgeRole, "ageSeconds" },
                   { OutRole, "out" } });
    return names;
}

} // namespace trackside
