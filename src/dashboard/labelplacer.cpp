// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/labelplacer.h"

#include <algorithm>
#include <array>

namespace trackside {

namespace {

/// Where a label can lie, the best first: −1 … 1 across and down from the dot.
struct Side {
    int x;
    int y;
};
constexpr std::array<Side, 8> sides {
    { { 1, 0 }, { -1, 0 }, { 0, -1 }, { 0, 1 }, { 1, -1 }, { -1, -1 }, { 1, 1 }, { -1, 1 } }
};

/// Beside the dot, or above and below it; at the corners a little nearer, so that it is seen whose it is.
QRectF boxAt(Side side, QPointF dot, QSizeF size)
{
    const double gap = side.x != 0 && side.y != 0 ? 0.7 * LabelPlacer::gap : LabelPlacer::gap;
    const QPointF middle = dot + QPointF(side.x * (gap + size.width() / 2.0), side.y * (gap + size.height() / 2.0));
    return { middle - QPointF(size.width(), size.height()) / 2.0, size };
}

} // namespace

std::vector<std::optional<QRectF>> LabelPlacer::place(std::span<const Wanted> wanted, const QRectF &area)
{
    std::vector<std::optional<QRectF>> boxes;
    std::unordered_map<std::uint32_t, int> taken;
    const auto isFree = [&](const QRectF &box) {
        const QRectF around = box.adjusted(-apart, -apart, apart, apart);
        return area.contains(box) && std::ranges::none_of(boxes, [&around](const std::optional<QRectF> &other) {
                   return other && other->intersects(around);
               });
    };
    for (const Wanted &label : wanted) {
        std::optional<QRectF> found;
        const auto last = m_sides.find(label.bib);
        for (int turn = last == m_sides.end() ? 0 : -1; turn < std::ssize(sides) && !found; ++turn) {
            const int side = turn < 0 ? last->second : turn;
            const QRectF box = boxAt(sides[static_cast<std::size_t>(side)], label.dot, label.size);
            if (area.contains(label.dot) && isFree(box)) {
                found = box;
                taken[label.bib] = side;
            }
        }
        boxes.push_back(found);
    }
    m_sides = std::move(taken);
    return boxes;
}

} // namespace trackside
