// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/occupancyhistory.h"

#include "models/racefeedfixture.h"

#include <gmock/gmock.h>

namespace trackside::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class OccupancyHistoryTest : public RaceFeedTest {
protected:
    OccupancyHistoryTest()
        : history(store, feed)
        , changes(&history, &OccupancyHistory::changed)
    {
    }

    /// A picture of \p second, in which runner 1 has come 10 m a second.
    void show(std::int32_t second, std::int64_t competitors = 1)
    {
        const auto snapshot = snapshotOf(second, { { 1, 10.0 * second } }, feed.run());
        snapshot->counts.competitors = competitors;
        const auto before = store.snapshots.size();
        feed.refreshNow();
        ASSERT_TRUE(asks(before + 1));
        store.snapshots.back().answer(snapshot);
        ASSERT_TRUE(becomes([&] { return feed.snapshot() == snapshot; }));
        settle();
    }

    /// Answers the newest question with the standing of the second that it asks for.
    void answer()
    {
        auto &question = store.standings.back();
        const std::int32_t second = question.at.value();
        question.answer(RowsAnswer { .second = second, .rows = picture(second)->standing, .facts = {} });
        settle();
    }
    void answerAll()
    {
        while (!store.standings.empty() && !store.standings.back().isAnswered())
            answer();
    }

    OccupancyHistory history;
    QSignalSpy changes;
};

TEST_F(OccupancyHistoryTest, AsksNothingWhileItIsOff)
{
    open(u"a"_s);
    show(600);
    EXPECT_THAT(history.occupancy().moments(), IsEmpty());
    EXPECT_TRUE(store.standings.empty());
}

TEST_F(OccupancyHistoryTest, TakesWhatRefreshesBringWhereItFallsOnAStep)
{
    history.setOn(true);
    open(u"a"_s);
    show(2);
    show(10);
    show(20);
    EXPECT_TRUE(store.standings.empty()) << "nothing is left to ask";
    EXPECT_THAT(history.occupancy().moments(), ElementsAre(0, 10, 20));
    EXPECT_EQ(history.occupancy().passed(20, 195.0), 1.0);
    EXPECT_EQ(changes.count(), 4) << "the other race's going, and three moments";
}

TEST_F(OccupancyHistoryTest, AsksForWhatLiesBetweenOneQuestionAtATime)
{
    open(u"a"_s);
    show(45);
    history.setOn(true);
    ASSERT_EQ(store.standings.size(), 1U);
    EXPECT_EQ(store.standings.back().at, 0);
    EXPECT_EQ(store.standings.back().limit, wholeFieldLimit);
    show(47);
    EXPECT_EQ(store.standings.size(), 1U) << "one is under way";
    answerAll();
    EXPECT_EQ(store.standings.size(), 5U);
    EXPECT_THAT(history.occupancy().moments(), ElementsAre(0, 10, 20, 30, 40));
    EXPECT_FALSE(history.isAsking());
    show(49);
    EXPECT_EQ(store.standings.size(), 5U) << "all is there";
}

TEST_F(OccupancyHistoryTest, GoesOnAfterAnErrorWithTheNextRefresh)
{
    history.setOn(true);
    open(u"a"_s);
    show(15);
    ASSERT_EQ(store.standings.size(), 1U);
    store.standings.back().answer(std::unexpected(down()));
    settle();
    EXPECT_EQ(store.standings.size(), 1U);
    show(17);
    ASSERT_EQ(store.standings.size(), 2U);
    EXPECT_EQ(store.standings.back().at, 10);
}

TEST_F(OccupancyHistoryTest, TakesLongerStepsWhileItAsks)
{
    history.setOn(true);
    open(u"a"_s);
    show(1'195);
    ASSERT_EQ(store.standings.back().at, 10);
    show(1'205); // 10 is none of its steps any more
    answerAll();
    EXPECT_EQ(history.occupancy().stepSeconds(), 20);
    EXPECT_EQ(history.occupancy().firstWanted(1'205), std::nullopt);
}

TEST_F(OccupancyHistoryTest, ForgetsAnotherRace)
{
    history.setOn(true);
    open(u"a"_s);
    show(45);
    auto &old = store.standings.back();
    open(u"b"_s);
    EXPECT_TRUE(old.isCanceled());
    EXPECT_THAT(history.occupancy().moments(), ElementsAre(0)) << "of the new one";
}

TEST_F(OccupancyHistoryTest, LeavesFieldsThatAreTooLarge)
{
    open(u"a"_s);
    show(45, wholeFieldLimit + 1);
    history.setOn(true);
    EXPECT_TRUE(store.standings.empty());
    EXPECT_THAT(history.occupancy().moments(), IsEmpty());
}

TEST_F(OccupancyHistoryTest, StopsWhenItIsTurnedOff)
{
    history.setOn(true);
    open(u"a"_s);
    show(45);
    history.setOn(false);
    answer();
    EXPECT_EQ(store.standings.size(), 1U);
    history.setOn(true);
    EXPECT_EQ(store.standings.size(), 2U);
}

} // namespace
} // namespace trackside::test
