// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pinotfreshness.h"

#include "store/scriptedpinot.h"

#include <gtest/gtest.h>

using namespace trackside;
using namespace Qt::StringLiterals;

namespace {

/// An answer in which Pinot tells of \p told, and of so many rows in the table.
PinotRows answer(std::int64_t told, int segments = 1, int documents = 0)
{
    const QByteArray more = R"(,"minConsumingFreshnessTimeMs":)" + QByteArray::number(told)
        + R"(,"numConsumingSegmentsQueried":)" + QByteArray::number(segments) + R"(,"totalDocs":)"
        + QByteArray::number(documents);
    return PinotRows::read(test::rowsOf("", 1, more), u"Pinot's broker"_s).value_or(PinotRows());
}

} // namespace

TEST(PinotFreshness, PinotsWordCountsAtFirst)
{
    PinotFreshness freshness;
    freshness.take(answer(400), true, 1000);
    EXPECT_EQ(freshness.writtenMs(), 400);
    freshness.take(answer(500), true, 1100); // the rest of a field, in the same look
    EXPECT_EQ(freshness.writtenMs(), 500);
}

TEST(PinotFreshness, APartitionWithoutRowsDoesNotAgeThoseThatCome)
{
    PinotFreshness freshness;
    freshness.take(answer(400), true, 60'000);
    freshness.looked(60'000);
    freshness.take(answer(400), true, 62'000);
    EXPECT_EQ(freshness.writtenMs(), 60'000) << "they came since the last look";
    freshness.looked(62'000);
    freshness.take(answer(63'900), true, 64'000);
    EXPECT_EQ(freshness.writtenMs(), 63'900) << "Pinot knows better";
}

TEST(PinotFreshness, OtherRacesRowsDoNotMakeASilentOneLive)
{
    PinotFreshness freshness;
    freshness.take(answer(400), true, 1000);
    freshness.looked(1000);
    freshness.take(answer(90'000), false, 90'500);
    EXPECT_EQ(freshness.writtenMs(), 400);
}

TEST(PinotFreshness, WhatIsKnownIsKeptWherePinotTellsNothing)
{
    PinotFreshness freshness;
    freshness.take(answer(400), true, 1000);
    freshness.looked(1000);
    freshness.take(answer(0, 0), false, 90'000);
    EXPECT_EQ(freshness.writtenMs(), 400);
    EXPECT_FALSE(freshness.isConsumed());
    freshness.take(answer(0, 3), false, 95'000);
    EXPECT_EQ(freshness.writtenMs(), 400);
    EXPECT_TRUE(freshness.isConsumed()) << "read, but without a row so far";
}

TEST(PinotFreshness, WithoutAnyWordItCountsFromTheFirstLook)
{
    PinotFreshness freshness;
    freshness.take(answer(0, 0), true, 1000);
    freshness.looked(1000);
    freshness.take(answer(0, 0), false, 9000);
    EXPECT_EQ(freshness.writtenMs(), 1000);
}

TEST(PinotFreshness, EveryRowThatComesMakesAnotherEdition)
{
    PinotFreshness freshness;
    freshness.take(answer(400, 1, 10), true, 1000);
    freshness.looked(1000);
    const std::int64_t before = freshness.edition();
    freshness.take(answer(400, 1, 10), false, 2000);
    EXPECT_EQ(freshness.edition(), before);
    freshness.take(answer(400, 1, 11), false, 3000); // late, of a second that is passed
    EXPECT_NE(freshness.edition(), before);
    const std::int64_t after = freshness.edition();
    freshness.take(answer(500, 1, 11), false, 4000);
    EXPECT_NE(freshness.edition(), after);
}
