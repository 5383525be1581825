// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectionform.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::ConnectionForm)
};

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

bool areServers(const QString &text)
{
    const QStringList servers = text.split(u',');
    return std::ranges::all_of(servers, [](const QString &server) {
        return matches(server.trimmed(), u"(\\[[0-9A-Fa-f:.]+\\]|[^\\s:,/@\\[\\]]+):\\d{1,5}"_s)
            && server.section(u':', -1).toInt() <= 65'535;
    });
}

bool isServersUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

/// Adds to the problems, a field at a time.
class Finder {
public:
    void require(bool right, const QString &field, const QString &message)
    {
        if (!right) {
            problems.push_back({ field, message });
        }
    }
    /// An address is written into settings and messages, so a password may not stand in it.
    void requireUrl(const QString &text, const QString &field, const QString &whose)
    {
        if (!QUrl(text).userInfo().isEmpty()) {
            require(false, field,
                    Text::tr("%1 is reached by an address without a user or password, such as http://localhost:9000: "
                             "these have fields of their own, or the variables TRACKSIDE_PINOT_USER and "
                             "TRACKSIDE_PINOT_PASSWORD.")
                        .arg(whose));
            return;
        }
        require(isServersUrl(text), field,
                Text::tr("%1 is reached by an address such as http://localhost:9000, with http or https.").arg(whose));
    }
    void requireFile(const QString &path, const QString &field)
    {
        require(path.isEmpty() || QFileInfo(path).isFile(), field,
                Text::tr("There is no file “%1”. Name one with certificates in PEM format, or none for the system's.")
                    .arg(path));
    }

    std::vector<ConfigProblem> problems;
};

} // namespace

const QStringList &kafkaSecurities()
{
    static const QStringList all { u"PLAINTEXT"_s, u"SSL"_s, u"SASL_PLAINTEXT"_s, u"SASL_SSL"_s };
    return all;
}

const QStringList &kafkaMechanisms()
{
    static const QStringList all { u"PLAIN"_s, u"SCRAM-SHA-256"_s, u"SCRAM-SHA-512"_s };
    return all;
}

bool usesSasl(const ConnectionForm &form)
{
    return form.kafkaSecurity.startsWith("SASL"_L1);
}

const QString &embeddedProfile()
{
    static const QString name = u"embedded"_s;
    return name;
}

bool isBuiltInProfile(const QString &name)
{
    return name == embeddedProfile() || name == "local"_L1;
}

std::vector<ConfigProblem> problemsOf(const ConnectionForm &form)
{
    Finder find;
    find.require(areServers(form.kafka), u"kafka"_s,
                 Text::tr("Kafka's servers are HOST:PORT, several with commas between them, such as localhost:9092."));
    find.require(kafkaSecurities().contains(form.kafkaSecurity), u"kafkaSecurity"_s,
                 Text::tr("Kafka's security must be one of %1.").arg(kafkaSecurities().join(u", "_s)));
    if (usesSasl(form)) {
        find.require(kafkaMechanisms().contains(form.kafkaMechanism), u"kafkaMechanism"_s,
                     Text::tr("With SASL the mechanism must be one of %1.").arg(kafkaMechanisms().join(u", "_s)));
        find.require(!form.kafkaUser.isEmpty(), u"kafkaUser"_s, Text::tr("With SASL, Kafka wants a user."));
    }
    find.requireFile(form.kafkaCaFile, u"kafkaCaFile"_s);
    find.require(matches(form.topicPrefix, u"[A-Za-z0-9._-]{0,200}"_s), u"topicPrefix"_s,
                 Text::tr("Topics have names of letters, digits, “.”, “_” and “-” only."));
    const QLocale locale;
    find.require(limits::partitions.holds(form.partitions), u"partitions"_s,
                 Text::tr("A topic can have from %1 to %2 partitions, not %3.")
                     .arg(locale.toString(limits::partitions.least), locale.toString(limits::partitions.most),
                          locale.toString(form.partitions)));
    find.requireUrl(form.controller, u"controller"_s, Text::tr("Pinot's controller"));
    find.requireUrl(form.broker, u"broker"_s, Text::tr("Pinot's broker"));
    find.requireFile(form.pinotCaFile, u"pinotCaFile"_s);
    find.require(matches(form.tablePrefix, u"[A-Za-z0-9_]{0,100}"_s), u"tablePrefix"_s,
                 Text::tr("Tables have names of letters, digits and “_” only."));
    find.require(form.kafkaForPinot.isEmpty() || areServers(form.kafkaForPinot), u"kafkaForPinot"_s,
                 Text::tr("Kafka's servers are HOST:PORT, several with commas between them, as Pinot reaches them."));
    return find.problems;
}

QString problemOfProfileName(const QString &name, const QStringList &taken)
{
    if (!matches(name, u"[\\w.-]{1,40}"_s)) {
        return Text::tr("A profile's name has 1 to 40 letters, digits, “.”, “_” or “-”.");
    }
    if (taken.contains(name, Qt::CaseInsensitive)) {
        return Text::tr("There is a profile “%1” already.").arg(name);
    }
    return {};
}

} // namespace trackside
