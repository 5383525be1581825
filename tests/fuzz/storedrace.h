// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/coursefile.h"
#include "fuzz/fuzz.h"
#include "simulation/racesimulator.h"
#include "store/sqlitesink.h"

namespace trackside::fuzz {

inline const QString runId = QStringLiteral("01890a5d-ac96-774b-bcce-b302099a8057");

/// A real file of a race of three in \p folder, for a fuzzer to begin with.
inline void writeRace(const QString &folder)
{
    const auto course = readCourseFile(QStringLiteral(TRACKSIDE_SOURCE_DIR "/courses/track-5000.kml"));
    require(course.has_value());
    RaceConfig config;
    config.runners = 3;
    const auto race = RaceSimulator::create(*course, config);
    require(race.has_value());
    RaceRecord record;
    record.runId = runId;
    record.courseId = (*course)->id;
    record.competitors = config.runners;
    record.config = toJson(config);
    SqliteSink sink(folder);
    require(sink.open(record, **course, {}).has_value());
    std::vector<PositionEvent> events;
    for (std::int32_t second = 0; second < 60; ++second) {
        events.clear();
        race->eventsAt(second, events);
        require(sink.writeSecond(second, events, false).has_value());
    }
    (void)sink.close(std::chrono::seconds(5));
}

} // namespace trackside::fuzz
