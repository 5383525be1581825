// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/raceevent.h"
#include "models/format.h"

#include <span>
#include <vector>

namespace trackside {

struct Snapshot;

/// Events that are shown, or hidden, together.
enum class EventGroup : std::uint8_t { Starts, Leads, Splits, Zones, Stops, Finishes, Dropouts };
inline constexpr int eventGroups = 7;

[[nodiscard]] EventGroup groupOf(RaceEvent::Kind kind);
[[nodiscard]] QString groupName(EventGroup group); ///< "Starts"
[[nodiscard]] const char *groupKey(EventGroup group); ///< as settings name it: "starts"

/// The events of a log that have a line of their own, in its order. Where a course grazes a zone, or places are told
/// with an error, runners are in it for a second or two, and again: of such a stay leaving alone is told.
[[nodiscard]] std::vector<RaceEvent> eventsToTell(std::span<const RaceEvent> log);

/// Where it was, for eventText(): the name of the split or the zone, of a line that the course crosses in both
/// directions with that of the split, "Bridge 2 heading south".
[[nodiscard]] QString placeText(const RaceEvent &event, const Snapshot &snapshot);

/// What happened, as the user reads it, without the time and the bib: "Passed 3 km in place 2", "Entered Bridge", of a
/// stay that one line tells of "In Bridge for 1.4 s".
/// \p place is what placeText() says.
[[nodiscard]] QString eventText(const RaceEvent &event, const QString &place, const Format &format);

} // namespace trackside
