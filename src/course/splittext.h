// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/error.h"
#include "course/split.h"

#include <optional>

namespace trackside {

// How a split plan is written down: by these words in course files, and as JSON in stores.

/// "kilometre", "mile" or "none".
[[nodiscard]] QString wordOf(SplitPlan::Every every);
[[nodiscard]] std::optional<SplitPlan::Every> everyOf(QStringView word);

/// {"every":"mile","lines":[{"name":"Bridge","from":[lon,lat],"to":[lon,lat],"leftOut":[1]}]}: crossings that are left
/// out are numbered from 0, and are no member where there are none. Nothing for the plan that a course has by itself.
[[nodiscard]] QString splitsToJson(const SplitPlan &plan);
/// The reverse; coordinates to the last bit.
[[nodiscard]] Result<SplitPlan> splitsFromJson(const QString &text);

} // namespace trackside
