// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/lonlat.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace trackside {

/// Which part of the Web Mercator plane a canvas shows, and how large. The plane goes on beyond the square to the east
/// and west, so that a course over the antimeridian is in one piece. North is up. A value.
class CanvasView {
public:
    void setSize(QSizeF pixels) { m_size = pixels; }
    [[nodiscard]] QSizeF size() const { return m_size; }
    /// Shows all of a rectangle of the square, with a margin.
    void fit(const QRectF &mercator, double marginPixels);
    void pan(QPointF pixels); ///< the content moves by so much
    void zoom(double factor, QPointF fixedPixels); ///< what is under this pixel stays there

    [[nodiscard]] QPointF toPixels(QPointF mercator) const; ///< also of a point beyond the square
    [[nodiscard]] QPointF toMercator(QPointF pixels) const;
    [[nodiscard]] LonLat toPlace(QPointF pixels) const;
    [[nodiscard]] double pixelsPerSquare() const { return m_scale; }
    [[nodiscard]] double metresPerPixel() const; ///< in the middle

private:
    QSizeF m_size { 1.0, 1.0 };
    QPointF m_middle { 0.5, 0.5 };
    double m_scale = 256.0; ///< pixels for the whole square
};

} // namespace trackside
