// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the GUI thread pays for 20,000 runners, and the store's for how they get on. The figures are for reading; what
// is checked is that the work was done.
#include "models/entrantbook.h"
#include "models/eventlistmodel.h"
#include "models/glidetrack.h"
#include "models/leaderboardmodel.h"
#include "models/nextmodel.h"
#include "models/racealerts.h"
#include "models/runnermodel.h"

#include "analysis/fieldprogress.h"
#include "models/raceestimate.h"
#include "simulation/racesimulator.h"
#include "support/courses.h"
#include "support/scriptedstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int runnerCount = 20'000;

double median(std::vector<double> values)
{
    std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
    return values[values.size() / 2];
}

void report(const char *what, const std::vector<double> &values)
{
    std::printf("%s: median %.2f ms, most %.2f ms\n", what, median(values), std::ranges::max(values));
}

std::vector<SnapshotPtr> snapshots(const CoursePtr &course)
{
    RaceConfig config;
    config.runners = runnerCount;
    const auto simulator = RaceSimulator::create(course, config);
    std::vector<SnapshotPtr> all;
    std::vector<PositionEvent> events;
    for (std::int32_t second = 300; second < 340; second += 2) {
        events.clear();
        simulator->eventsAt(second, events);
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->runId = u"run"_s;
        snapshot->second = second;
        for (const PositionEvent &event : events)
            snapshot->standing.push_back({ .event = event });
        rank(snapshot->standing);
        for (const StandingRow &row : snapshot->standing)
            snapshot->progress.push_back({ .split = 0,
                                           .splitRank = row.rank,
                                           .splitMs = row.event.elapsedMs / 2,
                                           .recentMetres = 100.0,
                                           .recentMs = 30'000 });
        all.push_back(std::move(snapshot));
    }
    return all;
}

TEST(Cost, OfMergingARefresh)
{
    const CoursePtr course = test::shippedCourse(u"crystal"_s);
    RunnerModel runners;
    LeaderboardModel leaderboard(runners);
    leaderboard.setExtent(LeaderboardModel::Extent::All);
    std::vector<double> costs;
    for (const SnapshotPtr &snapshot : snapshots(course)) {
        QElapsedTimer timer;
        timer.start();
        runners.apply(snapshot, course);
        if (costs.empty() || leaderboard.rowCount() == runnerCount)
            costs.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    EXPECT_EQ(leaderboard.rowCount(), runnerCount);
    EXPECT_EQ(costs.size(), 20U);
    report("merge of 20,000 runners with the whole leaderboard", costs);

    runners.pin(17);
    for (const RunnerTable::Column column : { RunnerTable::Pace, RunnerTable::Projected, RunnerTable::PinnedGap }) {
        costs.clear();
        for (int i = 0; i < 10; ++i) {
            QElapsedTimer timer;
            timer.start();
            leaderboard.sort(column, i % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            costs.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        EXPECT_FALSE(leaderboard.isByStanding());
        const QString title = runners.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        report(qPrintable(u"sorting 20,000 runners by %1"_s.arg(title)), costs);
    }
}

double msOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// As OfMergingARefresh, of runners with names, categories and places in these.
TEST(Cost, OfNames)
{
    const CoursePtr course = test::shippedCourse(u"crystal"_s);
    const std::vector<SnapshotPtr> pictures = snapshots(course);
    test::ScriptedStore store;
    RaceFeed feed(store);
    EntrantBook book(store, feed, systemBootTime());
    RunnerModel runners;
    LeaderboardModel leaderboard(runners);
    runners.setBook(&book);
    leaderboard.setBook(&book);
    leaderboard.setExtent(LeaderboardModel::Extent::All);
    const auto settle = [] {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
    };
    feed.setRun(u"run"_s);
    store.courses.back().answer(course);
    settle();
    auto first = std::make_shared<Snapshot>(*pictures.front());
    first->race.competitors = runnerCount;
    store.snapshots.back().answer(SnapshotPtr(first));
    settle();
    runners.apply(pictures.front(), course);
    Entrants entrants;
    for (std::uint32_t id = 1; id <= runnerCount; ++id)
        entrants.push_back({ .competitorId = id,
                             .bib = u"A%1"_s.arg(id),
                             .name = u"Runner %1 Somebody"_s.arg((id * 7'919ULL) % 20'011ULL),
                             .category = u"%1%2"_s.arg(id % 2 == 0 ? u"W" : u"M").arg(20 + 5 * (id % 12)) });
    store.entrantLists.back().answer(EntrantsAnswer { .entrants = std::move(entrants), .facts = {} });
    report("taking 20,000 names into everything", { msOf(settle) });
    ASSERT_TRUE(book.has(EntrantBook::Field::Name));

    std::vector<double> costs;
    for (const SnapshotPtr &snapshot : pictures)
        costs.push_back(msOf([&] { runners.apply(snapshot, course); }));
    EXPECT_GT(leaderboard.rows().front().categoryRank, 0);
    report("merge of 20,000 runners with names", costs);
    costs.clear();
    for (const QString &text : { u"a1"_s, u"some"_s, u"9 some"_s, u"nobody"_s })
        costs.push_back(msOf([&] { leaderboard.setSearchText(text); }));
    EXPECT_EQ(leaderboard.rowCount(), 0);
    report("searching 20,000 names", costs);
    leaderboard.setSearchText({});
    report("sorting 20,000 names for the first time",
           { msOf([&] { leaderboard.sort(RunnerTable::Name, Qt::AscendingOrder); }) });
    costs.clear();
    for (const SnapshotPtr &snapshot : pictures)
        costs.push_back(msOf([&] { runners.apply(snapshot, course); }));
    report("merge of 20,000 runners sorted by name", costs);
    costs.clear();
    for (int row = 0; row < leaderboard.rowCount(); row += 40) {
        costs.push_back(msOf([&] {
            for (int shown = row; shown < row + 40; ++shown)
                (void)leaderboard.index(shown, RunnerTable::Name).data();
        }));
    }
    report("40 names for painting", costs);
}

TEST(Cost, OfWhoComesNext)
{
    const CoursePtr course = test::shippedCourse(u"crystal"_s);
    NextModel next;
    std::vector<double> applying;
    std::vector<double> counting;
    for (const SnapshotPtr &snapshot : snapshots(course)) {
        QElapsedTimer timer;
        timer.start();
        next.apply(snapshot, course, 1000 * snapshot->second - 2'300);
        applying.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        timer.start();
        next.setClock(1000 * snapshot->second - 1'300);
        counting.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        EXPECT_EQ(next.rowCount(), 10);
    }
    report("the next of 20,000 runners", applying);
    report("counting down", counting);
}

TEST(Cost, OfLastSplits)
{
    const CoursePtr marathon = test::shippedCourse(u"city-marathon"_s);
    SplitTracker splits(marathon->splits);
    std::vector<StandingRow> standing;
    for (std::uint32_t bib = runnerCount; bib > 0; --bib) { // the fastest first, as they come
        PositionEvent event;
        event.competitorId = bib;
        splits.add(event);
        event.rawTimeSeconds = 9'000;
        event.elapsedMs = 9'000'000;
        event.distanceMetres = 42'000.0 * bib / runnerCount; // all over the course
        splits.add(event);
        standing.push_back({ .event = event });
    }
    rank(standing);
    std::vector<double> costs;
    RecentWays ways;
    for (int second = 9'000; second < 9'100; second += 10) {
        QElapsedTimer timer;
        timer.start();
        std::vector<RunnerProgress> progress = lastSplitsOf(standing, splits);
        ways.take(second, standing, progress);
        costs.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        EXPECT_EQ(progress.front().split, 41);
    }
    report("how 20,000 runners get on, at 42 splits", costs);
}

/// A log that is full, of which each refresh brings as many new entries as 20,000 runners make at most.
TEST(Cost, OfTheLog)
{
    constexpr std::size_t kindsAtOnce = 4; // splits, zones entered and left, finishes
    constexpr std::int64_t newOnes = 300; // of each
    EventListModel log;
    RaceAlerts alerts;
    std::vector<double> merging;
    std::vector<double> telling;
    for (int refresh = 0; refresh < 20; ++refresh) {
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->second = refresh;
        const std::int64_t from = refresh * newOnes;
        for (std::int64_t number = from; number < from + mostLoggedOfAKind; ++number) {
            for (std::size_t kind = 0; kind < kindsAtOnce; ++kind) {
                RaceEvent event;
                event.kind = static_cast<RaceEvent::Kind>(kind);
                event.competitorId = static_cast<std::uint32_t>(number);
                event.elapsedMs = number;
                snapshot->log.push_back(event);
            }
        }
        QElapsedTimer timer;
        timer.start();
        log.apply(snapshot);
        merging.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        timer.start();
        alerts.apply(snapshot, true);
        telling.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        EXPECT_EQ(log.rowCount(), static_cast<int>(kindsAtOnce) * mostLoggedOfAKind);
    }
    report("merging 1,200 new events into a log of 4,000", merging);
    report("looking through it for what is to be told", telling);
}

TEST(Cost, OfDots)
{
    const CoursePtr course = test::shippedCourse(u"crystal"_s);
    GlideTrack track;
    GlideTrack::Moment now = 0s;
    std::vector<Dot> dots;
    std::vector<double> applying;
    std::vector<double> drawing;
    for (const SnapshotPtr &snapshot : snapshots(course)) {
        QElapsedTimer timer;
        timer.start();
        track.apply(snapshot, course, now);
        applying.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        for (int frame = 0; frame < 10; ++frame, now += 200ms) {
            timer.start();
            track.dotsAt(now, dots);
            drawing.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    }
    EXPECT_EQ(dots.size(), static_cast<std::size_t>(runnerCount));
    report("taking a snapshot of 20,000 dots", applying);
    report("a frame of 20,000 dots", drawing);
}

TEST(Cost, OfTheEstimate)
{
    const CoursePtr course = test::shippedCourse(u"crystal"_s);
    RaceConfig config;
    config.runners = 1'000'000;
    std::vector<double> costs;
    for (int i = 0; i < 10; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto estimate = estimateRace(course, config);
        costs.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        EXPECT_TRUE(estimate.has_value());
    }
    report("estimate of a race of 1,000,000", costs);
}

} // namespace
} // namespace trackside
