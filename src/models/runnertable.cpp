// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runnertable.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

/// As times are shown: rounded up.
constexpr std::int64_t inWholeSeconds(std::int64_t ms)
{
    return (ms + 999) / 1000 * 1000;
}

constexpr double nowhere = std::numeric_limits<double>::infinity();
/// Above every gap of a finisher in milliseconds: those still running come after them.
constexpr double behindFinishers = 1e12;

bool isNumber(RunnerTable::Column column)
{
    return column != RunnerTable::Status;
}

bool hasStarted(const PositionEvent &event)
{
    return event.status != RunnerStatus::NotStarted && event.status != RunnerStatus::Waiting;
}

/// The gap as the difference of the times shown, which are rounded up to the second.
std::int64_t shownGapMs(const RunnerRow &row)
{
    const auto shown = [](std::int64_t ms) { return (ms + 999) / 1000 * 1000; };
    const std::int64_t elapsedMs = row.event->elapsedMs;
    return shown(elapsedMs) - shown(elapsedMs - static_cast<std::int64_t>(row.gap));
}

/// Places won or lost; whoever is out wins and loses none.
int shownChange(const RunnerRow &row)
{
    return isOut(row.event->status) ? 0 : row.change;
}

/// Seconds per kilometre since the split before; none of a leg without a length.
std::optional<double> legPace(const RunnerRow &row)
{
    return row.legMetres > 0.0 ? std::optional(static_cast<double>(row.legMs) / row.legMetres) : std::nullopt;
}

bool isRunning(const PositionEvent &event)
{
    return !isOut(event.status);
}

} // namespace

RunnerRow runnerRow(const StandingRow &row, const StandingRow &leader)
{
    const bool finished = row.event.status == RunnerStatus::Finished;
    const double gap = finished ? static_cast<double>(row.event.elapsedMs - leader.event.elapsedMs)
                                : leader.event.distanceMetres - row.event.distanceMetres;
    return { .event = &row.event, .gap = gap, .rank = row.rank, .ageSeconds = row.ageSeconds };
}

bool hasWholeField(const Snapshot &snapshot)
{
    const Counts &counts = snapshot.counts;
    const std::int64_t seen =
        counts.waiting + counts.running + counts.finished + counts.retired + counts.notStarted + counts.disqualified;
    return std::ssize(snapshot.standing) >= seen;
}

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

void RunnerTable::show(SnapshotPtr snapshot, CoursePtr course, std::vector<RunnerRow> rows)
{
    const bool otherCourse = course != m_course;
    m_course = std::move(course);
    merge(std::move(rows));
    // Only now: until here rows pointed into the snapshot before.
    m_snapshot = std::move(snapshot);
    if (otherCourse)
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
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::ToolTipRole:
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

double RunnerTable::sortKey(const RunnerRow &row, Column column) const
{
    const PositionEvent &event = *row.event;
    switch (column) {
    case Rank:
        return row.rank;
    case Change:
        return shownChange(row);
    case Bib:
        return event.competitorId;
    case Covered:
        return event.distanceMetres;
    case ToGo:
        return m_course ? m_course->line.lengthMetres() - event.distanceMetres : nowhere;
    case Pace:
        return paceSecondsPerKm(event).value_or(nowhere);
    case Time:
        return hasStarted(event) ? static_cast<double>(event.elapsedMs) : nowhere;
    case Gap:
        if (event.status == RunnerStatus::Finished)
            return row.gap;
        return isRunning(event) ? behindFinishers + row.gap : nowhere;
    case Status:
        return static_cast<double>(event.status);
    case TimeInZone:
        return static_cast<double>(row.insideMs);
    case Passages:
        return row.passages;
    case FinishedAt:
        return event.status == RunnerStatus::Finished ? static_cast<double>(event.elapsedMs) : nowhere;
    case Behind:
        return row.gap;
    case Leg:
        return static_cast<double>(row.legMs);
    case LegPace:
        return legPace(row).value_or(nowhere);
    }
    return nowhere;
}

QString RunnerTable::text(const RunnerRow &row, Column column) const
{
    const PositionEvent &event = *row.event;
    switch (column) {
    case Rank:
        return event.status > RunnerStatus::Finished ? Format::none() : m_format.number(row.rank);
    case Change:
        if (shownChange(row) == 0)
            return {};
        return (row.change > 0 ? u"▲"_s : u"▼"_s) + m_format.number(std::abs(row.change));
    case Bib:
        return QString::number(event.competitorId);
    case Covered:
        return m_format.distance(event.distanceMetres);
    case ToGo:
        return m_course ? m_format.distance(std::max(0.0, sortKey(row, ToGo))) : Format::none();
    case Pace:
        return m_format.pace(paceSecondsPerKm(event));
    case Time:
        return hasStarted(event) ? Format::estimated(m_format.raceTime(event.elapsedMs), row.isEstimate)
                                 : Format::none();
    case Gap:
        return gapText(row);
    case Status:
        return statusText(event.status);
    case TimeInZone:
        return m_format.duration(row.insideMs);
    case Passages:
        return m_format.number(row.passages);
    case FinishedAt:
        if (event.status != RunnerStatus::Finished || !m_snapshot)
            return Format::none();
        return m_format.clockTime(m_snapshot->race.startTimeMs + inWholeSeconds(event.elapsedMs));
    case Behind:
        return row.rank == 1 ? Format::none() : u'+' + m_format.duration(shownGapMs(row));
    case Leg:
        return Format::estimated(m_format.duration(inWholeSeconds(row.legMs)), row.isLegEstimate);
    case LegPace:
        return m_format.pace(legPace(row));
    }
    return {};
}

QString RunnerTable::gapText(const RunnerRow &row) const
{
    const RunnerStatus status = row.event->status;
    if (row.rank == 1 || status > RunnerStatus::Finished)
        return Format::none();
    if (status == RunnerStatus::Finished)
        return u'+' + m_format.duration(shownGapMs(row));
    return u'+' + m_format.shortDistance(std::max(0.0, row.gap));
}

QString RunnerTable::spokenText(const RunnerRow &row, Column column) const
{
    if (column != Change)
        return text(row, column);
    if (shownChange(row) == 0)
        return tr("same place");
    return (row.change > 0 ? tr("places won: %1") : tr("places lost: %1")).arg(m_format.number(std::abs(row.change)));
}

QString RunnerTable::statusText(RunnerStatus status)
{
    switch (status) {
    case RunnerStatus::Waiting:
        return tr("waiting");
    case RunnerStatus::Running:
        return tr("running");
    case RunnerStatus::Stopped:
        return tr("stopped");
    case RunnerStatus::Finished:
        return tr("finished");
    case RunnerStatus::Retired:
        return tr("retired");
    case RunnerStatus::NotStarted:
        return tr("not started");
    case RunnerStatus::Disqualified:
        return tr("disqualified");
    }
    return {};
}

QString RunnerTable::title(Column column) const
{
    switch (column) {
    case Rank:
        return tr("#", "rank");
    case Change:
        return tr("±", "places won or lost");
    case Bib:
        return tr("Bib");
    case Covered:
        return tr("Covered");
    case ToGo:
        return tr("To go");
    case Pace:
        return tr("Pace (%1)").arg(m_format.paceUnit());
    case Time:
        return tr("Time");
    case Gap:
        return tr("Gap");
    case Status:
        return tr("Status");
    case TimeInZone:
        return tr("Time inside");
    case Passages:
        return tr("Passages");
    case FinishedAt:
        return tr("Finished at");
    case Behind:
        return tr("Behind");
    case Leg:
        return tr("Leg");
    case LegPace:
        return tr("Leg (%1)", "pace").arg(m_format.paceUnit());
    }
    return {};
}

QString RunnerTable::explanation(Column column) const
{
    switch (column) {
    case Rank:
        return tr("Place in the overall standing, by gun time: equal results share a place");
    case Change:
        return tr("Places won or lost since the last refresh");
    case Bib:
        return tr("Bib number");
    case Covered:
        return tr("Distance covered along the course");
    case ToGo:
        return tr("Distance to go along the course");
    case Pace:
        return tr("Average pace since the runner's own start, pauses included");
    case Time:
        return tr("Time since the gun, rounded up to the second");
    case Gap:
        return tr("Behind the leader: by time for those who have finished, by distance for those on the course");
    case Status:
        return tr("What the runner is doing");
    case TimeInZone:
        return tr("Time spent inside the zone, over all passages");
    case Passages:
        return tr("How often the runner has come into the zone");
    case FinishedAt:
        return tr("Clock time of the finish");
    case Behind:
        return tr("Behind the first one at the split, by gun time");
    case Leg:
        return tr("Time since the split before, or since the own start; ≈ where records near a split are missing");
    case LegPace:
        return tr("Pace since the split before, or since the own start");
    }
    return {};
}

} // namespace trackside
