// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A widened hairline against the painter's own stroke: the same but for the pixels on its edges.
#include "dashboard/lineink.h"

#include <QPainter>
#include <QPen>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace trackside::test {
namespace {

constexpr QSize room(160, 120);

QImage blank(qreal pixelRatio)
{
    QImage image(room * pixelRatio, QImage::Format_Grayscale8);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(0);
    return image;
}

int shade(const QImage &image, int x, int y)
{
    return image.constScanLine(y)[x];
}

/// The least and the most shade of a pixel and its neighbours.
std::pair<int, int> around(const QImage &image, int x, int y)
{
    std::pair range { 255, 0 };
    for (int v = std::max(0, y - 1); v <= std::min(image.height() - 1, y + 1); ++v) {
        for (int u = std::max(0, x - 1); u <= std::min(image.width() - 1, x + 1); ++u)
            range = { std::min(range.first, shade(image, u, v)), std::max(range.second, shade(image, u, v)) };
    }
    return range;
}

TEST(LineInk, IsThePaintersStrokeButForItsEdge)
{
    std::mt19937 random(3);
    std::uniform_real_distribution<double> x(-20.0, room.width() + 20.0);
    std::uniform_real_distribution<double> y(-20.0, room.height() + 20.0);
    for (int round = 0; round < 40; ++round) {
        QPolygonF line;
        for (int i = 0; i < 2 + round % 7; ++i)
            line.append({ x(random), y(random) });
        const double width = 2.0 + round % 4 * 1.25;
        const qreal pixelRatio = 1.0 + round % 3 * 0.5;
        QImage stroked = blank(pixelRatio);
        QPainter stroke(&stroked);
        stroke.setRenderHint(QPainter::Antialiasing);
        stroke.setPen(QPen(Qt::white, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        stroke.drawPolyline(line);
        stroke.end();
        QImage inked = blank(pixelRatio);
        QPainter ink(&inked);
        LineInk({ &line, 1 }, room, pixelRatio).paint(ink, width, Qt::white);
        ink.end();

        double difference = 0.0;
        double covered = 0.0;
        for (int v = 0; v < stroked.height(); ++v) {
            for (int u = 0; u < stroked.width(); ++u) {
                const auto [least, most] = around(stroked, u, v);
                if (most == 0) {
                    ASSERT_EQ(shade(inked, u, v), 0) << "outside, round " << round << " at " << u << ", " << v;
                } else if (least == 255) {
                    ASSERT_GT(shade(inked, u, v), 128) << "inside, round " << round << " at " << u << ", " << v;
                }
                difference += std::abs(shade(inked, u, v) - shade(stroked, u, v));
                covered += shade(stroked, u, v);
            }
        }
        EXPECT_LT(difference, 0.3 * covered) << "round " << round;
    }
}

TEST(LineInk, HasItsColour)
{
    QImage image(room, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    const QPolygonF line { QPointF(10.0, 60.0), QPointF(150.0, 60.0) };
    LineInk({ &line, 1 }, room, 1.0).paint(painter, 5.0, QColor(200, 30, 10));
    painter.end();
    EXPECT_EQ(image.pixelColor(80, 60), QColor(200, 30, 10));
    EXPECT_EQ(image.pixelColor(80, 70), QColor(Qt::white));
}

} // namespace
} // namespace trackside::test
