// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/kafkatopics.h"

#include "streaming/kafkahandle.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

#include <algorithm>
#include <array>
#include <span>

namespace trackside {

using namespace std::chrono_literals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::KafkaTopics)
};

/// How long one wait for an answer lasts before it is looked whether to wait on.
constexpr std::chrono::milliseconds look = 100ms;

/// A client with what its broker last complained of, which says more than a time-out.
struct Prober {
    Prober(const KafkaConnection &where, const std::stop_token &whenToStop)
        : connection(where)
        , stop(whenToStop)
    {
    }

    Result<void> connect()
    {
        auto settings = kafka::settingsFor(connection, {});
        if (!settings) {
            return std::unexpected(settings.error());
        }
        rd_kafka_conf_set_opaque(settings->get(), this);
        rd_kafka_conf_set_error_cb(settings->get(), [](rd_kafka_t *, int code, const char *words, void *opaque) {
            auto *prober = static_cast<Prober *>(opaque);
            const auto error = static_cast<rd_kafka_resp_err_t>(code);
            if (!prober->refused
                && (error != RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN || prober->complaint.message.isEmpty())) {
                prober->refused = prober->refused || kafka::isRefusal(error);
                prober->complaint = kafka::errorOf(prober->connection, error, QString::fromUtf8(words));
            }
        });
        auto made = kafka::makeClient(RD_KAFKA_PRODUCER, std::move(*settings));
        if (!made) {
            return std::unexpected(made.error());
        }
        client = std::move(*made);
        return {};
    }

    Result<kafka::Partitions> topics(std::chrono::milliseconds bound)
    {
        auto found = kafka::topicsOf(client.get(), bound, [this] { return refused || stop.stop_requested(); });
        if (found) {
            return *std::move(found);
        }
        const QString words = QString::fromUtf8(rd_kafka_err2str(found.error()));
        return std::unexpected(complaint.message.isEmpty() ? kafka::errorOf(connection, found.error(), words)
                                                           : complaint);
    }

    /// The words of the broker where it refuses; none when the topic is made or was there already.
    QString create(const QByteArray &topic, std::chrono::milliseconds bound)
    {
        if (stop.stop_requested()) {
            return Text::tr("it was broken off");
        }
        std::array<char, 512> words {};
        using Topic = std::unique_ptr<rd_kafka_NewTopic_t, decltype(&rd_kafka_NewTopic_destroy)>;
        const Topic wanted(
            rd_kafka_NewTopic_new(topic.constData(), connection.partitions, -1, words.data(), words.size()),
            rd_kafka_NewTopic_destroy);
        if (!wanted) {
            return QString::fromUtf8(words.data());
        }
        const std::unique_ptr<rd_kafka_queue_t, decltype(&rd_kafka_queue_destroy)> queue(
            rd_kafka_queue_new(client.get()), rd_kafka_queue_destroy);
        rd_kafka_NewTopic_t *topics[] = { wanted.get() };
        rd_kafka_CreateTopics(client.get(), topics, 1, nullptr, queue.get());
        std::unique_ptr<rd_kafka_event_t, decltype(&rd_kafka_event_destroy)> event(nullptr, rd_kafka_event_destroy);
        for (const QDeadlineTimer late(bound); !event && !stop.stop_requested() && !late.hasExpired();) {
            event.reset(rd_kafka_queue_poll(queue.get(), static_cast<int>(std::min(look, bound).count())));
        }
        if (!event) {
            return Text::tr("no answer in time");
        }
        if (rd_kafka_event_error(event.get()) != RD_KAFKA_RESP_ERR_NO_ERROR) {
            return QString::fromUtf8(rd_kafka_event_error_string(event.get()));
        }
        std::size_t count = 0;
        const rd_kafka_topic_result_t **results =
            rd_kafka_CreateTopics_result_topics(rd_kafka_event_CreateTopics_result(event.get()), &count);
        for (const auto *result : std::span(results, count)) {
            const auto error = rd_kafka_topic_result_error(result);
            if (error != RD_KAFKA_RESP_ERR_NO_ERROR && error != RD_KAFKA_RESP_ERR_TOPIC_ALREADY_EXISTS) {
                return QString::fromUtf8(rd_kafka_topic_result_error_string(result));
            }
        }
        return waitUntilShown(topic, bound) ? QString() : Text::tr("the broker does not show it");
    }

    /// A broker acknowledges a new topic a moment before it knows it.
    bool waitUntilShown(const QByteArray &topic, std::chrono::milliseconds bound)
    {
        constexpr auto pause = 20ms;
        for (const QDeadlineTimer late(bound); !late.hasExpired() && !stop.stop_requested(); QThread::sleep(pause)) {
            if (const auto shown = topics(bound); shown && shown->contains(topic)) {
                return true;
            }
        }
        return false;
    }

    const KafkaConnection &connection;
    const std::stop_token &stop;
    kafka::Client client;
    Error complaint;
    bool refused = false;
};

/// \p missing tells what it means that there is no such topic.
CheckFinding topicFinding(const QString &topic, const QString &missing, Prober &prober, const kafka::Partitions &topics,
                          bool provision, std::chrono::milliseconds bound)
{
    CheckFinding check { Text::tr("Topic %1").arg(topic), true, {}, {} };
    const auto found = topics.find(topic.toUtf8());
    if (found != topics.end()) {
        check.finding = Text::tr("It is there, with %Ln partition(s).", nullptr, found->second);
        return check;
    }
    if (!provision) {
        check.ok = false;
        check.finding = missing;
        check.fix = Text::tr("Create it: trackside doctor --provision%1.").arg(prober.connection.profileOption);
        return check;
    }
    const QString refused = prober.create(topic.toUtf8(), bound);
    check.ok = refused.isEmpty();
    check.finding = check.ok ? Text::tr("Created, with %Ln partition(s).", nullptr, prober.connection.partitions)
                             : Text::tr("It could not be created: %1.").arg(refused);
    check.fix =
        check.ok ? QString() : Text::tr("Let the cluster's administrator create it, or give this user the right.");
    return check;
}

} // namespace

CheckFindings checkKafka(const KafkaConnection &connection, bool provision, std::chrono::milliseconds bound,
                         const std::stop_token &stop)
{
    CheckFinding broker { Text::tr("Kafka broker"), false, {}, {} };
    Prober prober(connection, stop);
    const auto connected = prober.connect();
    const auto topics = connected ? prober.topics(bound) : std::unexpected(connected.error());
    if (!topics) {
        broker.finding = topics.error().message;
        broker.fix = topics.error().remedy;
        return { broker };
    }
    broker.ok = true;
    broker.finding = Text::tr("It answers at %1.").arg(connection.bootstrap);
    const auto finding = [&](const QString &topic, const QString &missing) {
        return topicFinding(topic, missing, prober, *topics, provision, bound);
    };
    CheckFinding competitors =
        finding(connection.competitorsTopic(), Text::tr("It is missing: races run without names."));
    competitors.isOptional = !competitors.ok;
    return { broker, finding(connection.eventsTopic(), Text::tr("It is missing.")),
             finding(connection.racesTopic(), Text::tr("It is missing.")), competitors };
}

} // namespace trackside
