// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/dashboard.h"
#include "dashboard/storework.h"

#include <QPointer>

class QFileDialog;
class QProgressDialog;

namespace trackside {

/// Opens whole races from files: asks for the file, takes the race in on a thread of its own beside a small window that
/// can cancel it, and says which race it is. One at a time. GUI thread. What is handed in must outlive it; its end
/// stops what is under way.
class RaceOpening : public QObject {
    Q_OBJECT
public:
    RaceOpening(const Dashboard &dashboard, QWidget *window);
    ~RaceOpening() override;

    void chooseFile();
    void open(const QString &path);

Q_SIGNALS:
    void raceWanted(const QString &runId); ///< it is in the store now
    void said(const QString &sentence); ///< for the status bar
    void failed(const trackside::Error &error);

private:
    void takeRace();

    Dashboard m_dashboard;
    QWidget *m_window;
    QPointer<QFileDialog> m_dialog;
    QPointer<QProgressDialog> m_progress;
    QString m_path; ///< of the file that is being opened; empty: none is
    StoreWork<Result<OpenedRace>> m_opening;
};

} // namespace trackside
