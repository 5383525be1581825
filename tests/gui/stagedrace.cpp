// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stagedrace.h"

#include "analysis/decisions.h"
#include "analysis/fieldprogress.h"
#include "analysis/racelog.h"
#include "analysis/timespread.h"
#include "analysis/zonecrowd.h"
#include "analysis/zonehighlights.h"
#include "course/metres.h"

#include <algorithm>
#include <ranges>

namespace trackside::test {

namespace {

constexpr std::size_t mostRows = 100; ///< of a zone, and at a split

ZoneAnswer answerOf(const Zone &zone, const ZoneTracker &tracker, std::int32_t second)
{
    ZoneAnswer answer;
    answer.name = zone.name;
    answer.longest = tracker.inside();
    answer.inside = std::ssize(answer.longest);
    answer.longest.resize(std::min(answer.longest.size(), mostRows));
    answer.firstEntries = firstEntriesOf(tracker.crossings());
    if (answer.inside == 0) {
        answer.longestSoFar = tracker.everybody(mostRows);
        answer.lastExit = lastExitOf(tracker.crossings());
    }
    answer.passagesSoFar = tracker.passagesSoFar();
    ZoneCrowd crowd = zoneCrowdOf(tracker.crossings(), second);
    answer.crowd = std::move(crowd.inside);
    answer.crowdStepSeconds = crowd.stepSeconds;
    return answer;
}

} // namespace

RaceListing StagedRace::listing() const
{
    RaceListing listing;
    listing.record = order.record;
    listing.courseName = order.course->name;
    listing.newestSecond = second;
    listing.lastSecond = simulator->lastSecond();
    listing.bytes = 50 * order.config.runners * (second + 1);
    listing.complete = isOver();
    listing.resumable = !listing.complete;
    return listing;
}

PositionEvent StagedRace::eventOf(const RunnerPlan &plan, std::int32_t at) const
{
    return simulator->eventOf(plan, std::min(at, plan.lastSecond()));
}

std::vector<StandingRow> StagedRace::standingAt(std::int32_t at) const
{
    std::vector<StandingRow> rows;
    for (const RunnerPlan &plan : simulator->plans())
        rows.push_back({ .event = eventOf(plan, at), .rank = 0, .ageSeconds = 0 });
    rank(rows);
    return rows;
}

/// In steps that a test can afford.
SplitTracker StagedRace::splitsAt(std::int32_t at) const
{
    SplitTracker splits(order.course->splits);
    for (const RunnerPlan &plan : simulator->plans()) {
        for (std::int32_t t = 0; t <= std::min(at, plan.lastSecond()); t += 4)
            splits.add(eventOf(plan, t));
        splits.add(eventOf(plan, at));
    }
    return splits;
}

/// From the start, so that time inside is right, in steps that a test can afford.
ZoneTracker StagedRace::zoneAt(std::size_t zone, std::int32_t at) const
{
    ZoneTracker tracker(order.course, zone);
    for (const RunnerPlan &plan : simulator->plans()) {
        for (std::int32_t t = 0; t <= std::min(at, plan.lastSecond()); t += 20)
            tracker.add(eventOf(plan, t));
        tracker.add(eventOf(plan, at));
    }
    return tracker;
}

Snapshot StagedRace::snapshotAt(std::int32_t at) const
{
    Snapshot snapshot;
    snapshot.runId = order.record.runId;
    snapshot.race = order.record;
    snapshot.race.state = report.state == SessionState::Paused ? RaceState::Paused : RaceState::Running;
    snapshot.second = at;
    snapshot.standing = standingAt(at);
    snapshot.decisions = decisionsAt(decisions, at);
    applyDecisions(snapshot.decisions, snapshot.standing);
    rank(snapshot.standing);
    snapshot.counts = countsOf(snapshot.standing, order.config.runners);
    const Course &course = *order.course;
    std::vector<ZoneTracker> zones;
    for (std::size_t zone = 0; zone < course.zones.size(); ++zone) {
        zones.push_back(zoneAt(zone, at));
        snapshot.zones.push_back(answerOf(course.zones[zone], zones.back(), at));
    }
    const SplitTracker allSplits = splitsAt(at);
    const CountedSplits splits(allSplits, snapshot.decisions);
    for (std::size_t split = 0; split < course.splits.size(); ++split) {
        const auto times = splits.timesAt(split);
        snapshot.splits.push_back({ .name = course.splits[split].name,
                                    .distanceMetres = metresOf(course.splits[split].micrometres),
                                    .passed = std::ssize(times),
                                    .first = firstPlaces(times | std::ranges::to<std::vector>(), mostRows),
                                    .spread = spreadOf(times, &SplitTime::elapsedMs) });
    }
    snapshot.log = raceLog({ snapshot.standing, snapshot.decisions, zones, &splits }, mostLoggedOfAKind);
    snapshot.finishes = finishesByMinute(snapshot.standing);
    snapshot.finishSpread = finishSpreadOf(snapshot.standing);
    snapshot.progress = lastSplitsOf(snapshot.standing, splits);
    std::vector<PositionEvent> before;
    for (const RunnerPlan &plan : simulator->plans())
        before.push_back(eventOf(plan, std::max(at - RecentWays::wantedSeconds, 0)));
    std::vector<RunnerProgress> unused(before.size());
    RecentWays ways;
    ways.take(at - RecentWays::wantedSeconds, trackside::standingAt(before, at), unused);
    ways.take(at, snapshot.standing, snapshot.progress);
    snapshot.complete = at == simulator->lastSecond();
    return snapshot;
}

std::vector<PositionEvent> StagedRace::history(const std::vector<std::uint32_t> &competitorIds, std::int32_t fromSecond,
                                               std::int32_t toSecond) const
{
    std::vector<PositionEvent> events;
    for (std::int32_t at = fromSecond; at <= toSecond; ++at) {
        for (const RunnerPlan &plan : simulator->plans()) {
            if (at <= plan.lastSecond() && std::ranges::contains(competitorIds, plan.competitorId))
                events.push_back(eventOf(plan, at));
        }
    }
    return events;
}

} // namespace trackside::test
