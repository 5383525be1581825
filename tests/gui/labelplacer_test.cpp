// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/labelplacer.h"

#include <gtest/gtest.h>

#include <random>

namespace trackside {
namespace {

constexpr QRectF area(0, 0, 800, 600);
constexpr QSizeF size(60, 20);

using Boxes = std::vector<std::optional<QRectF>>;

void expectApart(const Boxes &boxes)
{
    for (std::size_t a = 0; a < boxes.size(); ++a) {
        for (std::size_t b = 0; b < a; ++b) {
            if (boxes[a] && boxes[b]) {
                ASSERT_FALSE(boxes[a]->intersects(*boxes[b])) << a << " and " << b;
            }
        }
    }
}

TEST(LabelPlacer, PutsALabelBesideItsDot)
{
    LabelPlacer placer;
    const Boxes boxes = placer.place(std::vector<LabelPlacer::Wanted> { { 1, { 400, 300 }, size } }, area);
    ASSERT_TRUE(boxes[0]);
    EXPECT_EQ(*boxes[0], QRectF(412, 290, 60, 20));
}

TEST(LabelPlacer, GoesToTheOtherSideAtTheEdge)
{
    LabelPlacer placer;
    const Boxes boxes = placer.place(std::vector<LabelPlacer::Wanted> { { 1, { 790, 300 }, size } }, area);
    ASSERT_TRUE(boxes[0]);
    EXPECT_LT(boxes[0]->right(), 790);
}

TEST(LabelPlacer, LeavesOutWhoseDotIsNotSeen)
{
    LabelPlacer placer;
    EXPECT_FALSE(placer.place(std::vector<LabelPlacer::Wanted> { { 1, { 805, 300 }, size } }, area)[0]);
}

TEST(LabelPlacer, TheMostImportantHaveRoomAndNoneLiesOnAnother)
{
    LabelPlacer placer;
    std::vector<LabelPlacer::Wanted> crowd;
    for (std::uint32_t bib = 1; bib <= 20; ++bib)
        crowd.push_back({ bib, { 400.0 + bib, 300.0 }, size });
    const Boxes boxes = placer.place(crowd, area);
    ASSERT_EQ(boxes.size(), 20U);
    expectApart(boxes);
    EXPECT_EQ(*boxes[0], QRectF(413, 290, 60, 20)) << "the first one has the best place";
    for (std::size_t label = 0; label < 4; ++label)
        EXPECT_TRUE(boxes[label]) << label;
    EXPECT_FALSE(boxes[19]) << "and those for whom there is no room have none";
}

TEST(LabelPlacer, KeepsALabelOnItsSide)
{
    LabelPlacer placer;
    std::vector<LabelPlacer::Wanted> two { { 1, { 400, 300 }, size }, { 2, { 402, 300 }, size } };
    const Boxes first = placer.place(two, area);
    ASSERT_TRUE(first[1]);
    two[0].dot.setX(100); // now there would be room on the right
    const Boxes second = placer.place(two, area);
    EXPECT_EQ(second[1], first[1]);
    EXPECT_TRUE(placer.place({}, area).empty());
    EXPECT_EQ(placer.place(two, area)[1], QRectF(414, 290, 60, 20)) << "one that comes anew has the best place";
}

TEST(LabelPlacer, HoldsForAnyField)
{
    std::mt19937 random(3);
    LabelPlacer placer;
    for (int frame = 0; frame < 500; ++frame) {
        std::vector<LabelPlacer::Wanted> wanted;
        for (std::uint32_t bib = 1; bib <= random() % 12; ++bib)
            wanted.push_back({ bib,
                               { static_cast<double>(random() % 300), static_cast<double>(random() % 200) },
                               { 20.0 + static_cast<double>(random() % 100), 20.0 } });
        const QRectF small(0, 0, 300, 200);
        const Boxes boxes = placer.place(wanted, small);
        ASSERT_EQ(boxes.size(), wanted.size());
        expectApart(boxes);
        for (const auto &box : boxes)
            ASSERT_TRUE(!box || small.contains(*box));
        ASSERT_TRUE(wanted.empty() || boxes[0]) << "the most important one always has room here";
    }
}

} // namespace
} // namespace trackside
