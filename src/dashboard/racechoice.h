// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/answers.h"

#include <QObject>

namespace Ui {
class MainWindow;
}

namespace trackside {

class LivePicture;
class RaceCommands;
class RaceControl;
class RaceListModel;

/// Which races there are, as the feed lists them, which of them the top bar's box shows, and whether that one was cut
/// off and can go on. GUI thread; what is handed in must outlive it.
class RaceChoice final : public QObject {
    Q_OBJECT
public:
    struct Needs {
        const Ui::MainWindow &ui;
        LivePicture &picture;
        RaceListModel &races;
        RaceCommands &commands;
        RaceControl &control;
    };
    RaceChoice(const Needs &needs, QObject *parent);

    void showChosen(); ///< to be called when the feed has another race
    void resume(const QString &runId); ///< one of the list, else nothing happens

Q_SIGNALS:
    void raceWanted(const QString &runId);
    void resumableChanged(bool resumable); ///< of the race that is chosen

private:
    Needs m_needs;
    RaceList m_list;
};

} // namespace trackside
