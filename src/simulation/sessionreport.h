// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/error.h"
#include "simulation/streamfaults.h"

#include <QMetaType>
#include <QString>

#include <chrono>
#include <cstdint>

namespace trackside {

enum class SessionState : std::uint8_t {
    Starting,
    Running,
    Paused, ///< by the user
    AfterGap, ///< paused by itself: the machine slept; waits for catchUp() or goOnFromHere()
    CatchingUp, ///< seconds missed are being written, rate-limited
    Over, ///< the last record is stored
    Stopped, ///< ended by the user before the end; can be resumed
    Failed,
};

/// A value per tick of a race's generator: the pipeline's near end.
struct SessionReport {
    QString runId;
    SessionState state = SessionState::Starting;
    std::int32_t second = -1; ///< last second generated; −1 before the gun
    std::chrono::nanoseconds generatedAt {}; ///< when that second was generated, by the session's BootTime
    std::int32_t lastSecond = 0; ///< in which the race's last record comes
    double speed = 1.0;
    std::int64_t createMicroseconds = 0; ///< wall time that making the race took, all runners drawn and the sink open
    std::int64_t generatedEvents = 0;
    std::int64_t acknowledgedEvents = 0;
    FaultCounts faults; ///< applied since the race was begun or resumed
    std::int64_t latenessMs = 0; ///< wall time by which this tick came late
    std::int32_t confirmedSecond = -1; ///< the second that was confirmed last; −1: none yet
    std::int64_t writeMicroseconds = 0; ///< wall time from generating that one to its confirmation
    std::int32_t queuedSeconds = 0; ///< due, not yet handed over
    std::int32_t gapSeconds = 0; ///< in AfterGap: race seconds missed
    double achievableSpeed = 0.0; ///< this machine's limit by the cost of the last seconds; 0: not known yet
    bool speedLimited = false; ///< runs at that limit, below the speed asked for
    Error error; ///< in Failed, and while a store is away; else empty
};

} // namespace trackside

Q_DECLARE_METATYPE(trackside::SessionReport)
