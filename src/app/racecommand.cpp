// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "analysis/decisions.h"
#include "app/backend.h"
#include "app/commandprofile.h"
#include "app/datafolder.h"
#include "app/interruption.h"
#include "app/json.h"
#include "app/raceorders.h"
#include "app/storetrouble.h"
#include "app/terminal.h"
#include "models/pipelinefigures.h"
#include "models/raceestimate.h"
#include "results/resultsfile.h"
#include "streaming/sessionhost.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QLocale>
#include <QStorageInfo>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace trackside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t firstRows = 10;
constexpr std::size_t entrantsAtATime = 5'000;
constexpr auto pauseBetweenLooks = 200ms;

/// How a race's results are told, beside the race itself.
struct Telling {
    QString results; ///< file to write; may be empty
    bool json = false;
};

/// Runs one race to its end, or to an interruption; what it tells comes from the store.
class RaceRun {
public:
    RaceRun(Interruption &interruption, Backend backend, RaceOrder order)
        : m_interruption(interruption)
        , m_order(std::move(order))
        , m_host(std::move(backend.makeSink), { .askAfterGap = false })
        , m_store(std::move(backend.store))
        , m_patience(backend.patience)
        , m_trouble(backend.mostWithoutStore)
    {
    }

    int run(const Telling &telling)
    {
        if (const auto ended = waitForTheEnd(); !ended) {
            terminal::complain(ended.error());
            return Failed;
        }
        if (const auto told = tell(telling); !told) {
            terminal::complain(told.error());
            return Failed;
        }
        return Succeeded;
    }

private:
    Result<void> waitForTheEnd()
    {
        terminal::ProgressLine progress;
        m_wall.start();
        QObject::connect(&m_interruption, &Interruption::interrupted, &m_host,
                         [this] { m_host.stop(m_order.record.runId); });
        QObject::connect(&m_host, &SessionHost::reported, &m_host, [this, &progress](const SessionReport &report) {
            m_report = report;
            if (report.state == SessionState::Over || report.state == SessionState::Stopped
                || report.state == SessionState::Failed) {
                QCoreApplication::quit();
            } else {
                progress.show(progressText());
                m_trouble.take(report);
                if (m_trouble.isTooLong() && !std::exchange(m_givenUp, true))
                    m_host.stop(m_order.record.runId);
            }
        });
        m_host.start(m_order);
        QCoreApplication::exec();
        if (m_report.state == SessionState::Over) {
            return m_report.error.message.isEmpty() ? Result<void>() : std::unexpected(m_report.error);
        }
        return std::unexpected(m_report.state == SessionState::Stopped ? interruption() : m_report.error);
    }

    /// What was not delivered has a remedy of its own, which names the command as well.
    [[nodiscard]] Error interruption() const
    {
        if (m_report.second < 0) {
            return { QCoreApplication::translate("RaceRun", "The race was interrupted before it began."), {}, {} };
        }
        const QString words = m_givenUp
            ? QCoreApplication::translate("RaceRun", "The race was given up at %1: its records are not taken.")
            : QCoreApplication::translate("RaceRun", "The race was interrupted at %1.");
        const QString remedy = m_report.error.remedy.isEmpty()
            ? QCoreApplication::translate("RaceRun", "Go on with: trackside resume %1").arg(m_order.record.runId)
            : m_report.error.remedy;
        return { u"%1 %2"_s.arg(words.arg(terminal::timeText(m_report.second)), m_report.error.message).trimmed(),
                 m_report.error.detail, remedy };
    }

    [[nodiscard]] QString progressText() const
    {
        QString text =
            u"%1 of %2  %3 events"_s.arg(terminal::timeText(m_report.second), terminal::timeText(m_report.lastSecond))
                .arg(m_report.generatedEvents);
        if (m_report.speedLimited) {
            text += u"  %1×, this machine's limit"_s.arg(m_report.achievableSpeed, 0, 'g', 2);
        }
        if (!m_report.error.message.isEmpty()) {
            text += u"  "_s + m_report.error.message;
        }
        return text;
    }

    Result<void> tell(const Telling &telling)
    {
        const QString &runId = m_order.record.runId;
        const auto snapshot = snapshotOfTheEnd();
        if (!snapshot) {
            return std::unexpected(snapshot.error());
        }
        if (!(*snapshot)->courseKnown) { // it was brought along, and may have been taken away since
            if (const auto course = m_store->courseOf(runId).result(); !course) {
                terminal::complain(course.error());
            }
        }
        const Counts &counts = (*snapshot)->counts;
        if (!telling.results.isEmpty()) {
            const auto all = m_store->standingFrom(runId, std::nullopt, 0, counts.competitors).result();
            if (!all) {
                return std::unexpected(all.error());
            }
            const RaceEntries entries = raceEntries(entrantsOf(all->rows), all->rows);
            const auto written = resultsFormatOf(telling.results).and_then([&](ResultsFormat format) {
                return writeResults(telling.results, format, all->rows, {}, entries, (*snapshot)->decisions);
            });
            if (!written) {
                return written;
            }
        }
        std::span<const StandingRow> first((*snapshot)->standing);
        first = first.first(std::min<std::size_t>(first.size(), firstRows));
        EntrantsById entrants;
        for (const Entrant &entrant : entrantsOf(first)) {
            entrants.emplace(entrant.competitorId, entrant);
        }
        if (!telling.json) {
            tellAsText(counts, first, entrants);
            return {};
        }
        const auto last =
            m_store->standingFrom(runId, std::nullopt, std::max<std::int64_t>(0, counts.finished - 1), 1).result();
        if (!last) {
            return std::unexpected(last.error());
        }
        tellAsJson(**snapshot, first, entrants, *last);
        return {};
    }

    /// Who is entered of these runners; an error is told, and leaves those after it without a name.
    Entrants entrantsOf(std::span<const StandingRow> rows)
    {
        Entrants all;
        while (!rows.empty()) {
            const auto part = rows.first(std::min(rows.size(), entrantsAtATime));
            rows = rows.subspan(part.size());
            std::vector<std::uint32_t> ids;
            std::ranges::transform(part, std::back_inserter(ids),
                                   [](const StandingRow &row) { return row.event.competitorId; });
            const auto found = m_store->entrants(m_order.record.runId, std::move(ids)).result();
            if (!found) {
                terminal::complain(found.error());
                break;
            }
            all.insert(all.end(), found->entrants.begin(), found->entrants.end());
        }
        return all;
    }

    /// A store on a cluster has the last rows a moment after they were acknowledged, or when it is back: it is asked
    /// again until it has them, its patience ends, or somebody interrupts.
    Result<SnapshotPtr> snapshotOfTheEnd()
    {
        auto snapshot = look();
        const QDeadlineTimer late(m_patience);
        QTimer again;
        again.setInterval(pauseBetweenLooks);
        QObject::connect(&again, &QTimer::timeout, &again, [&] {
            snapshot = look();
            if (isTheEnd(snapshot) || late.hasExpired()) {
                QCoreApplication::quit();
            }
        });
        QObject::connect(&m_interruption, &Interruption::interrupted, &again, &QCoreApplication::quit);
        if (!isTheEnd(snapshot) && !late.hasExpired()) {
            again.start();
            QCoreApplication::exec();
        }
        if (snapshot && !isTheEnd(snapshot) && m_patience.count() > 0) {
            const Error &trouble = (*snapshot)->trouble;
            return failure(u"%1 %2"_s
                               .arg(QCoreApplication::translate(
                                        "RaceRun", "The race is over, and the store does not show all of it yet."),
                                    trouble.message)
                               .trimmed(),
                           {},
                           u"%1 %2"_s
                               .arg(trouble.remedy,
                                    QCoreApplication::translate("RaceRun", "Look later with: trackside watch %1")
                                        .arg(m_order.record.runId))
                               .trimmed());
        }
        return snapshot;
    }

    Result<SnapshotPtr> look() { return m_store->snapshot(m_order.record.runId, std::nullopt, true).result(); }

    /// Whether every runner of this process is out.
    [[nodiscard]] bool isTheEnd(const Result<SnapshotPtr> &snapshot) const
    {
        if (!snapshot) {
            return false;
        }
        const Shard shard = m_order.shard;
        if (shard.count == 1 || m_order.record.competitors > wholeFieldLimit) {
            return (*snapshot)->complete;
        }
        return std::ranges::all_of((*snapshot)->standing, [&](const StandingRow &row) {
            return !shard.holds(row.event.competitorId) || isOut(row.event.status);
        });
    }

    void tellAsText(const Counts &counts, std::span<const StandingRow> first, const EntrantsById &entrants) const
    {
        terminal::print(u"%1, %2 of %3 finished, %4 retired, %5 events in %6 s, race generated in %7 seconds\n%8\n"_s
                            .arg(m_order.course->name)
                            .arg(counts.finished)
                            .arg(counts.competitors)
                            .arg(counts.retired)
                            .arg(m_report.generatedEvents)
                            .arg(QString::number(wallSeconds(), 'f', 1), QString::number(createMs() / 1000.0, 'f', 3),
                                 m_order.record.runId));
        if (const QString faults = PipelineFigures::faultsText(m_report.faults, Format()); !faults.isEmpty()) {
            terminal::print(faults + u'\n');
        }
        terminal::print(terminal::standingTable(first, m_order.course->line.lengthMetres(), entrants));
    }

    void tellAsJson(const Snapshot &snapshot, std::span<const StandingRow> first, const EntrantsById &entrants,
                    const RowsAnswer &last) const
    {
        const Counts &counts = snapshot.counts;
        const auto finishMs = [&counts](std::span<const StandingRow> rows) {
            return counts.finished > 0 && !rows.empty() ? rows.front().event.elapsedMs : std::int64_t { -1 };
        };
        Json json;
        const Json::Value object = json.object();
        json.add(object, "runId", json.text(m_order.record.runId));
        json.add(object, "course", json.text(m_order.record.courseId));
        json.add(object, "seed", json.number(m_order.record.seed));
        json.add(object, "runners", json.number(counts.competitors));
        json.add(object, "finished", json.number(counts.finished));
        json.add(object, "retired", json.number(counts.retired));
        json.add(object, "events", json.number(m_report.generatedEvents));
        json.add(object, "firstFinishMs", json.number(finishMs(first)));
        json.add(object, "lastFinishMs", json.number(finishMs(last.rows)));
        json.add(object, "createMs", json.number(createMs()));
        json.add(object, "wallSeconds", json.number(wallSeconds()));
        if (m_order.config.faults.isAny()) {
            const FaultCounts &applied = m_report.faults;
            const Json::Value faults = json.object();
            json.add(faults, "moved", json.number(applied.moved));
            json.add(faults, "dropped", json.number(applied.dropped));
            json.add(faults, "late", json.number(applied.late));
            json.add(faults, "outOfOrder", json.number(applied.outOfOrder));
            json.add(faults, "repeated", json.number(applied.repeated));
            json.add(object, "faults", faults);
        }
        const Json::Value standing = json.array();
        for (const StandingRow &row : first) {
            const Json::Value entry = standingEntry(json, row);
            addEntrant(json, entry, terminal::entrantOf(entrants, row.event.competitorId));
            if (const Decision *decision = decisionOf(snapshot.decisions, row.event.competitorId)) {
                json.add(entry, "decision", decisionEntry(json, *decision));
            }
            json.append(standing, entry);
        }
        json.add(object, "standing", standing);
        terminal::print(json.written(object));
    }

    [[nodiscard]] double createMs() const { return static_cast<double>(m_report.createMicroseconds) / 1000.0; }
    [[nodiscard]] double wallSeconds() const { return static_cast<double>(m_wall.elapsed()) / 1000.0; }

    Interruption &m_interruption;
    RaceOrder m_order;
    SessionHost m_host;
    std::unique_ptr<RaceStore> m_store;
    std::chrono::seconds m_patience;
    StoreTrouble m_trouble;
    bool m_givenUp = false;
    SessionReport m_report;
    QElapsedTimer m_wall;
};

/// Refuses a race that the disk could not hold.
Result<void> checkSpace(const RaceOrder &order, const QString &racesFolder)
{
    QDir().mkpath(racesFolder);
    const auto estimate = estimateRace(order.course, order.config);
    if (!estimate) {
        return std::unexpected(estimate.error());
    }
    const std::int64_t needed = estimate->bytes / order.shard.count;
    const qint64 free = QStorageInfo(racesFolder).bytesAvailable();
    if (needed > free) {
        const QLocale locale;
        return failure(
            QCoreApplication::translate("RaceRun", "The race needs about %1 on disk, and only %2 are free in “%3”.")
                .arg(locale.formattedDataSize(needed), locale.formattedDataSize(free), racesFolder),
            {},
            QCoreApplication::translate("RaceRun",
                                        "Delete races, take fewer runners, or store fewer rows with --history-every."));
    }
    return {};
}

/// The stored race that is to go on, as an order.
Result<RaceOrder> storedOrder(RaceStore &store, const ResumeOptions &options)
{
    const QString runId = QString::fromStdString(options.runId);
    const auto races = store.races().result();
    if (!races) {
        return std::unexpected(races.error());
    }
    for (const RaceListing &race : races->races) {
        if (race.record.runId != runId) {
            continue;
        }
        const auto course = store.courseOf(runId).result();
        return course ? orderToResume(race, *course) : std::unexpected(course.error());
    }
    // It may be there, and its file not to be read.
    if (const auto course = store.courseOf(runId).result(); !course && !races->problems.empty()) {
        return std::unexpected(course.error());
    }
    return failure(
        QCoreApplication::translate("RaceRun", "There is no race %1; `trackside races` lists the ones there are.")
            .arg(runId));
}

/// Asked before a race is run for them.
Result<void> checkResults(const QString &path)
{
    return path.isEmpty() ? Result<void>() : resultsFormatOf(path).transform([](ResultsFormat) { });
}

} // namespace

int run(const RaceOptions &options)
{
    const DataFolder data = DataFolder::ofThisUser();
    const Telling telling { QString::fromStdString(options.results), options.json };
    const auto resultsFit = checkResults(telling.results);
    const CourseCatalogue catalogue({ u":/courses"_s, data.courses() });
    const auto profile = resultsFit ? commandProfile(options.profile) : std::unexpected(resultsFit.error());
    const auto order = profile ? orderFrom(options, catalogue) : std::unexpected(profile.error());
    if (!order) {
        terminal::complain(order.error());
        return Usage;
    }
    if (!profile->cluster) {
        if (const auto fits = checkSpace(*order, data.races()); !fits) {
            terminal::complain(fits.error());
            return Failed;
        }
    }
    Interruption interruption; // before anything that has threads
    return RaceRun(interruption, openBackend(*profile, data), *order).run(telling);
}

int run(const ResumeOptions &options)
{
    const Telling telling { QString::fromStdString(options.results), options.json };
    const auto speed = speedFrom(options.speed);
    const auto shard = speed ? shardFrom(options.shard) : std::unexpected(speed.error());
    const auto profile = shard ? commandProfile(options.profile) : std::unexpected(shard.error());
    const auto fits = profile ? checkResults(telling.results) : std::unexpected(profile.error());
    if (!fits) {
        terminal::complain(fits.error());
        return Usage;
    }
    Interruption interruption; // before anything that has threads
    Backend backend = openBackend(*profile, DataFolder::ofThisUser());
    auto order = storedOrder(*backend.store, options);
    if (!order) {
        terminal::complain(order.error());
        return Failed;
    }
    order->speed = *speed;
    order->shard = *shard;
    return RaceRun(interruption, std::move(backend), std::move(*order)).run(telling);
}

} // namespace trackside
