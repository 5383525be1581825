// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/positionsink.h"
#include "simulation/raceclock.h"
#include "simulation/racecontrol.h"
#include "simulation/unkindstream.h"
#include "streaming/entrantslices.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <optional>
#include <vector>

namespace trackside {

/// How a session reacts to time.
struct SessionSettings {
    BootTime now = systemBootTime();
    std::chrono::milliseconds gap { 10'000 }; ///< wall time without a tick after which the race pauses and asks
    bool askAfterGap = true; ///< false (no window): catch up
    int catchUpSecondsPerTick = 60; ///< rate limit while catching up …
    std::chrono::milliseconds catchUpTick { 100 }; ///< … and the time between such ticks
    std::chrono::milliseconds retry { 500 }; ///< wait before what could not be written is tried again
    std::chrono::milliseconds turn { 20 }; ///< longest work between two looks at the event loop, but for one second's
    std::chrono::milliseconds drainTick { 10 }; ///< between two looks whether what was written is confirmed
    std::chrono::milliseconds closeBound { 5'000 };
};

/// One running race, on a thread of its own: simulator, faults of its stream, sink and timer. A tick that comes late
/// writes every second that has come due, in order; nothing is skipped, and a second that the sink has no room for is
/// generated later, one that the sink lost again. Where one second costs more than it lasts, the race runs at this
/// machine's limit and piles up no lateness. Of a race of which nothing is stored, who is entered goes before the gun,
/// slice by slice, so that it can be stopped meanwhile; a slice that the sink does not take is told as the report's
/// error and tried again, like a second, since names that were left out would be missing for good. The gun waits until
/// the sink has confirmed them: a run of which a second is stored has them, however it ended. A state of the race that
/// could not be written is tried again as well, and a race ends only when it is stored that it is over. Lives on its
/// race's thread: its slots are called there (queued), its reports come back as queued signals.
class RaceSession final : public QObject {
    Q_OBJECT
public:
    RaceSession(RaceOrder order, const SinkFactory &makeSink, SessionSettings settings);
    ~RaceSession() override;

    /// Makes simulator and sink, goes on after the last stored second, starts the clock, of a race that is new once its
    /// entrants are confirmed.
    void begin();
    void pause();
    void resume();
    void step(); ///< writes one second of a paused race
    void setSpeed(double speed); ///< 0: as fast as possible
    void catchUp();
    void goOnFromHere();
    void stop(); ///< closes the sink within its bound; ended() follows
    /// From any thread: a begin() that waits, or comes later, ends soon. Goes before a stop() that shall not wait for
    /// it.
    void breakOff();

    /// Writes what has come due and sets the timer for the next. The timer calls it.
    void tick();

Q_SIGNALS:
    void reported(const trackside::SessionReport &report);
    void ended();

private:
    enum class Outcome : std::uint8_t { Written, NoRoom, Failed, RaceOver };

    [[nodiscard]] bool asFastAsPossible() const { return m_order.speed <= 0.0; }
    [[nodiscard]] static double clockSpeed(double speed) { return speed > 0.0 ? speed : 1.0; }
    [[nodiscard]] std::int32_t dueSecond() const;
    /// Goes on with it; true once all are handed over and confirmed.
    [[nodiscard]] bool entrantsAreHandedOver();
    bool pauseAfterGap(std::chrono::nanoseconds now);
    [[nodiscard]] Outcome writeUpTo(std::int32_t due);
    [[nodiscard]] Outcome writeNext();
    [[nodiscard]] Outcome writeAgain(std::int32_t second);
    [[nodiscard]] Result<FaultCounts> write(std::int32_t second);
    void finish();
    void noteConfirmation();
    void limitLateness();
    void armAfter(Outcome outcome, bool behind);
    void serveStanding();
    void writeState(RaceState state);
    void writeOpenState();
    void report(SessionState state);
    void end(SessionState state, Error error = {});

    RaceOrder m_order;
    std::unique_ptr<PositionSink> m_sink;
    SessionSettings m_settings;
    RaceClock m_clock;
    std::optional<UnkindStream> m_stream;
    std::optional<EntrantSlices> m_entrants; ///< not confirmed yet, of a race that is new
    std::vector<PositionEvent> m_events;
    QTimer m_timer;
    SessionReport m_report;
    std::chrono::nanoseconds m_expectedTick {};
    struct Generated {
        std::int32_t second;
        std::chrono::nanoseconds at;
    };
    std::vector<Generated> m_unconfirmed; ///< in their order
    std::chrono::nanoseconds m_costOfSecond {}; ///< moving average
    std::int32_t m_next = 0; ///< the next second to write
    bool m_stateIsOpen = false; ///< the race's newest state could not be written, and is tried again
    bool m_sinkTroubled = false; ///< the report's error is the sink's, and goes with it
    std::atomic_bool m_isBrokenOff = false;
};

} // namespace trackside
