// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When runners come into a zone and leave it.
#include "analysis/zonetracker.h"
#include "unit/records.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <random>
#include <tuple>

namespace trackside {

using testing::ElementsAre;

using test::at;
using test::passage;

namespace {

using Kind = ZoneCrossing::Kind;

/// At the edge of a passage.
ZoneCrossing entered(std::int64_t elapsedMs, std::int16_t passage = 0)
{
    return { .elapsedMs = elapsedMs, .competitorId = 7, .kind = Kind::Entered, .passage = passage };
}

ZoneCrossing left(std::int64_t elapsedMs, std::int64_t stayMs, std::int16_t passage = 0)
{
    return { .elapsedMs = elapsedMs, .competitorId = 7, .kind = Kind::Left, .passage = passage, .stayMs = stayMs };
}

} // namespace

TEST(ZoneCrossings, AreInterpolatedByDistance)
{
    ZoneTracker tracker({ passage(100.0, 110.0) });
    for (const auto &[second, metres] : { std::pair(20, 98.0), { 21, 102.0 }, { 22, 106.0 }, { 23, 114.0 } }) {
        tracker.add(at(7, second, metres));
    }
    EXPECT_THAT(tracker.crossings(), ElementsAre(entered(20'500), left(22'500, 2'000)));
}

TEST(ZoneCrossings, CanBeBothBetweenTwoRows)
{
    ZoneTracker tracker({ passage(101.0, 102.0), passage(103.0, 104.0) });
    tracker.add(at(7, 20, 100.0));
    tracker.add(at(7, 21, 105.0));
    EXPECT_THAT(tracker.crossings(),
                ElementsAre(entered(20'200), left(20'400, 200), entered(20'600, 1), left(20'800, 200, 1)));
}

TEST(ZoneCrossings, GoBackwardsWhereARunnerDoes)
{
    ZoneTracker tracker({ passage(100.0, 110.0) });
    tracker.add(at(7, 1, 112.0));
    tracker.add(at(7, 2, 108.0));
    tracker.add(at(7, 3, 98.0));
    EXPECT_THAT(tracker.crossings(), ElementsAre(entered(1'500, -1), left(2'800, 1'300, -1)));
}

TEST(ZoneCrossings, AreEstimatesWhereRowsAreMissing)
{
    ZoneTracker tracker({ passage(100.0, 200.0) });
    tracker.add(at(7, 10, 50.0));
    tracker.add(at(7, 30, 150.0));
    tracker.add(at(7, 39, 195.0));
    tracker.add(at(7, 41, 205.0));
    ZoneCrossing far = entered(20'000);
    far.isEstimate = true;
    EXPECT_THAT(tracker.crossings(), ElementsAre(far, left(40'000, 20'000)));
}

TEST(ZoneCrossings, TellWhoIsSeenInsideAndWhoIsOutThere)
{
    ZoneTracker tracker({ passage(0.0, 50.0) });
    tracker.add(at(7, 0, 0.0, RunnerStatus::Waiting));
    PositionEvent retired = at(7, 5, 20.0, RunnerStatus::Retired);
    retired.elapsedMs = 4'400;
    tracker.add(retired);
    EXPECT_THAT(
        tracker.crossings(),
        ElementsAre(ZoneCrossing { .elapsedMs = 0, .competitorId = 7, .kind = Kind::SeenInside }, left(4'400, -1, -1)))
        << "on no edge, and since when is not known";
}

TEST(ZoneCrossings, BeginAtTheOwnStart)
{
    ZoneTracker tracker({ passage(1.0, 50.0) });
    PositionEvent event = at(7, 10, 0.0, RunnerStatus::Waiting);
    event.startOffsetMs = 10'500;
    tracker.add(event);
    event = at(7, 11, 2.0);
    event.startOffsetMs = 10'500;
    tracker.add(event);
    EXPECT_THAT(tracker.crossings(), ElementsAre(entered(10'750)));
}

TEST(ZoneCrossings, TellHowLongEachStayWas)
{
    ZoneTracker tracker({ passage(100.0, 110.0), passage(200.0, 210.0) });
    for (const auto &[second, metres] :
         { std::pair(10, 98.0), { 11, 104.0 }, { 40, 104.0 }, { 41, 112.0 }, { 60, 198.0 }, { 61, 202.0 } }) {
        tracker.add(at(7, second, metres));
    }
    // Stands inside for 29 s. The second stay goes on.
    EXPECT_THAT(tracker.crossings(), ElementsAre(entered(10'333), left(40'750, 30'417), entered(60'500, 1)));
    tracker.add(at(7, 70, 205.0, RunnerStatus::Retired));
    EXPECT_EQ(tracker.crossings().back(), left(70'000, 9'500, -1)) << "out of the race is on no edge";
}

/// What happens in a zone is in order, however many pass it; everybody enters and leaves by turns, and the time between
/// is the time inside.
TEST(ZoneCrossings, AddUpToTheTimeInside)
{
    std::mt19937 random(11);
    std::uniform_real_distribution<double> speed(1.5, 7.0);
    for (int round = 0; round < 20; ++round) {
        ZoneTracker tracker({ passage(20.0, 60.0), passage(90.0, 91.0), passage(150.0, 220.0) });
        std::map<std::uint32_t, double> metresOf;
        for (std::uint32_t bib = 1; bib <= 30; ++bib) {
            metresOf[bib] = random() % 3 == 0 ? 30.0 : 0.0;
        }
        for (int second = 0; second < 120; ++second) {
            for (auto &[bib, metres] : metresOf) {
                tracker.add(at(bib, second, metres));
                metres += random() % 5 == 0 ? 0.0 : speed(random);
            }
        }
        const auto orderOf = [](const ZoneCrossing &of) { return std::tuple(of.elapsedMs, of.competitorId); };
        EXPECT_TRUE(std::ranges::is_sorted(tracker.crossings(), {}, orderOf));
        std::map<std::uint32_t, std::int64_t> insideMs;
        std::map<std::uint32_t, std::int64_t> staysMs; // that are over
        std::map<std::uint32_t, bool> isInside;
        std::map<std::uint32_t, bool> seenInside;
        std::int64_t entries = 0;
        for (const ZoneCrossing &of : tracker.crossings()) {
            const bool hasLeft = of.kind == Kind::Left;
            EXPECT_EQ(isInside[of.competitorId], hasLeft);
            isInside[of.competitorId] = !hasLeft;
            insideMs[of.competitorId] += hasLeft ? of.elapsedMs : -of.elapsedMs;
            if (of.stayMs >= 0) {
                staysMs[of.competitorId] += of.stayMs;
            }
            seenInside[of.competitorId] = seenInside[of.competitorId] || of.kind == Kind::SeenInside;
            entries += of.kind == Kind::Entered;
        }
        EXPECT_EQ(entries, tracker.passagesSoFar());
        for (const ZoneStay &stay : tracker.everybody()) {
            const std::uint32_t bib = stay.event.competitorId;
            const std::int64_t until = isInside[bib] ? stay.event.elapsedMs : 0;
            EXPECT_NEAR(static_cast<double>(insideMs[bib] + until), static_cast<double>(stay.insideMs), 3.0);
            if (!seenInside[bib] && !isInside[bib]) {
                EXPECT_EQ(staysMs[bib], insideMs[bib]);
            }
        }
    }
}

} // namespace trackside
