// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/storeanswer.h"

#include <gmock/gmock.h>

#include <numeric>

using namespace trackside;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

/// How many are asked for at a time, of seven.
std::vector<std::size_t> sizesOf(std::size_t most)
{
    std::vector<std::uint32_t> ids(7);
    std::iota(ids.begin(), ids.end(), 1U);
    std::vector<std::size_t> sizes;
    std::vector<std::uint32_t> asked;
    EXPECT_TRUE(inSlices(ids, most, [&](std::span<const std::uint32_t> some) -> Result<void> {
        sizes.push_back(some.size());
        asked.insert(asked.end(), some.begin(), some.end());
        return {};
    }));
    EXPECT_EQ(asked, ids);
    return sizes;
}

} // namespace

TEST(InSlices, AsksForEverybodyOnceAndInOrder)
{
    EXPECT_THAT(sizesOf(3), ElementsAre(3, 3, 1));
    EXPECT_THAT(sizesOf(7), ElementsAre(7));
    EXPECT_THAT(sizesOf(100), ElementsAre(7));
    EXPECT_THAT(sizesOf(1), testing::SizeIs(7));
}

TEST(InSlices, AsksForNobodyWhereThereIsNobody)
{
    std::vector<std::size_t> sizes;
    EXPECT_TRUE(inSlices({}, 3, [&sizes](std::span<const std::uint32_t> some) -> Result<void> {
        sizes.push_back(some.size());
        return {};
    }));
    EXPECT_THAT(sizes, IsEmpty());
}

TEST(InSlices, EndsWithTheFirstThatFails)
{
    const std::vector<std::uint32_t> ids { 1, 2, 3 };
    int asked = 0;
    const auto failed = inSlices(ids, 1, [&asked](std::span<const std::uint32_t> some) -> Result<void> {
        ++asked;
        return some.front() < 2 ? Result<void>() : failure(QStringLiteral("no"));
    });
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().message, QStringLiteral("no"));
    EXPECT_EQ(asked, 2);
}
