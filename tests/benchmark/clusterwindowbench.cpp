// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the real window does with a large race at 1× through real Kafka and Pinot: whether each second is sent in time,
// what a refresh costs at the begin and at the end, whether the picture falls behind, whether a record is lost. Prints
// a Markdown table; asserts nothing.
// Usage: tests/cluster/with-cluster.sh tests/support/with-display.sh bench_cluster_window [RUNNERS [SECONDS]]
#include "figures.h"

#include "app/clustersink.h"
#include "cluster/connection.h"
#include "course/coursecatalogue.h"
#include "dashboard/mainwindow.h"
#include "models/racesetup.h"
#include "store/pinotadmin.h"
#include "store/pinotquestions.h"
#include "store/pinotstore.h"
#include "streaming/kafkatopics.h"
#include "streaming/sessionhost.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace trackside;
using namespace trackside::bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double minute = 60.0;

/// A refresh that the window took.
struct Refresh {
    double atSeconds = 0.0; ///< since the first one
    double tookMs = 0.0;
    double behindSeconds = 0.0; ///< the newest second generated less the one shown
    std::vector<double> statementsMs; ///< how long each statement of it took
};

struct Observed {
    std::vector<double> latenessMs; ///< a value a tick
    std::int32_t second = -1;
    int skipped = 0;
    SessionReport last;
    std::vector<Refresh> refreshes;
};

std::vector<double> of(const std::vector<Refresh> &refreshes, double Refresh::*member, double fromSeconds,
                       double toSeconds)
{
    std::vector<double> values;
    for (const Refresh &refresh : refreshes) {
        if (refresh.atSeconds >= fromSeconds && refresh.atSeconds < toSeconds) {
            values.push_back(refresh.*member);
        }
    }
    return values;
}

/// Prints what each of a refresh's usual statements takes, and all the rest of it, between two times.
void tellParts(const char *when, const std::vector<Refresh> &refreshes, double fromSeconds, double toSeconds)
{
    constexpr std::size_t usual = 3; // more when all is read anew
    std::vector<std::vector<double>> statements(usual);
    std::vector<double> rest;
    for (const Refresh &refresh : refreshes) {
        if (refresh.atSeconds < fromSeconds || refresh.atSeconds >= toSeconds) {
            continue;
        }
        double others = refresh.tookMs;
        for (std::size_t i = 0; i < std::min(usual, refresh.statementsMs.size()); ++i) {
            statements[i].push_back(refresh.statementsMs[i]);
            others -= refresh.statementsMs[i];
        }
        rest.push_back(others);
    }
    for (std::size_t i = 0; i < usual; ++i) {
        row(qPrintable(u"%1: statement %2"_s.arg(QLatin1StringView(when)).arg(i + 1)),
            spread(statements[i], 0, "ms"_L1));
    }
    row(qPrintable(u"%1: all else"_s.arg(QLatin1StringView(when))), spread(rest, 0, "ms"_L1));
}

bool provision(const KafkaConnection &kafka, const PinotConnection &pinot, const CourseCatalogue &catalogue)
{
    const auto topics = checkKafka(kafka, true);
    const auto report = PinotAdmin(pinot).provision(catalogue.courses()).result();
    return report && std::ranges::all_of(topics, &CheckFinding::ok);
}

/// Of how many race seconds Pinot has another number of rows than there are runners, or fewer runners; rows that are
/// still on their way are waited for.
QString lostIn(const PinotConnection &connection, const QString &runId, std::int32_t seconds, int runners)
{
    PinotQuestions pinot(connection);
    const QString table = tableName(connection, PinotTable::Parkrun);
    const QString whole =
        u"SET skipUpsert = true; SELECT COUNT(*) FROM %1 WHERE runId = %2"_s.arg(table, sqlText(runId));
    const std::int64_t expected = std::int64_t { seconds } * runners;
    std::int64_t stored = -1;
    (void)QTest::qWaitFor(
        [&] {
            const auto rows = pinot.askAsIs(whole);
            stored = rows && rows->size() > 0 ? rows->at(0, 0).integer().value_or(-1) : -1;
            return stored >= expected;
        },
        60'000);
    const auto each =
        pinot.askAsIs(u"SET skipUpsert = true; SELECT rawTime, COUNT(*), DISTINCTCOUNTBITMAP(competitorId) "
                      "FROM %1 WHERE runId = %2 GROUP BY rawTime LIMIT 100000"_s.arg(table, sqlText(runId)));
    if (!each) {
        return u"not counted: "_s + each.error().message;
    }
    std::int64_t complete = 0;
    for (std::size_t at = 0; at < each->size(); ++at) {
        complete += each->at(at, 1).integer() == runners && each->at(at, 2).integer() == runners ? 1 : 0;
    }
    return u"%1 of %2 expected; %3 of %4 seconds have one of every runner"_s.arg(stored)
        .arg(expected)
        .arg(complete)
        .arg(seconds);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int runners = arguments.value(1, u"20000"_s).toInt();
    const std::chrono::seconds length(arguments.value(2, u"180"_s).toInt());

    const KafkaConnection kafka = test::plainKafka();
    const PinotConnection pinot = test::pinot();
    const CourseCatalogue catalogue({ u":/courses"_s });
    if (!provision(kafka, pinot, catalogue)) {
        std::fputs("bench_cluster_window: topics and tables could not be made.\n", stderr);
        return 1;
    }
    const QTemporaryDir data;
    QSettings settings(data.filePath(u"trackside.ini"_s), QSettings::IniFormat);
    PinotStore store(pinot, data.filePath(u"hidden"_s), data.filePath(u"decisions"_s));
    SessionHost host([cluster = Profile::Cluster { kafka, pinot }] { return std::make_unique<ClusterSink>(cluster); },
                     {});
    MainWindow window({ store, host, catalogue, settings, systemBootTime(), {} });
    window.resize(1280, 800);
    window.show();

    RaceSetup setup(catalogue.courses(), {});
    setup.setCourse(u"crystal"_s);
    setup.set(&RaceConfig::runners, runners);
    setup.setSpeed(1.0);
    const RaceOrder order = setup.toOrder();

    Observed observed;
    QObject::connect(&host, &RaceControl::reported, &window, [&observed](const SessionReport &report) {
        observed.last = report;
        if (report.second > observed.second) {
            observed.skipped += report.second - observed.second - 1;
            observed.second = report.second;
            observed.latenessMs.push_back(static_cast<double>(report.latenessMs));
        }
    });
    host.start(order);
    if (!QTest::qWaitFor([&] { return observed.second >= 1; }, 30'000)) {
        std::fputs("bench_cluster_window: the race does not start.\n", stderr);
        return 1;
    }
    window.showRun(order.record.runId);
    const auto begin = Clock::now();
    int failures = 0;
    RaceFeed &feed = window.picture().feed();
    QObject::connect(&feed, &RaceFeed::failed, &window, [&failures] { ++failures; });
    QObject::connect(&feed, &RaceFeed::snapshotReady, &window, [&](const SnapshotPtr &snapshot) {
        std::vector<double> statementsMs;
        for (const SentStatement &sent : snapshot->facts.sent) {
            statementsMs.push_back(static_cast<double>(sent.tookMicroseconds) / 1000.0);
        }
        observed.refreshes.push_back({ .atSeconds = milliseconds(Clock::now() - begin) / 1000.0,
                                       .tookMs = static_cast<double>(snapshot->facts.tookMicroseconds) / 1000.0,
                                       .behindSeconds = static_cast<double>(observed.second - snapshot->second),
                                       .statementsMs = std::move(statementsMs) });
    });
    runFor(length);
    const double seconds = milliseconds(Clock::now() - begin) / 1000.0;
    const std::size_t queued = static_cast<std::size_t>(observed.last.queuedSeconds);
    const double resident = residentMegabytes();
    host.stop(order.record.runId);
    (void)QTest::qWaitFor([&] { return host.activeRuns().isEmpty(); }, 60'000);

    std::printf("| %d runners at 1× through Kafka and Pinot, %.0f s | figure |\n|---|---|\n", runners, seconds);
    row("ticks",
        u"%1, %2 skipped; late by %3"_s.arg(observed.latenessMs.size())
            .arg(observed.skipped)
            .arg(spread(observed.latenessMs, 0, "ms"_L1)));
    row("seconds waiting at the end", QString::number(queued));
    row("refreshes",
        u"%1, one every %2 s; %3 failed"_s.arg(observed.refreshes.size())
            .arg(seconds / static_cast<double>(observed.refreshes.size()), 0, 'f', 2)
            .arg(failures));
    // The first minute has the first answers in it, and reading everything anew comes once a minute.
    const auto early = of(observed.refreshes, &Refresh::tookMs, minute, 2.0 * minute);
    const auto later = of(observed.refreshes, &Refresh::tookMs, seconds - minute, seconds);
    row("a refresh, all", spread(of(observed.refreshes, &Refresh::tookMs, 0.0, seconds), 0, "ms"_L1));
    row("a refresh in the second minute", spread(early, 0, "ms"_L1));
    row("a refresh in the last minute", spread(later, 0, "ms"_L1));
    tellParts("second minute", observed.refreshes, minute, 2.0 * minute);
    tellParts("last minute", observed.refreshes, seconds - minute, seconds);
    row("last / second minute, medians", QString::number(percentile(later, 0.5) / percentile(early, 0.5), 'f', 2));
    row("shown behind generated, second minute",
        spread(of(observed.refreshes, &Refresh::behindSeconds, minute, 2.0 * minute), 1, "s"_L1));
    row("shown behind generated, last minute",
        spread(of(observed.refreshes, &Refresh::behindSeconds, seconds - minute, seconds), 1, "s"_L1));
    row("resident", u"%1 MB"_s.arg(resident, 0, 'f', 0));
    row("records in Pinot", lostIn(pinot, order.record.runId, observed.second + 1, runners));
    return 0;
}
