// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/dashboard.h"

#include <QObject>

namespace Ui {
class MainWindow;
}

namespace trackside {

class LivePicture;
class RaceListModel;
class RaceOpening;
class ResultsExport;

/// What the window does with files of races: opens whole ones, saves them, writes results. Files of another kind are
/// handed on. GUI thread; what is handed in must outlive it.
class RaceFiles : public QObject {
    Q_OBJECT
public:
    struct Needs {
        const Dashboard &dashboard;
        LivePicture &picture;
        RaceListModel &races;
    };
    RaceFiles(const Needs &needs, const Ui::MainWindow &ui, QWidget *window);

    void open(const QString &path);
    void save(const QString &runId); ///< asks for the file

Q_SIGNALS:
    void raceWanted(const QString &runId);
    void backgroundWanted(const QString &path); ///< the file is one with tiles
    void courseWanted(const QString &path); ///< the file is no race
    void said(const QString &sentence); ///< for the status bar
    void failed(const trackside::Error &error);

private:
    RaceListModel &m_races;
    RaceOpening *m_opening;
    ResultsExport *m_results;
};

} // namespace trackside
