// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/dashboard.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

namespace trackside {

/// What the user can do with races, for all windows alike: generate, resume, delete and undo. GUI thread.
class RaceCommands : public QObject {
    Q_OBJECT
public:
    explicit RaceCommands(const Dashboard &dashboard, QObject *parent = nullptr);

    void start(const RaceOrder &order);
    /// The race of the start page: Crystal Palace, 100 runners, 20×. Nothing while one is on its way.
    void watchDemo();
    [[nodiscard]] bool awaitsDemo() const { return m_awaited.contains(m_demoRun); }
    void resume(const RaceListing &listing);
    void remove(const QString &runId);
    void restore(const QString &runId);

Q_SIGNALS:
    /// \p words: for the status bar, on the race that is on its way; empty: none is.
    void awaitedChanged(const QString &words);
    /// A race that was asked for here has its first second in the store: it can be shown.
    /// \p words: for the status bar.
    void begun(const QString &runId, const QString &words);
    void removed(const QString &runId);
    void restored(const QString &runId);
    void failed(const trackside::Error &error);

private:
    struct Awaited {
        QElapsedTimer since; ///< it was asked for
        bool resumed = false;
    };

    void await(const RaceOrder &order, bool resumed);
    void takeReport(const SessionReport &report);
    void keepSpeed(const SessionReport &report);
    [[nodiscard]] QString awaitedText() const;

    Dashboard m_dashboard;
    QHash<QString, Awaited> m_awaited; ///< by run id; until it has begun, or failed
    QString m_demoRun; ///< the last one's run id
    QHash<QString, double> m_speeds; ///< of races under way, as kept in the settings for resuming them
};

} // namespace trackside
