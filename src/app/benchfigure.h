// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profiles.h"
#include "course/course.h"
#include "simulation/positionsink.h"

#include <vector>

namespace trackside {

/// One line of the speed table. The reference is what the project aims at; 0: none.
struct Figure {
    const char *name;
    double value;
    const char *unit;
    double reference;
};

using Figures = std::vector<Figure>;

/// Median; the values are copied to be sorted.
[[nodiscard]] double median(std::vector<double> values);

/// How fast events become JSON, on one core.
void measureEncoding(const CoursePtr &course, Figures &figures);

/// Seconds until a million invented entrants, handed over as a race hands them over, are confirmed by an open sink.
[[nodiscard]] Result<double> secondsToEnterAMillion(PositionSink &sink);

/// How fast a KafkaSink produces to the broker, beside a loop of nothing but librdkafka with the same bytes and
/// settings, in turns; how fast it takes entrants; and what a tail sees of 20,000 events a second, on topics
/// `bench-…` that it makes. Errors: what the broker says.
[[nodiscard]] Result<void> measureKafka(const CoursePtr &course, const KafkaConnection &connection, Figures &figures);

/// How fresh and how fast races are asked of Pinot: a refresh before and after fifty other races are written, a refresh
/// beside eleven single queries in turns, the time from a tick to its being queryable, seeking in a whole race of a
/// thousand, and a refresh of the largest field that is shown as a whole. Its races stay in the tables.
[[nodiscard]] Result<void> measurePinot(const CoursePtr &course, const Profile::Cluster &cluster, Figures &figures);

} // namespace trackside
