// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/desktopnotifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

QDBusMessage callOf(const QString &method)
{
    const QString service = u"org.freedesktop.Notifications"_s;
    return QDBusMessage::createMethodCall(service, u"/org/freedesktop/Notifications"_s, service, method);
}

} // namespace

void DesktopNotifier::notify(const QString &title, const QString &text)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    if (m_markUp != MarkUp::Unknown) {
        send(title, m_markUp == MarkUp::Understood ? text.toHtmlEscaped() : text);
        return;
    }
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(callOf(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, title, text] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> capabilities = *watcher;
        if (capabilities.isError())
            return; // nobody is there, now: the next one asks again
        m_markUp = capabilities.value().contains(u"body-markup"_s) ? MarkUp::Understood : MarkUp::Plain;
        notify(title, text);
    });
}

void DesktopNotifier::send(const QString &title, const QString &body)
{
    QDBusMessage call = callOf(u"Notify"_s);
    const QVariantMap hints { { u"desktop-entry"_s, QGuiApplication::desktopFileName() } };
    call << u"Trackside"_s << m_shown << u"trackside"_s << title << body << QStringList() << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<quint32> id = *watcher;
        if (id.isError())
            m_markUp = MarkUp::Unknown;
        else
            m_shown = id.value();
    });
}

} // namespace trackside
