// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/unkindrace.h"

#include "models/racesetup.h"
#include "simulation/unkindstream.h"

namespace trackside::test {

RaceOrder unkindRace(const CoursePtr &course)
{
    RaceSetup setup({ course }, {});
    setup.setCourse(course->id);
    setup.set(&RaceConfig::runners, 20);
    setup.set(&StreamFaults::gpsErrorMetres, 3.0);
    setup.set(&StreamFaults::dropoutRatio, 0.1);
    setup.set(&StreamFaults::lateRatio, 0.1);
    setup.set(&StreamFaults::repeatRatio, 0.1);
    setup.set(&StreamFaults::swapRatio, 0.1);
    RaceOrder order = setup.toOrder();
    order.speed = 60.0;
    return order;
}

FaultCounts faultsOf(const RaceOrder &order)
{
    auto simulator = RaceSimulator::create(order.course, order.config);
    if (!simulator) {
        qFatal("%s", qPrintable(simulator.error().message));
    }
    const UnkindStream stream(std::move(*simulator));
    FaultCounts faults;
    std::vector<PositionEvent> events;
    for (std::int32_t second = 0; second <= stream.lastSecond(); ++second) {
        events.clear();
        faults += stream.eventsAt(second, events);
    }
    return faults;
}

} // namespace trackside::test
