// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/racecontrol.h"

#include <QObject>
#include <QSet>

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

    RaceControls(RaceControl &control, const Widgets &widgets, QObject *parent = nullptr);

    /// The race to control; empty: none. \p over: its last record is stored.
    void setRun(const QString &runId);
    void setOver(bool over);

    /// What the button says of a race that is paused, or that is not.
    [[nodiscard]] static QString pauseText(bool paused);
    [[nodiscard]] bool isPaused() const { return isPaused(m_report); }
    /// Whether a race waits to go on: by the user, or by itself after the machine slept.
    [[nodiscard]] static bool isPaused(const SessionReport &report)
    {
        return report.state == SessionState::Paused || report.state == SessionState::AfterGap;
    }
    /// Whether a second of the race has always been a second on the wall.
    [[nodiscard]] bool keepsWallTime() const;

Q_SIGNALS:
    void changed();

private:
    void takeReport(const SessionReport &report);
    void noteWallTime(const SessionReport &report);
    void changeSpeed(int steps);
    void show();

    RaceControl &m_control;
    Widgets m_widgets;
    QString m_run;
    SessionReport m_report;
    QSet<QString> m_lostWallTime; ///< runs that were paused or ran at another speed than 1
    bool m_over = false;
};

} // namespace trackside
