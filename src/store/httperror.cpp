// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/httperror.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QSslCipher>
#include <QSslConfiguration>

#include <algorithm>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::HttpError)
};

constexpr qsizetype mostWords = 4000;

bool tellsOfUnknownAuthority(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
        return true;
    default:
        return false;
    }
}

Error tlsError(const QList<QSslError> &errors, const QString &words, const QString &server)
{
    if (errors.isEmpty()) {
        return { Text::tr("%1 cannot be spoken to by TLS.").arg(server), words,
                 Text::tr("See whether the address should begin with http: rather than https:.") };
    }
    QStringList details;
    for (const QSslError &error : errors) {
        details.append(error.errorString());
    }
    const QString detail = details.join(u' ');
    if (std::ranges::any_of(errors, tellsOfUnknownAuthority)) {
        return { Text::tr("The certificate of %1 was issued by an authority that is not known here.").arg(server),
                 detail, Text::tr("Name the authority's certificate as the CA file in the connection's settings.") };
    }
    const auto isOfHost = [](const QSslError &error) { return error.error() == QSslError::HostNameMismatch; };
    if (std::ranges::any_of(errors, isOfHost)) {
        return { Text::tr("The certificate of %1 was issued for another host.").arg(server), detail,
                 Text::tr("Use the host's name that stands in the certificate.") };
    }
    return { Text::tr("The certificate of %1 is not valid.").arg(server), detail,
             Text::tr("Have the server's certificate renewed.") };
}

/// What a Pinot says of a failure, out of its JSON; the words themselves when they are none.
QString saidIn(const QByteArray &words)
{
    const QString said = QJsonDocument::fromJson(words).object().value("error"_L1).toString();
    return (said.isEmpty() ? QString::fromUtf8(words) : said).left(mostWords);
}

} // namespace

Error transportError(const QNetworkReply &reply, const QList<QSslError> &tlsErrors, const QString &server)
{
    const QString words = reply.errorString();
    const QString check = Text::tr("See whether it runs, and whether the address and port are right.");
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError:
        return { Text::tr("The host of %1 is not found.").arg(server), words,
                 Text::tr("Check the host's name in the connection's settings, and the network.") };
    case QNetworkReply::ConnectionRefusedError:
        return { Text::tr("%1 does not answer: nobody listens there.").arg(server), words, check };
    case QNetworkReply::OperationCanceledError: // what a transfer's time-out looks like
    case QNetworkReply::TimeoutError:
        if (reply.url().scheme() == "https"_L1 && reply.sslConfiguration().sessionCipher().isNull()) {
            return { Text::tr("%1 did not begin to speak TLS in time.").arg(server), words,
                     check + u' ' + Text::tr("A server without TLS wants http: rather than https:.") };
        }
        return { Text::tr("%1 did not answer in time.").arg(server), words, check };
    case QNetworkReply::SslHandshakeFailedError:
        return tlsError(tlsErrors, words, server);
    case QNetworkReply::RemoteHostClosedError:
        return { Text::tr("%1 closed the connection without an answer.").arg(server), words,
                 Text::tr("See whether the address should begin with https: rather than http:.") };
    default:
        return { Text::tr("%1 cannot be reached.").arg(server), words, check };
    }
}

Error statusError(int status, const QByteArray &words, const QString &server)
{
    const QString detail = u"HTTP %1: %2"_s.arg(status).arg(saidIn(words));
    switch (status) {
    case 401:
        return { Text::tr("%1 does not accept the user or the password.").arg(server), detail,
                 Text::tr("Correct them in the connection's settings.") };
    case 403:
        // Also what Pinot says of a wrong password.
        return { Text::tr("%1 refuses: the user or the password is wrong, or the user lacks the right.").arg(server),
                 detail,
                 Text::tr("Correct user and password in the connection's settings, or have the right granted.") };
    case 404:
        return { Text::tr("%1 does not know what was asked for.").arg(server), detail,
                 Text::tr("See whether the address is that of Pinot.") };
    default:
        return { Text::tr("%1 answered with the HTTP status %2.").arg(server).arg(status), detail, {} };
    }
}

} // namespace trackside
