// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/racestore.h"

#include <span>

namespace trackside {

/// Who is entered of these runners, in order of the competitor id where \p ids are; asks \p store for some thousands at
/// a time and waits for it.
[[nodiscard]] Result<Entrants> entrantsOf(RaceStore &store, const QString &runId, std::span<const std::uint32_t> ids);

} // namespace trackside
