// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/raceexport.h"

#include "analysis/decisions.h"
#include "results/gpxfile.h"
#include "results/racepage.h"
#include "results/resultsfile.h"
#include "results/resultssheet.h"
#include "results/storeanswer.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <unordered_map>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::RaceExport)
};

/// Records that are held at a time, and runners.
constexpr std::int64_t recordsAtATime = 1'000'000;
constexpr std::int64_t mostRunnersAtATime = 2'000;
constexpr std::size_t splitRunnersAtATime = 50'000;
constexpr std::size_t entrantsAtATime = 5'000;

/// A race as it is stored when it is asked for.
struct Exported {
    SnapshotPtr snapshot;
    std::vector<StandingRow> rows; ///< of those asked for, in order of the standing
    RaceEntries entries; ///< of the whole field
    CoursePtr course; ///< none: not known …
    Error noCourse {}; ///< … and why
    Error noEntrants {}; ///< why nobody's name is told, where there may be names
};

/// By the entrants' bibs; one that none of them has is the competitor id of somebody who is not entered.
Result<std::vector<StandingRow>> chosen(std::vector<StandingRow> rows, const QStringList &bibs,
                                        const RaceEntries &entries)
{
    if (bibs.isEmpty()) {
        return rows;
    }
    QSet<QString> entered;
    for (const auto &[competitorId, entry] : entries) {
        entered.insert(entry.entrant.bib);
    }
    const QSet<QString> wanted(bibs.begin(), bibs.end());
    QHash<QString, int> found; // how many have that bib
    std::erase_if(rows, [&](const StandingRow &row) {
        const auto entry = entries.find(row.event.competitorId);
        const bool isEntered = entry != entries.end();
        const QString bib = isEntered ? entry->second.entrant.bib : QString::number(row.event.competitorId);
        const bool isChosen = wanted.contains(bib) && (isEntered || !entered.contains(bib));
        if (isChosen) {
            ++found[bib];
        }
        return !isChosen;
    });
    for (const QString &bib : bibs) {
        if (found.value(bib) == 0) {
            return failure(Text::tr("Nobody in this race has the bib %1.").arg(bib));
        }
        if (found.value(bib) > 1) {
            return failure(Text::tr("Several runners in this race have the bib %1.").arg(bib));
        }
    }
    return rows;
}

std::vector<std::uint32_t> bibsOf(std::span<const StandingRow> rows)
{
    std::vector<std::uint32_t> bibs;
    bibs.reserve(rows.size());
    std::ranges::transform(rows, std::back_inserter(bibs),
                           [](const StandingRow &row) { return row.event.competitorId; });
    return bibs;
}

/// Of a field that is not told as a whole, so many at a time.
Result<Entrants> readEntrants(RaceStore &store, const QString &runId, const std::vector<StandingRow> &rows,
                              const std::stop_token &stop)
{
    const auto ask = [&](std::vector<std::uint32_t> ids) {
        return await(store.entrants(runId, std::move(ids)), stop).transform([](const EntrantsAnswer &answer) {
            return answer.entrants;
        });
    };
    if (std::ssize(rows) <= wholeFieldLimit) {
        return ask({});
    }
    Entrants all;
    const auto askForSome = [&](std::span<const std::uint32_t> some) {
        return ask({ some.begin(), some.end() }).transform([&all](const Entrants &entrants) {
            all.insert(all.end(), entrants.begin(), entrants.end());
        });
    };
    return inSlices(bibsOf(rows), entrantsAtATime, askForSome).transform([&all] { return std::move(all); });
}

Result<Exported> read(RaceStore &store, const ExportOrder &order, const std::stop_token &stop)
{
    auto standing = wholeStanding(store, order.runId, stop);
    if (!standing) {
        return std::unexpected(standing.error());
    }
    const auto entrants = readEntrants(store, order.runId, standing->rows, stop);
    if (!entrants && (stop.stop_requested() || !order.bibs.isEmpty())) {
        return std::unexpected(entrants.error()); // whose bibs those are cannot be told
    }
    RaceEntries entries = entrants ? raceEntries(*entrants, standing->rows) : RaceEntries();
    auto rows = chosen(std::move(standing->rows), order.bibs, entries);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    const auto course = await(store.courseOf(order.runId), stop);
    if (stop.stop_requested()) {
        return std::unexpected(Error()); // that the course is not known would be another matter
    }
    return Exported { .snapshot = std::move(standing->snapshot),
                      .rows = *std::move(rows),
                      .entries = std::move(entries),
                      .course = course.value_or(nullptr),
                      .noCourse = course ? Error() : course.error(),
                      .noEntrants = entrants ? Error() : entrants.error() };
}

using TakeWay = std::function<void(std::span<const PositionEvent> way)>;
using ReadWays = std::function<Result<void>(std::span<const std::uint32_t> bibs, const TakeWay &take)>;

/// Asks for the stored records of these runners, a part of the field at a time, and hands them on, runner by runner in
/// the order of \p bibs.
Result<void> readWays(RaceStore &store, const Snapshot &snapshot, std::span<const std::uint32_t> bibs,
                      const std::stop_token &stop, const ExportProgress &progress, const TakeWay &take)
{
    const auto runnersAtATime = static_cast<std::size_t>(std::clamp<std::int64_t>(
        recordsAtATime / std::max<std::int64_t>(snapshot.second + 1LL, 1), 1, mostRunnersAtATime));
    std::size_t taken = 0;
    return inSlices(bibs, runnersAtATime, [&](std::span<const std::uint32_t> some) -> Result<void> {
        auto history = await(store.history(snapshot.runId, { some.begin(), some.end() }, 0, snapshot.second), stop);
        if (!history) {
            return std::unexpected(history.error());
        }
        std::vector<PositionEvent> &events = history->events; // in order of time
        std::ranges::stable_sort(events, {}, &PositionEvent::competitorId);
        for (const std::uint32_t bib : some) {
            take(std::ranges::equal_range(events, bib, {}, &PositionEvent::competitorId));
        }
        taken += some.size();
        if (progress) {
            progress(static_cast<double>(taken) / static_cast<double>(bibs.size()));
        }
        return {};
    });
}

/// Asks for the split times of all rows, so many runners' at a time; none where the course is not known.
Result<ResultsSplits> readSplits(RaceStore &store, const Exported &race, const std::stop_token &stop)
{
    ResultsSplits splits;
    if (!race.course || race.course->splits.empty()) {
        return splits;
    }
    splits.splits = race.course->splits;
    splits.times.resize(race.rows.size());
    const std::vector<std::uint32_t> bibs = bibsOf(race.rows);
    std::unordered_map<std::uint32_t, std::size_t> rowOf;
    for (std::size_t row = 0; row < bibs.size(); ++row) {
        rowOf.emplace(bibs[row], row);
    }
    const auto askForSome = [&](std::span<const std::uint32_t> some) -> Result<void> {
        auto answer =
            await(store.splitTimesOf(race.snapshot->runId, race.snapshot->second, { some.begin(), some.end() }), stop);
        if (!answer) {
            return std::unexpected(answer.error());
        }
        for (SplitTimesAnswer::Runner &runner : answer->runners) {
            if (const auto row = rowOf.find(runner.competitorId); row != rowOf.end()) {
                splits.times[row->second] = std::move(runner.times);
            }
        }
        return {};
    };
    return inSlices(bibs, splitRunnersAtATime, askForSome).transform([&splits] { return std::move(splits); });
}

QString courseName(const Exported &race)
{
    return race.course ? race.course->name : race.snapshot->race.courseId;
}

ExportReport reportOf(const Exported &race)
{
    ExportReport report { .second = race.snapshot->second, .complete = race.snapshot->complete, .doubts = {} };
    for (const Error &error : { race.noCourse, race.noEntrants, race.snapshot->trouble }) {
        if (!error.message.isEmpty()) {
            report.doubts.push_back(error);
        }
    }
    return report;
}

Result<void> writeGpx(const Exported &race, const ExportOrder &order, const ReadWays &readWays)
{
    const auto gpx = GpxFile::create(order.path, race.snapshot->race, courseName(race));
    if (!gpx) {
        return std::unexpected(gpx.error());
    }
    const auto add = [&](std::span<const PositionEvent> way) {
        (*gpx)->addTrack(way, race.entries, race.snapshot->decisions);
    };
    return readWays(bibsOf(race.rows), add).and_then([&gpx] { return (*gpx)->finish(); });
}

Result<void> writePage(const Exported &race, const ExportOrder &order, const ReadWays &readWays)
{
    const auto page = RacePage::create(order.path,
                                       { .snapshot = *race.snapshot,
                                         .rows = race.rows,
                                         .course = race.course.get(),
                                         .courseName = courseName(race),
                                         .entries = race.entries,
                                         .inMiles = order.inMiles });
    if (!page) {
        return std::unexpected(page.error());
    }
    return readWays((*page)->replayed(), [&page](std::span<const PositionEvent> way) { (*page)->addWay(way); })
        .and_then([&page] { return (*page)->finish(); });
}

PaperTable sheetOf(const Exported &race, const ExportOrder &order)
{
    return resultsSheet({ .snapshot = *race.snapshot,
                          .rows = race.rows,
                          .entries = race.entries,
                          .courseName = courseName(race),
                          .inMiles = order.inMiles });
}

Result<void> write(RaceStore &store, const Exported &race, const ExportOrder &order, const std::stop_token &stop,
                   const ExportProgress &progress)
{
    const auto ways = [&](std::span<const std::uint32_t> bibs, const TakeWay &take) {
        return readWays(store, *race.snapshot, bibs, stop, progress, take);
    };
    const auto results = [&](ResultsFormat format) {
        return readSplits(store, race, stop).and_then([&](const ResultsSplits &splits) {
            return writeResults(order.path, format, race.rows, splits, race.entries, race.snapshot->decisions);
        });
    };
    switch (order.format) {
    case ExportFormat::Csv:
        return results(ResultsFormat::Csv);
    case ExportFormat::Json:
        return results(ResultsFormat::Json);
    case ExportFormat::Gpx:
        return writeGpx(race, order, ways);
    case ExportFormat::Html:
        return writePage(race, order, ways);
    case ExportFormat::Pdf:
        return writePdf(order.path, sheetOf(race, order));
    case ExportFormat::Trackside:
        break; // see saveRace()
    }
    return {};
}

/// The race as a whole, whatever the results are.
Result<ExportReport> saveRace(const ExportOrder &order, const std::stop_token &stop, const ExportProgress &progress)
{
    if (!order.saveRace) {
        return failure(Text::tr("A race cannot be saved as a whole from here."));
    }
    if (!order.bibs.empty()) {
        return failure(Text::tr("A race is saved as a whole, with all of its runners."));
    }
    return order.saveRace(order.runId, order.path, { .stop = stop, .progress = progress })
        .transform([](const SavedRace &saved) {
            return ExportReport { .second = saved.second, .complete = saved.complete, .doubts = {} };
        });
}

} // namespace

std::optional<ExportFormat> exportFormatFrom(QStringView name)
{
    constexpr std::array formats {
        std::pair("csv"_L1, ExportFormat::Csv), std::pair("json"_L1, ExportFormat::Json),
        std::pair("gpx"_L1, ExportFormat::Gpx), std::pair("html"_L1, ExportFormat::Html),
        std::pair("pdf"_L1, ExportFormat::Pdf), std::pair("trackside"_L1, ExportFormat::Trackside)
    };
    for (const auto &[word, format] : formats) {
        if (name.compare(word, Qt::CaseInsensitive) == 0) {
            return format;
        }
    }
    return std::nullopt;
}

Result<ExportReport> exportRace(RaceStore &store, const ExportOrder &order, const std::stop_token &stop,
                                const ExportProgress &progress)
{
    if (order.format == ExportFormat::Trackside) {
        return saveRace(order, stop, progress);
    }
    const auto race = read(store, order, stop);
    if (!race) {
        return std::unexpected(race.error());
    }
    return write(store, *race, order, stop, progress).transform([&race] { return reportOf(*race); });
}

Result<PaperTable> readResultsSheet(RaceStore &store, const ExportOrder &order, const std::stop_token &stop)
{
    return read(store, order, stop).transform([&order](const Exported &race) { return sheetOf(race, order); });
}

} // namespace trackside
