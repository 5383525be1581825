// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runnertable.h"

#include "analysis/decisions.h"
#include "models/entrantbook.h"
#include "models/splitname.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <utility>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

/// As times are shown: rounded up.
constexpr std::int64_t inWholeSeconds(std::int64_t ms)
{
    return (ms + 999) / 1000 * 1000;
}

constexpr double nowhere = std::numeric_limits<double>::infinity();

bool hasStarted(const PositionEvent &event)
{
    return event.status != RunnerStatus::NotStarted && event.status != RunnerStatus::Waiting;
}

/// Between two results the difference of the times shown, which are rounded up to the second.
std::int64_t shownGapMs(const RunnerRow &row, const RunnerGap &gap)
{
    if (gap.isEstimate)
        return *gap.behindMs;
    const std::int64_t elapsedMs = row.event->elapsedMs;
    return inWholeSeconds(elapsedMs) - inWholeSeconds(elapsedMs - *gap.behindMs);
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

/// Seconds per kilometre of late; none of whoever is not on the course.
std::optional<double> paceNow(const RunnerRow &row)
{
    const bool isOnCourse = isRunning(*row.event) && hasStarted(*row.event);
    return isOnCourse ? recentPaceSecondsPerKm(row.progressOrNone()) : std::nullopt;
}

EntrantBook::Field fieldOf(RunnerTable::Column column)
{
    switch (column) {
    case RunnerTable::Name:
        return EntrantBook::Field::Name;
    case RunnerTable::Category:
        return EntrantBook::Field::Category;
    case RunnerTable::Club:
        return EntrantBook::Field::Club;
    default:
        return EntrantBook::Field::Bib;
    }
}

double gapKey(const RunnerGap &gap)
{
    return gap.behindMs ? static_cast<double>(*gap.behindMs) : nowhere;
}

/// The farthest split first, there the fastest.
double lastSplitKey(const RunnerProgress &progress)
{
    constexpr double beyondAnyTime = 1e12;
    return progress.split < 0 ? nowhere : static_cast<double>(progress.splitMs) - beyondAnyTime * progress.split;
}

double lapKey(const LapTime &lap)
{
    return lap.ms > 0 ? static_cast<double>(lap.ms) : nowhere;
}

} // namespace

double RunnerTable::sortKey(const RunnerRow &row, Column column) const
{
    const PositionEvent &event = *row.event;
    switch (column) {
    case Rank:
        return row.rank;
    case Change:
        return shownChange(row);
    case Bib:
        return m_book ? m_book->sortKey(event.competitorId, EntrantBook::Field::Bib) : event.competitorId;
    case Name:
    case Category:
    case Club:
        return m_book ? m_book->sortKey(event.competitorId, fieldOf(column)) : nowhere;
    case CategoryRank:
        return row.categoryRank > 0 ? row.categoryRank : nowhere;
    case Covered:
        return event.distanceMetres;
    case ToGo:
        return m_course ? m_course->line.lengthMetres() - event.distanceMetres : nowhere;
    case Pace:
        return paceSecondsPerKm(event).value_or(nowhere);
    case Time:
        return hasStarted(event) ? static_cast<double>(event.elapsedMs) : nowhere;
    case Gap:
    case Behind:
        return gapKey(row.gap);
    case Status:
        return static_cast<double>(event.status);
    case LastSplit:
        return lastSplitKey(row.progressOrNone());
    case SplitRank:
        return row.progressOrNone().split < 0 ? nowhere : row.progressOrNone().splitRank;
    case PaceNow:
        return paceNow(row).value_or(nowhere);
    case GapAhead:
        return gapKey(row.ahead);
    case Projected:
        return projectionOf(row) ? static_cast<double>(projectionOf(row)->elapsedMs) : nowhere;
    case PinnedGap:
        return gapKey(row.pinned);
    case Lap:
        return lapOf(row) < 0 ? nowhere : lapOf(row);
    case LastLap:
        return lapKey(row.lastLap);
    case BestLap:
        return lapKey(row.bestLap);
    case TimeInZone:
        return static_cast<double>(row.insideMs);
    case Passages:
        return row.passages;
    case FinishedAt:
        return event.status == RunnerStatus::Finished ? static_cast<double>(event.elapsedMs) : nowhere;
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
        if (event.status > RunnerStatus::Finished)
            return m_snapshot && decisionOf(m_snapshot->decisions, row.key()) ? u"✎"_s : Format::none();
        return m_format.number(row.rank);
    case Change:
        if (shownChange(row) == 0)
            return {};
        return (row.change > 0 ? u"▲"_s : u"▼"_s) + m_format.number(std::abs(row.change));
    case Bib:
        return shownBib(event.competitorId);
    case Name:
    case Category:
    case Club:
        return textInBook(row, column);
    case CategoryRank:
        return row.categoryRank > 0 ? m_format.number(row.categoryRank) : Format::none();
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
    case Behind:
        return row.rank == 1 ? Format::none() : gapText(row, row.gap);
    case Status:
        return statusText(event.status);
    case LastSplit:
        return lastSplitText(row);
    case SplitRank:
        return row.progressOrNone().split < 0 ? Format::none() : m_format.number(row.progressOrNone().splitRank);
    case PaceNow:
        return m_format.pace(paceNow(row));
    case GapAhead:
        return gapText(row, row.ahead);
    case Projected:
        return projectedText(row);
    case PinnedGap:
        return row.key() == m_pinned ? tr("pinned") : gapText(row, row.pinned);
    case Lap:
        return lapText(row);
    case LastLap:
        return lapTimeText(row.lastLap);
    case BestLap:
        return lapTimeText(row.bestLap);
    case TimeInZone:
        return m_format.duration(row.insideMs);
    case Passages:
        return m_format.number(row.passages);
    case FinishedAt:
        if (event.status != RunnerStatus::Finished || !m_snapshot || !m_keepsWallTime)
            return Format::none();
        return m_format.clockTime(m_snapshot->race.startTimeMs + inWholeSeconds(event.elapsedMs));
    case Leg:
        return Format::estimated(m_format.duration(inWholeSeconds(row.legMs)), row.isLegEstimate);
    case LegPace:
        return m_format.pace(legPace(row));
    }
    return {};
}

QString RunnerTable::shownBib(std::uint32_t competitorId) const
{
    return m_book ? m_book->bibOf(competitorId) : QString::number(competitorId);
}

QString RunnerTable::textInBook(const RunnerRow &row, Column column) const
{
    const QString text = m_book ? m_book->textOf(row.key(), fieldOf(column)) : QString();
    return text.isEmpty() ? Format::none() : text;
}

QString RunnerTable::gapText(const RunnerRow &row, const RunnerGap &gap) const
{
    if (!gap.behindMs)
        return Format::none();
    const QChar sign = *gap.behindMs < 0 ? u'−' : u'+';
    return Format::estimated(sign + m_format.duration(std::abs(shownGapMs(row, gap))), gap.isEstimate);
}

QString RunnerTable::lastSplitText(const RunnerRow &row) const
{
    const RunnerProgress progress = row.progressOrNone();
    if (progress.split < 0 || !m_course || std::cmp_greater_equal(progress.split, m_course->splits.size()))
        return Format::none();
    const QString time = Format::estimated(m_format.duration(inWholeSeconds(progress.splitMs)), progress.isEstimate);
    return tr("%1 %2", "name of a split, time there")
        .arg(splitName(m_course->splits[static_cast<std::size_t>(progress.split)].name, m_format), time);
}

std::optional<Projection> RunnerTable::projectionOf(const RunnerRow &row) const
{
    if (!m_course)
        return std::nullopt;
    return projectedFinish(*row.event, row.progressOrNone(), m_course->line.lengthMetres());
}

QString RunnerTable::projectedText(const RunnerRow &row) const
{
    const std::optional<Projection> projection = projectionOf(row);
    if (!projection)
        return Format::none();
    const QString time = m_format.duration(inWholeSeconds(projection->elapsedMs));
    if (projection->uncertaintyMs == 0)
        return time;
    return Format::estimated(tr("%1 ± %2").arg(time, m_format.duration(inWholeSeconds(projection->uncertaintyMs))),
                             true);
}

std::int32_t RunnerTable::lapOf(const RunnerRow &row) const
{
    return m_laps && hasStarted(*row.event) ? m_laps->lapAfter(row.progressOrNone().split) : -1;
}

QString RunnerTable::lapText(const RunnerRow &row) const
{
    const std::int32_t lap = lapOf(row);
    return lap < 0 ? Format::none() : tr("%1 of %2", "laps").arg(m_format.number(lap), m_format.number(m_laps->laps));
}

QString RunnerTable::lapTimeText(const LapTime &lap) const
{
    return lap.ms > 0 ? Format::estimated(m_format.duration(inWholeSeconds(lap.ms)), lap.isEstimate) : Format::none();
}

QString RunnerTable::spokenText(const RunnerRow &row, Column column) const
{
    if (column == Rank && m_snapshot && decisionOf(m_snapshot->decisions, row.key()))
        return tr("decided by hand");
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

} // namespace trackside
