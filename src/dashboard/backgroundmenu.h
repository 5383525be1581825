// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/error.h"
#include "tiles/background.h"

#include <QMenu>
#include <QPointer>

class QDialog;
class QSettings;

namespace trackside {

class MapScene;

/// The map's background as a menu: none, tiles of a folder or an MBTiles file, or a server's; kept in the settings. GUI
/// thread; what is handed in must outlive it.
class BackgroundMenu final : public QMenu {
    Q_OBJECT
public:
    /// Its dialogs stand over \p window.
    BackgroundMenu(MapScene &scene, QSettings &settings, QString cacheFolder, QWidget &window, QWidget *parent);

    /// Shows it and keeps it, or tells why not and leaves what is there.
    bool choose(const Background &background);
    void chooseFile(const QString &path) { choose({ Background::Kind::MbTiles, path, {}, {} }); }

Q_SIGNALS:
    void failed(const trackside::Error &error);

private:
    QAction *add(Background::Kind kind, const QString &name, const QString &text, Qt::Key key); ///< with Ctrl and Alt
    void ask(Background::Kind kind);
    void askForPath(Background::Kind kind);
    void askForServer();
    void open(QDialog *dialog);
    void showChoice();

    MapScene &m_scene;
    QSettings &m_settings;
    QString m_cacheFolder;
    QWidget &m_window;
    Background m_background; ///< the one that is shown
    QActionGroup *m_kinds;
    QPointer<QDialog> m_dialog;
};

} // namespace trackside
