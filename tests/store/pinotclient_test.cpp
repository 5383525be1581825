// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pinotclient.h"
#include "support/answer.h"
#include "support/httpstub.h"

#include <QJsonObject>
#include <QTcpServer>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::HttpStub;
using test::StubReply;
using test::StubRequest;
using testing::HasSubstr;
using testing::Not;

/// Message, detail and remedy of the error that a question to a controller at \p connection meets.
std::string errorOf(const PinotConnection &connection)
{
    PinotClient client(connection);
    const auto answer = answerOf(client.get(PinotServer::Controller, u"/tables"_s));
    return answer
        ? "no error"
        : (answer.error().message + u" | "_s + answer.error().detail + u" | "_s + answer.error().remedy).toStdString();
}

std::string errorOf(const StubReply &reply)
{
    const HttpStub stub([&](const StubRequest &) { return reply; });
    return errorOf({ .controller = stub.url(), .timeout = 300ms });
}

QUrl refusingUrl()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort()));
}

TEST(PinotClient, AnswersJsonAndSendsItTo)
{
    const HttpStub stub([](const StubRequest &) { return StubReply { .body = R"({"tables":["a"]})" }; });
    PinotClient client({ .controller = stub.url() });
    const auto answer = answerOf(client.get(PinotServer::Controller, u"/tables"_s, { { u"type"_s, u"a b"_s } }));
    ASSERT_TRUE(answer) << qPrintable(answer.error().detail);
    EXPECT_EQ(answer->object()["tables"_L1][0].toString(), u"a"_s);
    const QJsonDocument body(QJsonObject { { u"x"_s, 1 } });
    EXPECT_TRUE(answerOf(client.post(PinotServer::Controller, u"/schemas"_s, body)));
    EXPECT_TRUE(answerOf(client.put(PinotServer::Controller, u"/schemas/a"_s, body)));

    const auto requests = stub.requests();
    ASSERT_EQ(requests.size(), 3U);
    EXPECT_EQ(requests[0].verb + ' ' + requests[0].target, "GET /tables?type=a%20b");
    EXPECT_EQ(requests[1].verb + ' ' + requests[1].target + ' ' + requests[1].body, R"(POST /schemas {"x":1})");
    EXPECT_EQ(requests[2].verb + ' ' + requests[2].target, "PUT /schemas/a");
    EXPECT_THAT(requests[2].head.toLower().toStdString(), HasSubstr("content-type: application/json"));
    EXPECT_THAT(requests[2].head.toLower().toStdString(), Not(HasSubstr("authorization")));
}

TEST(PinotClient, KeepsThePathOfAnAddress)
{
    const HttpStub stub([](const StubRequest &) { return StubReply { .body = "{}" }; });
    QUrl url = stub.url();
    url.setPath(u"/pinot/"_s);
    PinotClient client({ .controller = url });
    EXPECT_TRUE(answerOf(client.get(PinotServer::Controller, u"/tables"_s)));
    EXPECT_EQ(stub.requests().at(0).target, "/pinot/tables");
}

TEST(PinotClient, AuthenticatesByPasswordOrToken)
{
    const HttpStub stub([](const StubRequest &) { return StubReply { .body = "{}" }; });
    {
        PinotClient client({ .controller = stub.url(), .user = u"anna"_s, .password = u"pä:ss"_s });
        EXPECT_TRUE(answerOf(client.get(PinotServer::Controller, u"/"_s)));
    }
    {
        PinotClient client({ .controller = stub.url(), .user = u"anna"_s, .bearer = u"tok"_s });
        EXPECT_TRUE(answerOf(client.get(PinotServer::Controller, u"/"_s)));
    }
    const auto requests = stub.requests();
    ASSERT_EQ(requests.size(), 2U);
    EXPECT_THAT(requests[0].head.toStdString(),
                HasSubstr("Basic " + u"anna:pä:ss"_s.toUtf8().toBase64().toStdString()));
    EXPECT_THAT(requests[1].head.toStdString(), HasSubstr("Bearer tok"));
}

TEST(PinotClient, NeverFollowsARedirectWithThePassword)
{
    const HttpStub other([](const StubRequest &) { return StubReply { .body = "{}" }; });
    const HttpStub stub([&](const StubRequest &) {
        return StubReply { .status = 302, .headers = "Location: " + other.url().toEncoded() + "/\r\n" };
    });
    EXPECT_THAT(errorOf({ .controller = stub.url(), .user = u"a"_s, .password = u"b"_s }), HasSubstr("status 302"));
    EXPECT_TRUE(other.requests().empty());
}

TEST(PinotClient, TellsWhyThereIsNoAnswer)
{
    EXPECT_THAT(errorOf({ .controller = QUrl(u"http://no-such-host.invalid:9000"_s) }), HasSubstr("is not found"));
    EXPECT_THAT(errorOf({ .controller = refusingUrl() }), HasSubstr("nobody listens there"));
    EXPECT_THAT(errorOf(StubReply { .kind = StubReply::Kind::Silence }), HasSubstr("did not answer in time"));
    EXPECT_THAT(errorOf(StubReply { .kind = StubReply::Kind::HangUp }), HasSubstr("closed the connection"));
}

TEST(PinotClient, TellsOfRefusalsAndOtherStatuses)
{
    EXPECT_THAT(errorOf(StubReply { .status = 401, .headers = "WWW-Authenticate: Basic realm=\"Pinot\"\r\n" }),
                HasSubstr("does not accept the user or the password"));
    EXPECT_THAT(errorOf(StubReply { .status = 403 }),
                HasSubstr("the user or the password is wrong, or the user lacks the right"));
    EXPECT_THAT(errorOf(StubReply { .status = 404 }), HasSubstr("does not know what was asked for"));
    EXPECT_THAT(errorOf(StubReply { .status = 500, .body = R"({"code":500,"error":"disk full"})" }),
                HasSubstr("HTTP status 500. | HTTP 500: disk full"));
    EXPECT_THAT(errorOf(StubReply { .body = "<html>" }), HasSubstr("is not JSON. | <html>"));
    EXPECT_THAT(errorOf(StubReply { .body = "" }), HasSubstr("is not JSON"));
}

TEST(PinotClient, TellsNoSecret)
{
    QUrl url = refusingUrl();
    url.setUserInfo(u"anna:geheim"_s);
    const std::string error =
        errorOf({ .controller = url, .user = u"anna"_s, .password = u"geheim"_s, .bearer = u"geheim"_s });
    EXPECT_THAT(error, HasSubstr("nobody listens"));
    EXPECT_THAT(error, Not(HasSubstr("geheim")));
}

TEST(PinotClient, ExchangeHandsOnEveryStatus)
{
    const HttpStub stub([](const StubRequest &) { return StubReply { .status = 409, .body = "there" }; });
    PinotClient client({ .controller = stub.url() });
    const auto answer = answerOf(client.exchange({ .verb = "POST"_ba, .path = u"/tables"_s, .body = "{}"_ba }));
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, 409);
    EXPECT_EQ(answer->body, "there");
}

TEST(PinotClient, SendsAFileInAForm)
{
    const HttpStub stub([](const StubRequest &) { return StubReply { .body = "{}" }; });
    PinotClient client({ .controller = stub.url() });
    EXPECT_TRUE(
        answerOf(client.exchange({ .verb = "POST"_ba, .path = u"/i"_s, .body = "{1}"_ba, .fileName = u"c.json"_s })));
    const StubRequest request = stub.requests().at(0);
    EXPECT_THAT(request.head.toLower().toStdString(), HasSubstr("multipart/form-data"));
    EXPECT_THAT(request.body.toStdString(), HasSubstr("name=\"file\"; filename=\"c.json\""));
    EXPECT_THAT(request.body.toStdString(), HasSubstr("\r\n\r\n{1}\r\n"));
}

TEST(PinotClient, QueriesTheBroker)
{
    const HttpStub stub([](const StubRequest &) {
        return StubReply { .body = R"({"resultTable":{"dataSchema":{"columnNames":["n"],"columnDataTypes":["LONG"]},
            "rows":[[7]]},"exceptions":[]})" };
    });
    PinotClient client({ .broker = stub.url() });
    const auto rows = answerOf(client.query(u"SELECT 'ä'"_s));
    ASSERT_TRUE(rows) << qPrintable(rows.error().message);
    EXPECT_EQ(rows->at(0, 0).integer(), 7);
    EXPECT_EQ(stub.requests().at(0).target, "/query/sql");
    EXPECT_EQ(stub.requests().at(0).body, u"{\"sql\":\"SELECT 'ä'\"}"_s.toUtf8());
}

TEST(PinotClient, AReplyThatIsTooLargeIsBrokenOff)
{
    constexpr std::int64_t mebibyte = 1 << 20;
    const HttpStub stub([](const StubRequest &) { return StubReply { .body = QByteArray(mebibyte, 'x') }; });
    PinotClient client({ .controller = stub.url() });
    const auto replyOf = [&client](std::int64_t mostBytes) {
        return answerOf(client.exchange({ .verb = "GET"_ba, .path = u"/x"_s, .mostBytes = mostBytes }));
    };
    for (const std::int64_t enough : { mebibyte, std::int64_t { 0 } }) {
        const auto whole = replyOf(enough);
        ASSERT_TRUE(whole) << qPrintable(whole.error().message);
        EXPECT_EQ(whole->body.size(), mebibyte);
    }
    const auto broken = replyOf(mebibyte - 1);
    ASSERT_FALSE(broken);
    EXPECT_THAT(broken.error().message.toStdString(), HasSubstr("The answer is larger than"));
    EXPECT_THAT(broken.error().remedy.toStdString(), HasSubstr("smaller LIMIT"));
}

TEST(PinotClient, CancellingAndClosingEndWhatIsUnderWay)
{
    const HttpStub stub([](const StubRequest &) { return StubReply { .kind = StubReply::Kind::Silence }; });
    PinotClient client({ .controller = stub.url(), .timeout = 1h });
    auto cancelled = client.get(PinotServer::Controller, u"/a"_s);
    auto closed = client.get(PinotServer::Controller, u"/b"_s);
    cancelled.cancel();
    cancelled.waitForFinished();
    EXPECT_EQ(cancelled.resultCount(), 0);
    client.close();
    closed.waitForFinished();
    EXPECT_EQ(closed.resultCount(), 0);
    EXPECT_EQ(answerOf(client.query(u"SELECT 1"_s)).error().message, u"no answer"_s);
}

TEST(PinotClient, EndsWithCallsUnderWay)
{
    const HttpStub stub([](const StubRequest &) { return StubReply { .kind = StubReply::Kind::Silence }; });
    Answer<QJsonDocument> answer;
    {
        PinotClient client({ .controller = stub.url(), .timeout = 1h });
        answer = client.get(PinotServer::Controller, u"/a"_s);
    }
    answer.waitForFinished();
    EXPECT_TRUE(answer.isCanceled());
}

} // namespace
} // namespace trackside
