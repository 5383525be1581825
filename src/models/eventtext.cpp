// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventtext.h"

#include "models/splitname.h"
#include "store/eventplace.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <iterator>
#include <tuple>

namespace trackside {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::EventText)
};

constexpr std::int64_t longestBriefMs = 2'000;

/// Whether one line tells of the stay that the event ends.
bool isOfBriefStay(const RaceEvent &event)
{
    return event.kind == RaceEvent::Kind::ZoneLeft && event.stayMs >= 0 && event.stayMs <= longestBriefMs;
}

/// Of eight.
QString compassPoint(double degrees)
{
    const std::array points { Text::tr("north"), Text::tr("north-east"), Text::tr("east"), Text::tr("south-east"),
                              Text::tr("south"), Text::tr("south-west"), Text::tr("west"), Text::tr("north-west") };
    return points[static_cast<std::size_t>(std::lround(degrees / 45.0)) % points.size()];
}

QString leavingText(const RaceEvent &event, const QString &place, const Format &format)
{
    if (event.stayMs < 0)
        return Text::tr("Left %1").arg(place);
    if (!isOfBriefStay(event))
        return Text::tr("Left %1 after %2 inside").arg(place, format.duration(event.stayMs));
    const std::chrono::milliseconds stay(event.stayMs);
    return stay < std::chrono::seconds(1) ? Text::tr("In %1 for a moment").arg(place)
                                          : Text::tr("In %1 for %2").arg(place, format.span(stay));
}

} // namespace

EventGroup groupOf(RaceEvent::Kind kind)
{
    switch (kind) {
    case RaceEvent::Kind::Started:
    case RaceEvent::Kind::NotStarted:
        return EventGroup::Starts;
    case RaceEvent::Kind::TookLead:
        return EventGroup::Leads;
    case RaceEvent::Kind::SplitPassed:
        return EventGroup::Splits;
    case RaceEvent::Kind::ZoneEntered:
    case RaceEvent::Kind::ZoneLeft:
        return EventGroup::Zones;
    case RaceEvent::Kind::Stopped:
    case RaceEvent::Kind::MovedOn:
        return EventGroup::Stops;
    case RaceEvent::Kind::Finished:
        return EventGroup::Finishes;
    case RaceEvent::Kind::Retired:
    case RaceEvent::Kind::Disqualified:
    case RaceEvent::Kind::Silent:
        break;
    }
    return EventGroup::Dropouts;
}

QString groupName(EventGroup group)
{
    switch (group) {
    case EventGroup::Starts:
        return Text::tr("Starts");
    case EventGroup::Leads:
        return Text::tr("Changes of the lead");
    case EventGroup::Splits:
        return Text::tr("Splits");
    case EventGroup::Zones:
        return Text::tr("Zones entered and left");
    case EventGroup::Stops:
        return Text::tr("Stops");
    case EventGroup::Finishes:
        return Text::tr("Finishes");
    case EventGroup::Dropouts:
        break;
    }
    return Text::tr("Retired, disqualified, silent");
}

const char *groupKey(EventGroup group)
{
    switch (group) {
    case EventGroup::Starts:
        return "starts";
    case EventGroup::Leads:
        return "leads";
    case EventGroup::Splits:
        return "splits";
    case EventGroup::Zones:
        return "zones";
    case EventGroup::Stops:
        return "stops";
    case EventGroup::Finishes:
        return "finishes";
    case EventGroup::Dropouts:
        break;
    }
    return "dropouts";
}

std::vector<RaceEvent> eventsToTell(std::span<const RaceEvent> log)
{
    using Entry = std::tuple<std::int32_t, std::uint32_t, std::int64_t>; // the zone, who, when
    std::vector<Entry> brief;
    for (const RaceEvent &event : log) {
        if (isOfBriefStay(event))
            brief.emplace_back(event.place, event.competitorId, event.elapsedMs - event.stayMs);
    }
    std::ranges::sort(brief);
    std::vector<RaceEvent> told;
    told.reserve(log.size());
    std::ranges::copy_if(log, std::back_inserter(told), [&brief](const RaceEvent &event) {
        return event.kind != RaceEvent::Kind::ZoneEntered
            || !std::ranges::binary_search(brief, Entry(event.place, event.competitorId, event.elapsedMs));
    });
    return told;
}

QString placeText(const RaceEvent &event, const Snapshot &snapshot)
{
    const QString place = placeOf(event, snapshot);
    const SplitAnswer *split = splitOf(event, snapshot);
    return split != nullptr && split->isTwoWay && split->headingDegrees
        ? Text::tr("%1 heading %2", "a place, and a point of the compass")
              .arg(place, compassPoint(*split->headingDegrees))
        : place;
}

QString eventText(const RaceEvent &event, const QString &place, const Format &format)
{
    switch (event.kind) {
    case RaceEvent::Kind::Started:
        return event.count == 1 ? Text::tr("Started") : Text::tr("%1 started").arg(format.number(event.count));
    case RaceEvent::Kind::NotStarted:
        return event.count == 1 ? Text::tr("Did not start")
                                : Text::tr("%1 did not start").arg(format.number(event.count));
    case RaceEvent::Kind::TookLead:
        return place.isEmpty() ? Text::tr("Took the lead to the finish")
                               : Text::tr("Took the lead at %1").arg(event.isAtZone ? place : splitName(place, format));
    case RaceEvent::Kind::SplitPassed:
        return Text::tr("Passed %1 in place %2").arg(splitName(place, format), format.number(event.rank));
    case RaceEvent::Kind::ZoneEntered:
        return Text::tr("Entered %1").arg(place);
    case RaceEvent::Kind::ZoneLeft:
        return leavingText(event, place, format);
    case RaceEvent::Kind::Stopped:
        return place.isEmpty() ? Text::tr("Stopped") : Text::tr("Stopped in %1").arg(place);
    case RaceEvent::Kind::MovedOn:
        return Text::tr("Moved on");
    case RaceEvent::Kind::Finished:
        return Text::tr("Finished in place %1").arg(format.number(event.rank));
    case RaceEvent::Kind::Retired:
        return Text::tr("Retired");
    case RaceEvent::Kind::Disqualified:
        return Text::tr("Disqualified");
    case RaceEvent::Kind::Silent:
        return Text::tr("No rows since");
    }
    return {};
}

} // namespace trackside
