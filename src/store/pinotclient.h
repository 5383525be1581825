// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/pinotconnection.h"
#include "store/pinotrows.h"
#include "store/racestore.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <functional>
#include <memory>

namespace trackside {

/// Asked every 50 ms on the client's thread while a call is under way; true breaks the call off.
using IsCancelled = std::function<bool()>;

struct HttpCall {
    PinotServer server = PinotServer::Controller;
    QByteArray verb {}; ///< GET, POST or PUT
    QString path {}; ///< from the server's root, decoded
    QUrlQuery parameters {};
    QByteArray body {}; ///< JSON
    QString fileName {}; ///< not empty: the body is sent as a file of this name, in a form
    IsCancelled isCancelled {}; ///< may be empty
    std::int64_t mostBytes = 0; ///< of the reply's body: one that is larger is broken off, and an error; 0: any
};

struct HttpReply {
    int status = 0; ///< HTTP's, never 401 or 403
    QByteArray body;
};

/// Speaks HTTP with a Pinot's controller and broker, on a thread of its own that ends with it; calls under way are
/// then broken off. May be called from any thread; each call returns at once. Cancelling a future breaks its call off
/// and yields no answer.
///
/// Errors are sentences: no such host, nobody listens, no answer in time, a certificate of an unknown authority or
/// otherwise wrong, no TLS there, a wrong password, a reply that is too large, and (but for exchange()) every other
/// HTTP status, with the server's words as the detail, and what is not JSON.
class PinotClient {
public:
    explicit PinotClient(PinotConnection connection);
    ~PinotClient();

    /// Every HTTP status other than 401 and 403 is an answer.
    [[nodiscard]] Answer<HttpReply> exchange(HttpCall call);
    [[nodiscard]] Answer<QJsonDocument> get(PinotServer server, QString path, QUrlQuery parameters = {});
    [[nodiscard]] Answer<QJsonDocument> post(PinotServer server, QString path, const QJsonDocument &body);
    [[nodiscard]] Answer<QJsonDocument> put(PinotServer server, QString path, const QJsonDocument &body);
    /// One statement, parsed on the client's thread; \p mostBytes as HttpCall has it.
    [[nodiscard]] Answer<PinotRows> query(const QString &sql, IsCancelled isCancelled = {}, std::int64_t mostBytes = 0);
    /// How many statements were answered, but with an error.
    [[nodiscard]] std::int64_t refusals() const;

    /// Waits for an answer of this class; an error when its call was broken off.
    template <typename T> [[nodiscard]] static Result<T> waited(Answer<T> answer)
    {
        answer.waitForFinished();
        return answer.resultCount() > 0 ? answer.takeResult() : Result<T>(std::unexpected(brokenOff()));
    }

    /// Breaks off what is under way, and refuses whatever is asked later: their futures are cancelled.
    void close();

    /// How sentences name it: what it is and its address, without user and password.
    [[nodiscard]] QString nameOf(PinotServer server) const;
    [[nodiscard]] const PinotConnection &connection() const;

    /// The reply's body as JSON, or the error as described above.
    [[nodiscard]] Result<QJsonDocument> json(PinotServer server, const HttpReply &reply) const;

private:
    struct State;
    [[nodiscard]] static Error brokenOff();
    template <typename T> Answer<T> ask(HttpCall call, std::function<Result<T>(const HttpReply &)> read);
    [[nodiscard]] Result<HttpReply> accepted(PinotServer server, const HttpReply &reply) const;

    std::unique_ptr<State> m_state;
};

} // namespace trackside
