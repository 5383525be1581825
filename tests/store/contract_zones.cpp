// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contractfinder.h"

#include <cmath>

namespace trackside::contract {

using namespace std::chrono_literals;

namespace {

/// Off the line a zone holds whoever is in its area, and not whoever has the distance of one of its passages.
Findings countsByPlaceOffTheLine(const StoreUnderTest &store)
{
    Finder finder;
    ScriptedRace race;
    race.record().competitors = 3;
    const CourseLine &line = race.course().line;
    const std::vector<LonLat> &corners = race.course().zones.front().outer;
    // In the zone's area, and 8 m beside a line whose zone reaches 11 m to either side.
    const LonLat within { (corners[0].longitude + corners[1].longitude) / 2.0, 8.0 / 110'574.0 };
    const LonLat aside { within.longitude, 5.0 * within.latitude };
    const auto event = [](std::uint32_t bib, std::int32_t second, double metres, LonLat place) {
        return PositionEvent { .competitorId = bib,
                               .rawTimeSeconds = second,
                               .elapsedMs = second * 1000LL,
                               .distanceMetres = metres,
                               .position = place };
    };
    const Passage passage = race.course().passages.front().front();
    const double middle = static_cast<double>(passage.enterMicrometres + passage.leaveMicrometres) / 2e6;
    auto sink = opened(finder, store, race);
    auto reader = store.makeStore();
    constexpr std::int32_t seconds = 25;
    for (std::int32_t second = 0; second <= seconds; ++second) {
        const bool isAway = second < 5;
        const double onTheLine = middle - 20.0 + second;
        // The first walks into the zone's area, far from its passage by distance; the second is beside it all the
        // time, at the distance of its passage; the third runs through on the line.
        finder.value(
            "write",
            sink->writeSecond(second,
                              { { event(1, second, 800.0, isAway ? aside : within), event(2, second, middle, aside),
                                  event(3, second, onTheLine, line.pointAt(std::llround(onTheLine * 1e6))) } },
                              false));
        if (second % 8 == 0) {
            store.settle();
            (void)snapshotOf(finder, *reader, race.record().runId); // so that what is accumulated is cut
        }
    }
    store.settle();
    finder.value("close", sink->close(5s));
    const auto live = snapshotOf(finder, *reader, race.record().runId);
    const auto past = snapshotOf(finder, *store.makeStore(), race.record().runId, seconds, true);
    for (const auto &[when, snapshot] : { std::pair("as of now", live), std::pair("looked back to", past) }) {
        if (snapshot->zones.empty()) {
            finder.holds(std::string("zones ") + when, false);
            continue;
        }
        const ZoneAnswer &zone = snapshot->zones.front();
        std::vector<std::uint32_t> bibs;
        for (const ZoneStay &stay : zone.longest) {
            bibs.push_back(stay.event.competitorId);
        }
        finder.holds(std::string("inside are 1 and 3, ") + when,
                     bibs == std::vector<std::uint32_t> { 3, 1 } || bibs == std::vector<std::uint32_t> { 1, 3 });
        for (const ZoneStay &stay : zone.longest) {
            if (stay.event.competitorId == 1) {
                finder.equal(std::string("time off the line ") + when, stay.insideMs, (seconds - 5) * 1000LL);
                finder.equal(std::string("entries off the line ") + when, stay.passages, 1);
            }
        }
    }
    return finder.take();
}

} // namespace

std::vector<ContractCheck> checksOfZones()
{
    return { { "CountsByPlaceOffTheLine", &countsByPlaceOffTheLine } };
}

} // namespace trackside::contract
