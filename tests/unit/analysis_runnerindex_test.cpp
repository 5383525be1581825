// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/runnerindex.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <numeric>
#include <random>
#include <vector>

using trackside::RunnerIndex;

namespace {

/// Adds \p ids, some of them again and again, and compares each answer with a map's.
void compareWithMap(const std::vector<std::uint32_t> &ids, std::mt19937 &random)
{
    RunnerIndex index;
    std::map<std::uint32_t, std::uint32_t> expected;
    for (std::size_t i = 0; i < 2 * ids.size(); ++i) {
        const std::uint32_t id = ids[i < ids.size() ? i : random() % ids.size()];
        const auto number = static_cast<std::uint32_t>(expected.size());
        ASSERT_EQ(index.findOrAdd(id, number), expected.try_emplace(id, number).first->second) << id;
    }
    for (const auto &[id, number] : expected) {
        ASSERT_EQ(index.find(id), number) << id;
        for (const std::uint32_t other : { id - 1, id + 1 }) {
            ASSERT_EQ(index.find(other), expected.contains(other) ? expected.at(other) : RunnerIndex::none) << other;
        }
    }
}

} // namespace

TEST(RunnerIndex, FindsIdsFromOneOnInAnyOrder)
{
    std::mt19937 random(21);
    for (const std::size_t runners : { 1, 2, 500, 3'000, 20'000 }) {
        std::vector<std::uint32_t> ids(runners);
        std::iota(ids.begin(), ids.end(), 1);
        compareWithMap(ids, random);
        std::ranges::shuffle(ids, random);
        compareWithMap(ids, random);
        std::ranges::sort(ids, std::greater());
        compareWithMap(ids, random);
    }
}

TEST(RunnerIndex, FindsIdsFarAboveTheNumberOfRunners)
{
    std::mt19937 random(22);
    for (int round = 0; round < 20; ++round) {
        std::vector<std::uint32_t> ids { 0, std::numeric_limits<std::uint32_t>::max() };
        for (std::size_t i = 0; i < 2'000; ++i) {
            ids.push_back(static_cast<std::uint32_t>(random()) >> (random() % 24)); // few of them small
        }
        std::ranges::shuffle(ids, random);
        compareWithMap(ids, random);
    }
    EXPECT_EQ(RunnerIndex().find(7), RunnerIndex::none);
}
