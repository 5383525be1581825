// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>

namespace trackside {

/// How lines of a chart are told apart: each slot has a colour, dashes and a marker of its own, so that nobody needs
/// the colour. Colours are those of Okabe and Ito ("Color Universal Design", 2008), darkened on a light ground where
/// they would not reach a contrast of 3:1.
struct ChartLook {
    enum class Marker { Disc, Square, Triangle, Diamond, Circle, TriangleInverted };

    QColor colour;
    QList<qreal> dashes; ///< lengths of lines and gaps in widths of the pen; empty: solid
    Marker marker = Marker::Disc;
};
inline constexpr int chartSlots = 6;

/// Of any slot from 0; those from chartSlots on look like earlier ones.
[[nodiscard]] ChartLook chartLookOf(int slot, bool isDark);

} // namespace trackside
