// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/httpstub.h"

#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

#include <cstdlib>
#include <latch>

namespace trackside::test {

using namespace Qt::StringLiterals;

namespace {

/// The request once it is there as a whole.
std::optional<StubRequest> requestIn(const QByteArray &bytes)
{
    const auto end = bytes.indexOf("\r\n\r\n");
    if (end < 0) {
        return std::nullopt;
    }
    StubRequest request;
    const QByteArray head = bytes.left(end);
    const auto words = head.left(head.indexOf("\r\n")).split(' ');
    request.verb = words.value(0);
    request.target = words.value(1);
    request.head = head.mid(head.indexOf("\r\n") + 2);
    qsizetype length = 0;
    for (const QByteArray &line : request.head.split('\n')) {
        if (line.toLower().startsWith("content-length:")) {
            length = line.mid(line.indexOf(':') + 1).trimmed().toLongLong();
        }
    }
    request.body = bytes.mid(end + 4);
    return request.body.size() >= length ? std::optional(request) : std::nullopt;
}

} // namespace

HttpStub::HttpStub(Answerer answerer, std::optional<QSslConfiguration> tls)
    : m_answerer(std::move(answerer))
    , m_hub(new QObject)
{
    m_hub->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_hub, &QObject::deleteLater);
    m_thread.start();
    onThread([&] { listen(tls); });
}

HttpStub::~HttpStub()
{
    onThread([this] { qDeleteAll(m_hub->children()); });
    m_thread.quit();
    m_thread.wait();
}

void HttpStub::onThread(const std::function<void()> &job)
{
    std::latch done(1); // in contrast to Qt's blocking call, the thread sanitizer sees its order
    QMetaObject::invokeMethod(
        m_hub,
        [&] {
            job();
            done.count_down();
        },
        Qt::QueuedConnection);
    done.wait();
}

std::vector<StubRequest> HttpStub::requests() const
{
    const std::scoped_lock lock(m_mutex);
    return m_requests;
}

void HttpStub::listen(const std::optional<QSslConfiguration> &tls)
{
    QTcpServer *server = nullptr;
    if (tls) {
        auto *secured = new QSslServer(m_hub);
        secured->setSslConfiguration(*tls);
        server = secured;
    } else {
        server = new QTcpServer(m_hub);
    }
    if (!server->listen(QHostAddress::LocalHost)) {
        std::abort();
    }
    m_url = QUrl((tls ? u"https://127.0.0.1:%1"_s : u"http://127.0.0.1:%1"_s).arg(server->serverPort()));
    QObject::connect(server, &QTcpServer::pendingConnectionAvailable, m_hub, [this, server] {
        while (QTcpSocket *socket = server->nextPendingConnection()) {
            serve(socket);
        }
    });
}

void HttpStub::serve(QTcpSocket *socket)
{
    auto bytes = std::make_shared<QByteArray>();
    const auto read = [this, socket, bytes] {
        bytes->append(socket->readAll());
        const auto request = requestIn(*bytes);
        if (!request) {
            return;
        }
        bytes->clear();
        {
            const std::scoped_lock lock(m_mutex);
            m_requests.push_back(*request);
        }
        const StubReply reply = m_answerer(*request);
        if (reply.kind == StubReply::Kind::Silence) {
            return;
        }
        if (reply.kind == StubReply::Kind::Answer) {
            socket->write("HTTP/1.1 " + QByteArray::number(reply.status)
                          + " Stub\r\nContent-Length: " + QByteArray::number(reply.body.size())
                          + "\r\nConnection: close\r\n" + reply.headers + "\r\n" + reply.body);
        }
        socket->disconnectFromHost();
    };
    QObject::connect(socket, &QTcpSocket::readyRead, socket, read);
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (socket->bytesAvailable() > 0) {
        read();
    }
}

} // namespace trackside::test
