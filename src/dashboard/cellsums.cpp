// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/cellsums.h"

#include <algorithm>
#include <cmath>

namespace trackside {

void CellSums::begin(QSizeF size)
{
    m_cells = QSize(static_cast<int>(std::ceil(size.width() / cellPixels)),
                    static_cast<int>(std::ceil(size.height() / cellPixels)));
    m_sums.clear();
    if (m_cells.isEmpty())
        m_cells = { 0, 0 };
    else
        m_sums.assign(corner(m_cells.width(), m_cells.height()) + 1, 0);
}

void CellSums::sum()
{
    for (int y = 1; y <= m_cells.height(); ++y) {
        std::uint32_t row = 0;
        for (int x = 1; x <= m_cells.width(); ++x) {
            row += m_sums[corner(x, y)];
            m_sums[corner(x, y)] = m_sums[corner(x, y - 1)] + row;
        }
    }
}

std::uint32_t CellSums::in(const QRectF &box) const
{
    if (m_sums.empty())
        return 0;
    const auto cell = [](double place, int last) {
        return static_cast<int>(std::clamp(place, 0.0, static_cast<double>(last)));
    };
    const int left = cell(box.left() / cellPixels, m_cells.width());
    const int right = cell(std::ceil(box.right() / cellPixels), m_cells.width());
    const int top = cell(box.top() / cellPixels, m_cells.height());
    const int bottom = cell(std::ceil(box.bottom() / cellPixels), m_cells.height());
    return m_sums[corner(right, bottom)] + m_sums[corner(left, top)] - m_sums[corner(right, top)]
        - m_sums[corner(left, bottom)];
}

} // namespace trackside
