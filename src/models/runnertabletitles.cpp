// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runnertable.h"

namespace trackside {

QString RunnerTable::title(Column column) const
{
    switch (column) {
    case Rank:
        return tr("#", "rank");
    case Change:
        return tr("±", "places won or lost");
    case Bib:
        return tr("Bib");
    case Name:
        return tr("Name");
    case Category:
        return tr("Category");
    case CategoryRank:
        return tr("#Cat", "place in the category");
    case Club:
        return tr("Club");
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
    case LastSplit:
        return tr("Last split");
    case SplitRank:
        return tr("Split #", "place at the last split");
    case PaceNow:
        return tr("Pace now (%1)").arg(m_format.paceUnit());
    case GapAhead:
        return tr("Gap ahead");
    case Projected:
        return tr("Projected finish");
    case PinnedGap:
        return m_pinned == 0 ? tr("To pinned") : tr("To bib %1").arg(shownBib(m_pinned));
    case Lap:
        return tr("Lap");
    case LastLap:
        return tr("Last lap");
    case BestLap:
        return tr("Best lap");
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
    case Name:
        return tr("Name, as entered");
    case Category:
        return tr("Category, as entered");
    case CategoryRank:
        return tr("Place in the category: finishers by net time, then those on the course as they stand overall");
    case Club:
        return tr("Club, as entered");
    case Covered:
        return tr("Distance covered along the course");
    case ToGo:
        return tr("Distance to go along the course");
    case Pace:
        return tr("Average pace since the runner's own start, pauses included");
    case Time:
        return tr("Time since the gun, rounded up to the second");
    case Gap:
        return tr(
            "Time behind the leader. On the course, how long ago the leader was at the same place: ≈ because that is "
            "known at splits, and estimated between them");
    case Status:
        return tr("What the runner is doing");
    case LastSplit:
        return tr("The last split passed, and the time there since the gun; ≈ where records near it are missing");
    case SplitRank:
        return tr("Place at the last split passed, by gun time");
    case PaceNow:
        return tr("Pace over about the last half minute");
    case GapAhead:
        return tr(
            "Time behind the one ahead. On the course, how long ago that one was at the same place: ≈ because that "
            "is estimated");
    case Projected:
        return tr("When the finish is expected, from the pace since the start and the pace now, and how sure that is");
    case PinnedGap:
        return m_pinned == 0
            ? tr("Behind the pinned runner; pin the selected one with Ctrl+D")
            : tr("Time behind bib %1 (+) or ahead (−); ≈ until both have finished").arg(shownBib(m_pinned));
    case Lap:
        return tr("The lap being run, of all whole laps; 0 on a part of a lap before the first");
    case LastLap:
        return tr("Time of the last whole lap, of the first hundred at each crossing");
    case BestLap:
        return tr("Time of the fastest whole lap, of the first hundred at each crossing");
    case TimeInZone:
        return tr("Time spent inside the zone, over all passages");
    case Passages:
        return tr("How often the runner has come into the zone");
    case FinishedAt:
        return tr("Time of day at the finish");
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
