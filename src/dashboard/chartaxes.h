// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart.h"
#include "models/format.h"

#include <optional>

class QCPAxis;

namespace trackside {

/// Ticks at round values in the user's units, told as the rest of the window tells them, and the title with the unit.
/// \p title names what is counted where the quantity does not. The value \p open stands for all that are greater too.
void setQuantity(QCPAxis &axis, ChartQuantity quantity, const QString &title, const Format &format,
                 std::optional<double> open = std::nullopt);

/// The least and the greatest value that an axis shows for values from \p least to \p greatest: with room around them,
/// never so little that noise looks like mountains, and of times the end at a round one, so that it seldom moves.
struct AxisSpan {
    double from = 0.0;
    double to = 0.0;
};
[[nodiscard]] AxisSpan axisSpan(ChartQuantity quantity, double least, double greatest);

/// Whether the least value is on top.
[[nodiscard]] bool isReversed(ChartQuantity quantity);

} // namespace trackside
