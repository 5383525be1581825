// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/racefeedfixture.h"

namespace trackside::test {
namespace {

TEST_F(RaceFeedTest, AsksAgainOnlyAfterTheAnswer)
{
    open(u"a"_s);
    ASSERT_TRUE(asks(2));
    EXPECT_FALSE(store.snapshots[1].whole);
    // Time goes by without an answer: nothing else is asked.
    feed.refreshNow();
    QSignalSpy tick(&feed, &RaceFeed::snapshotReady);
    EXPECT_FALSE(tick.wait(350ms));
    EXPECT_EQ(store.snapshots.size(), 2U);
    store.snapshots[1].answer(picture(1));
    ASSERT_TRUE(asks(3));
    EXPECT_EQ(last()->second, 1);
}

TEST_F(RaceFeedTest, ReadsTheWholeEveryMinute)
{
    open(u"a"_s);
    ASSERT_TRUE(asks(2));
    store.snapshots[1].answer(picture(1));
    now += 59s;
    ASSERT_TRUE(asks(3));
    EXPECT_FALSE(store.snapshots[2].whole);
    now += 1s;
    store.snapshots[2].answer(picture(2));
    ASSERT_TRUE(asks(4));
    EXPECT_TRUE(store.snapshots[3].whole);
    // The whole has not been read until it was answered.
    store.snapshots[3].answer(std::unexpected(down()));
    ASSERT_TRUE(asks(5));
    EXPECT_TRUE(store.snapshots[4].whole);
    store.snapshots[4].answer(picture(3));
    ASSERT_TRUE(asks(6));
    EXPECT_FALSE(store.snapshots[5].whole);
}

TEST_F(RaceFeedTest, NeverDeliversAnOlderRunsAnswer)
{
    open(u"a"_s);
    ASSERT_TRUE(asks(2));
    const int before = static_cast<int>(snapshots.count());
    feed.setRun(u"b"_s);
    EXPECT_TRUE(store.snapshots[1].isCanceled());
    EXPECT_EQ(feed.snapshot(), nullptr);
    // Too late to be stopped: it answers all the same.
    store.snapshots[1].answer(picture(1));
    store.courses.back().answer(course);
    settle();
    EXPECT_EQ(snapshots.count(), before);
    ASSERT_TRUE(asks(3));
    store.snapshots[2].answer(picture(7, u"b"_s));
    ASSERT_TRUE(becomes([&] { return snapshots.count() == before + 1; }));
    EXPECT_EQ(last()->runId, u"b"_s);
}

TEST_F(RaceFeedTest, DropsAnAnswerThatWasAlreadyOnItsWay)
{
    open(u"a"_s);
    ASSERT_TRUE(asks(2));
    const int before = static_cast<int>(snapshots.count());
    store.snapshots[1].answer(picture(1)); // finished, but not yet delivered
    feed.setRun(u"b"_s);
    settle();
    EXPECT_EQ(snapshots.count(), before);
    store.courses.back().answer(course);
    ASSERT_TRUE(asks(3));
    EXPECT_EQ(store.snapshots[2].runId, u"b"_s);
}

TEST_F(RaceFeedTest, LetsTheLatestSeekWin)
{
    open(u"a"_s);
    feed.seek(30);
    feed.seek(40);
    feed.seek(50);
    ASSERT_EQ(store.snapshots.size(), 4U);
    EXPECT_FALSE(feed.isLive());
    EXPECT_FALSE(store.snapshots[3].whole) << "the history was read a moment ago";
    store.snapshots[3].answer(picture(50));
    store.snapshots[1].answer(picture(30));
    store.snapshots[2].answer(picture(40));
    ASSERT_TRUE(becomes([&] { return snapshots.count() == 2; }));
    settle();
    EXPECT_EQ(snapshots.count(), 2);
    EXPECT_EQ(last()->second, 50);
    // A past second does not change: nothing is asked until somebody wants something else.
    EXPECT_FALSE(snapshots.wait(250ms));
    EXPECT_EQ(store.snapshots.size(), 4U);
    feed.goLive();
    ASSERT_EQ(store.snapshots.size(), 5U);
    EXPECT_EQ(store.snapshots[4].at, std::nullopt);
    EXPECT_FALSE(store.snapshots[4].whole);
}

TEST_F(RaceFeedTest, SeekingReadsTheWholeWhereThatIsLongAgo)
{
    open(u"a"_s);
    now += 60s;
    feed.seek(30);
    EXPECT_TRUE(store.snapshots.back().whole) << "rows may have come late";
    feed.seek(40);
    EXPECT_TRUE(store.snapshots.back().whole) << "it has not been read until it was answered";
    store.snapshots.back().answer(picture(40));
    ASSERT_TRUE(becomes([&] { return last()->second == 40; }));
    now += 60s;
    feed.seek(50);
    EXPECT_FALSE(store.snapshots.back().whole) << "whoever drags does not wait for it";
    store.snapshots.back().answer(picture(50));
    ASSERT_TRUE(becomes([&] { return last()->second == 50; }));
    feed.goLive();
    EXPECT_TRUE(store.snapshots.back().whole);
}

TEST_F(RaceFeedTest, FreezesThePictureAtOnce)
{
    open(u"a"_s);
    ASSERT_TRUE(asks(2));
    QSignalSpy live(&feed, &RaceFeed::liveChanged);
    feed.setFrozen(true);
    EXPECT_EQ(live.count(), 1);
    store.snapshots[1].answer(picture(1));
    QSignalSpy more(&feed, &RaceFeed::snapshotReady);
    EXPECT_FALSE(more.wait(250ms));
    EXPECT_EQ(store.snapshots.size(), 2U);
    // Stepping works on a frozen picture.
    feed.seek(1);
    ASSERT_EQ(store.snapshots.size(), 3U);
    store.snapshots[2].answer(picture(1));
    ASSERT_TRUE(becomes([&] { return more.count() == 1; }));
    EXPECT_TRUE(feed.isFrozen());
    EXPECT_FALSE(more.wait(250ms));
    EXPECT_EQ(store.snapshots.size(), 3U);
    feed.goLive();
    EXPECT_TRUE(feed.isLive());
    EXPECT_EQ(store.snapshots.size(), 4U);
}

TEST_F(RaceFeedTest, ShowsAnotherRaceEvenWhenFrozen)
{
    open(u"a"_s);
    feed.setFrozen(true);
    open(u"b"_s);
    EXPECT_TRUE(feed.isLive());
    EXPECT_TRUE(asks(3));
}

TEST_F(RaceFeedTest, RefreshesOnRequestWhenNotByItself)
{
    feed.setAutoRefresh(false);
    open(u"a"_s);
    QSignalSpy more(&feed, &RaceFeed::snapshotReady);
    EXPECT_FALSE(more.wait(250ms));
    EXPECT_EQ(store.snapshots.size(), 1U);
    feed.refreshNow();
    ASSERT_EQ(store.snapshots.size(), 2U);
    store.snapshots[1].answer(picture(9));
    ASSERT_TRUE(becomes([&] { return more.count() == 1; }));
    feed.setAutoRefresh(true);
    EXPECT_EQ(store.snapshots.size(), 3U) << "at once";
}

TEST_F(RaceFeedTest, TakesAnotherIntervalAtOnce)
{
    feed.setRefreshInterval(1h);
    open(u"a"_s);
    EXPECT_EQ(store.snapshots.size(), 1U);
    feed.setRefreshInterval(1ms);
    EXPECT_EQ(feed.refreshInterval(), 100ms) << "the least";
    EXPECT_TRUE(asks(2));
}

TEST_F(RaceFeedTest, CountsItsIntervalFromQuestionToQuestion)
{
    feed.setRefreshInterval(1h);
    open(u"a"_s);
    feed.refreshNow();
    ASSERT_EQ(store.snapshots.size(), 2U);
    now += 1h;
    store.snapshots[1].answer(picture(1));
    EXPECT_TRUE(asks(3)) << "what the answer took is part of the hour";
}

TEST_F(RaceFeedTest, KeepsTheLastDataThroughAnOutageAndRecovers)
{
    open(u"a"_s);
    for (std::size_t i = 1; i <= 3; ++i) {
        ASSERT_TRUE(asks(i + 1));
        now += 2s;
        store.snapshots[i].answer(std::unexpected(down()));
        ASSERT_TRUE(becomes([&] { return failures.count() == static_cast<int>(i); }));
    }
    EXPECT_TRUE(feed.isFailing());
    EXPECT_EQ(feed.snapshot()->second, 0);
    EXPECT_EQ(feed.dataAge(), 6s);
    EXPECT_EQ(failures.last().first().value<Error>().message, down().message);
    ASSERT_TRUE(asks(5));
    store.snapshots[4].answer(picture(8));
    ASSERT_TRUE(becomes([&] { return recoveries.count() == 1; }));
    EXPECT_FALSE(feed.isFailing());
    EXPECT_EQ(feed.dataAge(), 0ms);
    EXPECT_EQ(last()->second, 8);
}

TEST_F(RaceFeedTest, AsksAgainWhenTheStoreGivesNoAnswer)
{
    open(u"a"_s);
    ASSERT_TRUE(asks(2));
    store.snapshots[1].finishWithoutAnswer();
    ASSERT_TRUE(becomes([&] { return failures.count() == 1; }));
    EXPECT_TRUE(asks(3));
}

TEST_F(RaceFeedTest, AsksAgainForASeekThatFailed)
{
    open(u"a"_s);
    feed.seek(30);
    store.snapshots.back().answer(std::unexpected(down()));
    ASSERT_TRUE(asks(3));
    EXPECT_EQ(store.snapshots[2].at, 30);
}

TEST_F(RaceFeedTest, AFrozenPictureIsAskedAgainOnlyOnRequest)
{
    open(u"a"_s);
    ASSERT_TRUE(asks(2));
    store.snapshots[1].answer(std::unexpected(down()));
    ASSERT_TRUE(becomes([&] { return failures.count() == 1; }));
    feed.setFrozen(true);
    EXPECT_FALSE(feed.isFailing()) << "no answer is waited for";
    EXPECT_EQ(recoveries.count(), 1) << "what tells of the failure goes";
    QSignalSpy more(&feed, &RaceFeed::failed);
    EXPECT_FALSE(more.wait(250ms));
    EXPECT_EQ(store.snapshots.size(), 2U);
    feed.refreshNow();
    ASSERT_EQ(store.snapshots.size(), 3U);
    store.snapshots[2].answer(std::unexpected(down()));
    ASSERT_TRUE(becomes([&] { return failures.count() == 2; }));
    EXPECT_FALSE(more.wait(250ms));
    EXPECT_EQ(store.snapshots.size(), 3U) << "nor after that does the picture change by itself";
    feed.seek(30);
    ASSERT_EQ(store.snapshots.size(), 4U);
    store.snapshots[3].answer(std::unexpected(down()));
    ASSERT_TRUE(asks(5)) << "a second that is sought still comes";
    store.snapshots[4].answer(picture(30));
    ASSERT_TRUE(becomes([&] { return recoveries.count() == 2; }));
    EXPECT_FALSE(feed.isFailing());
}

TEST_F(RaceFeedTest, LeavesAFinishedRaceAlone)
{
    open(u"a"_s);
    ASSERT_TRUE(asks(2));
    auto over = snapshotOf(90, { { 1, 10 } }, u"a"_s);
    over->complete = true;
    store.snapshots[1].answer(SnapshotPtr(over));
    ASSERT_TRUE(becomes([&] { return snapshots.count() == 2; }));
    QSignalSpy more(&feed, &RaceFeed::snapshotReady);
    EXPECT_FALSE(more.wait(250ms));
    EXPECT_EQ(store.snapshots.size(), 2U);
}

TEST_F(RaceFeedTest, LetsASlotChooseAnotherRace)
{
    QObject::connect(&feed, &RaceFeed::snapshotReady, &feed, [this](const SnapshotPtr &snapshot) {
        if (snapshot->runId == u"a"_s)
            feed.setRun(u"b"_s);
    });
    feed.setRun(u"a"_s);
    store.courses.back().answer(course);
    ASSERT_TRUE(asks(1));
    store.snapshots[0].answer(picture(0));
    ASSERT_TRUE(becomes([&] { return store.courses.size() == 2; }));
    store.courses.back().answer(course);
    ASSERT_TRUE(asks(2));
    store.snapshots[1].answer(picture(3, u"b"_s));
    ASSERT_TRUE(becomes([&] { return snapshots.count() == 2; }));
    EXPECT_EQ(feed.snapshot()->runId, u"b"_s);
}

TEST_F(RaceFeedTest, StopsAskingWhenNoRaceIsChosen)
{
    open(u"a"_s);
    ASSERT_TRUE(asks(2));
    feed.setRun(QString());
    EXPECT_TRUE(store.snapshots[1].isCanceled());
    QSignalSpy more(&feed, &RaceFeed::snapshotReady);
    EXPECT_FALSE(more.wait(250ms));
    EXPECT_EQ(store.snapshots.size(), 2U);
    feed.refreshNow();
    EXPECT_EQ(store.snapshots.size(), 2U);
}

TEST_F(RaceFeedTest, AsksForTheRaceListByItselfAndOnDemandNeverTwiceAtOnce)
{
    QSignalSpy lists(&feed, &RaceFeed::racesReady);
    QSignalSpy failed(&feed, &RaceFeed::racesFailed);
    ASSERT_TRUE(becomes([&] { return store.raceLists.size() == 1; }));
    feed.refreshRaces();
    feed.refreshRaces();
    EXPECT_EQ(store.raceLists.size(), 1U);
    store.raceLists[0].answer(RaceList {});
    ASSERT_TRUE(becomes([&] { return store.raceLists.size() == 2; })) << "what came in between is asked for after it";
    EXPECT_EQ(lists.count(), 1);
    store.raceLists[1].answer(std::unexpected(down()));
    ASSERT_TRUE(becomes([&] { return failed.count() == 1; }));
    EXPECT_EQ(store.raceLists.size(), 2U);
    feed.refreshRaces();
    EXPECT_EQ(store.raceLists.size(), 3U);
}

TEST(RaceFeed, EndsWithQuestionsUnderWay)
{
    ScriptedStore store;
    {
        RaceFeed feed(store);
        feed.setRun(u"a"_s);
        settle();
    }
    EXPECT_TRUE(store.courses.front().isCanceled());
    store.courses.front().answer(std::unexpected(Error {}));
    settle();
}

} // namespace
} // namespace trackside::test
