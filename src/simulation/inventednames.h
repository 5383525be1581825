// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/entrant.h"

namespace trackside {

struct RaceConfig;

/// Who runs as \p competitorId where nobody was entered: an invented person, a function of the seed and the id alone.
/// Any thread.
[[nodiscard]] Entrant inventedEntrant(const RaceConfig &config, std::uint32_t competitorId);

} // namespace trackside
