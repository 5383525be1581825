// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runnerclasses.h"

namespace trackside {

/// What the map draws of runners: dots, or how close together they are where dots would cover each other, or always
/// one.
enum class MapDensity : std::uint8_t { Automatic, Dots, Ribbon };

/// What is said large over the map.
struct MapBanner {
    QString title; ///< that the picture is not live; empty: nothing is said
    QString detail; ///< why
    QString wayBack; ///< what leads back, on a button; empty: there is none

    friend bool operator==(const MapBanner &, const MapBanner &) = default;
};

/// What a picture on the map means, and how many there are of it.
struct MapLegendEntry {
    QString picture; ///< as the map's image provider knows it, e.g. "line" or "dot/0/1"
    QString text;
    QString count; ///< empty: not counted

    friend bool operator==(const MapLegendEntry &, const MapLegendEntry &) = default;
};

} // namespace trackside
