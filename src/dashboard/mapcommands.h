// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;
class QSettings;

namespace Ui {
class MainWindow;
}

namespace trackside {

class LivePicture;
class MapColouring;
class MapModes;
class RaceView;

/// The View menu's map: what the map shows of runners and how, each choice kept in the settings. GUI thread;
/// belongs to the view.
class MapCommands final : public QObject {
    Q_OBJECT
public:
    MapCommands(LivePicture &picture, RaceView &view, QSettings &settings, const Ui::MainWindow &ui);

    [[nodiscard]] MapColouring &colouring() { return *m_colouring; }

private:
    void takeCategories();
    void addColours();
    void addTails();
    void addDensity();
    void addLabels();

    LivePicture &m_picture;
    RaceView &m_view;
    QSettings &m_settings;
    const Ui::MainWindow &m_ui;
    QMenu *m_menu;
    MapColouring *m_colouring;
    MapModes *m_modes = nullptr;
};

} // namespace trackside
