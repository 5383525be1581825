// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/racesimulator.h"
#include "streaming/kafkasink.h"
#include "streaming/mockkafka.h"
#include "support/courses.h"

#include <QDeadlineTimer>
#include <QThread>

#include <gtest/gtest.h>

#include <functional>

namespace trackside::test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Waits for something that comes, at most twenty seconds.
inline bool comes(const std::function<bool()> &holds)
{
    const QDeadlineTimer deadline(20s);
    while (!holds()) {
        if (deadline.hasExpired()) {
            return false;
        }
        QThread::msleep(2);
    }
    return true;
}

struct KafkaSinkTest : testing::Test {
    KafkaSinkTest()
    {
        config.runners = 50;
        race.runId = u"01890a5d-ac96-774b-bcce-b302099a8057"_s;
        race.courseId = course->id;
        race.startTimeMs = 1'795'429'069'000;
        simulator.emplace(*RaceSimulator::create(course, config));
    }

    void makeTopics()
    {
        kafka.createTopic("parkrun");
        kafka.createTopic("races");
    }

    Result<void> write(KafkaSink &sink, std::int32_t second)
    {
        std::vector<PositionEvent> events;
        simulator->eventsAt(second, events);
        const auto written = sink.writeSecond(second, events, false);
        handed += written ? events.size() : 0;
        return written;
    }

    MockKafka kafka;
    CoursePtr course = randomCourse(3);
    RaceConfig config;
    RaceRecord race;
    std::optional<RaceSimulator> simulator;
    std::size_t handed = 0;
};

} // namespace trackside::test
