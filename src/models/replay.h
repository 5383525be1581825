// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playclock.h"
#include "models/timeline.h"

#include <array>
#include <functional>

namespace trackside {

/// Plays the past of the race that is shown, at a speed. Seconds are sought of the timeline a little before the play
/// clock comes to them, so that a map which interpolates is never without the next; a store that takes longer than
/// that is asked for fewer seconds, and the play clock goes on. While the store does not answer at all, it stands.
///
/// Whoever seeks while it plays goes on playing from there. Where the race goes on, the end of its past is live; of a
/// race that is over it is the last second. GUI thread.
class Replay final : public QObject {
    Q_OBJECT
public:
    using Moment = PlayClock::Moment;
    using Clock = std::function<Moment()>; ///< monotonic

    static constexpr std::array speeds { 0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 60.0 };

    Replay(RaceFeed &feed, Timeline &timeline, Clock now, QObject *parent = nullptr);

    /// Whether there is a past to play: a second of it is shown, or the race is over.
    [[nodiscard]] bool canPlay() const;
    [[nodiscard]] bool isPlaying() const { return m_isPlaying; }
    [[nodiscard]] bool comesToRest() const { return m_comesToRest; } ///< whether its last answer is still to come
    void play(); ///< from the second that is shown; at the end of a race that is over, from its start
    void pause(); ///< at the next whole second

    [[nodiscard]] double speed() const { return m_clock.speed; }
    void setSpeed(double speed); ///< one of `speeds`, else the next higher
    void changeSpeed(int steps); ///< along `speeds`; negative: slower

    /// Race time that is played, in milliseconds; it stands while the store does not answer.
    [[nodiscard]] double positionMs() const;
    void seekDue(); ///< what the play clock is about to need; a timer calls it
    [[nodiscard]] const PlayClock &clock() const { return m_clock; }
    /// Whether the answer of this second, which has just come, goes on from what is on the screen, or was sought.
    [[nodiscard]] bool goesOnWith(std::int32_t second);

Q_SIGNALS:
    void changed(); ///< whether it plays, how fast, or from where
    void reachedEnd(); ///< by itself, and stopped

private:
    void setClock(double fromMs, double speed);
    void seek(std::int32_t second);
    void finish();
    void followTimeline();
    void noteQuestion();
    void takeAnswer(const SnapshotPtr &snapshot);
    [[nodiscard]] std::chrono::milliseconds lead() const;

    RaceFeed &m_feed;
    Timeline &m_timeline;
    Clock m_now;
    PlayClock m_clock;
    QTimer m_timer;
    std::int32_t m_asked = -1; ///< the second that was sought last; −1: now
    std::int32_t m_jumpsTo = -1; ///< the user's second, until an answer of it or a later one has come
    std::optional<std::int32_t> m_question; ///< the second that the store was asked for last …
    std::optional<Moment> m_questionAt; ///< … and when, until it is answered
    std::chrono::milliseconds m_answerTime {}; ///< of the last questions, the slow ones above all
    bool m_isPlaying = false;
    bool m_isHeld = false; ///< the store does not answer
    bool m_isSeeking = false; ///< it is this that seeks
    bool m_comesToRest = false; ///< the next answer is the last of what was played
};

} // namespace trackside
