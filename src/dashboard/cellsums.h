// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSize>

#include <cstdint>
#include <vector>

namespace trackside {

/// What lies on a map, as weights of cells of a few pixels, and how much of it a box has, told at once for any box. The
/// map begins at 0, 0; what is given in pixels is its. One thread.
class CellSums {
public:
    static constexpr int cellPixels = 8;

    /// Cells of a map of \p size, all of them empty.
    void begin(QSizeF size);
    [[nodiscard]] QSize cells() const { return m_cells; } ///< the last ones across and down may lie on the map in part
    /// To the cell in column \p x and row \p y, which is one of them; before sum().
    void add(int x, int y, std::uint32_t weight) { m_sums[corner(x + 1, y + 1)] += weight; }
    void sum(); ///< after the last cell, once

    /// The weight of all cells that \p box touches.
    [[nodiscard]] std::uint32_t in(const QRectF &box) const;

private:
    [[nodiscard]] std::size_t corner(int x, int y) const
    {
        return static_cast<std::size_t>(y) * (static_cast<std::size_t>(m_cells.width()) + 1)
            + static_cast<std::size_t>(x);
    }

    QSize m_cells { 0, 0 };
    std::vector<std::uint32_t> m_sums; ///< of all cells above and left of each corner, row by row
};

} // namespace trackside
