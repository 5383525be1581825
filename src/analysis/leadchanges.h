// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/racelog.h"

#include <vector>

namespace trackside {

/// Who took the lead, and where: those who were the first at a place, when none of them was at the place before. Places
/// are the splits, the edges of the zones' passages and the finish, in running order: between them rows are not read.
/// At an edge the lead was taken only from whoever is known to be behind, having come there later or not yet; so it is
/// after the first split, and not in a zone that somebody entered or left off the line. O(crossings + places · log
/// places), and for each change at an edge O(crossings + rows of the standing).
[[nodiscard]] std::vector<RaceEvent> leadChanges(const LogSources &sources);

} // namespace trackside
