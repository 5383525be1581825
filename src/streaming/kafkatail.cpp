// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/kafkatail.h"

#include "simulation/testrun.h"
#include "streaming/kafkahandle.h"

#include <QUuid>

#include <atomic>
#include <deque>
#include <map>
#include <mutex>

namespace trackside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto reportInterval = 250ms;
constexpr auto longestPoll = 50ms;
constexpr auto pauseAfterTrouble = 1s;
constexpr auto metadataBound = 5s;

/// So many records before the end of a partition are read at first.
constexpr std::int64_t recordsBefore = 20;

struct FreeList {
    void operator()(rd_kafka_topic_partition_list_t *list) const { rd_kafka_topic_partition_list_destroy(list); }
};
using PartitionList = std::unique_ptr<rd_kafka_topic_partition_list_t, FreeList>;

struct FreeMessage {
    void operator()(rd_kafka_message_t *message) const { rd_kafka_message_destroy(message); }
};
using Message = std::unique_ptr<rd_kafka_message_t, FreeMessage>;

/// Does not wait for a group's coordinator, as there is no group to leave.
struct Leave {
    void operator()(rd_kafka_t *client) const { rd_kafka_destroy_flags(client, RD_KAFKA_DESTROY_F_NO_CONSUMER_CLOSE); }
};
using Consumer = std::unique_ptr<rd_kafka_t, Leave>;

TailRecord recordOf(const rd_kafka_message_t &message)
{
    const std::int64_t sentMs = rd_kafka_message_timestamp(&message, nullptr);
    return { .topic = QString::fromUtf8(rd_kafka_topic_name(message.rkt)),
             .partition = message.partition,
             .offset = message.offset,
             .sentMs = std::max<std::int64_t>(sentMs, 0),
             .key = QByteArray(static_cast<const char *>(message.key), static_cast<qsizetype>(message.key_len)),
             .value = QByteArray(static_cast<const char *>(message.payload), static_cast<qsizetype>(message.len)) };
}

} // namespace

/// What the thread does, and what is said to it.
class KafkaTail::Reading {
public:
    Reading(KafkaConnection connection, std::function<void(TailReport)> tell)
        : m_connection(std::move(connection))
        , m_tell(std::move(tell))
    {
    }

    void stop() { m_stopping = true; }
    void setFilter(const TailFilter &filter)
    {
        const std::scoped_lock lock(m_mutex);
        m_filter = filter;
    }

    void run()
    {
        while (!m_stopping) {
            if (const auto done = read(); !done) {
                m_tell({ .records = {}, .trouble = done.error() });
            }
            for (auto left = Clock::duration(pauseAfterTrouble); left > 0s && !m_stopping; left -= longestPoll) {
                std::this_thread::sleep_for(longestPoll);
            }
        }
    }

private:
    [[nodiscard]] Result<Consumer> makeConsumer();
    [[nodiscard]] Result<void> assign(rd_kafka_t *consumer);
    [[nodiscard]] std::int64_t beginOf(const QString &topic, int partition) const;
    Result<void> read();
    void take(const rd_kafka_message_t &message);
    void report(Clock::time_point now);
    [[nodiscard]] Error errorOf(rd_kafka_resp_err_t code, const QString &words, const QString &topic) const;
    void hear(rd_kafka_resp_err_t code, const QString &words);

    const KafkaConnection m_connection;
    const std::function<void(TailReport)> m_tell;
    std::atomic_bool m_stopping = false;
    std::mutex m_mutex;
    TailFilter m_filter;
    // Of the thread alone.
    std::map<std::pair<QString, int>, std::int64_t> m_next; ///< of topic and partition, the offset to go on from
    std::deque<TailRecord> m_records;
    TailReport m_report;
    Clock::time_point m_reported;
    Error m_heard; ///< of the connection last
    bool m_refused = false;
};

Result<Consumer> KafkaTail::Reading::makeConsumer()
{
    auto settings =
        kafka::settingsFor(m_connection,
                           { { "group.id", "trackside-tail-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) },
                             { "enable.auto.commit", "false" },
                             { "enable.auto.offset.store", "false" },
                             { "auto.offset.reset", "latest" },
                             { "fetch.wait.max.ms", "100" },
                             { "queued.max.messages.kbytes", "16384" } });
    if (!settings) {
        return std::unexpected(settings.error());
    }
    rd_kafka_conf_set_opaque(settings->get(), this);
    rd_kafka_conf_set_error_cb(settings->get(), [](rd_kafka_t *, int code, const char *words, void *opaque) {
        static_cast<Reading *>(opaque)->hear(static_cast<rd_kafka_resp_err_t>(code), QString::fromUtf8(words));
    });
    return kafka::makeClient(RD_KAFKA_CONSUMER, std::move(*settings)).transform([](kafka::Client client) {
        rd_kafka_poll_set_consumer(client.get());
        return Consumer(client.release());
    });
}

void KafkaTail::Reading::hear(rd_kafka_resp_err_t code, const QString &words)
{
    m_refused = m_refused || kafka::isRefusal(code);
    if (code != RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN || m_heard.message.isEmpty()) {
        m_heard = errorOf(code, words, {});
    }
}

/// As the producer's errors, but for the rights, which are those of a reader.
Error KafkaTail::Reading::errorOf(rd_kafka_resp_err_t code, const QString &words, const QString &topic) const
{
    if (code == RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED || code == RD_KAFKA_RESP_ERR_GROUP_AUTHORIZATION_FAILED) {
        return { tr("Kafka at %1 does not let this user read the topic %2.")
                     .arg(m_connection.bootstrap, topic.isEmpty() ? m_connection.eventsTopic() : topic),
                 words, tr("Have it allowed on the cluster: kafka-acls.sh --add --consumer.") };
    }
    return kafka::errorOf(m_connection, code, words, topic);
}

Result<void> KafkaTail::Reading::assign(rd_kafka_t *consumer)
{
    const auto topics = kafka::topicsOf(consumer, metadataBound, [this] { return m_stopping.load() || m_refused; });
    if (!topics) {
        const Error otherwise = errorOf(topics.error(), QString::fromUtf8(rd_kafka_err2str(topics.error())), {});
        return std::unexpected(m_heard.message.isEmpty() ? otherwise : m_heard);
    }
    const PartitionList all(rd_kafka_topic_partition_list_new(1));
    for (const QString &topic :
         { m_connection.eventsTopic(), m_connection.racesTopic(), m_connection.topicPrefix + u"competitors"_s }) {
        const auto found = topics->find(topic.toUtf8());
        for (int partition = 0; found != topics->end() && partition < found->second; ++partition) {
            rd_kafka_topic_partition_list_add(all.get(), found->first.constData(), partition)->offset =
                beginOf(topic, partition);
        }
    }
    if (all->cnt == 0) {
        return std::unexpected(errorOf(RD_KAFKA_RESP_ERR__UNKNOWN_TOPIC, {}, m_connection.eventsTopic()));
    }
    if (const auto code = rd_kafka_assign(consumer, all.get()); code != RD_KAFKA_RESP_ERR_NO_ERROR) {
        return std::unexpected(errorOf(code, QString::fromUtf8(rd_kafka_err2str(code)), {}));
    }
    return {};
}

/// Of a topic that was made anew meanwhile, an offset that is not there yet stands for the end.
std::int64_t KafkaTail::Reading::beginOf(const QString &topic, int partition) const
{
    const auto next = m_next.find({ topic, partition });
    return next != m_next.end() ? next->second : RD_KAFKA_OFFSET_TAIL(recordsBefore);
}

/// Until it is told to stop, or something is wrong with a topic: by then it may have been made anew.
Result<void> KafkaTail::Reading::read()
{
    m_heard = {};
    m_refused = false;
    const auto consumer = makeConsumer();
    if (!consumer) {
        return std::unexpected(consumer.error());
    }
    if (const auto assigned = assign(consumer->get()); !assigned) {
        return assigned;
    }
    m_heard = {};
    m_reported = Clock::now();
    while (!m_stopping) {
        const Message message(rd_kafka_consumer_poll(consumer->get(), static_cast<int>(longestPoll.count())));
        if (message && message->err == RD_KAFKA_RESP_ERR_NO_ERROR) {
            take(*message);
        } else if (message && message->err != RD_KAFKA_RESP_ERR__PARTITION_EOF) {
            const QString topic =
                message->rkt != nullptr ? QString::fromUtf8(rd_kafka_topic_name(message->rkt)) : QString();
            return std::unexpected(
                errorOf(message->err, QString::fromUtf8(rd_kafka_message_errstr(message.get())), topic));
        }
        if (const auto now = Clock::now(); now - m_reported >= reportInterval) {
            report(now);
        }
    }
    return {};
}

void KafkaTail::Reading::take(const rd_kafka_message_t &message)
{
    m_heard = {};
    TailRecord record = recordOf(message);
    m_next[{ record.topic, record.partition }] = record.offset + 1;
    if (record.value.contains(testRunId)) {
        return; // an event by which a connection was checked
    }
    ++m_report.count;
    m_report.bytes += static_cast<std::int64_t>(message.len + message.key_len);
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_filter.takes(record)) {
            return;
        }
    }
    m_records.push_back(std::move(record));
    if (m_records.size() > mostRecords) {
        m_records.pop_front();
    }
}

void KafkaTail::Reading::report(Clock::time_point now)
{
    m_report.records.assign(std::make_move_iterator(m_records.begin()), std::make_move_iterator(m_records.end()));
    m_records.clear();
    m_report.span = std::chrono::duration_cast<std::chrono::milliseconds>(now - m_reported);
    m_report.trouble = m_heard;
    m_reported = now;
    m_tell(std::exchange(m_report, {}));
}

KafkaTail::KafkaTail(KafkaConnection connection, QObject *parent)
    : EventTail(parent)
    , m_connection(std::move(connection))
{
}

KafkaTail::~KafkaTail()
{
    stop();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void KafkaTail::start()
{
    if (m_reading) {
        return;
    }
    m_reading = std::make_shared<Reading>(m_connection, [this](TailReport report) {
        QMetaObject::invokeMethod(
            this,
            [this, report = std::move(report)] {
                if (m_reading) {
                    Q_EMIT came(report);
                }
            },
            Qt::QueuedConnection);
    });
    m_reading->setFilter(m_filter);
    m_thread = std::thread([reading = m_reading, before = std::move(m_thread)]() mutable {
        if (before.joinable()) {
            before.join(); // which may still be at the servers: here nobody waits for it
        }
        reading->run();
    });
}

void KafkaTail::stop()
{
    if (m_reading) {
        m_reading->stop();
        m_reading.reset();
    }
}

void KafkaTail::setFilter(const TailFilter &filter)
{
    m_filter = filter;
    if (m_reading) {
        m_reading->setFilter(filter);
    }
}

QString KafkaTail::description() const
{
    return tr("Records as Kafka at %1 has them, newest first.").arg(m_connection.bootstrap);
}

} // namespace trackside
