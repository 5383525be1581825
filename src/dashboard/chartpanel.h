// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/racecharts.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QAction;
class QActionGroup;
class QDoubleSpinBox;
class QIODevice;
class QMenu;
class QSettings;
class QTabBar;
class QToolButton;

namespace trackside {

class ChartView;
class ElidedLabel;
class LivePicture;
class Theme;
struct Error;

/// The race's charts, one at a time: chosen by tabs, keys or the menu, saved as a picture or as numbers. Hidden to
/// begin with, and it asks and draws nothing while it is. Which one is shown, and whether, is kept in the settings.
class ChartPanel : public QWidget {
    Q_OBJECT
public:
    ChartPanel(LivePicture &picture, const Theme &theme, QSettings &settings, QWidget *parent = nullptr);

    /// Adds what the panel can do, with its keys: showing it, each chart, saving.
    void addActionsTo(QMenu &menu) const;

    void showChart(ChartKind kind);
    void setOpen(bool open);
    [[nodiscard]] QAction &openAction() const { return *m_open; }
    [[nodiscard]] ChartKind kind() const;
    [[nodiscard]] ChartView &view() { return *m_view; }

    /// Writes the chart that is shown; by the ending .png, .svg or .csv.
    void saveAs(const QString &path);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const trackside::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions();
    void askWhereToSave(const QString &ending);
    void makeBehindButton();
    void makePlaceBox();
    void showPlaceBox();
    [[nodiscard]] bool isPlaceBeingTyped() const;
    void askForWhatIsShown();
    [[nodiscard]] QStringList namesOfChosen() const;
    void showNames();
    void showAnswer();
    void showMoment();

    LivePicture &m_picture;
    QSettings &m_settings;
    QAction *m_open;
    QActionGroup *m_kinds;
    QAction *m_behind; ///< the race flow as distance behind the first
    std::vector<QAction *> m_saves;
    QTabBar *m_tabs;
    ElidedLabel *m_facts;
    QToolButton *m_behindButton;
    QDoubleSpinBox *m_place; ///< for what is counted at one place
    QToolButton *m_save;
    ChartView *m_view;
    QStringList m_names; ///< of the chosen runners, as they are drawn
    double m_placeMetres = 0.0; ///< along the course; 0: none chosen yet
};

} // namespace trackside
