// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a log tells of a race, as a function of its rows.
#include "analysis/racelog.h"
#include "unit/records.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <tuple>

namespace trackside {

using testing::ElementsAre;
using testing::IsEmpty;

using test::at;

namespace {

using Kind = RaceEvent::Kind;

StandingRow ranked(const PositionEvent &event, std::int32_t rank, std::int32_t ageSeconds = 0)
{
    return { .event = event, .rank = rank, .ageSeconds = ageSeconds };
}

std::vector<RaceEvent> ofKind(const std::vector<RaceEvent> &log, Kind kind)
{
    std::vector<RaceEvent> found;
    std::ranges::copy_if(log, std::back_inserter(found), [kind](const RaceEvent &event) { return event.kind == kind; });
    return found;
}

SplitTracker splitsOf(int count, int metresBetween)
{
    std::vector<Split> splits;
    for (int number = 1; number <= count; ++number) {
        splits.push_back({ .name = {}, .micrometres = number * metresBetween * 1'000'000LL });
    }
    return SplitTracker(splits);
}

} // namespace

TEST(RaceLog, HasNothingToTellBeforeTheFirstRow)
{
    EXPECT_THAT(raceLog({ .standing = {} }, 10), IsEmpty());
}

TEST(RaceLog, TellsNoStartOfWhoeverWasTakenOutBeforeIt)
{
    PositionEvent waiting = at(1, 100, 0.0, RunnerStatus::Disqualified);
    waiting.startOffsetMs = 600'000;
    const std::vector standing { ranked(waiting, 0) };
    EXPECT_THAT(ofKind(raceLog({ .standing = standing }, 10), Kind::Started), IsEmpty());
}

TEST(RaceLog, TellsAStartForEachWave)
{
    std::vector<StandingRow> standing;
    for (const auto &[bib, startMs] : { std::pair(1U, 0), { 2U, 0 }, { 3U, 45'000 }, { 4U, 90'000 } }) {
        PositionEvent event = at(bib, 60, 100.0, startMs > 60'000 ? RunnerStatus::Waiting : RunnerStatus::Running);
        event.startOffsetMs = startMs;
        standing.push_back(ranked(event, 1));
    }
    EXPECT_THAT(raceLog({ .standing = standing }, 10),
                ElementsAre(RaceEvent { .kind = Kind::Started, .competitorId = 0, .count = 2, .elapsedMs = 0 },
                            RaceEvent { .kind = Kind::Started, .competitorId = 3, .count = 1, .elapsedMs = 45'000 }));
}

TEST(RaceLog, TellsTheNewestStartsWhereEachRunnerHasAnOwnOne)
{
    std::vector<StandingRow> standing;
    for (std::uint32_t bib = 1; bib <= 40; ++bib) {
        PositionEvent event = at(bib, 60, 100.0);
        event.startOffsetMs = bib * 7 % 20 * 1'000;
        standing.push_back(ranked(event, 1));
    }
    const auto all = raceLog({ .standing = standing }, 100);
    ASSERT_EQ(all.size(), 20U);
    EXPECT_EQ(all.back().count, 2);
    EXPECT_EQ(raceLog({ .standing = standing }, 20), all);
    EXPECT_EQ(raceLog({ .standing = standing }, 5), std::vector(all.end() - 5, all.end()));
    EXPECT_THAT(raceLog({ .standing = standing }, 0), IsEmpty());
}

TEST(RaceLog, TellsHowTheRaceEndsForEachRunner)
{
    const std::vector<StandingRow> standing {
        ranked(at(5, 100, 500.0, RunnerStatus::Finished), 1), ranked(at(6, 100, 500.0, RunnerStatus::Finished), 1),
        ranked(at(7, 40, 200.0, RunnerStatus::Retired), 3),   ranked(at(8, 30, 100.0, RunnerStatus::Disqualified), 4),
        ranked(at(9, 0, 0.0, RunnerStatus::NotStarted), 5),   ranked(at(10, 0, 0.0, RunnerStatus::NotStarted), 5),
    };
    const auto log = raceLog({ .standing = standing }, 10);
    EXPECT_THAT(ofKind(log, Kind::Finished),
                ElementsAre(RaceEvent { .kind = Kind::Finished, .competitorId = 5, .rank = 1, .elapsedMs = 100'000 },
                            RaceEvent { .kind = Kind::Finished, .competitorId = 6, .rank = 1, .elapsedMs = 100'000 }));
    EXPECT_THAT(ofKind(log, Kind::Retired),
                ElementsAre(RaceEvent { .kind = Kind::Retired, .competitorId = 7, .elapsedMs = 40'000 }));
    EXPECT_THAT(ofKind(log, Kind::Disqualified),
                ElementsAre(RaceEvent { .kind = Kind::Disqualified, .competitorId = 8, .elapsedMs = 30'000 }));
    EXPECT_THAT(ofKind(log, Kind::NotStarted),
                ElementsAre(RaceEvent { .kind = Kind::NotStarted, .competitorId = 0, .count = 2 }));
    EXPECT_TRUE(std::ranges::is_sorted(log, {}, &RaceEvent::elapsedMs));
}

TEST(RaceLog, CallsSilentWhoIsInTheRaceAndHasNoRows)
{
    const std::vector<StandingRow> standing { ranked(at(1, 70, 300.0), 1, 30), ranked(at(2, 69, 290.0), 2, 31),
                                              ranked(at(3, 10, 40.0, RunnerStatus::Retired), 3, 90) };
    EXPECT_THAT(ofKind(raceLog({ .standing = standing, .silentAfterSeconds = 30 }, 10), Kind::Silent),
                ElementsAre(RaceEvent { .kind = Kind::Silent, .competitorId = 2, .elapsedMs = 69'000 }));
}

TEST(RaceLog, TellsWhoTakesTheLeadAtSplitsAndAtTheFinish)
{
    SplitTracker splits = splitsOf(4, 10);
    // 1 and 2 come to the first split together, 1 alone is first at the second, 2 at the third, 1 and 3 at the fourth.
    for (const auto &[bib, second, metres] : { std::tuple(1U, 10, 10.0),
                                               { 2U, 10, 10.0 },
                                               { 3U, 12, 10.0 },
                                               { 1U, 20, 20.0 },
                                               { 2U, 21, 20.0 },
                                               { 3U, 22, 20.0 },
                                               { 2U, 30, 30.0 },
                                               { 1U, 31, 30.0 },
                                               { 3U, 32, 30.0 },
                                               { 1U, 40, 40.0 },
                                               { 3U, 40, 40.0 },
                                               { 2U, 41, 40.0 } }) {
        splits.add(at(bib, second, metres));
    }
    const auto lead = [](std::uint32_t bib, std::int32_t place, std::int64_t ms) {
        return RaceEvent { .kind = Kind::TookLead, .place = place, .competitorId = bib, .rank = 1, .elapsedMs = ms };
    };
    std::vector<StandingRow> standing { ranked(at(3, 50, 500.0, RunnerStatus::Finished), 1),
                                        ranked(at(1, 50, 490.0), 2) };
    const CountedSplits counted(splits);
    const auto leads = [&] {
        return ofKind(raceLog({ .standing = standing, .splits = &counted }, 10), Kind::TookLead);
    };
    EXPECT_THAT(leads(), ElementsAre(lead(2, 2, 30'000), lead(1, 3, 40'000), lead(3, 3, 40'000)));
    standing.front().event.competitorId = 2;
    EXPECT_THAT(leads(), testing::Contains(lead(2, -1, 50'000)));
}

namespace {

/// What happens at a split at 100 m, in a zone from 150 m to 160 m and at a split at 200 m.
class LeadsInAZone : public testing::Test {
protected:
    void add(std::uint32_t bib, std::int32_t second, double metres)
    {
        const PositionEvent event = at(bib, second, metres);
        splits.add(event);
        zone.add(event);
        std::erase_if(standing, [bib](const StandingRow &row) { return row.event.competitorId == bib; });
        standing.push_back(ranked(event, 2));
    }
    [[nodiscard]] std::vector<RaceEvent> leads() const
    {
        const CountedSplits counted(splits, decisions);
        return ofKind(
            raceLog({ .standing = standing, .decisions = decisions, .zones = { &zone, 1 }, .splits = &counted }, 10),
            Kind::TookLead);
    }
    [[nodiscard]] static RaceEvent lead(std::uint32_t bib, std::int64_t ms, bool isAtZone, std::int32_t place)
    {
        return { .kind = Kind::TookLead,
                 .isAtZone = isAtZone,
                 .place = place,
                 .competitorId = bib,
                 .rank = 1,
                 .elapsedMs = ms };
    }

    SplitTracker splits = splitsOf(2, 100);
    ZoneTracker zone = ZoneTracker({ test::passage(150.0, 160.0) });
    std::vector<StandingRow> standing;
    std::vector<Decision> decisions;
};

} // namespace

TEST_F(LeadsInAZone, AreToldAtItsEdges)
{
    // 1 stands in the zone from 31 s on; 2 passes there, and is passed by 1 before the next split.
    for (const auto &[bib, second, metres] : { std::tuple(1U, 19, 95.0),
                                               { 1U, 20, 100.0 },
                                               { 2U, 21, 98.0 },
                                               { 2U, 22, 102.0 },
                                               { 1U, 30, 148.0 },
                                               { 1U, 31, 152.0 },
                                               { 2U, 33, 149.0 },
                                               { 2U, 34, 153.0 },
                                               { 2U, 35, 157.0 } }) {
        add(bib, second, metres);
    }
    EXPECT_THAT(leads(), IsEmpty()) << "2 is beside 1, or ahead of it inside: that is not looked at";
    add(1, 36, 152.0);
    add(2, 36, 161.0);
    const RaceEvent passed = lead(2, 35'750, true, 0);
    EXPECT_THAT(leads(), ElementsAre(passed)) << "at once: 1 stands before the edge";
    add(1, 40, 152.0);
    add(1, 41, 162.0);
    EXPECT_THAT(leads(), ElementsAre(passed)) << "and it stays so once 1 has moved on";
    add(1, 46, 196.0);
    add(1, 47, 200.0);
    add(2, 47, 190.0);
    add(2, 49, 200.0);
    EXPECT_THAT(leads(), ElementsAre(passed, lead(1, 47'000, false, 1)));
}

TEST_F(LeadsInAZone, AreNotTakenFromWhoeverWasNotSeenThere)
{
    add(1, 20, 100.0);
    add(2, 22, 100.0);
    // Of 1 no row near the zone is there; 2 is the first who is seen to pass it.
    zone = ZoneTracker({ test::passage(150.0, 160.0) });
    add(1, 32, 170.0);
    add(2, 33, 149.0);
    add(2, 34, 151.0);
    add(2, 36, 161.0);
    EXPECT_THAT(leads(), IsEmpty());
}

TEST_F(LeadsInAZone, AreNotTakenFromWhoeverHasNoRowSince)
{
    add(1, 20, 100.0);
    add(2, 22, 100.0);
    add(1, 30, 149.0);
    add(2, 30, 148.0);
    add(2, 31, 152.0);
    EXPECT_THAT(leads(), IsEmpty()) << "1 may have been there before 2";
    add(1, 31, 149.5);
    EXPECT_THAT(leads(), ElementsAre(lead(2, 30'500, true, 0)));
}

TEST_F(LeadsInAZone, GoByWhoCounts)
{
    add(1, 20, 100.0);
    add(2, 22, 100.0);
    add(3, 24, 100.0);
    for (const auto &[bib, second] : { std::pair(2U, 30), { 3U, 31 }, { 1U, 34 } }) {
        add(bib, second, 149.0);
        add(bib, second + 1, 151.0);
        add(bib, second + 3, 161.0);
    }
    EXPECT_THAT(leads(), ElementsAre(lead(2, 30'500, true, 0)));
    decisions = { { .competitorId = 2, .status = RunnerStatus::Disqualified, .fromSecond = 0, .revision = 1 } };
    EXPECT_THAT(leads(), ElementsAre(lead(3, 31'500, true, 0)));
}

TEST(RaceLog, GivesTheRankAtASplit)
{
    SplitTracker splits = splitsOf(1, 100);
    for (const auto &[bib, second] : { std::pair(1U, 10), { 2U, 11 }, { 3U, 11 }, { 4U, 12 } }) {
        splits.add(at(bib, second, 100.0));
    }
    std::vector<std::pair<std::uint32_t, std::int32_t>> ranks;
    const CountedSplits counted(splits);
    for (const RaceEvent &event : raceLog({ .standing = {}, .splits = &counted }, 10)) {
        ranks.emplace_back(event.competitorId, event.rank);
    }
    EXPECT_THAT(ranks, ElementsAre(std::pair(1U, 1), std::pair(2U, 2), std::pair(3U, 2), std::pair(4U, 4)));
}

TEST(RaceLog, TellsADecisionAtTheSecondFromWhichItHolds)
{
    SplitTracker splits = splitsOf(2, 100);
    for (const auto &[bib, second, metres] : { std::tuple(1U, 10, 100.0), { 2U, 12, 100.0 }, { 1U, 20, 200.0 } }) {
        splits.add(at(bib, second, metres));
    }
    const std::vector<Decision> decisions {
        { .competitorId = 1, .status = RunnerStatus::Disqualified, .fromSecond = 15, .revision = 1 },
        { .competitorId = 3, .status = {}, .fromSecond = 16, .revision = 2 },
    };
    std::vector<StandingRow> standing { ranked(at(1, 50, 400.0), 1), ranked(at(2, 50, 390.0), 2),
                                        ranked(at(3, 9, 70.0, RunnerStatus::Retired), 3) };
    applyDecisions(decisions, standing);
    rank(standing);
    const CountedSplits counted(splits, decisions);
    const auto log = raceLog({ .standing = standing, .decisions = decisions, .splits = &counted }, 10);
    EXPECT_THAT(ofKind(log, Kind::Disqualified),
                ElementsAre(RaceEvent { .kind = Kind::Disqualified, .competitorId = 1, .elapsedMs = 15'000 }));
    EXPECT_THAT(ofKind(log, Kind::Retired),
                ElementsAre(RaceEvent { .kind = Kind::Retired, .competitorId = 3, .elapsedMs = 9'000 }));
    EXPECT_THAT(ofKind(log, Kind::SplitPassed),
                ElementsAre(RaceEvent { .kind = Kind::SplitPassed,
                                        .isEstimate = true,
                                        .place = 0,
                                        .competitorId = 2,
                                        .rank = 1,
                                        .elapsedMs = 12'000 }));
}

TEST(RaceLog, KeepsTheNewestOfEachKind)
{
    SplitTracker splits = splitsOf(3, 100);
    ZoneTracker zone({ { 10'000'000, 20'000'000 }, { 110'000'000, 120'000'000 } });
    for (std::int32_t second = 0; second < 60; ++second) {
        for (std::uint32_t bib = 1; bib <= 8; ++bib) {
            const PositionEvent event = at(bib, second, second * 5.0 + bib * 0.1);
            splits.add(event);
            zone.add(event);
        }
    }
    const CountedSplits counted(splits);
    const LogSources sources { .standing = {}, .zones = { &zone, 1 }, .splits = &counted };
    const auto whole = raceLog(sources, 1000);
    const auto few = raceLog(sources, 5);
    for (const Kind kind : { Kind::SplitPassed, Kind::ZoneEntered, Kind::ZoneLeft }) {
        const auto all = ofKind(whole, kind);
        ASSERT_EQ(all.size(), 16U);
        EXPECT_EQ(ofKind(few, kind), std::vector(all.end() - 5, all.end()));
    }
}

} // namespace trackside
