// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/nextmodel.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QSettings;

namespace trackside {

class LivePicture;
class TidyTable;

/// Who comes next to the finish or a split, for whoever announces it: a window of its own, readable from afar, that can
/// stand in full on a second screen. Follows the race that is shown, by the picture's clock. GUI thread.
class NextWindow : public QWidget {
    Q_OBJECT
public:
    NextWindow(LivePicture &picture, QSettings &settings, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makePlaces();
    void takeFormat();
    void showPlace();
    void showNames();
    void showAnswer();
    void showClock();
    void fitFigures();

    LivePicture &m_picture;
    QSettings &m_settings;
    QTimer m_clockTimer { this }; ///< runs while the window is in sight
    NextModel m_model;
    QString m_wanted; ///< the split that the user chose, by its name; empty: the finish
    QLabel *m_at;
    QComboBox *m_place;
    QLabel *m_clock;
    TidyTable *m_view;
};

} // namespace trackside
