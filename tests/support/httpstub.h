// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSslConfiguration>
#include <QThread>
#include <QUrl>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

class QTcpServer;
class QTcpSocket;

namespace trackside::test {

struct StubRequest {
    QByteArray verb;
    QByteArray target; ///< path and query as they came
    QByteArray head; ///< all header lines
    QByteArray body;
};

struct StubReply {
    enum class Kind : std::uint8_t { Answer, Silence, HangUp };

    Kind kind = Kind::Answer;
    int status = 200;
    QByteArray body {};
    QByteArray headers {}; ///< more header lines, each with its end
};

/// A server on the loopback interface that answers as it is told, on a thread of its own. Speaks just enough of HTTP:
/// a request with Content-Length, one for each connection.
class HttpStub {
public:
    using Answerer = std::function<StubReply(const StubRequest &)>;

    /// \p answerer runs on the stub's thread. With \p tls it speaks TLS.
    explicit HttpStub(Answerer answerer, std::optional<QSslConfiguration> tls = std::nullopt);
    ~HttpStub();

    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] std::vector<StubRequest> requests() const;

private:
    void onThread(const std::function<void()> &job); ///< returns when it is done
    void listen(const std::optional<QSslConfiguration> &tls);
    void serve(QTcpSocket *socket);

    Answerer m_answerer;
    QUrl m_url;
    QObject *m_hub;
    mutable std::mutex m_mutex;
    std::vector<StubRequest> m_requests;
    QThread m_thread;
};

} // namespace trackside::test
