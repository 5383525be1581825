// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/chartlabels.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace trackside {

namespace {

QRectF freePlace(QRectF label, std::span<const QRectF> taken, const QRectF &room)
{
    const double highest = room.top();
    const double lowest = std::max(highest, room.bottom() - label.height());
    const double wish = std::clamp(label.top(), highest, lowest);
    // Where it wants to be, and just above and below each of those that stand already.
    std::vector<double> tops { wish };
    for (const QRectF &other : taken) {
        tops.push_back(other.top() - label.height());
        tops.push_back(other.bottom());
    }
    label.moveTop(wish);
    QRectF best = label;
    double least = std::numeric_limits<double>::max();
    for (const double top : tops) {
        label.moveTop(top);
        const bool isFree = top >= highest && top <= lowest
            && std::ranges::none_of(taken, [&label](const QRectF &other) { return other.intersects(label); });
        if (isFree && std::abs(top - wish) < least) {
            least = std::abs(top - wish);
            best = label;
        }
    }
    return best;
}

} // namespace

std::vector<QRectF> labelsApart(std::vector<QRectF> wishes, const QRectF &room)
{
    for (std::size_t i = 0; i < wishes.size(); ++i)
        wishes[i] = freePlace(wishes[i], std::span(wishes).first(i), room);
    return wishes;
}

} // namespace trackside
