// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/positionevent.h"

#include <QImage>
#include <QRectF>

class QPainter;

namespace trackside {

struct Colours;

/// The pictures of runners on the map, all in one image, so that a whole field is drawn with one texture: a row for
/// each kind, a column for each step of fading. Kinds differ in shape as well as in colour.
class DotSprites {
public:
    enum class Kind : std::uint8_t { Running, Stopped, Waiting, Finished, Out, Leader, Selected };
    static constexpr int kinds = 7;
    static constexpr int opacities = 4;
    static constexpr double cellSize = 26.0; ///< logical pixels; the picture's middle is the runner's place

    DotSprites() = default;
    DotSprites(const Colours &colours, double devicePixelRatio);

    [[nodiscard]] const QImage &image() const { return m_image; }

    [[nodiscard]] static Kind kindOf(RunnerStatus status);
    /// Half the side of the square that holds the kind's picture, in logical pixels. Nothing more is drawn than that:
    /// for software rendering every pixel counts.
    [[nodiscard]] static double extentOf(Kind kind);
    /// That square in the texture, 0 … 1.
    [[nodiscard]] static QRectF texturePart(Kind kind, double opacity);

private:
    QImage m_image;
};

/// Draws one kind's picture around \p middle, e.g. for a legend.
void paintDot(QPainter &painter, DotSprites::Kind kind, QPointF middle, const Colours &colours);

} // namespace trackside
