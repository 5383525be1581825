// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>
#include <QSGGeometry>

#include <span>
#include <vector>

namespace trackside {

/// Turns lines into triangles whose edges fade over a pixel, so that they are smooth without multisampling (which
/// software rendering cannot afford). Joins and ends are round. What is added later lies on top.
class StrokeWriter {
public:
    /// \p line in pixels; \p width in pixels.
    void add(std::span<const QPointF> line, double width, const QColor &colour);

    void addDot(QPointF middle, double width, const QColor &colour);
    /// A tail: \p line narrows and fades towards its first point.
    void addTail(std::span<const QPointF> line, double width, const QColor &colour);
    [[nodiscard]] bool isEmpty() const { return m_points.empty(); }
    void clear(); ///< as new; what is allocated is used again

    /// Puts everything into \p geometry (coloured points, 32-bit indexes, triangles).
    void writeTo(QSGGeometry &geometry) const;

private:
    void addRung(QPointF middle, QPointF across, double width, double opacity = 1.0);
    void joinRungs();
    void addDisc(QPointF middle, double width);
    void addPoint(QPointF place, double opacity);
    void addQuad(quint32 a, quint32 b, quint32 c, quint32 d);

    std::vector<QSGGeometry::ColoredPoint2D> m_points;
    std::vector<quint32> m_indexes;
    QColor m_colour;
    quint32 m_rung = 0; ///< first of the four points across the line that were added last
    quint32 m_rungBefore = 0;
};

} // namespace trackside
