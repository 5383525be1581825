// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/newestrows.h"

#include <gmock/gmock.h>

#include <limits>

using namespace trackside;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

namespace {

PositionEvent row(std::uint32_t bib, std::int32_t second, RunnerStatus status = RunnerStatus::Running)
{
    PositionEvent event;
    event.competitorId = bib;
    event.rawTimeSeconds = second;
    event.status = status;
    return event;
}

std::vector<std::int32_t> secondsOf(const std::vector<PositionEvent> &rows)
{
    std::vector<std::int32_t> seconds;
    for (const PositionEvent &event : rows) {
        seconds.push_back(event.rawTimeSeconds);
    }
    return seconds;
}

} // namespace

TEST(NewestRows, NobodyIsSeenAtFirst)
{
    const NewestRows seen;
    EXPECT_EQ(seen.runners(), 0);
    EXPECT_EQ(seen.second(), -1);
    EXPECT_THAT(seen.rows(), IsEmpty());
}

TEST(NewestRows, AnOlderRowDoesNotReplaceANewerOne)
{
    NewestRows seen;
    seen.take(row(1, 8));
    seen.take(row(1, 5));
    EXPECT_THAT(secondsOf(seen.rows()), ElementsAre(8));
    EXPECT_EQ(seen.runners(), 1);
    EXPECT_EQ(seen.second(), 8);
    seen.take(row(1, 9));
    EXPECT_THAT(secondsOf(seen.rows()), ElementsAre(9));
}

TEST(NewestRows, WhatComesBackIsNotNew)
{
    NewestRows seen;
    EXPECT_TRUE(seen.take(row(1, 8)));
    EXPECT_FALSE(seen.take(row(1, 8)));
    EXPECT_FALSE(seen.take(row(1, 5)));
    EXPECT_TRUE(seen.take(row(2, 5)));
    EXPECT_TRUE(seen.take(row(1, 9)));
}

TEST(NewestRows, TellsFromWhichSecondOnRowsAreNew)
{
    constexpr std::int32_t never = std::numeric_limits<std::int32_t>::max();
    NewestRows seen;
    EXPECT_EQ(seen.newFrom(), never);
    seen.take(row(1, 8));
    EXPECT_EQ(seen.newFrom(), 0) << "nothing was known of this runner";
    seen.mark();
    seen.take(row(1, 8));
    EXPECT_EQ(seen.newFrom(), never);
    seen.take(row(1, 10));
    seen.take(row(1, 12));
    EXPECT_EQ(seen.newFrom(), 9);
    seen.mark();
    seen.take(row(1, 15));
    seen.take(row(2, 3));
    EXPECT_EQ(seen.newFrom(), 0);
    seen.mark();
    seen.take(row(1, 16));
    EXPECT_EQ(seen.newFrom(), 16) << "whoever stays away holds nothing back";
    seen.take(row(2, 14));
    EXPECT_EQ(seen.newFrom(), 4);
}

TEST(NewestRows, WhoeverAnAnswerLacksIsKept)
{
    NewestRows seen;
    seen.take(row(1, 8));
    seen.take(row(2, 8));
    seen.take(row(2, 9));
    EXPECT_EQ(seen.runners(), 2);
    EXPECT_THAT(seen.active(), UnorderedElementsAre(8, 9));
}

TEST(NewestRows, TheFirstRowByWhichSomebodyIsOutCounts)
{
    NewestRows seen;
    seen.take(row(1, 30, RunnerStatus::Finished));
    seen.takeOut(row(1, 20, RunnerStatus::Retired));
    seen.takeOut(row(1, 25, RunnerStatus::Finished));
    seen.takeOut(row(1, 10));
    EXPECT_EQ(seen.out(), 1);
    EXPECT_THAT(secondsOf(seen.rows()), UnorderedElementsAre(30, 20));
    EXPECT_THAT(seen.active(), IsEmpty());
}

TEST(NewestRows, AheadIsWhoeverHasALaterRowAndWasNotOutByThen)
{
    NewestRows seen;
    seen.take(row(1, 30));
    seen.take(row(2, 10));
    seen.take(row(3, 30, RunnerStatus::Finished));
    seen.takeOut(row(3, 11, RunnerStatus::Finished));
    EXPECT_THAT(seen.ahead(10), UnorderedElementsAre(1U, 3U));
    EXPECT_THAT(seen.ahead(11), ElementsAre(1U));
    EXPECT_THAT(seen.ahead(30), IsEmpty());
}
