// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replay.h"

#include "models/glidetrack.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <cmath>

namespace trackside {

using namespace std::chrono_literals;

namespace {

/// Tables that change more often than this cannot be read.
constexpr auto askInterval = 250ms;
/// Answers that take longer are not waited for.
constexpr std::chrono::milliseconds longestAnswer = 3s;

std::int32_t secondFrom(double ms)
{
    return static_cast<std::int32_t>(std::ceil(ms / 1000.0));
}

} // namespace

Replay::Replay(RaceFeed &feed, Timeline &timeline, Clock now, QObject *parent)
    : QObject(parent)
    , m_feed(feed)
    , m_timeline(timeline)
    , m_now(std::move(now))
{
    m_timer.setInterval(askInterval);
    connect(&m_timer, &QTimer::timeout, this, &Replay::seekDue);
    connect(&timeline, &Timeline::changed, this, &Replay::followTimeline);
    connect(&feed, &RaceFeed::snapshotReady, this, &Replay::takeAnswer);
    connect(&feed, &RaceFeed::failed, this, [this] {
        if (!m_isPlaying || m_isHeld)
            return;
        setClock(positionMs(), speed());
        m_isHeld = true;
    });
}

bool Replay::canPlay() const
{
    return m_timeline.end() > 0 && (m_timeline.isPast() || m_timeline.isOver());
}

void Replay::play()
{
    if (m_isPlaying || !canPlay())
        return;
    const std::int32_t shown = m_timeline.shown();
    m_asked = shown < m_timeline.end() ? shown : 0;
    m_isHeld = false;
    m_comesToRest = false;
    m_isPlaying = true;
    m_timer.start();
    setClock(1000.0 * m_asked, speed());
    m_jumpsTo = -1;
    if (m_asked != shown)
        seek(m_jumpsTo = m_asked);
    seekDue();
    m_feed.setFrozen(false); // only now, since with a second sought that asks nothing
    Q_EMIT changed();
}

void Replay::pause()
{
    if (!m_isPlaying)
        return;
    m_asked = secondFrom(positionMs());
    m_isPlaying = false;
    m_comesToRest = true;
    m_timer.stop();
    const QScopedValueRollback seeking(m_isSeeking, true);
    m_timeline.seekAtOnce(m_asked);
    Q_EMIT changed();
}

void Replay::setSpeed(double speed)
{
    const auto found = std::ranges::lower_bound(speeds, speed);
    const double next = found == speeds.end() ? speeds.back() : *found;
    if (next == m_clock.speed)
        return;
    setClock(positionMs(), next);
    Q_EMIT changed();
}

void Replay::changeSpeed(int steps)
{
    const auto now = std::ranges::lower_bound(speeds, speed()) - speeds.begin();
    const auto next = std::clamp<std::ptrdiff_t>(now + steps, 0, std::ssize(speeds) - 1);
    setSpeed(speeds.at(static_cast<std::size_t>(next)));
}

double Replay::positionMs() const
{
    return m_isHeld || !m_isPlaying ? m_clock.fromMs : m_clock.msAt(m_now());
}

bool Replay::goesOnWith(std::int32_t second)
{
    if (!m_isPlaying)
        return std::exchange(m_comesToRest, false);
    const bool jumps = m_jumpsTo >= 0 && second >= m_jumpsTo && second <= m_asked;
    if (jumps)
        m_jumpsTo = -1;
    return !jumps;
}

void Replay::setClock(double fromMs, double speed)
{
    m_clock = { .fromMs = fromMs, .from = m_now(), .speed = speed };
}

void Replay::seekDue()
{
    if (!m_isPlaying || m_isHeld)
        return;
    const double nowMs = positionMs();
    const std::int32_t end = m_timeline.end();
    if (m_timeline.isOver() && nowMs >= 1000.0 * end) {
        finish();
        return;
    }
    const double ahead = speed() * std::chrono::duration<double, std::milli>(lead()).count();
    const std::int32_t wanted = std::min(secondFrom(nowMs + ahead), end);
    if (wanted > m_asked)
        seek(wanted);
    if (!m_timeline.isPast() && !m_timeline.isOver())
        finish(); // it has caught up with the race
}

void Replay::seek(std::int32_t second)
{
    m_asked = second;
    const QScopedValueRollback seeking(m_isSeeking, true);
    m_timeline.seek(second);
    noteQuestion();
}

void Replay::finish()
{
    m_isPlaying = false;
    m_asked = -1;
    m_comesToRest = !m_timeline.isOver();
    m_timer.stop();
    Q_EMIT changed();
    Q_EMIT reachedEnd();
}

void Replay::followTimeline()
{
    const bool isAsExpected = m_asked < 0 ? !m_timeline.isPast() : m_timeline.shown() == m_asked;
    if (m_isSeeking || isAsExpected)
        return;
    m_comesToRest = false;
    if (!m_isPlaying)
        return;
    if (m_timeline.isPast()) {
        m_asked = m_timeline.shown();
        m_jumpsTo = m_asked;
        setClock(1000.0 * m_asked, speed());
    } else {
        m_isPlaying = false;
        m_timer.stop();
    }
    Q_EMIT changed();
}

/// The timeline asks for what was sought last once it has the answer before.
void Replay::noteQuestion()
{
    if (m_feed.soughtSecond() == m_question)
        return;
    m_question = m_feed.soughtSecond();
    m_questionAt = m_now();
}

void Replay::takeAnswer(const SnapshotPtr &snapshot)
{
    if (!m_isPlaying)
        return;
    if (m_questionAt && snapshot->second == m_question) {
        const auto time = std::chrono::ceil<std::chrono::milliseconds>(m_now() - *m_questionAt);
        m_answerTime = std::min(std::max(time, m_answerTime * 3 / 4), longestAnswer);
        m_questionAt.reset();
    }
    noteQuestion();
    if (std::exchange(m_isHeld, false)) {
        setClock(m_clock.fromMs, speed());
        Q_EMIT changed();
    }
}

/// Until the answer after the next one is here.
std::chrono::milliseconds Replay::lead() const
{
    return askInterval + GlideTrack::margin + 2 * m_answerTime;
}

} // namespace trackside
