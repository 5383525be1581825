// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replay.h"

#include "models/glidetrack.h"
#include "models/racefeedfixture.h"

namespace trackside::test {
namespace {

class ReplayTest : public RaceFeedTest {
protected:
    /// Shows second \p second of a race that has come to 1,000.
    void showPast(std::int32_t second, bool over = false)
    {
        open(u"a"_s);
        answerNext(1'000, over);
        timeline.seek(second);
        answerNext(second);
    }

    void answerNext(std::int32_t second, bool complete = false)
    {
        ASSERT_TRUE(becomes([this] { return !store.snapshots.back().isAnswered(); }));
        const auto snapshot = snapshotOf(second, { { 1, 3.0 * second } }, u"a"_s);
        snapshot->complete = complete;
        store.snapshots.back().answer(snapshot);
        ASSERT_TRUE(becomes([&] { return feed.snapshot()->second == second; }));
    }

    void pass(std::chrono::milliseconds time)
    {
        clock += time;
        replay.seekDue();
    }

    [[nodiscard]] std::optional<std::int32_t> asked() const { return store.snapshots.back().at; }

    std::chrono::nanoseconds clock { 50s };
    Timeline timeline { store, feed };
    Replay replay { feed, timeline, [this] { return clock; } };
    QSignalSpy ends { &replay, &Replay::reachedEnd };
};

TEST_F(ReplayTest, ThereIsNothingToPlayOfNow)
{
    EXPECT_FALSE(replay.canPlay());
    open(u"a"_s);
    answerNext(1'000);
    EXPECT_FALSE(replay.canPlay()) << "the race goes on, and its newest second is shown";
    replay.play();
    EXPECT_FALSE(replay.isPlaying());
    timeline.seek(10);
    EXPECT_TRUE(replay.canPlay());
}

/// Seconds are sought before the play clock is there, and each as soon as it is near.
TEST_F(ReplayTest, SeeksTheSecondsAsTheClockComesToThem)
{
    showPast(100);
    replay.play();
    EXPECT_TRUE(replay.isPlaying());
    for (std::int32_t second = 101; second < 105; ++second) {
        EXPECT_EQ(asked(), second);
        answerNext(second);
        EXPECT_TRUE(replay.goesOnWith(second)) << "the map glides there";
        pass(300ms);
        EXPECT_EQ(asked(), second) << "which lasts for now";
        pass(700ms);
    }
    EXPECT_DOUBLE_EQ(replay.positionMs(), 104'000.0);
}

TEST_F(ReplayTest, PositionIsAFunctionOfTheClock)
{
    showPast(100);
    replay.setSpeed(0.1);
    replay.play();
    for (int i = 0; i < 7; ++i)
        pass(33ms);
    EXPECT_DOUBLE_EQ(replay.positionMs(), 100'023.1);
    replay.setSpeed(60);
    EXPECT_DOUBLE_EQ(replay.positionMs(), 100'023.1) << "another speed begins where the old one ends";
    pass(1s);
    EXPECT_DOUBLE_EQ(replay.positionMs(), 160'023.1);
}

TEST_F(ReplayTest, SpeedsHaveSteps)
{
    EXPECT_EQ(replay.speed(), 1.0);
    replay.changeSpeed(1);
    EXPECT_EQ(replay.speed(), 2.0);
    replay.changeSpeed(-3);
    EXPECT_EQ(replay.speed(), 0.25);
    replay.changeSpeed(-3);
    EXPECT_EQ(replay.speed(), 0.1);
    replay.changeSpeed(30);
    EXPECT_EQ(replay.speed(), 60.0);
    replay.setSpeed(7);
    EXPECT_EQ(replay.speed(), 10.0) << "only those that are offered";
}

/// A slow store is asked for fewer seconds, farther ahead; the clock does not wait.
TEST_F(ReplayTest, ASlowStoreShowsFewerSecondsAndDoesNotLag)
{
    showPast(100);
    replay.setSpeed(10);
    replay.play();
    const std::size_t before = store.snapshots.size();
    for (int i = 0; i < 8; ++i)
        pass(250ms);
    EXPECT_EQ(store.snapshots.size(), before) << "one at a time";
    answerNext(106);
    EXPECT_EQ(asked(), 126) << "what was wanted last: 20 s gone, and the lead";
    answerNext(126);
    pass(250ms);
    EXPECT_GE(asked().value_or(0), 122 + 30) << "now it is known that an answer may take two seconds";
}

TEST_F(ReplayTest, ComesToRestAtTheNextSecond)
{
    showPast(100);
    replay.setSpeed(10);
    replay.play();
    answerNext(106);
    pass(250ms);
    EXPECT_EQ(asked(), 108);
    pass(10ms);
    replay.pause();
    EXPECT_FALSE(replay.isPlaying());
    EXPECT_EQ(timeline.shown(), 103) << "2.6 s were played";
    EXPECT_EQ(asked(), 103) << "the second ahead is not waited for";
    EXPECT_TRUE(store.snapshots[store.snapshots.size() - 2].isCanceled());
    answerNext(103);
    EXPECT_TRUE(replay.goesOnWith(103));
    EXPECT_FALSE(replay.goesOnWith(50)) << "what is sought after that";
    pass(10s);
    EXPECT_EQ(timeline.shown(), 103);
    replay.play();
    EXPECT_DOUBLE_EQ(replay.positionMs(), 103'000.0);
}

TEST_F(ReplayTest, GoesOnFromWhereTheUserSeeks)
{
    showPast(100);
    replay.play();
    answerNext(101);
    pass(200ms);
    timeline.seek(400);
    EXPECT_TRUE(replay.isPlaying());
    EXPECT_DOUBLE_EQ(replay.positionMs(), 400'000.0);
    answerNext(400);
    EXPECT_FALSE(replay.goesOnWith(400)) << "the map jumps";
    pass(500ms);
    EXPECT_EQ(asked(), 402);
    answerNext(402);
    EXPECT_TRUE(replay.goesOnWith(402));
}

TEST_F(ReplayTest, AnAnswerFromBeforeTheSeekingIsNotTheJump)
{
    showPast(100);
    replay.play();
    EXPECT_EQ(asked(), 101);
    timeline.seek(400);
    answerNext(101);
    EXPECT_TRUE(replay.goesOnWith(101));
    answerNext(400);
    EXPECT_FALSE(replay.goesOnWith(400));
}

TEST_F(ReplayTest, CatchesUpWithARaceThatGoesOn)
{
    showPast(980);
    replay.setSpeed(10);
    replay.play();
    answerNext(986);
    pass(1s);
    answerNext(996);
    EXPECT_TRUE(replay.isPlaying());
    pass(500ms);
    EXPECT_FALSE(replay.isPlaying());
    EXPECT_FALSE(timeline.isPast());
    EXPECT_EQ(ends.size(), 1);
    answerNext(1'003);
    EXPECT_TRUE(replay.goesOnWith(1'003)) << "the map glides into the present";
    EXPECT_FALSE(replay.goesOnWith(1'003));
}

TEST_F(ReplayTest, GoesToTheLastSecondOfARaceThatIsOver)
{
    showPast(990, true);
    replay.setSpeed(10);
    replay.play();
    answerNext(996);
    pass(900ms);
    answerNext(1'000, true);
    EXPECT_TRUE(replay.isPlaying()) << "the last second is there, the play clock is not";
    EXPECT_TRUE(replay.goesOnWith(1'000));
    EXPECT_TRUE(ends.isEmpty());
    pass(100ms);
    EXPECT_FALSE(replay.isPlaying());
    EXPECT_EQ(ends.size(), 1);
    replay.play();
    EXPECT_DOUBLE_EQ(replay.positionMs(), 0.0) << "once more";
    EXPECT_EQ(asked(), 0);
}

TEST_F(ReplayTest, GoingLiveEndsIt)
{
    showPast(100);
    replay.play();
    timeline.goLive();
    EXPECT_FALSE(replay.isPlaying());
    EXPECT_TRUE(ends.isEmpty());
    answerNext(1'004);
    EXPECT_FALSE(replay.goesOnWith(1'004));
    timeline.seek(100);
    replay.play();
    open(u"b"_s);
    EXPECT_FALSE(replay.isPlaying()) << "another race is shown live";
}

TEST_F(ReplayTest, StandsWhileTheStoreDoesNotAnswer)
{
    showPast(100);
    replay.play();
    pass(500ms);
    store.snapshots.back().answer(std::unexpected(down()));
    ASSERT_TRUE(becomes([this] { return feed.isFailing(); }));
    const std::size_t before = store.snapshots.size();
    pass(60s);
    EXPECT_DOUBLE_EQ(replay.positionMs(), 100'500.0);
    EXPECT_LE(store.snapshots.size(), before + 1) << "asked again at the refresh rate, by the feed alone";
    answerNext(timeline.shown());
    pass(500ms);
    EXPECT_DOUBLE_EQ(replay.positionMs(), 101'000.0);
}

TEST_F(ReplayTest, UnfreezesThePicture)
{
    showPast(100);
    feed.setFrozen(true);
    replay.play();
    EXPECT_FALSE(feed.isFrozen());
    EXPECT_EQ(asked(), 101);
}

/// The map beside it: at every moment where the play clock is, from the first answers on.
TEST_F(ReplayTest, TheMapKeepsToThePlayClock)
{
    for (const double speed : { 0.1, 1.0, 5.0, 60.0 }) {
        GlideTrack glide;
        QObject context;
        QObject::connect(&replay, &Replay::changed, &context, [&] {
            if (replay.isPlaying())
                glide.play(replay.clock(), clock);
            else
                glide.rest(timeline.shown(), clock);
        });
        QObject::connect(&feed, &RaceFeed::snapshotReady, &context, [&](const SnapshotPtr &snapshot) {
            glide.apply(snapshot, course, clock,
                        replay.goesOnWith(snapshot->second) ? GlideTrack::Way::Glide : GlideTrack::Way::Jump);
        });
        showPast(100);
        replay.setSpeed(speed);
        replay.play();
        std::int64_t last = 100'000;
        double fastest = 0.0;
        for (int frame = 0; frame < 200; ++frame) {
            pass(20ms);
            if (frame % 3 == 0 && !store.snapshots.back().isAnswered()) // a store that takes up to 60 ms
                answerNext(*asked());
            const std::int64_t drawn = glide.displayMs(clock);
            EXPECT_GE(drawn, last) << "never backwards";
            fastest = std::max(fastest, static_cast<double>(drawn - last) / 20.0);
            last = drawn;
            if (frame > 50) {
                EXPECT_NEAR(static_cast<double>(drawn), replay.positionMs(), 20.0 * speed + 2.0) << speed;
            }
        }
        EXPECT_LT(fastest, 1.5 * speed + 0.1) << speed;
        replay.pause();
        EXPECT_EQ(glide.displayMs(clock), last);
        if (!store.snapshots.back().isAnswered())
            answerNext(*asked());
        clock += GlideTrack::margin;
        EXPECT_EQ(glide.displayMs(clock), 1'000 * timeline.shown());
        EXPECT_FALSE(glide.isMoving(clock));
        feed.setRun({});
    }
}

} // namespace
} // namespace trackside::test
