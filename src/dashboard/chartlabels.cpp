// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/chartlabels.h"

#include "dashboard/customplot.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace trackside {

namespace {

constexpr int leastRightMargin = 40; ///< half of the axis' last number stands there
constexpr double labelGap = 12.0; ///< from the last line's end to the labels, for what joins them
constexpr double edgeGap = 4.0; ///< from the labels to the edge
constexpr double mostShareForLabels = 0.4; ///< of the width
/// Lines that end behind so much of the axis leave labels no room before its end. One step, so that the plot does not
/// change its width with each second.
constexpr double shareThatNeedsRoom = 0.75;

/// Neighbours that would cover each other where they want to be, and so stand at the mean of their wishes.
struct Pool {
    double sum = 0.0;
    std::size_t labels = 0;

    [[nodiscard]] double mean() const { return sum / static_cast<double>(labels); }
};

QSizeF sizeOf(const QCPItemText &label)
{
    constexpr double frame = 2.0;
    const QFontMetricsF metrics(label.font());
    const QMargins padding = label.padding();
    return { metrics.horizontalAdvance(label.text()) + padding.left() + padding.right() + frame,
             metrics.height() + padding.top() + padding.bottom() + frame };
}

QPointF endOf(const QCPGraph &graph)
{
    const auto last = graph.data()->constEnd() - 1;
    return { graph.keyAxis()->coordToPixel(last->key), graph.valueAxis()->coordToPixel(last->value) };
}

/// Of the axis, up to where what must not be covered ends: the last of the lines, and what ends so little behind it
/// that labels of that share would cover its end.
double shareToKeepClear(QCustomPlot &plot, std::span<const LabelledLine> lines, double labels)
{
    const QCPRange range = plot.xAxis->range();
    double share = 0.0;
    for (const LabelledLine &line : lines) {
        const auto last = line.graph->data()->constEnd() - 1;
        share = std::max(share, (last->key - range.lower) / range.size());
    }
    double farthest = share;
    for (int i = 0; i < plot.plottableCount(); ++i) {
        bool hasEnd = false;
        const double end = (plot.plottable(i)->getKeyRange(hasEnd).upper - range.lower) / range.size();
        if (hasEnd && end <= 1.0 && end < share + labels)
            farthest = std::max(farthest, end);
    }
    return farthest;
}

/// Tells where the labels begin.
double leaveRoom(QCustomPlot &plot, std::span<const LabelledLine> lines, double widest)
{
    QCPAxisRect &rect = *plot.axisRect();
    const double labels = labelGap + widest + edgeGap;
    const int width = plot.viewport().width();
    const double widestPlot = std::max(1.0, static_cast<double>(width - leastRightMargin - rect.left()));
    const double share = shareToKeepClear(plot, lines, labels / widestPlot);
    const double free = (1.0 - share) * widestPlot + leastRightMargin;
    const bool needsRoom = !lines.empty() && (share > shareThatNeedsRoom || free < labels);
    const double wanted = needsRoom ? std::min(labels, mostShareForLabels * width) : 0.0;
    QMargins margins = rect.minimumMargins();
    margins.setRight(std::max(leastRightMargin, static_cast<int>(std::ceil(wanted))));
    if (margins != rect.minimumMargins()) {
        rect.setMinimumMargins(margins);
        plot.plotLayout()->update(QCPLayoutElement::upMargins);
        plot.plotLayout()->update(QCPLayoutElement::upLayout);
    }
    const double end = rect.left() + share * rect.width();
    return std::max(0.0, std::min(end + labelGap, width - widest - edgeGap));
}

} // namespace

std::vector<QRectF> labelsApart(std::vector<QRectF> wishes, const QRectF &room)
{
    if (wishes.empty())
        return wishes;
    std::vector<std::size_t> order(wishes.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::ranges::stable_sort(order, {}, [&wishes](std::size_t i) { return wishes[i].center().y(); });

    // What stands above the last one, and how much of that there is room for.
    double above = 0.0;
    for (const std::size_t i : order)
        above += wishes[i].height();
    above -= wishes[order.back()].height();
    const double roomAbove = std::max(0.0, room.height() - wishes[order.back()].height());
    const double share = above > roomAbove ? roomAbove / above : 1.0;

    // Without the heights of those above them, tops may be equal but must not descend: pool adjacent violators.
    std::vector<Pool> pools;
    double offset = 0.0;
    for (const std::size_t i : order) {
        Pool pool { .sum = wishes[i].top() - offset, .labels = 1 };
        for (; !pools.empty() && pools.back().mean() > pool.mean(); pools.pop_back())
            pool = { .sum = pool.sum + pools.back().sum, .labels = pool.labels + pools.back().labels };
        pools.push_back(pool);
        offset += share * wishes[i].height();
    }
    const double lowest = std::max(room.top(), room.top() + roomAbove - share * above);
    offset = 0.0;
    auto next = order.begin();
    for (const Pool &pool : pools) {
        const double top = std::clamp(pool.mean(), room.top(), lowest);
        for (std::size_t label = 0; label < pool.labels; ++label, ++next) {
            wishes[*next].moveTop(top + offset);
            offset += share * wishes[*next].height();
        }
    }
    return wishes;
}

void placeLabels(QCustomPlot &plot, std::span<const LabelledLine> lines)
{
    double widest = 0.0;
    for (const LabelledLine &line : lines)
        widest = std::max(widest, sizeOf(*line.label).width());
    const double left = leaveRoom(plot, lines, widest);

    // Of those that end at the same height, as at the finish, the first to come there stands on top.
    std::vector<LabelledLine> ordered(lines.begin(), lines.end());
    std::ranges::stable_sort(ordered, {}, [](const LabelledLine &line) { return endOf(*line.graph).x(); });
    std::vector<QRectF> labels;
    for (const LabelledLine &line : ordered) {
        const QSizeF size = sizeOf(*line.label);
        labels.emplace_back(QPointF(left, endOf(*line.graph).y() - size.height() / 2.0), size);
    }
    labels = labelsApart(std::move(labels), plot.axisRect()->rect());
    for (std::size_t i = 0; i < ordered.size(); ++i) {
        const QPointF end = endOf(*ordered[i].graph);
        const QPointF place(left, labels[i].center().y());
        ordered[i].label->position->setPixelPosition(place);
        ordered[i].joint->start->setPixelPosition(end);
        ordered[i].joint->end->setPixelPosition(place);
        const QPointF away = place - end;
        ordered[i].joint->setVisible(std::hypot(away.x(), away.y()) > labelGap + 1.0);
    }
}

} // namespace trackside
