// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

namespace trackside {

struct Colours;

// What a canvas paints over the picture of a course, in pixels.

void paintPointer(QPainter &painter, QPointF middle, const Colours &colours); ///< where something else points at
void paintRing(QPainter &painter, QPointF middle, double radius, const QColor &colour);
/// What is being drawn, up to the pointer: a zone, or a split line.
void paintInWork(QPainter &painter, const QPolygonF &outline, bool isZone, const Colours &colours);

} // namespace trackside
