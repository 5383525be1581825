// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/testevent.h"

#include "simulation/testrun.h"
#include "store/pinotquestions.h"
#include "streaming/kafkasink.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

namespace trackside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto mostWaitingForKafka = 10s;
constexpr auto mostWaitingForPinot = 30s; ///< just started, it reads its old records first
constexpr auto pauseBetweenLooks = 20ms;
constexpr auto pauseBetweenReports = 2ms;
constexpr std::int64_t elapsedMs = 123; ///< a finish's time goes into the event to the millisecond

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::TestEvent)
};

/// As closing it does, which looks at nothing else meanwhile.
void waitForKafka(const KafkaSink &sink, const std::stop_token &stop)
{
    const QDeadlineTimer late(mostWaitingForKafka);
    while (!sink.isDrained() && !sink.lostSecond() && !stop.stop_requested() && !late.hasExpired()) {
        QThread::sleep(pauseBetweenReports);
    }
}

Result<void> send(const KafkaConnection &kafka, const Course &course, std::int64_t startMs, std::uint32_t runner,
                  const std::stop_token &stop)
{
    RaceRecord race;
    race.runId = QString::fromLatin1(testRunId);
    race.courseId = course.id;
    race.startTimeMs = startMs;
    const PositionEvent event { .competitorId = runner,
                                .rawTimeSeconds = 1,
                                .elapsedMs = elapsedMs,
                                .position = {},
                                .status = RunnerStatus::Finished };
    KafkaSink sink(kafka);
    const std::stop_callback breakOff(stop, [&sink] { sink.breakOff(); });
    const Shard notTheFirst { 2, 2 }; // which writes no row of races
    return sink.open(race, course, notTheFirst)
        .and_then([&] { return sink.writeSecond(1, { &event, 1 }, true); })
        .and_then([&] {
            waitForKafka(sink, stop);
            return sink.close(0ms);
        });
}

/// The time that Pinot has of the event; none until it shows it.
Result<std::optional<std::int64_t>> timeInPinot(PinotQuestions &pinot, std::uint32_t runner)
{
    return pinot.ask("event_time", { { u"runner"_s, QString::number(runner) } }).transform([](const PinotRows &rows) {
        return rows.size() > 0 ? rows.at(0, 0).integer() : std::optional<std::int64_t>();
    });
}

} // namespace

CheckFinding checkTestEvent(const Profile::Cluster &cluster, const Course &course, const std::stop_token &stop)
{
    CheckFinding check { Text::tr("Test event"), false, {}, {} };
    const std::int64_t startMs = QDateTime::currentMSecsSinceEpoch();
    const auto runner = QRandomGenerator::global()->generate();
    QElapsedTimer timer;
    if (const auto sent = send(cluster.kafka, course, startMs, runner, stop); !sent) {
        check.finding = sent.error().message;
        check.fix = sent.error().remedy;
        return check;
    }
    timer.start();
    PinotQuestions pinot(cluster.pinot);
    const std::stop_callback breakOff(stop, [&pinot] { pinot.close(); });
    Result<std::optional<std::int64_t>> time;
    do {
        time = timeInPinot(pinot, runner);
        if (time && *time) {
            break;
        }
        QThread::sleep(pauseBetweenLooks);
    } while (timer.durationElapsed() < mostWaitingForPinot && !stop.stop_requested());
    if (!time) {
        check.finding = time.error().message;
        check.fix = time.error().remedy;
    } else if (!*time) {
        check.finding =
            Text::tr("Kafka has it, but Pinot did not show it within %1 seconds.").arg(mostWaitingForPinot.count());
        check.fix = Text::tr("See whether the table reads its topic, and the log of Pinot's server.");
    } else if (const std::int64_t off = **time - (startMs + elapsedMs); off != 0) {
        check.finding = Text::tr("Its time reads back %1 minutes off.").arg(static_cast<double>(off) / 60'000.0);
        check.fix = Text::tr("Start all of Pinot's servers with -Duser.timezone=UTC, and load the table anew.");
    } else {
        check.ok = true;
        check.finding =
            Text::tr("Pinot showed it %1 ms after Kafka had it, its time to the millisecond.").arg(timer.elapsed());
    }
    return check;
}

} // namespace trackside
