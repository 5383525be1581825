// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layoutshelf.h"

#include <QObject>
#include <QPointer>

class QAction;
class QSplitter;
class QWidget;

namespace Ui {
class MainWindow;
}

namespace trackside {

class LayoutNameDialog;
class RaceView;

/// The menu of layouts: which panels are shown, and arrangements under names, which are saved, chosen and deleted. A
/// layout has the panels that are shown and their sizes, the tab, the chart and the leaderboard's columns. GUI thread;
/// a child of the view.
class Layouts final : public QObject {
    Q_OBJECT
public:
    Layouts(const Ui::MainWindow &ui, QSettings &settings, RaceView &view);

    [[nodiscard]] WindowLayout present() const;
    void arrange(const WindowLayout &layout);

private:
    void connectPanels(QSettings &settings);
    void showPanel(QWidget &panel, bool shown, QAction &other);
    void list();
    void choose(const QString &name);
    void askForName();
    void save(const QString &name); ///< one that can be used
    void remove(const QString &name);
    void bringBack();
    void tell(const QString &words) const;
    [[nodiscard]] QSplitter &across() const;
    [[nodiscard]] QSplitter &down() const;

    const Ui::MainWindow &m_ui;
    RaceView &m_view;
    LayoutShelf m_shelf;
    QPointer<LayoutNameDialog> m_nameDialog; ///< while it is open
    QList<QAction *> m_named; ///< in the menus, for each layout: choosing and deleting it
    std::optional<std::pair<QString, WindowLayout>> m_removed; ///< last
};

} // namespace trackside
