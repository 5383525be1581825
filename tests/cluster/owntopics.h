// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/eventid.h"
#include "simulation/racerecord.h"
#include "simulation/racesimulator.h"
#include "streaming/kafkatopics.h"
#include "support/courses.h"

#include <gtest/gtest.h>

namespace trackside::test {

using namespace Qt::StringLiterals;

struct SmallRace {
    CoursePtr course;
    RaceSimulator simulator;
    RaceRecord race;
};

inline SmallRace smallRace(std::int32_t runners)
{
    const CoursePtr course = randomCourse(5);
    RaceConfig config;
    config.runners = runners;
    RaceRecord race;
    race.runId = newRunId();
    race.courseId = course->id;
    return { course, *RaceSimulator::create(course, config), race };
}

/// Topics of this test's own.
inline KafkaConnection withOwnTopics(KafkaConnection connection)
{
    connection.topicPrefix = u"test-"_s + newRunId().first(8) + u'-';
    connection.partitions = 3;
    for (const CheckFinding &check : checkKafka(connection, true)) {
        EXPECT_TRUE(check.ok) << check.name.toStdString() << ": " << check.finding.toStdString();
    }
    return connection;
}

} // namespace trackside::test
