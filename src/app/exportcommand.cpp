// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/backend.h"
#include "app/commandprofile.h"
#include "app/datafolder.h"
#include "app/terminal.h"
#include "results/gpxfile.h"
#include "results/resultsfile.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_set>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::ExportCommand)
};

/// Records that are held at a time, and runners.
constexpr std::int64_t recordsAtATime = 1'000'000;
constexpr std::int64_t mostRunnersAtATime = 2'000;

/// A race as it is stored when it is asked for.
struct Exported {
    SnapshotPtr snapshot;
    std::vector<StandingRow> rows; ///< of those asked for, in order of the standing
    QString courseName;
    Error noCourse {}; ///< why nobody can be told to have finished by the course
};

Result<std::vector<StandingRow>> chosen(const std::vector<StandingRow> &rows, const std::vector<std::uint32_t> &bibs)
{
    if (bibs.empty()) {
        return rows;
    }
    const std::unordered_set<std::uint32_t> wanted(bibs.begin(), bibs.end());
    std::vector<StandingRow> found;
    std::ranges::copy_if(rows, std::back_inserter(found),
                         [&wanted](const StandingRow &row) { return wanted.contains(row.event.competitorId); });
    for (const std::uint32_t bib : bibs) {
        if (!std::ranges::contains(found, bib, [](const StandingRow &row) { return row.event.competitorId; })) {
            return failure(Text::tr("Nobody in this race has the bib %1.").arg(bib));
        }
    }
    return found;
}

Result<Exported> read(RaceStore &store, const ExportOptions &options)
{
    const QString runId = QString::fromStdString(options.runId);
    const auto snapshot = store.snapshot(runId, {}, true).result();
    if (!snapshot) {
        return std::unexpected(snapshot.error());
    }
    std::vector<StandingRow> all = (*snapshot)->standing;
    if (!(*snapshot)->sample.empty()) { // a field so large that the snapshot has only the first of it
        auto rows =
            store.standingFrom(runId, (*snapshot)->second, 0, std::numeric_limits<std::int32_t>::max()).result();
        if (!rows) {
            return std::unexpected(rows.error());
        }
        all = std::move(rows->rows);
    }
    auto rows = chosen(all, options.bibs);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    const auto course = store.courseOf(runId).result();
    return Exported { .snapshot = *snapshot,
                      .rows = *std::move(rows),
                      .courseName = course ? (*course)->name : (*snapshot)->race.courseId,
                      .noCourse = course ? Error() : course.error() };
}

Result<void> writeWays(RaceStore &store, const Exported &race, const QString &path)
{
    auto gpx = GpxFile::create(path, race.snapshot->race, race.courseName);
    if (!gpx) {
        return std::unexpected(gpx.error());
    }
    std::vector<std::uint32_t> bibs;
    std::ranges::transform(race.rows, std::back_inserter(bibs),
                           [](const StandingRow &row) { return row.event.competitorId; });
    const auto runnersAtATime = static_cast<std::size_t>(
        std::clamp<std::int64_t>(recordsAtATime / (race.snapshot->second + 1LL), 1, mostRunnersAtATime));
    for (std::size_t from = 0; from < bibs.size(); from += runnersAtATime) {
        const std::size_t to = std::min(bibs.size(), from + runnersAtATime);
        auto history = store
                           .history(race.snapshot->runId,
                                    { bibs.begin() + static_cast<std::ptrdiff_t>(from),
                                      bibs.begin() + static_cast<std::ptrdiff_t>(to) },
                                    0, race.snapshot->second)
                           .result();
        if (!history) {
            return std::unexpected(history.error());
        }
        std::vector<PositionEvent> &events = history->events; // in order of time
        std::ranges::stable_sort(events, {}, &PositionEvent::competitorId);
        for (std::size_t i = from; i < to; ++i) { // the tracks in order of the standing
            (*gpx)->addTrack(std::ranges::equal_range(events, bibs[i], {}, &PositionEvent::competitorId));
        }
    }
    return (*gpx)->finish();
}

void tellWhatIsMissing(const Exported &race, const QString &path)
{
    for (const Error &error : { race.noCourse, race.snapshot->trouble }) {
        if (!error.message.isEmpty()) {
            terminal::complain(error);
        }
    }
    if (!race.snapshot->complete) {
        terminal::complain({ Text::tr("Not all last records of the race are stored: “%1” is as of %2.")
                                 .arg(path, terminal::timeText(std::max(0, race.snapshot->second))),
                             {},
                             {} });
    }
}

} // namespace

int run(const ExportOptions &options)
{
    const auto profile = commandProfile(options.profile);
    if (!profile) {
        terminal::complain(profile.error());
        return Usage;
    }
    const Backend backend = openBackend(*profile, DataFolder::ofThisUser());
    const QString path = QString::fromStdString(options.out);
    const auto race = read(*backend.store, options);
    const auto written = race.and_then([&](const Exported &exported) {
        if (options.format == "gpx") {
            return writeWays(*backend.store, exported, path);
        }
        return writeResults(path, options.format == "csv" ? ResultsFormat::Csv : ResultsFormat::Json, exported.rows);
    });
    if (!written) {
        terminal::complain(written.error());
        return Failed;
    }
    tellWhatIsMissing(*race, path);
    return Succeeded;
}

} // namespace trackside
