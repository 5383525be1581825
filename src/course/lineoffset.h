// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/courseline.h"

namespace trackside {

/// Metres from \p place to the nearest point of those parts of \p line that are within \p alongMetres, along the line,
/// of \p distanceMetres: a line that crosses itself is near in more places than the runner is. Good to a hundredth of
/// itself as far as a kilometre; \p distanceMetres outside of the line means its end.
[[nodiscard]] double metresOffLine(const CourseLine &line, LonLat place, double distanceMetres, double alongMetres);

} // namespace trackside
