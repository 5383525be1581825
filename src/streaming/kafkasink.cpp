// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/kafkasink.h"

#include "streaming/eventjson.h"
#include "streaming/kafkahandle.h"

#include <QCoreApplication>

#include <array>
#include <charconv>
#include <map>

namespace trackside {

using namespace std::chrono_literals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::KafkaSink)
};

/// What librdkafka may hold is bounded by whole seconds of the race; its own limits lie above them.
constexpr auto mostMessages = "10000000";
constexpr auto mostKilobytes = "2097151";
/// Records that may wait however few seconds they are: a field of a million fills memory in two.
constexpr int mostRecords = 2'000'000;

/// Opaque of a `races` row, which is counted with no second.
constexpr std::intptr_t raceRow = -1;

} // namespace

struct KafkaSink::State {
    State(KafkaConnection where, KafkaSinkSettings how)
        : connection(std::move(where))
        , settings(how)
    {
    }

    /// Serves delivery reports and errors.
    void poll() const
    {
        if (client) {
            rd_kafka_poll(client.get(), 0);
        }
    }

    static void delivered(rd_kafka_t *, const rd_kafka_message_t *message, void *opaque)
    {
        auto *state = static_cast<State *>(opaque);
        const auto second = reinterpret_cast<std::intptr_t>(message->_private);
        if (message->err != RD_KAFKA_RESP_ERR_NO_ERROR) {
            state->lost += second == raceRow ? 0 : 1;
            state->trouble =
                kafka::errorOf(state->connection, message->err, QString::fromUtf8(rd_kafka_err2str(message->err)));
            return;
        }
        state->trouble = {};
        if (second == raceRow) {
            ++state->acknowledgedRows;
            return;
        }
        ++state->acknowledged;
        const auto waiting = state->waiting.find(static_cast<std::int32_t>(second));
        if (waiting != state->waiting.end() && --waiting->second == 0) {
            state->waiting.erase(waiting);
        }
    }

    static void failed(rd_kafka_t *client, int code, const char *words, void *opaque)
    {
        auto *state = static_cast<State *>(opaque);
        auto error = static_cast<rd_kafka_resp_err_t>(code);
        state->isRefused = state->isRefused || kafka::isRefusal(error);
        if (error == RD_KAFKA_RESP_ERR__FATAL) {
            std::array<char, 512> fatal {};
            error = rd_kafka_fatal_error(client, fatal.data(), fatal.size());
            state->isFatal = true;
            state->trouble = kafka::errorOf(state->connection, error, QString::fromUtf8(fatal.data()));
        } else if (kafka::isRefusal(error)
                   || (error != RD_KAFKA_RESP_ERR__TRANSPORT && error != RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN)
                   || state->trouble.message.isEmpty()) {
            // That a connection broke says less than why the one before did.
            state->trouble = kafka::errorOf(state->connection, error, QString::fromUtf8(words));
        }
    }

    Result<void> produce(const char *topic, std::string_view key, std::string_view value, std::intptr_t second)
    {
        // NOLINTBEGIN(performance-no-int-to-ptr): a number is all that the delivery report shall bring back
        const auto error = rd_kafka_producev(
            client.get(), RD_KAFKA_V_TOPIC(topic), RD_KAFKA_V_KEY(key.data(), key.size()),
            RD_KAFKA_V_VALUE(const_cast<char *>(value.data()), value.size()), // copied, by the next line
            RD_KAFKA_V_MSGFLAGS(RD_KAFKA_MSG_F_COPY), RD_KAFKA_V_OPAQUE(reinterpret_cast<void *>(second)),
            RD_KAFKA_V_END);
        // NOLINTEND(performance-no-int-to-ptr)
        if (error == RD_KAFKA_RESP_ERR_NO_ERROR) {
            return {};
        }
        return std::unexpected(kafka::errorOf(connection, error, QString::fromUtf8(rd_kafka_err2str(error))));
    }

    KafkaConnection connection;
    KafkaSinkSettings settings;
    kafka::Client client;
    std::unique_ptr<EventEncoder> encoder;
    QByteArray eventsTopic;
    QByteArray racesTopic;
    bool writesRaces = false;
    std::map<std::int32_t, std::size_t> waiting; ///< records of each second that are not acknowledged
    std::pair<std::int32_t, std::size_t> begun { -1, 0 }; ///< a second that could be handed over in part only
    std::int64_t acknowledged = 0;
    std::int64_t acknowledgedRows = 0;
    std::int64_t lost = 0;
    bool isFatal = false;
    bool isRefused = false; ///< user, password or certificate
    Error trouble;
};

std::vector<std::pair<const char *, QByteArray>> KafkaSink::producerSettings()
{
    return { { "enable.idempotence", "true" },
             { "acks", "all" },
             { "compression.codec", "lz4" },
             { "linger.ms", "5" },
             { "message.timeout.ms", "0" },
             { "queue.buffering.max.messages", mostMessages },
             { "queue.buffering.max.kbytes", mostKilobytes } };
}

KafkaSink::KafkaSink(KafkaConnection connection, KafkaSinkSettings settings)
    : m_state(std::make_unique<State>(std::move(connection), settings))
{
}

KafkaSink::~KafkaSink() = default;

Result<void> KafkaSink::open(const RaceRecord &race, const Course &, Shard shard)
{
    State &s = *m_state;
    auto settings = kafka::settingsFor(s.connection, producerSettings());
    if (!settings) {
        return std::unexpected(settings.error());
    }
    rd_kafka_conf_set_opaque(settings->get(), &s);
    rd_kafka_conf_set_dr_msg_cb(settings->get(), &State::delivered);
    rd_kafka_conf_set_error_cb(settings->get(), &State::failed);
    auto client = kafka::makeClient(RD_KAFKA_PRODUCER, std::move(*settings));
    if (!client) {
        return std::unexpected(client.error());
    }
    s.client = std::move(*client);
    s.eventsTopic = s.connection.eventsTopic().toUtf8();
    s.racesTopic = s.connection.racesTopic().toUtf8();
    s.encoder = std::make_unique<EventEncoder>(race);
    s.writesRaces = shard.index == 1;

    const auto topics = kafka::topicsOf(s.client.get(), s.settings.openBound, [&s] { return s.isRefused; });
    if (!topics) {
        const Error plain =
            kafka::errorOf(s.connection, topics.error(), QString::fromUtf8(rd_kafka_err2str(topics.error())));
        return std::unexpected(s.trouble.message.isEmpty() ? plain : s.trouble);
    }
    QString missing;
    for (const QByteArray &topic : { s.eventsTopic, s.racesTopic }) {
        if (!topics->contains(topic)) {
            missing = QString::fromUtf8(topic);
        }
    }
    if (!missing.isEmpty()) {
        return failure(Text::tr("Kafka at %1 has no topic %2.").arg(s.connection.bootstrap, missing), {},
                       Text::tr("Create it: trackside doctor --provision."));
    }
    if (!s.writesRaces) {
        return {};
    }
    if (const auto written = writeRace(race); !written) {
        return written;
    }
    const auto flushed = rd_kafka_flush(s.client.get(), static_cast<int>(s.settings.openBound.count()));
    if (flushed != RD_KAFKA_RESP_ERR_NO_ERROR || s.acknowledgedRows == 0) {
        const Error plain = kafka::errorOf(s.connection, flushed, QString::fromUtf8(rd_kafka_err2str(flushed)));
        return std::unexpected(s.trouble.message.isEmpty() ? plain : s.trouble);
    }
    return {};
}

Result<void> KafkaSink::writeSecond(std::int32_t second, std::span<const PositionEvent> events, bool)
{
    State &s = *m_state;
    s.poll();
    if (s.isFatal) {
        return std::unexpected(s.trouble);
    }
    // A second of which a part is in librdkafka's hands goes on there, so that no record is sent twice.
    const std::size_t done = s.begun.first == second ? s.begun.second : 0;
    for (std::size_t i = done; i < events.size(); ++i) {
        std::array<char, 16> digits {};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), events[i].competitorId).ptr;
        const auto produced =
            s.produce(s.eventsTopic.constData(), { digits.data(), end }, s.encoder->encode(events[i]), second);
        if (!produced) {
            s.begun = { second, i };
            return produced;
        }
        ++s.waiting[second];
    }
    s.begun = { -1, 0 };
    s.poll();
    return {};
}

int KafkaSink::room() const
{
    m_state->poll();
    if (rd_kafka_outq_len(m_state->client.get()) >= mostRecords) {
        return 0;
    }
    return std::max(0, m_state->settings.mostSeconds - static_cast<int>(m_state->waiting.size()));
}

std::int64_t KafkaSink::acknowledgedEvents() const
{
    m_state->poll();
    return m_state->acknowledged;
}

bool KafkaSink::isDrained() const
{
    m_state->poll();
    return m_state->isFatal || rd_kafka_outq_len(m_state->client.get()) == 0;
}

Error KafkaSink::trouble() const
{
    m_state->poll();
    return m_state->trouble;
}

Result<void> KafkaSink::writeRace(const RaceRecord &race)
{
    if (!m_state->writesRaces) {
        return {};
    }
    return m_state->produce(m_state->racesTopic.constData(), race.runId.toStdString(), raceJson(race), raceRow);
}

Result<void> KafkaSink::close(std::chrono::milliseconds bound)
{
    State &s = *m_state;
    if (!s.client) {
        return {};
    }
    rd_kafka_flush(s.client.get(), static_cast<int>(bound.count()));
    const int left = rd_kafka_outq_len(s.client.get());
    if (left > 0) {
        // Destroying waits for what is left, however long; so it goes first.
        rd_kafka_purge(s.client.get(), RD_KAFKA_PURGE_F_QUEUE | RD_KAFKA_PURGE_F_INFLIGHT);
        rd_kafka_flush(s.client.get(), 500);
    }
    s.client.reset();
    if (left > 0) {
        return failure(Text::tr("%Ln record(s) were not acknowledged by Kafka at %1 before the end.", nullptr, left)
                           .arg(s.connection.bootstrap),
                       s.trouble.message, Text::tr("Go on with the race once Kafka is back."));
    }
    return {};
}

} // namespace trackside
