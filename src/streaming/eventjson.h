// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/entrant.h"
#include "simulation/positionevent.h"
#include "simulation/racerecord.h"

#include <QUuid>

#include <yyjson.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace trackside {

/// A time in events: `2026-11-23 10:19:12`, UTC, with `.345` only where milliseconds are not 0.
[[nodiscard]] std::string eventTimeText(std::int64_t utcMs);

/// Writes the events of one race as JSON objects in one line each, keys and order as the events on the topic `parkrun`
/// have them: runId, eventId, competitorId, rawTime, timestamp, lat, lon, distance, course, then the optional
/// elapsedMs, startOffsetMs, status. Numbers have the shortest digits that read back bit-identical. The timestamp is
/// event time: start and race time, the true milliseconds in a runner's last record. One thread.
class EventEncoder {
public:
    explicit EventEncoder(const RaceRecord &race);

    /// Valid until the next call.
    [[nodiscard]] std::string_view encode(const PositionEvent &event);

private:
    void setSecond(std::int32_t second);

    QUuid m_run;
    std::string m_runId;
    std::string m_course;
    std::int64_t m_startTimeMs;
    std::int32_t m_second = -1;
    std::string m_timestamp; ///< of m_second
    std::vector<char> m_pool; ///< what a record is built in
    yyjson_alc m_allocator {};
};

/// The row of `races`: runId, course, startTime, then competitors, eventName, seed, config (as text), state.
[[nodiscard]] std::string raceJson(const RaceRecord &race);

/// A row of `competitors`: runId, competitorId, bib, name, category, club, wave, then the race's startTime, by which a
/// table that wants a time has one.
[[nodiscard]] std::string entrantJson(const RaceRecord &race, const Entrant &entrant);

} // namespace trackside
