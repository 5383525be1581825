// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/racetelling.h"

#include "analysis/decisions.h"
#include "app/entrantlookup.h"
#include "app/json.h"
#include "app/terminal.h"
#include "models/pipelinefigures.h"
#include "results/resultsfile.h"

#include <algorithm>
#include <iterator>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t firstRows = 10;

double createMs(const RaceAtEnd &race)
{
    return static_cast<double>(race.report.createMicroseconds) / 1000.0;
}

/// Who these runners are; an error is told, and leaves them without a name.
Entrants namesOf(RaceStore &store, const QString &runId, std::span<const StandingRow> rows)
{
    std::vector<std::uint32_t> ids;
    std::ranges::transform(rows, std::back_inserter(ids),
                           [](const StandingRow &row) { return row.event.competitorId; });
    auto found = entrantsOf(store, runId, ids);
    if (!found) {
        terminal::complain(found.error());
    }
    return std::move(found).value_or(Entrants());
}

Result<void> writeStanding(RaceStore &store, const RaceAtEnd &race, const QString &path)
{
    const QString &runId = race.order.record.runId;
    const auto all = store.standingFrom(runId, std::nullopt, 0, race.snapshot->counts.competitors).result();
    if (!all) {
        return std::unexpected(all.error());
    }
    const RaceEntries entries = raceEntries(namesOf(store, runId, all->rows), all->rows);
    return resultsFormatOf(path).and_then([&](ResultsFormat format) {
        return writeResults(path, format, all->rows, {}, entries, race.snapshot->decisions);
    });
}

void tellAsText(const RaceAtEnd &race, std::span<const StandingRow> first, const EntrantsById &entrants)
{
    const Course &course = *race.order.course;
    const Counts &counts = race.snapshot->counts;
    terminal::print(
        u"%1, %2 of %3 finished, %4 retired, %5 events in %6 s, race generated in %7 seconds\n%8\n"_s.arg(course.name)
            .arg(counts.finished)
            .arg(counts.competitors)
            .arg(counts.retired)
            .arg(race.report.generatedEvents)
            .arg(QString::number(race.wallSeconds, 'f', 1), QString::number(createMs(race) / 1000.0, 'f', 3),
                 race.order.record.runId));
    if (const QString faults = PipelineFigures::faultsText(race.report.faults, Format()); !faults.isEmpty()) {
        terminal::print(faults + u'\n');
    }
    terminal::print(terminal::standingTable(first, course.line.lengthMetres(), entrants));
}

Json::Value faultsEntry(Json &json, const FaultCounts &applied)
{
    const Json::Value faults = json.object();
    json.add(faults, "moved", json.number(applied.moved));
    json.add(faults, "dropped", json.number(applied.dropped));
    json.add(faults, "late", json.number(applied.late));
    json.add(faults, "outOfOrder", json.number(applied.outOfOrder));
    json.add(faults, "repeated", json.number(applied.repeated));
    return faults;
}

/// \p last is the row of who finished last.
void tellAsJson(const RaceAtEnd &race, std::span<const StandingRow> first, const EntrantsById &entrants,
                std::span<const StandingRow> last)
{
    const Counts &counts = race.snapshot->counts;
    const auto finishMs = [&counts](std::span<const StandingRow> rows) {
        return counts.finished > 0 && !rows.empty() ? rows.front().event.elapsedMs : std::int64_t { -1 };
    };
    Json json;
    const Json::Value object = json.object();
    json.add(object, "runId", json.text(race.order.record.runId));
    json.add(object, "course", json.text(race.order.record.courseId));
    json.add(object, "seed", json.number(race.order.record.seed));
    json.add(object, "runners", json.number(counts.competitors));
    json.add(object, "finished", json.number(counts.finished));
    json.add(object, "retired", json.number(counts.retired));
    json.add(object, "events", json.number(race.report.generatedEvents));
    json.add(object, "firstFinishMs", json.number(finishMs(first)));
    json.add(object, "lastFinishMs", json.number(finishMs(last)));
    json.add(object, "createMs", json.number(createMs(race)));
    json.add(object, "wallSeconds", json.number(race.wallSeconds));
    if (race.order.config.faults.isAny()) {
        json.add(object, "faults", faultsEntry(json, race.report.faults));
    }
    const Json::Value standing = json.array();
    for (const StandingRow &row : first) {
        const Json::Value entry = standingEntry(json, row);
        addEntrant(json, entry, terminal::entrantOf(entrants, row.event.competitorId));
        if (const Decision *decision = decisionOf(race.snapshot->decisions, row.event.competitorId)) {
            json.add(entry, "decision", decisionEntry(json, *decision));
        }
        json.append(standing, entry);
    }
    json.add(object, "standing", standing);
    terminal::print(json.written(object));
}

} // namespace

Result<void> tellRace(RaceStore &store, const RaceAtEnd &race, const Telling &telling)
{
    const QString &runId = race.order.record.runId;
    if (!race.snapshot->courseKnown) { // it was brought along, and may have been taken away since
        if (const auto course = store.courseOf(runId).result(); !course) {
            terminal::complain(course.error());
        }
    }
    if (!telling.results.isEmpty()) {
        if (auto written = writeStanding(store, race, telling.results); !written) {
            return written;
        }
    }
    std::span<const StandingRow> first(race.snapshot->standing);
    first = first.first(std::min<std::size_t>(first.size(), firstRows));
    EntrantsById entrants;
    for (const Entrant &entrant : namesOf(store, runId, first)) {
        entrants.emplace(entrant.competitorId, entrant);
    }
    if (!telling.json) {
        tellAsText(race, first, entrants);
        return {};
    }
    const std::int64_t lastFinisher = std::max<std::int64_t>(0, race.snapshot->counts.finished - 1);
    const auto last = store.standingFrom(runId, std::nullopt, lastFinisher, 1).result();
    if (!last) {
        return std::unexpected(last.error());
    }
    tellAsJson(race, first, entrants, last->rows);
    return {};
}

} // namespace trackside
