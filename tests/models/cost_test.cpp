// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the GUI thread pays for 10,000 runners. The figures are for reading; what is checked is that the work was done.
#include "models/glidetrack.h"
#include "models/leaderboardmodel.h"
#include "models/runnermodel.h"

#include "models/raceestimate.h"
#include "simulation/racesimulator.h"
#include "support/courses.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int runnerCount = 10'000;

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
    report("merge of 10,000 runners with the whole leaderboard", costs);

    costs.clear();
    for (int i = 0; i < 10; ++i) {
        QElapsedTimer timer;
        timer.start();
        leaderboard.sort(RunnerTable::Pace, i % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        costs.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    EXPECT_FALSE(leaderboard.isByStanding());
    report("sorting 10,000 runners by pace", costs);
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
    report("taking a snapshot of 10,000 dots", applying);
    report("a frame of 10,000 dots", drawing);
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
