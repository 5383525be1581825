// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "streaming/racesession.h"

#include <QHash>

#include <memory>
#include <vector>

namespace trackside {

/// The RaceControl of this process: a thread and a RaceSession for each race that it generates.
class SessionHost final : public RaceControl {
    Q_OBJECT
public:
    SessionHost(SinkFactory makeSink, SessionSettings settings, QObject *parent = nullptr);
    ~SessionHost() override; ///< stopAll()

    /// Stops every race and waits until all have ended, each within its bound: their last reports, in which the error
    /// tells what was not delivered. Their signals come later, if at all.
    std::vector<SessionReport> stopAll();

    void start(const RaceOrder &order) override;
    void pause(const QString &runId) override;
    void resume(const QString &runId) override;
    void step(const QString &runId) override;
    void setSpeed(const QString &runId, double speed) override;
    void stop(const QString &runId) override;
    void catchUp(const QString &runId) override;
    void goOnFromHere(const QString &runId) override;
    [[nodiscard]] bool isOurs(const QString &runId) const override;
    [[nodiscard]] SessionReport lastReport(const QString &runId) const override;
    [[nodiscard]] QStringList activeRuns() const override;

private:
    struct Running;

    static void stop(Running &running);
    template <typename Call> void tell(const QString &runId, Call call);

    QHash<QString, std::shared_ptr<Running>> m_running;
    QHash<QString, SessionReport> m_lastReports;
    SinkFactory m_makeSink;
    SessionSettings m_settings;
};

} // namespace trackside
