// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/racelistmodel.h"

#include <algorithm>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

QVariant alignmentOf(int column)
{
    const bool isNumber =
        column == RaceListModel::Runners || column == RaceListModel::Progress || column == RaceListModel::Size;
    return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft)));
}

/// A list asked for on demand may come before the next row does.
constexpr int stillLists = 2;

} // namespace

RaceListModel::RaceListModel(QObject *parent)
    : MergedRows(parent)
{
}

void RaceListModel::apply(const RaceList &list)
{
    QHash<QString, Movement> movements;
    for (const RaceListing &listing : list.races) {
        const QString &runId = listing.record.runId;
        Movement movement = m_movements.value(runId, { .second = listing.newestSecond });
        movement.listsSince = listing.newestSecond > movement.second ? 0 : movement.listsSince + 1;
        movement.second = listing.newestSecond;
        movements.insert(runId, movement);
    }
    m_movements = std::move(movements);
    m_listings = list.races;
    rebuild();
}

void RaceListModel::applyReport(const SessionReport &report)
{
    m_reports.insert(report.runId, report);
    rebuild();
}

void RaceListModel::setFormat(const Format &format)
{
    m_format = format;
    announceAll();
}

void RaceListModel::rebuild()
{
    std::vector<RaceRow> rows;
    rows.reserve(m_listings.size());
    for (const RaceListing &listing : m_listings)
        rows.push_back(rowFor(listing));
    merge(std::move(rows));
}

RaceRow RaceListModel::rowFor(const RaceListing &listing) const
{
    RaceRow row { .listing = listing };
    const QString &runId = listing.record.runId;
    std::int32_t second = listing.newestSecond;
    std::int32_t lastSecond = listing.lastSecond;

    const auto report = m_reports.constFind(runId);
    const bool reported = report != m_reports.constEnd();
    row.ours = reported && report->state != SessionState::Over && report->state != SessionState::Stopped
        && report->state != SessionState::Failed;
    if (reported) {
        second = std::max(second, report->second);
        lastSecond = std::max(lastSecond, report->lastSecond);
    }

    if (listing.complete || (reported && report->state == SessionState::Over))
        row.state = RunState::Over;
    else if (reported && report->state == SessionState::Failed)
        row.state = RunState::Failed;
    else if (row.ours)
        row.state = report->state == SessionState::Paused || report->state == SessionState::AfterGap
            ? RunState::Paused
            : RunState::Running;
    else if ((!reported || listing.newestSecond > report->second) && m_movements.value(runId).listsSince < stillLists)
        row.state = RunState::Running;
    else if (listing.record.state == RaceState::Over)
        row.state = RunState::Over;
    else if (listing.resumable)
        row.state = RunState::Interrupted;
    else
        row.state = listing.record.state == RaceState::Paused ? RunState::Paused : RunState::Unfinished;

    if (listing.complete)
        row.progress = 1.0;
    else if (second >= 0 && lastSecond > 0)
        row.progress = std::clamp(static_cast<double>(second) / lastSecond, 0.0, 1.0);
    return row;
}

int RaceListModel::rowOf(const QString &runId) const
{
    const auto found = std::ranges::find(rows(), runId, &RaceRow::key);
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

QString RaceListModel::runIdAt(int row) const
{
    return row >= 0 && row < rowCount() ? rows()[static_cast<std::size_t>(row)].key() : QString();
}

int RaceListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RaceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RaceRow &row = rows()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return row.listing.record.eventName.isEmpty() ? row.key() : row.listing.record.eventName;
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case RunIdRole:
        return row.key();
    case CourseIdRole:
        return row.listing.record.courseId;
    case CourseNameRole:
        return row.listing.courseName;
    case StartTimeRole:
        return static_cast<qint64>(row.listing.record.startTimeMs);
    case ProgressRole:
        return row.progress;
    case StateRole:
        return static_cast<int>(row.state);
    case ResumableRole:
        return row.listing.resumable && !row.ours && row.state != RunState::Over && row.state != RunState::Running;
    case DetailsRole:
        return details(row);
    case OursRole:
        return row.ours;
    case SortRole:
        return sortKey(row, index.column());
    default:
        return {};
    }
}

QVariant RaceListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Race:
        return tr("Race");
    case Runners:
        return tr("Runners");
    case Progress:
        return tr("Progress");
    case State:
        return tr("State");
    case Size:
        return tr("Size");
    default:
        return {};
    }
}

QHash<int, QByteArray> RaceListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({ { RunIdRole, "runId" },
                   { CourseIdRole, "courseId" },
                   { CourseNameRole, "courseName" },
                   { StartTimeRole, "startTimeMs" },
                   { ProgressRole, "progress" },
                   { StateRole, "state" },
                   { ResumableRole, "resumable" },
                   { DetailsRole, "details" },
                   { OursRole, "ours" },
                   { SortRole, "sortKey" } });
    return names;
}

QString RaceListModel::text(const RaceRow &row, int column) const
{
    const RaceListing &listing = row.listing;
    switch (column) {
    case Race:
        return tr("%1 at %2", "course at start time")
            .arg(listing.courseName, m_format.dateTime(listing.record.startTimeMs));
    case Runners:
        return listing.record.competitors > 0 ? m_format.number(listing.record.competitors) : Format::none();
    case Progress:
        return row.progress >= 0.0 ? m_format.percent(row.progress) : Format::none();
    case State:
        return stateText(row.state);
    case Size:
        return listing.bytes > 0 ? m_format.bytes(listing.bytes) : Format::none();
    default:
        return {};
    }
}

QString RaceListModel::details(const RaceRow &row) const
{
    const std::int64_t runners = row.listing.record.competitors;
    return runners <= 0 ? stateText(row.state)
        : runners == 1  ? tr("1 runner · %1", "and how the race stands").arg(stateText(row.state))
                        : tr("%1 runners · %2").arg(m_format.number(runners), stateText(row.state));
}

QVariant RaceListModel::sortKey(const RaceRow &row, int column) const
{
    switch (column) {
    case Race:
        return static_cast<qint64>(row.listing.record.startTimeMs);
    case Runners:
        return static_cast<qint64>(row.listing.record.competitors);
    case Progress:
        return row.progress;
    case State:
        return static_cast<int>(row.state);
    case Size:
        return static_cast<qint64>(row.listing.bytes);
    default:
        return {};
    }
}

QString RaceListModel::stateText(RunState state)
{
    switch (state) {
    case RunState::Running:
        return tr("running");
    case RunState::Paused:
        return tr("paused");
    case RunState::Over:
        return tr("over");
    case RunState::Interrupted:
        return tr("interrupted");
    case RunState::Unfinished:
        return tr("not finished");
    case RunState::Failed:
        return tr("failed");
    }
    return {};
}

QString RaceListModel::emptyText()
{
    return tr("No races yet");
}

} // namespace trackside
