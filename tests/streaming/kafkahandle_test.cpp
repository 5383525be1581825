// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/kafkahandle.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace trackside;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

KafkaConnection connection()
{
    KafkaConnection connection;
    connection.bootstrap = u"a:1"_s;
    connection.user = u"anna"_s;
    return connection;
}

std::string sentence(rd_kafka_resp_err_t code, const QString &words, const QString &topic = {})
{
    const Error error = kafka::errorOf(connection(), code, words, topic);
    EXPECT_FALSE(error.remedy.isEmpty()) << error.message.toStdString();
    EXPECT_EQ(error.detail, words);
    return error.message.toStdString();
}

} // namespace

// The words are librdkafka's and OpenSSL's.
TEST(KafkaSentences, TellWhatIsWrongWithTls)
{
    const auto tls = [](const QString &words) { return sentence(RD_KAFKA_RESP_ERR__SSL, words); };
    EXPECT_EQ(tls(u"ssl://a:1/bootstrap: SSL handshake failed: error:0A000086:SSL routines::certificate verify failed: "
                  "broker certificate could not be verified, verify that ssl.ca.location is correctly configured"_s),
              "Kafka at a:1 shows a certificate that is not trusted, or that is for another host.");
    EXPECT_EQ(tls(u"ssl://a:1/bootstrap: SSL handshake failed: error:0A00010B:SSL routines::wrong version number"_s),
              "Kafka at a:1 does not answer with TLS.");
    EXPECT_EQ(sentence(RD_KAFKA_RESP_ERR__TRANSPORT,
                       u"ssl://a:1/bootstrap: SSL handshake failed: Disconnected: connecting to a PLAINTEXT broker "
                       "listener? (after 3ms in state SSL_HANDSHAKE)"_s),
              "Kafka at a:1 does not answer with TLS.");
    EXPECT_EQ(
        tls(u"ssl://a:1/1: SSL handshake failed: error:0A00045C:SSL routines::tlsv13 alert certificate required"_s),
        "Kafka at a:1 wants a TLS that Trackside does not offer, such as a client's certificate.");
    EXPECT_EQ(tls(u"ssl://a:1/1: SSL handshake failed: SSL syscall error: Connection reset by peer"_s),
              "The TLS connection to Kafka at a:1 breaks off.");
    EXPECT_EQ(sentence(RD_KAFKA_RESP_ERR__TRANSPORT,
                       u"ssl://a:1/bootstrap: Disconnected (after 0ms in state SSL_HANDSHAKE)"_s),
              "Kafka at a:1 does not answer with TLS.");
    EXPECT_EQ(sentence(RD_KAFKA_RESP_ERR__TRANSPORT, u"a:1/1: Connect to ipv4#10.0.0.1:1 failed: Connection refused"_s),
              "Kafka at a:1 does not answer.");
}

TEST(KafkaSentences, TellABrokersNameFromTheConnections)
{
    const auto unknown = [](const QString &words) { return sentence(RD_KAFKA_RESP_ERR__RESOLVE, words); };
    EXPECT_EQ(unknown(u"a:1/bootstrap: Failed to resolve 'a:1': Name or service not known (after 3ms in state "
                      "CONNECT)"_s),
              "There is no host by the name of Kafka's address a:1.");
    EXPECT_EQ(unknown(u"Local: Host resolution failure"_s), "There is no host by the name of Kafka's address a:1.");
    const QString advertised =
        u"sasl_ssl://kafka:9092/1: Failed to resolve 'kafka:9092': Temporary failure in name resolution (after 8ms in "
        "state CONNECT)"_s;
    EXPECT_EQ(unknown(advertised), "Kafka at a:1 names itself kafka:9092, which cannot be found from here.");
    EXPECT_THAT(kafka::errorOf(connection(), RD_KAFKA_RESP_ERR__RESOLVE, advertised).remedy.toStdString(),
                HasSubstr("advertised.listeners"));

    KafkaConnection several = connection();
    several.bootstrap = u"a:1, Kafka:9092"_s;
    EXPECT_EQ(kafka::errorOf(several, RD_KAFKA_RESP_ERR__RESOLVE, advertised).message,
              u"There is no host by the name of Kafka's address kafka:9092."_s);
}

TEST(KafkaSentences, TellTopicsAndRights)
{
    EXPECT_EQ(sentence(RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART, u"-"_s, u"t_races"_s),
              "Kafka at a:1 has no topic t_races.");
    EXPECT_EQ(sentence(RD_KAFKA_RESP_ERR__UNKNOWN_TOPIC, u"-"_s), "Kafka at a:1 lacks a topic.");
    EXPECT_EQ(sentence(RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED, u"-"_s, u"parkrun"_s),
              "Kafka at a:1 does not let this user write to the topic parkrun.");
    EXPECT_THAT(kafka::errorOf(connection(), RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED, {}, u"parkrun"_s)
                    .remedy.toStdString(),
                HasSubstr("--topic parkrun --allow-principal User:anna"));
    EXPECT_EQ(sentence(RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE, u"Broker: Message size too large"_s),
              "Kafka at a:1 takes no records: Broker: Message size too large.");
    EXPECT_EQ(sentence(RD_KAFKA_RESP_ERR_REQUEST_TIMED_OUT, u"-"_s), "Kafka at a:1 does not answer.");
}
