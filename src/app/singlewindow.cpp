// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singlewindow.h"

#include <QCryptographicHash>
#include <QLocalSocket>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerWithinMs = 500;
constexpr qint64 longestPath = 8192;

} // namespace

SingleWindow::SingleWindow(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_name(u"trackside-"_s
             + QString::fromLatin1(
                 QCryptographicHash::hash(dataFolder.toUtf8(), QCryptographicHash::Sha256).toHex().first(16)))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleWindow::receive);
}

bool SingleWindow::handOver(const QString &file) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name, QIODevice::WriteOnly);
    if (!socket.waitForConnected(answerWithinMs)) {
        return false;
    }
    socket.write(file.toUtf8() + '\n');
    return socket.waitForBytesWritten(answerWithinMs);
}

void SingleWindow::listen()
{
    QLocalSocket other;
    other.connectToServer(m_name, QIODevice::WriteOnly);
    if (other.waitForConnected(answerWithinMs)) {
        return;
    }
    QLocalServer::removeServer(m_name); // left behind by a crash: nobody answers on it
    m_server.listen(m_name);
}

void SingleWindow::close()
{
    m_server.close();
}

void SingleWindow::receive()
{
    QLocalSocket *socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->canReadLine()) {
            Q_EMIT asked(QString::fromUtf8(socket->readLine(longestPath)).trimmed());
            socket->deleteLater();
        }
    });
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
}

} // namespace trackside
