// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/eventplace.h"

namespace trackside {

QString placeOf(const RaceEvent &event, const Snapshot &snapshot)
{
    const auto nameIn = [&event](const auto &places) {
        const auto number = static_cast<std::size_t>(event.place);
        return event.place >= 0 && number < places.size() ? places[number].name : QString();
    };
    switch (event.kind) {
    case RaceEvent::Kind::SplitPassed:
    case RaceEvent::Kind::TookLead:
        return nameIn(snapshot.splits);
    case RaceEvent::Kind::ZoneEntered:
    case RaceEvent::Kind::ZoneLeft:
    case RaceEvent::Kind::Stopped:
    case RaceEvent::Kind::MovedOn:
        return nameIn(snapshot.zones);
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

} // namespace trackside
