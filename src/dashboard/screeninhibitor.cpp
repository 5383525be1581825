// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/screeninhibitor.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

QDBusMessage callOf(const QString &method)
{
    const QString service = u"org.freedesktop.ScreenSaver"_s;
    return QDBusMessage::createMethodCall(service, u"/org/freedesktop/ScreenSaver"_s, service, method);
}

void release(quint32 cookie)
{
    QDBusMessage call = callOf(u"UnInhibit"_s);
    call << cookie;
    QDBusConnection::sessionBus().send(call);
}

} // namespace

ScreenInhibitor::~ScreenInhibitor()
{
    letGo();
}

void ScreenInhibitor::hold(const QString &reason)
{
    if (m_cookie != 0 || m_request != 0)
        return;
    m_request = ++m_requests;
    if (!QDBusConnection::sessionBus().isConnected()) { // a call would have no end
        QMetaObject::invokeMethod(this, [this, request = m_request] { take(request, 0); }, Qt::QueuedConnection);
        return;
    }
    QDBusMessage call = callOf(u"Inhibit"_s);
    call << u"Trackside"_s << reason;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, request = m_request] {
        watcher->deleteLater();
        const QDBusPendingReply<quint32> cookie = *watcher;
        take(request, cookie.isError() ? 0 : cookie.value());
    });
}

void ScreenInhibitor::take(quint64 request, quint32 cookie)
{
    if (request != m_request) { // let go before the desktop answered
        if (cookie != 0)
            release(cookie);
        return;
    }
    m_request = 0;
    m_cookie = cookie;
    Q_EMIT answered(m_cookie != 0);
}

void ScreenInhibitor::letGo()
{
    m_request = 0;
    if (m_cookie != 0)
        release(std::exchange(m_cookie, 0));
}

} // namespace trackside
