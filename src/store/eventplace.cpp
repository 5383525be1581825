// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/eventplace.h"

namespace trackside {

QString placeOf(const RaceEvent &event, const Snapshot &snapshot)
{
    const auto number = static_cast<std::size_t>(event.place);
    switch (event.kind) {
    case RaceEvent::Kind::SplitPassed:
    case RaceEvent::Kind::TookLead:
        if (!event.isAtZone) {
            const SplitAnswer *split = splitOf(event, snapshot);
            return split != nullptr ? split->name : QString();
        }
        [[fallthrough]];
    case RaceEvent::Kind::ZoneEntered:
    case RaceEvent::Kind::ZoneLeft:
    case RaceEvent::Kind::Stopped:
    case RaceEvent::Kind::MovedOn:
        return event.place >= 0 && number < snapshot.zones.size() ? snapshot.zones[number].name : QString();
    case RaceEvent::Kind::Started:
    case RaceEvent::Kind::Finished:
    case RaceEvent::Kind::Retired:
    case RaceEvent::Kind::Disqualified:
    case RaceEvent::Kind::NotStarted:
    case RaceEvent::Kind::Silent:
        break;
    }
    return {};
}

const SplitAnswer *splitOf(const RaceEvent &event, const Snapshot &snapshot)
{
    const bool isAtSplit =
        event.kind == RaceEvent::Kind::SplitPassed || (event.kind == RaceEvent::Kind::TookLead && !event.isAtZone);
    const auto number = static_cast<std::size_t>(event.place);
    return isAtSplit && event.place >= 0 && number < snapshot.splits.size() ? &snapshot.splits[number] : nullptr;
}

} // namespace trackside
