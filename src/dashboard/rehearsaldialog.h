// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/rehearsal.h"
#include "models/findinglistmodel.h"

#include <QDialog>

class QLabel;
class QListView;
class QPushButton;

namespace trackside {

class LivePicture;

/// A rehearsal as it goes on: what was found, and "Ready", or how much is not in order. Begins one when it is made.
class RehearsalDialog final : public QDialog {
    Q_OBJECT
public:
    RehearsalDialog(const Dashboard &dashboard, LivePicture &picture, QWidget *parent);

    void begin(); ///< unless one is under way
    void done(int result) override; ///< breaks off what is under way

private:
    void beginOrStop();
    void showState(const QString &words);
    void takeEnd(bool ready);

    LivePicture &m_picture;
    Rehearsal m_rehearsal;
    FindingListModel m_findings;
    int m_wrong = 0; ///< findings that stand in a race's way
    int m_warnings = 0; ///< other findings that are not in order
    QLabel *m_state;
    QListView *m_view;
    QPushButton *m_again;
};

} // namespace trackside
