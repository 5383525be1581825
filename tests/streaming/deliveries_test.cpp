// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/deliveries.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;
using trackside::Deliveries;

namespace {

void hand(Deliveries &deliveries, std::int32_t second, int records, std::chrono::nanoseconds now = 0s)
{
    for (int i = 0; i < records; ++i) {
        deliveries.hand(second, now);
    }
}

} // namespace

TEST(Deliveries, ASecondIsConfirmedOnceItIsWholeAndAcknowledged)
{
    Deliveries deliveries;
    hand(deliveries, 4, 2, 7s);
    EXPECT_EQ(deliveries.handed(4), 2U);
    EXPECT_EQ(deliveries.waitingSince(), 7s);
    deliveries.acknowledge(4);
    deliveries.acknowledge(4);
    EXPECT_FALSE(deliveries.isConfirmed(4)) << "more of it may come";
    hand(deliveries, 4, 1, 8s);
    deliveries.completeHanding(4);
    EXPECT_EQ(deliveries.waitingSeconds(), 1);
    EXPECT_EQ(deliveries.openRecords(), 1);
    EXPECT_EQ(deliveries.waitingSince(), 7s) << "since its first record";
    deliveries.acknowledge(4);
    EXPECT_TRUE(deliveries.isConfirmed(4));
    EXPECT_TRUE(deliveries.areAllConfirmed());
    EXPECT_EQ(deliveries.acknowledgedRecords(), 3);
    EXPECT_EQ(deliveries.waitingSince(), std::nullopt);
    deliveries.completeHanding(5); // nobody had a record in it
    EXPECT_TRUE(deliveries.areAllConfirmed());
}

TEST(Deliveries, WhatIsNotConfirmedIsLostWithTheProducer)
{
    Deliveries deliveries;
    for (const std::int32_t second : { 1, 2 }) {
        hand(deliveries, second, 3);
        deliveries.completeHanding(second);
    }
    hand(deliveries, 3, 1);
    deliveries.acknowledge(2);
    deliveries.loseAll();
    EXPECT_EQ(deliveries.lostSecond(), 1);
    EXPECT_EQ(deliveries.openRecords(), 6) << "all of two seconds; the third is still being written";
    EXPECT_EQ(deliveries.acknowledgedRecords(), 0);
    EXPECT_EQ(deliveries.handed(3), 0U);
    EXPECT_EQ(deliveries.waitingSeconds(), 0);

    hand(deliveries, 1, 1);
    deliveries.loseAll(); // in the middle of writing it again
    EXPECT_EQ(deliveries.lostSecond(), 1);
    hand(deliveries, 1, 3);
    deliveries.completeHanding(1);
    EXPECT_EQ(deliveries.lostSecond(), 2);
    EXPECT_FALSE(deliveries.isConfirmed(1));
    EXPECT_FALSE(deliveries.isConfirmed(2));
    hand(deliveries, 2, 3);
    deliveries.completeHanding(2);
    for (int i = 0; i < 3; ++i) {
        deliveries.acknowledge(1);
        deliveries.acknowledge(2);
    }
    EXPECT_TRUE(deliveries.areAllConfirmed());
    EXPECT_EQ(deliveries.acknowledgedRecords(), 6);
}
