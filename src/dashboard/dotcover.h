// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/cellsums.h"

#include <QPointF>

#include <span>

namespace trackside {

/// How much of runners' dots lies under a box on the map, told at once for any box; counted anew for each frame, by the
/// cells that their middles are in. GUI thread.
class DotCover {
public:
    /// More dots than are so wide together count no more: a crowd is no worse to cover for being larger.
    static constexpr double mostPixels = 60.0;

    /// Of dots at \p places, each \p width pixels wide, on a map of \p size; those beside the map are none.
    void update(std::span<const QPointF> places, double width, QSizeF size);

    /// How wide the dots under \p box are together, in pixels.
    [[nodiscard]] double under(const QRectF &box) const;

private:
    CellSums m_dots;
    double m_width = 0.0;
};

} // namespace trackside
