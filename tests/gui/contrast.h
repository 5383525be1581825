// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <algorithm>
#include <cmath>

namespace trackside::test {

/// Text must reach this against its ground (WCAG 2.1, 1.4.3).
inline constexpr double leastTextContrast = 4.5;
/// Parts of a picture that mean something must reach this (WCAG 2.1, 1.4.11).
inline constexpr double leastGraphicsContrast = 3.0;

/// Relative luminance, 0 to 1 (WCAG 2.1).
[[nodiscard]] inline double luminance(const QColor &colour)
{
    const auto linear = [](float channel) {
        const auto value = static_cast<double>(channel);
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// Contrast ratio, 1 to 21, the same both ways round (WCAG 2.1).
[[nodiscard]] inline double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({ luminance(a), luminance(b) });
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace trackside::test
