// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/positionsink.h"
#include "simulation/raceclock.h"
#include "simulation/racecontrol.h"

#include <QObject>
#include <QTimer>

namespace trackside {

/// How a session reacts to time.
struct SessionSettings {
    BootTime now = systemBootTime();
    std::chrono::seconds gap { 10 };        ///< wall time without a tick after which the race pauses and asks
    bool askAfterGap = true;                ///< false (no window): catch up
    int catchUpSecondsPerTick = 60;         ///< rate limit while catching up
    std::chrono::milliseconds retry { 500 }; ///< wait before a second that could not be written is tried again
};

/// One running race on a thread of its own: simulator, sink and timer. A tick that comes late writes every second that
/// has come due, in order; nothing is skipped. Lives on its race's thread: all slots are queued to it, reports come back
/// as queued signals.
class RaceSession : public QObject {
    Q_OBJECT
public:
    RaceSession(RaceOrder order, SinkFactory makeSink, SessionSettings settings);
    ~RaceSession() override;

public Q_SLOTS:
    void begin(); ///< makes simulator and sink, goes on after the last stored second, starts the clock
    void pause();
    void resume();
    void step();
    void setSpeed(double speed);
    void catchUp();
    void goOnFromHere();
    void stop(); ///< closes the sink within its bound; ended() follows

Q_SIGNALS:
    void reported(const trackside::SessionReport &report);
    void ended(const QString &runId);

private:
    void tick();
    bool writeDueSeconds(std::int32_t due);
    void arm();
    void report(SessionState state);
    void finish(SessionState state);

    RaceOrder m_order;
    SinkFactory m_makeSink;
    SessionSettings m_settings;
    RaceClock m_clock;
    std::unique_ptr<RaceSimulator> m_simulator;
    std::unique_ptr<PositionSink> m_sink;
    std::vector<PositionEvent> m_events;
    QTimer m_timer;
    SessionReport m_report;
    std::chrono::nanoseconds m_lastTick {};
    std::int32_t m_next = 0;
};

} // namespace trackside
