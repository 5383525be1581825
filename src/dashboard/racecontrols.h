// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/racecontrol.h"
#include "store/answers.h"

#include <QDateTime>
#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

class QAction;
class QComboBox;

namespace trackside {

/// Pause, step, speed and stop of the race that is shown: on only for a race that this program generates, and where
/// they are off they say why. GUI thread.
class RaceControls : public QObject {
    Q_OBJECT
public:
    struct Widgets {
        QAction *pause;
        QAction *step;
        QAction *slower;
        QAction *faster;
        QAction *stop;
        QComboBox *speed;
    };

    RaceControls(RaceControl &control, const Widgets &widgets, std::function<QDateTime()> wallClock,
                 QObject *parent = nullptr);

    /// The race to control; empty: none. The same again: it may be this program's only now.
    void setRun(const QString &runId);
    void setOver(bool over); ///< its last record is stored; another race is not over until this says so
    void takeSnapshot(const SnapshotPtr &snapshot); ///< which tells when the race began

    /// What the button says of a race that is paused, or that is not.
    [[nodiscard]] static QString pauseText(bool paused);
    [[nodiscard]] bool isPaused() const { return isPaused(m_report); }
    /// Whether a race waits to go on: by the user, or by itself after the machine slept.
    [[nodiscard]] static bool isPaused(const SessionReport &report)
    {
        return report.state == SessionState::Paused || report.state == SessionState::AfterGap;
    }
    /// Whether a second of the race has always been a second on the wall, so that its times are the clock's.
    [[nodiscard]] bool keepsWallTime() const;

Q_SIGNALS:
    void changed();

private:
    void takeReport(const SessionReport &report);
    void noteWallTime(const SessionReport &report);
    [[nodiscard]] bool compareWithWall();
    void changeSpeed(int steps);
    [[nodiscard]] QString whyNoStep() const;
    void show();

    RaceControl &m_control;
    Widgets m_widgets;
    QString m_run;
    SessionReport m_report;
    QSet<QString> m_lostWallTime; ///< runs that were paused or ran at another speed than 1
    std::function<QDateTime()> m_wallClock;
    std::optional<std::int64_t> m_startTimeMs; ///< the gun, as in RaceRecord; none: not known yet
    bool m_isOffWall = false; ///< begun at another time than the clock's, or gone on with later
    bool m_over = false;
};

} // namespace trackside
