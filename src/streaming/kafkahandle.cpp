// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/kafkahandle.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

namespace trackside::kafka {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::Kafka)
};

constexpr std::size_t wordsLength = 512;

/// How long one question for the topics waits before what went wrong is looked at.
constexpr auto look = std::chrono::milliseconds(500);

/// As rules of access name the user; one without SASL has this name.
QString principal(const KafkaConnection &connection)
{
    return connection.user.isEmpty() ? QStringLiteral("ANONYMOUS") : connection.user;
}

/// Whether a broker answered, and would not have it; the others are the connection's.
bool isBrokersRefusal(rd_kafka_resp_err_t code)
{
    return code > RD_KAFKA_RESP_ERR_NO_ERROR && code != RD_KAFKA_RESP_ERR_REQUEST_TIMED_OUT
        && code != RD_KAFKA_RESP_ERR_BROKER_NOT_AVAILABLE && code != RD_KAFKA_RESP_ERR_NETWORK_EXCEPTION;
}

/// librdkafka says the same of an authority that is not known and of a certificate for another host.
Error tlsError(const QString &where, const QString &words)
{
    const auto tells = [&words](const auto &...parts) {
        return (words.contains(QLatin1StringView(parts), Qt::CaseInsensitive) || ...);
    };
    if (tells("certificate verify failed", "0A000086", "verify broker certificate")) {
        return {
            Text::tr("Kafka at %1 shows a certificate that is not trusted, or that is for another host.").arg(where),
            words,
            Text::tr("Name the file of the certificate authority that signed it, and the broker by the host that "
                     "stands in it.")
        };
    }
    if (tells("wrong version number", "packet length too long", "record layer", "Disconnected")) {
        return { Text::tr("Kafka at %1 does not answer with TLS.").arg(where), words,
                 Text::tr(
                     "Name the port of its listener with TLS, or choose a connection without. A broker that is just "
                     "starting answers in a moment.") };
    }
    if (tells("certificate required", "bad certificate", "alert handshake failure", "unexpected message")) {
        return { Text::tr("Kafka at %1 wants a TLS that Trackside does not offer, such as a client's certificate.")
                     .arg(where),
                 words, Text::tr("Name the port of a listener that takes a user and a password.") };
    }
    return { Text::tr("The TLS connection to Kafka at %1 breaks off.").arg(where), words,
             Text::tr("Check that this port is its listener with TLS, and look into the broker's log.") };
}

/// Of a name that cannot be found: the connection's own, or the one under which a broker wants to be reached. Words
/// that tell no name are of the connection's.
Error nameError(const KafkaConnection &connection, const QString &words)
{
    static const QRegularExpression unknown(QStringLiteral("Failed to resolve '([^']+)'"));
    const QString &where = connection.bootstrap;
    const QString name = unknown.match(words).captured(1);
    const QStringList servers = where.split(u',');
    const bool isOurs = name.isEmpty() || std::ranges::any_of(servers, [&name](const QString &server) {
                            return server.trimmed().compare(name, Qt::CaseInsensitive) == 0;
                        });
    if (!isOurs) {
        return { Text::tr("Kafka at %1 names itself %2, which cannot be found from here.").arg(where, name), words,
                 Text::tr("Set advertised.listeners in the broker's configuration to an address that this computer "
                          "reaches.") };
    }
    return { Text::tr("There is no host by the name of Kafka's address %1.").arg(name.isEmpty() ? where : name), words,
             Text::tr("Check the address: it reads like host:9092.") };
}

Result<void> set(rd_kafka_conf_t *settings, const char *name, const QByteArray &value)
{
    std::array<char, wordsLength> words {};
    if (rd_kafka_conf_set(settings, name, value.constData(), words.data(), words.size()) == RD_KAFKA_CONF_OK) {
        return {};
    }
    return failure(Text::tr("Kafka's setting “%1” cannot have the value given.").arg(QLatin1StringView(name)),
                   QString::fromUtf8(words.data()));
}

} // namespace

Result<Settings> settingsFor(const KafkaConnection &connection, const Values &more)
{
    Settings settings(rd_kafka_conf_new());
    Values all {
        { "bootstrap.servers", connection.bootstrap.toUtf8() },
        { "security.protocol", connection.security.toUtf8() },
        { "client.id", "trackside" },
        { "reconnect.backoff.max.ms", "1000" }, // a broker that comes back is found within a second
    };
    if (connection.security.startsWith(QLatin1StringView("SASL"))) {
        all.emplace_back("sasl.mechanism", connection.mechanism.toUtf8());
        all.emplace_back("sasl.username", connection.user.toUtf8());
        all.emplace_back("sasl.password", connection.password.toUtf8());
    }
    if (!connection.caFile.isEmpty()) {
        all.emplace_back("ssl.ca.location", connection.caFile.toUtf8());
    }
    rd_kafka_conf_set_log_cb(settings.get(), nullptr); // its words come as errors, with a sentence
    all.insert(all.end(), more.begin(), more.end());
    for (const auto &[name, value] : all) {
        if (const auto done = set(settings.get(), name, value); !done) {
            return std::unexpected(done.error());
        }
    }
    return settings;
}

Result<Client> makeClient(rd_kafka_type_t type, Settings settings)
{
    std::array<char, wordsLength> words {};
    Client client(rd_kafka_new(type, settings.get(), words.data(), words.size()));
    if (!client) {
        return failure(Text::tr("The connection to Kafka cannot be set up."), QString::fromUtf8(words.data()));
    }
    (void)settings.release(); // the client's own now
    return client;
}

Error errorOf(const KafkaConnection &connection, rd_kafka_resp_err_t code, const QString &words, const QString &topic)
{
    const QString &where = connection.bootstrap;
    if (code == RD_KAFKA_RESP_ERR__SSL || words.contains(QLatin1StringView("SSL handshake"))
        || words.contains(QLatin1StringView("in state SSL_HANDSHAKE"))) {
        return tlsError(where, words);
    }
    switch (code) {
    case RD_KAFKA_RESP_ERR__AUTHENTICATION:
    case RD_KAFKA_RESP_ERR_SASL_AUTHENTICATION_FAILED:
        return { Text::tr("Kafka at %1 refuses the user or the password.").arg(where), words,
                 Text::tr("Give the user and the password that this cluster knows.") };
    case RD_KAFKA_RESP_ERR__RESOLVE:
        return nameError(connection, words);
    case RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART:
    case RD_KAFKA_RESP_ERR__UNKNOWN_TOPIC:
    case RD_KAFKA_RESP_ERR__UNKNOWN_PARTITION: // one that was there is no more
        return { topic.isEmpty() ? Text::tr("Kafka at %1 lacks a topic.").arg(where)
                                 : Text::tr("Kafka at %1 has no topic %2.").arg(where, topic),
                 words, Text::tr("Create it: trackside doctor --provision%1.").arg(connection.profileOption) };
    case RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED:
        return { topic.isEmpty()
                     ? Text::tr("Kafka at %1 does not let this user write to a topic.").arg(where)
                     : Text::tr("Kafka at %1 does not let this user write to the topic %2.").arg(where, topic),
                 words,
                 Text::tr("Have it allowed on the cluster: kafka-acls.sh --add --producer --topic %1 "
                          "--allow-principal User:%2")
                     .arg(topic.isEmpty() ? connection.eventsTopic() : topic, principal(connection)) };
    case RD_KAFKA_RESP_ERR_CLUSTER_AUTHORIZATION_FAILED:
        return { Text::tr("Kafka at %1 does not let this user send records that are recognised as repeats.").arg(where),
                 words,
                 Text::tr("Have it allowed on the cluster: kafka-acls.sh --add --cluster --operation IdempotentWrite "
                          "--allow-principal User:%1")
                     .arg(principal(connection)) };
    default:
        break;
    }
    if (isBrokersRefusal(code)) {
        return { Text::tr("Kafka at %1 takes no records: %2.").arg(where, words), words,
                 Text::tr("Look into the broker's log.") };
    }
    return { Text::tr("Kafka at %1 does not answer.").arg(where), words,
             Text::tr("Start the broker, or check the address; packaging/cluster/cluster.sh up starts one here.") };
}

Error fatalError(const KafkaConnection &connection, rd_kafka_resp_err_t code, const QString &words)
{
    if (code == RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED
        || code == RD_KAFKA_RESP_ERR_CLUSTER_AUTHORIZATION_FAILED) {
        return errorOf(connection, code, words);
    }
    return { Text::tr("The producer of the stream to Kafka at %1 failed.").arg(connection.bootstrap), words,
             Text::tr("Another one takes its place and sends again what was not acknowledged. If this comes again and "
                      "again, look into the broker's log.") };
}

bool isRefusal(rd_kafka_resp_err_t code)
{
    return code == RD_KAFKA_RESP_ERR__AUTHENTICATION || code == RD_KAFKA_RESP_ERR_SASL_AUTHENTICATION_FAILED
        || code == RD_KAFKA_RESP_ERR__SSL;
}

std::expected<Partitions, rd_kafka_resp_err_t> topicsOf(rd_kafka_t *client, std::chrono::milliseconds bound,
                                                        const std::function<bool()> &refused)
{
    const QDeadlineTimer deadline(bound);
    const rd_kafka_metadata_t *metadata = nullptr;
    auto error = RD_KAFKA_RESP_ERR__TIMED_OUT;
    do {
        const auto turn = std::min<qint64>(look.count(), std::max<qint64>(1, deadline.remainingTime()));
        error = rd_kafka_metadata(client, 1, nullptr, &metadata, static_cast<int>(turn));
        rd_kafka_poll(client, 0);
    } while (error != RD_KAFKA_RESP_ERR_NO_ERROR && !refused() && !deadline.hasExpired());
    if (error != RD_KAFKA_RESP_ERR_NO_ERROR) {
        return std::unexpected(error);
    }
    Partitions found;
    for (const auto &topic : std::span(metadata->topics, static_cast<std::size_t>(metadata->topic_cnt))) {
        found.emplace(topic.topic, topic.partition_cnt);
    }
    rd_kafka_metadata_destroy(metadata);
    return found;
}

} // namespace trackside::kafka
