// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace trackside {

/// Keeps the screen from blanking, by the freedesktop Idle Inhibition Service over D-Bus
/// (`org.freedesktop.ScreenSaver`). Where no desktop offers it, nothing is kept, and answered() says so. GUI thread;
/// never waits.
class ScreenInhibitor final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~ScreenInhibitor() override; ///< lets go

    /// Asks the desktop; each call asks anew unless one is held or under way. \p reason is shown by desktops.
    void hold(const QString &reason);
    void letGo();
    [[nodiscard]] bool isHeld() const { return m_cookie != 0; }

Q_SIGNALS:
    void answered(bool held); ///< to hold(), unless it was let go meanwhile

private:
    void take(quint64 request, quint32 cookie);

    quint32 m_cookie = 0; ///< 0: none is held
    quint64 m_request = 0; ///< the one under way; 0: none
    quint64 m_requests = 0;
};

} // namespace trackside
