// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/raceorder.h"

#include "simulation/eventid.h"

#include <QCoreApplication>

namespace trackside {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::RaceOrder)
};

} // namespace

RaceOrder newOrder(const RaceConfig &config, const CoursePtr &course, const EntrantsPtr &entrants)
{
    RaceOrder order;
    order.config = config;
    order.config.entrantsAreListed = entrants != nullptr;
    order.course = course;
    order.entrants = entrants;
    order.record.runId = newRunId();
    order.record.courseId = course->id;
    order.record.competitors = config.runners;
    order.record.seed = config.seed;
    order.record.config = toJson(order.config);
    return order;
}

Result<RaceOrder> orderToResume(const RaceListing &race, const CoursePtr &course)
{
    if (race.complete) {
        return failure(Text::tr("The race %1 is over: there is nothing to go on with.").arg(race.record.runId));
    }
    if (race.record.config.isEmpty()) {
        return failure(Text::tr("The race %1 carries no configuration: only its own producer can go on with it.")
                           .arg(race.record.runId));
    }
    const auto config = raceConfigFromJson(race.record.config);
    if (!config) {
        return std::unexpected(config.error());
    }
    RaceOrder order;
    order.record = race.record;
    order.record.state = RaceState::Running;
    order.config = *config;
    order.course = course;
    // They were handed over before its first second. Before that, invented ones are the same again; of a list, which is
    // not kept, those have names who were handed over.
    const bool areInventedAgain = race.newestSecond < 0 && !config->entrantsAreListed;
    order.entrants = areInventedAgain ? nullptr : std::make_shared<const Entrants>();
    return order;
}

} // namespace trackside
