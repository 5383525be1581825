// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/dotpalette.h"

#include "dashboard/colours.h"
#include "models/coursecrowd.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace trackside {

namespace {

constexpr double leastContrast = 3.05;

/// Those that differ most come first; the last one is for what is left over.
constexpr std::array<QRgb, RunnerClasses::most> okabeIto { 0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7,
                                                           0x56B4E9, 0xD55E00, 0xF0E442, 0x808080 };

constexpr std::array<QRgb, 11> viridis { 0x440154, 0x482475, 0x414487, 0x355F8D, 0x2A788E, 0x21918C,
                                         0x22A884, 0x44BF70, 0x7AD151, 0xBDDF26, 0xFDE725 };

double linear(float channel)
{
    const auto value = static_cast<double>(channel);
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor between(const QColor &from, const QColor &to, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a + share * (b - a))); };
    return QColor(mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue()));
}

bool isDark(const QColor &canvas)
{
    return luminance(canvas) < 0.18;
}

/// The colour itself where it stands out, else the nearest darker (on a dark canvas: lighter) one that does.
QColor standingOut(const QColor &colour, const QColor &canvas)
{
    const QColor end(isDark(canvas) ? Qt::white : Qt::black);
    for (int percent = 0; percent < 100; percent += 2) {
        const QColor shade = between(colour, end, percent / 100.0);
        if (contrastOf(shade, canvas) >= leastContrast)
            return shade;
    }
    return end;
}

QColor viridisAt(double place)
{
    const double at = std::clamp(place, 0.0, 1.0) * (viridis.size() - 1);
    const auto before = std::min(static_cast<std::size_t>(at), viridis.size() - 2);
    return between(QColor(viridis[before]), QColor(viridis[before + 1]), at - static_cast<double>(before));
}

/// Only that part of the palette that stands out from the canvas; 0 stands out most, 1 least.
QColor fittedViridis(double share, const QColor &canvas)
{
    return viridisAt(isDark(canvas) ? 1.0 - 0.56 * share : 0.5 * share);
}

} // namespace

double contrastOf(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({ luminance(a), luminance(b) });
    return (lighter + 0.05) / (darker + 0.05);
}

QColor classColour(ColourBy by, int number, const Colours &colours)
{
    if (by != ColourBy::Pace)
        return standingOut(QColor(okabeIto[static_cast<std::size_t>(std::clamp(number, 0, RunnerClasses::most - 1))]),
                           colours.canvas);
    return fittedViridis(static_cast<double>(number) / (RunnerClasses::paceClasses - 1), colours.canvas);
}

QColor crowdColour(int step, const Colours &colours)
{
    constexpr auto steps = static_cast<double>(crowdSteps.size());
    return fittedViridis((steps - step) / (steps - 1.0), colours.canvas);
}

double crowdWidth(int step)
{
    return 5.0 + 2.6 * step;
}

} // namespace trackside
