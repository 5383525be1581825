// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/dotsprites.h"

#include "dashboard/dotpalette.h"
#include "dashboard/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace trackside {

namespace {

constexpr double edgeWidth = 1.5;
constexpr double pi = std::numbers::pi;

using Kind = DotSprites::Kind;

/// Fill and line of what is neither a class nor out of the race.
struct Ink {
    QColor fill;
    QPen line;
};

/// What shape a class has; of pace, from pointing up to pointing down.
enum class Shape : std::uint8_t { Disc, Up, Square, Diamond, Down, Pentagon, Plus, Star };

Shape shapeOf(ColourBy by, int number)
{
    static constexpr Shape byPace[] = { Shape::Up, Shape::Diamond, Shape::Disc, Shape::Square, Shape::Down };
    if (by == ColourBy::Pace)
        return byPace[std::clamp(number, 0, RunnerClasses::paceClasses - 1)];
    return static_cast<Shape>(number);
}

/// A polygon whose corners lie around \p middle, the first at \p angle (0: to the right, clockwise), turn by turn at
/// the radii.
QPolygonF cornersAround(QPointF middle, int corners, double angle, double radius, double innerRadius)
{
    QPolygonF polygon;
    for (int corner = 0; corner < corners; ++corner) {
        const double at = angle + 2.0 * pi * corner / corners;
        const double far = corner % 2 == 0 ? radius : innerRadius;
        polygon << middle + QPointF(std::cos(at), std::sin(at)) * far;
    }
    return polygon;
}

QPolygonF cornersAround(QPointF middle, int corners, double angle, double radius)
{
    return cornersAround(middle, corners, angle, radius, radius);
}

QPolygonF plusAround(QPointF middle)
{
    constexpr double arm = 5.4;
    constexpr double half = 1.9;
    QPolygonF polygon;
    for (const auto &[x, y] : { std::pair(-half, -arm),
                                { half, -arm },
                                { half, -half },
                                { arm, -half },
                                { arm, half },
                                { half, half },
                                { half, arm },
                                { -half, arm },
                                { -half, half },
                                { -arm, half },
                                { -arm, -half },
                                { -half, -half } })
        polygon << middle + QPointF(x, y);
    return polygon;
}

void paintShape(QPainter &painter, Shape shape, QPointF middle)
{
    constexpr double up = -pi / 2.0;
    switch (shape) {
    case Shape::Disc:
        painter.drawEllipse(middle, 4.6, 4.6);
        break;
    case Shape::Up:
        painter.drawPolygon(cornersAround(middle + QPointF(0, 1.0), 3, up, 6.6));
        break;
    case Shape::Down:
        painter.drawPolygon(cornersAround(middle - QPointF(0, 1.0), 3, -up, 6.6));
        break;
    case Shape::Square:
        painter.drawRect(QRectF(middle - QPointF(4.8, 4.8), QSizeF(9.6, 9.6)));
        break;
    case Shape::Diamond:
        painter.drawPolygon(cornersAround(middle, 4, up, 6.8));
        break;
    case Shape::Pentagon:
        painter.drawPolygon(cornersAround(middle, 5, up, 6.0));
        break;
    case Shape::Plus:
        painter.drawPolygon(plusAround(middle));
        break;
    case Shape::Star:
        painter.drawPolygon(cornersAround(middle, 10, up, 6.4, 3.0));
        break;
    }
}

void paintCross(QPainter &painter, QPointF middle, const QColor &colour, const QColor &edge)
{
    const double arm = 3.4;
    const QLineF strokes[] = { { middle + QPointF(-arm, -arm), middle + QPointF(arm, arm) },
                               { middle + QPointF(arm, -arm), middle + QPointF(-arm, arm) } };
    painter.setPen(QPen(edge, 5.0, Qt::SolidLine, Qt::RoundCap));
    painter.drawLines(strokes, 2);
    painter.setPen(QPen(colour, 2.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLines(strokes, 2);
}

void paintRing(QPainter &painter, QPointF middle, double radius, const QColor &colour, const QColor &edge)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(edge, 4.6));
    painter.drawEllipse(middle, radius, radius);
    painter.setPen(QPen(colour, 2.2));
    painter.drawEllipse(middle, radius, radius);
}

/// Whoever has no class where the colours tell classes is hollow.
Ink inkOf(Kind kind, const Colours &colours, ColourBy by)
{
    const QColor colour = dotColour(kind, colours, by);
    if (kind == Kind::Waiting || by == ColourBy::Pace || by == ColourBy::Category)
        return { colours.dotEdge, QPen(colour, 1.8) };
    return { colour, QPen(colours.dotEdge, edgeWidth) };
}

} // namespace

QColor statusColour(DotSprites::Kind kind, const Colours &colours)
{
    switch (kind) {
    case Kind::Stopped:
        return classColour(ColourBy::Status, 1, colours);
    case Kind::Finished:
        return classColour(ColourBy::Status, 0, colours);
    case Kind::Out:
        return classColour(ColourBy::Status, 5, colours);
    case Kind::Waiting:
        return classColour(ColourBy::Status, 3, colours);
    default:
        return classColour(ColourBy::Status, 2, colours);
    }
}

QColor dotColour(DotSprites::Kind kind, const Colours &colours, ColourBy by)
{
    if (kind >= Kind::FirstClass)
        return classColour(by, static_cast<int>(kind) - static_cast<int>(Kind::FirstClass), colours);
    if (by == ColourBy::Status)
        return statusColour(kind, colours);
    return by == ColourBy::One && kind != Kind::Out ? colours.runner : colours.retired;
}

void paintDot(QPainter &painter, DotSprites::Kind kind, QPointF middle, const Colours &colours, ColourBy by)
{
    const Ink ink = inkOf(kind, colours, by);
    painter.setPen(ink.line);
    painter.setBrush(ink.fill);
    switch (kind) {
    case Kind::Running:
        paintShape(painter, Shape::Disc, middle);
        return;
    case Kind::Stopped:
        paintShape(painter, Shape::Square, middle);
        return;
    case Kind::Finished:
        paintShape(painter, Shape::Diamond, middle);
        return;
    case Kind::Waiting:
        painter.drawEllipse(middle, 3.4, 3.4);
        return;
    case Kind::Out:
        paintCross(painter, middle, dotColour(kind, colours, by), colours.dotEdge);
        return;
    case Kind::Leader:
        // Over a dot whose colour tells something else it is a ring.
        if (by == ColourBy::One)
            painter.drawEllipse(middle, 6.8, 6.8);
        else
            paintRing(painter, middle, 7.4, colours.runner, colours.dotEdge);
        return;
    case Kind::Selected:
        paintRing(painter, middle, 9.4, colours.selected, colours.dotEdge);
        return;
    case Kind::FirstClass:
        break;
    }
    painter.setPen(QPen(colours.dotEdge, edgeWidth));
    painter.setBrush(dotColour(kind, colours, by));
    paintShape(painter, shapeOf(by, static_cast<int>(kind) - static_cast<int>(Kind::FirstClass)), middle);
}

DotSprites::DotSprites(const Colours &colours, ColourBy by, double devicePixelRatio)
{
    const QSizeF size(cellSize * opacities, cellSize * kinds);
    m_image = QImage((size * devicePixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    m_image.setDevicePixelRatio(devicePixelRatio);
    m_image.fill(Qt::transparent);
    QPainter painter(&m_image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int column = 0; column < opacities; ++column) {
        painter.setOpacity((column + 1.0) / opacities);
        for (int row = 0; row < kinds; ++row)
            paintDot(painter, static_cast<Kind>(row), QPointF(column + 0.5, row + 0.5) * cellSize, colours, by);
    }
}

DotSprites::Kind DotSprites::kindOf(RunnerStatus status)
{
    switch (status) {
    case RunnerStatus::Waiting:
        return Kind::Waiting;
    case RunnerStatus::Running:
        return Kind::Running;
    case RunnerStatus::Stopped:
        return Kind::Stopped;
    case RunnerStatus::Finished:
        return Kind::Finished;
    case RunnerStatus::Retired:
    case RunnerStatus::NotStarted:
    case RunnerStatus::Disqualified:
        break;
    }
    return Kind::Out;
}

DotSprites::Kind DotSprites::kindOfClass(int number)
{
    return static_cast<Kind>(static_cast<int>(Kind::FirstClass) + std::clamp(number, 0, RunnerClasses::most - 1));
}

DotSprites::Kind DotSprites::kindOf(RunnerStatus status, ColourBy by, int classNumber)
{
    const Kind kind = kindOf(status);
    const bool canHave = by == ColourBy::Pace ? kind == Kind::Running : by == ColourBy::Category && kind != Kind::Out;
    return canHave && classNumber >= 0 ? kindOfClass(classNumber) : kind;
}

double DotSprites::extentOf(Kind kind)
{
    switch (kind) {
    case Kind::Running:
    case Kind::Stopped:
        return 6.0;
    case Kind::Waiting:
        return 5.0;
    case Kind::Finished:
        return 8.0;
    case Kind::Out:
        return 6.5;
    case Kind::Leader:
        return 10.0;
    case Kind::Selected:
        return 12.5;
    case Kind::FirstClass:
        break;
    }
    return 8.0;
}

QRectF DotSprites::texturePart(Kind kind, double opacity)
{
    const int column = std::clamp(static_cast<int>(std::ceil(opacity * opacities)) - 1, 0, opacities - 1);
    const QPointF middle((column + 0.5) / opacities, (static_cast<double>(kind) + 0.5) / kinds);
    const double share = extentOf(kind) / cellSize;
    const QPointF half(share / opacities, share / kinds);
    return { middle - half, middle + half };
}

} // namespace trackside
