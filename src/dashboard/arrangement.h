// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/dashboard.h"

#include <QObject>
#include <QPointer>

class QAction;
class QActionGroup;
class QMainWindow;
class QSettings;

namespace Ui {
class MainWindow;
}

namespace trackside {

class EscapeKey;
class LivePicture;
class RaceView;
class RehearsalDialog;
class SettingsDialog;

/// How the window shows what it shows, by its menus: layouts, presenting and rehearsing, the settings, the race to
/// begin with. GUI thread; a child of the view. What is handed in must outlive the view.
class Arrangement final : public QObject {
    Q_OBJECT
public:
    struct Needs {
        QMainWindow &window;
        const Ui::MainWindow &ui;
        Dashboard dashboard;
        LivePicture &picture;
        EscapeKey &escape;
    };
    Arrangement(const Needs &needs, RaceView &view);
    ~Arrangement() override;

Q_SIGNALS:
    void raceWanted(const QString &runId); ///< the one that was shown last, at the start

private:
    void offerLanguages(QSettings &settings);
    void openSettings();
    void openRehearsal();

    Needs m_needs;
    QAction *m_openLastRace;
    QActionGroup *m_languages;
    int m_languageInUse = 0;
    QPointer<RehearsalDialog> m_rehearsal;
    QPointer<SettingsDialog> m_settings;
};

} // namespace trackside
