// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Decisions by hand, against the plainest way to say what they mean.
#include "analysis/decisions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

using enum RunnerStatus;

Decision decided(std::uint32_t bib, std::optional<RunnerStatus> status, std::int32_t fromSecond, std::int64_t revision)
{
    return { .competitorId = bib,
             .status = status,
             .reason = u"reason %1"_s.arg(revision),
             .fromSecond = fromSecond,
             .atMs = 1'000 + revision,
             .revision = revision };
}

/// The decision that counts for a runner, by looking at each.
std::optional<Decision> countingFor(const std::vector<Decision> &all, std::uint32_t bib, std::int32_t second)
{
    std::optional<Decision> newest;
    for (const Decision &decision : all) {
        if (decision.competitorId == bib && decision.fromSecond <= second
            && (!newest || decision.revision > newest->revision)) {
            newest = decision;
        }
    }
    return newest;
}

class RandomDecisions {
public:
    explicit RandomDecisions(unsigned seed)
        : m_random(seed)
    {
    }

    int below(int end) { return std::uniform_int_distribution(0, end - 1)(m_random); }

    std::vector<Decision> some(int most)
    {
        constexpr std::optional<RunnerStatus> statuses[] { Retired, NotStarted, Disqualified, {} };
        std::vector<Decision> all;
        for (int revision = 1; revision <= most; ++revision) {
            const auto bib = static_cast<std::uint32_t>(1 + below(runners));
            all.push_back(decided(bib, statuses[below(4)], below(seconds), revision));
        }
        std::ranges::shuffle(all, m_random);
        return all;
    }

    std::vector<PositionEvent> rows()
    {
        std::vector<PositionEvent> events;
        for (std::uint32_t bib = 1; bib <= runners; ++bib) {
            events.push_back({ .competitorId = bib,
                               .rawTimeSeconds = below(seconds),
                               .elapsedMs = below(4) * 1'000LL,
                               .distanceMetres = below(6) * 100.0,
                               .position = {},
                               .status = static_cast<RunnerStatus>(below(7)) });
        }
        return events;
    }

    static constexpr int runners = 8;
    static constexpr int seconds = 60;

private:
    std::mt19937 m_random;
};

} // namespace

TEST(Decisions, OfEachRunnerTheNewestThatHoldsCounts)
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        RandomDecisions random(seed);
        const std::vector<Decision> all = random.some(random.below(12));
        for (std::int32_t second = -1; second <= RandomDecisions::seconds; second += 5) {
            std::vector<Decision> expected;
            for (std::uint32_t bib = 1; bib <= RandomDecisions::runners; ++bib) {
                if (const auto counting = countingFor(all, bib, second)) {
                    expected.push_back(*counting);
                }
            }
            EXPECT_EQ(decisionsAt(all, second), expected) << "seed " << seed << ", second " << second;
        }
    }
}

TEST(Decisions, GiveRowsTheirStatusAndPlaceWhateverTheRowsSay)
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        RandomDecisions random(seed);
        const std::vector<Decision> all = random.some(random.below(12));
        const std::vector<PositionEvent> events = random.rows();
        constexpr std::int32_t second = 40;
        // What the standing would be if the stream itself had said so.
        std::vector<PositionEvent> said = events;
        for (PositionEvent &event : said) {
            const auto counting = countingFor(all, event.competitorId, second);
            if (event.rawTimeSeconds <= second && counting && counting->status) {
                event.status = *counting->status;
            }
        }
        std::vector<StandingRow> rows = standingAt(events, second);
        applyDecisions(decisionsAt(all, second), rows);
        rank(rows);
        EXPECT_EQ(rows, standingAt(said, second)) << "seed " << seed;
    }
}

TEST(Decisions, LeaveRowsAloneWhereNothingIsDecided)
{
    std::vector<StandingRow> rows { { .event = { .competitorId = 2, .position = {} }, .rank = 7, .ageSeconds = 3 },
                                    { .event = { .competitorId = 1, .position = {} }, .rank = 5, .ageSeconds = 1 } };
    const std::vector<StandingRow> before = rows;
    applyDecisions({}, rows);
    EXPECT_EQ(rows, before);
    const std::vector<Decision> others { decided(1, {}, 0, 2), decided(9, Retired, 0, 1) };
    applyDecisions(others, rows);
    EXPECT_EQ(rows, before);
}

TEST(Decisions, WhoeverIsRetiredByHandStaysSoThoughRowsCome)
{
    const std::vector<Decision> all { decided(4, Retired, 10, 1) };
    for (const std::int32_t second : { 10, 11, 50 }) {
        std::vector<StandingRow> rows { { .event = { .competitorId = 4,
                                                     .rawTimeSeconds = second,
                                                     .distanceMetres = second * 3.0,
                                                     .position = {},
                                                     .status = Running } } };
        applyDecisions(decisionsAt(all, second), rows);
        EXPECT_EQ(rows.front().event.status, Retired) << second;
        EXPECT_EQ(rows.front().event.distanceMetres, second * 3.0) << "what was measured stays";
    }
}

TEST(Decisions, TakenBackOnesLeaveTheRunnersOwnStatus)
{
    std::vector<Decision> all { decided(4, Disqualified, 10, 1), decided(4, {}, 30, 2) };
    const auto statusAt = [&all](std::int32_t second) {
        PositionEvent event { .competitorId = 4, .position = {}, .status = Finished };
        applyDecision(decisionsAt(all, second), event);
        return event.status;
    };
    EXPECT_EQ(statusAt(9), Finished);
    EXPECT_EQ(statusAt(10), Disqualified);
    EXPECT_EQ(statusAt(29), Disqualified);
    EXPECT_EQ(statusAt(30), Finished);
    all.push_back(decided(4, {}, 0, 3));
    EXPECT_EQ(statusAt(20), Finished) << "taken back from the beginning";
}

TEST(Decisions, TakeSplitTimesOut)
{
    const std::vector<Split> splits { { .name = {}, .micrometres = 100'000'000 },
                                      { .name = {}, .micrometres = 200'000'000 } };
    SplitTracker tracker(splits);
    for (std::int32_t second = 0; second <= 40; second += 10) {
        for (std::uint32_t bib = 1; bib <= 5; ++bib) {
            tracker.add({ .competitorId = bib,
                          .rawTimeSeconds = second,
                          .elapsedMs = second * 1000LL,
                          .distanceMetres = second * (10.0 - bib),
                          .position = {},
                          .status = Running });
        }
    }
    const std::vector<Decision> holding { decided(1, Disqualified, 35, 1), decided(2, NotStarted, 35, 2),
                                          decided(3, Retired, 20, 3), decided(4, {}, 0, 4) };
    const CountedSplits counted(tracker, holding);
    const auto bibsAt = [&counted](std::size_t split) {
        std::vector<std::uint32_t> bibs;
        std::ranges::transform(counted.timesAt(split), std::back_inserter(bibs), &SplitTime::competitorId);
        return bibs;
    };
    ASSERT_EQ(tracker.timesAt(1).size(), 5U);
    EXPECT_THAT(bibsAt(0), testing::ElementsAre(3, 4, 5)) << "the third passed it before retiring";
    EXPECT_THAT(bibsAt(1), testing::ElementsAre(4, 5));
    const std::vector<Decision> takenBack { decided(4, {}, 0, 4) };
    EXPECT_TRUE(std::ranges::equal(CountedSplits(tracker, takenBack).timesAt(1), tracker.timesAt(1)));
}

TEST(Decisions, LeaveJustTheSplitTimesThatCountInTheirOrder)
{
    const std::vector<Split> splits { { .name = {}, .micrometres = 100'000'000 },
                                      { .name = {}, .micrometres = 200'000'000 } };
    for (unsigned seed = 0; seed < 200; ++seed) {
        RandomDecisions random(seed);
        SplitTracker tracker(splits);
        const std::vector<Decision> holding = decisionsAt(random.some(12), RandomDecisions::seconds);
        for (std::uint32_t id = 1; id <= RandomDecisions::runners; ++id) {
            const double metresPerSecond = 1.0 + random.below(10); // some never come so far, many come together
            for (std::int32_t second = 0; second <= 100; second += 20)
                tracker.add({ .competitorId = id,
                              .rawTimeSeconds = second,
                              .elapsedMs = second * 1000LL,
                              .distanceMetres = second * metresPerSecond,
                              .position = {},
                              .status = Running });
        }
        const CountedSplits counted(tracker, holding);
        for (std::size_t split = 0; split < splits.size(); ++split) {
            std::vector<SplitTime> expected = tracker.timesAt(split);
            std::erase_if(expected, [&holding](const SplitTime &time) {
                const Decision *decision = decisionOf(holding, time.competitorId);
                return decision != nullptr
                    && (decision->status != Retired || time.elapsedMs > decision->fromSecond * 1'000LL);
            });
            EXPECT_TRUE(std::ranges::equal(counted.timesAt(split), expected)) << "seed " << seed << ", split " << split;
        }
    }
}

TEST(Decisions, AreUndoneByOthers)
{
    const auto byHand = [](const std::vector<Decision> &all, std::int32_t second) {
        std::vector<Decision> holding = thoseByHand(decisionsAt(all, second));
        for (Decision &decision : holding) {
            decision.atMs = 0;
            decision.revision = 0;
        }
        return holding;
    };
    for (unsigned seed = 0; seed < 500; ++seed) {
        RandomDecisions random(seed);
        const std::vector<Decision> before = random.some(random.below(50));
        const auto bib = static_cast<std::uint32_t>(1 + random.below(RandomDecisions::runners));
        const std::int32_t from = random.below(3) > 0 ? random.below(RandomDecisions::seconds) : 0;
        std::int64_t revision = std::ssize(before) + 1;
        const Decision made =
            decided(bib, random.below(4) > 0 ? std::optional(Disqualified) : std::nullopt, from, revision);
        std::vector<Decision> all = before;
        all.push_back(made);
        for (Decision step : undoing(made, before)) {
            EXPECT_EQ(step.revision, 0) << "is not stored yet";
            step.revision = ++revision;
            all.push_back(step);
        }
        std::vector<Decision> counted;
        for (std::int32_t second = 0; second < RandomDecisions::seconds; ++second) {
            EXPECT_EQ(byHand(all, second), byHand(before, second)) << "seed " << seed << ", second " << second;
            if (const auto counting = countingFor(before, bib, second); counting && second >= from) {
                counted.push_back(*counting);
            }
        }
        EXPECT_EQ(undoing(made, counted), undoing(made, before)) << "seed " << seed << ": the others do not matter";
    }
}

TEST(Decisions, UndoneInThePastLeaveLaterOnes)
{
    const std::vector<Decision> before { decided(17, Retired, 600, 1) };
    const std::vector<Decision> steps = undoing(decided(17, Disqualified, 300, 2), before);
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_FALSE(steps[0].status);
    EXPECT_EQ(steps[0].fromSecond, 300);
    EXPECT_EQ(steps[1].status, Retired);
    EXPECT_EQ(steps[1].fromSecond, 600);
}

} // namespace trackside
