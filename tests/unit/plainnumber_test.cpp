// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/plainnumber.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <cstdint>
#include <random>

namespace trackside {

TEST(PlainNumber, HasNoExponent)
{
    EXPECT_EQ(plainNumber(5e-05).toStdString(), "0.00005");
    EXPECT_EQ(plainNumber(-5e-05).toStdString(), "-0.00005");
    EXPECT_EQ(plainNumber(0.0).toStdString(), "0");
    EXPECT_EQ(plainNumber(51.419324).toStdString(), "51.419324");
    EXPECT_EQ(plainNumber(1e21).toStdString(), "1000000000000000000000");
}

TEST(PlainNumber, ReadsBackTheSame)
{
    std::mt19937_64 random(11);
    for (int round = 0; round < 10'000; ++round) {
        const auto number = std::bit_cast<double>(random());
        if (std::isfinite(number)) {
            const QString text = plainNumber(number);
            ASSERT_FALSE(text.contains(u'e')) << text.toStdString();
            ASSERT_EQ(text.toDouble(), number) << text.toStdString();
        }
    }
    EXPECT_EQ(plainNumber(5e-324).toDouble(), 5e-324);
}

} // namespace trackside
