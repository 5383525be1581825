// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/racefeed.h"

#include <algorithm>

namespace trackside {

using namespace std::chrono_literals;

namespace {

constexpr auto leastInterval = 100ms;

/// Whether rows may have come late to what was read as a whole then.
bool isOld(std::chrono::nanoseconds lastWhole, const FeedSettings &settings)
{
    return settings.now() - lastWhole >= settings.wholeInterval;
}

} // namespace

RaceFeed::RaceFeed(RaceStore &store, QObject *parent)
    : RaceFeed(store, FeedSettings {}, parent)
{
}

RaceFeed::RaceFeed(RaceStore &store, FeedSettings settings, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(std::move(settings))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_heldTimer.setSingleShot(true);
    m_racesTimer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RaceFeed::ask);
    connect(&m_heldTimer, &QTimer::timeout, this, &RaceFeed::refreshNow);
    connect(&m_racesTimer, &QTimer::timeout, this, &RaceFeed::refreshRaces);
    m_racesTimer.start(0ms);
}

void RaceFeed::setRun(const QString &runId)
{
    if (runId == m_run)
        return;
    dropRequest();
    m_run = runId;
    m_snapshot.reset();
    m_course.reset();
    m_lastUpdate = {};
    m_wholeDue = true;
    m_courseUnknownTold = false;
    m_failing = false;
    const std::uint64_t request = m_requestId;
    Q_EMIT runChanged(m_run);
    if (request != m_requestId)
        return;
    thaw();
    if (request == m_requestId && !m_run.isEmpty())
        ask();
}

void RaceFeed::setAutoRefresh(bool on)
{
    if (on == m_autoRefresh)
        return;
    m_autoRefresh = on;
    if (!on && !m_failing)
        m_timer.stop();
    else if (on && isLive())
        refreshNow();
}

void RaceFeed::setRefreshInterval(std::chrono::milliseconds interval)
{
    m_interval = std::max<std::chrono::milliseconds>(interval, leastInterval);
    if (m_timer.isActive())
        rearm();
}

void RaceFeed::setFrozen(bool frozen)
{
    if (frozen == m_frozen)
        return;
    const bool wasLive = isLive();
    m_frozen = frozen;
    // A first picture and a second asked for still come.
    if (isResting()) {
        dropRequest();
        if (std::exchange(m_failing, false))
            Q_EMIT recovered();
    }
    const std::uint64_t request = m_requestId;
    Q_EMIT frozenChanged(frozen);
    if (wasLive != isLive())
        Q_EMIT liveChanged(isLive());
    if (!frozen && request == m_requestId && !m_sought)
        refreshNow();
}

void RaceFeed::refreshNow()
{
    if (!m_run.isEmpty() && !m_asking)
        ask();
}

void RaceFeed::seek(std::optional<std::int32_t> second)
{
    if (second == m_sought)
        return;
    const bool wasLive = isLive();
    const auto longest = isHeldBack() ? m_heldTimer.remainingTimeAsDuration() : std::chrono::milliseconds::max();
    dropRequest();
    m_wholeDue = m_wholeDue || (!m_sought && isOld(m_lastWhole, m_settings)); // not at every step of a drag
    m_sought = second;
    const std::uint64_t request = m_requestId;
    if (wasLive != isLive())
        Q_EMIT liveChanged(isLive());
    if (request == m_requestId)
        askSought(longest);
}

void RaceFeed::askSought(std::chrono::milliseconds longest)
{
    const auto wait = m_sought && m_patience ? std::min(m_patience(), longest) : 0ms;
    if (wait > 0ms)
        m_heldTimer.start(wait);
    else
        refreshNow();
}

void RaceFeed::askHeldBack()
{
    if (isHeldBack())
        refreshNow();
}

void RaceFeed::goLive()
{
    if (isLive())
        return;
    dropRequest();
    const std::uint64_t request = m_requestId;
    thaw();
    if (request == m_requestId)
        refreshNow();
}

std::chrono::milliseconds RaceFeed::dataAge() const
{
    if (!m_snapshot)
        return 0ms;
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_settings.now() - m_lastAnswer);
}

void RaceFeed::ask()
{
    m_timer.stop();
    m_heldTimer.stop();
    m_asking = true;
    m_asked = m_settings.now();
    if (m_course || (m_courseUnknownTold && m_asked - m_courseAsked < m_settings.courseInterval)) {
        askSnapshot();
        return;
    }
    m_courseAsked = m_asked;
    m_courseQuestion.ask(m_store.courseOf(m_run), [this](Result<CoursePtr> answer) { takeCourse(std::move(answer)); });
}

void RaceFeed::askSnapshot()
{
    m_askedWhole = m_wholeDue || (!m_sought && isOld(m_lastWhole, m_settings));
    m_snapshotQuestion.ask(m_store.snapshot(m_run, m_sought, m_askedWhole),
                           [this](Result<SnapshotPtr> answer) { takeSnapshot(std::move(answer)); });
}

/// A course that cannot be had may just not be there yet: whether it is unknown is the snapshot's word.
void RaceFeed::takeCourse(Result<CoursePtr> answer)
{
    const std::uint64_t request = m_requestId;
    if (answer) {
        m_course = *std::move(answer);
        m_wholeDue = true; // what was read without it lacks the zones
        Q_EMIT courseReady(m_course);
    } else {
        m_courseError = std::move(answer).error();
    }
    if (request == m_requestId)
        askSnapshot();
}

void RaceFeed::takeSnapshot(Result<SnapshotPtr> answer)
{
    m_asking = false;
    const std::uint64_t request = m_requestId;
    if (!answer) {
        m_failing = true;
        Q_EMIT failed(answer.error());
        if (request == m_requestId)
            rearm();
        return;
    }

    m_snapshot = *std::move(answer);
    m_lastAnswer = m_settings.now();
    m_lastUpdate = m_settings.wallClock();
    if (m_askedWhole) {
        m_lastWhole = m_lastAnswer;
        m_wholeDue = false;
    }
    // A slot may choose another race or second; what was answered to the question before is not told after that.
    if (std::exchange(m_failing, false))
        Q_EMIT recovered();
    if (m_snapshot->courseKnown)
        m_courseUnknownTold = false; // somebody loaded it: it is asked for again
    if (request == m_requestId && !m_course && !m_snapshot->courseKnown && !std::exchange(m_courseUnknownTold, true))
        Q_EMIT courseUnknown(m_courseError);
    if (request == m_requestId)
        Q_EMIT snapshotReady(m_snapshot);
    if (request == m_requestId)
        rearm();
}

void RaceFeed::refreshRaces()
{
    m_racesQuestion.whenFree([this] { askRaces(); });
}

void RaceFeed::askRaces()
{
    m_racesTimer.stop();
    m_racesQuestion.ask(m_store.races(), [this](const Result<RaceList> &answer) { takeRaces(answer); });
}

void RaceFeed::takeRaces(const Result<RaceList> &answer)
{
    m_racesTimer.start(m_settings.racesInterval);
    if (answer) {
        m_lastRaces = m_settings.wallClock();
        Q_EMIT racesReady(*answer);
    } else {
        Q_EMIT racesFailed(answer.error());
    }
}

void RaceFeed::dropRequest()
{
    ++m_requestId;
    m_courseQuestion.drop();
    m_snapshotQuestion.drop();
    m_asking = false;
    m_timer.stop();
    m_heldTimer.stop();
}

void RaceFeed::rearm()
{
    if (m_run.isEmpty() || m_asking)
        return;
    if (m_failing && !isResting()) {
        m_timer.start(m_interval);
    } else if (!m_autoRefresh || !isLive()) {
        m_timer.stop();
    } else if (m_snapshot && m_snapshot->complete && (m_course || m_courseUnknownTold)) {
        m_timer.start(m_course ? m_settings.wholeInterval : m_settings.courseInterval);
    } else {
        m_timer.start(pause());
    }
}

std::chrono::milliseconds RaceFeed::pause() const
{
    const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(m_settings.now() - m_asked);
    return std::max<std::chrono::milliseconds>(m_interval - since, leastInterval);
}

/// Back to live, without asking.
void RaceFeed::thaw()
{
    const bool wasLive = isLive();
    m_sought.reset();
    const std::uint64_t request = m_requestId;
    if (std::exchange(m_frozen, false))
        Q_EMIT frozenChanged(false);
    if (!wasLive && request == m_requestId)
        Q_EMIT liveChanged(true);
}

} // namespace trackside
