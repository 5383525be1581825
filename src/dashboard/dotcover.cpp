// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/dotcover.h"

#include <algorithm>

namespace trackside {

void DotCover::update(std::span<const QPointF> places, double width, QSizeF size)
{
    m_width = width;
    m_dots.begin(size);
    const QRectF map(0.0, 0.0, CellSums::cellPixels * m_dots.cells().width(),
                     CellSums::cellPixels * m_dots.cells().height());
    for (const QPointF place : places) {
        // The cell of the lower and the right edge would be the next one.
        if (place.x() >= 0.0 && place.y() >= 0.0 && place.x() < map.right() && place.y() < map.bottom())
            m_dots.add(static_cast<int>(place.x()) / CellSums::cellPixels,
                       static_cast<int>(place.y()) / CellSums::cellPixels, 1);
    }
    m_dots.sum();
}

double DotCover::under(const QRectF &box) const
{
    return std::min(mostPixels, m_width * m_dots.in(box));
}

} // namespace trackside
