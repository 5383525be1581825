// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/racesimulator.h"
#include "support/courses.h"

#include <gtest/gtest.h>

#include <random>

namespace trackside::test {

/// A sound configuration in which everything happens.
[[nodiscard]] RaceConfig randomConfig(std::mt19937_64 &random);

[[nodiscard]] RaceSimulator simulator(const CoursePtr &course, const RaceConfig &config, Shard shard = {});

/// All its records, second by second.
[[nodiscard]] std::vector<PositionEvent> wholeRace(const RaceSimulator &simulator);

/// Calls \p check for many (course, configuration) pairs.
template <typename Check> void onRandomRaces(int count, Check check)
{
    std::mt19937_64 random(20'261'123);
    for (int i = 0; i < count; ++i) {
        const CoursePtr course = test::randomCourse(random());
        const RaceConfig config = randomConfig(random);
        SCOPED_TRACE(testing::Message() << "race " << i << " on " << course->line.lengthMetres() << " m with "
                                        << toJson(config).toStdString());
        check(course, simulator(course, config));
        if (testing::Test::HasFailure()) {
            return;
        }
    }
}

} // namespace trackside::test
