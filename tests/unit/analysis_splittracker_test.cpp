// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Times at splits: interpolated, in order, ties and missing rows.
#include "analysis/edgereach.h"
#include "analysis/splittracker.h"
#include "unit/records.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace trackside {

using testing::ElementsAre;
using testing::IsEmpty;

using test::at;

namespace {

std::vector<Split> splitsAt(std::initializer_list<double> metres)
{
    std::vector<Split> splits;
    for (const double at : metres) {
        splits.push_back({ .name = {}, .micrometres = std::llround(at * 1e6) });
    }
    return splits;
}

SplitTime time(std::uint32_t bib, std::int64_t elapsedMs, std::int64_t legMs)
{
    return { .elapsedMs = elapsedMs, .legMs = legMs, .competitorId = bib };
}

} // namespace

TEST(SplitTracker, InterpolatesByDistance)
{
    SplitTracker tracker(splitsAt({ 10.0, 20.0 }));
    for (const auto &[second, metres] : { std::pair(0, 0.0), { 1, 8.0 }, { 2, 12.0 }, { 3, 20.0 }, { 4, 25.0 } }) {
        tracker.add(at(7, second, metres));
    }
    EXPECT_THAT(tracker.timesAt(0), ElementsAre(time(7, 1'500, 1'500)));
    EXPECT_THAT(tracker.timesAt(1), ElementsAre(time(7, 3'000, 1'500)));
}

TEST(SplitTracker, HasSeveralSplitsBetweenTwoRows)
{
    SplitTracker tracker(splitsAt({ 1.0, 2.0, 3.0 }));
    tracker.add(at(7, 0, 0.0));
    tracker.add(at(7, 1, 4.0));
    EXPECT_THAT(tracker.timesAt(0), ElementsAre(time(7, 250, 250)));
    EXPECT_THAT(tracker.timesAt(2), ElementsAre(time(7, 750, 250)));
}

TEST(SplitTracker, ASplitIsPassedOnce)
{
    SplitTracker tracker(splitsAt({ 10.0 }));
    for (const auto &[second, metres] : { std::pair(0, 0.0), { 1, 12.0 }, { 2, 8.0 }, { 3, 14.0 } }) {
        tracker.add(at(7, second, metres));
    }
    tracker.add(at(7, 1, 12.0)); // a repeat, and one that comes late
    tracker.add(at(7, 0, 0.0));
    EXPECT_THAT(tracker.timesAt(0), ElementsAre(time(7, 833, 833)));
}

TEST(SplitTracker, FirstLegCountsFromTheOwnStart)
{
    SplitTracker tracker(splitsAt({ 10.0 }));
    PositionEvent waiting = at(7, 40, 0.0);
    waiting.startOffsetMs = 40'500;
    tracker.add(waiting);
    PositionEvent running = at(7, 43, 20.0);
    running.startOffsetMs = 40'500;
    tracker.add(running);
    EXPECT_THAT(tracker.timesAt(0), ElementsAre(time(7, 41'750, 1'250)));
}

TEST(SplitTracker, SaysWhereRowsAreMissing)
{
    SplitTracker tracker(splitsAt({ 100.0, 200.0, 300.0 }));
    PositionEvent first = at(7, 40, 120.0); // the first row seen: at 10 s the runner was at 0 m
    first.startOffsetMs = 10'000;
    tracker.add(first);
    tracker.add(at(7, 61, 183.0));
    tracker.add(at(7, 67, 201.0));
    tracker.add(at(7, 97, 291.0));
    tracker.add(at(7, 101, 303.0));
    const auto estimated = [](SplitTime time, bool itself) {
        time.isEstimate = itself;
        time.isLegEstimate = true;
        return time;
    };
    EXPECT_THAT(tracker.timesAt(0), ElementsAre(estimated(time(7, 35'000, 25'000), true)));
    EXPECT_THAT(tracker.timesAt(1), ElementsAre(estimated(time(7, 66'667, 31'667), false)));
    EXPECT_THAT(tracker.timesAt(2), ElementsAre(time(7, 100'000, 33'333)));
}

/// A store reads the last seconds again, for rows that came late; others of the runner came before them.
TEST(SplitTracker, RowsThatComeLateStillCount)
{
    const std::vector<PositionEvent> rows { at(7, 0, 0.0),    at(7, 20, 90.0),  at(7, 22, 99.0),
                                            at(7, 23, 103.0), at(7, 24, 109.0), at(7, 25, 115.0) };
    // Of two splits in order of time; of one in any order.
    for (const auto &splits : { splitsAt({ 100.0, 104.0, 500.0 }), splitsAt({ 101.0 }) }) {
        SplitTracker expected(splits);
        expected.add(at(8, 0, 0.0)); // another one is in the lists
        expected.add(at(8, 10, 120.0));
        for (const PositionEvent &event : rows) {
            expected.add(event);
        }
        std::vector<PositionEvent> late(rows.begin() + 1, rows.end() - 1);
        do {
            SplitTracker tracker(splits);
            tracker.add(at(8, 0, 0.0));
            tracker.add(at(8, 10, 120.0));
            tracker.add(rows.front());
            tracker.add(rows.back());
            EXPECT_NE(tracker.timesAt(0), expected.timesAt(0));
            for (const auto &some : { late, rows }) { // and all of them once more
                std::ranges::for_each(some, [&tracker](const PositionEvent &event) { tracker.add(event); });
            }
            for (std::size_t split = 0; split < splits.size(); ++split) {
                EXPECT_EQ(tracker.timesAt(split), expected.timesAt(split)) << "split " << split;
            }
        } while (splits.size() == 1 && std::ranges::next_permutation(late, {}, &PositionEvent::rawTimeSeconds).found);
    }
}

TEST(SplitTracker, NothingComesAfterTheEnd)
{
    SplitTracker tracker(splitsAt({ 10.0 }));
    tracker.add(at(7, 0, 0.0));
    PositionEvent last = at(7, 1, 5.0);
    last.status = RunnerStatus::Retired;
    tracker.add(last);
    tracker.add(at(7, 2, 15.0));
    EXPECT_THAT(tracker.timesAt(0), IsEmpty());
}

TEST(SplitTracker, EqualTimesShareAPlace)
{
    SplitTracker tracker(splitsAt({ 10.0 }));
    for (const std::uint32_t bib : { 3U, 1U, 2U, 4U }) {
        tracker.add(at(bib, 0, 0.0));
    }
    tracker.add(at(3, 1, 20.0));
    tracker.add(at(2, 1, 15.0));
    tracker.add(at(1, 1, 15.0));
    tracker.add(at(4, 1, 10.0));
    const std::vector<SplitPlace> places = firstPlaces(tracker.timesAt(0), 10);
    EXPECT_THAT(places,
                ElementsAre(SplitPlace { time(3, 500, 500), 1 }, SplitPlace { time(1, 667, 667), 2 },
                            SplitPlace { time(2, 667, 667), 2 }, SplitPlace { time(4, 1'000, 1'000), 4 }));
    EXPECT_EQ(firstPlaces(tracker.timesAt(0), 2).size(), 2U);
}

/// Those rows that are in reach, which is what a store reads, tell the same as all; and all tell what looking at every
/// pair of rows does.
TEST(SplitTracker, RowsInReachAreEnough)
{
    constexpr std::array splitMetres { 90.0, 110.0, 400.0, 401.5, 777.0 };
    const std::vector<Split> splits = splitsAt({ 90.0, 110.0, 400.0, 401.5, 777.0 });
    std::mt19937 random(5);
    std::uniform_real_distribution<double> step(0.0, 9.0);
    int leftOut = 0;
    for (int round = 0; round < 200; ++round) {
        SplitTracker all(splits);
        SplitTracker few(splits);
        std::vector<double> at { 0.0 };
        while (at.back() < 1'000.0) {
            at.push_back(at.back() + (random() % 6 == 0 ? 0.0 : step(random)));
        }
        for (std::size_t second = 0; second < at.size(); ++second) {
            const PositionEvent event = test::at(7, static_cast<std::int32_t>(second), at[second]);
            all.add(event);
            const bool isInReach = second == 0 || std::ranges::any_of(splits, [&](const Split &split) {
                                       return EdgeReach(split).holdsOnLine(event.distanceMetres);
                                   });
            if (isInReach) {
                few.add(event);
            }
            leftOut += isInReach ? 0 : 1;
        }
        for (std::size_t split = 0; split < splits.size(); ++split) {
            ASSERT_EQ(few.timesAt(split), all.timesAt(split)) << round;
            const auto after = std::ranges::lower_bound(at, splitMetres[split]);
            const double share = (splitMetres[split] - *(after - 1)) / (*after - *(after - 1));
            ASSERT_EQ(all.timesAt(split).size(), 1U);
            EXPECT_EQ(all.timesAt(split).front().elapsedMs,
                      std::llround(1e3 * (static_cast<double>(after - at.begin() - 1) + share)))
                << round;
        }
    }
    EXPECT_GT(leftOut, 10'000);
}

} // namespace trackside
