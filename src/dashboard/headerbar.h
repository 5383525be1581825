// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/racesummary.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace trackside {

/// The line above the race: its course, its event (run id, to copy), its start and the last update.
class HeaderBar : public QFrame {
    Q_OBJECT
public:
    explicit HeaderBar(QWidget *parent = nullptr);

    void show(const RaceHeader &header);
    void clear();

Q_SIGNALS:
    void copied(const QString &runId);

private:
    RaceHeader m_header;
    QLabel *m_course;
    QLabel *m_event;
    QToolButton *m_copy;
    QLabel *m_start;
    QLabel *m_update;
};

} // namespace trackside
