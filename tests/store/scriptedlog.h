// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/scriptedrace.h"

namespace trackside {

/// What happened in the race up to a second, in order, by looking at every row.
[[nodiscard]] std::vector<RaceEvent> scriptedLog(const ScriptedRace &race, std::int32_t second);

} // namespace trackside
