// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <cstdint>
#include <span>
#include <vector>

class QCPGraph;
class QCPItemLine;
class QCPItemText;
class QCustomPlot;

namespace trackside {

/// Labels one below the other, in the order of their wishes from top to bottom, equal ones as they are given: each as
/// near to its wish as keeps them from covering each other (least squares), within \p room. Where there is not enough
/// of it, they cover each other by the same share. In the order given.
[[nodiscard]] std::vector<QRectF> labelsApart(std::vector<QRectF> wishes, const QRectF &room);

/// A runner's line on a plot, and what names it. All are the plot's, with pixels for the items' positions.
struct LabelledLine {
    QCPGraph *graph = nullptr; ///< has a point at least
    QCPItemText *label = nullptr;
    QCPItemLine *joint = nullptr; ///< from the line's end to a label that does not stand beside it
    std::uint32_t bib = 0;
};

/// Puts the labels into a column behind the last of the lines' ends, in the order of the ends, where they cover no
/// other end either, and leaves room for them at the right of the plot where it is needed. Once the plot's layout is
/// known, before it is drawn.
void placeLabels(QCustomPlot &plot, std::span<const LabelledLine> lines);

} // namespace trackside
