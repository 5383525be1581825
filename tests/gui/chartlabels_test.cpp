// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the names at the ends of a chart's lines stand.
#include "dashboard/chartlabels.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace trackside {
namespace {

TEST(ChartLabels, StandInTheOrderOfTheirWishesAsNearAsTheyCan)
{
    const QRectF room(0.0, 0.0, 400.0, 100.0);
    const QRectF wish(50.0, 40.0, 20.0, 10.0);
    const auto tops = [&](const std::vector<double> &wishes) {
        std::vector<QRectF> labels;
        for (const double top : wishes)
            labels.push_back(wish.translated(0.0, top - wish.top()));
        std::vector<double> placed;
        for (const QRectF &label : labelsApart(std::move(labels), room))
            placed.push_back(label.top());
        return placed;
    };
    using testing::ElementsAre;
    EXPECT_THAT(tops({}), ElementsAre());
    EXPECT_THAT(tops({ 30.0, 60.0, 10.0 }), ElementsAre(30.0, 60.0, 10.0)) << "there is room for each";
    EXPECT_THAT(tops({ 44.0, 40.0 }), ElementsAre(47.0, 37.0)) << "both give way by the same";
    EXPECT_THAT(tops({ 40.0, 40.0, 40.0 }), ElementsAre(30.0, 40.0, 50.0)) << "equal ones as they are given";
    EXPECT_THAT(tops({ 2.0, 1.0, 0.0 }), ElementsAre(20.0, 10.0, 0.0)) << "above is no room";
    EXPECT_THAT(tops({ 200.0, 89.0 }), ElementsAre(90.0, 80.0)) << "nor below";
    EXPECT_THAT(tops(std::vector<double>(16, 50.0)).front(), 0.0);
    EXPECT_DOUBLE_EQ(tops(std::vector<double>(16, 50.0)).at(1), 6.0) << "16 of 10 in 100 cover each other alike";
    EXPECT_DOUBLE_EQ(tops(std::vector<double>(16, 50.0)).back(), 90.0);
}

TEST(ChartLabels, DoNotCoverEachOther)
{
    const QRectF room(0.0, 0.0, 400.0, 100.0);
    std::mt19937 random(3);
    std::uniform_real_distribution<double> share;
    std::vector<QRectF> wishes(6);
    for (int round = 0; round < 200; ++round) {
        for (QRectF &label : wishes)
            label = QRectF(50.0, 120.0 * share(random) - 10.0, 20.0, 12.0);
        const std::vector<QRectF> placed = labelsApart(wishes, room);
        for (std::size_t i = 0; i < placed.size(); ++i) {
            EXPECT_TRUE(room.adjusted(0.0, -1e-9, 0.0, 1e-9).contains(placed[i]));
            bool touches = placed[i].top() < 1e-6 || placed[i].bottom() > 100.0 - 1e-6;
            for (std::size_t j = 0; j < placed.size(); ++j) {
                if (i == j)
                    continue;
                const double apart = placed[j].top() - placed[i].top();
                EXPECT_GE(std::abs(apart), 12.0 - 1e-9);
                EXPECT_EQ(apart > 0.0, wishes[j].top() > wishes[i].top()) << "in the order of the wishes";
                touches = touches || std::abs(apart) < 12.0 + 1e-6;
            }
            EXPECT_TRUE(touches || std::abs(placed[i].top() - wishes[i].top()) < 1e-9) << "nothing makes it give way";
        }
    }
}

} // namespace
} // namespace trackside
