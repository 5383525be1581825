// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart.h"
#include "models/format.h"

#include <optional>

class QCustomPlot;

namespace trackside {

class Theme;

/// Draws the cells of a chart in colours whose lightness alone tells the values apart, with a scale beside the plot;
/// none takes the scale away. The few greatest values share the last colour, so that the others keep theirs apart.
void showGrid(QCustomPlot &plot, const std::optional<ChartGrid> &grid, const Theme &theme, const Format &format);

} // namespace trackside
