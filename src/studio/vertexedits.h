// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/coursedraft.h"

namespace trackside {

// What can be done to single places. Each gives the new draft; an index that is not there changes nothing. Any thread.

/// A vertex keeps its height. One that another vertex shares its place with, as where a loop closes, moves alone.
[[nodiscard]] CourseDraft withVertexMoved(CourseDraft draft, std::size_t vertex, LonLat place);
/// Between vertex \p after and the next one, or behind the last; its height is between theirs.
[[nodiscard]] CourseDraft withVertexAdded(CourseDraft draft, std::size_t after, LonLat place);
/// \p count of them; at least two are left.
[[nodiscard]] CourseDraft withoutVertices(CourseDraft draft, std::size_t first, std::size_t count);

enum class Flag : std::uint8_t { Start, Finish };
/// None: at the line's end.
[[nodiscard]] CourseDraft withFlag(CourseDraft draft, Flag flag, std::optional<LonLat> place);

/// Behind the others; its ring is closed where it is not.
[[nodiscard]] CourseDraft withZoneAdded(CourseDraft draft, Zone zone);
[[nodiscard]] CourseDraft withoutZone(CourseDraft draft, std::size_t zone);
[[nodiscard]] CourseDraft withZoneNamed(CourseDraft draft, std::size_t zone, const QString &name);
/// Corners are those of the outer ring; the first is also the last and moves as one.
[[nodiscard]] CourseDraft withCornerMoved(CourseDraft draft, std::size_t zone, std::size_t corner, LonLat place);
[[nodiscard]] CourseDraft withCornerAdded(CourseDraft draft, std::size_t zone, std::size_t after, LonLat place);
/// At least three are left.
[[nodiscard]] CourseDraft withoutCorner(CourseDraft draft, std::size_t zone, std::size_t corner);

} // namespace trackside
