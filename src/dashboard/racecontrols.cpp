// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/racecontrols.h"

#include "dashboard/availability.h"
#include "dashboard/icons.h"
#include "dashboard/speedchoices.h"
#include "models/format.h"

#include <QAction>
#include <QComboBox>

#include <algorithm>
#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

constexpr std::int64_t msPerSecond = 1'000;
constexpr std::int64_t mostMsOffWall = 5'000;

bool goesOn(SessionState state)
{
    return state != SessionState::Over && state != SessionState::Stopped && state != SessionState::Failed;
}

} // namespace

RaceControls::RaceControls(RaceControl &control, const Widgets &widgets, std::function<QDateTime()> wallClock,
                           QObject *parent)
    : QObject(parent)
    , m_control(control)
    , m_widgets(widgets)
    , m_wallClock(std::move(wallClock))
{
    const Format format;
    for (const double speed : speedChoices)
        widgets.speed->addItem(format.speed(speed), speed);
    connect(&control, &RaceControl::reported, this, &RaceControls::takeReport);
    connect(widgets.pause, &QAction::triggered, this, [this](bool pause) {
        if (pause)
            m_control.pause(m_run);
        else
            m_control.resume(m_run);
    });
    connect(widgets.step, &QAction::triggered, this, [this] { m_control.step(m_run); });
    connect(widgets.stop, &QAction::triggered, this, [this] { m_control.stop(m_run); });
    connect(widgets.slower, &QAction::triggered, this, [this] { changeSpeed(-1); });
    connect(widgets.faster, &QAction::triggered, this, [this] { changeSpeed(1); });
    connect(widgets.speed, &QComboBox::activated, this,
            [this](int index) { m_control.setSpeed(m_run, m_widgets.speed->itemData(index).toDouble()); });
    show();
}

void RaceControls::setRun(const QString &runId)
{
    if (runId != m_run) {
        m_startTimeMs.reset();
        m_isOffWall = false;
        m_over = false;
    }
    m_run = runId;
    m_report = m_control.lastReport(runId);
    noteWallTime(m_report);
    show();
}

void RaceControls::setOver(bool over)
{
    if (over == m_over)
        return;
    m_over = over;
    show();
}

void RaceControls::takeSnapshot(const SnapshotPtr &snapshot)
{
    if (m_startTimeMs || snapshot->runId != m_run)
        return;
    m_startTimeMs = snapshot->race.startTimeMs;
    if (compareWithWall())
        show();
}

QString RaceControls::pauseText(bool paused)
{
    return paused ? tr("&Go on") : tr("&Pause race");
}

bool RaceControls::keepsWallTime() const
{
    return m_control.isOurs(m_run) && !m_lostWallTime.contains(m_run) && !m_isOffWall;
}

void RaceControls::takeReport(const SessionReport &report)
{
    noteWallTime(report);
    if (report.runId != m_run)
        return;
    const bool same = report.state == m_report.state && report.speed == m_report.speed;
    m_report = report;
    if (compareWithWall() || !same)
        show();
}

void RaceControls::noteWallTime(const SessionReport &report)
{
    if (report.speed != 1.0 || isPaused(report))
        m_lostWallTime.insert(report.runId);
}

/// Tells whether something has changed. What is due and waits to be written does not make a race late, nor do the last
/// records that wait to be confirmed.
bool RaceControls::compareWithWall()
{
    if (!m_startTimeMs || m_report.runId != m_run || m_report.state != SessionState::Running || m_report.second < 0)
        return false;
    const std::int32_t dueSecond = m_report.second + m_report.queuedSeconds;
    if (dueSecond >= m_report.lastSecond)
        return false;
    const std::int64_t dueMs = *m_startTimeMs + dueSecond * msPerSecond;
    const bool isOff = std::abs(m_wallClock().toMSecsSinceEpoch() - dueMs) > mostMsOffWall;
    return std::exchange(m_isOffWall, isOff) != isOff;
}

void RaceControls::changeSpeed(int steps)
{
    const double speed = m_report.speed;
    if (speed <= 0.0) { // as fast as possible
        if (steps < 0)
            m_control.setSpeed(m_run, speedChoices.back());
        return;
    }
    const auto found = std::ranges::lower_bound(speedChoices, speed);
    const bool isBetween = found == speedChoices.end() || *found != speed;
    const auto now = found - speedChoices.begin() - (isBetween && steps > 0 ? 1 : 0);
    const auto next = std::clamp<std::ptrdiff_t>(now + steps, 0, std::ssize(speedChoices) - 1);
    m_control.setSpeed(m_run, speedChoices.at(static_cast<std::size_t>(next)));
}

QString RaceControls::whyNoStep() const
{
    if (m_report.state == SessionState::AfterGap)
        return tr("First catch up what was missed, or go on from here.");
    return m_report.state == SessionState::Paused ? QString() : tr("Pause the race first (P).");
}

void RaceControls::show()
{
    const bool ours = m_control.isOurs(m_run) && m_report.runId == m_run && goesOn(m_report.state);
    const bool paused = ours && isPaused();
    QString reason;
    if (m_run.isEmpty())
        reason = whyNoRaceIsChosen();
    else if (!ours)
        reason =
            m_over ? tr("The race is over.") : tr("This program does not generate the race, so it cannot control it.");
    m_widgets.pause->setChecked(paused);
    m_widgets.pause->setText(pauseText(paused));
    m_widgets.pause->setIcon(icon(paused ? u"play"_s : u"pause"_s));
    setAvailable(*m_widgets.pause, reason,
                 paused ? tr("Let the race go on (P)")
                        : tr("Stop the race for a while (P); the picture alone is frozen with Space"));
    setAvailable(*m_widgets.step, ours ? whyNoStep() : reason);
    for (QAction *action : { m_widgets.stop, m_widgets.slower, m_widgets.faster })
        setAvailable(*action, reason);
    setAvailable(*m_widgets.speed, reason,
                 tr("Speed of the race: race seconds in a second ([ and ]). A replay of its past has another."));
    // A race that is over keeps the speed it was run at.
    const double speed = m_report.runId == m_run && !m_run.isEmpty() ? m_report.speed : 1.0;
    const auto found = std::ranges::find(speedChoices, speed);
    m_widgets.speed->setCurrentIndex(found == speedChoices.end() ? -1 : static_cast<int>(found - speedChoices.begin()));
    m_widgets.speed->setPlaceholderText(speed > 0.0 ? Format().speed(speed) : tr("max", "speed"));
    Q_EMIT changed();
}

} // namespace trackside
