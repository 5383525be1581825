// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/racecommands.h"

#include "course/coursecatalogue.h"
#include "models/raceorder.h"
#include "models/racesetup.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

constexpr double demoSpeed = 20.0;

QString speedKey(const QString &runId)
{
    return u"speeds/"_s + runId;
}

} // namespace

RaceCommands::RaceCommands(const Dashboard &dashboard, QObject *parent)
    : QObject(parent)
    , m_dashboard(dashboard)
{
    connect(&dashboard.control, &RaceControl::reported, this, &RaceCommands::takeReport);
}

void RaceCommands::start(const RaceOrder &order)
{
    await(order, false);
}

void RaceCommands::await(const RaceOrder &order, bool resumed)
{
    Awaited &awaited = m_awaited[order.record.runId];
    awaited.since.start();
    awaited.resumed = resumed;
    Q_EMIT awaitedChanged(awaitedText());
    m_dashboard.control.start(order);
}

QString RaceCommands::awaitedText() const
{
    if (m_awaited.isEmpty())
        return {};
    const bool anew = std::ranges::any_of(m_awaited.values(), [](const Awaited &race) { return !race.resumed; });
    return anew ? tr("Generating the race …") : tr("Resuming the race …");
}

void RaceCommands::watchDemo()
{
    if (awaitsDemo())
        return;
    RaceSetup setup(m_dashboard.catalogue.courses(), { .freeBytes = m_dashboard.freeBytes });
    setup.setCourse(u"crystal"_s);
    setup.setSpeed(demoSpeed);
    if (!setup.canGenerate()) {
        Q_EMIT failed({ .message = setup.problems().front().message, .detail = {}, .remedy = {} });
        return;
    }
    const RaceOrder order = setup.toOrder();
    m_demoRun = order.record.runId;
    start(order);
}

void RaceCommands::resume(const RaceListing &listing)
{
    // The catalogue's course may have been redrawn since, or lack it.
    m_dashboard.store.courseOf(listing.record.runId).then(this, [this, listing](const Result<CoursePtr> &course) {
        auto order = course.and_then([&listing](const CoursePtr &known) { return orderToResume(listing, known); });
        if (!order) {
            Q_EMIT failed(order.error());
            return;
        }
        bool isNumber = false;
        const double speed = m_dashboard.settings.value(speedKey(listing.record.runId), 1.0).toDouble(&isNumber);
        order->speed = isNumber && (speed == 0.0 || limits::speed.holds(speed)) ? speed : 1.0;
        await(*order, true);
    });
}

void RaceCommands::remove(const QString &runId)
{
    m_dashboard.store.remove(runId).then(this, [this, runId](const Result<bool> &answer) {
        if (answer)
            Q_EMIT removed(runId);
        else
            Q_EMIT failed(answer.error());
    });
}

void RaceCommands::restore(const QString &runId)
{
    m_dashboard.store.restore(runId).then(this, [this, runId](const Result<bool> &answer) {
        if (answer)
            Q_EMIT restored(runId);
        else
            Q_EMIT failed(answer.error());
    });
}

void RaceCommands::takeReport(const SessionReport &report)
{
    keepSpeed(report);
    const bool isBegun = report.second >= 0;
    const bool isOff = report.state == SessionState::Failed || report.state == SessionState::Stopped;
    if (!m_awaited.contains(report.runId) || (!isBegun && !isOff))
        return;
    const Awaited awaited = m_awaited.take(report.runId);
    Q_EMIT awaitedChanged(awaitedText());
    if (report.state == SessionState::Failed) {
        Q_EMIT failed(report.error);
    } else if (isBegun) {
        const std::chrono::microseconds took(awaited.since.nsecsElapsed() / 1000);
        Q_EMIT begun(report.runId, awaited.resumed ? tr("Race resumed") : RaceSetup::generatedText(took, Format()));
    }
}

void RaceCommands::keepSpeed(const SessionReport &report)
{
    if (report.state == SessionState::Over) {
        m_speeds.remove(report.runId);
        m_dashboard.settings.remove(speedKey(report.runId));
    } else if (report.state == SessionState::Running && m_speeds.value(report.runId, -1.0) != report.speed) {
        m_speeds[report.runId] = report.speed;
        m_dashboard.settings.setValue(speedKey(report.runId), report.speed);
    }
}

} // namespace trackside
