// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/onequestion.h"
#include "simulation/raceclock.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace trackside {

/// When the feed asks, and by which clocks.
struct FeedSettings {
    BootTime now = systemBootTime(); ///< for ages; also counts while the machine sleeps
    /// For "last update".
    std::function<QDateTime()> wallClock = [] { return QDateTime::currentDateTime(); };
    std::chrono::milliseconds racesInterval { 10'000 };
    std::chrono::milliseconds wholeInterval { 60'000 }; ///< the whole history is read anew, for rows that came late
    std::chrono::milliseconds courseInterval { 10'000 }; ///< an unknown course is asked for again
};

/// Keeps the picture of one race fresh: asks the store, hands out the answer, and only then sets its timer again, so
/// refreshes never overlap. The interval is from question to question; a store that takes longer is asked again
/// 100 ms after it has answered. The latest request wins: an answer to an older run or second is dropped.
///
/// A request that failed is asked again at the refresh rate until it is answered, unless the picture is frozen;
/// meanwhile the last data stay. A past second and a race that is over do not change and are not asked again and again.
/// Beside it, the race list is asked every ten seconds and on demand. GUI thread.
class RaceFeed final : public QObject {
    Q_OBJECT
public:
    explicit RaceFeed(RaceStore &store, QObject *parent = nullptr);
    RaceFeed(RaceStore &store, FeedSettings settings, QObject *parent = nullptr);

    /// Shows another race, live, with what was frozen or sought given up; empty: none. Asks at once, whether or not it
    /// refreshes by itself. A race just ordered is known to the store from its first SessionReport with a second on.
    void setRun(const QString &runId);
    [[nodiscard]] const QString &run() const { return m_run; }

    void setAutoRefresh(bool on);
    [[nodiscard]] bool autoRefresh() const { return m_autoRefresh; }
    void setRefreshInterval(std::chrono::milliseconds interval); ///< at least 100 ms
    [[nodiscard]] std::chrono::milliseconds refreshInterval() const { return m_interval; }

    /// Freezes the picture, not the race: nothing is asked but on request (refreshNow(), seek()). What failed before is
    /// given up.
    void setFrozen(bool frozen);
    [[nodiscard]] bool isFrozen() const { return m_frozen; }
    /// Whether a frozen picture is there, of no second sought: what fails is not asked again by itself.
    [[nodiscard]] bool isResting() const { return m_frozen && m_snapshot && !m_sought; }

    void refreshNow();
    void refreshRaces();

    /// Shows the race as of a past second; none: live again.
    void seek(std::optional<std::int32_t> second);
    [[nodiscard]] std::optional<std::int32_t> soughtSecond() const { return m_sought; }
    /// Tells how long the question about the second just sought is held back, for something that is quicker; 0: it is
    /// asked at once. Seeking on meanwhile does not make it longer. None unless set.
    using Patience = std::function<std::chrono::milliseconds()>;
    void setPatience(Patience patience) { m_patience = std::move(patience); }
    [[nodiscard]] bool isHeldBack() const { return m_heldTimer.isActive(); }
    void askHeldBack(); ///< what is held back, if anything
    void goLive(); ///< gives up both freezing and seeking
    [[nodiscard]] bool isLive() const { return !m_sought && !m_frozen; }

    /// The last data of this run, none before the first answer.
    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_snapshot; }
    [[nodiscard]] const CoursePtr &course() const { return m_course; }
    [[nodiscard]] const QDateTime &lastUpdate() const { return m_lastUpdate; } ///< of the last data, by the wall clock
    [[nodiscard]] const QDateTime &lastRaces() const { return m_lastRaces; } ///< when the last list of races came
    [[nodiscard]] std::chrono::milliseconds racesInterval() const { return m_settings.racesInterval; }
    [[nodiscard]] std::chrono::milliseconds dataAge() const; ///< since the last data came; 0 before the first
    [[nodiscard]] bool isFailing() const { return m_failing; }

Q_SIGNALS:
    void runChanged(const QString &runId); ///< before anything of the new run is delivered
    void courseReady(const trackside::CoursePtr &course); ///< once a run, before its first snapshot if it is known
    void courseUnknown(const trackside::Error &error); ///< once a run: it is shown without
    void snapshotReady(const trackside::SnapshotPtr &snapshot);
    void racesReady(const trackside::RaceList &list);
    void racesFailed(const trackside::Error &error);
    void frozenChanged(bool frozen);
    void liveChanged(bool live);
    void failed(const trackside::Error &error); ///< at each failure; dataAge() tells how old the picture is
    void recovered(); ///< at the first answer after a failure, or when freezing gives up what failed

private:
    void ask();
    void askSought(std::chrono::milliseconds longest);
    void askSnapshot();
    void askRaces();
    void takeCourse(Result<CoursePtr> answer);
    void takeSnapshot(Result<SnapshotPtr> answer);
    void takeRaces(const Result<RaceList> &answer);
    void dropRequest();
    void rearm();
    [[nodiscard]] std::chrono::milliseconds pause() const; ///< until it is time for the next question
    void thaw();

    RaceStore &m_store;
    FeedSettings m_settings;
    Patience m_patience;
    QString m_run;
    std::chrono::milliseconds m_interval { 2'000 };
    std::optional<std::int32_t> m_sought;
    SnapshotPtr m_snapshot;
    CoursePtr m_course;
    Error m_courseError;
    QDateTime m_lastUpdate;
    QDateTime m_lastRaces;
    std::chrono::nanoseconds m_asked {};
    std::chrono::nanoseconds m_lastAnswer {};
    std::chrono::nanoseconds m_lastWhole {};
    std::chrono::nanoseconds m_courseAsked {};
    OneQuestion<CoursePtr> m_courseQuestion;
    OneQuestion<SnapshotPtr> m_snapshotQuestion;
    OneQuestion<RaceList> m_racesQuestion;
    std::uint64_t m_requestId = 0; ///< another one: a slot wants something else, and nothing more is told of the last
    QTimer m_timer;
    QTimer m_heldTimer; ///< runs while the question about the second sought is held back
    QTimer m_racesTimer;
    bool m_asking = false; ///< from the question about the course to the snapshot's answer
    bool m_wholeDue = true;
    bool m_askedWhole = false;
    bool m_courseUnknownTold = false;
    bool m_autoRefresh = true;
    bool m_frozen = false;
    bool m_failing = false;
};

} // namespace trackside
