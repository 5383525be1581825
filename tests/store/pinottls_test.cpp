// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pinotclient.h"
#include "support/answer.h"
#include "support/httpstub.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;
using test::HttpStub;
using test::StubReply;
using test::StubRequest;
using testing::HasSubstr;

/// A server with a certificate that it issued to itself for 127.0.0.1, made anew for each test.
class PinotTls : public testing::Test {
protected:
    void SetUp() override
    {
        QProcess openssl; // which tells of its work where it is not captured
        openssl.start(u"openssl"_s,
                      { u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                        u"/CN=Trackside test"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s,
                        keyFile(), u"-out"_s, certificateFile() });
        ASSERT_TRUE(openssl.waitForFinished() && openssl.exitCode() == 0)
            << "This test makes its certificates with the program openssl. "
            << openssl.readAllStandardError().toStdString();
        QFile file(keyFile());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificateChain(QSslCertificate::fromPath(certificateFile()));
        tls.setPrivateKey(QSslKey(&file, QSsl::Rsa));
        m_stub = std::make_unique<HttpStub>(
            [this](const StubRequest &) { return StubReply { .kind = kind, .body = "{}" }; }, tls);
    }

    [[nodiscard]] QString keyFile() const { return m_folder.filePath(u"key.pem"_s); }
    [[nodiscard]] QString certificateFile() const { return m_folder.filePath(u"certificate.pem"_s); }
    [[nodiscard]] QUrl url() const { return m_stub->url(); }

    std::string errorOf(const PinotConnection &connection)
    {
        PinotClient client(connection);
        const auto result = answerOf(client.get(PinotServer::Controller, u"/tables"_s));
        return result ? "no error" : result.error().message.toStdString();
    }

    std::atomic<StubReply::Kind> kind = StubReply::Kind::Answer;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<HttpStub> m_stub;
};

TEST_F(PinotTls, TrustsTheCaFile)
{
    EXPECT_EQ(errorOf({ .controller = url(), .caFile = certificateFile() }), "no error");
}

TEST_F(PinotTls, TellsOfAnUnknownAuthority)
{
    EXPECT_THAT(errorOf({ .controller = url() }), HasSubstr("issued by an authority that is not known here"));
}

TEST_F(PinotTls, TellsOfAnotherHostsCertificate)
{
    QUrl other = url();
    other.setHost(u"localhost"_s);
    EXPECT_THAT(errorOf({ .controller = other, .caFile = certificateFile() }), HasSubstr("issued for another host"));
}

TEST_F(PinotTls, TellsOfACaFileThatHoldsNone)
{
    EXPECT_THAT(errorOf({ .controller = url(), .caFile = keyFile() }), HasSubstr("holds no certificate"));
    EXPECT_THAT(errorOf({ .controller = url(), .caFile = u"/nowhere/ca.pem"_s }), HasSubstr("cannot be read"));
}

TEST_F(PinotTls, TellsOfHttpInPlaceOfHttpsAndTheReverse)
{
    QUrl plain = url();
    plain.setScheme(u"http"_s);
    EXPECT_THAT(errorOf({ .controller = plain }), HasSubstr("closed the connection"));

    const HttpStub stub([](const StubRequest &) { return StubReply { .kind = StubReply::Kind::HangUp }; });
    QUrl secured = stub.url();
    secured.setScheme(u"https"_s);
    EXPECT_THAT(errorOf({ .controller = secured, .timeout = std::chrono::milliseconds(300) }),
                testing::AnyOf(HasSubstr("cannot be spoken to by TLS"), HasSubstr("did not begin to speak TLS")));
}

TEST_F(PinotTls, TellsASilenceWithinTlsFromOneBeforeIt)
{
    kind = StubReply::Kind::Silence;
    EXPECT_THAT(errorOf({ .controller = url(), .caFile = certificateFile(), .timeout = std::chrono::seconds(5) }),
                HasSubstr("did not answer in time"));
}

} // namespace
} // namespace trackside
