// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace trackside {

/// Keeps the wheel that scrolls a form from changing the fields that come under it: only a field in focus turns.
class WheelGuard : public QObject {
    Q_OBJECT
public:
    explicit WheelGuard(QWidget *form);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace trackside
