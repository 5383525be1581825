// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/benchfigure.h"

#include "simulation/eventid.h"
#include "simulation/racesimulator.h"
#include "streaming/entrantslices.h"
#include "streaming/eventjson.h"
#include "streaming/kafkahandle.h"
#include "streaming/kafkasink.h"
#include "streaming/kafkatail.h"
#include "streaming/kafkatopics.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <array>
#include <charconv>

namespace trackside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t runners = 20'000;
constexpr std::int32_t secondsOfARound = 10;
constexpr int rounds = 5;
constexpr std::int64_t manyEntrants = 1'000'000;
constexpr std::int32_t secondsTailed = 30;

RaceRecord someRace(const CoursePtr &course)
{
    RaceRecord race;
    race.runId = newRunId();
    race.courseId = course->id;
    race.startTimeMs = 1'795'429'069'000;
    return race;
}

RaceSimulator simulatorOf(const CoursePtr &course)
{
    RaceConfig config;
    config.runners = runners;
    return *RaceSimulator::create(course, config);
}

struct Record {
    std::string key;
    std::string value;
};

/// Everything that a round sends, encoded beforehand.
std::vector<Record> recordsOf(const RaceSimulator &simulator, const RaceRecord &race, std::int32_t from)
{
    EventEncoder encoder(race);
    std::vector<PositionEvent> events;
    for (std::int32_t second = from; second < from + secondsOfARound; ++second) {
        simulator.eventsAt(second, events);
    }
    std::vector<Record> records;
    records.reserve(events.size());
    for (const PositionEvent &event : events) {
        records.push_back({ std::to_string(event.competitorId), std::string(encoder.encode(event)) });
    }
    return records;
}

/// Records a second that a loop of librdkafka alone delivers.
Result<double> bareRate(const KafkaConnection &connection, const std::vector<Record> &records)
{
    auto settings = kafka::settingsFor(connection, KafkaSink::producerSettings());
    if (!settings) {
        return std::unexpected(settings.error());
    }
    const auto client = kafka::makeClient(RD_KAFKA_PRODUCER, std::move(*settings));
    if (!client) {
        return std::unexpected(client.error());
    }
    const QByteArray topic = connection.eventsTopic().toUtf8();
    // The producer gets its id and its connections with a first record, as a race's does.
    const auto send = [&](const Record &record) {
        return rd_kafka_producev(client->get(), RD_KAFKA_V_TOPIC(topic.constData()),
                                 RD_KAFKA_V_KEY(record.key.data(), record.key.size()),
                                 RD_KAFKA_V_VALUE(const_cast<char *>(record.value.data()), record.value.size()),
                                 RD_KAFKA_V_MSGFLAGS(RD_KAFKA_MSG_F_COPY), RD_KAFKA_V_END);
    };
    send(records.front());
    rd_kafka_flush(client->get(), 10'000);
    QElapsedTimer timer;
    timer.start();
    for (const Record &record : records) {
        if (const auto error = send(record); error != RD_KAFKA_RESP_ERR_NO_ERROR) {
            return std::unexpected(kafka::errorOf(connection, error, QString::fromUtf8(rd_kafka_err2str(error))));
        }
        rd_kafka_poll(client->get(), 0);
    }
    rd_kafka_flush(client->get(), 60'000);
    return static_cast<double>(records.size()) / (static_cast<double>(timer.nsecsElapsed()) * 1e-9);
}

/// The same seconds through a sink, generated and encoded on the way.
Result<double> sinkRate(const KafkaConnection &connection, const CoursePtr &course, const RaceSimulator &simulator,
                        std::int32_t from)
{
    KafkaSink sink(connection);
    if (const auto opened = sink.open(someRace(course), *course, { .index = 2, .count = 2 }); !opened) {
        return std::unexpected(opened.error());
    }
    std::vector<PositionEvent> events;
    QElapsedTimer timer;
    std::int64_t sent = 0;
    // One second to warm up, as the gun's is written before the race is timed.
    for (std::int32_t second = from; second <= from + secondsOfARound; ++second) {
        events.clear();
        simulator.eventsAt(second, events);
        while (sink.room() == 0) {
            QThread::usleep(200);
        }
        if (const auto written = sink.writeSecond(second, events, false); !written) {
            return std::unexpected(written.error());
        }
        if (second == from) {
            while (!sink.isDrained()) {
                QThread::usleep(200);
            }
            timer.start();
        } else {
            sent += static_cast<std::int64_t>(events.size());
        }
    }
    while (!sink.isDrained()) { // as the loop alone is timed: letting go of a client takes up to a second
        QThread::usleep(200);
    }
    const double seconds = static_cast<double>(timer.nsecsElapsed()) * 1e-9;
    if (const auto closed = sink.close(60s); !closed) {
        return std::unexpected(closed.error());
    }
    return static_cast<double>(sent) / seconds;
}

/// Resident memory of this process, in bytes.
double residentBytes()
{
    QFile statm(u"/proc/self/statm"_s);
    constexpr double pageBytes = 4096.0;
    return statm.open(QIODevice::ReadOnly) ? statm.readAll().split(' ').value(1).toDouble() * pageBytes : 0.0;
}

/// Topics that no Pinot reads: one with little memory could not take a million entrants.
Result<KafkaConnection> apart(KafkaConnection connection)
{
    connection.topicPrefix += "bench-"_L1;
    for (const CheckFinding &topic : checkKafka(connection, true)) {
        if (!topic.ok) {
            return failure(topic.finding, {}, topic.fix);
        }
    }
    return connection;
}

Result<void> measureEntering(const CoursePtr &course, const KafkaConnection &connection, Figures &figures)
{
    KafkaSink sink(connection);
    if (const auto opened = sink.open(someRace(course), *course, { .index = 2, .count = 2 }); !opened) {
        return opened;
    }
    const auto seconds = secondsToEnterAMillion(sink);
    if (!seconds) {
        return std::unexpected(seconds.error());
    }
    figures.push_back({ "enter 1,000,000 runners, Kafka", *seconds, "s", 0.0 });
    return sink.close(60s);
}

/// A race in step beside a tail that is looked at on this thread, as a window does.
Result<void> measureTail(const CoursePtr &course, const KafkaConnection &connection, Figures &figures)
{
    std::int64_t seen = 0;
    std::size_t shown = 0;
    qint64 longestWait = 0;
    KafkaTail tail(connection);
    QElapsedTimer sinceReport;
    QObject::connect(&tail, &EventTail::came, &tail, [&](const TailReport &report) {
        seen += report.count;
        shown = std::max(shown, report.records.size());
        if (sinceReport.isValid()) {
            longestWait = std::max(longestWait, sinceReport.elapsed());
        }
        sinceReport.start();
    });
    const auto looksFor = [](std::chrono::nanoseconds time) {
        for (const QDeadlineTimer until(time); !until.hasExpired(); QThread::sleep(1ms)) {
            QCoreApplication::processEvents();
        }
    };
    tail.start();
    looksFor(2s); // the last records of what was before
    KafkaSink sink(connection);
    if (const auto opened = sink.open(someRace(course), *course, { .index = 2, .count = 2 }); !opened) {
        return opened;
    }
    const RaceSimulator simulator = simulatorOf(course);
    seen = 0;
    const double residentBefore = residentBytes();
    std::int64_t sent = 0;
    double resident = 0.0;
    std::vector<PositionEvent> events;
    for (std::int32_t second = 0; second < secondsTailed; ++second) {
        const QDeadlineTimer next(1s);
        events.clear();
        simulator.eventsAt(second, events);
        if (const auto written = sink.writeSecond(second, events, false); !written) {
            return written;
        }
        sent += std::ssize(events);
        looksFor(next.remainingTimeAsDuration());
        resident = std::max(resident, residentBytes());
    }
    if (const auto closed = sink.close(60s); !closed) {
        return closed;
    }
    looksFor(2s);
    constexpr double megabyte = 1e6;
    figures.push_back({ "tail of 20,000 events a second, told of those sent",
                        static_cast<double>(seen) / static_cast<double>(sent), "ratio", 1.0 });
    figures.push_back({ "of that, records in a report (at most)", static_cast<double>(shown), "records",
                        static_cast<double>(EventTail::mostRecords) });
    figures.push_back({ "the longest between two reports", static_cast<double>(longestWait), "ms", 0.0 });
    figures.push_back({ "the process has grown meanwhile by", (resident - residentBefore) / megabyte, "MB", 0.0 });
    return {};
}

} // namespace

Result<double> secondsToEnterAMillion(PositionSink &sink)
{
    RaceOrder order;
    order.config.runners = manyEntrants;
    EntrantSlices entrants(order);
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        const auto progress = entrants.handOver(sink, [] { return false; });
        if (!progress) {
            return std::unexpected(progress.error());
        }
        if (*progress == EntrantSlices::Progress::AllHandedOver && sink.isDrained()) {
            return static_cast<double>(timer.nsecsElapsed()) * 1e-9;
        }
        QThread::usleep(200);
    }
}

void measureEncoding(const CoursePtr &course, Figures &figures)
{
    const RaceSimulator simulator = simulatorOf(course);
    EventEncoder encoder(someRace(course));
    std::vector<double> rates;
    std::size_t bytes = 0;
    for (std::int32_t second = 100; second < 130; ++second) {
        std::vector<PositionEvent> events;
        simulator.eventsAt(second, events);
        QElapsedTimer timer;
        timer.start();
        for (const PositionEvent &event : events) {
            bytes += encoder.encode(event).size();
        }
        rates.push_back(static_cast<double>(events.size()) / (static_cast<double>(timer.nsecsElapsed()) * 1e-9));
    }
    if (bytes > 0) {
        figures.push_back({ "encode events as JSON, one core", median(std::move(rates)), "events/s", 1e6 });
    }
}

Result<void> measureKafka(const CoursePtr &course, const KafkaConnection &connection, Figures &figures)
{
    const RaceSimulator simulator = simulatorOf(course);
    const RaceRecord race = someRace(course);
    std::vector<double> bare;
    std::vector<double> sink;
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        const std::int32_t from = 60 + round * (secondsOfARound + 1);
        const auto plain = bareRate(connection, recordsOf(simulator, race, from));
        const auto ours = plain ? sinkRate(connection, course, simulator, from) : std::unexpected(plain.error());
        if (!ours) {
            return std::unexpected(ours.error());
        }
        bare.push_back(*plain);
        sink.push_back(*ours);
        ratios.push_back(*ours / *plain);
    }
    figures.push_back({ "deliver to Kafka, librdkafka alone", median(std::move(bare)), "events/s", 0.0 });
    figures.push_back({ "generate, encode and deliver to Kafka", median(std::move(sink)), "events/s", 0.0 });
    figures.push_back({ "of that, race / librdkafka alone", median(std::move(ratios)), "ratio", 0.8 });
    const auto unread = apart(connection);
    if (!unread) {
        return std::unexpected(unread.error());
    }
    return measureTail(course, *unread, figures).and_then([&] { return measureEntering(course, *unread, figures); });
}

} // namespace trackside
