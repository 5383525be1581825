// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/kafkaproducer.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <array>
#include <utility>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::KafkaProducer)
};

/// Records that may wait however few seconds they are: a field of a million fills memory in two.
constexpr int mostRecords = 2'000'000;

/// How long giving up a producer may wait for librdkafka to let go of what it had.
constexpr int purgeMs = 500;

/// Entrants that are not acknowledged: some megabytes.
constexpr std::size_t mostEntrants = 20'000;

/// Opaque of a `races` row, which is counted with no second, and that of the entrant whose competitor id would be 0:
/// those of the others follow downwards.
constexpr std::intptr_t raceRow = -1;
constexpr std::intptr_t firstEntrant = -2;

/// Whether nobody may write to the topic, or there is none.
bool isOfTheTopic(rd_kafka_resp_err_t code)
{
    return code == RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED || code == RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART
        || code == RD_KAFKA_RESP_ERR__UNKNOWN_TOPIC || code == RD_KAFKA_RESP_ERR__UNKNOWN_PARTITION;
}

QString wordsOf(rd_kafka_resp_err_t code)
{
    return QString::fromUtf8(rd_kafka_err2str(code));
}

void discard(kafka::Client &client)
{
    if (client && rd_kafka_outq_len(client.get()) > 0) {
        // Destroying waits for what is left, however long; so it goes first.
        rd_kafka_purge(client.get(), RD_KAFKA_PURGE_F_QUEUE | RD_KAFKA_PURGE_F_INFLIGHT);
        rd_kafka_flush(client.get(), purgeMs);
    }
    client.reset();
}

} // namespace

KafkaProducer::KafkaProducer(KafkaConnection connection, KafkaSinkSettings settings)
    : m_connection(std::move(connection))
    , m_settings(std::move(settings))
    , m_eventsTopic(m_connection.eventsTopic().toUtf8())
    , m_racesTopic(m_connection.racesTopic().toUtf8())
    , m_competitorsTopic(m_connection.competitorsTopic().toUtf8())
{
}

void KafkaProducer::end()
{
    discard(m_client);
}

Result<kafka::Client> KafkaProducer::made(bool tellsOfId)
{
    kafka::Values values = KafkaSink::producerSettings();
    if (tellsOfId) {
        values.emplace_back("statistics.interval.ms", "200"); // they alone tell it
    }
    auto settings = kafka::settingsFor(m_connection, values);
    if (!settings) {
        return std::unexpected(settings.error());
    }
    rd_kafka_conf_set_opaque(settings->get(), this);
    rd_kafka_conf_set_dr_msg_cb(settings->get(), [](rd_kafka_t *, const rd_kafka_message_t *message, void *opaque) {
        static_cast<KafkaProducer *>(opaque)->settle(*message);
    });
    rd_kafka_conf_set_error_cb(settings->get(), [](rd_kafka_t *client, int code, const char *words, void *opaque) {
        static_cast<KafkaProducer *>(opaque)->hear(client, static_cast<rd_kafka_resp_err_t>(code),
                                                   QString::fromUtf8(words));
    });
    rd_kafka_conf_set_stats_cb(settings->get(), [](rd_kafka_t *, char *json, std::size_t length, void *opaque) {
        static_cast<KafkaProducer *>(opaque)->takeStatistics({ json, static_cast<qsizetype>(length) });
        return 0; // librdkafka keeps the text
    });
    return kafka::makeClient(RD_KAFKA_PRODUCER, std::move(*settings));
}

Result<void> KafkaProducer::begin(bool tellsOfId)
{
    return made(tellsOfId).transform([this](kafka::Client client) { m_client = std::move(client); });
}

void KafkaProducer::lookForId(std::chrono::milliseconds bound)
{
    rd_kafka_poll(m_client.get(), static_cast<int>(bound.count()));
    if (!m_hasId) {
        return;
    }
    if (auto quiet = made()) {
        discard(m_client);
        m_client = std::move(*quiet);
    }
}

void KafkaProducer::poll()
{
    if (!m_client) {
        return;
    }
    rd_kafka_poll(m_client.get(), 0);
    if (m_isBroken && m_settings.now() - m_brokenSince >= m_settings.renewPause) {
        renew();
    }
    trySendingRow();
    trySendingEntrants();
}

void KafkaProducer::renew()
{
    auto fresh = made();
    if (!fresh) {
        m_brokenSince = m_settings.now();
        return;
    }
    discard(m_client); // still broken, so that what is purged is no news
    m_client = std::move(*fresh);
    m_deliveries.loseAll();
    m_entrants.loseAll();
    m_rowWanted = isRowOpen();
    m_rowsUnderWay = 0;
    m_isBroken = false;
    m_isProven = false;
}

void KafkaProducer::breakDown(Error error)
{
    if (!std::exchange(m_isBroken, true)) {
        m_brokenSince = m_settings.now();
        m_trouble = std::move(error);
    }
}

void KafkaProducer::settle(const rd_kafka_message_t &message)
{
    const auto second = reinterpret_cast<std::intptr_t>(message._private);
    m_rowsUnderWay -= second == raceRow ? 1 : 0;
    if (second <= firstEntrant && isOfTheTopic(message.err)) {
        m_entrants.giveUp();
        return;
    }
    if (message.err != RD_KAFKA_RESP_ERR_NO_ERROR) {
        m_rowWanted = m_rowWanted || second == raceRow;
        breakDown(kafka::errorOf(m_connection, message.err, wordsOf(message.err),
                                 QString::fromUtf8(rd_kafka_topic_name(message.rkt))));
        return;
    }
    if (second <= firstEntrant) {
        m_entrants.acknowledge(static_cast<std::uint32_t>(firstEntrant - second));
    } else if (second != raceRow) {
        m_isProven = true;
        m_deliveries.acknowledge(static_cast<std::int32_t>(second));
    }
    if (!m_isBroken && (m_isProven || m_deliveries.areAllConfirmed())) {
        m_trouble = {};
        m_unresolved = {};
        m_lastHeard = {};
    }
}

void KafkaProducer::takeStatistics(const QByteArray &json)
{
    if (!m_hasId) {
        m_hasId = QJsonDocument::fromJson(json)["eos"_L1]["idemp_state"_L1].toString() == "Assigned"_L1;
    }
}

void KafkaProducer::hear(rd_kafka_t *client, rd_kafka_resp_err_t code, const QString &words)
{
    if (code == RD_KAFKA_RESP_ERR__FATAL) {
        breakDown(fatalErrorOf(client));
        return;
    }
    const Error heard = kafka::errorOf(m_connection, code, words);
    if (kafka::isRefusal(code)) {
        m_isRefused = true;
        m_trouble = m_isBroken ? m_trouble : heard;
    } else if (code != RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN) {
        // Of several brokers this is one's connection: the others may deliver all there is.
        m_lastHeard = heard;
        if (code == RD_KAFKA_RESP_ERR__RESOLVE) {
            m_unresolved = heard;
        }
    } else if (m_trouble.message.isEmpty()) {
        m_trouble = explanation(code);
    }
}

Error KafkaProducer::fatalErrorOf(rd_kafka_t *client) const
{
    std::array<char, 512> words {};
    const auto code = rd_kafka_fatal_error(client, words.data(), words.size());
    return kafka::fatalError(m_connection, code, QString::fromUtf8(words.data()));
}

Result<void> KafkaProducer::produce(const QByteArray &topic, std::string_view key, std::string_view value,
                                    std::intptr_t second)
{
    if (m_isBroken) {
        return std::unexpected(m_trouble);
    }
    // NOLINTBEGIN(performance-no-int-to-ptr): a number is all that the delivery report shall bring back
    const auto code =
        rd_kafka_producev(m_client.get(), RD_KAFKA_V_TOPIC(topic.constData()), RD_KAFKA_V_KEY(key.data(), key.size()),
                          RD_KAFKA_V_VALUE(const_cast<char *>(value.data()), value.size()),
                          RD_KAFKA_V_MSGFLAGS(RD_KAFKA_MSG_F_COPY), // the value stays ours
                          RD_KAFKA_V_OPAQUE(reinterpret_cast<void *>(second)), RD_KAFKA_V_END);
    // NOLINTEND(performance-no-int-to-ptr)
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR) {
        return {};
    }
    const Error error = code == RD_KAFKA_RESP_ERR__FATAL
        ? fatalErrorOf(m_client.get())
        : kafka::errorOf(m_connection, code, wordsOf(code), QString::fromUtf8(topic));
    if (topic == m_competitorsTopic && isOfTheTopic(code)) {
        m_entrants.giveUp();
    } else if (code != RD_KAFKA_RESP_ERR__QUEUE_FULL) { // that passes
        breakDown(error);
    }
    return std::unexpected(error);
}

Result<void> KafkaProducer::send(std::int32_t second, std::string_view key, std::string_view value)
{
    return produce(m_eventsTopic, key, value, second).transform([&] { m_deliveries.hand(second, m_settings.now()); });
}

void KafkaProducer::sendRow(std::string key, std::string value)
{
    m_rowKey = std::move(key);
    m_row = std::move(value);
    m_rowWanted = true;
    trySendingRow();
}

void KafkaProducer::trySendingRow()
{
    if (m_rowWanted && !m_isBroken && produce(m_racesTopic, m_rowKey, m_row, raceRow)) {
        m_rowWanted = false;
        ++m_rowsUnderWay;
        m_rowSince = m_settings.now();
    }
}

void KafkaProducer::sendEntrant(std::uint32_t competitorId, std::string key, std::string value)
{
    m_entrants.add(competitorId, std::move(key), std::move(value));
    trySendingEntrants();
}

void KafkaProducer::trySendingEntrants()
{
    m_entrants.sendOpen([this](std::uint32_t competitorId, const std::string &key, const std::string &value) {
        return !m_isBroken && produce(m_competitorsTopic, key, value, firstEntrant - std::intptr_t { competitorId });
    });
}

int KafkaProducer::room() const
{
    if (m_isBroken || m_entrants.open() >= mostEntrants || rd_kafka_outq_len(m_client.get()) >= mostRecords) {
        return 0;
    }
    return std::max(0, (m_isProven ? m_settings.mostSeconds : 1) - m_deliveries.waitingSeconds());
}

Error KafkaProducer::trouble() const
{
    if (!m_trouble.message.isEmpty()) {
        return m_trouble;
    }
    const auto now = m_settings.now();
    const auto since = m_deliveries.waitingSince();
    const bool isLate =
        (since && now - *since > m_settings.patience) || (m_rowsUnderWay > 0 && now - m_rowSince > m_settings.patience);
    return isLate ? silence() : Error();
}

Error KafkaProducer::silence() const
{
    for (const Error &known : { m_trouble, m_unresolved }) {
        if (!known.message.isEmpty()) {
            return known;
        }
    }
    return { Text::tr("Kafka at %1 does not acknowledge records.").arg(m_connection.bootstrap), m_lastHeard.detail,
             Text::tr("See whether all its brokers run and have room on their disks; the records are kept here.") };
}

Error KafkaProducer::explanation(rd_kafka_resp_err_t otherwise) const
{
    for (const Error &known : { m_trouble, m_unresolved, m_lastHeard }) {
        if (!known.message.isEmpty()) {
            return known;
        }
    }
    return kafka::errorOf(m_connection, otherwise, wordsOf(otherwise));
}

} // namespace trackside
