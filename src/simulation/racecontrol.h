// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/entrant.h"
#include "simulation/positionsink.h"
#include "simulation/raceconfig.h"
#include "simulation/sessionreport.h"

#include <QObject>

namespace trackside {

/// What is needed to stage a race.
struct RaceOrder {
    RaceRecord record;
    RaceConfig config;
    CoursePtr course;
    double speed = 1.0; ///< within limits::speed; 0: as fast as possible
    Shard shard;
    EntrantsPtr entrants {}; ///< all of them, competitor ids 1 … runners; null: invented ones; empty: nobody is told
};

/// The windows' handle on the races that this program generates. Lives on the GUI thread; every call returns at once
/// and its effect is seen in reports. Several races run at once; nothing done to one touches another.
class RaceControl : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Begins a race, or goes on with one that was cut off when its run has been begun.
    virtual void start(const RaceOrder &order) = 0;

    virtual void pause(const QString &runId) = 0;
    virtual void resume(const QString &runId) = 0;
    virtual void step(const QString &runId) = 0; ///< one second of a paused race
    virtual void setSpeed(const QString &runId, double speed) = 0;
    virtual void stop(const QString &runId) = 0; ///< ends before the end; can be resumed by start()

    /// After a gap: write what was missed, or shift the race so that it goes on from the second it had reached.
    virtual void catchUp(const QString &runId) = 0;
    virtual void goOnFromHere(const QString &runId) = 0;

    /// Whether this program generates the race now; its last report, empty for one it never did.
    [[nodiscard]] virtual bool isOurs(const QString &runId) const = 0;
    [[nodiscard]] virtual SessionReport lastReport(const QString &runId) const = 0;
    [[nodiscard]] virtual QStringList activeRuns() const = 0;

Q_SIGNALS:
    void reported(const trackside::SessionReport &report);
    void ended(const QString &runId); ///< after the last report: it is generated no more
};

} // namespace trackside
