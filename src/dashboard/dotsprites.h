// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runnerclasses.h"

#include <QImage>
#include <QRectF>

class QPainter;

namespace trackside {

struct Colours;

/// The pictures of runners on the map, all in one image, so that a whole field is drawn with one texture: a row for
/// each kind, a column for each step of fading. Kinds differ in shape as well as in colour. What the colours tell
/// decides how they are painted; kinds from FirstClass on are the classes' (RunnerClasses).
class DotSprites {
public:
    enum class Kind : std::uint8_t { Running, Stopped, Waiting, Finished, Out, Leader, Selected, FirstClass };
    static constexpr int kinds = static_cast<int>(Kind::FirstClass) + RunnerClasses::most;
    static constexpr int opacities = 4;
    static constexpr double cellSize = 26.0; ///< logical pixels; the picture's middle is the runner's place

    DotSprites() = default;
    DotSprites(const Colours &colours, ColourBy by, double devicePixelRatio);

    [[nodiscard]] const QImage &image() const { return m_image; }

    [[nodiscard]] static Kind kindOf(RunnerStatus status);
    [[nodiscard]] static Kind kindOfClass(int number);
    /// As a runner is drawn: by its class where the colours tell that and there is one, else by its status. By pace,
    /// those who do not run have none; whoever is out of the race without a finish never has.
    [[nodiscard]] static Kind kindOf(RunnerStatus status, ColourBy by, int classNumber);
    /// Half the side of the square that holds the kind's picture, in logical pixels. Nothing more is drawn than that:
    /// for software rendering every pixel counts.
    [[nodiscard]] static double extentOf(Kind kind);
    /// That square in the texture, 0 … 1.
    [[nodiscard]] static QRectF texturePart(Kind kind, double opacity);

private:
    QImage m_image;
};

/// Draws one kind's picture around \p middle, e.g. for a legend.
void paintDot(QPainter &painter, DotSprites::Kind kind, QPointF middle, const Colours &colours, ColourBy by);

/// What a kind is painted in where the colours tell the status.
[[nodiscard]] QColor statusColour(DotSprites::Kind kind, const Colours &colours);

/// What the kind's picture is filled with, for what belongs to it.
[[nodiscard]] QColor dotColour(DotSprites::Kind kind, const Colours &colours, ColourBy by);

} // namespace trackside
