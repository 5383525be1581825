// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/raceclock.h"

#include <algorithm>
#include <ctime>
#include <utility>

namespace trackside {

using std::chrono::duration_cast;
using std::chrono::milliseconds;
using std::chrono::nanoseconds;

namespace {

nanoseconds scaled(nanoseconds time, double factor)
{
    return nanoseconds(static_cast<std::int64_t>(static_cast<double>(time.count()) * factor));
}

} // namespace

BootTime systemBootTime()
{
    return [] {
        timespec time {};
        clock_gettime(CLOCK_BOOTTIME, &time);
        return std::chrono::seconds(time.tv_sec) + nanoseconds(time.tv_nsec);
    };
}

RaceClock::RaceClock(BootTime now, double speed, milliseconds at)
    : m_now(std::move(now))
    , m_speed(speed)
    , m_anchorRace(at)
{
}

void RaceClock::run()
{
    if (!m_running) {
        m_anchorWall = m_now();
        m_running = true;
    }
}

void RaceClock::pause()
{
    m_anchorRace = raceNanoseconds();
    m_running = false;
}

void RaceClock::setSpeed(double speed)
{
    m_anchorRace = raceNanoseconds();
    m_anchorWall = m_now();
    m_speed = speed;
}

void RaceClock::setRaceTime(milliseconds at)
{
    m_anchorRace = at;
    m_anchorWall = m_now();
}

milliseconds RaceClock::raceTime() const
{
    return duration_cast<milliseconds>(raceNanoseconds());
}

nanoseconds RaceClock::until(milliseconds at) const
{
    return std::max(nanoseconds::zero(), scaled(at - raceNanoseconds(), 1.0 / m_speed));
}

nanoseconds RaceClock::raceNanoseconds() const
{
    return m_running ? m_anchorRace + scaled(m_now() - m_anchorWall, m_speed) : m_anchorRace;
}

} // namespace trackside
