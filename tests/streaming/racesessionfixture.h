// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "streaming/memorysink.h"
#include "streaming/racesession.h"
#include "support/courses.h"

#include <gtest/gtest.h>

#include <numeric>

namespace trackside::test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

inline RaceOrder order(double speed)
{
    RaceOrder order;
    order.record.runId = u"0b9f6c1e-5d3a-4c58-9c0e-3f6f0d5b7a21"_s;
    order.record.courseId = u"crystal"_s;
    order.config.runners = 5;
    order.course = shippedCourse(u"crystal"_s);
    order.speed = speed;
    return order;
}

inline std::vector<std::int32_t> upTo(std::int32_t last)
{
    std::vector<std::int32_t> seconds(static_cast<std::size_t>(last) + 1);
    std::iota(seconds.begin(), seconds.end(), 0);
    return seconds;
}

/// A session whose wall clock is the test's; its timer is not waited for, the test calls tick(). Nobody is entered, so
/// that the gun waits for nothing.
struct RaceSessionTest : testing::Test {
    std::chrono::nanoseconds wall = 1h;
    std::shared_ptr<MemoryLog> log = std::make_shared<MemoryLog>();
    SessionSettings settings { .now = [this] { return wall; } };
    SessionReport last;
    StreamFaults faults;

    std::unique_ptr<RaceSession> begun(double speed)
    {
        RaceOrder wanted = order(speed);
        wanted.config.faults = faults;
        wanted.entrants = std::make_shared<const Entrants>();
        auto session =
            std::make_unique<RaceSession>(wanted, [this] { return std::make_unique<MemorySink>(log); }, settings);
        QObject::connect(session.get(), &RaceSession::reported, session.get(),
                         [this](const SessionReport &report) { last = report; });
        session->begin();
        return session;
    }

    void pass(RaceSession &session, std::chrono::nanoseconds time)
    {
        wall += time;
        session.tick();
    }
};

} // namespace trackside::test
