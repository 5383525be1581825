// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/labelplacer.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace trackside {

namespace {

/// Where a label can lie, the best first: −1 … 1 across and down from the dot.
struct Side {
    double x;
    double y;
};
constexpr std::array<Side, 12> sides { { { 1, 0 },
                                         { -1, 0 },
                                         { 0, -1 },
                                         { 0, 1 },
                                         { 1, -1 },
                                         { -1, -1 },
                                         { 1, 1 },
                                         { -1, 1 },
                                         { 1, -0.5 },
                                         { -1, -0.5 },
                                         { 1, 0.5 },
                                         { -1, 0.5 } } };
constexpr int sideCount = static_cast<int>(sides.size());

/// A step further off, in heights of the label.
constexpr double stepHeights = 1.6;

// What a place costs, in pixels of the course that lie under a label there.
constexpr double sideCost = 1.0; ///< for each better side
constexpr double stepCost = 40.0;
constexpr double dotCost = 80.0; ///< for another one's dot that it covers
// How much less another place must cost to be worth a label's leaving its own: it is read where it was.
constexpr double moveCost = 90.0; ///< at once
constexpr double slowMoveCost = 13.0; ///< after a while: more than all the sides differ by

struct Candidate {
    int place = 0;
    QRectF box;
    double cost = 0.0;
};

/// The number of a place tells its step and, within that, its side. Beside the dot, or above and below it; at the
/// corners a little nearer, so that it is seen whose it is.
QRectF boxAt(int place, const LabelPlacer::Wanted &label, const QRectF &area)
{
    const Side side = sides[static_cast<std::size_t>(place % sideCount)];
    const int step = place / sideCount;
    const bool isCorner = std::abs(side.x * side.y) == 1.0;
    const double gap = (isCorner ? 0.7 : 1.0) * LabelPlacer::gap + step * stepHeights * label.size.height();
    const QSizeF half = label.size / 2.0;
    const QPointF middle = label.dot + QPointF(side.x * (gap + half.width()), side.y * (gap + half.height()));
    QRectF box(middle - QPointF(half.width(), half.height()), label.size);
    if (side.x == 0.0) // along the edge it can go aside
        box.moveLeft(std::clamp(box.left(), area.left(), std::max(area.left(), area.right() - box.width())));
    return box;
}

} // namespace

std::vector<std::optional<QRectF>> LabelPlacer::place(std::span<const Wanted> wanted, const Ground &ground)
{
    std::vector<std::optional<QRectF>> boxes;
    std::unordered_map<std::uint32_t, Place> taken;
    const auto isFree = [&](const QRectF &box) {
        const QRectF around = box.adjusted(-apart, -apart, apart, apart);
        return ground.area.contains(box)
            && std::ranges::none_of(ground.closed, [&](const QRectF &closed) { return closed.intersects(around); })
            && std::ranges::none_of(boxes, [&](const auto &other) { return other && other->intersects(around); });
    };
    const auto costOf = [&](int place, const QRectF &box, const Wanted &label) {
        const auto dots = std::ranges::count_if(
            wanted, [&](const Wanted &other) { return other.bib != label.bib && box.contains(other.dot); });
        const int step = place / sideCount;
        return sideCost * (place % sideCount) + stepCost * step + dotCost * static_cast<double>(dots)
            + (ground.covered ? ground.covered(box) : 0.0);
    };
    for (const Wanted &label : wanted) {
        std::optional<Candidate> best;
        std::optional<Candidate> kept;
        const auto last = m_places.find(label.bib);
        for (int place = 0; place < sideCount * (m_steps + 1) && ground.area.contains(label.dot); ++place) {
            const QRectF box = boxAt(place, label, ground.area);
            if (!isFree(box))
                continue;
            const Candidate candidate { .place = place, .box = box, .cost = costOf(place, box, label) };
            if (!best || candidate.cost < best->cost)
                best = candidate;
            if (last != m_places.end() && last->second.number == place)
                kept = candidate;
        }
        std::optional<std::chrono::nanoseconds> worseSince;
        if (kept) {
            const double gain = kept->cost - best->cost;
            if (gain > slowMoveCost)
                worseSince = last->second.worseSince.value_or(ground.moment);
            const bool moves = gain > moveCost || (worseSince && ground.moment - *worseSince >= patience);
            if (moves)
                worseSince.reset();
            else
                best = kept;
        }
        if (best)
            taken[label.bib] = { .number = best->place, .worseSince = worseSince };
        boxes.push_back(best ? std::optional(best->box) : std::nullopt);
    }
    m_places = std::move(taken);
    return boxes;
}

std::optional<QLineF> LabelPlacer::lineTo(QPointF dot, const QRectF &box)
{
    const QPointF nearest(std::clamp(dot.x(), box.left(), box.right()), std::clamp(dot.y(), box.top(), box.bottom()));
    const QLineF line(dot, nearest);
    return line.length() > 2.0 * gap ? std::optional(line) : std::nullopt;
}

} // namespace trackside
