// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is the first in a zone, and the last out of it.
#include "analysis/zonehighlights.h"

#include "analysis/zonetracker.h"
#include "unit/records.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <tuple>
#include <vector>

namespace trackside {

using testing::ElementsAre;
using testing::IsEmpty;

using test::at;
using test::passage;

namespace {

using Kind = ZoneCrossing::Kind;

ZoneCrossing entry(std::uint32_t bib, std::int64_t elapsedMs, std::int16_t passage)
{
    return { .elapsedMs = elapsedMs, .competitorId = bib, .kind = Kind::Entered, .passage = passage };
}

} // namespace

TEST(ZoneHighlights, AreNoneWhereNobodyWas)
{
    EXPECT_THAT(firstEntriesOf({}), IsEmpty());
    EXPECT_FALSE(lastExitOf({}));
    const std::vector seen { ZoneCrossing { .elapsedMs = 0, .competitorId = 3, .kind = Kind::SeenInside } };
    EXPECT_THAT(firstEntriesOf(seen), IsEmpty()) << "seen inside is no entry";
    EXPECT_FALSE(lastExitOf(seen));
}

TEST(ZoneHighlights, HaveTheFirstAtEachPassage)
{
    ZoneTracker zone({ passage(10.0, 20.0), passage(110.0, 120.0) });
    // 7 is the first there and stands inside for a minute; 9 is the first to come round.
    for (const auto &[bib, second, metres] : { std::tuple(7U, 0, 0.0),
                                               { 9U, 0, 0.0 },
                                               { 7U, 4, 15.0 },
                                               { 9U, 5, 15.0 },
                                               { 9U, 6, 21.0 },
                                               { 9U, 30, 105.0 },
                                               { 9U, 31, 115.0 },
                                               { 9U, 32, 125.0 },
                                               { 7U, 64, 15.0 },
                                               { 7U, 65, 25.0 },
                                               { 7U, 80, 100.0 },
                                               { 7U, 82, 120.0 } }) {
        zone.add(at(bib, second, metres));
    }
    EXPECT_THAT(firstEntriesOf(zone.crossings()), ElementsAre(entry(7, 2'667, 0), entry(9, 30'500, 1)));
    const auto last = lastExitOf(zone.crossings());
    ASSERT_TRUE(last);
    EXPECT_EQ(last->competitorId, 7U);
    EXPECT_EQ(last->elapsedMs, 82'000);
}

TEST(ZoneHighlights, DoNotTellPassagesApartWhereTheFirstCameOffTheLine)
{
    const std::vector offLine { entry(4, 1'000, -1), entry(5, 2'000, 0), entry(4, 9'000, -1) };
    EXPECT_THAT(firstEntriesOf(offLine), ElementsAre(offLine.front()));
    const std::vector onLine { entry(5, 1'000, 1), entry(4, 2'000, -1), entry(6, 3'000, 1), entry(6, 9'000, 0) };
    EXPECT_THAT(firstEntriesOf(onLine), ElementsAre(onLine.front(), onLine.back()));
}

} // namespace trackside
