// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/onequestion.h"
#include "simulation/raceclock.h"
#include "simulation/sessionreport.h"

#include <QObject>
#include <QTimer>

namespace trackside {

/// Measures how soon a second can be asked for after it was generated: asks the store for the newest one, at most
/// twenty times a second and a fifth of the time, one question at a time, until the second is there. GUI thread.
class QueryableProbe final : public QObject {
    Q_OBJECT
public:
    /// \p now is the clock of the reports.
    QueryableProbe(RaceStore &store, BootTime now, QObject *parent = nullptr);

    /// Measures another race; empty: none.
    void setRun(const QString &runId);
    /// A report of the run's generator. Seconds that come while one is being looked for are not measured.
    void setReport(const SessionReport &report);

    void setOn(bool on);

Q_SIGNALS:
    /// From generating a second to the store's answer that has it.
    void measured(std::chrono::nanoseconds latency);

private:
    void ask();
    void take(const Result<std::int32_t> &newest);
    void giveUp();

    RaceStore &m_store;
    BootTime m_now;
    QString m_run;
    bool m_on = true;
    std::int32_t m_second = -1; ///< looked for, or the last one that was
    std::chrono::nanoseconds m_generatedAt {};
    std::chrono::nanoseconds m_askedAt {};
    OneQuestion<std::int32_t> m_question;
    bool m_looking = false;
    QTimer m_next;
};

} // namespace trackside
