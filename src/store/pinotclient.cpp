// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pinotclient.h"

#include "store/httperror.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QHttpMultiPart>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <latch>

namespace trackside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookForCancelling = 50ms;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::PinotClient)
};

QByteArray authorization(const PinotConnection &connection)
{
    if (!connection.bearer.isEmpty()) {
        return "Bearer " + connection.bearer.toUtf8();
    }
    if (!connection.user.isEmpty()) {
        return "Basic " + (connection.user + u':' + connection.password).toUtf8().toBase64();
    }
    return {};
}

/// Whether the call itself failed, in contrast to an answer that tells of a failure.
bool hasNoAnswer(const QNetworkReply &reply, int status)
{
    const auto error = reply.error();
    return status == 0 || (error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied);
}

Error tooLarge(std::int64_t mostBytes)
{
    return { Text::tr("The answer is larger than %L1 MiB.").arg(mostBytes >> 20),
             {},
             Text::tr("Ask for fewer rows by a smaller LIMIT, or let Pinot sum them up: count, max, GROUP BY.") };
}

/// Breaks a reply off once it is larger than it may be. What has come waits in it until all is there. Returns whether
/// it was, in the end.
std::shared_ptr<const bool> watchSize(QNetworkReply *reply, std::int64_t mostBytes)
{
    auto isTooLarge = std::make_shared<bool>(false);
    const auto look = [reply, mostBytes, isTooLarge] {
        if (!*isTooLarge && reply->bytesAvailable() > mostBytes) {
            *isTooLarge = true;
            reply->abort();
        }
    };
    if (mostBytes > 0) {
        QObject::connect(reply, &QNetworkReply::readyRead, reply, look);
        // For this one's sake, Qt counts what comes packed as it will be read.
        QObject::connect(reply, &QNetworkReply::downloadProgress, reply, look);
    }
    return isTooLarge;
}

QNetworkReply *sendAsFile(QNetworkAccessManager &manager, const QNetworkRequest &request, const HttpCall &call)
{
    QHttpPart part;
    part.setHeader(QNetworkRequest::ContentTypeHeader, u"application/octet-stream"_s);
    part.setHeader(QNetworkRequest::ContentDispositionHeader,
                   u"form-data; name=\"file\"; filename=\"%1\""_s.arg(call.fileName));
    part.setBody(call.body);
    auto parts = std::make_unique<QHttpMultiPart>(QHttpMultiPart::FormDataType);
    parts->append(part);
    QNetworkReply *reply = manager.sendCustomRequest(request, call.verb, parts.get());
    parts.release()->setParent(reply);
    return reply;
}

} // namespace

/// What lives on the thread; made and deleted there.
struct PinotClient::State {
    explicit State(PinotConnection asked)
        : connection(std::move(asked))
        , hub(new QObject)
    {
        thread.setObjectName(u"Pinot"_s);
        hub->moveToThread(&thread);
        QObject::connect(&thread, &QThread::finished, hub, &QObject::deleteLater);
        thread.start();
    }

    ~State()
    {
        thread.quit();
        thread.wait();
    }

    [[nodiscard]] QNetworkRequest requestFor(const HttpCall &call) const;
    QNetworkReply *send(const HttpCall &call);
    /// Makes the manager; an error when the CA file cannot be used.
    Result<void> open();

    const PinotConnection connection;
    QObject *hub; ///< on the thread; whatever is done there is done in its name
    QNetworkAccessManager *manager = nullptr; ///< a child of the hub
    QSslConfiguration tls;
    bool closed = false; ///< of the thread
    std::atomic<std::int64_t> refusals = 0;
    QThread thread;
};

QNetworkRequest PinotClient::State::requestFor(const HttpCall &call) const
{
    QUrl url = call.server == PinotServer::Controller ? connection.controller : connection.broker;
    url.setUserInfo({});
    const QString root = url.path();
    url.setPath((root.endsWith(u'/') ? root.chopped(1) : root) + call.path);
    url.setQuery(call.parameters);
    QNetworkRequest request(url);
    request.setTransferTimeout(connection.timeout);
    request.setSslConfiguration(tls);
    // A redirected call would carry the password to whomever the answer names.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setRawHeader("Accept", "application/json, */*;q=0.5"); // health is told in plain text
    if (!call.body.isEmpty() && call.fileName.isEmpty()) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    }
    if (const QByteArray header = authorization(connection); !header.isEmpty()) {
        request.setRawHeader("Authorization", header);
    }
    return request;
}

QNetworkReply *PinotClient::State::send(const HttpCall &call)
{
    const QNetworkRequest request = requestFor(call);
    return call.fileName.isEmpty() ? manager->sendCustomRequest(request, call.verb, call.body)
                                   : sendAsFile(*manager, request, call);
}

Result<void> PinotClient::State::open()
{
    if (manager != nullptr) {
        return {};
    }
    tls = QSslConfiguration::defaultConfiguration();
    if (!connection.caFile.isEmpty()) {
        const QList<QSslCertificate> authorities = QSslCertificate::fromPath(connection.caFile);
        if (authorities.isEmpty()) {
            return failure(Text::tr("The CA file %1 cannot be read or holds no certificate.").arg(connection.caFile),
                           {}, Text::tr("Name a file with certificates in PEM format."));
        }
        tls.setCaCertificates(authorities);
    }
    manager = new QNetworkAccessManager(hub);
    return {};
}

PinotClient::PinotClient(PinotConnection connection)
    : m_state(std::make_unique<State>(std::move(connection)))
{
}

PinotClient::~PinotClient()
{
    close();
}

template <typename T> Answer<T> PinotClient::ask(HttpCall call, std::function<Result<T>(const HttpReply &)> read)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    Answer<T> answer = promise->future();
    const QString name = nameOf(call.server);
    const auto begin = [state = m_state.get(), name, call = std::move(call), read = std::move(read),
                        promise = std::move(promise)] {
        if (state->closed || promise->isCanceled()) {
            promise->future().cancel();
            promise->finish();
            return;
        }
        if (auto opened = state->open(); !opened) {
            promise->addResult(std::unexpected(opened.error()));
            promise->finish();
            return;
        }
        QNetworkReply *reply = state->send(call);
        auto tlsErrors = std::make_shared<QList<QSslError>>();
        QObject::connect(reply, &QNetworkReply::sslErrors, reply,
                         [tlsErrors](const QList<QSslError> &errors) { *tlsErrors = errors; });
        auto *watcher = new QFutureWatcher<Result<T>>(reply);
        QObject::connect(watcher, &QFutureWatcherBase::canceled, reply, &QNetworkReply::abort);
        auto *look = new QTimer(reply);
        QObject::connect(look, &QTimer::timeout, reply, [promise, isCancelled = call.isCancelled] {
            if (isCancelled()) {
                promise->future().cancel();
            }
        });
        if (call.isCancelled) {
            look->start(lookForCancelling);
        }
        const auto isTooLarge = watchSize(reply, call.mostBytes);
        const auto finish = [reply, look, name, tlsErrors, isTooLarge, mostBytes = call.mostBytes, read, promise] {
            reply->deleteLater();
            look->stop(); // whoever may be asked is gone once the promise is finished
            const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            if (promise->isCanceled()) {
                // Nobody waits for it.
            } else if (*isTooLarge) {
                promise->addResult(std::unexpected(tooLarge(mostBytes)));
            } else if (hasNoAnswer(*reply, status)) {
                promise->addResult(std::unexpected(transportError(*reply, *tlsErrors, name)));
            } else if (status == 401 || status == 403) {
                promise->addResult(std::unexpected(statusError(status, reply->readAll(), name)));
            } else {
                promise->addResult(read({ .status = status, .body = reply->readAll() }));
            }
            promise->finish();
        };
        QObject::connect(reply, &QNetworkReply::finished, reply, finish);
        watcher->setFuture(promise->future());
    };
    QMetaObject::invokeMethod(m_state->hub, begin, Qt::QueuedConnection);
    return answer;
}

Answer<HttpReply> PinotClient::exchange(HttpCall call)
{
    return ask<HttpReply>(std::move(call), [](const HttpReply &reply) { return Result<HttpReply>(reply); });
}

Answer<QJsonDocument> PinotClient::get(PinotServer server, QString path, QUrlQuery parameters)
{
    return ask<QJsonDocument>(
        { .server = server, .verb = "GET"_ba, .path = std::move(path), .parameters = std::move(parameters) },
        [this, server](const HttpReply &reply) { return json(server, reply); });
}

Answer<QJsonDocument> PinotClient::post(PinotServer server, QString path, const QJsonDocument &body)
{
    return ask<QJsonDocument>(
        { .server = server, .verb = "POST"_ba, .path = std::move(path), .body = body.toJson(QJsonDocument::Compact) },
        [this, server](const HttpReply &reply) { return json(server, reply); });
}

Answer<QJsonDocument> PinotClient::put(PinotServer server, QString path, const QJsonDocument &body)
{
    return ask<QJsonDocument>(
        { .server = server, .verb = "PUT"_ba, .path = std::move(path), .body = body.toJson(QJsonDocument::Compact) },
        [this, server](const HttpReply &reply) { return json(server, reply); });
}

Answer<PinotRows> PinotClient::query(const QString &sql, IsCancelled isCancelled, std::int64_t mostBytes)
{
    const QJsonObject question { { u"sql"_s, sql } };
    QElapsedTimer begun;
    begun.start();
    return ask<PinotRows>({ .server = PinotServer::Broker,
                            .verb = "POST"_ba,
                            .path = u"/query/sql"_s,
                            .body = QJsonDocument(question).toJson(QJsonDocument::Compact),
                            .isCancelled = std::move(isCancelled),
                            .mostBytes = mostBytes },
                          [this, sql, begun](const HttpReply &reply) {
                              return accepted(PinotServer::Broker, reply).and_then([&](const HttpReply &good) {
                                  auto rows = PinotRows::read(good.body, nameOf(PinotServer::Broker));
                                  m_state->refusals += rows ? 0 : 1;
                                  if (rows) {
                                      rows->setSent(sql, begun.nsecsElapsed() / 1000);
                                  }
                                  return rows;
                              });
                          });
}

std::int64_t PinotClient::refusals() const
{
    return m_state->refusals;
}

void PinotClient::close()
{
    std::latch done(1);
    QMetaObject::invokeMethod(
        m_state->hub,
        [&done, state = m_state.get()] {
            state->closed = true;
            delete state->manager; // and with it the calls under way, whose promises are thereby broken
            state->manager = nullptr;
            done.count_down();
        },
        Qt::QueuedConnection);
    done.wait();
}

Error PinotClient::brokenOff()
{
    return { Text::tr("Asking Pinot was broken off."), {}, {} };
}

QString PinotClient::nameOf(PinotServer server) const
{
    const PinotConnection &connection = m_state->connection;
    return server == PinotServer::Controller
        ? Text::tr("Pinot's controller at %1").arg(connection.controller.toDisplayString(QUrl::RemoveUserInfo))
        : Text::tr("Pinot's broker at %1").arg(connection.broker.toDisplayString(QUrl::RemoveUserInfo));
}

const PinotConnection &PinotClient::connection() const
{
    return m_state->connection;
}

Result<QJsonDocument> PinotClient::json(PinotServer server, const HttpReply &reply) const
{
    return accepted(server, reply).and_then([&](const HttpReply &good) -> Result<QJsonDocument> {
        QJsonDocument document = QJsonDocument::fromJson(good.body);
        if (document.isNull()) {
            return failure(Text::tr("What %1 answered is not JSON.").arg(nameOf(server)),
                           QString::fromUtf8(good.body.left(1000)),
                           Text::tr("See whether the address is that of Pinot."));
        }
        return document;
    });
}

Result<HttpReply> PinotClient::accepted(PinotServer server, const HttpReply &reply) const
{
    if (reply.status < 200 || reply.status > 299) {
        return std::unexpected(statusError(reply.status, reply.body, nameOf(server)));
    }
    return reply;
}

} // namespace trackside
