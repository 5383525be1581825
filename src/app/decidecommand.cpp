// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/backend.h"
#include "app/commandprofile.h"
#include "app/datafolder.h"
#include "app/json.h"
#include "app/terminal.h"

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

void printJson(const QString &runId, const Decision &decision)
{
    Json json;
    const Json::Value object = json.object();
    json.add(object, "runId", json.text(runId));
    json.add(object, "competitorId", json.number(std::uint64_t { decision.competitorId }));
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
    const auto made = backend.store
                          ->decide(runId,
                                   { .competitorId = *options.bib,
                                     .status = statusFromName(options.status), // none is no status
                                     .reason = QString::fromStdString(options.reason),
                                     .fromSecond = options.fromSecond })
                          .result();
    if (!made) {
        terminal::complain(made.error());
        return Failed;
    }
    if (options.json) {
        printJson(runId, *made);
    }
    return Succeeded;
}

} // namespace trackside
