// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contractfinder.h"

namespace trackside::contract {

using namespace std::chrono_literals;

namespace {

/// Between two refreshes, 35 s apart; one who waits at the first counts from the own start.
Findings tellsHowFastTheyHaveBeenOfLate(const StoreUnderTest &store)
{
    Finder finder;
    const ScriptedRace race;
    auto sink = opened(finder, store, race);
    auto reader = store.makeStore();
    put(store, race, *sink, 0, 40);
    const auto first = snapshotOf(finder, *reader, race.record().runId);
    for (const RunnerProgress &runner : first->progress) {
        finder.equal("recent time at the first sight", runner.recentMs, 0);
    }
    put(store, race, *sink, 41, 75);
    const auto now = snapshotOf(finder, *reader, race.record().runId);
    const std::vector<StandingRow> before = race.standing(40);
    for (std::size_t row = 0; row < std::min(now->standing.size(), now->progress.size()); ++row) {
        const PositionEvent &event = now->standing[row].event;
        const std::string whose = " of bib " + std::to_string(event.competitorId);
        const auto bib = [](const StandingRow &other) { return other.event.competitorId; };
        const PositionEvent &then = std::ranges::find(before, event.competitorId, bib)->event;
        const bool isNew = event.rawTimeSeconds > then.rawTimeSeconds;
        finder.equal("recent metres" + whose, now->progress[row].recentMetres,
                     isNew ? event.distanceMetres - then.distanceMetres : 0.0);
        finder.equal("recent time" + whose, now->progress[row].recentMs,
                     isNew ? event.elapsedMs - std::max(then.elapsedMs, event.startOffsetMs) : 0);
    }
    finder.equal("rows with progress", now->progress.size(), race.standing(75).size());
    finder.value("close", sink->close(5s));
    return finder.take();
}

} // namespace

std::vector<ContractCheck> checksOfProgress()
{
    return { { "TellsHowFastTheyHaveBeenOfLate", &tellsHowFastTheyHaveBeenOfLate } };
}

} // namespace trackside::contract
