// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/entrant.h"

namespace trackside {

struct RaceConfig;

/// Who runs as \p competitorId where nobody was entered: an invented person with a name of the world, a category such
/// as `F40` and perhaps a club, all a function of the seed and the id alone, and with the wave that the configuration
/// gives. Names repeat in a large field. Any thread.
[[nodiscard]] Entrant inventedEntrant(const RaceConfig &config, std::uint32_t competitorId);

} // namespace trackside
