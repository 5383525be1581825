// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tiles/background.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace trackside {

/// Asks for a server of map tiles: its address, what is to be said of where they come from, and how the program names
/// itself; begins with the last one. Whoever takes what was chosen closes it. GUI thread.
class OnlineTilesDialog : public QDialog {
    Q_OBJECT
public:
    OnlineTilesDialog(const Background &last, QWidget *parent);

Q_SIGNALS:
    void chosen(const trackside::Background &background);

private:
    void check();
    [[nodiscard]] Background background() const;

    QLineEdit *m_address;
    QLabel *m_problem;
    QLineEdit *m_attribution;
    QLineEdit *m_userAgent;
    QPushButton *m_use = nullptr;
};

} // namespace trackside
