// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/error.h"
#include "tiles/tile.h"

#include <QUrl>

namespace trackside {

/// What is wrong with \p pattern as the address of tiles: it must be http or https and have {z}, {x} and {y}. A
/// sentence; empty: nothing.
[[nodiscard]] QString problemOfTileUrl(const QString &pattern);

[[nodiscard]] QUrl tileUrl(const QString &pattern, const Tile &tile);

} // namespace trackside
