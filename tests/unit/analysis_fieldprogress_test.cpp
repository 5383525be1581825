// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the field has been getting on: each runner's last split with its place, and the way of the last seconds.
#include "analysis/fieldprogress.h"
#include "unit/records.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

namespace trackside {

void PrintTo(const RunnerProgress &progress, std::ostream *out)
{
    *out << progress.splitRank << ". at split " << progress.split << " at " << progress.splitMs << " ms, "
         << progress.recentMetres << " m in " << progress.recentMs << " ms";
}

using test::at;

namespace {

std::vector<StandingRow> standing(std::int32_t second, const std::vector<PositionEvent> &events)
{
    return standingAt(events, second);
}

/// The way of late of each bib at \p second.
std::map<std::uint32_t, std::pair<double, std::int64_t>> taken(RecentWays &ways, std::int32_t second,
                                                               const std::vector<PositionEvent> &events)
{
    const std::vector<StandingRow> rows = standing(second, events);
    std::vector<RunnerProgress> progress(rows.size());
    ways.take(second, rows, progress);
    std::map<std::uint32_t, std::pair<double, std::int64_t>> of;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        of[rows[i].event.competitorId] = { progress[i].recentMetres, progress[i].recentMs };
    }
    return of;
}

using Way = std::pair<double, std::int64_t>;
constexpr Way unknown { 0.0, 0 };

} // namespace

TEST(LastSplits, AreWhatEachSplitSays)
{
    std::mt19937 random(7);
    std::uniform_int_distribution<int> step(0, 40); // a few splits at once, or none; ties are common
    std::vector<Split> splits;
    for (const int metres : { 50, 100, 110, 250, 400 }) {
        splits.push_back({ .name = {}, .micrometres = metres * 1'000'000LL });
    }
    SplitTracker tracker(splits);
    std::map<std::uint32_t, double> metres;
    std::vector<PositionEvent> newest;
    for (std::int32_t second = 0; second < 30; ++second) {
        newest.clear();
        for (std::uint32_t bib = 1; bib <= 60; ++bib) {
            metres[bib] += bib % 10 == 0 || second == 0 ? 0.0 : 5.0 * (step(random) / 10);
            newest.push_back(at(bib, second, metres[bib]));
            tracker.add(newest.back());
        }
        const std::vector<StandingRow> rows = standing(second, newest);
        const std::vector<RunnerProgress> progress = lastSplitsOf(rows, tracker);
        ASSERT_EQ(progress.size(), rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            RunnerProgress expected;
            for (std::size_t split = 0; split < splits.size(); ++split) {
                for (const SplitPlace &place : firstPlaces(tracker.timesAt(split), 1'000)) {
                    if (place.time.competitorId == rows[i].event.competitorId) {
                        expected = { .split = static_cast<std::int32_t>(split),
                                     .splitRank = place.rank,
                                     .splitMs = place.time.elapsedMs,
                                     .isEstimate = place.time.isEstimate };
                    }
                }
            }
            ASSERT_EQ(progress[i], expected) << "bib " << rows[i].event.competitorId << " at " << second;
        }
    }
}

TEST(LastSplits, OfPartOfTheField)
{
    const std::vector<Split> splits { { .name = {}, .micrometres = 10'000'000 } };
    SplitTracker tracker(splits);
    std::vector<PositionEvent> events;
    for (const std::uint32_t bib : { 1U, 2U, 3U }) {
        tracker.add(at(bib, 0, 0.0));
        events.push_back(at(bib, 10, 10.0 * bib));
        tracker.add(events.back());
    }
    std::vector<StandingRow> rows = standing(10, events);
    rows.erase(rows.begin()); // bib 3 is not asked for, and yet was first there
    const std::vector<RunnerProgress> progress = lastSplitsOf(rows, tracker);
    ASSERT_EQ(progress.size(), 2U);
    EXPECT_EQ(progress[0], (RunnerProgress { .split = 0, .splitRank = 2, .splitMs = 5'000 }));
    EXPECT_EQ(progress[1], (RunnerProgress { .split = 0, .splitRank = 3, .splitMs = 10'000 }));
}

TEST(LastSplits, OfACourseWithout)
{
    const std::vector<StandingRow> rows = standing(1, { at(1, 1, 5.0) });
    EXPECT_EQ(lastSplitsOf(rows, SplitTracker({})), std::vector<RunnerProgress>(1));
}

TEST(RecentWays, AreOfAboutTheLastThirtySeconds)
{
    RecentWays ways;
    for (std::int32_t second = 0; second <= 120; second += 2) {
        const Way way = taken(ways, second, { at(1, second, 3.0 * second) })[1];
        if (second < RecentWays::leastSeconds) {
            EXPECT_EQ(way, unknown) << second;
        } else {
            EXPECT_DOUBLE_EQ(way.first, 3.0e-3 * static_cast<double>(way.second)) << second;
            EXPECT_GE(way.second, RecentWays::leastSeconds * 1'000) << second;
            EXPECT_LE(way.second, 36'000) << second;
            EXPECT_GE(way.second, second < 36 ? 0 : 24'000) << second;
        }
    }
}

TEST(RecentWays, AreUnknownAfterALongGap)
{
    RecentWays ways;
    EXPECT_EQ(taken(ways, 100, { at(1, 100, 300.0) })[1], unknown);
    EXPECT_EQ(taken(ways, 161, { at(1, 161, 500.0) })[1], unknown) << "61 s ago";
    EXPECT_EQ(taken(ways, 175, { at(1, 175, 550.0) })[1], unknown) << "14 s ago";
    EXPECT_EQ(taken(ways, 221, { at(1, 221, 700.0) })[1], Way(150.0, 46'000)) << "nearer to 30 s than 60 s ago";
    EXPECT_EQ(taken(ways, 281, { at(1, 281, 900.0) })[1], Way(200.0, 60'000));
}

TEST(RecentWays, GoBackInTimeWithThePicture)
{
    RecentWays ways;
    taken(ways, 100, { at(1, 100, 300.0) });
    taken(ways, 130, { at(1, 130, 400.0) });
    EXPECT_EQ(taken(ways, 50, { at(1, 50, 100.0) })[1], unknown);
    EXPECT_EQ(taken(ways, 70, { at(1, 70, 150.0) })[1], Way(50.0, 20'000));
    EXPECT_EQ(taken(ways, 100, { at(1, 100, 300.0) })[1], Way(150.0, 30'000)) << "not that of 30 s later";
}

TEST(RecentWays, BeginWithTheOwnStart)
{
    RecentWays ways;
    PositionEvent waiting = at(1, 100, 0.0);
    waiting.startOffsetMs = 110'500;
    taken(ways, 100, { waiting });
    PositionEvent running = at(1, 130, 58.5);
    running.startOffsetMs = 110'500;
    EXPECT_EQ(taken(ways, 130, { running })[1], Way(58.5, 19'500));
    waiting.rawTimeSeconds = 130;
    waiting.elapsedMs = 130'000;
    waiting.startOffsetMs = 200'000;
    waiting.competitorId = 2;
    EXPECT_EQ(taken(ways, 131, { waiting })[2], unknown) << "waits still";
}

TEST(RecentWays, AreUnknownOfWhomNothingNewIsSeen)
{
    RecentWays ways;
    taken(ways, 100, { at(1, 90, 300.0), at(2, 100, 300.0) });
    auto now = taken(ways, 130, { at(1, 90, 300.0), at(2, 130, 290.0), at(3, 130, 5.0) });
    EXPECT_EQ(now[1], unknown) << "the same row";
    EXPECT_EQ(now[2], unknown) << "farther back than before";
    EXPECT_EQ(now[3], unknown) << "first seen";
}

} // namespace trackside
