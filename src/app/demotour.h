// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/racecontrol.h"
#include "store/racestore.h"

#include <QObject>

class QWidget;

namespace trackside {

/// Takes pictures of a window while the demo race runs: soon after the start, in the middle, and after the end, when it
/// also prints the first ten. GUI thread.
class DemoTour : public QObject {
    Q_OBJECT
public:
    DemoTour(QWidget &window, RaceControl &control, RaceStore &store, QString folder, QObject *parent = nullptr);

Q_SIGNALS:
    void finished(int exitCode);

private:
    void take(const SessionReport &report);
    void save(const QString &name);
    void end(const SessionReport &report);

    QWidget &m_window;
    RaceStore &m_store;
    QString m_folder;
    QStringList m_saved;
    bool m_failed = false;
};

} // namespace trackside
