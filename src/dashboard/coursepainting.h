// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/canvasview.h"
#include "studio/coursedraft.h"

#include <QPainter>

#include <array>
#include <vector>

namespace trackside {

class Format;
struct Colours;

/// A flag with its foot on a place.
void paintFlag(QPainter &painter, QPointF foot, const QColor &cloth, const QColor &pole);

/// A round number of kilometres or miles, below one of metres or feet: how long it is, and as a text.
struct ScaleBar {
    double metres;
    QString text;
};
[[nodiscard]] ScaleBar scaleBarOf(double mostMetres, const Format &format); ///< the longest up to \p mostMetres

/// Such a bar in the lower left corner of \p room.
void paintScale(QPainter &painter, const CanvasView &view, const QRectF &room, const Colours &colours,
                const Format &format);

/// A split as it stands on a map.
struct SplitMark {
    LonLat place;
    QString name;
};

/// A draft on the Web Mercator square, computed once for many frames. Longitudes go on beyond the square where the line
/// crosses the antimeridian.
class CoursePicture {
public:
    CoursePicture() = default;
    explicit CoursePicture(const CourseDraft &draft);

    [[nodiscard]] const std::vector<QPointF> &line() const { return m_line; }
    [[nodiscard]] const std::vector<std::vector<QPointF>> &zones() const { return m_zones; } ///< outer rings
    /// The ends of the lines across it at which splits are taken, two of each.
    [[nodiscard]] const std::vector<std::array<QPointF, 2>> &splitLines() const { return m_splitLines; }
    [[nodiscard]] QPointF start() const { return m_start; }
    [[nodiscard]] QPointF finish() const { return m_finish; }
    [[nodiscard]] QRectF bounds() const { return m_bounds; } ///< of the line; empty without one
    [[nodiscard]] QPointF pointOf(LonLat place) const; ///< beside the line, where the square is cut between them

    /// Zones, line with its direction, flags. Of a line of many vertices only those that a pixel tells apart.
    void paint(QPainter &painter, const CanvasView &view, const QRectF &room, const Colours &colours) const;
    /// The same with thin lines and dots in place of flags, for a picture of a hundred pixels.
    void paintSmall(QPainter &painter, const CanvasView &view, const Colours &colours) const;
    /// A dot for each where there is room for it beside those before, with its name where there is room for that, too.
    void paintSplits(QPainter &painter, const CanvasView &view, const QRectF &room,
                     const std::vector<SplitMark> &splits, const Colours &colours) const;
    /// A dot for each vertex; nothing while they would touch each other.
    void paintVertices(QPainter &painter, const CanvasView &view, const QRectF &room, const Colours &colours) const;

private:
    void paintZones(QPainter &painter, const CanvasView &view, const Colours &colours) const;
    [[nodiscard]] QPolygonF visibleLine(const CanvasView &view) const;

    std::vector<QPointF> m_line;
    std::vector<std::vector<QPointF>> m_zones;
    std::vector<std::vector<std::vector<QPointF>>> m_holes; ///< of each zone
    std::vector<std::array<QPointF, 2>> m_splitLines;
    QPointF m_start;
    QPointF m_finish;
    QRectF m_bounds;
};

} // namespace trackside
