// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/lineink.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace trackside {

namespace {

constexpr int opaque = 255;
/// A hairline between two pixels covers half of each; it counts as a whole one in both, or it would stay pale when it
/// is widened. By so much it is then wider than a pixel, on the average.
constexpr int gain = 2;
constexpr double gainedPixels = 0.25;

constexpr double margin = 8.0; ///< logical pixels round the room, from where a wide line reaches into it

/// A pixel of a round brush, from its middle, and how much of it is covered.
struct Bristle {
    int x;
    int y;
    int cover;
};

/// One that makes of a hairline a line of that width.
std::vector<Bristle> brushOf(double pixels)
{
    const double radius = std::max(0.0, (pixels - 1.0 - gainedPixels) / 2.0);
    const int reach = static_cast<int>(std::ceil(radius + 1.0));
    std::vector<Bristle> brush;
    for (int y = -reach; y <= reach; ++y) {
        for (int x = -reach; x <= reach; ++x) {
            const double covered = std::clamp(radius + 1.0 - std::hypot(x, y), 0.0, 1.0);
            if (const int cover = static_cast<int>(std::lround(covered * opaque)); cover > 0)
                brush.push_back({ x, y, cover });
        }
    }
    return brush;
}

QImage widened(const QImage &hairline, double pixels)
{
    const std::vector<Bristle> brush = brushOf(pixels);
    QImage wide(hairline.size(), QImage::Format_Grayscale8);
    wide.fill(0);
    for (int y = 0; y < hairline.height(); ++y) {
        const uchar *row = hairline.constScanLine(y);
        for (int x = 0; x < hairline.width(); ++x) {
            const int covered = std::min(opaque, row[x] * gain);
            if (covered == 0)
                continue;
            for (const Bristle &bristle : brush) {
                const QPoint at(x + bristle.x, y + bristle.y);
                if (!wide.rect().contains(at))
                    continue;
                uchar &cover = wide.scanLine(at.y())[at.x()];
                cover = static_cast<uchar>(std::max<int>(cover, covered * bristle.cover / opaque));
            }
        }
    }
    return wide;
}

QImage inked(const QImage &cover, const QColor &colour)
{
    std::array<QRgb, opaque + 1> inks {};
    for (int i = 0; i <= opaque; ++i)
        inks[static_cast<std::size_t>(i)] =
            qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(), colour.alpha() * i / opaque));
    QImage image(cover.size(), QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < cover.height(); ++y) {
        const uchar *from = cover.constScanLine(y);
        auto *to = reinterpret_cast<QRgb *>(image.scanLine(y)); // NOLINT(*-reinterpret-cast): as QImage has it
        std::transform(from, from + cover.width(), to, [&inks](uchar covered) { return inks[covered]; });
    }
    return image;
}

} // namespace

LineInk::LineInk(std::span<const QPolygonF> line, QSizeF room, qreal devicePixelRatio)
    : m_hairline(((room + QSizeF(2.0 * margin, 2.0 * margin)) * devicePixelRatio).toSize(), QImage::Format_Grayscale8)
    , m_devicePixelRatio(devicePixelRatio)
{
    m_hairline.fill(0);
    QPainter painter(&m_hairline);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(devicePixelRatio, devicePixelRatio);
    painter.translate(margin, margin);
    QPen pen(Qt::white, 1.0);
    pen.setCosmetic(true); // a pixel wide, which is painted a hundred times faster than any other
    painter.setPen(pen);
    for (const QPolygonF &run : line)
        painter.drawPolyline(run);
}

void LineInk::paint(QPainter &painter, double width, const QColor &colour) const
{
    QImage image = inked(widened(m_hairline, width * m_devicePixelRatio), colour);
    image.setDevicePixelRatio(m_devicePixelRatio);
    painter.drawImage(QPointF(-margin, -margin), image);
}

} // namespace trackside
