// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline.h"

#include "models/racefeedfixture.h"
#include "simulation/raceconfig.h"

#include <algorithm>

namespace trackside::test {
namespace {

class TimelineTest : public RaceFeedTest {
protected:
    /// Shows run "a" as of a second, live.
    void showSecond(std::int32_t second)
    {
        open(u"a"_s);
        answerNext(second);
    }

    void answerNext(std::int32_t second)
    {
        ASSERT_TRUE(becomes([this] { return !store.snapshots.back().isAnswered(); }));
        store.snapshots.back().answer(picture(second));
        ASSERT_TRUE(becomes([&] { return feed.snapshot()->second == second; }));
    }

    void answerWith(const SnapshotPtr &snapshot)
    {
        ASSERT_TRUE(becomes([this] { return !store.snapshots.back().isAnswered(); }));
        store.snapshots.back().answer(snapshot);
        ASSERT_TRUE(becomes([&] { return feed.snapshot() == snapshot; }));
    }

    [[nodiscard]] std::vector<std::optional<std::int32_t>> asked(std::size_t from) const
    {
        std::vector<std::optional<std::int32_t>> seconds;
        for (std::size_t i = from; i < store.snapshots.size(); ++i)
            seconds.push_back(store.snapshots[i].at);
        return seconds;
    }

    Timeline timeline { store, feed };
    QSignalSpy changes { &timeline, &Timeline::changed };
};

TEST_F(TimelineTest, NothingIsSoughtBeforeTheFirstAnswer)
{
    timeline.seek(5);
    timeline.step(-1);
    EXPECT_EQ(timeline.end(), -1);
    EXPECT_EQ(timeline.shown(), -1);
    EXPECT_FALSE(timeline.isPast());
    EXPECT_TRUE(store.snapshots.empty());
}

TEST_F(TimelineTest, ShowsAPastSecondAndGoesLiveAgain)
{
    showSecond(100);
    EXPECT_EQ(timeline.end(), 100);
    timeline.seek(30);
    EXPECT_TRUE(timeline.isPast());
    EXPECT_EQ(timeline.shown(), 30) << "at once, so that a slider stays where it was put";
    EXPECT_EQ(store.snapshots.back().at, 30);
    answerNext(30);
    EXPECT_EQ(timeline.end(), 100) << "the race has not become shorter";
    timeline.goLive();
    EXPECT_FALSE(timeline.isPast());
    EXPECT_EQ(store.snapshots.back().at, std::nullopt);
    answerNext(103);
    EXPECT_EQ(timeline.shown(), 103);
    EXPECT_EQ(timeline.end(), 103);
}

/// Of what is dragged over while an answer is on its way only the last is asked for; the answer is not thrown away.
TEST_F(TimelineTest, DraggingShowsAsManyAsAreAnswered)
{
    showSecond(100);
    const std::size_t before = store.snapshots.size();
    for (const std::int32_t second : { 90, 80, 70 })
        timeline.seek(second);
    EXPECT_EQ(asked(before), (std::vector<std::optional<std::int32_t>> { 90 }));
    answerNext(90);
    EXPECT_EQ(asked(before), (std::vector<std::optional<std::int32_t>> { 90, 70 }));
    answerNext(70);
    settle();
    EXPECT_EQ(store.snapshots.size(), before + 2) << "a past second does not change";
}

TEST_F(TimelineTest, AFailureDoesNotEndTheSeeking)
{
    showSecond(100);
    timeline.seek(90);
    timeline.seek(60);
    store.snapshots.back().answer(std::unexpected(down()));
    ASSERT_TRUE(becomes([this] { return store.snapshots.back().at == 60; }));
    answerNext(60);
    EXPECT_EQ(timeline.shown(), 60);
}

TEST_F(TimelineTest, TheEndIsLiveAndTheStartIsTheGun)
{
    showSecond(100);
    timeline.seek(100);
    EXPECT_FALSE(timeline.isPast());
    timeline.step(-10);
    EXPECT_EQ(timeline.shown(), 90);
    timeline.step(-1'000);
    EXPECT_EQ(timeline.shown(), 0);
    timeline.step(1'000);
    EXPECT_FALSE(timeline.isPast());
}

/// The slider's right end goes on with the race while its past is looked at.
TEST_F(TimelineTest, TheRaceGoesOnMeanwhile)
{
    showSecond(100);
    timeline.seek(30);
    answerNext(30);
    ASSERT_TRUE(becomes([this] { return store.probes.size() == 1; }));
    EXPECT_EQ(store.probes.back().runId, u"a");
    store.probes.back().answer(104);
    ASSERT_TRUE(becomes([this] { return timeline.end() == 104; }));
    ASSERT_TRUE(becomes([this] { return store.probes.size() == 2; }));
    store.probes.back().answer(std::unexpected(down()));
    ASSERT_TRUE(becomes([this] { return store.probes.size() == 3; })) << "an error is no end";
    timeline.goLive();
    store.probes.back().answer(107);
    settle();
    EXPECT_EQ(timeline.end(), 104) << "what is live is told by the snapshots";
    EXPECT_EQ(feed.soughtSecond(), std::nullopt);
}

TEST_F(TimelineTest, OneQuestionForTheEndAtATime)
{
    showSecond(100);
    timeline.seek(30);
    answerNext(30);
    ASSERT_TRUE(becomes([this] { return store.probes.size() == 1; }));
    timeline.seek(40);
    answerNext(40);
    QTest::qWait(250); // two refresh intervals
    EXPECT_EQ(store.probes.size(), 1U);
    timeline.goLive();
    EXPECT_TRUE(store.probes.back().isCanceled());
}

TEST_F(TimelineTest, AQuestionForTheEndThatWasGivenUpIsNotWaitedFor)
{
    showSecond(100);
    timeline.seek(30);
    answerNext(30);
    ASSERT_TRUE(becomes([this] { return store.probes.size() == 1; }));
    timeline.goLive();
    answerNext(101);
    timeline.seek(30);
    answerNext(30);
    ASSERT_TRUE(becomes([this] { return store.probes.size() == 2; })) << "the store may hang with the first";
    store.probes.front().answer(150);
    settle();
    EXPECT_EQ(timeline.end(), 101);
    store.probes.back().answer(104);
    EXPECT_TRUE(becomes([this] { return timeline.end() == 104; }));
}

TEST_F(TimelineTest, AnEarlierRacesQuestionDoesNotHoldUpThisOnes)
{
    showSecond(100);
    timeline.seek(30);
    answerNext(30);
    ASSERT_TRUE(becomes([this] { return store.probes.size() == 1; }));
    open(u"b"_s);
    answerWith(picture(100, u"b"_s));
    timeline.seek(30);
    answerWith(picture(30, u"b"_s));
    store.probes.front().answer(104);
    ASSERT_TRUE(becomes([this] { return store.probes.size() == 2; }));
    EXPECT_EQ(store.probes.back().runId, u"b");
    EXPECT_EQ(timeline.end(), 100) << "the other race's is not this one's";
    store.probes.back().answer(130);
    EXPECT_TRUE(becomes([this] { return timeline.end() == 130; }));
}

/// Rows of a second come one after the other: the newest that has any may not be there as a whole.
TEST_F(TimelineTest, ASecondThatIsNotThereYetIsLive)
{
    showSecond(100);
    timeline.seek(30);
    answerNext(30);
    ASSERT_TRUE(becomes([this] { return store.probes.size() == 1; }));
    store.probes.back().answer(120);
    ASSERT_TRUE(becomes([this] { return timeline.end() == 120; }));
    timeline.seek(110);
    answerNext(104);
    EXPECT_FALSE(timeline.isPast());
    EXPECT_EQ(timeline.end(), 104);
    EXPECT_EQ(store.snapshots.back().at, std::nullopt);
}

TEST_F(TimelineTest, TheListOfRacesTellsThatItIsOver)
{
    showSecond(100);
    timeline.seek(30);
    answerNext(30);
    EXPECT_FALSE(timeline.isOver());
    RaceListing listing;
    listing.record.runId = u"a"_s;
    listing.newestSecond = 150;
    listing.complete = true;
    RaceList list;
    list.races.push_back(listing);
    ASSERT_TRUE(becomes([this] { return !store.raceLists.empty(); }));
    store.raceLists.front().answer(list);
    ASSERT_TRUE(becomes([this] { return timeline.isOver(); }));
    EXPECT_EQ(timeline.end(), 150);
    EXPECT_TRUE(timeline.isPast());
}

TEST_F(TimelineTest, AnotherRaceBeginsAnew)
{
    showSecond(100);
    timeline.seek(30);
    open(u"b"_s);
    EXPECT_FALSE(timeline.isPast());
    EXPECT_EQ(timeline.end(), 0);
    EXPECT_TRUE(timeline.marks().empty());
}

TEST_F(TimelineTest, MarksWhatTheNewestSnapshotTells)
{
    open(u"a"_s);
    auto snapshot = snapshotOf(900,
                               { { 1, 4'966.0, RunnerStatus::Finished, 850'100 },
                                 { 2, 4'966.0, RunnerStatus::Finished, 899'200 },
                                 { 3, 900.0, RunnerStatus::Retired } },
                               u"a"_s);
    snapshot->splits = {
        { .name = u"1 km"_s,
          .distanceMetres = 1'000.0,
          .passed = 2,
          .first = { { { .elapsedMs = 170'000, .competitorId = 2 }, 1 } } },
        { .name = u"2 km"_s, .distanceMetres = 2'000.0, .passed = 0, .first = {} },
    };
    ASSERT_TRUE(becomes([this] { return !store.snapshots.back().isAnswered(); }));
    store.snapshots.back().answer(snapshot);
    ASSERT_TRUE(becomes([&] { return feed.snapshot() == snapshot; }));
    const std::vector<TimeMark> marks {
        { TimeMark::Kind::Split, 170'000, 2, u"1 km"_s },
        { TimeMark::Kind::FirstFinish, 850'100, 1 },
    };
    EXPECT_EQ(timeline.marks(), marks);
    EXPECT_FALSE(timeline.isOver());
    auto whole = std::make_shared<Snapshot>(*snapshot);
    whole->complete = true;
    ASSERT_TRUE(becomes([this] { return !store.snapshots.back().isAnswered(); }));
    store.snapshots.back().answer(whole);
    ASSERT_TRUE(becomes([&] { return timeline.marks().size() == 3; }));
    EXPECT_EQ(timeline.marks().back(), (TimeMark { TimeMark::Kind::LastFinish, 899'200, 2 }));
    EXPECT_TRUE(timeline.isOver());
    timeline.seek(100);
    answerNext(100);
    EXPECT_EQ(timeline.marks().size(), 3U) << "what lies ahead of a past second stays marked";
    EXPECT_TRUE(timeline.isOver());
}

TEST_F(TimelineTest, OfALargeFieldTheLogTellsTheLastFinish)
{
    open(u"a"_s);
    auto snapshot = snapshotOf(
        900, { { 1, 4'966.0, RunnerStatus::Finished, 850'100 }, { 2, 4'966.0, RunnerStatus::Finished, 860'000 } },
        u"a"_s);
    snapshot->counts.finished = 5'000;
    snapshot->log = { { .kind = RaceEvent::Kind::Finished, .competitorId = 7, .elapsedMs = 870'000 },
                      { .kind = RaceEvent::Kind::Finished, .competitorId = 8, .elapsedMs = 899'500 },
                      { .kind = RaceEvent::Kind::Retired, .competitorId = 9, .elapsedMs = 899'900 } };
    snapshot->complete = true;
    answerWith(snapshot);
    const std::vector<TimeMark> marks { { TimeMark::Kind::FirstFinish, 850'100, 1 },
                                        { TimeMark::Kind::LastFinish, 899'500, 8 } };
    EXPECT_EQ(timeline.marks(), marks);
}

TEST_F(TimelineTest, TheStartOfEachWaveThatHasLeftIsMarked)
{
    open(u"a"_s);
    RaceConfig config;
    auto snapshot = snapshotOf(200, { { 1, 900.0 } }, u"a"_s);
    snapshot->race.config = toJson(config);
    answerWith(snapshot);
    EXPECT_EQ(timeline.marks(), (std::vector<TimeMark> { { TimeMark::Kind::Start, 0 } }));

    config.runners = 100;
    config.waveSizes = { 40, 30, 20, 10 };
    config.waveIntervalSeconds = 90.0;
    snapshot = snapshotOf(201, { { 1, 900.0 } }, u"a"_s);
    snapshot->race.config = toJson(config);
    answerWith(snapshot);
    const std::vector<TimeMark> marks { { TimeMark::Kind::Start, 0, 0, u"1"_s },
                                        { TimeMark::Kind::Start, 90'000, 0, u"2"_s },
                                        { TimeMark::Kind::Start, 180'000, 0, u"3"_s } };
    EXPECT_EQ(timeline.marks(), marks);
}

TEST_F(TimelineTest, StartsOfARaceThatWasSetUpElsewhereAreThoseOfTheLog)
{
    open(u"a"_s);
    auto snapshot = snapshotOf(200, { { 1, 900.0 } }, u"a"_s);
    snapshot->log = { { .kind = RaceEvent::Kind::Started, .count = 40, .elapsedMs = 0 },
                      { .kind = RaceEvent::Kind::Started, .competitorId = 9, .count = 1, .elapsedMs = 61'200 },
                      { .kind = RaceEvent::Kind::Started, .count = 25, .elapsedMs = 120'000 } };
    answerWith(snapshot);
    const std::vector<TimeMark> marks { { TimeMark::Kind::Start, 0, 0, u"1"_s },
                                        { TimeMark::Kind::Start, 120'000, 0, u"2"_s } };
    EXPECT_EQ(timeline.marks(), marks);

    snapshot = snapshotOf(201, { { 1, 900.0 } }, u"a"_s);
    for (int start = 0; start < 60; ++start)
        snapshot->log.push_back({ .kind = RaceEvent::Kind::Started, .count = 2, .elapsedMs = start * 700 });
    answerWith(snapshot);
    EXPECT_EQ(timeline.marks(), (std::vector<TimeMark> { { TimeMark::Kind::Start, 0 } })) << "one after the other";
}

TEST_F(TimelineTest, BookmarksAreMarksAmongTheOthers)
{
    open(u"a"_s);
    auto snapshot = snapshotOf(900, { { 1, 4'966.0, RunnerStatus::Finished, 850'100 }, { 2, 900.0 } }, u"a"_s);
    ASSERT_TRUE(becomes([this] { return !store.snapshots.back().isAnswered(); }));
    store.snapshots.back().answer(snapshot);
    ASSERT_TRUE(becomes([&] { return timeline.marks().size() == 1; }));
    timeline.setBookmarks({ 30, 870 });
    ASSERT_EQ(timeline.marks().size(), 3U);
    EXPECT_EQ(timeline.marks().front(), (TimeMark { TimeMark::Kind::Bookmark, 30'000 }));
    EXPECT_EQ(timeline.markAfter(0), 30);
    EXPECT_EQ(timeline.markAfter(30), 851) << "when the first has finished";
    EXPECT_EQ(timeline.markAfter(851), 870);
    EXPECT_EQ(timeline.markAfter(870), std::nullopt);
    EXPECT_EQ(timeline.markBefore(900), 870);
    EXPECT_EQ(timeline.markBefore(870), 851);
    EXPECT_EQ(timeline.markBefore(851), 30);
    EXPECT_EQ(timeline.markBefore(30), std::nullopt);
    timeline.setBookmarks({});
    EXPECT_EQ(timeline.marks().size(), 1U);
    timeline.setBookmarks({ 5 });
    open(u"b"_s);
    EXPECT_TRUE(timeline.marks().empty());
}

TEST_F(TimelineTest, TheFirstInAZoneAtEachPassageIsMarkedAndTheLastOutOfIt)
{
    open(u"a"_s);
    auto snapshot = snapshotOf(900, { { 1, 900.0 } }, u"a"_s);
    snapshot->zones = { { .name = u"Park"_s, .longest = {} } };
    snapshot->zones.front().firstEntries = { { .elapsedMs = 300'500, .competitorId = 7, .passage = 0 },
                                             { .elapsedMs = 600'200, .competitorId = 9, .passage = 1 } };
    snapshot->zones.front().lastExit =
        ZoneCrossing { .elapsedMs = 700'000, .competitorId = 3, .kind = ZoneCrossing::Kind::Left };
    answerWith(snapshot);
    std::vector<TimeMark> marks { { TimeMark::Kind::ZoneEntry, 300'500, 7, u"Park"_s, 1 },
                                  { TimeMark::Kind::ZoneEntry, 600'200, 9, u"Park"_s, 2 } };
    EXPECT_EQ(timeline.marks(), marks) << "others may come";
    timeline.seek(400);
    answerNext(400);
    EXPECT_EQ(timeline.marks(), marks) << "what lies ahead of a past second stays marked";
    timeline.goLive();
    auto whole = std::make_shared<Snapshot>(*snapshot);
    whole->second = 901;
    whole->complete = true;
    answerWith(whole);
    marks.push_back({ TimeMark::Kind::ZoneExit, 700'000, 3, u"Park"_s });
    EXPECT_EQ(timeline.marks(), marks);
}

TEST_F(TimelineTest, WhoFinishesInAZoneIsMarkedOnce)
{
    open(u"a"_s);
    auto snapshot = snapshotOf(
        900, { { 1, 4'966.0, RunnerStatus::Finished, 850'100 }, { 2, 4'966.0, RunnerStatus::Finished, 899'200 } },
        u"a"_s);
    snapshot->complete = true;
    snapshot->zones = { { .name = u"Home straight"_s, .longest = {} } };
    snapshot->zones.front().lastExit =
        ZoneCrossing { .elapsedMs = 899'200, .competitorId = 2, .kind = ZoneCrossing::Kind::Left };
    answerWith(snapshot);
    EXPECT_EQ(timeline.marks().size(), 2U);
    EXPECT_EQ(timeline.marks().back().kind, TimeMark::Kind::LastFinish);
}

TEST_F(TimelineTest, OfManyZonesAndLapsTheFirstEntriesOfEachAreMarked)
{
    open(u"a"_s);
    auto snapshot = snapshotOf(900, { { 1, 900.0 } }, u"a"_s);
    for (int zone = 0; zone < 10; ++zone) {
        snapshot->zones.push_back({ .name = QString::number(zone), .longest = {} });
        for (int lap = 0; lap < 25; ++lap)
            snapshot->zones.back().firstEntries.push_back(
                { .elapsedMs = 10'000 * lap + zone, .competitorId = 7, .passage = static_cast<std::int16_t>(lap) });
    }
    answerWith(snapshot);
    EXPECT_EQ(timeline.marks().size(), 30U);
    EXPECT_EQ(std::ranges::count(timeline.marks(), u"9"_s, &TimeMark::place), 3);
}

} // namespace
} // namespace trackside::test
