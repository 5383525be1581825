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

class BackgroundMenu;
class EscapeKey;
class LivePicture;
class MapColouring;
class MapModes;
class RaceView;

/// What the View menu says of the map: how near it is looked at, and what it shows of runners and how, these choices
/// kept in the settings. GUI thread; belongs to the view.
class MapCommands final : public QObject {
    Q_OBJECT
public:
    /// Tiles that come from a server are kept in \p tileCache.
    MapCommands(LivePicture &picture, RaceView &view, QSettings &settings, const QString &tileCache,
                const Ui::MainWindow &ui, EscapeKey &escape);

    [[nodiscard]] MapColouring &colouring() { return *m_colouring; }
    [[nodiscard]] BackgroundMenu &background() { return *m_background; }

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
    BackgroundMenu *m_background;
    MapModes *m_modes = nullptr;
};

} // namespace trackside
