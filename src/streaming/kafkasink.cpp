// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/kafkasink.h"

#include "streaming/eventjson.h"
#include "streaming/kafkahandle.h"
#include "streaming/kafkaproducer.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <array>
#include <atomic>
#include <charconv>

namespace trackside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::KafkaSink)
};

/// What librdkafka may hold is bounded by whole seconds of the race; its own limits lie above them.
constexpr auto mostMessages = "10000000";
constexpr auto mostKilobytes = "2097151";

/// How long one wait for the `races` row or the producer's id lasts before it is looked whether to wait on.
constexpr auto look = 100ms;

} // namespace

struct KafkaSink::State {
    State(KafkaConnection where, const KafkaSinkSettings &how)
        : openBound(how.openBound)
        , producer(std::move(where), how)
    {
    }

    /// Whether the producer has its id: whose row is acknowledged has one.
    [[nodiscard]] bool isReady() const { return writesRaces ? !producer.isRowOpen() : producer.hasId(); }
    /// Whether waiting on cannot help.
    [[nodiscard]] bool isHopeless() const { return producer.isRefused() || producer.isBroken() || isBrokenOff; }

    [[nodiscard]] std::unexpected<Error> failedToOpen(Error why) const
    {
        if (isBrokenOff) {
            return failure(Text::tr("The race was stopped before it began."));
        }
        return std::unexpected(std::move(why));
    }

    std::chrono::milliseconds openBound;
    KafkaProducer producer;
    std::unique_ptr<EventEncoder> encoder;
    RaceRecord race;
    Shard shard;
    bool writesRaces = false;
    std::atomic_bool isBrokenOff = false;
};

std::vector<std::pair<const char *, QByteArray>> KafkaSink::producerSettings()
{
    return { { "enable.idempotence", "true" },
             { "acks", "all" },
             { "compression.codec", "lz4" },
             { "linger.ms", "5" },
             { "message.timeout.ms", "0" },
             // Before the gun the topics were there: one that is missed for so long is gone.
             { "topic.metadata.propagation.max.ms", "5000" },
             { "queue.buffering.max.messages", mostMessages },
             { "queue.buffering.max.kbytes", mostKilobytes } };
}

KafkaSink::KafkaSink(KafkaConnection connection, const KafkaSinkSettings &settings)
    : m_state(std::make_unique<State>(std::move(connection), settings))
{
}

KafkaSink::~KafkaSink() = default;

void KafkaSink::breakOff()
{
    m_state->isBrokenOff = true;
}

Result<void> KafkaSink::open(const RaceRecord &race, const Course &, Shard shard)
{
    State &s = *m_state;
    const KafkaConnection &connection = s.producer.connection();
    s.writesRaces = shard.index == 1;
    if (const auto begun = s.producer.begin(!s.writesRaces); !begun) {
        return begun;
    }
    s.encoder = std::make_unique<EventEncoder>(race);
    s.race = race;
    s.shard = shard;

    const auto topics = kafka::topicsOf(s.producer.client(), s.openBound, [&s] { return s.isHopeless(); });
    if (!topics) {
        return s.failedToOpen(s.producer.explanation(topics.error()));
    }
    for (const QString &topic : { connection.eventsTopic(), connection.racesTopic() }) {
        if (!topics->contains(topic.toUtf8())) {
            return std::unexpected(kafka::errorOf(connection, RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART, {}, topic));
        }
    }
    if (!topics->contains(connection.competitorsTopic().toUtf8())) {
        s.producer.giveEntrantsUp();
    }
    if (const auto written = writeRace(race); !written) {
        return written;
    }
    const QDeadlineTimer late(s.openBound);
    while (!s.isReady() && !s.isHopeless() && !late.hasExpired()) {
        if (s.writesRaces) {
            rd_kafka_flush(s.producer.client(), static_cast<int>(look.count()));
        } else {
            s.producer.lookForId(look);
        }
    }
    if (!s.isReady() || s.isBrokenOff) {
        return s.failedToOpen(s.producer.silence()); // Kafka told its topics
    }
    return {};
}

Result<void> KafkaSink::writeSecond(std::int32_t second, std::span<const PositionEvent> events, bool)
{
    State &s = *m_state;
    s.producer.poll();
    // A second of which a part is in librdkafka's hands goes on there, so that no record is sent twice.
    for (std::size_t i = s.producer.deliveries().handed(second); i < events.size(); ++i) {
        std::array<char, 16> digits {};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), events[i].competitorId).ptr;
        if (const auto sent = s.producer.send(second, { digits.data(), end }, s.encoder->encode(events[i])); !sent) {
            return sent;
        }
    }
    s.producer.completeSecond(second);
    s.producer.poll();
    return {};
}

Result<void> KafkaSink::writeEntrants(std::span<const Entrant> entrants)
{
    State &s = *m_state;
    const std::string run = s.race.runId.toStdString() + '/';
    for (const Entrant &entrant : entrants) {
        s.producer.sendEntrant(entrant.competitorId, run + std::to_string(entrant.competitorId),
                               entrantJson(s.race, entrant));
    }
    s.producer.poll();
    return {};
}

int KafkaSink::room() const
{
    m_state->producer.poll();
    return m_state->producer.room();
}

std::int64_t KafkaSink::acknowledgedEvents() const
{
    m_state->producer.poll();
    return m_state->producer.deliveries().acknowledgedRecords();
}

bool KafkaSink::isDrained() const
{
    m_state->producer.poll();
    return m_state->producer.isDrained();
}

bool KafkaSink::isConfirmed(std::int32_t second) const
{
    m_state->producer.poll();
    return m_state->producer.deliveries().isConfirmed(second);
}

std::optional<std::int32_t> KafkaSink::lostSecond() const
{
    m_state->producer.poll();
    return m_state->producer.deliveries().lostSecond();
}

Error KafkaSink::trouble() const
{
    m_state->producer.poll();
    return m_state->producer.trouble();
}

Result<void> KafkaSink::writeRace(const RaceRecord &race)
{
    if (m_state->writesRaces) {
        m_state->producer.sendRow(race.runId.toStdString(), raceJson(race));
    }
    return {};
}

Result<void> KafkaSink::close(std::chrono::milliseconds bound)
{
    State &s = *m_state;
    if (!s.producer.client()) {
        return {};
    }
    rd_kafka_flush(s.producer.client(), static_cast<int>(bound.count()));
    const auto left = static_cast<int>(s.producer.openRecords());
    const Error why = s.producer.trouble();
    const KafkaConnection &where = s.producer.connection();
    s.producer.end();
    if (left == 0) {
        return {};
    }
    return failure(
        u"%1 %2"_s
            .arg(Text::tr("%Ln record(s) of the race %1 were not acknowledged by Kafka at %2.", nullptr, left)
                     .arg(s.race.runId, where.bootstrap),
                 why.message)
            .trimmed(),
        why.detail,
        u"%1 %2"_s
            .arg(why.remedy,
                 Text::tr("Once Kafka takes records, go on with: trackside resume %1%2%3")
                     .arg(s.race.runId, shardOption(s.shard), where.profileOption))
            .trimmed());
}

} // namespace trackside
