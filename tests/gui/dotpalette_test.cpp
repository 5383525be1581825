// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/dotpalette.h"

#include "dashboard/colours.h"
#include "dashboard/dotsprites.h"

#include <QPainter>

#include <gtest/gtest.h>

#include <cmath>

namespace trackside {
namespace {

using Kind = DotSprites::Kind;

/// Lightness of CIE 1976, 0 … 100, from WCAG's relative luminance (white has a contrast of (1 + 0.05) / (Y + 0.05)).
double lightnessOf(const QColor &colour)
{
    const double luminance = 1.05 / contrastOf(colour, Qt::white) - 0.05;
    return 116.0 * std::cbrt(luminance) - 16.0;
}

class DotPalette : public testing::TestWithParam<bool> {
protected:
    [[nodiscard]] static Colours colours() { return GetParam() ? darkColours() : lightColours(); }

    /// One dot on the canvas.
    [[nodiscard]] static QImage dot(Kind kind, ColourBy by, int scale = 1)
    {
        QImage image(QSize(26, 26) * scale, QImage::Format_RGB32);
        image.fill(colours().canvas);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(scale, scale);
        paintDot(painter, kind, QPointF(13, 13), colours(), by);
        return image;
    }
    /// Which parts of a picture, four to a pixel's side, are not the canvas.
    [[nodiscard]] static std::vector<bool> shapeOf(Kind kind, ColourBy by)
    {
        const QImage image = dot(kind, by, 4);
        std::vector<bool> shape;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                shape.push_back(contrastOf(image.pixelColor(x, y), colours().canvas) >= 2.5);
        }
        return shape;
    }
};

TEST(Contrast, IsThatOfWcag)
{
    EXPECT_NEAR(contrastOf(Qt::white, Qt::black), 21.0, 1e-6);
    EXPECT_NEAR(contrastOf(QColor(0x777777), Qt::white), 4.48, 0.01);
    EXPECT_NEAR(contrastOf(Qt::white, QColor(0x777777)), 4.48, 0.01);
    EXPECT_NEAR(contrastOf(Qt::red, Qt::red), 1.0, 1e-6);
}

TEST_P(DotPalette, StandsOutFromTheCanvas)
{
    const Colours c = colours();
    for (int number = 0; number < RunnerClasses::paceClasses; ++number)
        EXPECT_GE(contrastOf(classColour(ColourBy::Pace, number, c), c.canvas), 3.0) << "pace " << number;
    for (int number = 0; number < RunnerClasses::most; ++number)
        EXPECT_GE(contrastOf(classColour(ColourBy::Category, number, c), c.canvas), 3.0) << "category " << number;
    for (const Kind kind : { Kind::Running, Kind::Stopped, Kind::Waiting, Kind::Finished, Kind::Out })
        EXPECT_GE(contrastOf(statusColour(kind, c), c.canvas), 3.0) << "status " << static_cast<int>(kind);
    for (int step = 1; step <= 5; ++step)
        EXPECT_GE(contrastOf(crowdColour(step, c), c.canvas), 3.0) << "crowd " << step;
    for (const QColor &colour : { c.runner, c.retired })
        EXPECT_GE(contrastOf(colour, c.canvas), 3.0) << colour.name().toStdString();
}

TEST_P(DotPalette, StepsEvenlyFromTheFastestToTheSlowest)
{
    std::vector<double> steps;
    for (int number = 1; number < RunnerClasses::paceClasses; ++number)
        steps.push_back(lightnessOf(classColour(ColourBy::Pace, number, colours()))
                        - lightnessOf(classColour(ColourBy::Pace, number - 1, colours())));
    const double mean = (steps[0] + steps[1] + steps[2] + steps[3]) / 4.0;
    EXPECT_GT(std::abs(mean), 8.0);
    for (const double step : steps)
        EXPECT_NEAR(step / mean, 1.0, 0.25);
    const Colours c = colours();
    EXPECT_GT(contrastOf(classColour(ColourBy::Pace, 0, c), c.canvas),
              contrastOf(classColour(ColourBy::Pace, 4, c), c.canvas))
        << "the fastest stand out most";
}

TEST_P(DotPalette, KindsDifferInShapeAsWell)
{
    const auto differ = [](const std::vector<Kind> &kinds, ColourBy by) {
        for (std::size_t a = 0; a < kinds.size(); ++a) {
            for (std::size_t b = 0; b < a; ++b) {
                const std::vector<bool> one = shapeOf(kinds[a], by);
                const std::vector<bool> other = shapeOf(kinds[b], by);
                int parts = 0;
                for (std::size_t i = 0; i < one.size(); ++i)
                    parts += one[i] != other[i] ? 1 : 0;
                EXPECT_GE(parts, 6 * 16) << "kinds " << static_cast<int>(kinds[a]) << " and "
                                         << static_cast<int>(kinds[b]);
            }
        }
    };
    const std::vector<Kind> statuses { Kind::Running, Kind::Stopped, Kind::Waiting, Kind::Finished, Kind::Out };
    differ(statuses, ColourBy::One);
    differ(statuses, ColourBy::Status);
    for (const auto &[by, most] :
         { std::pair(ColourBy::Pace, RunnerClasses::paceClasses), { ColourBy::Category, RunnerClasses::most } }) {
        std::vector<Kind> kinds;
        for (int number = 0; number < most; ++number)
            kinds.push_back(DotSprites::kindOfClass(number));
        differ(kinds, by);
    }
}

TEST_P(DotPalette, PicturesStayWithinTheirSquare)
{
    for (const ColourBy by : { ColourBy::One, ColourBy::Status, ColourBy::Pace, ColourBy::Category }) {
        for (int kind = 0; kind < DotSprites::kinds; ++kind) {
            const QImage image = dot(static_cast<Kind>(kind), by);
            const double half = DotSprites::extentOf(static_cast<Kind>(kind));
            const QRectF square(13 - half - 0.5, 13 - half - 0.5, 2 * half + 1, 2 * half + 1);
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (!square.contains(QPointF(x + 0.5, y + 0.5))) {
                        ASSERT_EQ(image.pixelColor(x, y), colours().canvas)
                            << "kind " << kind << " at " << x << ", " << y;
                    }
                }
            }
        }
    }
}

TEST(DotSprites, AreOfAClassOnlyWhereTheColoursTellIt)
{
    using enum RunnerStatus;
    EXPECT_EQ(DotSprites::kindOf(Running, ColourBy::One, 2), Kind::Running);
    EXPECT_EQ(DotSprites::kindOf(Running, ColourBy::Status, 2), Kind::Running);
    EXPECT_EQ(DotSprites::kindOf(Running, ColourBy::Pace, 2), DotSprites::kindOfClass(2));
    EXPECT_EQ(DotSprites::kindOf(Stopped, ColourBy::Pace, 2), Kind::Stopped);
    EXPECT_EQ(DotSprites::kindOf(Finished, ColourBy::Pace, 2), Kind::Finished);
    EXPECT_EQ(DotSprites::kindOf(Finished, ColourBy::Category, 7), DotSprites::kindOfClass(7));
    EXPECT_EQ(DotSprites::kindOf(Retired, ColourBy::Category, 7), Kind::Out);
    EXPECT_EQ(DotSprites::kindOf(Running, ColourBy::Category, RunnerClasses::none), Kind::Running);
}

INSTANTIATE_TEST_SUITE_P(Canvases, DotPalette, testing::Bool(),
                         [](const auto &canvas) { return canvas.param ? "dark" : "light"; });

} // namespace
} // namespace trackside
