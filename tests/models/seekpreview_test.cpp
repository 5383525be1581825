// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seekpreview.h"

#include "models/racefeedfixture.h"

#include <gmock/gmock.h>

namespace trackside::test {
namespace {

using testing::ElementsAre;

PositionEvent rowOf(std::uint32_t bib, std::int32_t second, RunnerStatus status = RunnerStatus::Running)
{
    PositionEvent event;
    event.competitorId = bib;
    event.rawTimeSeconds = second;
    event.elapsedMs = std::int64_t { 1000 } * second;
    event.distanceMetres = 3.0 * second;
    event.status = status;
    return event;
}

class SeekPreviewTest : public RaceFeedTest {
protected:
    SeekPreviewTest()
        : preview(store, feed)
        , found(&preview, &SeekPreview::found)
    {
    }

    /// Runners 1 to 3 as of second 600: the third has finished at 500.
    void openRace()
    {
        open(u"a"_s);
        show(snapshotOf(600,
                        { { .bib = 1, .metres = 1'800.0 },
                          { .bib = 2, .metres = 1'700.0 },
                          { .bib = 3, .metres = 4'966.0, .status = RunnerStatus::Finished, .elapsedMs = 500'000 } },
                        u"a"_s));
    }
    void show(const std::shared_ptr<Snapshot> &snapshot)
    {
        const auto before = store.snapshots.size();
        feed.refreshNow();
        ASSERT_TRUE(asks(before + 1));
        store.snapshots.back().answer(snapshot);
        ASSERT_TRUE(becomes([&] { return feed.snapshot() == snapshot; }));
    }
    void answer(std::vector<PositionEvent> events)
    {
        store.histories.back().answer(HistoryAnswer { .events = std::move(events), .facts = {} });
        settle();
    }
    [[nodiscard]] std::vector<PositionEvent> told() const { return found.last().first().value<SnapshotPtr>()->sample; }

    SeekPreview preview;
    QSignalSpy found;
};

TEST_F(SeekPreviewTest, AsksForThatSecondOfThoseWhoAreDrawn)
{
    openRace();
    preview.seek(550);
    ASSERT_EQ(store.histories.size(), 1U);
    EXPECT_EQ(store.histories.back().at, 550);
    EXPECT_THAT(store.histories.back().competitorIds, ElementsAre(1U, 2U, 3U));
    answer({ rowOf(1, 550), rowOf(2, 550) });
    ASSERT_EQ(found.count(), 1);
    const auto picture = found.last().first().value<SnapshotPtr>();
    EXPECT_EQ(picture->second, 550);
    EXPECT_EQ(picture->runId, u"a"_s);
    ASSERT_EQ(told().size(), 3U) << "who was out before has no row";
    EXPECT_EQ(told()[1].distanceMetres, 1'650.0);
    EXPECT_EQ(told()[2].status, RunnerStatus::Finished);
}

TEST_F(SeekPreviewTest, HasWhoRanThenAndIsOutNow)
{
    openRace();
    preview.seek(400);
    answer({ rowOf(1, 400), rowOf(2, 400), rowOf(3, 400) });
    ASSERT_EQ(found.count(), 1);
    EXPECT_EQ(told()[2].status, RunnerStatus::Running);
    EXPECT_EQ(told()[2].distanceMetres, 1'200.0);
}

TEST_F(SeekPreviewTest, KnowsWhoIsOutFromTheNewestAnswer)
{
    openRace();
    feed.seek(100);
    store.snapshots.back().answer(snapshotOf(
        100, { { .bib = 1, .metres = 300.0 }, { .bib = 2, .metres = 290.0 }, { .bib = 3, .metres = 900.0 } }, u"a"_s));
    ASSERT_TRUE(becomes([&] { return feed.snapshot()->second == 100; }));
    preview.seek(550);
    answer({ rowOf(1, 550), rowOf(2, 550) });
    ASSERT_EQ(found.count(), 1);
    ASSERT_EQ(told().size(), 3U);
    EXPECT_EQ(told()[2].elapsedMs, 500'000);
}

TEST_F(SeekPreviewTest, AsksOneQuestionAtATimeAndForTheLastSecondOnly)
{
    openRace();
    preview.seek(550);
    preview.seek(540);
    preview.seek(530);
    EXPECT_EQ(store.histories.size(), 1U);
    answer({ rowOf(1, 550), rowOf(2, 550) });
    EXPECT_EQ(found.count(), 1) << "the map follows the hand";
    ASSERT_EQ(store.histories.size(), 2U);
    EXPECT_EQ(store.histories.back().at, 530);
    answer({ rowOf(1, 530), rowOf(2, 530) });
    EXPECT_EQ(store.histories.size(), 2U);
    preview.seek(530);
    EXPECT_EQ(store.histories.size(), 2U) << "it is there";
}

TEST_F(SeekPreviewTest, IsSilentOnceTheWholeAnswerIsThere)
{
    openRace();
    feed.seek(550);
    preview.seek(550);
    ASSERT_EQ(store.histories.size(), 1U);
    store.snapshots.back().answer(snapshotOf(550, { { 1, 1'650.0 } }, u"a"_s));
    ASSERT_TRUE(becomes([&] { return feed.snapshot()->second == 550; }));
    answer({ rowOf(1, 550), rowOf(2, 550) });
    EXPECT_EQ(found.count(), 0);
}

TEST_F(SeekPreviewTest, SaysThatAnAnswerIsOvertaken)
{
    openRace();
    preview.seek(550);
    preview.seek(520);
    EXPECT_FALSE(preview.isAheadOf(550)) << "nothing has been found yet";
    answer({ rowOf(1, 550), rowOf(2, 550) });
    EXPECT_TRUE(preview.isAheadOf(550)) << "520 is sought";
    EXPECT_FALSE(preview.isAheadOf(520));
    preview.cancel();
    EXPECT_FALSE(preview.isAheadOf(550));
}

TEST_F(SeekPreviewTest, AsksAgainAfterAnError)
{
    openRace();
    preview.seek(550);
    store.histories.back().answer(std::unexpected(down()));
    settle();
    preview.seek(550);
    ASSERT_EQ(store.histories.size(), 2U);
    answer({ rowOf(1, 550), rowOf(2, 550) });
    EXPECT_EQ(found.count(), 1);
}

TEST_F(SeekPreviewTest, LeavesAThinnedHistoryToTheWholeAnswer)
{
    openRace();
    preview.seek(401);
    answer({ rowOf(1, 401) });
    EXPECT_EQ(found.count(), 0) << "of two runners it is not known where they were";
}

TEST_F(SeekPreviewTest, ForgetsAnotherRaceAndAnError)
{
    openRace();
    preview.seek(550);
    store.histories.back().answer(std::unexpected(down()));
    settle();
    EXPECT_EQ(found.count(), 0);
    preview.seek(500);
    ASSERT_EQ(store.histories.size(), 2U);
    open(u"b"_s);
    EXPECT_TRUE(store.histories.back().isCanceled());
    answer({ rowOf(1, 500), rowOf(2, 500) });
    EXPECT_EQ(found.count(), 0);
}

} // namespace
} // namespace trackside::test
