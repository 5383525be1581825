// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/zonecrossing.h"

#include <optional>
#include <span>
#include <vector>

namespace trackside {

/// Who was the first to enter a zone at each of its passages, in order of time. Where the very first came off the line,
/// passages cannot be told apart, and that one is the only one. \p crossings are in order of time. O(crossings).
[[nodiscard]] std::vector<ZoneCrossing> firstEntriesOf(std::span<const ZoneCrossing> crossings);

/// Who left last, of a zone in which nobody is any more; none where nobody was. O(crossings) at worst.
[[nodiscard]] std::optional<ZoneCrossing> lastExitOf(std::span<const ZoneCrossing> crossings);

} // namespace trackside
