// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runnerclasses.h"

#include "models/snapshots.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;
using test::Runner;
using test::snapshotOf;

const Format kilometres(QLocale::c(), Units::Kilometres, QTimeZone::UTC);
const Format miles(QLocale::c(), Units::Miles, QTimeZone::UTC);

QStringList textsOf(const RunnerClasses &classes)
{
    QStringList texts;
    for (const RunnerClasses::Meaning &meaning : classes.meanings())
        texts << u"%1: %2 %3"_s.arg(QString::number(meaning.number), meaning.text, QString::number(meaning.count));
    return texts;
}

/// Runners of even paces: bib b has run with 240.3 + b seconds per kilometre since the gun.
std::vector<Runner> evenField(std::uint32_t runners)
{
    std::vector<Runner> field;
    for (std::uint32_t bib = 1; bib <= runners; ++bib)
        field.push_back({ .bib = bib, .metres = 1000.0 * 600.0 / (240.3 + bib) });
    return field;
}

TEST(PaceBounds, AreTheQuintilesRoundedToFiveSeconds)
{
    std::vector<double> paces(100);
    std::iota(paces.begin(), paces.end(), 201.0); // 201 … 300
    std::ranges::shuffle(paces, std::mt19937(7));
    EXPECT_EQ(paceBounds(paces), (PaceBounds { 220.0, 240.0, 260.0, 280.0 }));
}

TEST(PaceBounds, OfACloseFieldAreRoundedToTheSecond)
{
    EXPECT_EQ(paceBounds({ 240.2, 241.4, 242.1, 243.3, 244.0 }), (PaceBounds { 241.0, 242.0, 243.0, 244.0 }));
}

TEST(PaceBounds, OfOneOrNobody)
{
    EXPECT_EQ(paceBounds({}), PaceBounds {});
    EXPECT_EQ(paceBounds({ 251.0 }), (PaceBounds { 251.0, 251.0, 251.0, 251.0 }));
}

TEST(RunnerClasses, ByPaceAreAFifthOfTheFieldEach)
{
    const RunnerClasses classes = RunnerClasses::byPace(*snapshotOf(600, evenField(100)), kilometres);
    EXPECT_EQ(textsOf(classes),
              (QStringList { u"0: below 4:20 min/km 19"_s, u"1: 4:20 to 4:40 20"_s, u"2: 4:40 to 5:00 20"_s,
                             u"3: 5:00 to 5:20 20"_s, u"4: 5:20 and slower 21"_s }));
    EXPECT_EQ(classes.classOf(1), 0);
    EXPECT_EQ(classes.classOf(30), 1);
    EXPECT_EQ(classes.classOf(100), 4);
    EXPECT_EQ(classes.classOf(101), RunnerClasses::none);
    EXPECT_TRUE(std::ranges::is_sorted(classes.runners(), {}, &RunnerClasses::Runner::bib));
}

TEST(RunnerClasses, ByPaceAreRoundInTheUsersUnits)
{
    const RunnerClasses classes = RunnerClasses::byPace(*snapshotOf(600, evenField(100)), miles);
    ASSERT_EQ(classes.meanings().size(), 5U);
    EXPECT_EQ(classes.meanings()[0].text, u"below 7:00 min/mi");
    EXPECT_EQ(classes.meanings()[4].text, u"8:35 and slower");
}

TEST(RunnerClasses, ByPaceTakeTheLastHalfMinuteWhereItIsKnown)
{
    auto snapshot = snapshotOf(600, evenField(5));
    snapshot->progress.resize(5);
    for (std::size_t row = 0; row < 5; ++row) {
        // The one who has been slowest so far runs fastest now.
        snapshot->progress[row].recentMs = 30'000;
        snapshot->progress[row].recentMetres = 80.0 + 20.0 * static_cast<double>(row);
    }
    const RunnerClasses classes = RunnerClasses::byPace(*snapshot, kilometres);
    EXPECT_EQ(classes.classOf(1), 4);
    EXPECT_EQ(classes.classOf(5), 0);
}

TEST(RunnerClasses, ByPaceHaveOnlyThoseWhoRun)
{
    std::vector<Runner> field = evenField(6);
    field[0].status = RunnerStatus::Stopped;
    field[1].status = RunnerStatus::Finished;
    field[2].status = RunnerStatus::Retired;
    field[3].metres = 0.0;
    const RunnerClasses classes = RunnerClasses::byPace(*snapshotOf(600, field), kilometres);
    for (const std::uint32_t bib : { 1U, 2U, 3U, 4U })
        EXPECT_EQ(classes.classOf(bib), RunnerClasses::none) << bib;
    EXPECT_NE(classes.classOf(5), RunnerClasses::none);
}

TEST(RunnerClasses, ByPaceOfOneHaveNoMeaningThatNobodyCanHave)
{
    EXPECT_EQ(textsOf(RunnerClasses::byPace(*snapshotOf(600, evenField(1)), kilometres)),
              (QStringList { u"0: below 4:01 min/km 0"_s, u"4: 4:01 and slower 1"_s }));
    EXPECT_TRUE(RunnerClasses::byPace(Snapshot(), kilometres).meanings().empty());
}

TEST(RunnerClasses, ByPaceCountEverybodyOnce)
{
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        std::vector<Runner> field;
        for (std::uint32_t bib = 1; bib <= 1 + random() % 40; ++bib)
            field.push_back({ .bib = bib, .metres = 500.0 + static_cast<double>(random() % 2'000) });
        const RunnerClasses classes = RunnerClasses::byPace(*snapshotOf(600, field), kilometres);
        std::int64_t counted = 0;
        for (const RunnerClasses::Meaning &meaning : classes.meanings())
            counted += meaning.count;
        ASSERT_EQ(counted, std::ssize(field)) << "round " << round;
    }
}

TEST(RunnerClasses, ByCategoryHaveItsName)
{
    const Categories categories { .names = { u"F20"_s, u"M40"_s }, .categoryOf = [](std::uint32_t bib) {
                                     return bib == 3 ? RunnerClasses::none : static_cast<int>(bib % 2);
                                 } };
    const RunnerClasses classes = RunnerClasses::byCategory(*snapshotOf(600, evenField(6)), categories);
    EXPECT_EQ(textsOf(classes), (QStringList { u"0: F20 3"_s, u"1: M40 2"_s }));
    EXPECT_EQ(classes.classOf(3), RunnerClasses::none);
    EXPECT_EQ(classes.classOf(5), 1);
}

TEST(RunnerClasses, OfManyCategoriesTheLastHasTheRest)
{
    Categories categories { .names = {}, .categoryOf = [](std::uint32_t bib) { return static_cast<int>(bib) - 1; } };
    for (int number = 1; number <= 12; ++number)
        categories.names << u"C%1"_s.arg(number);
    const RunnerClasses classes = RunnerClasses::byCategory(*snapshotOf(600, evenField(12)), categories);
    ASSERT_EQ(classes.meanings().size(), 8U);
    EXPECT_EQ(classes.meanings()[6].text, u"C7");
    EXPECT_EQ(classes.meanings()[7].text, u"Others");
    EXPECT_EQ(classes.meanings()[7].count, 5);
    EXPECT_EQ(classes.classOf(12), 7);
}

TEST(RunnerClasses, OfManyCategoriesTheLargestHaveOneOfTheirOwnThroughoutARace)
{
    // One runner in A, two in B, and so on.
    const Categories categories { .names = u"A B C D E F G H I J"_s.split(u' '), .categoryOf = [](std::uint32_t bib) {
                                     int category = 0;
                                     for (std::uint32_t last = 1; last < bib; ++category)
                                         last += static_cast<std::uint32_t>(category) + 2;
                                     return category;
                                 } };
    std::vector<Runner> field = evenField(55);
    const RunnerClasses running = RunnerClasses::byCategory(*snapshotOf(600, field), categories);
    EXPECT_EQ(textsOf(running),
              (QStringList { u"0: D 4"_s, u"1: E 5"_s, u"2: F 6"_s, u"3: G 7"_s, u"4: H 8"_s, u"5: I 9"_s, u"6: J 10"_s,
                             u"7: Others 6"_s }));
    for (Runner &runner : field) {
        if (runner.bib > 30)
            runner.status = runner.bib % 3 == 0 ? RunnerStatus::Finished : RunnerStatus::Retired;
    }
    const RunnerClasses later = RunnerClasses::byCategory(*snapshotOf(900, field), categories);
    for (const RunnerClasses::Runner &runner : later.runners())
        EXPECT_EQ(runner.number, running.classOf(runner.bib)) << "most of the large ones are out by now";
    EXPECT_EQ(later.classOf(31), RunnerClasses::none);
    EXPECT_EQ(later.classOf(33), 4);
}

TEST(RunnerClasses, WithoutCategoriesThereAreNone)
{
    EXPECT_TRUE(RunnerClasses::byCategory(*snapshotOf(600, evenField(3)), {}).runners().empty());
}

} // namespace
} // namespace trackside
