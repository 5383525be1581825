// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCustomPlot;
class QFont;

namespace trackside {

struct Colours;

/// Gives a plot's ground, axes and legend the window's colours and font.
void showTheme(QCustomPlot &plot, const Colours &colours, const QFont &font);

} // namespace trackside
