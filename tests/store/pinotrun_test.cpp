// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a race goes on that Pinot has a part of: of two runners, as the scripted Pinot has it.
#include "store/pinotrun.h"

#include "store/scriptedpinot.h"

#include <QThread>

#include <gmock/gmock.h>

#include <future>

using namespace trackside;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::rowsOf;
using testing::HasSubstr;

namespace {

const QByteArrayList newest { "FROM parkrun\nWHERE runId = 'run'\nLIMIT" };
const QByteArrayList counted { "DISTINCTCOUNT" };
const QByteArrayList counts { "rawTime, DISTINCTCOUNTBITMAP(competitorId)", "GROUP BY rawTime" };

class PinotRunTest : public testing::Test {
protected:
    /// The first runner's newest row alone.
    void haveOnlyTheFirst(int second)
    {
        pinot.answer(newest, rowsOf(R"([1,)" + QByteArray::number(second) + R"(,-1,20.5,0,0,0,"running"])", 8));
    }
    /// So many runners have a row, be it away or not.
    void haveRowsOf(int runners) { pinot.answer(counted, rowsOf('[' + QByteArray::number(runners) + ']', 1)); }
    /// With a patience that the test outlasts only by what it waits for.
    std::future<Result<std::optional<StoredRun>>> storedRunLater()
    {
        return std::async(std::launch::async, [this] { return storedRun(questions, u"run"_s, {}, 10min); });
    }
    void waitForASecondLook() const
    {
        while (pinot.asked(newest) < 2) {
            QThread::sleep(1ms);
        }
    }
    std::string complaint()
    {
        const auto stored = storedRun(questions, u"run"_s, {}, 0ms);
        return stored ? "no complaint" : (stored.error().message + u' ' + stored.error().remedy).toStdString();
    }
    std::optional<std::int32_t> secondOf(Shard shard)
    {
        const auto stored = storedRun(questions, u"run"_s, shard, 0ms);
        EXPECT_TRUE(stored) << stored.error().message.toStdString();
        EXPECT_TRUE(stored && *stored) << "the run is known";
        return stored && *stored ? (*stored)->second : std::nullopt;
    }

    test::ScriptedPinot pinot;
    PinotQuestions questions { pinot.connection() };
};

} // namespace

TEST_F(PinotRunTest, GoesOnAfterTheSecondThatAllHave)
{
    pinot.answer(newest, rowsOf(R"([1,20,-1,20.5,0,0,0,"running"],[2,18,-1,19.5,0,0,0,"running"])", 8));
    EXPECT_EQ(secondOf({}), 18);
    EXPECT_EQ(secondOf({ .index = 1, .count = 2 }), 20);
    pinot.answer(newest, rowsOf(R"([1,20,-1,20.5,0,0,0,"running"],[2,18,-1,19.5,0,0,0,"finished"])", 8));
    EXPECT_EQ(secondOf({}), 20);
    EXPECT_EQ(pinot.asked(counted), 0) << "nobody is missing";
}

TEST_F(PinotRunTest, ARowThatIsAwayForAMomentIsWaitedFor)
{
    haveOnlyTheFirst(20);
    haveRowsOf(2);
    auto stored = storedRunLater();
    waitForASecondLook();
    pinot.setNewest(19);
    const auto result = stored.get();
    ASSERT_TRUE(result) << result.error().message.toStdString();
    ASSERT_TRUE(*result);
    EXPECT_EQ((*result)->second, 19);
}

TEST_F(PinotRunTest, RowsThatStayAwayAreAnErrorAndNoRaceFromItsStart)
{
    haveOnlyTheFirst(3);
    haveRowsOf(2);
    EXPECT_THAT(complaint(), HasSubstr("only 1 of the race's 2 runners"));
    EXPECT_THAT(complaint(), HasSubstr("then resume the race again"));
    pinot.answer(newest, rowsOf("", 8));
    EXPECT_THAT(complaint(), HasSubstr("only 0 of the race's 2 runners"));
}

TEST_F(PinotRunTest, WhileTheTopicIsReadAgainNoneOfARunnersRowsMayBeThere)
{
    haveOnlyTheFirst(300);
    haveRowsOf(1);
    EXPECT_THAT(complaint(), HasSubstr("only 1 of the race's 2 runners"));
}

TEST_F(PinotRunTest, ARaceThatEndedAsItBeganStartsAgain)
{
    haveOnlyTheFirst(0);
    haveRowsOf(1);
    EXPECT_EQ(secondOf({}), std::nullopt);
    pinot.answer(newest, rowsOf("", 8));
    haveRowsOf(0);
    EXPECT_EQ(secondOf({}), std::nullopt);
}

TEST_F(PinotRunTest, AShardWithoutRowsStartsWhateverTheOthersHave)
{
    haveOnlyTheFirst(300);
    haveRowsOf(1);
    EXPECT_EQ(secondOf({ .index = 2, .count = 2 }), std::nullopt);
}

TEST_F(PinotRunTest, ARunThatPinotDoesNotKnowIsNone)
{
    pinot.answer({ "FROM races" }, rowsOf("", 8));
    const auto stored = storedRun(questions, u"run"_s, {}, 0ms);
    ASSERT_TRUE(stored) << stored.error().message.toStdString();
    EXPECT_FALSE(*stored);
}

TEST_F(PinotRunTest, OfWhatWasUnderWayTheFirstSecondThatLacksSomebodyIsWrittenAgain)
{
    const auto wholeUpTo20 = [this] {
        const auto second = wholeUpTo(questions, { .runId = u"run"_s, .shard = {}, .second = 20 },
                                      [](std::int32_t at) { return at < 18 ? 3 : 2; });
        EXPECT_TRUE(second) << second.error().message.toStdString();
        return second.value_or(std::nullopt);
    };
    pinot.answer(counts, rowsOf("[11,3],[12,3],[20,2],[19,2],[18,2],[13,3],[14,3],[15,3],[16,3],[17,4]", 2));
    EXPECT_EQ(wholeUpTo20(), 20) << "one is out, and somebody else wrote a row";
    EXPECT_EQ(pinot.asked({ "runId = 'run' AND rawTime IN (11,12,13,14,15,16,17,18,19,20) AND competitorId > 0\n" }),
              1);
    pinot.answer(counts, rowsOf("[11,3],[12,3],[13,3],[14,3],[15,2],[16,3],[17,2],[18,2],[19,2],[20,2]", 2));
    EXPECT_EQ(wholeUpTo20(), 14) << "of 15 and 17 a row is missing";
    pinot.answer(counts, rowsOf("[11,3],[12,3],[14,3],[15,3],[16,3],[17,3],[18,2],[19,2],[20,2]", 2));
    EXPECT_EQ(wholeUpTo20(), 12) << "of 13 there is none";
}

TEST_F(PinotRunTest, ARunThatLacksItsVeryFirstSecondBeginsAnew)
{
    const auto wholeUpTo2 = [this](Shard shard) {
        return wholeUpTo(questions, { .runId = u"run"_s, .shard = shard, .second = 2 }, [](std::int32_t) { return 1; });
    };
    pinot.answer(counts, rowsOf("[1,1],[2,1]", 2));
    const auto second = wholeUpTo2({});
    ASSERT_TRUE(second) << second.error().message.toStdString();
    EXPECT_EQ(*second, std::nullopt);
    EXPECT_EQ(pinot.asked({ "rawTime IN (0,1,2) AND competitorId > 0\n" }), 1);
    (void)wholeUpTo2({ .index = 2, .count = 3 });
    EXPECT_EQ(pinot.asked({ "competitorId > 0 AND MOD(competitorId, 3) = 2\n" }), 1);
    (void)wholeUpTo2({ .index = 3, .count = 3 });
    EXPECT_EQ(pinot.asked({ "competitorId > 0 AND MOD(competitorId, 3) = 0\n" }), 1) << "3, 6, 9 …";
    pinot.answer(counts, test::refusal(700));
    EXPECT_FALSE(wholeUpTo2({})) << "nobody knows";
}

TEST_F(PinotRunTest, ClosingEndsTheWait)
{
    haveOnlyTheFirst(20);
    haveRowsOf(2);
    auto stored = storedRunLater();
    waitForASecondLook();
    questions.close();
    EXPECT_FALSE(stored.get());
}
