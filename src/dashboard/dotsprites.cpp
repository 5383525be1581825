// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/dotsprites.h"

#include "dashboard/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trackside {

namespace {

constexpr double edgeWidth = 1.5;

void paintRound(QPainter &painter, QPointF middle, double radius, const QColor &fill, const QColor &edge)
{
    painter.setPen(QPen(edge, edgeWidth));
    painter.setBrush(fill);
    painter.drawEllipse(middle, radius, radius);
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

} // namespace

void paintDot(QPainter &painter, DotSprites::Kind kind, QPointF middle, const Colours &colours)
{
    switch (kind) {
    case DotSprites::Kind::Running:
        paintRound(painter, middle, 4.6, colours.runner, colours.dotEdge);
        break;
    case DotSprites::Kind::Leader:
        paintRound(painter, middle, 6.8, colours.runner, colours.dotEdge);
        break;
    case DotSprites::Kind::Stopped: {
        painter.setPen(QPen(colours.dotEdge, edgeWidth));
        painter.setBrush(colours.stopped);
        painter.drawRect(QRectF(middle - QPointF(4.4, 4.4), QSizeF(8.8, 8.8)));
        break;
    }
    case DotSprites::Kind::Waiting:
        painter.setPen(QPen(colours.runner, 1.8));
        painter.setBrush(colours.dotEdge);
        painter.drawEllipse(middle, 3.4, 3.4);
        break;
    case DotSprites::Kind::Finished: {
        painter.setPen(QPen(colours.dotEdge, edgeWidth));
        painter.setBrush(colours.finished);
        const QPointF diamond[] = { middle + QPointF(0, -6), middle + QPointF(6, 0), middle + QPointF(0, 6),
                                    middle + QPointF(-6, 0) };
        painter.drawPolygon(diamond, 4);
        break;
    }
    case DotSprites::Kind::Out:
        paintCross(painter, middle, colours.retired, colours.dotEdge);
        break;
    case DotSprites::Kind::Selected:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.dotEdge, 4.6));
        painter.drawEllipse(middle, 9.4, 9.4);
        painter.setPen(QPen(colours.selected, 2.2));
        painter.drawEllipse(middle, 9.4, 9.4);
        break;
    }
}

DotSprites::DotSprites(const Colours &colours, double devicePixelRatio)
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
            paintDot(painter, static_cast<Kind>(row), QPointF(column + 0.5, row + 0.5) * cellSize, colours);
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

double DotSprites::extentOf(Kind kind)
{
    switch (kind) {
    case Kind::Running:
    case Kind::Stopped:
        return 6.0;
    case Kind::Waiting:
        return 5.0;
    case Kind::Finished:
        return 7.5;
    case Kind::Out:
        return 6.5;
    case Kind::Leader:
        return 8.5;
    case Kind::Selected:
        break;
    }
    return 12.5;
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
