// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which lines of a file make one course: against every order and direction of the same legs.
#include "studio/coursedraft.h"
#include "studio/linechoice.h"
#include "studio/linejoin.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <numeric>
#include <random>

using namespace trackside;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

ImportedLine line(std::initializer_list<LonLat> places, int feature = 0)
{
    ImportedLine made { .feature = feature };
    for (const LonLat place : places) {
        made.vertices.push_back({ .place = place });
    }
    return made;
}

/// Legs that follow each other eastwards, each a step of a hundredth of a degree long.
std::vector<ImportedLine> legs(int count)
{
    std::vector<ImportedLine> made;
    for (int i = 0; i < count; ++i) {
        const double west = 7.0 + i * 0.01;
        made.push_back(line({ { west, 50.0 }, { west + 0.005, 50.001 }, { west + 0.01, 50.0 } }, i + 1));
    }
    return made;
}

void reverse(ImportedLine &leg)
{
    std::ranges::reverse(leg.vertices);
}

bool isEastwards(const std::vector<CourseVertex> &vertices)
{
    return std::ranges::is_sorted(vertices, {}, [](const CourseVertex &v) { return v.place.longitude; });
}

} // namespace

TEST(Joins, AreNotCalledAsTheirFirstPart)
{
    ImportedFile file { .fileName = u"Lake run.gpx"_s, .lines = legs(2) };
    const LineChain whole { .parts = { { 0, false }, { 1, false } } };
    const LineChain second { .parts = { { 1, false } } };
    file.lines[0].name = u"Leg 1"_s;
    file.lines[1].name = u"Leg 2"_s;
    EXPECT_EQ(draftOf(file, whole).name, u"Lake run"_s);
    EXPECT_EQ(draftOf(file, second).name, u"Leg 2"_s);
    file.title = u"Round the lake"_s;
    EXPECT_EQ(draftOf(file, whole).name, u"Round the lake"_s);
    file.lines[0].name = file.lines[1].name = u"Morning run"_s; // the segments of one track
    EXPECT_EQ(draftOf(file, whole).name, u"Morning run"_s);
    // What they are called may speak of each of them.
    file.lines[0].name = file.lines[1].name = u"1 km loop"_s;
    file.title.clear();
    EXPECT_FALSE(draftOf(file, whole).claim);
    ASSERT_TRUE(draftOf(file, second).claim);
    EXPECT_EQ(draftOf(file, second).claim->metres, 1'000.0);
}

TEST(Joins, AreFoundInAnyOrderAndDirection)
{
    std::mt19937 random(17);
    for (int round = 0; round < 200; ++round) {
        auto lines = legs(2 + round % 6);
        std::ranges::shuffle(lines, random);
        for (ImportedLine &leg : lines) {
            if (random() % 2 == 0) {
                reverse(leg);
            }
        }
        const auto joins = joinsOf(lines);
        ASSERT_THAT(joins, SizeIs(1));
        ASSERT_THAT(joins[0].parts, SizeIs(lines.size()));
        auto vertices = verticesOf(lines, joins[0]);
        // Where legs meet, their common place is there once.
        EXPECT_EQ(vertices.size(), 2 * lines.size() + 1);
        const auto backwards = std::ranges::count(joins[0].parts, true, &LinePart::isBackwards);
        EXPECT_LE(2 * backwards, std::ssize(lines)) << "most run as they were drawn";
        if (vertices.front().place.longitude > vertices.back().place.longitude) {
            std::ranges::reverse(vertices);
        }
        EXPECT_TRUE(isEastwards(vertices));
    }
}

TEST(Joins, KeepTheOrderOfLapsInTheFile)
{
    const std::vector lines { line({ { 7, 50 }, { 7.01, 50 }, { 7, 50.01 }, { 7, 50 } }, 1),
                              line({ { 7, 50 }, { 7.02, 50 }, { 7, 50.02 }, { 7, 50 } }, 2),
                              line({ { 7, 50 }, { 7.03, 50 }, { 7, 50.03 }, { 7, 50 } }, 3) };
    EXPECT_THAT(joinsOf(lines), ElementsAre(LineChain { .parts = { { 0 }, { 1 }, { 2 } } }));
}

TEST(Joins, BridgeAPauseOnlyWithinATrack)
{
    const auto segments = [](int second) {
        return std::vector { line({ { 7, 50 }, { 7.01, 50 } }, 1), line({ { 7.012, 50 }, { 7.02, 50 } }, second) };
    };
    const auto paused = joinsOf(segments(1));
    ASSERT_THAT(paused, SizeIs(1));
    EXPECT_NEAR(paused[0].widestGapMetres, 143.4, 0.1);
    EXPECT_THAT(joinsOf(segments(2)), IsEmpty());
}

TEST(Joins, AreNoneWhereThreeMeet)
{
    const std::vector star { line({ { 7, 50 }, { 7.01, 50 } }, 1), line({ { 7, 50 }, { 6.99, 50 } }, 2),
                             line({ { 7, 50 }, { 7, 50.01 } }, 3), line({ { 7, 50 }, { 7, 49.99 } }, 4) };
    EXPECT_THAT(joinsOf(star), IsEmpty());
}

TEST(Joins, NeedAtLeastTwoLines)
{
    EXPECT_THAT(joinsOf(legs(1)), IsEmpty());
    EXPECT_THAT(joinsOf(std::vector { line({}), line({ { 7, 50 } }) }), IsEmpty());
}

TEST(Joins, AreNotLookedForAmongThousands)
{
    EXPECT_THAT(joinsOf(legs(static_cast<int>(mostLinesToJoin))), SizeIs(1));
    EXPECT_THAT(joinsOf(legs(static_cast<int>(mostLinesToJoin) + 1)), IsEmpty());
}

TEST(Chain, TurnsLinesTowardsEachOther)
{
    auto lines = legs(3);
    reverse(lines[0]);
    reverse(lines[2]);
    const LineChain chain = chainOf(lines, std::vector<std::size_t> { 0, 1, 2 });
    EXPECT_THAT(chain.parts, ElementsAre(LinePart { 0, true }, LinePart { 1, false }, LinePart { 2, true }));
    EXPECT_DOUBLE_EQ(chain.widestGapMetres, 0.0);
    EXPECT_TRUE(isEastwards(verticesOf(lines, chain)));
}

TEST(Choice, IsNothingWithoutALength)
{
    EXPECT_FALSE(choiceOf({ .fileName = u"a.kml"_s }).has_value());
    EXPECT_FALSE(choiceOf({ .fileName = u"a.kml"_s, .lines = { line({ { 7, 50 } }) } }).has_value());
}

TEST(Choice, SaysWhy)
{
    ImportedFile file { .fileName = u"a.kml"_s, .lines = legs(2) };
    file.lines.push_back(line({ { 8, 50 }, { 8.001, 50 } }, 3));
    file.lines.back().name = u"Road closure"_s;
    const auto choice = choiceOf(file);
    ASSERT_TRUE(choice.has_value());
    EXPECT_EQ(choice->reason, u"Lines 1 and 2 are taken: they join end to start."_s);
    EXPECT_EQ(choice->chains[choice->chosen].parts.size(), 2u);
}
