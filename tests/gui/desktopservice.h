// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <gtest/gtest.h>

namespace trackside::test {

/// A desktop's service for notifications, as the Desktop Notifications Specification has it, on the session's bus from
/// open() on.
class DesktopService final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList capabilities;
    QStringList told; ///< "replaced id: title: body"

    ~DesktopService() override
    {
        QDBusConnection::sessionBus().unregisterService(QStringLiteral("org.freedesktop.Notifications"));
        QDBusConnection::sessionBus().unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
    }
    void open()
    {
        ASSERT_TRUE(QDBusConnection::sessionBus().registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                                                 QDBusConnection::ExportAllSlots));
        ASSERT_TRUE(QDBusConnection::sessionBus().registerService(QStringLiteral("org.freedesktop.Notifications")));
    }

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; } // NOLINT(readability-identifier-naming)
    quint32 Notify(const QString &program, quint32 replaced, const QString & /*icon*/, const QString &title, // NOLINT
                   const QString &body, const QStringList &actions, const QVariantMap & /*hints*/, int /*timeout*/)
    {
        EXPECT_EQ(program, QStringLiteral("Trackside"));
        EXPECT_TRUE(actions.isEmpty());
        told << QStringLiteral("%1: %2: %3").arg(replaced).arg(title, body);
        return 42;
    }
};

} // namespace trackside::test
