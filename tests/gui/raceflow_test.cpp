// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The race flow as distance behind the first.
#include "gui/chartsfixture.h"

#include <QAction>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

class RaceFlowTest : public ChartsTest {
protected:
    /// Pixels between the ends of the runners' lines, the highest and the lowest.
    [[nodiscard]] int spread() const
    {
        drawNow();
        std::vector<int> ends;
        for (const ChartLine &line : chart().lines) {
            if (line.bib != 0)
                ends.push_back(pixelOf(line.x.back(), line.y.back()).y());
        }
        const auto [least, greatest] = std::ranges::minmax(ends);
        return greatest - least;
    }
};

TEST_F(RaceFlowTest, BehindTheFirstTheLinesStandApart)
{
    showCharts(600);
    const int inAll = spread();
    auto *button = find<QToolButton>(u"chartBehindButton"_s);
    ASSERT_TRUE(button->isVisible());
    button->click();
    EXPECT_EQ(chart().yQuantity, ChartQuantity::Behind);
    EXPECT_EQ(plot().yAxis->label(), u"Behind the pace (m)");
    EXPECT_TRUE(plot().yAxis->rangeReversed()) << "the first on top";
    EXPECT_GT(spread(), 2 * inAll);
    EXPECT_GT(spread(), plot().axisRect()->height() / 3);
    EXPECT_TRUE(saved(u"behind.csv"_s).startsWith("series,elapsedSeconds,behindMetres\r\n"));
    EXPECT_FALSE(saved(u"behind.png"_s).isEmpty());
    trigger(u"actionMiles"_s);
    EXPECT_EQ(plot().yAxis->label(), u"Behind the pace (ft)");
}

TEST_F(RaceFlowTest, BelongsToTheRaceFlowAndIsKept)
{
    showCharts(600, ChartKind::Gap);
    const auto *button = find<QToolButton>(u"chartBehindButton"_s);
    EXPECT_FALSE(button->isVisible());
    trigger(u"actionRaceFlowBehind"_s);
    EXPECT_EQ(panel().kind(), ChartKind::RaceFlow);
    EXPECT_TRUE(button->isVisible());
    EXPECT_EQ(chart().yQuantity, ChartQuantity::Behind);
    window = std::make_unique<MainWindow>(dashboard());
    EXPECT_TRUE(find<QAction>(u"actionRaceFlowBehind"_s)->isChecked());
    trigger(u"actionRaceFlowBehind"_s);
    EXPECT_FALSE(find<QAction>(u"actionRaceFlowBehind"_s)->isChecked());
}

} // namespace
} // namespace trackside::test
