// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "streaming/deliveries.h"
#include "streaming/entrantrecords.h"
#include "streaming/kafkahandle.h"
#include "streaming/kafkasink.h"

#include <string>
#include <string_view>

namespace trackside {

/// The producer behind a KafkaSink, with what it knows of its records. One that failed for good, or that could not
/// deliver a record, is broken: it takes nothing more, and after a pause another one takes its place. What was not
/// confirmed by then is lost, and has to be written again; until a record of the new one is acknowledged, no more than
/// one second is tried. The `races` row and the entrants are kept and sent again
/// from here; entrants that Kafka would not have, because their topic is gone or may not be written to, are given up.
/// One thread, which serves the delivery reports by poll().
class KafkaProducer {
public:
    KafkaProducer(KafkaConnection connection, KafkaSinkSettings settings);
    ~KafkaProducer() { end(); }
    Q_DISABLE_COPY_MOVE(KafkaProducer)

    /// Makes the first one; errors are those of its settings. With \p tellsOfId, hasId() tells of it.
    Result<void> begin(bool tellsOfId);
    /// Waits at most so long for what tells of the id. Once it has, another producer goes on: statistics, which alone
    /// tell it, are on for a producer's whole life. Only before anything is sent.
    void lookForId(std::chrono::milliseconds bound);
    /// Lets go of what is not delivered. Nothing is sent any more.
    void end();
    /// Serves delivery reports and errors, and does what has come due.
    void poll();
    /// Hands over a record of \p second. An error leaves the second handed over in part.
    Result<void> send(std::int32_t second, std::string_view key, std::string_view value);
    void completeSecond(std::int32_t second) { m_deliveries.completeHanding(second); }
    /// Sends the `races` row, later if it must.
    void sendRow(std::string key, std::string value);
    /// Sends an entrant's record, later if it must.
    void sendEntrant(std::uint32_t competitorId, std::string key, std::string value);
    /// Nobody's name is sent any more.
    void giveEntrantsUp() { m_entrants.giveUp(); }

    [[nodiscard]] int room() const;
    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    [[nodiscard]] bool isRefused() const { return m_isRefused; }
    /// Whether Kafka has given the first one the id without which it sends nothing.
    [[nodiscard]] bool hasId() const { return m_hasId; }
    [[nodiscard]] bool isDrained() const
    {
        return !m_isBroken && !isRowOpen() && m_entrants.open() == 0 && m_deliveries.areAllConfirmed();
    }
    [[nodiscard]] bool isRowOpen() const { return m_rowWanted || m_rowsUnderWay > 0; }
    [[nodiscard]] const Deliveries &deliveries() const { return m_deliveries; }
    /// Records, entrants and row that are not acknowledged.
    [[nodiscard]] std::int64_t openRecords() const
    {
        return m_deliveries.openRecords() + static_cast<std::int64_t>(m_entrants.open()) + (isRowOpen() ? 1 : 0);
    }
    /// What keeps it from delivering, if anything does. Of several brokers one may be away without a word.
    [[nodiscard]] Error trouble() const;
    /// The same of a record that was waited for in vain, although Kafka answers.
    [[nodiscard]] Error silence() const;
    /// What is known against it, or what was heard of a connection last, or \p otherwise.
    [[nodiscard]] Error explanation(rd_kafka_resp_err_t otherwise) const;

    [[nodiscard]] const KafkaConnection &connection() const { return m_connection; }
    [[nodiscard]] rd_kafka_t *client() const { return m_client.get(); }

private:
    [[nodiscard]] Result<kafka::Client> made(bool tellsOfId = false);
    void renew();
    void breakDown(Error error);
    [[nodiscard]] Result<void> produce(const QByteArray &topic, std::string_view key, std::string_view value,
                                       std::intptr_t second);
    void trySendingRow();
    void trySendingEntrants();
    void settle(const rd_kafka_message_t &message);
    void takeStatistics(const QByteArray &json);
    void hear(rd_kafka_t *client, rd_kafka_resp_err_t code, const QString &words);
    [[nodiscard]] Error fatalErrorOf(rd_kafka_t *client) const;

    KafkaConnection m_connection;
    KafkaSinkSettings m_settings;
    QByteArray m_eventsTopic;
    QByteArray m_racesTopic;
    QByteArray m_competitorsTopic;
    kafka::Client m_client;
    Deliveries m_deliveries;
    EntrantRecords m_entrants;
    std::string m_rowKey;
    std::string m_row; ///< the newest
    bool m_rowWanted = false; ///< it has yet to be handed over
    int m_rowsUnderWay = 0;
    std::chrono::nanoseconds m_rowSince {}; ///< when it was handed over
    bool m_hasId = false;
    bool m_isBroken = false;
    std::chrono::nanoseconds m_brokenSince {};
    bool m_isProven = true; ///< false: made anew, and nothing is acknowledged yet
    bool m_isRefused = false; ///< user, password or certificate
    Error m_trouble;
    Error m_unresolved; ///< that a broker's name cannot be found: it is none that is away for a while
    Error m_lastHeard; ///< of a connection; says more than that all brokers are down
};

} // namespace trackside
