// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/standing.h"

#include <cstdint>
#include <span>
#include <vector>

namespace trackside {

/// Each row's place in its own category, in the order of \p standing: 1, 2, 2, 4. Finishers come first, by net time in
/// milliseconds; then those on the course, by their place in the standing. 0 for whoever has no category, or is out
/// without having finished. O(n log n).
///
/// \p standing is the whole field's, ranked; \p categories has the number of each row's category, from 0, or less than
/// 0 for none, and is as long.
[[nodiscard]] std::vector<std::int32_t> categoryPlaces(std::span<const StandingRow> standing,
                                                       std::span<const int> categories);

} // namespace trackside
