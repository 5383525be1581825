// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace trackside {

/// Turns the first SIGINT or SIGTERM into a signal of Qt's, so that a command can end in good order; a second one ends
/// the program at once. At most one at a time, made before other threads are.
class Interruption : public QObject {
    Q_OBJECT
public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

Q_SIGNALS:
    void interrupted();

private:
    int m_descriptor = -1;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace trackside
