// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPolygonF>

#include <span>

class QPainter;

namespace trackside {

/// A line that goes so often over the same pixels that a painter's wide strokes take seconds: a recording of many laps.
/// It is drawn as a hairline once, and widened pixel by pixel, which costs what the picture's size costs, however many
/// points there are. Any thread that may paint images.
class LineInk {
public:
    /// Pixels are logical ones; what lies outside of \p room, which begins at the origin, is left out.
    LineInk(std::span<const QPolygonF> line, QSizeF room, qreal devicePixelRatio);

    /// The line that wide (16 at most), with round joins and caps, in the room's place.
    void paint(QPainter &painter, double width, const QColor &colour) const;

private:
    QImage m_hairline; ///< how much of each pixel it covers
    qreal m_devicePixelRatio;
};

} // namespace trackside
