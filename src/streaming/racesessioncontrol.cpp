// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/racesession.h"

#include <algorithm>

// What the user tells a race.

namespace trackside {

using std::chrono::milliseconds;

void RaceSession::pause()
{
    if (!m_stream || !m_clock.isRunning()) {
        return;
    }
    m_clock.pause();
    if (!m_entrants) {
        m_timer.stop();
    }
    writeState(RaceState::Paused);
    m_report.state = SessionState::Paused;
    if (m_entrants) {
        report(m_report.state);
    } else {
        serveStanding();
    }
}

void RaceSession::resume()
{
    if (m_report.state == SessionState::AfterGap) {
        goOnFromHere();
        return;
    }
    if (!m_stream || m_clock.isRunning()) {
        return;
    }
    writeState(RaceState::Running);
    m_clock.run();
    m_expectedTick = m_settings.now();
    m_report.state = SessionState::Running;
    tick();
}

void RaceSession::step()
{
    if (!m_stream || m_entrants || m_report.state != SessionState::Paused) {
        return;
    }
    const Outcome outcome = writeNext();
    if (outcome == Outcome::RaceOver) {
        finish();
        return;
    }
    m_clock.setRaceTime(std::max(m_clock.raceTime(), milliseconds(std::chrono::seconds(m_next - 1))));
    serveStanding();
}

void RaceSession::setSpeed(double speed)
{
    if (speed != 0.0 && !limits::speed.holds(speed)) {
        return;
    }
    // A race that ran free has written far beyond its clock: the clock goes on from there.
    if (asFastAsPossible() && m_stream) {
        m_clock.setRaceTime(std::chrono::seconds(std::max(0, m_next - 1)));
    }
    m_order.speed = speed;
    m_report.speed = speed;
    m_clock.setSpeed(clockSpeed(speed));
    if (m_clock.isRunning()) {
        m_expectedTick = m_settings.now();
        tick();
    } else {
        report(m_report.state);
    }
}

void RaceSession::catchUp()
{
    if (m_report.state != SessionState::AfterGap) {
        return;
    }
    m_report.gapSeconds = 0;
    m_report.state = SessionState::CatchingUp;
    writeState(RaceState::Running);
    m_clock.run();
    m_expectedTick = m_settings.now();
    tick();
}

void RaceSession::goOnFromHere()
{
    if (m_report.state != SessionState::AfterGap) {
        return;
    }
    m_report.gapSeconds = 0;
    m_report.state = SessionState::Running;
    m_clock.setRaceTime(std::chrono::seconds(m_next));
    writeState(RaceState::Running);
    m_clock.run();
    m_expectedTick = m_settings.now();
    tick();
}

void RaceSession::stop()
{
    if (m_stream) {
        end(SessionState::Stopped);
    }
}

void RaceSession::breakOff()
{
    m_isBrokenOff = true;
    m_sink->breakOff();
}

} // namespace trackside
