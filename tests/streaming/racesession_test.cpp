// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/racesessionfixture.h"

#include <QSignalSpy>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace std::chrono_literals;
using namespace trackside;
using namespace Qt::StringLiterals;
using test::MemoryLog;
using test::MemorySink;
using test::order;
using test::RaceSessionTest;
using test::upTo;
using testing::ElementsAre;

TEST_F(RaceSessionTest, writesTheStartAtTheGunAndThenASecondASecond)
{
    const auto session = begun(1.0);
    EXPECT_EQ(log->seconds, upTo(0));
    pass(*session, 999ms);
    EXPECT_EQ(log->seconds, upTo(0));
    pass(*session, 1ms);
    EXPECT_EQ(log->seconds, upTo(1));
    EXPECT_EQ(last.second, 1);
    EXPECT_EQ(last.state, SessionState::Running);
    EXPECT_EQ(last.generatedEvents, 10);
}

TEST_F(RaceSessionTest, aLateTickCatchesUpAndSkipsNothing)
{
    const auto session = begun(1.0);
    pass(*session, 7500ms);
    EXPECT_EQ(log->seconds, upTo(7));
    EXPECT_EQ(last.latenessMs, 6500);
    EXPECT_EQ(last.state, SessionState::Running);
}

TEST_F(RaceSessionTest, speedScalesTheClock)
{
    const auto session = begun(60.0);
    pass(*session, 100ms);
    EXPECT_EQ(log->seconds, upTo(6));
    session->setSpeed(0.1);
    pass(*session, 9999ms);
    EXPECT_EQ(log->seconds, upTo(6));
    pass(*session, 1ms);
    EXPECT_EQ(log->seconds, upTo(7));
}

TEST_F(RaceSessionTest, aRunThatLostARecordInItsMiddleGoesOnFromThere)
{
    {
        const auto session = begun(1.0);
        for (int second = 1; second <= 20; ++second) {
            pass(*session, 1s);
        }
        EXPECT_EQ(log->seconds, upTo(20));
    } // cut off
    log->looksForGaps = true;
    std::erase_if(log->events, [](const PositionEvent &event) {
        return event.competitorId == 3 && (event.rawTimeSeconds == 15 || event.rawTimeSeconds == 17);
    });
    const auto session = begun(1.0);
    EXPECT_EQ(log->seconds, upTo(14));
    for (int second = 15; second <= 22; ++second) {
        pass(*session, 1s);
    }
    EXPECT_EQ(log->seconds, upTo(22));
    for (const std::int32_t second : { 15, 17 }) {
        EXPECT_TRUE(std::ranges::any_of(log->events, [second](const PositionEvent &event) {
            return event.competitorId == 3 && event.rawTimeSeconds == second;
        })) << second;
    }
}

TEST_F(RaceSessionTest, aRunThatLacksNothingGoesOnAfterItsLastSecond)
{
    pass(*begun(60.0), 100ms);
    EXPECT_EQ(log->seconds, upTo(6));
    log->looksForGaps = true;
    pass(*begun(60.0), 100ms);
    EXPECT_EQ(log->seconds, upTo(12));
    EXPECT_EQ(log->events.size(), 13U * 5U) << "nothing comes twice";
}

TEST_F(RaceSessionTest, afterAGapItPausesAndAsks)
{
    const auto session = begun(1.0);
    pass(*session, 20min);
    EXPECT_EQ(last.state, SessionState::AfterGap);
    EXPECT_EQ(last.gapSeconds, 1200);
    EXPECT_EQ(log->seconds, upTo(0));
    pass(*session, 1h); // while it waits for the answer nothing is missed
    EXPECT_EQ(log->seconds, upTo(0));

    session->goOnFromHere();
    EXPECT_EQ(last.state, SessionState::Running);
    EXPECT_EQ(log->seconds, upTo(1));
    pass(*session, 1s);
    EXPECT_EQ(log->seconds, upTo(2));
}

TEST_F(RaceSessionTest, thatItPausesAfterAGapIsWrittenLikeAnyPause)
{
    for (const auto answer : { &RaceSession::goOnFromHere, &RaceSession::catchUp, &RaceSession::resume }) {
        log = std::make_shared<MemoryLog>();
        const auto session = begun(1.0);
        pass(*session, 20min);
        EXPECT_EQ(last.state, SessionState::AfterGap);
        EXPECT_THAT(log->states, ElementsAre(RaceState::Running, RaceState::Paused));
        (session.get()->*answer)();
        EXPECT_THAT(log->states, ElementsAre(RaceState::Running, RaceState::Paused, RaceState::Running));
    }
}

TEST_F(RaceSessionTest, whatWasLostBeforeAGapIsWrittenAgainWhileItAsks)
{
    const auto session = begun(1.0);
    log->lost = { 0 };
    pass(*session, 20min);
    EXPECT_EQ(last.state, SessionState::AfterGap);
    EXPECT_EQ(log->seconds, (std::vector { 0, 0 }));
}

TEST_F(RaceSessionTest, catchingUpIsRateLimited)
{
    const auto session = begun(1.0);
    pass(*session, 150s);
    session->catchUp();
    EXPECT_EQ(last.state, SessionState::CatchingUp);
    EXPECT_EQ(log->seconds, upTo(60));
    EXPECT_EQ(last.queuedSeconds, 90);
    pass(*session, 100ms);
    EXPECT_EQ(log->seconds, upTo(120));
    pass(*session, 100ms);
    EXPECT_EQ(log->seconds, upTo(150));
    EXPECT_EQ(last.state, SessionState::Running);
    pass(*session, 800ms);
    EXPECT_EQ(log->seconds, upTo(151));
}

TEST_F(RaceSessionTest, catchingUpIsRateLimitedWhileNothingIsConfirmed)
{
    log->drained = false;
    const auto session = begun(1.0);
    pass(*session, 150s);
    session->catchUp();
    pass(*session, 130ms);
    EXPECT_EQ(last.latenessMs, 30) << "the next turn was due after 100 ms";
}

TEST_F(RaceSessionTest, withoutAWindowItCatchesUpByItself)
{
    settings.askAfterGap = false;
    const auto session = begun(1.0);
    pass(*session, 100s);
    EXPECT_EQ(log->seconds, upTo(100));
}

TEST_F(RaceSessionTest, pauseStopsTheClockAndStepWritesOneSecond)
{
    const auto session = begun(1.0);
    pass(*session, 1500ms);
    session->pause();
    EXPECT_EQ(last.state, SessionState::Paused);
    pass(*session, 1h);
    EXPECT_EQ(log->seconds, upTo(1));
    session->step();
    EXPECT_EQ(log->seconds, upTo(2));
    session->step();
    EXPECT_EQ(log->seconds, upTo(3));
    session->resume();
    EXPECT_EQ(last.state, SessionState::Running);
    pass(*session, 1s);
    EXPECT_EQ(log->seconds, upTo(4));
    EXPECT_THAT(log->states, ElementsAre(RaceState::Running, RaceState::Paused, RaceState::Running));
}

TEST_F(RaceSessionTest, whatIsLostIsWrittenAgainWhileTheRaceIsPaused)
{
    log->drained = false;
    const auto session = begun(1.0);
    pass(*session, 1500ms);
    session->pause();
    log->lost = { 0 };
    pass(*session, 1s);
    EXPECT_THAT(log->seconds, ElementsAre(0, 1, 0));
    log->confirmedUpTo = 1;
    pass(*session, 1s);
    EXPECT_EQ(last.confirmedSecond, 1);
    EXPECT_EQ(last.state, SessionState::Paused);
    EXPECT_EQ(log->seconds.size(), 3U);
}

TEST_F(RaceSessionTest, aSecondThatCannotBeStoredIsGeneratedAgainLater)
{
    log->fail = [](std::int32_t second) { return second == 2 ? Error { u"The disk is full."_s, {}, {} } : Error {}; };
    const auto session = begun(1.0);
    pass(*session, 5s);
    EXPECT_EQ(log->seconds, upTo(1));
    EXPECT_EQ(last.error.message, u"The disk is full."_s);
    EXPECT_EQ(last.state, SessionState::Running);
    EXPECT_EQ(last.queuedSeconds, 4);
    log->fail = {};
    pass(*session, 500ms);
    EXPECT_EQ(log->seconds, upTo(5));
    EXPECT_TRUE(last.error.message.isEmpty());
}

TEST_F(RaceSessionTest, aSinkWithoutRoomIsNotPressed)
{
    const auto session = begun(1.0);
    log->room = 0;
    pass(*session, 5s);
    EXPECT_EQ(log->seconds, upTo(0));
    log->room = 1;
    pass(*session, 500ms);
    EXPECT_EQ(log->seconds, upTo(5));
}

TEST_F(RaceSessionTest, looksSoonWhetherWhatItWroteIsConfirmedAndTellsHowLongThatTook)
{
    log->drained = false;
    const auto session = begun(1.0);
    pass(*session, 30ms);
    EXPECT_EQ(last.latenessMs, 20) << "the next look was due after 10 ms, not after a second";
    EXPECT_EQ(last.writeMicroseconds, 0);
    log->drained = true;
    pass(*session, 12ms);
    EXPECT_EQ(last.writeMicroseconds, 42'000);
    log->room = 0;
    pass(*session, 2s);
    pass(*session, 15ms);
    EXPECT_EQ(last.latenessMs, 5) << "room may come at any moment";
}

TEST_F(RaceSessionTest, aboveTheMachinesLimitItRunsAtTheLimitAndPilesUpNothing)
{
    log->whileWriting = [this] { wall += 100ms; }; // ten seconds a second at most
    const auto session = begun(60.0);
    for (int i = 0; i < 50; ++i) {
        session->tick();
    }
    EXPECT_TRUE(last.speedLimited);
    EXPECT_NEAR(last.achievableSpeed, 10.0, 0.01);
    EXPECT_LE(last.queuedSeconds, 6);
    EXPECT_EQ(log->seconds, upTo(last.second));
    log->whileWriting = {};
    for (int i = 0; i < 30; ++i) {
        pass(*session, 100ms);
    }
    EXPECT_FALSE(last.speedLimited);
}

TEST_F(RaceSessionTest, endsWithTheLastRecordAndSaysOver)
{
    const auto session = begun(60.0);
    QSignalSpy ended(session.get(), &RaceSession::ended);
    for (int i = 0; i < 1000 && ended.isEmpty(); ++i) {
        pass(*session, 100ms);
    }
    EXPECT_EQ(ended.size(), 1);
    EXPECT_EQ(last.state, SessionState::Over);
    EXPECT_TRUE(log->closed);
    EXPECT_EQ(log->seconds, upTo(last.lastSecond));
    EXPECT_EQ(log->states.back(), RaceState::Over);
    pass(*session, 10s);
    EXPECT_EQ(log->seconds, upTo(last.lastSecond));
}

TEST_F(RaceSessionTest, isNotOverBeforeTheLastRecordIsConfirmed)
{
    log->drained = false;
    const auto session = begun(0.0);
    while (last.second < last.lastSecond) {
        session->tick();
    }
    pass(*session, 50ms);
    EXPECT_EQ(last.state, SessionState::Running);
    EXPECT_FALSE(log->closed);
    log->drained = true;
    pass(*session, 50ms);
    EXPECT_EQ(last.state, SessionState::Over);
    EXPECT_TRUE(log->closed);
    EXPECT_EQ(log->states.back(), RaceState::Over);
}

TEST_F(RaceSessionTest, tellsWhatKeepsTheSinkFromConfirmingAsLongAsItDoes)
{
    const auto session = begun(1.0);
    log->trouble.message = u"Nobody answers."_s;
    log->room = 0;
    pass(*session, 1s);
    EXPECT_EQ(last.error.message, u"Nobody answers."_s);
    log->trouble = {};
    log->room = 1;
    pass(*session, 1s);
    EXPECT_TRUE(last.error.message.isEmpty());
    EXPECT_EQ(log->seconds, upTo(2)) << "what was held back is generated now";
}

TEST_F(RaceSessionTest, cutOffAndResumedItWritesWhatAnUninterruptedRaceWrites)
{
    faults = { .gpsErrorMetres = 5.0, .dropoutRatio = 0.1, .lateRatio = 0.2, .repeatRatio = 0.1, .swapRatio = 0.2 };
    {
        const auto whole = begun(60.0);
        while (last.state == SessionState::Running) {
            pass(*whole, 100ms);
        }
    }
    const auto uninterrupted = log->events;
    log = std::make_shared<MemoryLog>();
    for (int part = 0; part < 1000; ++part) {
        const auto session = begun(60.0); // dropped without a word, as a crash would
        for (int i = 0; i < 13 && last.state == SessionState::Running; ++i) {
            pass(*session, 100ms);
        }
        if (last.state == SessionState::Over) {
            break;
        }
    }
    EXPECT_EQ(last.state, SessionState::Over);
    EXPECT_EQ(log->events, uninterrupted);
}

TEST_F(RaceSessionTest, aStreamWithFaultsEndsWithItsLastLateRecordAndTellsWhatWasApplied)
{
    const auto wholeRace = [this] {
        log = std::make_shared<MemoryLog>();
        const auto session = begun(0.0);
        while (last.state == SessionState::Running) {
            session->tick();
        }
        return log->events;
    };
    const auto kind = wholeRace();
    EXPECT_FALSE(last.faults.isAny());
    const std::int32_t lastRecord = last.lastSecond;

    faults = { .dropoutRatio = 0.1, .lateRatio = 0.2, .mostSecondsLate = 4, .repeatRatio = 0.1, .swapRatio = 0.2 };
    const auto unkind = wholeRace();
    EXPECT_EQ(last.state, SessionState::Over);
    EXPECT_EQ(last.lastSecond, lastRecord + 5);
    EXPECT_EQ(log->seconds, upTo(lastRecord + 5));
    EXPECT_GT(last.faults.dropped, 0);
    EXPECT_GT(last.faults.late, 0);
    EXPECT_GT(last.faults.outOfOrder, 0);
    EXPECT_EQ(std::ssize(unkind), std::ssize(kind) - last.faults.dropped + last.faults.repeated);
    EXPECT_EQ(last.generatedEvents, std::ssize(unkind));
    EXPECT_EQ(last.acknowledgedEvents, std::ssize(unkind));
}

TEST_F(RaceSessionTest, aSecondThatIsTriedAgainCountsItsFaultsOnce)
{
    faults = { .dropoutRatio = 1.0 };
    log->fail = [](std::int32_t second) { return second == 1 ? Error { u"The disk is full."_s, {}, {} } : Error {}; };
    const auto session = begun(1.0);
    pass(*session, 1s);
    pass(*session, 500ms);
    EXPECT_EQ(last.faults.dropped, 0);
    log->fail = {};
    pass(*session, 500ms);
    EXPECT_EQ(last.second, 2);
    EXPECT_EQ(last.faults.dropped, 10);
}

TEST_F(RaceSessionTest, stoppedItClosesTheSink)
{
    const auto session = begun(1.0);
    session->stop();
    EXPECT_EQ(last.state, SessionState::Stopped);
    EXPECT_TRUE(log->closed);
    pass(*session, 5s);
    EXPECT_EQ(log->seconds, upTo(0));
}

TEST_F(RaceSessionTest, aConfigurationThatIsWrongFailsWithItsSentence)
{
    RaceOrder wrong = order(1.0);
    wrong.config.runners = 0;
    RaceSession session(wrong, [this] { return std::make_unique<MemorySink>(log); }, settings);
    QSignalSpy reported(&session, &RaceSession::reported);
    session.begin();
    ASSERT_EQ(reported.size(), 1);
    const auto report = reported.front().front().value<SessionReport>();
    EXPECT_EQ(report.state, SessionState::Failed);
    EXPECT_EQ(report.error.message, u"The number of competitors must be from 1 to 1,000,000."_s);
}
