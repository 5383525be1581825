// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The second that a standing is as of, where rows come as they may.
#include "analysis/wholesecond.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

using namespace trackside;
using namespace std::chrono_literals;

TEST(WholeSecond, IsTheOneThatEverybodyHas)
{
    WholeSecond whole(3s);
    EXPECT_EQ(whole.next({}, -1, 0ms), -1);
    EXPECT_EQ(whole.next(std::vector { 0, 0, 0 }, 0, 100ms), 0);
    EXPECT_EQ(whole.next(std::vector { 1, 0, 1 }, 1, 200ms), 0);
    EXPECT_EQ(whole.next(std::vector { 1, 1, 1 }, 1, 300ms), 1);
    EXPECT_EQ(whole.next({}, 5, 400ms), 5) << "whoever is out holds nothing back";
    WholeSecond begun(3s);
    EXPECT_EQ(begun.next(std::vector { 9, -1 }, 9, 0ms), -1);
    EXPECT_EQ(begun.next(std::vector { 10, -1 }, 10, 100ms), 10);
}

TEST(WholeSecond, WaitsForLateRowsAsLongAsItsPatienceLasts)
{
    WholeSecond whole(3s);
    EXPECT_EQ(whole.next(std::vector { 5, 3 }, 5, 1000ms), 3);
    EXPECT_EQ(whole.next(std::vector { 6, 3 }, 6, 2000ms), 3);
    EXPECT_EQ(whole.next(std::vector { 7, 3 }, 7, 3999ms), 3);
    EXPECT_EQ(whole.next(std::vector { 7, 3 }, 7, 4000ms), 5) << "5 was first seen three seconds ago";
    EXPECT_EQ(whole.next(std::vector { 7, 3 }, 7, 5000ms), 6);
    EXPECT_EQ(whole.next(std::vector { 7, 7 }, 7, 5001ms), 7);
}

TEST(WholeSecond, IsNotHeldBackByWhoeverIsSilentForTenSeconds)
{
    WholeSecond whole(3s);
    EXPECT_EQ(whole.next(std::vector { 10, 0 }, 10, 0ms), 0);
    EXPECT_EQ(whole.next(std::vector { 11, 0 }, 11, 1ms), 11);
}

TEST(WholeSecond, NeverGoesBackAndNeverPassesTheNewest)
{
    std::mt19937_64 random(7);
    for (int trial = 0; trial < 200; ++trial) {
        WholeSecond whole(3s);
        std::vector<std::int32_t> active(5, 0);
        std::int32_t last = -1;
        auto now = 0ms;
        for (int step = 0; step < 100; ++step) {
            now += std::chrono::milliseconds(random() % 1500);
            for (std::int32_t &second : active) {
                second += static_cast<std::int32_t>(random() % 4);
            }
            const std::int32_t newest = std::ranges::max(active);
            const std::int32_t next = whole.next(active, newest, now);
            EXPECT_GE(next, last);
            EXPECT_GE(next, std::ranges::min(active));
            EXPECT_LE(next, newest);
            last = next;
        }
    }
}

TEST(WholeSecond, IsQuietWhenNothingNewerCame)
{
    WholeSecond whole(3s);
    EXPECT_FALSE(whole.isQuiet(10s));
    (void)whole.next({}, 5, 1s);
    EXPECT_FALSE(whole.isQuiet(3s));
    EXPECT_TRUE(whole.isQuiet(4s));
    (void)whole.next({}, 5, 4s);
    EXPECT_TRUE(whole.isQuiet(4s));
    (void)whole.next({}, 6, 5s);
    EXPECT_FALSE(whole.isQuiet(5s));
}
