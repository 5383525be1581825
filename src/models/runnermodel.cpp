// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runnermodel.h"

#include "analysis/categorystanding.h"
#include "models/entrantbook.h"
#include "models/laptimes.h"
#include "models/passingtimes.h"

#include <algorithm>

namespace trackside {

namespace {

std::uint32_t bibOf(const StandingRow &row)
{
    return row.event.competitorId;
}

/// Of each row of a standing the nearest before it that has a better place; of the first, its own.
std::vector<std::size_t> thoseAhead(const std::vector<StandingRow> &standing)
{
    std::vector<std::size_t> ahead(standing.size());
    for (std::size_t i = 1; i < standing.size(); ++i) {
        const bool isEqual = standing[i].rank == standing[i - 1].rank;
        ahead[i] = !isEqual ? i - 1 : ahead[i - 1] == i - 1 ? i : ahead[i - 1];
    }
    return ahead;
}

/// Whoever is farther back was hardly ever among the first hundred at a split, so these are not looked through.
constexpr std::size_t placesLookedUp = 200;

/// The gaps of a standing, as its rows are gone through.
class Gaps {
public:
    Gaps(const Snapshot &snapshot, std::uint32_t pinned)
        : m_snapshot(snapshot)
        , m_ahead(thoseAhead(snapshot.standing))
    {
        const std::vector<StandingRow> &standing = snapshot.standing;
        if (!standing.empty())
            m_leaderTimes.take(snapshot, 0, PassingTimes::Splits::All);
        const auto found = std::ranges::find(standing, pinned, &bibOf);
        if (found == standing.end())
            return;
        m_pinned = &found->event;
        m_pinnedTimes.take(snapshot, static_cast<std::size_t>(found - standing.begin()), PassingTimes::Splits::All);
    }

    /// Into the row of that place in the standing.
    void fill(RunnerRow &row, std::size_t place)
    {
        const PositionEvent &runner = *row.event;
        row.gap = gapBehind(runner, m_snapshot.standing.front().event, m_leaderTimes);
        if (const std::size_t ahead = m_ahead[place]; ahead != place) {
            m_times.take(m_snapshot, ahead, PassingTimes::Splits::Last);
            row.ahead = gapBehind(runner, m_snapshot.standing[ahead].event, m_times);
        }
        if (m_pinned == nullptr || m_pinned == &runner)
            return;
        if (!isInFrontOf(runner, *m_pinned)) {
            row.pinned = gapBehind(runner, *m_pinned, m_pinnedTimes);
            return;
        }
        const bool isLookedUp = place < placesLookedUp;
        m_times.take(m_snapshot, place, isLookedUp ? PassingTimes::Splits::All : PassingTimes::Splits::Last);
        row.pinned = gapBehind(*m_pinned, runner, m_times);
        if (row.pinned.behindMs)
            row.pinned.behindMs = -*row.pinned.behindMs;
    }

private:
    const Snapshot &m_snapshot;
    std::vector<std::size_t> m_ahead;
    PassingTimes m_leaderTimes;
    PassingTimes m_pinnedTimes;
    PassingTimes m_times; ///< of whoever is looked at
    const PositionEvent *m_pinned = nullptr; ///< null: nobody is pinned, or is not in the standing
};

} // namespace

RunnerModel::RunnerModel(QObject *parent)
    : RunnerTable({ Rank,     Change,    Bib,       Name, Category, CategoryRank, Club,      Covered,
                    ToGo,     Pace,      Time,      Gap,  Status,   LastSplit,    SplitRank, PaceNow,
                    GapAhead, Projected, PinnedGap, Lap,  LastLap,  BestLap },
                  parent)
{
}

int RunnerModel::rowOf(std::uint32_t bib) const
{
    const auto found = std::ranges::lower_bound(rows(), bib, {}, &RunnerRow::key);
    return found == rows().end() || found->key() != bib ? -1 : static_cast<int>(found - rows().begin());
}

void RunnerModel::clear()
{
    m_standingOrder.clear();
    RunnerTable::clear();
    pin(0);
    Q_EMIT merged();
}

void RunnerModel::pin(std::uint32_t bib)
{
    if (bib == pinned())
        return;
    setPinned(bib);
    if (const SnapshotPtr same = snapshot())
        apply(same, course());
    Q_EMIT pinnedChanged(bib);
}

void RunnerModel::apply(const SnapshotPtr &newSnapshot, const CoursePtr &newCourse)
{
    const bool sameRun = snapshot() && snapshot()->runId == newSnapshot->runId;
    // Another run's are other runners, even under the same bib.
    if (!sameRun && !rows().empty())
        clear();

    const std::vector<StandingRow> &standing = newSnapshot->standing;
    std::vector<int> places(standing.size()); // row → place in the standing
    for (int i = 0; int &place : places)
        place = i++;
    std::ranges::sort(places, {}, [&](int place) { return bibOf(standing[static_cast<std::size_t>(place)]); });

    const bool hasProgress = newSnapshot->progress.size() == standing.size();
    Gaps gaps(*newSnapshot, pinned());
    const std::vector<std::int32_t> categoryRank = categoryRanks(*newSnapshot);
    const std::optional<LapPlan> laps = newCourse ? lapsOf(*newCourse) : std::nullopt;
    const LapTimes lapTimes = laps ? LapTimes(*newSnapshot, *laps) : LapTimes();
    const std::int32_t seconds = sameRun ? newSnapshot->second - snapshot()->second : -1;
    std::vector<RunnerRow> newRows;
    newRows.reserve(places.size());
    m_standingOrder.resize(places.size());
    auto before = rows().begin();
    for (int row = 0; const int place : places) {
        m_standingOrder[static_cast<std::size_t>(place)] = row++;
        const auto at = static_cast<std::size_t>(place);
        RunnerRow &now = newRows.emplace_back(runnerRow(standing[at]));
        if (!categoryRank.empty())
            now.categoryRank = categoryRank[at];
        if (hasProgress)
            now.progress = &newSnapshot->progress[at];
        gaps.fill(now, at);
        lapTimes.fill(now);
        while (before != rows().end() && before->key() < now.key())
            ++before;
        if (before != rows().end() && before->key() == now.key())
            now.change = changeSince(*before, now, seconds);
    }
    show(newSnapshot, newCourse, std::move(newRows));
    Q_EMIT merged();
}

/// Of a large field, whose names come page by page, no place in a category is known that could change.
void RunnerModel::takeNames()
{
    const bool hasPlaces = book() == nullptr || book()->isOfWholeField();
    if (const SnapshotPtr same = snapshot(); same && hasPlaces)
        apply(same, course());
    RunnerTable::takeNames();
}

/// In order of the standing; none where not everybody is known.
std::vector<std::int32_t> RunnerModel::categoryRanks(const Snapshot &snapshot) const
{
    const bool isKnown = book() != nullptr && book()->isOfWholeField() && hasWholeField(snapshot);
    if (!isKnown || !book()->has(EntrantBook::Field::Category))
        return {};
    std::vector<int> categories;
    categories.reserve(snapshot.standing.size());
    for (const StandingRow &row : snapshot.standing)
        categories.push_back(book()->categoryOf(bibOf(row)));
    return categoryPlaces(snapshot.standing, categories);
}

/// The same second again keeps its marks. Before the first metre everybody is equal first, which is no place to lose;
/// neither is there any when the picture goes back in time.
std::int32_t RunnerModel::changeSince(const RunnerRow &before, const RunnerRow &now, std::int32_t seconds) const
{
    if (seconds == 0)
        return before.change;
    if (seconds < 0 || before.event->distanceMetres <= 0.0)
        return 0;
    return before.rank - now.rank;
}

} // namespace trackside
