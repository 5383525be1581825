// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QModelIndex;
class QSettings;

namespace trackside {

class EventGroupMenu;
class LivePicture;
class TidyTable;

/// The log of the race: what happened when, and to whom. Choosing a row selects its runner; Enter or a double click
/// shows the race at that moment.
class EventsPanel final : public QWidget {
    Q_OBJECT
public:
    EventsPanel(LivePicture &picture, QSettings &settings, QWidget *parent = nullptr);

private:
    void showAnswer();
    void applyFilter();
    void selectRunner(const QModelIndex &index);
    void showMoment(const QModelIndex &index);

    LivePicture &m_picture;
    EventGroupMenu *m_groups;
    QCheckBox *m_onlySelected;
    TidyTable *m_view;
};

} // namespace trackside
