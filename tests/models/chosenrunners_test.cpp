// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chosenrunners.h"

#include "models/racefeedfixture.h"

#include <gmock/gmock.h>

namespace trackside::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class ChosenRunnersTest : public RaceFeedTest {
protected:
    ChosenRunnersTest()
        : chosen(store, feed, selection)
    {
    }

    /// A picture of \p second with \p bibs in this order.
    void show(std::int32_t second, const std::vector<std::uint32_t> &bibs = { 1, 2, 3, 4, 5, 6, 7 })
    {
        std::vector<Runner> runners;
        for (const std::uint32_t bib : bibs)
            runners.push_back({ bib, 1'000.0 - static_cast<double>(runners.size()) });
        const auto before = store.snapshots.size();
        feed.refreshNow();
        ASSERT_TRUE(asks(before + 1));
        store.snapshots.back().answer(snapshotOf(second, runners, u"a"_s));
        ASSERT_TRUE(becomes([&] { return feed.snapshot()->second == second; }));
        settle();
    }

    /// Answers the newest question: each runner has passed one split after as many seconds as its bib.
    void answer(std::int64_t offsetMs = 0)
    {
        auto &question = store.splitTimes.back();
        SplitTimesAnswer times;
        for (const std::uint32_t bib : question.competitorIds)
            times.runners.push_back({ bib, { { .elapsedMs = 1'000 * bib + offsetMs, .competitorId = bib } } });
        question.answer(times);
        settle();
    }

    [[nodiscard]] std::vector<std::uint32_t> bibs() const
    {
        std::vector<std::uint32_t> bibs;
        std::ranges::transform(chosen.runners(), std::back_inserter(bibs), &ChosenRunner::bib);
        return bibs;
    }
    [[nodiscard]] const ChosenRunner &runner(std::uint32_t bib) const
    {
        return *std::ranges::find(chosen.runners(), bib, &ChosenRunner::bib);
    }

    RunnerSelection selection;
    ChosenRunners chosen;
};

TEST_F(ChosenRunnersTest, AsksNothingWhileItIsOff)
{
    open(u"a"_s);
    show(60);
    selection.select(7);
    EXPECT_THAT(chosen.runners(), IsEmpty());
    EXPECT_TRUE(store.splitTimes.empty());
    chosen.setOn(true);
    EXPECT_THAT(bibs(), ElementsAre(1, 2, 3, 4, 5, 7));
    ASSERT_EQ(store.splitTimes.size(), 1U);
    EXPECT_THAT(store.splitTimes.back().competitorIds, ElementsAre(1, 2, 3, 4, 5, 7));
    chosen.setOn(false);
    show(62);
    EXPECT_EQ(store.splitTimes.size(), 1U);
}

TEST_F(ChosenRunnersTest, TakesTheTimesAfterEachRefresh)
{
    chosen.setOn(true);
    open(u"a"_s);
    show(60);
    const QSignalSpy changes(&chosen, &ChosenRunners::changed);
    answer();
    if (!store.splitTimes.back().isAnswered()) // it was asked of the first picture too
        answer();
    EXPECT_EQ(runner(3).times.at(0).elapsedMs, 3'000);
    EXPECT_GE(changes.count(), 1);
    show(62);
    EXPECT_EQ(runner(3).times.at(0).elapsedMs, 3'000) << "until the new ones come";
    answer(50);
    EXPECT_EQ(runner(3).times.at(0).elapsedMs, 3'050);
    EXPECT_EQ(store.splitTimes.back().runId, u"a");
    EXPECT_EQ(store.splitTimes.back().at, std::nullopt);
}

TEST_F(ChosenRunnersTest, AsksOneQuestionAtATime)
{
    chosen.setOn(true);
    open(u"a"_s);
    ASSERT_EQ(store.splitTimes.size(), 1U);
    for (const std::int32_t second : { 60, 62, 64 })
        show(second);
    selection.select(7);
    ASSERT_EQ(store.splitTimes.size(), 1U);
    answer();
    ASSERT_EQ(store.splitTimes.size(), 2U) << "what came meanwhile is one question";
    EXPECT_THAT(store.splitTimes.back().competitorIds, ElementsAre(1, 2, 3, 4, 5, 7));
    answer();
    EXPECT_EQ(store.splitTimes.size(), 2U);
    EXPECT_EQ(runner(7).times.size(), 1U);
}

TEST_F(ChosenRunnersTest, ARunnerKeepsTheSlot)
{
    chosen.setOn(true);
    open(u"a"_s);
    show(60);
    selection.select(7);
    const int slotOfSeven = runner(7).slot;
    show(62, { 7, 6, 1, 2, 3, 4, 5 });
    EXPECT_THAT(bibs(), ElementsAre(7, 6, 1, 2, 3));
    EXPECT_EQ(runner(7).slot, slotOfSeven);
    EXPECT_EQ(runner(1).slot, 0);
    EXPECT_EQ(runner(6).slot, 3) << "of the one who is no more among them";
    EXPECT_TRUE(runner(7).isSelected);
    selection.clear();
    EXPECT_FALSE(runner(7).isSelected);
}

TEST_F(ChosenRunnersTest, AnErrorLeavesWhatIsKnown)
{
    chosen.setOn(true);
    open(u"a"_s);
    answer();
    show(60);
    answer();
    show(62);
    store.splitTimes.back().answer(std::unexpected(down()));
    settle();
    EXPECT_EQ(runner(3).times.size(), 1U);
    show(64);
    answer(7);
    EXPECT_EQ(runner(3).times.at(0).elapsedMs, 3'007) << "it is asked again with the next refresh";
}

TEST_F(ChosenRunnersTest, OfThePastItAsksForThatSecondAndKeepsNothingLater)
{
    chosen.setOn(true);
    open(u"a"_s);
    answer();
    show(60);
    answer();
    feed.seek(2);
    ASSERT_TRUE(becomes([this] { return !store.snapshots.back().isAnswered(); }));
    const auto before = store.splitTimes.size();
    store.snapshots.back().answer(snapshotOf(2, { { 1, 20.0 }, { 2, 18.0 }, { 3, 16.0 } }, u"a"_s));
    ASSERT_TRUE(becomes([&] { return store.splitTimes.size() > before; }));
    EXPECT_EQ(store.splitTimes.back().at, 2);
    EXPECT_EQ(runner(2).times.size(), 1U);
    EXPECT_THAT(runner(3).times, IsEmpty()) << "three seconds after the gun are still to come";
}

TEST_F(ChosenRunnersTest, AnswersOfAnotherRaceAreDropped)
{
    chosen.setOn(true);
    open(u"a"_s);
    show(60);
    const auto old = store.splitTimes.size() - 1;
    feed.setRun(u"b"_s);
    EXPECT_THAT(chosen.runners(), IsEmpty());
    EXPECT_TRUE(store.splitTimes[old].isCanceled());
    store.splitTimes[old].finishWithoutAnswer();
    settle();
    EXPECT_THAT(chosen.runners(), IsEmpty());
    EXPECT_EQ(store.splitTimes.size(), old + 1);
}

} // namespace
} // namespace trackside::test
