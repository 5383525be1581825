// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace trackside {

/// Notifications on the desktop, by the Desktop Notifications Specification over D-Bus. What is told is data: no
/// mark-up in it takes effect. Where no desktop listens, nothing happens. GUI thread; never waits.
class DesktopNotifier final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Takes the place of the one before, as long as that is on the screen.
    void notify(const QString &title, const QString &text);

private:
    void send(const QString &title, const QString &body);

    quint32 m_shown = 0; ///< id of the last one; 0: none
    enum class MarkUp : std::uint8_t { Unknown, Plain, Understood } m_markUp = MarkUp::Unknown;
};

} // namespace trackside
