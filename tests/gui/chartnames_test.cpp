// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names at the ends of the lines of the charts as they are drawn.
#include "gui/chartsfixture.h"

#include <cmath>

namespace trackside::test {
namespace {

TEST_F(ChartsTest, NamesStandBehindTheEndsOfTheirLinesAndInTheirOrder)
{
    for (const std::int32_t second : { 900, 1'500 }) {
        for (const ChartKind kind : { ChartKind::RaceFlow, ChartKind::Gap, ChartKind::Places, ChartKind::Pace }) {
            showCharts(second, kind);
            const std::string where = chartName(kind).toStdString() + " at " + std::to_string(second);
            std::vector<std::pair<QPointF, QPointF>> places; // of the line's end, and of the label
            std::vector<QPointF> joined;
            for (int i = 0; i < plot().itemCount(); ++i) {
                if (const auto *joint = qobject_cast<QCPItemLine *>(plot().item(i)); joint && joint->visible())
                    joined.push_back(joint->end->pixelPosition());
                const auto *label = qobject_cast<QCPItemText *>(plot().item(i));
                if (!label)
                    continue;
                const auto *graph = graphOf(label->text().toUInt());
                ASSERT_NE(graph, nullptr) << where;
                const QCPGraphData last = *(graph->data()->constEnd() - 1);
                places.emplace_back(
                    QPointF(plot().xAxis->coordToPixel(last.key), plot().yAxis->coordToPixel(last.value)),
                    label->position->pixelPosition());
                const double right =
                    places.back().second.x() + QFontMetricsF(label->font()).horizontalAdvance(label->text());
                EXPECT_LT(right, plot().width()) << where << ": there is room for the names";
            }
            EXPECT_EQ(places.size(), ChosenRunners::first) << where;
            const QRect lines = plot().axisRect()->rect();
            for (const auto &[end, label] : places) {
                EXPECT_LT(label.y(), lines.bottom() - 4.0) << where << ": not on the axis";
                EXPECT_GT(label.y(), lines.top()) << where;
                if (std::abs(label.y() - end.y()) > 6.0) {
                    EXPECT_TRUE(std::ranges::contains(joined, label)) << where << ": a line tells where it belongs";
                }
                for (const auto &[otherEnd, otherLabel] : places) {
                    EXPECT_GT(label.x(), otherEnd.x() + 5.0) << where << ": no end of a line is covered";
                    if (end.y() < otherEnd.y()) {
                        EXPECT_LT(label.y(), otherLabel.y()) << where;
                    }
                }
            }
        }
    }
}

TEST_F(ChartsTest, NamesOfWhoHasFinishedDoNotCoverWhereTheFieldIs)
{
    showCharts(1'500);
    const PositionEvent fifth = window->picture().feed().snapshot()->standing[4].event;
    ASSERT_EQ(fifth.status, RunnerStatus::Finished);
    const auto second = static_cast<std::int32_t>(fifth.elapsedMs / 1'000 + 20);
    window->picture().timeline().seek(second);
    ASSERT_TRUE(comes([&] { return window->picture().feed().snapshot()->second == second; }));
    drawNow();
    ASSERT_EQ(chart().bands.at(0).to.x.back(), second);
    const double now = plot().xAxis->coordToPixel(second);
    int names = 0;
    for (int i = 0; i < plot().itemCount(); ++i) {
        if (const auto *label = qobject_cast<QCPItemText *>(plot().item(i))) {
            EXPECT_GT(label->position->pixelPosition().x(), now) << label->text().toStdString();
            ++names;
        }
    }
    EXPECT_EQ(names, ChosenRunners::first);
}

} // namespace
} // namespace trackside::test
