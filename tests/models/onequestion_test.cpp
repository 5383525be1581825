// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/onequestion.h"

#include "support/scriptedquestion.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

#include <initializer_list>
#include <memory>
#include <vector>

namespace trackside::test {
namespace {

using namespace Qt::StringLiterals;

/// Lets everything happen that is due now.
void settle()
{
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
}

class OneQuestionTest : public testing::Test {
protected:
    void ask(ScriptedQuestion<int> &asked)
    {
        question->ask(asked.future(), [this](const Result<int> &answer) { taken.push_back(answer); });
    }
    [[nodiscard]] static std::vector<Result<int>> values(std::initializer_list<int> numbers)
    {
        return std::vector<Result<int>>(numbers.begin(), numbers.end());
    }

    std::vector<Result<int>> taken;
    std::unique_ptr<OneQuestion<int>> question = std::make_unique<OneQuestion<int>>();
    ScriptedQuestion<int> first;
    ScriptedQuestion<int> second;
};

TEST_F(OneQuestionTest, TellsTheAnswer)
{
    EXPECT_FALSE(question->isUnderWay());
    ask(first);
    EXPECT_TRUE(question->isUnderWay());
    settle();
    EXPECT_TRUE(taken.empty());
    first.answer(7);
    EXPECT_TRUE(question->isUnderWay()) << "until it is told";
    settle();
    EXPECT_EQ(taken, values({ 7 }));
    EXPECT_FALSE(question->isUnderWay());
    EXPECT_FALSE(first.isCanceled());
    ask(second);
    second.answer(8);
    settle();
    EXPECT_EQ(taken, values({ 7, 8 }));
    EXPECT_FALSE(first.isCanceled()) << "it was answered";
}

TEST_F(OneQuestionTest, NeverTellsWhileItIsAsked)
{
    first.answer(7);
    ask(first);
    EXPECT_TRUE(taken.empty());
    settle();
    EXPECT_EQ(taken, values({ 7 }));
}

TEST_F(OneQuestionTest, TheNewestWinsInWhateverOrderAnswersCome)
{
    ask(first);
    ask(second);
    EXPECT_TRUE(first.isCanceled());
    second.answer(2);
    first.answer(1);
    settle();
    EXPECT_EQ(taken, values({ 2 }));

    ScriptedQuestion<int> third;
    ScriptedQuestion<int> fourth;
    ask(third);
    third.answer(3); // it is there, and not told yet
    ask(fourth);
    settle();
    EXPECT_EQ(taken, values({ 2 }));
    EXPECT_TRUE(question->isUnderWay());
    fourth.answer(4);
    settle();
    EXPECT_EQ(taken, values({ 2, 4 }));
}

TEST_F(OneQuestionTest, NothingIsToldOfADroppedOne)
{
    question->drop(); // there is none
    ask(first);
    question->drop();
    EXPECT_TRUE(first.isCanceled());
    EXPECT_FALSE(question->isUnderWay());
    first.answer(1);
    settle();
    ask(second);
    second.answer(2); // it is there, and not told yet
    question->drop();
    settle();
    EXPECT_TRUE(taken.empty());

    ScriptedQuestion<int> third;
    ask(third);
    question->drop();
    ScriptedQuestion<int> fourth;
    ask(fourth);
    third.finishWithoutAnswer();
    settle();
    EXPECT_TRUE(taken.empty()) << "the end of the third is not that of the fourth";
    fourth.answer(4);
    settle();
    EXPECT_EQ(taken, values({ 4 }));
}

TEST_F(OneQuestionTest, AFailureIsToldAsItIs)
{
    ask(first);
    first.answer(failure(u"The store is away."_s));
    settle();
    ASSERT_EQ(taken.size(), 1U);
    ASSERT_FALSE(taken.front());
    EXPECT_EQ(taken.front().error().message, u"The store is away.");
    EXPECT_FALSE(question->isUnderWay());
}

TEST_F(OneQuestionTest, NoAnswerIsAFailure)
{
    ask(first);
    first.finishWithoutAnswer();
    settle();
    ASSERT_EQ(taken.size(), 1U);
    EXPECT_EQ(taken.back().error_or(Error()), noAnswer());
    ask(second);
    second.future().cancel(); // as a store does that is closed
    second.finishWithoutAnswer();
    settle();
    ASSERT_EQ(taken.size(), 2U);
    EXPECT_EQ(taken.back().error_or(Error()), noAnswer());
    EXPECT_FALSE(noAnswer().message.isEmpty());
}

TEST_F(OneQuestionTest, WhoeverTakesTheAnswerMayAskAgain)
{
    question->ask(first.future(), [this](const Result<int> &answer) {
        EXPECT_FALSE(question->isUnderWay());
        taken.push_back(answer);
        ask(second);
    });
    first.answer(1);
    settle();
    EXPECT_EQ(taken, values({ 1 }));
    EXPECT_TRUE(question->isUnderWay());
    EXPECT_FALSE(second.isCanceled());
    second.answer(2);
    settle();
    EXPECT_EQ(taken, values({ 1, 2 }));
}

TEST_F(OneQuestionTest, TheLastWishIsKeptUntilTheAnswerIsTaken)
{
    std::vector<int> wishes;
    const auto wish = [&](int number) { question->whenFree([&wishes, number] { wishes.push_back(number); }); };
    wish(0);
    EXPECT_EQ(wishes, std::vector { 0 }) << "at once";
    question->ask(first.future(), [&](const Result<int> &answer) {
        EXPECT_EQ(wishes, std::vector { 0 });
        taken.push_back(answer);
    });
    wish(1);
    wish(2);
    settle();
    EXPECT_EQ(wishes, std::vector { 0 });
    first.answer(1);
    settle();
    EXPECT_EQ(wishes, (std::vector { 0, 2 }));
    EXPECT_EQ(taken, values({ 1 }));
    ask(second);
    second.answer(2);
    settle();
    EXPECT_EQ(wishes, (std::vector { 0, 2 })) << "once";
}

TEST_F(OneQuestionTest, AWishWaitsForWhatIsAskedWhileTheAnswerIsTaken)
{
    int wishes = 0;
    question->ask(first.future(), [this](const Result<int> &) { ask(second); });
    question->whenFree([&wishes] { ++wishes; });
    first.answer(1);
    settle();
    EXPECT_EQ(wishes, 0);
    second.answer(2);
    settle();
    EXPECT_EQ(wishes, 1);
    EXPECT_EQ(taken, values({ 2 }));
}

TEST_F(OneQuestionTest, AWishWhileTheAnswerIsTakenStandsForAnEarlierOne)
{
    std::vector<int> wishes;
    const auto wish = [&](int number) { question->whenFree([&wishes, number] { wishes.push_back(number); }); };
    question->ask(first.future(), [&](const Result<int> &) { wish(2); });
    wish(1);
    first.answer(1);
    settle();
    EXPECT_EQ(wishes, std::vector { 2 });
}

TEST_F(OneQuestionTest, AWishIsDroppedWithTheQuestion)
{
    int wishes = 0;
    ask(first);
    question->whenFree([&wishes] { ++wishes; });
    question->drop();
    ask(second);
    second.answer(2);
    settle();
    EXPECT_EQ(wishes, 0);
    EXPECT_EQ(taken, values({ 2 }));
}

TEST_F(OneQuestionTest, EndsWhileItAsks)
{
    ask(first);
    question->whenFree([this] { ask(second); });
    question.reset();
    EXPECT_TRUE(first.isCanceled());
    first.answer(1);
    settle();
    EXPECT_TRUE(taken.empty());
}

TEST_F(OneQuestionTest, MayBeEndedByWhoeverTakesTheAnswer)
{
    int wishes = 0;
    question->ask(first.future(), [this, text = u"what the one who takes it has"_s](const Result<int> &answer) {
        question.reset();
        taken.push_back(answer);
        EXPECT_EQ(text, u"what the one who takes it has") << "and keeps until it returns";
    });
    question->whenFree([&wishes] { ++wishes; });
    first.answer(1);
    settle();
    EXPECT_EQ(taken, values({ 1 }));
    EXPECT_EQ(wishes, 0);
}

TEST(OneQuestion, KeepsNoAnswerThatWasTaken)
{
    const auto answer = std::make_shared<int>(7);
    int taken = 0;
    OneQuestion<std::shared_ptr<int>> question;
    {
        ScriptedQuestion<std::shared_ptr<int>> asked;
        question.ask(asked.future(), [&taken](const Result<std::shared_ptr<int>> &told) { taken = **told; });
        asked.answer(answer);
        settle();
    }
    EXPECT_EQ(taken, 7);
    EXPECT_EQ(answer.use_count(), 1) << "of a large field it takes much memory";
}

} // namespace
} // namespace trackside::test
