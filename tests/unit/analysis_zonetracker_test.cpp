// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/zonetracker.h"
#include "unit/records.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace trackside {

using test::at;
using test::passage;

namespace {

/// A runner's way as a function of time: legs of one speed each, some of them standing.
class Way {
public:
    Way(std::mt19937 &random, double lengthMetres)
    {
        std::uniform_real_distribution<double> speed(1.0, 7.0);
        double metres = 0.0;
        while (metres < lengthMetres) {
            const auto seconds = static_cast<int>(5 + random() % 40);
            const double legSpeed = random() % 4 == 0 ? 0.0 : speed(random);
            m_legs.push_back({ static_cast<double>(m_seconds), metres, legSpeed });
            m_seconds += seconds;
            metres += legSpeed * seconds;
        }
    }

    [[nodiscard]] double metresAt(double second) const
    {
        const auto next = std::ranges::upper_bound(m_legs, second, {}, &Leg::from);
        const Leg &leg = *std::prev(next);
        return leg.metres + leg.speed * (second - leg.from);
    }
    [[nodiscard]] int seconds() const { return m_seconds; }

private:
    struct Leg {
        double from;
        double metres;
        double speed;
    };
    std::vector<Leg> m_legs;
    int m_seconds = 0;
};

/// Time inside by looking every millisecond at where the runner is, on straight lines between the rows.
std::int64_t insideMsOf(const Way &way, const std::vector<Passage> &passages, int secondsBetweenRows, int seconds)
{
    std::int64_t inside = 0;
    for (int from = 0; from + secondsBetweenRows <= seconds; from += secondsBetweenRows) {
        const double near = way.metresAt(from);
        const double far = way.metresAt(from + secondsBetweenRows);
        const int milliseconds = secondsBetweenRows * 1000;
        for (int ms = 0; ms < milliseconds; ++ms) {
            const auto micrometres = std::llround((near + (far - near) * (ms + 0.5) / milliseconds) * 1e6);
            inside += std::ranges::any_of(passages, [&](const Passage &p) {
                return micrometres >= p.enterMicrometres && micrometres < p.leaveMicrometres;
            });
        }
    }
    return inside;
}

} // namespace

TEST(ZoneTracker, InterpolatesTheEdgesByDistance)
{
    ZoneTracker tracker({ passage(100.0, 110.0) });
    tracker.add(at(7, 20, 98.0));
    tracker.add(at(7, 21, 102.0)); // entered half-way: 500 ms
    ASSERT_EQ(tracker.inside().size(), 1U);
    EXPECT_EQ(tracker.inside()[0], (ZoneStay { at(7, 21, 102.0), 500, 1, false }));
    tracker.add(at(7, 22, 106.0));
    tracker.add(at(7, 23, 114.0)); // left half-way
    EXPECT_TRUE(tracker.inside().empty());
    ASSERT_EQ(tracker.everybody().size(), 1U);
    EXPECT_EQ(tracker.everybody()[0], (ZoneStay { at(7, 23, 114.0), 2000, 1, false }));
    EXPECT_EQ(tracker.passagesSoFar(), 1);
}

TEST(ZoneTracker, HoldsWhereAPassageBeginsAndNotWhereItEnds)
{
    ZoneTracker tracker({ passage(100.0, 110.0) });
    tracker.add(at(1, 0, 100.0));
    EXPECT_EQ(tracker.inside().size(), 1U);
    tracker.add(at(1, 1, 110.0));
    EXPECT_TRUE(tracker.inside().empty());
    tracker.add(at(1, 2, 110.0)); // stands on the edge: outside
    EXPECT_EQ(tracker.everybody().at(0).insideMs, 1000);
}

TEST(ZoneTracker, CountsAWholePauseInside)
{
    ZoneTracker tracker({ passage(100.0, 110.0) });
    tracker.add(at(1, 10, 95.0));
    tracker.add(at(1, 11, 105.0));
    for (int second = 12; second <= 71; ++second) {
        tracker.add(at(1, second, 105.0, RunnerStatus::Stopped));
    }
    tracker.add(at(1, 72, 115.0));
    EXPECT_EQ(tracker.everybody().at(0).insideMs, 500 + 60'000 + 500);
}

TEST(ZoneTracker, LeavesOutAPauseOutside)
{
    ZoneTracker tracker({ passage(100.0, 110.0) });
    for (int second = 0; second <= 30; ++second) {
        tracker.add(at(1, second, 99.0, RunnerStatus::Stopped));
    }
    tracker.add(at(1, 31, 120.0));
    EXPECT_EQ(tracker.everybody().at(0).insideMs, std::llround(1000.0 * 10.0 / 21.0));
}

TEST(ZoneTracker, AddsUpPassagesWithoutTheTimeBetween)
{
    ZoneTracker tracker({ passage(300.0, 310.0), passage(100.0, 120.0) });
    for (int second = 0; second <= 80; ++second) {
        tracker.add(at(1, second, second * 5.0));
    }
    EXPECT_EQ(tracker.everybody().at(0).insideMs, 4000 + 2000);
    EXPECT_EQ(tracker.everybody().at(0).passages, 2);
    EXPECT_EQ(tracker.passagesSoFar(), 2);
}

TEST(ZoneTracker, CountsAPassageShorterThanAStep)
{
    ZoneTracker tracker({ passage(100.5, 101.5) });
    tracker.add(at(1, 20, 100.0));
    tracker.add(at(1, 21, 105.0));
    EXPECT_TRUE(tracker.inside().empty());
    ASSERT_EQ(tracker.everybody().size(), 1U);
    EXPECT_EQ(tracker.everybody()[0].insideMs, 200);
    EXPECT_EQ(tracker.passagesSoFar(), 1);
}

TEST(ZoneTracker, CountsTouchingPassagesAsOne)
{
    ZoneTracker tracker({ passage(100.0, 110.0), passage(110.0, 120.0), passage(115.0, 130.0) });
    for (int second = 0; second <= 40; ++second) {
        tracker.add(at(1, second, second * 4.0));
    }
    EXPECT_EQ(tracker.everybody().at(0).insideMs, 7500);
    EXPECT_EQ(tracker.passagesSoFar(), 1);
}

TEST(ZoneTracker, KnowsWhoWasInsideAtFirstSight)
{
    ZoneTracker tracker({ passage(0.0, 50.0) });
    tracker.add(at(1, 0, 0.0, RunnerStatus::Waiting));
    tracker.add(at(1, 1, 5.0));
    ASSERT_EQ(tracker.inside().size(), 1U);
    EXPECT_TRUE(tracker.inside()[0].insideAtFirstSight);
    EXPECT_EQ(tracker.inside()[0].passages, 0);
    EXPECT_EQ(tracker.inside()[0].insideMs, 1000);
    EXPECT_EQ(tracker.passagesSoFar(), 0);
}

TEST(ZoneTracker, IgnoresRepeatsAndOlderRows)
{
    ZoneTracker tracker({ passage(100.0, 200.0) });
    tracker.add(at(1, 20, 90.0));
    tracker.add(at(1, 21, 110.0));
    const auto once = tracker.inside();
    tracker.add(at(1, 21, 110.0));
    tracker.add(at(1, 20, 90.0));
    tracker.add(at(1, 21, 150.0));
    EXPECT_EQ(tracker.inside(), once);
    EXPECT_EQ(tracker.passagesSoFar(), 1);
}

TEST(ZoneTracker, LetsWhoeverIsOutGo)
{
    ZoneTracker tracker({ passage(100.0, 200.0) });
    tracker.add(at(1, 20, 110.0));
    PositionEvent retired = at(1, 22, 115.0, RunnerStatus::Retired);
    retired.elapsedMs = 21'400;
    tracker.add(retired);
    tracker.add(at(1, 30, 115.0));
    EXPECT_TRUE(tracker.inside().empty());
    EXPECT_EQ(tracker.everybody().at(0).insideMs, 1400);
    tracker.add(at(2, 0, 150.0, RunnerStatus::NotStarted));
    EXPECT_EQ(tracker.everybody().size(), 1U);
}

TEST(ZoneTracker, PutsTheLongestFirstThenTheLowerBib)
{
    ZoneTracker tracker({ passage(100.0, 200.0) });
    for (const std::uint32_t bib : { 9U, 4U, 6U }) {
        tracker.add(at(bib, 0, 100.0));
    }
    tracker.add(at(9, 1, 101.0));
    tracker.add(at(4, 1, 101.0));
    tracker.add(at(6, 2, 101.0));
    std::vector<std::uint32_t> bibs;
    for (const ZoneStay &stay : tracker.inside()) {
        bibs.push_back(stay.event.competitorId);
    }
    EXPECT_EQ(bibs, (std::vector<std::uint32_t> { 6, 4, 9 }));
}

/// Rows a second and several seconds apart, against looking every millisecond; and the same from only those rows that
/// matter, which is what a store reads.
TEST(ZoneTracker, AgreesWithLookingEveryMillisecond)
{
    std::mt19937 random(5);
    const CourseLine line = *CourseLine::fromVertices({ { 0.0, 0.0 }, { 0.01, 0.0 } });
    const LonLat nowhere { 0.0, 45.0 };
    for (const int between : { 1, 5, 13 }) {
        for (int round = 0; round < 12; ++round) {
            std::vector<Passage> passages;
            double edge = static_cast<double>(random() % 60);
            for (unsigned count = random() % 4; count > 0; --count) {
                const double leave = edge + 0.5 + static_cast<double>(random() % 90);
                passages.push_back(passage(edge, leave));
                edge = leave + 0.5 + static_cast<double>(random() % 200);
            }
            const Way way(random, 600.0);
            const int seconds = way.seconds() / between * between;
            const EdgeReach reach({ .id = {},
                                    .name = {},
                                    .description = {},
                                    .line = line,
                                    .start = {},
                                    .finish = {},
                                    .zones = { {} },
                                    .passages = { passages } },
                                  0, between);
            ZoneTracker all(passages);
            ZoneTracker few(passages);
            for (int second = 0; second <= seconds; second += between) {
                const PositionEvent event = at(1, second, way.metresAt(second));
                all.add(event);
                if (reach.holds(event.distanceMetres, nowhere)) {
                    few.add(event);
                }
            }
            const std::int64_t expected = insideMsOf(way, passages, between, seconds);
            const auto stays = all.everybody();
            const std::int64_t insideMs = stays.empty() ? 0 : stays[0].insideMs;
            // Looking every millisecond is off by at most one at each edge.
            EXPECT_NEAR(static_cast<double>(insideMs), static_cast<double>(expected),
                        2.0 + 2.0 * static_cast<double>(passages.size()));
            EXPECT_EQ(few.passagesSoFar(), all.passagesSoFar());
            ASSERT_EQ(few.everybody().size(), stays.size());
            if (!stays.empty()) {
                EXPECT_EQ(few.everybody()[0].insideMs, insideMs);
            }
        }
    }
}

} // namespace trackside
