// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/dotcover.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

namespace trackside {
namespace {

constexpr double width = 2.0;

double number(std::mt19937 &random, int below)
{
    return 0.25 * static_cast<double>(random() % static_cast<unsigned>(4 * below));
}

TEST(DotCover, IsNothingWithoutDotsOrMap)
{
    DotCover cover;
    EXPECT_EQ(cover.under({ 0, 0, 100, 100 }), 0.0) << "before the first frame";
    const std::vector<QPointF> places { { 10, 10 } };
    cover.update({}, width, { 400, 300 });
    EXPECT_EQ(cover.under({ 0, 0, 400, 300 }), 0.0);
    cover.update(places, width, { 0, 0 });
    EXPECT_EQ(cover.under({ 0, 0, 400, 300 }), 0.0);
}

TEST(DotCover, CountsAfreshWhatIsOnTheMap)
{
    DotCover cover;
    const std::vector<QPointF> places { { 0, 0 }, { 10, 10 }, { 399, 299 }, { 500, 20 }, { -1, 20 }, { 20, 900 } };
    for (int frame = 0; frame < 2; ++frame) {
        cover.update(places, width, { 400, 300 });
        EXPECT_EQ(cover.under({ 0, 0, 400, 300 }), 3.0 * width) << frame;
        EXPECT_EQ(cover.under({ 0, 0, 16, 16 }), 2.0 * width) << frame;
        EXPECT_EQ(cover.under({ 100, 100, 50, 50 }), 0.0) << frame;
    }
}

TEST(DotCover, ACrowdCountsNoMoreThanSoMuch)
{
    DotCover cover;
    cover.update(std::vector<QPointF>(5'000, QPointF(50, 50)), width, { 400, 300 });
    EXPECT_EQ(cover.under({ 40, 40, 20, 20 }), DotCover::mostPixels);
}

TEST(DotCover, CountsWhatLiesUnderABoxUpToACell)
{
    std::mt19937 random(7);
    const QSizeF map(397, 301);
    const int cell = CellSums::cellPixels;
    DotCover cover;
    for (int frame = 0; frame < 300; ++frame) {
        std::vector<QPointF> places;
        for (auto dots = random() % 12; dots > 0; --dots)
            places.emplace_back(number(random, 397), number(random, 301));
        cover.update(places, width, map);
        const QRectF box(number(random, 397), number(random, 301), 10 + number(random, 90), 10 + number(random, 20));
        const auto dotsIn = [&](const QRectF &area) {
            return width * static_cast<double>(std::ranges::count_if(places, [&](QPointF place) {
                       return area.contains(place);
                   }));
        };
        const double under = cover.under(box);
        ASSERT_GE(under, dotsIn(box.adjusted(0.01, 0.01, -0.01, -0.01))) << frame;
        ASSERT_LE(under, dotsIn(box.adjusted(-cell, -cell, cell, cell))) << frame;
    }
}

} // namespace
} // namespace trackside
