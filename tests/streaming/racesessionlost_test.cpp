// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a session makes of a sink that confirms late, or not at all.
#include "streaming/racesessionfixture.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace trackside;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::RaceSessionTest;
using test::upTo;

TEST_F(RaceSessionTest, aSecondThatWasLostIsWrittenAgainAsItWas)
{
    faults = { .dropoutRatio = 0.2, .lateRatio = 0.3, .repeatRatio = 0.2 };
    const auto session = begun(1.0);
    pass(*session, 5s);
    const auto firstTime = log->events;
    const SessionReport before = last;
    log->seconds.clear();
    log->events.clear();
    log->lost = { 0, 1, 2, 3, 4, 5 };
    pass(*session, 10ms);
    EXPECT_EQ(log->seconds, upTo(5)) << "before anything new has come due";
    EXPECT_EQ(log->events, firstTime);
    EXPECT_EQ(last.second, 5);
    EXPECT_EQ(last.generatedEvents, before.generatedEvents) << "they are no new ones";
    EXPECT_EQ(last.faults, before.faults);
    pass(*session, 990ms);
    EXPECT_EQ(log->seconds, upTo(6));
}

TEST_F(RaceSessionTest, whatIsLostGoesBeforeWhatIsNewAndWaitsForRoom)
{
    const auto session = begun(1.0);
    pass(*session, 1s);
    log->seconds.clear();
    log->lost = { 1 };
    log->room = 0;
    pass(*session, 1s);
    EXPECT_TRUE(log->seconds.empty());
    log->room = 1;
    pass(*session, 500ms);
    EXPECT_EQ(log->seconds, (std::vector { 1, 2 }));
}

TEST_F(RaceSessionTest, aRaceIsNotOverWhileSomethingIsLost)
{
    log->drained = false;
    const auto session = begun(0.0);
    ASSERT_EQ(last.second, last.lastSecond);
    log->drained = true;
    log->lost = { 7, 9 };
    log->room = 0;
    pass(*session, 1s);
    EXPECT_EQ(last.state, SessionState::Running);
    EXPECT_NE(log->states.back(), RaceState::Over);
    log->seconds.clear();
    log->room = 1;
    pass(*session, 1s);
    EXPECT_EQ(log->seconds, (std::vector { 7, 9 }));
    EXPECT_EQ(last.state, SessionState::Over);
    EXPECT_EQ(log->states.back(), RaceState::Over);
}

TEST_F(RaceSessionTest, itEndsOnlyWhenThatItIsOverIsConfirmedAsWell)
{
    log->whenTold = [this](RaceState state) { log->drained = state != RaceState::Over; };
    const auto session = begun(0.0);
    EXPECT_EQ(log->states.back(), RaceState::Over);
    EXPECT_EQ(last.state, SessionState::Running);
    log->drained = true;
    session->tick();
    EXPECT_EQ(last.state, SessionState::Over);
    EXPECT_EQ(std::ranges::count(log->states, RaceState::Over), 1);
}

TEST_F(RaceSessionTest, aStateThatCannotBeStoredIsStoredLater)
{
    const Error locked { u"Another program has locked the file."_s, {}, {} };
    const auto refuse = [&locked](RaceState) { return locked; };
    const auto session = begun(1.0);
    log->failTold = refuse;
    session->pause();
    EXPECT_EQ(log->states, std::vector { RaceState::Running });
    EXPECT_EQ(last.error.message, locked.message);
    log->failTold = {};
    session->tick();
    EXPECT_EQ(log->states, (std::vector { RaceState::Running, RaceState::Paused }));
    EXPECT_TRUE(last.error.message.isEmpty());
    log->failTold = refuse;
    session->resume();
    pass(*session, 1s);
    EXPECT_EQ(log->seconds, upTo(1));
    EXPECT_EQ(log->states.back(), RaceState::Paused);
    EXPECT_EQ(last.error.message, locked.message);
    log->failTold = {};
    pass(*session, 1s);
    EXPECT_EQ(log->states, (std::vector { RaceState::Running, RaceState::Paused, RaceState::Running }));
    EXPECT_TRUE(last.error.message.isEmpty());
}

TEST_F(RaceSessionTest, itEndsOnlyWhenThatItIsOverIsStored)
{
    const Error full { u"The disk is full."_s, {}, {} };
    log->failTold = [&full](RaceState state) { return state == RaceState::Over ? full : Error(); };
    const auto session = begun(0.0);
    ASSERT_EQ(last.second, last.lastSecond);
    EXPECT_EQ(last.state, SessionState::Running);
    EXPECT_EQ(last.error.message, full.message);
    log->failTold = {};
    session->tick();
    EXPECT_EQ(log->states.back(), RaceState::Over);
    EXPECT_EQ(last.state, SessionState::Over);
    EXPECT_TRUE(last.error.message.isEmpty());
}

TEST_F(RaceSessionTest, eachSecondIsTimedByItsOwnConfirmation)
{
    log->drained = false;
    const auto session = begun(10.0); // second 0 at 0 ms, 1 at 100 ms, …
    pass(*session, 100ms);
    EXPECT_EQ(last.confirmedSecond, -1);
    log->confirmedUpTo = 0;
    pass(*session, 100ms);
    EXPECT_EQ(last.confirmedSecond, 0);
    EXPECT_EQ(last.writeMicroseconds, 200'000) << "though others were generated since";
    pass(*session, 100ms);
    EXPECT_EQ(last.confirmedSecond, 0) << "nothing was confirmed";
    log->confirmedUpTo = 2;
    pass(*session, 50ms);
    EXPECT_EQ(last.confirmedSecond, 2);
    EXPECT_EQ(last.writeMicroseconds, 150'000);
}

TEST_F(RaceSessionTest, atTheEndItLooksSeldomWhileTheSinkIsInTrouble)
{
    settings.drainTick = 0ms;
    settings.retry = 1h;
    log->drained = false;
    log->trouble.message = u"Nobody answers."_s;
    const auto session = begun(0.0);
    ASSERT_EQ(last.second, last.lastSecond);
    const QSignalSpy reported(session.get(), &RaceSession::reported);
    const auto turnTheLoop = [] {
        for (int turn = 0; turn < 20; ++turn) {
            QCoreApplication::processEvents();
        }
    };
    turnTheLoop();
    EXPECT_LE(reported.size(), 1);
    log->trouble = {};
    session->tick();
    turnTheLoop();
    EXPECT_GE(reported.size(), 10) << "without trouble it looks often";
}
