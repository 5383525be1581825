// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/canvasmarks.h"

#include "dashboard/colours.h"

namespace trackside {

void paintPointer(QPainter &painter, QPointF middle, const Colours &colours)
{
    painter.setPen(QPen(colours.surface, 2.0));
    painter.setBrush(colours.accent);
    painter.drawEllipse(middle, 6.0, 6.0);
}

void paintRing(QPainter &painter, QPointF middle, double radius, const QColor &colour)
{
    painter.setPen(QPen(colour, 2.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(middle, radius, radius);
}

void paintInWork(QPainter &painter, const QPolygonF &outline, bool isZone, const Colours &colours)
{
    painter.setPen(QPen(isZone ? colours.zone : colours.accent, 2.0, Qt::DashLine));
    painter.setBrush(colours.zoneFill);
    if (isZone)
        painter.drawPolygon(outline);
    else
        painter.drawPolyline(outline);
}

} // namespace trackside
