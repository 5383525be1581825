// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/backend.h"
#include "app/commandprofile.h"
#include "app/datafolder.h"
#include "app/entrantlookup.h"
#include "app/json.h"
#include "app/numberfrom.h"
#include "app/terminal.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <limits>
#include <span>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::DecideCommand)
};

/// Who these runners are; whoever is not entered has neither bib nor name.
Result<Entrants> lookUp(RaceStore &store, const QString &runId, std::span<const std::uint32_t> ids)
{
    return entrantsOf(store, runId, ids).transform([ids](const Entrants &entered) {
        EntrantsById known;
        for (const Entrant &entrant : entered) {
            known.emplace(entrant.competitorId, entrant);
        }
        Entrants all;
        for (const std::uint32_t id : ids) {
            const auto entrant = known.find(id);
            all.push_back(entrant != known.end() ? entrant->second : Entrant { .competitorId = id });
        }
        return all;
    });
}

/// Who has the bib; where nobody has it, who has it for a competitor id, and no other bib.
Result<Entrant> runnerWith(RaceStore &store, const QString &runId, const std::string &bibText)
{
    const QString bib = QString::fromStdString(bibText);
    constexpr std::int64_t everyone = std::numeric_limits<std::int32_t>::max(); // longer bibs may begin with it
    const auto rows = store.search(runId, {}, bib, everyone).result();
    if (!rows) {
        return std::unexpected(rows.error());
    }
    std::vector<std::uint32_t> ids;
    std::ranges::transform(rows->rows, std::back_inserter(ids),
                           [](const StandingRow &row) { return row.event.competitorId; });
    const auto id = numberFrom<std::uint32_t>(bibText);
    if (id && *id > 0 && !std::ranges::contains(ids, *id)) {
        ids.push_back(*id); // who has no row yet
    }
    const auto runners = lookUp(store, runId, ids);
    if (!runners) {
        return std::unexpected(runners.error());
    }
    const auto hasIt = [&bib](const Entrant &runner) { return !bib.isEmpty() && runner.bib == bib; };
    if (std::ranges::count_if(*runners, hasIt) > 1) {
        return failure(Text::tr("Several runners in this race have the bib %1.").arg(bib));
    }
    auto runner = std::ranges::find_if(*runners, hasIt);
    if (runner == runners->end()) {
        runner = std::ranges::find_if(
            *runners, [&id](const Entrant &other) { return other.bib.isEmpty() && other.competitorId == id; });
    }
    if (runner == runners->end()) {
        return failure(Text::tr("Nobody in this race has the bib %1.").arg(bib));
    }
    Entrant found = *runner;
    found.bib = bib;
    return found;
}

void printText(const Entrant &runner, const Decision &decision)
{
    const QString status =
        decision.status ? QString::fromLatin1(statusName(*decision.status)) : Text::tr("as the race has it");
    const QString name = runner.name.isEmpty() ? QString() : u' ' + runner.name;
    terminal::print(terminal::harmless(runner.bib + name) + u": "_s + status + u'\n');
}

void printJson(const QString &runId, const Entrant &runner, const Decision &decision)
{
    Json json;
    const Json::Value object = json.object();
    json.add(object, "runId", json.text(runId));
    json.add(object, "competitorId", json.number(std::uint64_t { decision.competitorId }));
    json.add(object, "bib", json.text(runner.bib));
    json.add(object, "name", runner.name.isEmpty() ? json.nothing() : json.text(runner.name));
    json.add(object, "decision", decisionEntry(json, decision));
    json.add(object, "revision", json.number(decision.revision));
    json.add(object, "atMs", json.number(decision.atMs));
    terminal::print(json.written(object));
}

} // namespace

int run(const DecideOptions &options)
{
    const auto profile = commandProfile(options.profile);
    if (!profile) {
        terminal::complain(profile.error());
        return Usage;
    }
    const Backend backend = openBackend(*profile, DataFolder::ofThisUser());
    const QString runId = QString::fromStdString(options.runId);
    const auto runner = runnerWith(*backend.store, runId, options.bib);
    if (!runner) {
        terminal::complain(runner.error());
        return Failed;
    }
    const auto made = backend.store
                          ->decide(runId,
                                   { .competitorId = runner->competitorId,
                                     .status = statusFromName(options.status), // none is no status
                                     .reason = QString::fromStdString(options.reason),
                                     .fromSecond = options.fromSecond })
                          .result();
    if (!made) {
        terminal::complain(made.error());
        return Failed;
    }
    if (options.json) {
        printJson(runId, *runner, *made);
    } else {
        printText(*runner, *made);
    }
    return Succeeded;
}

} // namespace trackside
