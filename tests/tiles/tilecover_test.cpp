// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/tilecover.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace trackside {
namespace {

TEST(TileCover, TakesTilesOfAboutTheirOwnSize)
{
    // The whole square on 1,024 pixels: four tiles of 256 across.
    const auto tiles = tilesOf({ 0, 0, 1, 1 }, 1'024.0, 0, 19);
    ASSERT_EQ(tiles.size(), 16U);
    EXPECT_TRUE(std::ranges::all_of(tiles, [](const PlacedTile &tile) { return tile.tile.zoom == 2; }));
    EXPECT_EQ(tilesOf({ 0, 0, 1, 1 }, 1'024.0, 0, 1).size(), 4U) << "drawn larger";
    EXPECT_EQ(tilesOf({ 0, 0, 1, 1 }, 1'024.0, 3, 19).size(), 64U) << "drawn smaller";
}

TEST(TileCover, CoversWhatIsSeen)
{
    const QRectF view(0.51, 0.33, 0.004, 0.002);
    QRectF covered;
    for (const PlacedTile &placed : tilesOf(view, 1 << 20, 0, 19)) {
        covered |= placed.place;
        EXPECT_TRUE(placed.place.intersects(view));
        EXPECT_TRUE(placed.tile.isValid());
    }
    EXPECT_TRUE(covered.contains(view));
}

TEST(TileCover, GoesOnBeyondTheEdgeOfTheWorld)
{
    const auto tiles = tilesOf({ -0.1, 0.4, 0.2, 0.1 }, 2'048.0, 0, 19); // around 180°
    const auto isEast = [](const PlacedTile &placed) { return placed.tile.x == 7 && placed.place.left() == -0.125; };
    const auto isWest = [](const PlacedTile &placed) { return placed.tile.x == 0 && placed.place.left() == 0.0; };
    EXPECT_TRUE(std::ranges::any_of(tiles, isEast));
    EXPECT_TRUE(std::ranges::any_of(tiles, isWest));
}

TEST(TileCover, TakesLargerTilesOnAVeryLargeScreen)
{
    // 5,120 × 2,880 pixels where tiles would be 181 wide.
    const double square = 181.1 * (1 << 15);
    const auto tiles = tilesOf({ 0.5, 0.3, 5'120.0 / square, 2'880.0 / square }, square, 0, 19);
    ASSERT_FALSE(tiles.empty());
    EXPECT_EQ(tiles.front().tile.zoom, 14);
    EXPECT_LE(tiles.size(), 400U);
}

TEST(TileCover, HasNoneOfAnImpossibleView)
{
    EXPECT_TRUE(tilesOf({}, 1'024.0, 0, 19).empty());
    EXPECT_TRUE(tilesOf({ 0, 0, 1, 1 }, 0.0, 0, 19).empty());
    EXPECT_TRUE(tilesOf({ 0, 0, 1, 1 }, 1'024.0, 12, 19).empty()) << "sixteen million tiles";
    EXPECT_TRUE(tilesOf({ 0, 1.5, 1, 1 }, 1'024.0, 0, 19).empty()) << "south of the square";
}

TEST(TileCover, KnowsThePartOfATileFartherOut)
{
    EXPECT_EQ(partOf({ 2, 1, 1 }, { 2, 1, 1 }), QRectF(0, 0, 1, 1));
    EXPECT_EQ(partOf({ 2, 1, 1 }, { 4, 6, 5 }), QRectF(0.5, 0.25, 0.25, 0.25));
}

} // namespace
} // namespace trackside
