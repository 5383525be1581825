// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much history seeking reads of a store whose rows may come late, and that what is shown is the same all the same.
#include "store/snapshots.h"

#include "simulation/racesimulator.h"
#include "support/courses.h"

#include <gmock/gmock.h>

#include <optional>
#include <utility>

using namespace trackside;
using namespace Qt::StringLiterals;
using testing::Le;

namespace {

constexpr std::int32_t latestSeconds = 10; ///< rows come late by so many, as PinotReader has it

/// Rows as they are there so far, and how many seconds of history are asked for.
struct Table {
    std::vector<PositionEvent> events; ///< in order of time
    std::int32_t newest = 0;
    bool complete = false;
    bool comeLate = false; ///< those of every third runner do, by turns, so that later ones are there before
    bool mayComeLate = true; ///< as the store says
    std::optional<std::int32_t> secondPart; ///< how far it is: even numbers are in a part of their own
    std::optional<std::ptrdiff_t> breaksOffAfter; ///< rows of the next history
    std::int32_t secondsRead = 0; ///< since somebody set it to 0

    [[nodiscard]] bool isThere(const PositionEvent &event) const
    {
        const bool isLate = comeLate && event.competitorId % 3 == 0 && event.rawTimeSeconds / 4 % 2 == 1;
        if (event.rawTimeSeconds > secondPart.value_or(newest) && event.competitorId % 2 == 0) {
            return false;
        }
        return complete || event.rawTimeSeconds + (isLate ? latestSeconds - 1 : 0) <= newest;
    }

    /// A row that was missing.
    void add(const PositionEvent &event)
    {
        events.insert(std::ranges::upper_bound(events, event.rawTimeSeconds, {}, &PositionEvent::rawTimeSeconds),
                      event);
    }
};

class TableReader final : public RaceReader {
public:
    TableReader(CoursePtr course, std::shared_ptr<Table> table)
        : m_course(std::move(course))
        , m_table(std::move(table))
    {
    }

    [[nodiscard]] bool isCurrent() const override { return true; }
    [[nodiscard]] std::int32_t statements() const override { return 0; }
    [[nodiscard]] std::vector<SentStatement> takeSent() override { return {}; }
    void readAnew() override { }
    [[nodiscard]] Result<RaceHead> head() override
    {
        RaceHead head;
        head.newest = head.second = m_table->newest;
        head.rowsComeLate = m_table->mayComeLate;
        head.complete = m_table->complete;
        head.parts = { { .second = m_table->newest, .complete = m_table->complete } };
        if (m_table->secondPart) {
            head.parts.push_back({ .second = *m_table->secondPart, .complete = m_table->complete });
        }
        return head;
    }
    [[nodiscard]] Result<std::int32_t> newestSecond() override { return m_table->newest; }
    [[nodiscard]] Result<CoursePtr> course() override { return m_course; }
    [[nodiscard]] Result<std::vector<StandingRow>> field(std::int32_t second, std::int64_t) override
    {
        std::vector<PositionEvent> events;
        std::ranges::copy_if(m_table->events, std::back_inserter(events),
                             [this](const PositionEvent &event) { return m_table->isThere(event); });
        return standingAt(events, second);
    }
    Result<void> edgeHistory(std::int32_t second, std::span<const std::int32_t> after,
                             const std::function<void(const PositionEvent &)> &take) override
    {
        const auto fromOf = [&](std::size_t part) {
            return std::max(0, after[part] + 1 - (m_table->mayComeLate ? latestSeconds : 0));
        };
        m_table->secondsRead += second - fromOf(0) + 1;
        const auto breaksOff = std::exchange(m_table->breaksOffAfter, std::nullopt);
        std::ptrdiff_t rows = 0;
        for (const PositionEvent &event : m_table->events) {
            const std::int32_t from = fromOf(m_table->secondPart && event.competitorId % 2 == 0 ? 1 : 0);
            if (event.rawTimeSeconds < from || event.rawTimeSeconds > second || !m_table->isThere(event)) {
                continue;
            }
            if (rows++ == breaksOff) {
                return failure(u"It broke off."_s);
            }
            take(event);
        }
        return {};
    }
    [[nodiscard]] Result<std::vector<PositionEvent>> history(std::span<const std::uint32_t>, std::int32_t,
                                                             std::int32_t) override
    {
        return std::vector<PositionEvent>();
    }

private:
    CoursePtr m_course;
    std::shared_ptr<Table> m_table;
};

class NoDecisions final : public DecisionLog {
public:
    [[nodiscard]] Result<std::vector<Decision>> of(const QString &) override { return std::vector<Decision>(); }
    Result<Decision> add(const QString &, const Decision &decision) override { return decision; }
    [[nodiscard]] std::int64_t edition(const QString &) const override { return 0; }
};

class SeekingSnapshots : public testing::Test {
protected:
    SeekingSnapshots()
    {
        RaceConfig config;
        config.runners = 12;
        config.stopRatio = 0.5;
        const RaceSimulator race = *RaceSimulator::create(course, config);
        last = race.lastSecond();
        for (std::int32_t second = 0; second <= last; ++second) {
            race.eventsAt(second, table->events);
        }
        table->newest = last;
    }

    [[nodiscard]] Snapshots opened() const
    {
        return { std::make_unique<TableReader>(course, table),
                 RunDecisions(std::make_shared<NoDecisions>(), u"run"_s) };
    }

    /// As somebody sees it who has never asked before.
    void expectFreshAnswer(const Snapshot &shown) const
    {
        const std::int32_t read = table->secondsRead;
        const auto fresh = opened().take(shown.second, true);
        table->secondsRead = read;
        ASSERT_TRUE(fresh);
        EXPECT_EQ(shown.standing, fresh->standing) << shown.second;
        EXPECT_EQ(shown.log, fresh->log) << shown.second;
        ASSERT_EQ(shown.zones.size(), fresh->zones.size());
        for (std::size_t i = 0; i < shown.zones.size(); ++i) {
            EXPECT_EQ(shown.zones[i].longest, fresh->zones[i].longest) << shown.second;
            EXPECT_EQ(shown.zones[i].longestSoFar, fresh->zones[i].longestSoFar) << shown.second;
            EXPECT_EQ(shown.zones[i].crowd, fresh->zones[i].crowd) << shown.second;
            EXPECT_EQ(shown.zones[i].firstEntries, fresh->zones[i].firstEntries) << shown.second;
            EXPECT_EQ(shown.zones[i].lastExit, fresh->zones[i].lastExit) << shown.second;
        }
        ASSERT_EQ(shown.splits.size(), fresh->splits.size());
        for (std::size_t i = 0; i < shown.splits.size(); ++i) {
            EXPECT_EQ(shown.splits[i].first, fresh->splits[i].first) << shown.second;
        }
    }

    /// What the log has of what happened a while before.
    [[nodiscard]] static std::vector<RaceEvent> longAgo(const Snapshot &snapshot)
    {
        std::vector<RaceEvent> log = snapshot.log;
        std::erase_if(log, [&](const RaceEvent &event) { return event.elapsedMs > 1'000 * (snapshot.second - 30); });
        return log;
    }

    CoursePtr course = test::shippedCourse(u"crystal"_s);
    std::shared_ptr<Table> table = std::make_shared<Table>();
    std::int32_t last = 0;
};

} // namespace

TEST_F(SeekingSnapshots, ReadsNothingOnceMoreThatWasAllThere)
{
    Snapshots race = opened();
    ASSERT_TRUE(race.take({}, true));
    EXPECT_EQ(table->secondsRead, last + 1);
    table->secondsRead = 0;
    for (std::int32_t i = 1; i <= 40; ++i) {
        const auto shown = race.take(i * 379 % (last - latestSeconds), false);
        ASSERT_TRUE(shown);
        expectFreshAnswer(*shown);
    }
    EXPECT_EQ(table->secondsRead, 0);
}

TEST_F(SeekingSnapshots, OfARaceThatIsOverEverySecondIsThere)
{
    table->complete = true;
    Snapshots race = opened();
    ASSERT_TRUE(race.take({}, true));
    table->secondsRead = 0;
    for (const std::int32_t second : { last - 1, last - 5, last / 2, -1, last - 2 }) {
        const auto shown = race.take(second, false);
        ASSERT_TRUE(shown);
        expectFreshAnswer(*shown);
    }
    EXPECT_EQ(table->secondsRead, 0);
}

TEST_F(SeekingSnapshots, GoesOnForwardsFromWhereItWas)
{
    Snapshots race = opened();
    for (std::int32_t second = 0; second < last - latestSeconds; second += 50) {
        const auto shown = race.take(second, false);
        ASSERT_TRUE(shown);
        expectFreshAnswer(*shown);
    }
    EXPECT_THAT(table->secondsRead, Le(last + last / 50 * latestSeconds)) << "but for rows that may come late";
}

TEST_F(SeekingSnapshots, OfWhatIsFollowedLiveThePastIsReadOnceMoreAndOnce)
{
    table->newest = 200;
    table->comeLate = true;
    Snapshots race = opened();
    ASSERT_TRUE(race.take({}, true));
    for (; table->newest < 600; table->newest += 2) {
        ASSERT_TRUE(race.take({}, false));
    }
    table->secondsRead = 0;
    for (std::int32_t second = 599; second > 100; second -= 3) {
        const auto shown = race.take(second, false);
        ASSERT_TRUE(shown);
        expectFreshAnswer(*shown);
    }
    EXPECT_THAT(table->secondsRead, Le(600 + 4 * 2 * latestSeconds));
}

TEST_F(SeekingSnapshots, WhatIsReadWhileRowsStillComeIsNotBuiltOn)
{
    table->comeLate = true;
    Snapshots race = opened();
    for (table->newest = 100; table->newest < last; ++table->newest) { // a replay that lags behind the race a little
        const auto shown = race.take(table->newest - 4, false);
        ASSERT_TRUE(shown);
        if (table->newest % 40 == 0) {
            const auto fresh = opened().take(shown->second, true);
            ASSERT_TRUE(fresh);
            EXPECT_EQ(longAgo(*shown), longAgo(*fresh)) << shown->second;
        }
        if (table->newest % 200 == 0) {
            const auto settled = race.take(table->newest - latestSeconds, false);
            ASSERT_TRUE(settled);
            expectFreshAnswer(*settled);
        }
    }
}

TEST_F(SeekingSnapshots, NorIsTheEndOfWhatWasReadAtFirst)
{
    table->comeLate = true;
    for (std::int32_t at = 60; at < last - 60; at += 80) {
        Snapshots race = opened();
        table->newest = at;
        ASSERT_TRUE(race.take({}, false));
        table->newest += 30;
        ASSERT_TRUE(race.take({}, false));
        const auto shown = race.take(at + 5, false);
        ASSERT_TRUE(shown);
        expectFreshAnswer(*shown);
        const auto before = race.take(at, false);
        ASSERT_TRUE(before);
        expectFreshAnswer(*before);
    }
}

TEST_F(SeekingSnapshots, WhatBrokeOffIsNotTakenForSettled)
{
    table->comeLate = true;
    for (std::int32_t at = 60; at < last - 300; at += 80) {
        for (const bool isOfNow : { true, false }) {
            Snapshots race = opened();
            table->newest = at;
            const std::int32_t until = isOfNow ? at - 2 : at - latestSeconds - 2;
            table->breaksOffAfter = std::ranges::count_if(table->events, [&](const PositionEvent &event) {
                return event.rawTimeSeconds <= until && table->isThere(event);
            });
            const std::optional<std::int32_t> second = isOfNow ? std::nullopt : std::optional(at - 3);
            EXPECT_FALSE(race.take(second, false));
            table->newest = at + 60;
            EXPECT_TRUE(race.take(second, false));
            table->newest = at + 200;
            EXPECT_TRUE(race.take({}, false));
            for (const std::int32_t past : { at + 30, at, at + 180 }) {
                const auto shown = race.take(past, false);
                ASSERT_TRUE(shown);
                expectFreshAnswer(*shown);
            }
        }
    }
}

TEST_F(SeekingSnapshots, APartThatLaggedIsReadOn)
{
    table->mayComeLate = false;
    table->newest = 800;
    table->secondPart = 300;
    Snapshots race = opened();
    ASSERT_TRUE(race.take({}, false));
    for (const std::int32_t reached : { 300, 800 }) {
        table->secondPart = reached;
        for (const std::int32_t second : { 700, 350, 290 }) {
            const auto shown = race.take(second, false);
            ASSERT_TRUE(shown);
            expectFreshAnswer(*shown);
        }
    }
    table->secondsRead = 0;
    EXPECT_TRUE(race.take(500, false));
    EXPECT_EQ(table->secondsRead, 0);
}

TEST_F(SeekingSnapshots, SplitTimesAreThoseOfTheSnapshot)
{
    table->comeLate = true;
    const std::vector<std::uint32_t> everybody { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 };
    for (std::int32_t at = 60; at < last - 60; at += 17) {
        Snapshots race = opened();
        table->newest = at;
        ASSERT_TRUE(race.take({}, false));
        table->newest = at + 12; // frozen at what was now, and late rows have come
        const auto shown = race.take(at, false);
        const auto times = race.splitTimesOf(at, everybody);
        ASSERT_TRUE(shown && times);
        for (std::size_t split = 0; split < shown->splits.size(); ++split) {
            for (const SplitPlace &place : shown->splits[split].first) {
                const std::vector<SplitTime> &own = times->runners[place.time.competitorId - 1].times;
                ASSERT_GT(own.size(), split) << at;
                EXPECT_EQ(own[split], place.time) << at;
            }
        }
    }
}

TEST_F(SeekingSnapshots, OnceNobodyIsInsideTheLongestSoFarAreTold)
{
    const auto over = opened().take({}, true);
    ASSERT_TRUE(over);
    for (const ZoneAnswer &zone : over->zones) {
        EXPECT_TRUE(zone.longest.empty());
        EXPECT_FALSE(zone.longestSoFar.empty());
        EXPECT_TRUE(std::ranges::is_sorted(zone.longestSoFar, std::greater(), &ZoneStay::insideMs));
        for (const ZoneStay &stay : zone.longestSoFar) {
            EXPECT_TRUE(std::ranges::contains(over->standing, stay.event, &StandingRow::event));
        }
    }
    Snapshots race = opened();
    int busy = 0;
    for (std::int32_t second = 0; second < last; second += 20) {
        const auto then = race.take(second, false);
        ASSERT_TRUE(then);
        for (const ZoneAnswer &zone : then->zones) {
            EXPECT_EQ(zone.longestSoFar.empty(), zone.inside > 0 || zone.passagesSoFar == 0);
            busy += zone.inside > 0 ? 1 : 0;
        }
    }
    EXPECT_GT(busy, 3);
}

TEST_F(SeekingSnapshots, RowsThatCameLateAreFoundOnceEverythingIsReadAnew)
{
    // A runner's rows around the first split, without which the passing is told later and as an estimate.
    const auto isAway = [](const PositionEvent &event) {
        return event.competitorId == 3 && event.distanceMetres > 900.0 && event.distanceMetres < 1100.0;
    };
    std::vector<PositionEvent> away;
    std::ranges::copy_if(table->events, std::back_inserter(away), isAway);
    std::erase_if(table->events, isAway);
    Snapshots race = opened();
    ASSERT_TRUE(race.take({}, true));
    const std::int32_t second = away.back().rawTimeSeconds + 300;
    ASSERT_TRUE(race.take(second, false));
    std::ranges::for_each(away, [this](const PositionEvent &event) { table->add(event); });
    const auto shown = race.take(second, true);
    ASSERT_TRUE(shown);
    expectFreshAnswer(*shown);
    const auto later = race.take(second + 400, false);
    ASSERT_TRUE(later);
    expectFreshAnswer(*later);
    const auto before = race.take(second - 100, false);
    ASSERT_TRUE(before);
    expectFreshAnswer(*before);
}
