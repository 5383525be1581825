// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/coursepainting.h"

#include "dashboard/colours.h"
#include "dashboard/lineink.h"
#include "dashboard/mapprojection.h"
#include "models/format.h"
#include "studio/linefacts.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace trackside {

namespace {

constexpr double leastStepPixels = 0.7; ///< nearer points are one on the screen
constexpr double arrowEveryPixels = 90.0;
constexpr double leastArrowSpacing = 22.0; ///< where a course goes over the same ground again
constexpr double dotRoom = 12.0; ///< of a split
constexpr double leastVertexSpacing = 7.0; ///< pixels on the average, for dots to be drawn

/// Near the other one, where the square is cut between them.
QPointF near(QPointF point, QPointF other)
{
    point.rx() += std::round(other.x() - point.x());
    return point;
}

std::vector<QPointF> ringOn(const std::vector<LonLat> &ring, QPointF beside)
{
    std::vector<QPointF> points;
    points.reserve(ring.size());
    for (const LonLat place : ring)
        points.push_back(near(webMercator(place), points.empty() ? beside : points.back()));
    return points;
}

QPolygonF onScreen(const std::vector<QPointF> &points, const CanvasView &view)
{
    QPolygonF polygon;
    polygon.reserve(static_cast<qsizetype>(points.size()));
    for (const QPointF point : points)
        polygon.append(view.toPixels(point));
    return polygon;
}

QRectF boundsOf(const std::vector<QPointF> &points)
{
    QPointF least = points.front();
    QPointF most = least;
    for (const QPointF point : points) {
        least = { std::min(least.x(), point.x()), std::min(least.y(), point.y()) };
        most = { std::max(most.x(), point.x()), std::max(most.y(), point.y()) };
    }
    return { least, most };
}

void paintArrow(QPainter &painter, QPointF at, QPointF direction)
{
    const QPointF along = direction / std::hypot(direction.x(), direction.y());
    const QPointF across(-along.y(), along.x());
    const QPointF head[] = { at + along * 5.0, at - along * 3.5 + across * 4.0, at - along * 3.5 - across * 4.0 };
    painter.drawPolygon(head, 3);
}

/// The parts of a line that can be seen, none of many points: wide strokes of long polylines are slow out of all
/// proportion, as they are made one outline.
std::vector<QPolygonF> runsWithin(const QPolygonF &line, const QRectF &room)
{
    constexpr qsizetype mostPoints = 100;
    std::vector<QPolygonF> runs;
    bool isGoingOn = false;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF from = line[i - 1];
        const QPointF to = line[i];
        const bool isAside = std::max(from.x(), to.x()) < room.left() || std::min(from.x(), to.x()) > room.right()
            || std::max(from.y(), to.y()) < room.top() || std::min(from.y(), to.y()) > room.bottom();
        if (!isAside) {
            if (!isGoingOn || runs.back().size() >= mostPoints)
                runs.push_back({ from });
            runs.back().append(to);
        }
        isGoingOn = !isAside;
    }
    return runs;
}

/// With a casing on both sides.
void paintLine(QPainter &painter, const QPolygonF &line, QSizeF size, double width, const Colours &colours)
{
    constexpr double casing = 1.25; // on each side
    constexpr std::size_t mostStrokedRuns = 30;
    const double most = width + 2.0 * casing;
    const std::vector<QPolygonF> runs = runsWithin(line, QRectF({}, size).adjusted(-most, -most, most, most));
    const std::pair<double, QColor> strokes[] = { { most, colours.courseCasing }, { width, colours.course } };
    if (runs.size() > mostStrokedRuns) {
        const LineInk ink(runs, size, painter.device()->devicePixelRatioF());
        for (const auto &[stroke, colour] : strokes)
            ink.paint(painter, stroke, colour);
        return;
    }
    painter.setBrush(Qt::NoBrush);
    for (const auto &[stroke, colour] : strokes) {
        painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (const QPolygonF &run : runs)
            painter.drawPolyline(run);
    }
}

/// Arrow heads along the line, by which its direction is seen.
void paintArrows(QPainter &painter, const QPolygonF &line, const QRectF &room)
{
    double since = arrowEveryPixels / 2.0;
    std::vector<QPointF> painted;
    const auto isFree = [&painted](QPointF at) {
        return std::ranges::none_of(painted,
                                    [at](QPointF other) { return (at - other).manhattanLength() < leastArrowSpacing; });
    };
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF step = line[i] - line[i - 1];
        const double length = std::hypot(step.x(), step.y());
        if (since + length < arrowEveryPixels || length <= 0.0) {
            since += length;
            continue;
        }
        const QPointF at = line[i - 1] + step * ((arrowEveryPixels - since) / length);
        if (room.contains(at) && isFree(at)) {
            paintArrow(painter, at, step);
            painted.push_back(at);
        }
        since = std::fmod(since + length, arrowEveryPixels);
    }
}

} // namespace

void paintFlag(QPainter &painter, QPointF foot, const QColor &cloth, const QColor &pole)
{
    painter.setPen(QPen(pole, 2.0, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(foot, foot + QPointF(0, -18));
    painter.setPen(Qt::NoPen);
    painter.setBrush(cloth);
    const QPointF corners[] = { foot + QPointF(1, -18), foot + QPointF(13, -14), foot + QPointF(1, -9) };
    painter.drawPolygon(corners, 3);
}

ScaleBar scaleBarOf(double mostMetres, const Format &format)
{
    constexpr double metresPerFoot = 0.3048;
    const bool inMiles = format.units() == Units::Miles;
    const bool isLong = mostMetres >= format.metresPerUnit();
    const double unit = isLong ? format.metresPerUnit() : inMiles ? metresPerFoot : 1.0;
    const double most = mostMetres / unit;
    const double decade = std::pow(10.0, std::floor(std::log10(most)));
    const double number = most >= 5.0 * decade ? 5.0 * decade : most >= 2.0 * decade ? 2.0 * decade : decade;
    const char *text = isLong ? (inMiles ? QT_TRANSLATE_NOOP("trackside::ScaleBar", "%L1 mi")
                                         : QT_TRANSLATE_NOOP("trackside::ScaleBar", "%L1 km"))
        : inMiles             ? QT_TRANSLATE_NOOP("trackside::ScaleBar", "%L1 ft")
                              : QT_TRANSLATE_NOOP("trackside::ScaleBar", "%L1 m");
    return { .metres = number * unit, .text = QCoreApplication::translate("trackside::ScaleBar", text).arg(number) };
}

void paintScale(QPainter &painter, const CanvasView &view, const QRectF &room, const Colours &colours,
                const Format &format)
{
    constexpr double longestPixels = 140.0;
    const ScaleBar bar = scaleBarOf(longestPixels * view.metresPerPixel(), format);
    const double pixels = bar.metres / view.metresPerPixel();
    const QPointF left = room.bottomLeft() + QPointF(14.0, -14.0);
    painter.setPen(QPen(colours.text, 1.6));
    painter.drawLine(left, left + QPointF(pixels, 0.0));
    painter.drawLine(left, left - QPointF(0.0, 5.0));
    painter.drawLine(left + QPointF(pixels, 0.0), left + QPointF(pixels, -5.0));
    painter.drawText(left + QPointF(0.0, -9.0), bar.text);
}

CoursePicture::CoursePicture(const CourseDraft &draft)
{
    if (draft.vertices.empty())
        return;
    m_line.reserve(draft.vertices.size());
    // A vertex that is not on earth is drawn where the one before is: each keeps its number.
    const auto first = std::ranges::find_if(draft.vertices, isOnEarth, &CourseVertex::place);
    const LonLat begin = first == draft.vertices.end() ? LonLat {} : first->place;
    for (const CourseVertex &vertex : draft.vertices) {
        if (isOnEarth(vertex.place)) {
            const QPointF point = webMercator(vertex.place);
            m_line.push_back(m_line.empty() ? point : near(point, m_line.back()));
        } else {
            m_line.push_back(m_line.empty() ? webMercator(begin) : m_line.back());
        }
    }
    m_start = draft.start ? near(webMercator(*draft.start), m_line.front()) : m_line.front();
    m_finish = draft.finish ? near(webMercator(*draft.finish), m_line.back()) : m_line.back();
    m_bounds = boundsOf(m_line);
    for (const Zone &zone : draft.zones) {
        m_zones.push_back(ringOn(zone.outer, m_line.front()));
        auto &holes = m_holes.emplace_back();
        for (const auto &hole : zone.holes)
            holes.push_back(ringOn(hole, m_line.front()));
    }
    for (const SplitLine &split : draft.splits.lines) {
        const QPointF from = near(webMercator(split.from), m_line.front());
        m_splitLines.push_back({ from, near(webMercator(split.to), from) });
    }
}

QPointF CoursePicture::pointOf(LonLat place) const
{
    const QPointF point = webMercator(place);
    return m_line.empty() ? point : near(point, m_line.front());
}

void CoursePicture::paint(QPainter &painter, const CanvasView &view, const QRectF &room, const Colours &colours) const
{
    if (m_line.empty())
        return;
    paintZones(painter, view, colours);
    const QPolygonF line = visibleLine(view);
    paintLine(painter, line, view.size(), 3.0, colours);
    painter.setPen(QPen(colours.accent, 2.0, Qt::DashLine));
    for (const auto &[from, to] : m_splitLines)
        painter.drawLine(view.toPixels(from), view.toPixels(to));
    painter.setPen(QPen(colours.courseCasing, 1.0));
    painter.setBrush(colours.text);
    paintArrows(painter, line, room);
    paintFlag(painter, view.toPixels(m_start), colours.start, colours.text);
    paintFlag(painter, view.toPixels(m_finish), colours.finish, colours.text);
}

void CoursePicture::paintSmall(QPainter &painter, const CanvasView &view, const Colours &colours) const
{
    if (m_line.empty())
        return;
    paintZones(painter, view, colours);
    paintLine(painter, visibleLine(view), view.size(), 2.0, colours);
    painter.setPen(QPen(colours.courseCasing, 1.0));
    for (const auto &[place, colour] : { std::pair(m_start, colours.start), std::pair(m_finish, colours.finish) }) {
        painter.setBrush(colour);
        painter.drawEllipse(view.toPixels(place), 3.5, 3.5);
    }
}

void CoursePicture::paintZones(QPainter &painter, const CanvasView &view, const Colours &colours) const
{
    for (std::size_t i = 0; i < m_zones.size(); ++i) {
        QPainterPath path;
        path.setFillRule(Qt::OddEvenFill);
        path.addPolygon(onScreen(m_zones[i], view));
        for (const auto &hole : m_holes[i])
            path.addPolygon(onScreen(hole, view));
        painter.setPen(QPen(colours.zone, 1.6));
        painter.setBrush(colours.zoneFill);
        painter.drawPath(path);
    }
}

QPolygonF CoursePicture::visibleLine(const CanvasView &view) const
{
    QPolygonF line;
    for (const QPointF point : m_line) {
        const QPointF pixel = view.toPixels(point);
        if (line.isEmpty() || (pixel - line.back()).manhattanLength() >= leastStepPixels)
            line.append(pixel);
    }
    line.append(view.toPixels(m_line.back()));
    return line;
}

void CoursePicture::paintSplits(QPainter &painter, const CanvasView &view, const QRectF &room,
                                const std::vector<SplitMark> &splits, const Colours &colours) const
{
    std::vector<QRectF> taken;
    const auto isFree = [&taken](const QRectF &wanted) {
        return std::ranges::none_of(taken, [&](const QRectF &other) { return other.intersects(wanted); });
    };
    const QFontMetricsF metrics = painter.fontMetrics();
    QColor ground = colours.canvas;
    ground.setAlphaF(0.8F);
    for (const SplitMark &split : splits) {
        const QPointF at = view.toPixels(pointOf(split.place));
        const QRectF dot(at - QPointF(dotRoom, dotRoom) / 2.0, QSizeF(dotRoom, dotRoom));
        if (!room.contains(at) || !isFree(dot))
            continue;
        painter.setPen(QPen(colours.accent, 1.6));
        painter.setBrush(colours.canvas);
        painter.drawEllipse(at, 3.6, 3.6);
        const QRectF label(at + QPointF(dotRoom / 2.0, -metrics.height() / 2.0),
                           QSizeF(metrics.horizontalAdvance(split.name) + 4.0, metrics.height()));
        if (isFree(label)) {
            painter.fillRect(label, ground);
            painter.setPen(colours.text);
            painter.drawText(label, Qt::AlignCenter, split.name);
            taken.push_back(label);
        }
        taken.push_back(dot);
    }
}

void CoursePicture::paintVertices(QPainter &painter, const CanvasView &view, const QRectF &room,
                                  const Colours &colours) const
{
    std::vector<QPointF> shown;
    double way = 0.0;
    for (const QPointF point : m_line) {
        const QPointF pixel = view.toPixels(point);
        if (!room.contains(pixel))
            continue;
        way += shown.empty() ? 0.0 : std::hypot(pixel.x() - shown.back().x(), pixel.y() - shown.back().y());
        shown.push_back(pixel);
    }
    if (shown.empty() || way < leastVertexSpacing * static_cast<double>(shown.size() - 1))
        return;
    painter.setPen(QPen(colours.course, 1.2));
    painter.setBrush(colours.canvas);
    for (const QPointF pixel : shown)
        painter.drawEllipse(pixel, 3.2, 3.2);
}

} // namespace trackside
