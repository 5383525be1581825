// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>

namespace trackside {

/// A source of time since some fixed moment that also counts while the machine sleeps (CLOCK_BOOTTIME). Injected.
using BootTime = std::function<std::chrono::nanoseconds()>;
[[nodiscard]] BootTime systemBootTime();

/// Race time against the wall: starts paused at a race time, runs at a speed, can be paused, stepped and set.
/// Time passed at each speed is counted in nanoseconds, so nothing is lost by changing it. One thread.
class RaceClock {
public:
    RaceClock(BootTime now, double speed, std::chrono::milliseconds at = {});

    void run();
    void pause();
    [[nodiscard]] bool isRunning() const { return m_running; }

    /// Speed in race seconds a second, within limits::speed. Keeps the race time.
    void setSpeed(double speed);
    [[nodiscard]] double speed() const { return m_speed; }

    /// Sets the race time: a step, or going on from here after a gap.
    void setRaceTime(std::chrono::milliseconds at);
    [[nodiscard]] std::chrono::milliseconds raceTime() const;

    /// How long until the race time is \p at, 0 if it has come; meaningless while paused.
    [[nodiscard]] std::chrono::nanoseconds until(std::chrono::milliseconds at) const;

private:
    [[nodiscard]] std::chrono::nanoseconds raceNanoseconds() const;

    BootTime m_now;
    double m_speed;
    bool m_running = false;
    std::chrono::nanoseconds m_anchorWall {};
    std::chrono::nanoseconds m_anchorRace;
};

} // namespace trackside
