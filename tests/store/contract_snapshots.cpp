// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contractfinder.h"

#include <cmath>
#include <utility>

namespace trackside::contract {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Findings answersAnySecondOfAWholeRace(const StoreUnderTest &store)
{
    Finder finder;
    const ScriptedRace race;
    stage(finder, store, race, race.lastSecond());
    auto reader = store.makeStore();
    for (std::int32_t second = 0; second <= race.lastSecond(); second += 13) {
        compare(finder, *snapshotOf(finder, *reader, race.record().runId, second, false), race, second);
    }
    for (std::int32_t second = ScriptedRace::silentFrom - 1; second <= ScriptedRace::silentTo + 1; ++second) {
        compare(finder, *snapshotOf(finder, *reader, race.record().runId, second, true), race, second);
    }
    compare(finder, *snapshotOf(finder, *reader, race.record().runId), race, race.lastSecond());
    // What lies after the end is as of the end; before the gun there is nobody.
    compare(finder, *snapshotOf(finder, *reader, race.record().runId, race.lastSecond() + 100), race,
            race.lastSecond());
    const auto before = snapshotOf(finder, *reader, race.record().runId, -5);
    finder.equal("T before the gun", before->second, -1);
    finder.equal("rows before the gun", before->standing.size(), 0U);
    return finder.take();
}

Findings followsARaceThatIsWritten(const StoreUnderTest &store)
{
    Finder finder;
    const ScriptedRace race;
    auto sink = opened(finder, store, race);
    auto reader = store.makeStore();
    finder.equal("last stored second before the first", sink->lastStoredSecond(), std::optional<std::int32_t>());
    const auto empty = snapshotOf(finder, *reader, race.record().runId);
    finder.equal("T without a row", empty->second, -1);
    finder.equal("rows without a row", empty->standing.size(), 0U);
    const auto newest = [&] {
        return finder.value("newest second", answerOf(reader->newestSecond(race.record().runId)));
    };
    finder.equal("newest second without a row", newest(), -1);
    finder.equal("competitors without a row", empty->counts.competitors, race.record().competitors);

    std::int64_t events = 0;
    std::int32_t second = -1;
    // Steps of different lengths, so that what is accumulated is cut at different places.
    for (std::int32_t step = 1; second < race.lastSecond(); step = step % 17 + 1) {
        const std::int32_t from = second + 1;
        second = std::min(second + step, race.lastSecond());
        put(store, race, *sink, from, second);
        for (std::int32_t written = from; written <= second; ++written) {
            events += std::ssize(race.eventsAt(written));
        }
        if (second >= ScriptedRace::silentFrom && second <= ScriptedRace::silentTo) {
            (void)snapshotOf(finder, *reader, race.record().runId); // in which one runner's row is missing
            store.letTimePass();
        }
        compare(finder, *snapshotOf(finder, *reader, race.record().runId, std::nullopt, second % 50 == 0), race,
                second);
        finder.equal("newest second", newest(), second);
        if (second > 40) {
            compare(finder, *snapshotOf(finder, *reader, race.record().runId, second - 40), race, second - 40);
        }
    }
    finder.equal("last stored second", sink->lastStoredSecond(), std::optional(race.lastSecond()));
    finder.equal("acknowledged events", sink->acknowledgedEvents(), events);
    finder.holds("room", sink->room() > 0);
    finder.value("close", sink->close(5s));
    return finder.take();
}

/// In leaps of all lengths: what is kept on the way forward does not show when going back.
Findings seeksBackAndForth(const StoreUnderTest &store)
{
    Finder finder;
    const ScriptedRace race;
    auto sink = opened(finder, store, race);
    auto reader = store.makeStore();
    std::int32_t written = -1;
    for (const std::int32_t until : { race.lastSecond() / 2, race.lastSecond() }) {
        put(store, race, *sink, written + 1, until);
        written = until;
        compare(finder, *snapshotOf(finder, *reader, race.record().runId), race, until);
        for (std::int32_t i = 1; i < 40; ++i) {
            const std::int32_t second = i * 67 % until;
            compare(finder, *snapshotOf(finder, *reader, race.record().runId, second), race, second);
        }
    }
    finder.value("close", sink->close(5s));
    return finder.take();
}

Findings goesOnWithARunThatWasBegun(const StoreUnderTest &store)
{
    Finder finder;
    const ScriptedRace race;
    stage(finder, store, race, 120);
    auto sink = opened(finder, store, race);
    finder.equal("last stored second", sink->lastStoredSecond(), std::optional(120));
    const std::int64_t before = sink->acknowledgedEvents();
    put(store, race, *sink, 115, 120); // once more
    finder.equal("acknowledged events after repeats", sink->acknowledgedEvents(), before);
    put(store, race, *sink, 121, 180);
    finder.value("close", sink->close(5s));
    auto reader = store.makeStore();
    compare(finder, *snapshotOf(finder, *reader, race.record().runId), race, 180);
    const std::vector<std::uint32_t> bibs { 1, 2 };
    finder.equal("history",
                 finder.value("history", answerOf(reader->history(race.record().runId, bibs, 110, 125))).events,
                 race.history(bibs, 110, 125));
    return finder.take();
}

Findings locksWhoeverIsOut(const StoreUnderTest &store)
{
    Finder finder;
    const ScriptedRace race;
    auto sink = opened(finder, store, race);
    // The reference has seen everything but the row that comes too late.
    const std::int32_t end = race.lastSecond() - 1;
    put(store, race, *sink, 0, end - 1);
    std::vector<PositionEvent> events = race.eventsAt(end);
    for (const std::uint32_t bib : { ScriptedRace::tiedAtFinish[0], ScriptedRace::retiring, ScriptedRace::absent }) {
        events.push_back({ .competitorId = bib,
                           .rawTimeSeconds = end,
                           .elapsedMs = end * 1000LL,
                           .distanceMetres = 1.0,
                           .position = {},
                           .status = RunnerStatus::Running });
    }
    finder.value("write", sink->writeSecond(end, events, false));
    finder.value("close", sink->close(5s));
    auto reader = store.makeStore();
    finder.equal("standing", snapshotOf(finder, *reader, race.record().runId)->standing, race.standing(end));
    return finder.take();
}

Findings believesTheStatus(const StoreUnderTest &store)
{
    Finder finder;
    ScriptedRace race;
    race.record().competitors = 3;
    const CourseLine &line = race.course().line;
    const double length = line.lengthMetres();
    const auto event = [&line](std::uint32_t bib, std::int64_t elapsedMs, double metres, RunnerStatus status) {
        return PositionEvent { .competitorId = bib,
                               .rawTimeSeconds = static_cast<std::int32_t>((elapsedMs + 999) / 1000),
                               .elapsedMs = elapsedMs,
                               .distanceMetres = metres,
                               .position = line.pointAt(std::llround(metres * 1e6)),
                               .status = status };
    };
    // Of a row without a status, 0.3 m before the end or on the last vertex would be a finish, 3 m before it none.
    const PositionEvent nearly = event(1, 1000, length - 0.3, RunnerStatus::Running);
    const PositionEvent onTheLine = event(2, 1000, length, RunnerStatus::Running);
    const PositionEvent finished = event(3, 1000, length - 3.0, RunnerStatus::Finished);
    const PositionEvent later = event(1, 1900, length, RunnerStatus::Finished);
    const PositionEvent still = event(2, 2000, length, RunnerStatus::Stopped);
    const std::vector<std::vector<PositionEvent>> seconds {
        { event(1, 0, 0.0, RunnerStatus::Running), event(2, 0, 0.0, RunnerStatus::Running),
          event(3, 0, 0.0, RunnerStatus::Running) },
        { nearly, onTheLine, finished },
        { later, still },
    };
    const std::vector<std::vector<StandingRow>> standings {
        {},
        { { .event = finished, .rank = 1 }, { .event = onTheLine, .rank = 2 }, { .event = nearly, .rank = 3 } },
        { { .event = finished, .rank = 1 }, { .event = later, .rank = 2 }, { .event = still, .rank = 3 } },
    };
    auto sink = opened(finder, store, race);
    auto reader = store.makeStore();
    finder.value("write", sink->writeSecond(0, seconds[0], false));
    for (std::int32_t second = 1; second <= 2; ++second) {
        finder.value("write", sink->writeSecond(second, seconds[static_cast<std::size_t>(second)], false));
        store.settle();
        const auto snapshot = snapshotOf(finder, *reader, race.record().runId);
        finder.equal("T", snapshot->second, second);
        finder.equal("standing" + atSecond(second), snapshot->standing, standings[static_cast<std::size_t>(second)]);
        finder.equal("counts" + atSecond(second), snapshot->counts,
                     Counts { .competitors = 3, .running = 3 - second, .finished = second });
        finder.holds("not complete" + atSecond(second), !snapshot->complete);
    }
    finder.equal("standing looked back to", snapshotOf(finder, *reader, race.record().runId, 1)->standing,
                 standings[1]);
    finder.value("close", sink->close(5s));
    return finder.take();
}

Findings tellsThatARaceIsPaused(const StoreUnderTest &store)
{
    Finder finder;
    ScriptedRace race;
    auto sink = opened(finder, store, race);
    put(store, race, *sink, 0, 3);
    auto reader = store.makeStore();
    finder.equal("race", snapshotOf(finder, *reader, race.record().runId)->race, race.record());
    race.record().state = RaceState::Paused;
    finder.value("writeRace", sink->writeRace(race.record()));
    finder.equal("paused race", snapshotOf(finder, *reader, race.record().runId)->race, race.record());
    const RaceList list = finder.value("races", answerOf(reader->races()));
    finder.holds("paused in the list", list.races.size() == 1 && list.races[0].record == race.record());
    finder.value("close", sink->close(5s));
    return finder.take();
}

Findings keepsRacesApart(const StoreUnderTest &store)
{
    Finder finder;
    const ScriptedRace a(1);
    const ScriptedRace b(2);
    auto sinkA = opened(finder, store, a);
    auto sinkB = opened(finder, store, b);
    auto reader = store.makeStore();
    for (std::int32_t second = 0; second < 120; second += 30) {
        put(store, a, *sinkA, second, second + 29);
        put(store, b, *sinkB, second, second + 29);
        compare(finder, *snapshotOf(finder, *reader, a.record().runId), a, second + 29);
        compare(finder, *snapshotOf(finder, *reader, b.record().runId), b, second + 29);
    }
    finder.value("close", sinkA->close(5s));
    finder.value("close", sinkB->close(5s));
    return finder.take();
}

Findings cutsALargeField(const StoreUnderTest &store)
{
    Finder finder;
    ScriptedRace race;
    constexpr std::int64_t runners = wholeFieldLimit * 5 / 4;
    race.record().competitors = runners;
    std::vector<PositionEvent> events;
    for (std::int64_t bib = 1; bib <= runners; ++bib) {
        events.push_back({ .competitorId = static_cast<std::uint32_t>(bib),
                           .rawTimeSeconds = 0,
                           .elapsedMs = 0,
                           .distanceMetres = static_cast<double>((bib * 7919) % runners) * 0.01,
                           .position = {},
                           .status = RunnerStatus::Running });
    }
    auto sink = opened(finder, store, race);
    finder.value("write", sink->writeSecond(0, events, false));
    finder.value("close", sink->close(5s));

    auto reader = store.makeStore();
    const auto snapshot = snapshotOf(finder, *reader, race.record().runId);
    finder.equal("rows", std::ssize(snapshot->standing), wholeFieldLimit);
    finder.holds("memory of those alone", std::cmp_less(snapshot->standing.capacity(), runners));
    finder.equal("running", snapshot->counts.running, runners);
    finder.holds("ranks",
                 !snapshot->standing.empty() && snapshot->standing.front().rank == 1
                     && snapshot->standing.back().rank == wholeFieldLimit);
    finder.equal("sample", std::ssize(snapshot->sample), wholeFieldLimit);
    std::int64_t widest = 0;
    std::uint32_t last = 0;
    for (const PositionEvent &event : snapshot->sample) {
        widest = std::max(widest, std::int64_t { event.competitorId } - last);
        finder.holds("sample in order of the bib", event.competitorId > last);
        last = event.competitorId;
    }
    widest = std::max(widest, runners + 1 - last);
    finder.holds("the sample is even: its widest gap is " + std::to_string(widest), widest <= 2);
    const auto tail =
        finder.value("standingFrom", answerOf(reader->standingFrom(race.record().runId, {}, runners - 2, 10)));
    finder.holds("the last two", tail.rows.size() == 2 && tail.rows.back().rank == runners);
    return finder.take();
}

Findings joinsShards(const StoreUnderTest &store)
{
    Finder finder;
    const ScriptedRace race;
    const std::vector<Shard> shards { { 1, 3 }, { 2, 3 }, { 3, 3 } };
    std::vector<std::unique_ptr<PositionSink>> sinks;
    for (const Shard shard : shards) {
        sinks.push_back(opened(finder, store, race, shard));
    }
    const auto write = [&](std::size_t shard, std::int32_t from, std::int32_t to) {
        put(store, race, *sinks[shard], from, to, shards[shard]);
    };
    auto reader = store.makeStore();
    const QString run = race.record().runId;
    for (std::size_t shard = 0; shard < 3; ++shard) {
        write(shard, 0, 99);
    }
    compare(finder, *snapshotOf(finder, *reader, run), race, 99);

    write(0, 100, 109); // ahead of the others, which hold it back
    compare(finder, *snapshotOf(finder, *reader, run), race, 99);
    write(1, 100, 105);
    write(2, 100, 104);
    compare(finder, *snapshotOf(finder, *reader, run), race, 104);

    write(0, 110, 160); // more than ten seconds ahead of both: they stand by what they have
    write(1, 106, 155);
    const auto uneven = snapshotOf(finder, *reader, run);
    finder.equal("T with one far behind", uneven->second, 155);
    for (const StandingRow &row : uneven->standing) {
        if (!isOut(row.event.status) && (row.event.competitorId - 1) % 3 == 2) {
            finder.equal("age of one far behind", row.ageSeconds, 155 - 104);
        }
    }
    finder.equal("rows with one far behind", uneven->standing.size(), race.standing(155).size());
    write(2, 105, 152); // near again, but the picture never goes back
    finder.equal("T does not go back", snapshotOf(finder, *reader, run)->second, 155);

    write(0, 161, race.lastSecond());
    write(1, 156, race.lastSecond());
    write(2, 153, race.lastSecond());
    // Split times of those who were so far behind may be estimates, until everything is read anew.
    finder.equal("standing at the end", snapshotOf(finder, *reader, run)->standing, race.standing(race.lastSecond()));
    compare(finder, *snapshotOf(finder, *reader, run, std::nullopt, true), race, race.lastSecond());
    compare(finder, *snapshotOf(finder, *reader, run, 130, true), race, 130);
    compare(finder, *snapshotOf(finder, *reader, run, 120), race, 120);
    const std::vector<std::uint32_t> bibs { 1, 2, 3 };
    finder.equal("history", finder.value("history", answerOf(reader->history(run, bibs, 50, 60))).events,
                 race.history(bibs, 50, 60));
    const RaceList list = finder.value("races", answerOf(reader->races()));
    finder.holds("one race in the list",
                 list.races.size() == 1 && list.races[0].record == race.record() && list.races[0].complete);
    for (auto &sink : sinks) {
        finder.value("close", sink->close(5s));
    }
    return finder.take();
}

Findings letsAShardBeginLater(const StoreUnderTest &store)
{
    Finder finder;
    const ScriptedRace race;
    const Shard first { 1, 2 };
    const Shard second { 2, 2 };
    auto early = opened(finder, store, race, first);
    put(store, race, *early, 0, 40, first);
    auto late = opened(finder, store, race, second);
    finder.equal("last stored second of a shard that has not begun", late->lastStoredSecond(),
                 std::optional<std::int32_t>());
    put(store, race, *late, 0, 40, second);
    auto reader = store.makeStore();
    compare(finder, *snapshotOf(finder, *reader, race.record().runId), race, 40);
    finder.value("close", early->close(5s));
    finder.value("close", late->close(5s));
    return finder.take();
}

Findings refusesAnotherRaceOfTheRun(const StoreUnderTest &store)
{
    Finder finder;
    const ScriptedRace race;
    stage(finder, store, race, 20);
    ScriptedRace other;
    other.record().config = R"({"another":"race"})";
    auto sink = store.makeSink();
    finder.fails("opening a run that is another race", sink->open(other.record(), other.course(), {}));
    auto reader = store.makeStore();
    compare(finder, *snapshotOf(finder, *reader, race.record().runId), race, 20);
    return finder.take();
}

} // namespace

std::vector<ContractCheck> checksOfSnapshots()
{
    return {
        { "AnswersAnySecondOfAWholeRace", &answersAnySecondOfAWholeRace },
        { "FollowsARaceThatIsWritten", &followsARaceThatIsWritten },
        { "SeeksBackAndForth", &seeksBackAndForth },
        { "GoesOnWithARunThatWasBegun", &goesOnWithARunThatWasBegun },
        { "LocksWhoeverIsOut", &locksWhoeverIsOut },
        { "BelievesTheStatus", &believesTheStatus },
        { "TellsThatARaceIsPaused", &tellsThatARaceIsPaused },
        { "KeepsRacesApart", &keepsRacesApart },
        { "CutsALargeField", &cutsALargeField },
        { "JoinsShards", &joinsShards },
        { "LetsAShardBeginLater", &letsAShardBeginLater },
        { "RefusesAnotherRaceOfTheRun", &refusesAnotherRaceOfTheRun },
    };
}

} // namespace trackside::contract
