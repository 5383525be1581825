// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QQmlEngine;

namespace trackside {

class MapScene;

/// Gives the map's QML the program's icons (`image://icon/NAME/RRGGBB`) and samples for the legend
/// (`image://legend/PICTURE/…`). \p scene must outlive \p engine.
void addMapImages(QQmlEngine &engine, const MapScene &scene);

} // namespace trackside
