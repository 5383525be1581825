// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/racesession.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace trackside {

using namespace std::chrono_literals;
using std::chrono::ceil;
using std::chrono::duration_cast;
using std::chrono::microseconds;
using std::chrono::milliseconds;
using std::chrono::nanoseconds;

namespace {

/// Share of the newest second in the moving average of what a second costs.
constexpr double newestShare = 0.2;

} // namespace

RaceSession::RaceSession(RaceOrder order, const SinkFactory &makeSink, SessionSettings settings)
    : m_order(std::move(order))
    , m_sink(makeSink())
    , m_settings(std::move(settings))
    , m_clock(m_settings.now, clockSpeed(m_order.speed))
    , m_timer(this)
{
    m_report.runId = m_order.record.runId;
    m_report.speed = m_order.speed;
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RaceSession::tick);
}

RaceSession::~RaceSession() = default;

void RaceSession::begin()
{
    const nanoseconds begun = m_settings.now();
    auto simulator = RaceSimulator::create(m_order.course, m_order.config, m_order.shard);
    if (!simulator) {
        end(SessionState::Failed, simulator.error());
        return;
    }
    m_stream.emplace(std::move(*simulator));
    m_report.lastSecond = m_stream->lastSecond();
    m_order.record.state = RaceState::Running;
    const auto opened = m_sink->open(m_order.record, *m_order.course, m_order.shard).and_then([this] {
        return m_sink->goBackToGaps([this](std::int32_t second) { return m_stream->runnersAt(second); });
    });
    if (!opened) {
        if (m_isBrokenOff) {
            end(SessionState::Stopped);
        } else {
            end(SessionState::Failed, opened.error());
        }
        return;
    }
    if (const auto stored = m_sink->lastStoredSecond()) {
        m_next = *stored + 1;
        m_report.second = *stored;
        m_clock.setRaceTime(std::chrono::seconds(*stored));
    } else {
        m_entrants.emplace(m_order);
    }
    m_report.acknowledgedEvents = m_sink->acknowledgedEvents();
    m_report.generatedEvents = m_report.acknowledgedEvents;
    m_report.createMicroseconds = duration_cast<microseconds>(m_settings.now() - begun).count();
    m_clock.run();
    m_expectedTick = m_settings.now();
    tick();
}

std::int32_t RaceSession::dueSecond() const
{
    const std::int32_t last = m_stream->lastSecond();
    if (asFastAsPossible()) {
        return last;
    }
    return static_cast<std::int32_t>(std::min<std::int64_t>(last, m_clock.raceTime() / 1s));
}

bool RaceSession::entrantsAreHandedOver()
{
    const nanoseconds begun = m_settings.now();
    const auto progress = m_entrants->handOver(*m_sink, [&] { return m_settings.now() - begun >= m_settings.turn; });
    m_report.error = progress ? Error() : progress.error();
    m_sinkTroubled = false;
    const bool areAll = progress == EntrantSlices::Progress::AllHandedOver;
    if (areAll && (!m_entrants->hasHandedOver() || m_sink->isDrained())) {
        m_entrants.reset();
        m_clock.setRaceTime(0ms);
        m_expectedTick = m_settings.now();
        return true;
    }
    const bool isSlow = areAll || progress == EntrantSlices::Progress::NoRoom;
    const bool waits = !progress || (isSlow && !m_sink->trouble().message.isEmpty());
    m_timer.start(waits ? m_settings.retry : isSlow ? m_settings.drainTick : 0ms);
    report(m_report.state);
    return false;
}

void RaceSession::tick()
{
    if (m_stream && m_entrants && !entrantsAreHandedOver()) {
        return;
    }
    if (m_stream && m_next > m_stream->lastSecond()) {
        finish();
        return;
    }
    if (!m_stream) {
        return;
    }
    if (!m_clock.isRunning()) {
        writeOpenState();
        serveStanding();
        return;
    }
    const nanoseconds now = m_settings.now();
    if (pauseAfterGap(now)) {
        return;
    }
    noteConfirmation();
    m_report.latenessMs = std::max<std::int64_t>(0, (now - m_expectedTick) / 1ms);
    const std::int32_t due = dueSecond();
    const Outcome outcome = writeUpTo(due);
    if (outcome == Outcome::RaceOver) {
        finish();
        return;
    }
    const bool behind = m_next <= due || m_sink->lostSecond();
    if (!behind && m_report.state == SessionState::CatchingUp) {
        m_report.state = SessionState::Running;
    }
    limitLateness();
    armAfter(outcome, behind);
    report(m_report.state == SessionState::CatchingUp ? SessionState::CatchingUp : SessionState::Running);
}

/// What was written before is confirmed, and what was lost is written again, while the race stands.
void RaceSession::serveStanding()
{
    const Outcome outcome = writeUpTo(m_next - 1);
    noteConfirmation();
    if (m_stateIsOpen || !m_sink->isDrained()) {
        const bool waits = m_stateIsOpen || outcome == Outcome::Failed || !m_sink->trouble().message.isEmpty();
        m_timer.start(waits ? m_settings.retry : m_settings.drainTick);
    }
    report(m_report.state);
}

bool RaceSession::pauseAfterGap(nanoseconds now)
{
    // A race in step needs a look each second; one that catches up, or runs free, is behind by intention.
    if (asFastAsPossible() || !m_settings.askAfterGap || now - m_expectedTick <= m_settings.gap) {
        return false;
    }
    m_report.gapSeconds = dueSecond() - m_next + 1;
    m_clock.pause();
    writeState(RaceState::Paused); // for those who watch, it is a pause like any other
    m_report.state = SessionState::AfterGap;
    serveStanding();
    return true;
}

RaceSession::Outcome RaceSession::writeUpTo(std::int32_t due)
{
    const bool limited = m_report.state == SessionState::CatchingUp;
    const nanoseconds begun = m_settings.now();
    for (int written = 0;; ++written) {
        const auto lost = m_sink->lostSecond();
        if (!lost && m_next > due) {
            break;
        }
        if (written > 0
            && (m_settings.now() - begun >= m_settings.turn
                || (limited && written >= m_settings.catchUpSecondsPerTick))) {
            break;
        }
        if (const Outcome outcome = lost ? writeAgain(*lost) : writeNext(); outcome != Outcome::Written) {
            return outcome;
        }
    }
    return Outcome::Written;
}

RaceSession::Outcome RaceSession::writeNext()
{
    if (m_sink->room() == 0) {
        return Outcome::NoRoom;
    }
    const nanoseconds begun = m_settings.now();
    const auto faults = write(m_next);
    if (!faults) {
        return Outcome::Failed;
    }
    const nanoseconds cost = m_settings.now() - begun;
    m_costOfSecond = m_costOfSecond == 0ns
        ? cost
        : nanoseconds(std::llround(static_cast<double>(m_costOfSecond.count()) * (1.0 - newestShare)
                                   + static_cast<double>(cost.count()) * newestShare));
    m_unconfirmed.push_back({ m_next, begun });
    noteConfirmation();
    m_report.generatedEvents += static_cast<std::int64_t>(m_events.size());
    m_report.faults += *faults;
    m_report.second = m_next++;
    m_report.generatedAt = begun;
    return m_next > m_stream->lastSecond() ? Outcome::RaceOver : Outcome::Written;
}

RaceSession::Outcome RaceSession::writeAgain(std::int32_t second)
{
    if (m_sink->room() == 0) {
        return Outcome::NoRoom;
    }
    // What was counted when it was first written is not counted again.
    return write(second) ? Outcome::Written : Outcome::Failed;
}

Result<FaultCounts> RaceSession::write(std::int32_t second)
{
    m_events.clear();
    const FaultCounts faults = m_stream->eventsAt(second, m_events);
    if (const auto written = m_sink->writeSecond(second, m_events, second == m_stream->lastSecond()); !written) {
        m_report.error = written.error();
        return std::unexpected(written.error());
    }
    m_report.error = {};
    m_sinkTroubled = false;
    writeOpenState();
    return faults;
}

void RaceSession::noteConfirmation()
{
    const nanoseconds now = m_settings.now();
    std::erase_if(m_unconfirmed, [this, now](const Generated &generated) {
        if (!m_sink->isConfirmed(generated.second)) {
            return false;
        }
        m_report.confirmedSecond = generated.second;
        m_report.writeMicroseconds = duration_cast<microseconds>(now - generated.at).count();
        return true;
    });
}

void RaceSession::finish()
{
    const Outcome outcome = writeUpTo(m_stream->lastSecond()); // what was lost
    noteConfirmation();
    if (m_sink->isDrained() && (m_stateIsOpen || m_order.record.state != RaceState::Over)) {
        writeState(RaceState::Over);
    }
    if (m_stateIsOpen || !m_sink->isDrained()) {
        const bool waits = m_stateIsOpen || outcome == Outcome::Failed || !m_sink->trouble().message.isEmpty();
        m_timer.start(waits ? m_settings.retry : m_settings.drainTick);
        report(m_report.state == SessionState::Starting ? SessionState::Running : m_report.state);
        return;
    }
    end(SessionState::Over);
}

void RaceSession::limitLateness()
{
    m_report.achievableSpeed = m_costOfSecond > 0ns ? 1e9 / static_cast<double>(m_costOfSecond.count()) : 0.0;
    m_report.speedLimited =
        !asFastAsPossible() && m_report.achievableSpeed > 0.0 && m_report.achievableSpeed < m_clock.speed();
    if (m_report.speedLimited && m_report.state == SessionState::Running && dueSecond() > m_next) {
        m_clock.setRaceTime(std::chrono::seconds(m_next));
    }
}

void RaceSession::armAfter(Outcome outcome, bool behind)
{
    nanoseconds wait = 0ns;
    if (outcome == Outcome::Failed || (outcome == Outcome::NoRoom && !m_sink->trouble().message.isEmpty())) {
        wait = m_settings.retry;
    } else if (outcome == Outcome::NoRoom) {
        wait = m_settings.drainTick;
    } else if (m_report.state == SessionState::CatchingUp) {
        wait = m_settings.catchUpTick;
    } else if (!behind) {
        wait = m_clock.until(std::chrono::seconds(m_next));
        if (!m_unconfirmed.empty() && m_sink->trouble().message.isEmpty()) {
            wait = std::min(wait, nanoseconds(m_settings.drainTick));
        }
    }
    m_expectedTick = m_settings.now() + wait;
    m_timer.start(ceil<milliseconds>(wait));
}

void RaceSession::writeState(RaceState state)
{
    m_order.record.state = state;
    const auto written = m_sink->writeRace(m_order.record);
    const bool wasOpen = std::exchange(m_stateIsOpen, !written);
    if (!written || wasOpen) {
        m_report.error = written ? Error() : written.error();
    }
}

void RaceSession::writeOpenState()
{
    if (m_stateIsOpen) {
        writeState(m_order.record.state);
    }
}

void RaceSession::report(SessionState state)
{
    m_report.state = state;
    m_report.acknowledgedEvents = m_sink->acknowledgedEvents();
    if (m_report.error.message.isEmpty() || m_sinkTroubled) {
        m_report.error = m_sink->trouble();
        m_sinkTroubled = !m_report.error.message.isEmpty();
    }
    m_report.queuedSeconds = m_stream ? std::max(0, dueSecond() - m_next + 1) : 0;
    Q_EMIT reported(m_report);
}

void RaceSession::end(SessionState state, Error error)
{
    m_timer.stop();
    m_clock.pause();
    m_report.error = std::move(error);
    if (const auto closed = m_sink->close(m_settings.closeBound); !closed && m_report.error.message.isEmpty()) {
        m_report.error = closed.error();
    }
    m_report.acknowledgedEvents = m_sink->acknowledgedEvents();
    m_report.queuedSeconds = 0;
    m_report.state = state;
    m_stream.reset();
    Q_EMIT reported(m_report);
    Q_EMIT ended();
}

} // namespace trackside
