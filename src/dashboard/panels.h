// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QStringList>

#include <cstdint>

class QAction;
class QLabel;
class QMenu;
class QSettings;
class QTabWidget;

namespace trackside {

class ChartPanel;
class PanelWindow;

/// Where the panels beside the map are: at home in the window, in windows of their own, or hidden. Tables are tabs at
/// home, which can be moved; the charts are hidden and shown by their own action. Windows are there while the race view
/// is. GUI thread; a child of the view.
class Panels final : public QObject {
    Q_OBJECT
public:
    enum class Place : std::uint8_t { Home, Own, Hidden };

    /// \p none is shown instead of \p tables while none of them is at home.
    Panels(QTabWidget &tables, QLabel &none, QWidget &view);

    /// Tables are numbered in the order they are added in. The name stands in the settings. \p usual: Home or Hidden.
    void addTable(const QString &name, const QString &title, QWidget &table, Place usual = Place::Home);
    /// Last; \p home is shown while the charts are there.
    void addCharts(ChartPanel &charts, QWidget &home);
    void addActionsTo(QMenu &tables, QMenu &charts);
    /// While the map stands alone or is presented, the charts' home is not shown, whatever becomes of them meanwhile.
    void setChartsAside(bool aside);

    void show(int table); ///< wherever it is, and gives it the focus; a hidden one comes home
    void put(int panel, Place place);
    [[nodiscard]] bool hasTable(int number) const { return number >= 0 && number < m_panels.size() - 1; }
    [[nodiscard]] Place placeOf(int panel) const { return m_panels[panel].place; }
    [[nodiscard]] int tab() const; ///< the table whose tab is chosen; -1: none is at home

    /// All places, those of windows and the order of the tabs among them, as text.
    [[nodiscard]] QStringList state() const;
    void restore(const QStringList &state); ///< what it does not name goes where it usually is
    void saveTo(QSettings &settings) const;
    void restoreFrom(const QSettings &settings);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< of the view

private:
    struct Panel {
        QString name;
        QString title;
        QWidget *content;
        QWidget *home;
        QAction *shown = nullptr; ///< whether, at home and in a window; tables always are there
        Place usual = Place::Home; ///< until the user puts it elsewhere
        Place place = usual;
        PanelWindow *window = nullptr;
        QByteArray geometry {}; ///< of its window when it was last there
    };

    void openWindow(int number);
    void putBack(Panel &panel);
    void update();
    void moveTab(int step);
    void togglePlace(int panel);
    [[nodiscard]] int current() const; ///< whose window is the active one, else whose tab is chosen
    [[nodiscard]] int tableAt(int tab) const;

    QTabWidget &m_tabs;
    QLabel &m_none;
    QWidget &m_view;
    QList<Panel> m_panels;
    bool m_isViewShown = false;
    bool m_areChartsAside = false;
};

} // namespace trackside
