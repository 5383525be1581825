// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/sessionhost.h"

#include <QThread>

namespace trackside {

/// A race's thread with its session, which is made on the caller's thread, lives on this one, and ends with it.
struct SessionHost::Running {
    Running(const RaceOrder &order, const SinkFactory &makeSink, const SessionSettings &settings)
        : session(new RaceSession(order, makeSink, settings))
    {
        thread.setObjectName(QStringLiteral("race"));
        session->moveToThread(&thread);
        QObject::connect(&thread, &QThread::finished, session, &QObject::deleteLater);
    }

    ~Running() { end(); }

    /// Until the session has done what it was told.
    void end()
    {
        if (thread.isRunning()) {
            QMetaObject::invokeMethod(session, [this] { thread.quit(); });
            thread.wait();
        }
    }

    Running(const Running &) = delete;
    Running &operator=(const Running &) = delete;

    QThread thread;
    RaceSession *session; ///< while the thread runs
    SessionReport last; ///< of the race's thread, until that has ended
};

SessionHost::SessionHost(SinkFactory makeSink, SessionSettings settings, QObject *parent)
    : RaceControl(parent)
    , m_makeSink(std::move(makeSink))
    , m_settings(std::move(settings))
{
}

SessionHost::~SessionHost()
{
    stopAll();
}

std::vector<SessionReport> SessionHost::stopAll()
{
    for (const auto &running : std::as_const(m_running)) {
        stop(*running); // all of them, before the first is waited for
    }
    std::vector<SessionReport> reports;
    for (const auto &running : std::as_const(m_running)) {
        running->end();
        reports.push_back(running->last);
    }
    m_running.clear();
    return reports;
}

void SessionHost::stop(Running &running)
{
    running.session->breakOff();
    QMetaObject::invokeMethod(running.session, &RaceSession::stop);
}

void SessionHost::start(const RaceOrder &order)
{
    const QString runId = order.record.runId;
    if (m_running.contains(runId)) {
        return;
    }
    const auto running = std::make_shared<Running>(order, m_makeSink, m_settings);
    RaceSession *session = running->session;
    // Copied on the race's thread before it crosses: the thread sanitizer sees no further than into our own code.
    const auto cross = [this, running = running.get()](const SessionReport &report) {
        running->last = report;
        QMetaObject::invokeMethod(
            this,
            [this, report] {
                m_lastReports.insert(report.runId, report);
                Q_EMIT reported(report);
            },
            Qt::QueuedConnection);
    };
    connect(session, &RaceSession::reported, session, cross, Qt::DirectConnection);
    connect(session, &RaceSession::ended, this, [this, runId] {
        m_running.remove(runId);
        Q_EMIT ended(runId);
    });
    m_running.insert(runId, running);
    running->thread.start();
    QMetaObject::invokeMethod(session, &RaceSession::begin);
}

template <typename Call> void SessionHost::tell(const QString &runId, Call call)
{
    if (const auto running = m_running.value(runId)) {
        QMetaObject::invokeMethod(running->session, [session = running->session, call] { call(*session); });
    }
}

void SessionHost::pause(const QString &runId)
{
    tell(runId, [](RaceSession &session) { session.pause(); });
}

void SessionHost::resume(const QString &runId)
{
    tell(runId, [](RaceSession &session) { session.resume(); });
}

void SessionHost::step(const QString &runId)
{
    tell(runId, [](RaceSession &session) { session.step(); });
}

void SessionHost::setSpeed(const QString &runId, double speed)
{
    tell(runId, [speed](RaceSession &session) { session.setSpeed(speed); });
}

void SessionHost::stop(const QString &runId)
{
    if (const auto running = m_running.value(runId)) {
        stop(*running);
    }
}

void SessionHost::catchUp(const QString &runId)
{
    tell(runId, [](RaceSession &session) { session.catchUp(); });
}

void SessionHost::goOnFromHere(const QString &runId)
{
    tell(runId, [](RaceSession &session) { session.goOnFromHere(); });
}

bool SessionHost::isOurs(const QString &runId) const
{
    return m_running.contains(runId);
}

SessionReport SessionHost::lastReport(const QString &runId) const
{
    return m_lastReports.value(runId);
}

QStringList SessionHost::activeRuns() const
{
    return m_running.keys();
}

} // namespace trackside
