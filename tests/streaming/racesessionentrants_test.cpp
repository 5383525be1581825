// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/inventednames.h"
#include "streaming/racesessionfixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

using namespace std::chrono_literals;
using namespace trackside;
using namespace Qt::StringLiterals;
using test::MemorySink;
using test::order;
using test::RaceSessionTest;
using test::upTo;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

constexpr std::int64_t slices = 3;
constexpr std::int64_t manyRunners = (slices - 1) * EntrantSlices::entrantsAtOnce + 1;

struct RaceSessionEntrantsTest : RaceSessionTest {
    std::unique_ptr<RaceSession> begunWith(const RaceOrder &wanted)
    {
        auto session =
            std::make_unique<RaceSession>(wanted, [this] { return std::make_unique<MemorySink>(log); }, settings);
        QObject::connect(session.get(), &RaceSession::reported, session.get(),
                         [this](const SessionReport &report) { last = report; });
        session->begin();
        return session;
    }

    /// A turn is over with every slice.
    std::unique_ptr<RaceSession> begunWithMany()
    {
        RaceOrder wanted = order(1.0);
        wanted.config.runners = manyRunners;
        settings.turn = 0ms;
        return begunWith(wanted);
    }
};

} // namespace

TEST_F(RaceSessionEntrantsTest, inventedOnesAreHandedOverBeforeTheGun)
{
    const RaceOrder wanted = order(1.0);
    log->failEntrants = [this] {
        EXPECT_THAT(log->seconds, IsEmpty());
        return Error();
    };
    const auto session = begunWith(wanted);
    ASSERT_THAT(log->entrants, SizeIs(1));
    ASSERT_THAT(log->entrants.front(), SizeIs(5));
    for (std::uint32_t id = 1; id <= 5; ++id) {
        EXPECT_EQ(log->entrants.front()[id - 1], inventedEntrant(wanted.config, id));
    }
    EXPECT_EQ(log->seconds, upTo(0));
}

TEST_F(RaceSessionEntrantsTest, eachShardHandsOverItsOwn)
{
    for (const bool areNamed : { false, true }) {
        std::multiset<std::uint32_t> seen;
        for (const std::int32_t index : { 1, 2 }) {
            RaceOrder wanted = order(1.0);
            wanted.shard = { .index = index, .count = 2 };
            if (areNamed) {
                wanted.entrants = std::make_shared<const Entrants>(Entrants { { .competitorId = 1 },
                                                                              { .competitorId = 2, .name = u"Ada"_s },
                                                                              { .competitorId = 3 },
                                                                              { .competitorId = 4 },
                                                                              { .competitorId = 5 } });
            }
            log = std::make_shared<test::MemoryLog>();
            const auto session = begunWith(wanted);
            std::set<std::uint32_t> runners;
            for (const PositionEvent &event : log->events) {
                runners.insert(event.competitorId);
            }
            std::set<std::uint32_t> entered;
            for (const Entrant &entrant : log->entrants.front()) {
                entered.insert(entrant.competitorId);
                EXPECT_EQ(entrant.name == u"Ada"_s, areNamed && entrant.competitorId == 2);
            }
            EXPECT_EQ(entered, runners) << "those whose events it writes";
            seen.insert(entered.begin(), entered.end());
        }
        EXPECT_THAT(seen, ElementsAre(1, 2, 3, 4, 5));
    }
}

TEST_F(RaceSessionEntrantsTest, aRunThatGoesOnHasThemAlready)
{
    log->seconds = { 0, 1 };
    const auto session = begunWith(order(1.0));
    EXPECT_THAT(log->entrants, IsEmpty());
    pass(*session, 1s);
    EXPECT_EQ(log->seconds.back(), 2);
}

TEST_F(RaceSessionEntrantsTest, ofAnEmptyListNobodyIsHandedOver)
{
    RaceOrder wanted = order(1.0);
    wanted.entrants = std::make_shared<const Entrants>();
    const auto session = begunWith(wanted);
    EXPECT_THAT(log->entrants, IsEmpty()) << "invented names would replace those that are stored";
    EXPECT_EQ(log->seconds, upTo(0));
}

TEST_F(RaceSessionEntrantsTest, comeInSlicesAndTheGunAfterThem)
{
    const auto session = begunWithMany();
    EXPECT_THAT(log->entrants, SizeIs(1)) << "it looks at its event loop after each turn";
    EXPECT_THAT(log->entrants.front(), SizeIs(EntrantSlices::entrantsAtOnce));
    EXPECT_EQ(last.state, SessionState::Starting);
    pass(*session, 20s); // no gap: the race has not begun
    EXPECT_THAT(log->seconds, IsEmpty());
    pass(*session, 20s);
    ASSERT_THAT(log->entrants, SizeIs(slices));
    EXPECT_THAT(log->entrants.back(), SizeIs(1));
    EXPECT_EQ(log->entrants.back().front().competitorId, manyRunners);
    EXPECT_EQ(log->seconds, upTo(0)) << "what handing over took is not made up for";
    EXPECT_EQ(last.state, SessionState::Running);
}

TEST_F(RaceSessionEntrantsTest, areStoppedInTheirMidst)
{
    const auto session = begunWithMany();
    session->stop();
    EXPECT_EQ(last.state, SessionState::Stopped);
    EXPECT_TRUE(log->closed);
    pass(*session, 1s);
    EXPECT_THAT(log->entrants, SizeIs(1));
    EXPECT_THAT(log->seconds, IsEmpty());
}

TEST_F(RaceSessionEntrantsTest, goOnWhileTheRaceIsPaused)
{
    const auto session = begunWithMany();
    session->pause();
    session->step(); // not before the gun
    pass(*session, 1s);
    pass(*session, 1s);
    EXPECT_THAT(log->entrants, SizeIs(slices));
    EXPECT_THAT(log->seconds, IsEmpty());
    EXPECT_EQ(last.state, SessionState::Paused);
    session->resume();
    EXPECT_EQ(log->seconds, upTo(0));
    EXPECT_EQ(last.state, SessionState::Running);
}

TEST_F(RaceSessionEntrantsTest, waitForRoom)
{
    log->room = 0;
    const auto session = begunWith(order(1.0));
    EXPECT_THAT(log->entrants, IsEmpty());
    log->room = 1;
    session->tick();
    EXPECT_THAT(log->entrants, SizeIs(1));
    EXPECT_EQ(log->seconds, upTo(0));
}

TEST_F(RaceSessionEntrantsTest, theGunWaitsUntilTheyAreConfirmed)
{
    log->drained = false;
    const auto session = begunWith(order(1.0));
    EXPECT_THAT(log->entrants, SizeIs(1));
    pass(*session, 20s);
    EXPECT_THAT(log->seconds, IsEmpty()) << "a run of which a second is stored is taken to have them";
    log->trouble = { u"Nobody answers."_s, {}, {} };
    pass(*session, 20s);
    EXPECT_EQ(last.error.message, u"Nobody answers."_s);
    EXPECT_EQ(last.state, SessionState::Starting);
    log->trouble = {};
    log->drained = true;
    pass(*session, 20s);
    EXPECT_THAT(log->entrants, SizeIs(1));
    EXPECT_EQ(log->seconds, upTo(0)) << "what waiting took is not made up for";
    EXPECT_EQ(last.error, Error());
}

TEST_F(RaceSessionEntrantsTest, thatWereNotConfirmedBeforeAKillAreHandedOverAgain)
{
    log->drained = false;
    {
        const auto killed = begunWith(order(1.0));
        pass(*killed, 20s);
    }
    log->drained = true;
    const auto session = begunWith(order(1.0));
    ASSERT_THAT(log->entrants, SizeIs(2));
    EXPECT_EQ(log->entrants[1], log->entrants[0]);
    EXPECT_EQ(log->seconds, upTo(0));
}

TEST_F(RaceSessionEntrantsTest, thatAreRefusedAreToldAndTriedAgain)
{
    log->failEntrants = [] { return Error { u"The disk is full."_s, {}, {} }; };
    const auto session = begunWith(order(1.0));
    EXPECT_EQ(last.error.message, u"The disk is full."_s);
    EXPECT_THAT(log->seconds, IsEmpty()) << "names that were left out would be missing for good";
    log->failEntrants = {};
    pass(*session, settings.retry);
    EXPECT_THAT(log->entrants, SizeIs(1));
    EXPECT_EQ(log->seconds, upTo(0));
    EXPECT_EQ(last.error, Error());
}
