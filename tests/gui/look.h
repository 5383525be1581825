// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>

#include <cstdlib>
#include <utility>

namespace trackside::test {

/// The colours of a picture, as people name them.
class Look {
public:
    explicit Look(QImage picture)
        : m_picture(std::move(picture))
    {
    }

    static bool isGrey(const QColor &c) { return c.hsvSaturation() < 60 && c.value() > 90 && c.value() < 200; }
    static bool isRed(const QColor &c) { return isStrong(c) && (c.hsvHue() < 15 || c.hsvHue() > 345); }
    static bool isGreen(const QColor &c) { return isStrong(c) && c.hsvHue() > 90 && c.hsvHue() < 170; }
    static bool isFuchsia(const QColor &c) { return isStrong(c) && c.hsvHue() > 285 && c.hsvHue() < 320; }

    /// Whether a pixel at a place, or right beside it, is such.
    [[nodiscard]] bool has(QPointF place, bool (*is)(const QColor &)) const
    {
        const double scale = m_picture.devicePixelRatio();
        const QPoint middle = (place * scale).toPoint();
        for (int dx = -2; dx <= 2; ++dx) {
            for (int dy = -2; dy <= 2; ++dy) {
                const QPoint pixel = middle + QPoint(dx, dy);
                if (m_picture.valid(pixel) && is(m_picture.pixelColor(pixel)))
                    return true;
            }
        }
        return false;
    }

    /// Whether a pixel at a place, or right beside it, is about such a colour.
    [[nodiscard]] bool isNear(QPointF place, const QColor &colour) const
    {
        const double scale = m_picture.devicePixelRatio();
        const QPoint middle = (place * scale).toPoint();
        for (int dx = -2; dx <= 2; ++dx) {
            for (int dy = -2; dy <= 2; ++dy) {
                const QPoint pixel = middle + QPoint(dx, dy);
                if (!m_picture.valid(pixel))
                    continue;
                const QColor there = m_picture.pixelColor(pixel);
                if (std::abs(there.red() - colour.red()) + std::abs(there.green() - colour.green())
                        + std::abs(there.blue() - colour.blue())
                    < 12)
                    return true;
            }
        }
        return false;
    }

private:
    static bool isStrong(const QColor &c) { return c.hsvSaturation() > 120 && c.value() > 120; }

    QImage m_picture;
};

} // namespace trackside::test
