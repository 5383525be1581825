// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/racesummary.h"

#include <QFrame>

class QToolButton;

namespace trackside {

class ElidedLabel;

/// The line above the race: what it is called, its start and the last update. Its run id, which only commands in the
/// terminal ask for, is there to be copied. Where there is little room, the name has it.
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
    ElidedLabel *m_race;
    QToolButton *m_copy;
    ElidedLabel *m_start;
    ElidedLabel *m_update;
};

} // namespace trackside
