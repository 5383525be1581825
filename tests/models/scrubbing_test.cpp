// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// In which order the store is asked while somebody scrubs: for those on the map first, and for everything once they are
// there.
#include "dashboard/livepicture.h"
#include "models/racefeedfixture.h"

namespace trackside::test {
namespace {

/// A feed whose questions are held back for an hour, unless the preview sees no reason to.
class ScrubbingTest : public RaceFeedTest {
protected:
    ScrubbingTest()
        : timeline(store, feed)
        , preview(store, feed)
    {
        feed.setRefreshInterval(1h); // nothing else is asked
        feed.setPatience([this] { return preview.patience(timeline.shown()) > 0ms ? longest : 0ms; });
        QObject::connect(&timeline, &Timeline::changed, &preview, [this] {
            if (timeline.isPast())
                preview.seek(timeline.shown());
            else
                preview.cancel();
        });
        QObject::connect(&preview, &SeekPreview::settled, &feed, &RaceFeed::askHeldBack);
    }

    /// A race of 600 seconds whose last answer took so long.
    void openRace(std::chrono::microseconds took = 300ms)
    {
        open(u"a"_s);
        feed.refreshNow();
        ASSERT_TRUE(asks(2));
        answerWhole(600, took);
    }
    void answerWhole(std::int32_t second, std::chrono::microseconds took = 300ms)
    {
        const auto whole = snapshotOf(second, { { .bib = 1, .metres = 3.0 * second } }, u"a"_s);
        whole->facts.tookMicroseconds = took.count();
        store.snapshots.back().answer(whole);
        ASSERT_TRUE(becomes([&] { return feed.snapshot() == whole; }));
    }
    void answerPreview(std::int32_t second)
    {
        PositionEvent event;
        event.competitorId = 1;
        event.rawTimeSeconds = second;
        store.histories.back().answer(HistoryAnswer { .events = { event }, .facts = {} });
        settle();
    }
    [[nodiscard]] std::vector<std::optional<std::int32_t>> wholes() const
    {
        std::vector<std::optional<std::int32_t>> seconds;
        for (std::size_t i = 2; i < store.snapshots.size(); ++i)
            seconds.push_back(store.snapshots[i].at);
        return seconds;
    }

    using Seconds = std::vector<std::optional<std::int32_t>>;
    std::chrono::milliseconds longest = 1h;
    Timeline timeline;
    SeekPreview preview;
};

TEST_F(ScrubbingTest, AsksForTheMapFirst)
{
    openRace();
    timeline.seek(300);
    settle();
    EXPECT_TRUE(timeline.isPast());
    ASSERT_EQ(store.histories.size(), 1U);
    EXPECT_EQ(store.histories.back().at, 300);
    EXPECT_EQ(wholes(), Seconds {});
    EXPECT_TRUE(feed.isHeldBack());
    answerPreview(300);
    EXPECT_EQ(wholes(), Seconds { 300 });
    EXPECT_FALSE(feed.isHeldBack());
    answerWhole(300);
}

TEST_F(ScrubbingTest, AsksBothAtOnceWhereTheWholeAnswerIsQuick)
{
    openRace(80ms);
    timeline.seek(300);
    EXPECT_EQ(store.histories.size(), 1U);
    EXPECT_EQ(wholes(), Seconds { 300 });
}

TEST_F(ScrubbingTest, AsksForTheWholeWhereThePreviewFails)
{
    openRace();
    timeline.seek(300);
    store.histories.back().answer(std::unexpected(down()));
    settle();
    EXPECT_EQ(wholes(), Seconds { 300 });
}

TEST_F(ScrubbingTest, AsksForTheWholeWhereThePreviewIsNotWanted)
{
    openRace();
    timeline.seek(300);
    preview.cancel();
    EXPECT_EQ(wholes(), Seconds { 300 });
}

TEST_F(ScrubbingTest, AsksForTheWholeWhereNobodyIsOnTheMap)
{
    openRace();
    feed.refreshNow();
    const auto nobody = snapshotOf(600, {}, u"a"_s);
    nobody->facts.tookMicroseconds = 300'000;
    store.snapshots.back().answer(nobody);
    ASSERT_TRUE(becomes([&] { return feed.snapshot() == nobody; }));
    timeline.seek(300);
    EXPECT_TRUE(store.histories.empty());
    EXPECT_EQ(wholes(), (Seconds { std::nullopt, 300 }));
}

TEST_F(ScrubbingTest, DoesNotWaitForEverForThePreview)
{
    openRace();
    longest = 1ms;
    timeline.seek(300);
    ASSERT_TRUE(asks(3));
    EXPECT_EQ(wholes(), Seconds { 300 });
    EXPECT_FALSE(store.histories.back().isAnswered());
}

TEST_F(ScrubbingTest, OfSecondsHeldBackOnlyTheLastIsAskedFor)
{
    openRace();
    for (const std::int32_t second : { 300, 310, 320 })
        timeline.seek(second);
    EXPECT_EQ(wholes(), Seconds {});
    answerPreview(300);
    EXPECT_EQ(store.histories.back().at, 320);
    EXPECT_EQ(wholes(), Seconds {}) << "the map goes on";
    answerPreview(320);
    EXPECT_EQ(wholes(), Seconds { 320 });
    answerWhole(320);
    settle();
    EXPECT_EQ(wholes(), Seconds { 320 });
}

TEST_F(ScrubbingTest, DraggingOnDoesNotMakeTheTablesWaitLonger)
{
    openRace();
    longest = 1ms;
    timeline.seek(300);
    longest = 1h;
    timeline.seek(310);
    ASSERT_TRUE(asks(3));
    EXPECT_EQ(wholes(), Seconds { 310 });
}

TEST_F(ScrubbingTest, TablesComeWhileOneDragsSlowly)
{
    openRace();
    for (const std::int32_t second : { 300, 310, 320 }) {
        timeline.seek(second);
        answerPreview(second);
        EXPECT_EQ(wholes().back(), second);
        timeline.seek(second + 5); // while the tables' answer is under way
        answerPreview(second + 5);
        answerWhole(second);
        EXPECT_EQ(wholes().back(), second + 5) << "the map is there: nothing is held back";
        answerWhole(second + 5);
    }
}

TEST_F(ScrubbingTest, GoingLiveHoldsNothingBack)
{
    openRace();
    timeline.seek(300);
    timeline.goLive();
    EXPECT_FALSE(feed.isHeldBack());
    EXPECT_EQ(wholes(), Seconds { std::nullopt });
}

TEST_F(ScrubbingTest, AnotherRaceForgetsWhatIsHeldBack)
{
    openRace();
    timeline.seek(300);
    feed.setRun(u"b"_s);
    settle();
    EXPECT_FALSE(feed.isHeldBack());
    EXPECT_EQ(wholes(), Seconds {});
}

TEST_F(ScrubbingTest, WhoeverRefreshesDoesNotWait)
{
    openRace();
    timeline.seek(300);
    feed.refreshNow();
    EXPECT_EQ(wholes(), Seconds { 300 });
    answerPreview(300);
    EXPECT_EQ(wholes(), Seconds { 300 }) << "it is asked once";
}

TEST(Patience, IsAsLongAsTheLastAnswerTookWithinABound)
{
    ScriptedStore store;
    RaceFeed feed(store);
    SeekPreview preview(store, feed);
    EXPECT_EQ(preview.patience(300), 0ms) << "nothing is shown yet";
    const auto afterAnswerOf = [&](std::chrono::microseconds took) {
        const auto whole = snapshotOf(600, { { .bib = 1, .metres = 1'800.0 } }, u"a"_s);
        whole->facts.tookMicroseconds = took.count();
        store.snapshots.back().answer(whole);
        EXPECT_TRUE(becomes([&] { return feed.snapshot() == whole; }));
        return preview.patience(300);
    };
    feed.setRun(u"a"_s);
    store.courses.back().answer(test::shippedCourse(u"crystal"_s));
    ASSERT_TRUE(becomes([&] { return store.snapshots.size() == 1; }));
    EXPECT_EQ(afterAnswerOf(100ms), 0ms) << "which is taken for immediate";
    feed.refreshNow();
    EXPECT_EQ(afterAnswerOf(150ms), 150ms);
    feed.refreshNow();
    EXPECT_EQ(afterAnswerOf(9s), 250ms);
}

TEST(ScrubbedPicture, HoldsTheWholeAnswerBackUntilTheMapHasItsOwn)
{
    ScriptedStore store;
    LivePicture picture(store, systemBootTime());
    picture.feed().setRun(u"a"_s);
    store.courses.back().answer(test::shippedCourse(u"crystal"_s));
    ASSERT_TRUE(becomes([&] { return store.snapshots.size() == 1; }));
    const auto whole = snapshotOf(600, { { .bib = 1, .metres = 1'800.0 } }, u"a"_s);
    whole->facts.tookMicroseconds = 300'000;
    store.snapshots.back().answer(whole);
    ASSERT_TRUE(becomes([&] { return picture.feed().snapshot() == whole; }));
    const std::size_t before = store.snapshots.size();
    picture.timeline().seek(300);
    EXPECT_EQ(store.histories.size(), 1U);
    EXPECT_EQ(store.snapshots.size(), before);
    store.histories.back().answer(std::unexpected(noAnswer()));
    ASSERT_TRUE(becomes([&] { return store.snapshots.size() == before + 1; }));
    EXPECT_EQ(store.snapshots.back().at, 300);
}

} // namespace
} // namespace trackside::test
