// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/answers.h"

namespace trackside {

/// The name of the split or the zone that an event of the snapshot's log was at; empty where it was at none.
[[nodiscard]] QString placeOf(const RaceEvent &event, const Snapshot &snapshot);

/// The split that it was at; null: at none.
[[nodiscard]] const SplitAnswer *splitOf(const RaceEvent &event, const Snapshot &snapshot);

} // namespace trackside
