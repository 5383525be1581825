// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runnerclasses.h"

#include <QColor>

namespace trackside {

struct Colours;

/// Contrast of two colours by WCAG 2.1, 1 … 21.
[[nodiscard]] double contrastOf(const QColor &a, const QColor &b);

/// The colour of a class of runners on the map. Classes without an order have the palette of Okabe and Ito ("Color
/// Universal Design", 2008), those of pace the perceptually even viridis (van der Walt and Smith, 2015), where the
/// fastest stand out most. Both are fitted to the map's canvas, so that each colour reaches 3:1 on it.
[[nodiscard]] QColor classColour(ColourBy by, int number, const Colours &colours);

/// What the course is drawn in where runners are so close together (crowdStep(), from 1): viridis, fitted likewise; the
/// closest stand out most.
[[nodiscard]] QColor crowdColour(int step, const Colours &colours);
/// How wide it is drawn, in logical pixels.
[[nodiscard]] double crowdWidth(int step);

} // namespace trackside
