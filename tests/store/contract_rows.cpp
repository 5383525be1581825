// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contractfinder.h"

#include <cmath>

namespace trackside::contract {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Findings slicesTheStanding(const StoreUnderTest &store)
{
    Finder finder;
    const ScriptedRace race;
    stage(finder, store, race, 200);
    auto reader = store.makeStore();
    for (const std::optional<std::int32_t> at : { std::optional<std::int32_t>(), std::optional(150) }) {
        const std::int32_t second = at.value_or(200);
        const auto all = race.standing(second);
        const auto size = std::ssize(all);
        for (const auto &[first, count] :
             std::vector<std::pair<std::int64_t, std::int64_t>> { { 0, 10 },
                                                                  { 0, 1 },
                                                                  { 0, 0 },
                                                                  { 7, 13 },
                                                                  { size - 1, 1 },
                                                                  { size - 3, 10 },
                                                                  { size, 5 },
                                                                  { size + 50, 5 },
                                                                  { 0, 1'000'000 },
                                                                  { 0, std::numeric_limits<std::int64_t>::max() },
                                                                  { 3, -1 } }) {
            const std::string what =
                "from " + std::to_string(first) + ", " + std::to_string(count) + " rows" + atSecond(second);
            const auto answer =
                finder.value(what, answerOf(reader->standingFrom(race.record().runId, at, first, count)));
            const auto from = std::min(first, size);
            const auto to = count < 0 ? from : from + std::min(count, size - from);
            finder.equal(what, answer.rows, std::vector(all.begin() + from, all.begin() + to));
            finder.equal("T " + what, answer.second, second);
        }
    }
    return finder.take();
}

Findings findsGivenRunners(const StoreUnderTest &store)
{
    Finder finder;
    const ScriptedRace race;
    stage(finder, store, race, 102);
    auto reader = store.makeStore();
    (void)answerOf(reader->rowsOf(race.record().runId, {}, {})); // one runner's row is missing, and does not come
    store.letTimePass();
    const std::vector<std::uint32_t> wanted { 5, 17, ScriptedRace::silent, ScriptedRace::absent, 4'000'000, 17 };
    std::vector<StandingRow> expected;
    std::ranges::copy_if(race.standing(102), std::back_inserter(expected),
                         [&](const StandingRow &row) { return std::ranges::contains(wanted, row.event.competitorId); });
    finder.equal("number of known ones", expected.size(), 4U);
    finder.equal("rows of", finder.value("rowsOf", answerOf(reader->rowsOf(race.record().runId, {}, wanted))).rows,
                 expected);
    finder.equal("rows of nobody",
                 finder.value("rowsOf", answerOf(reader->rowsOf(race.record().runId, {}, {}))).rows.size(), 0U);
    return finder.take();
}

Findings searchesByBib(const StoreUnderTest &store)
{
    Finder finder;
    const ScriptedRace race;
    stage(finder, store, race, 90);
    auto reader = store.makeStore();
    auto all = race.standing(60);
    std::ranges::sort(all, {}, [](const StandingRow &row) { return row.event.competitorId; });
    for (const QString &digits : { u"1"_s, u"10"_s, u"4"_s, u"110"_s, u"1100"_s, u"9"_s, u"x"_s, u""_s }) {
        std::vector<StandingRow> matching;
        std::ranges::copy_if(all, std::back_inserter(matching), [&](const StandingRow &row) {
            return QString::number(row.event.competitorId).startsWith(digits);
        });
        for (const std::int64_t limit : { 0, 1, 3, 1000 }) {
            const std::string what = "search for '" + digits.toStdString() + "', at most " + std::to_string(limit);
            auto expected = matching;
            expected.resize(std::min(expected.size(), static_cast<std::size_t>(limit)));
            finder.equal(what,
                         finder.value(what, answerOf(reader->search(race.record().runId, 60, digits, limit))).rows,
                         expected);
        }
    }
    return finder.take();
}

Findings findsTheNearest(const StoreUnderTest &store)
{
    Finder finder;
    const ScriptedRace race;
    stage(finder, store, race, 150);
    auto reader = store.makeStore();
    for (const double metres : { 0.0, 320.0, 481.25, 2000.0 }) {
        for (const double within : { 0.0, 25.0, 150.0 }) {
            std::vector<StandingRow> expected;
            std::ranges::copy_if(race.standing(150), std::back_inserter(expected), [&](const StandingRow &row) {
                return std::abs(row.event.distanceMetres - metres) <= within;
            });
            std::ranges::sort(expected, {}, [&](const StandingRow &row) {
                return std::pair(std::abs(row.event.distanceMetres - metres), row.event.competitorId);
            });
            const std::string what = "within " + std::to_string(within) + " m of " + std::to_string(metres) + " m";
            for (const std::int64_t limit : { 1'000, 2 }) {
                expected.resize(std::min(expected.size(), static_cast<std::size_t>(limit)));
                const auto near = answerOf(reader->near(race.record().runId, {}, metres, within, limit));
                finder.equal(what, finder.value(what, near).rows, expected);
            }
        }
    }
    return finder.take();
}

Findings answersHistory(const StoreUnderTest &store)
{
    Finder finder;
    const ScriptedRace race;
    auto sink = opened(finder, store, race);
    put(store, race, *sink, 0, 130);
    std::vector<PositionEvent> twice = race.eventsAt(131);
    twice.insert(twice.end(), race.eventsAt(131).begin(), race.eventsAt(131).end());
    finder.value("write repeats", sink->writeSecond(131, twice, false));
    put(store, race, *sink, 132, 150);
    finder.value("close", sink->close(5s));
    auto reader = store.makeStore();
    const std::vector<std::vector<std::uint32_t>> bibSets {
        { 3 }, { 12, 3, ScriptedRace::silent, ScriptedRace::absent, 999, 3 }, {}
    };
    for (const auto &bibs : bibSets) {
        for (const auto &[from, to] : std::vector<std::pair<int, int>> {
                 { 0, 150 }, { 95, 108 }, { 130, 132 }, { 7, 7 }, { 9, 8 }, { -10, 2 }, { 149, 5000 } }) {
            const std::string what = "history of " + std::to_string(bibs.size()) + " from " + std::to_string(from)
                + " to " + std::to_string(to);
            finder.equal(what,
                         finder.value(what, answerOf(reader->history(race.record().runId, bibs, from, to))).events,
                         race.history(bibs, from, std::min(to, 150)));
        }
    }
    return finder.take();
}

/// A runner's own among the times at each split.
std::vector<SplitTime> splitTimesIn(const ScriptedRace &race, std::uint32_t competitorId, std::int32_t second)
{
    std::vector<SplitTime> times;
    for (std::size_t split = 0; split < race.course().splits.size(); ++split) {
        for (const SplitPlace &place : race.atSplit(split, second)) {
            if (place.time.competitorId == competitorId) {
                times.push_back(place.time);
            }
        }
    }
    return times;
}

Findings answersSplitTimesOfRunners(const StoreUnderTest &store)
{
    Finder finder;
    const ScriptedRace race;
    const QString &run = race.record().runId;
    auto sink = opened(finder, store, race);
    put(store, race, *sink, 0, 230);
    auto reader = store.makeStore();
    (void)snapshotOf(finder, *reader, run); // one runner's row is missing, and does not come
    store.letTimePass();
    const std::vector<std::uint32_t> wanted {
        17, 3, ScriptedRace::late, ScriptedRace::retiring, ScriptedRace::absent, 4'000'000, 17
    };
    const auto compareTimes = [&](std::optional<std::int32_t> at, std::int32_t second) {
        const auto answer = finder.value("splitTimesOf", answerOf(reader->splitTimesOf(run, at, wanted)));
        finder.equal("T of split times", answer.second, second);
        finder.equal("number of runners" + atSecond(second), answer.runners.size(), wanted.size());
        for (std::size_t i = 0; i < std::min(answer.runners.size(), wanted.size()); ++i) {
            const std::string who = " of " + std::to_string(wanted[i]) + atSecond(second);
            finder.equal("bib" + who, answer.runners[i].competitorId, wanted[i]);
            finder.equal("split times" + who, answer.runners[i].times, splitTimesIn(race, wanted[i], second));
        }
    };
    for (const std::int32_t second : { 60, 0, 75, 140, 90, 230 }) {
        compareTimes(second, second);
    }
    compareTimes({}, 230);
    finder.equal("runners of nobody",
                 finder.value("splitTimesOf", answerOf(reader->splitTimesOf(run, {}, {}))).runners.size(), 0U);
    put(store, race, *sink, 231, 260);
    (void)snapshotOf(finder, *reader, run);
    compareTimes({}, 260);
    finder.equal("statements for split times after a refresh",
                 finder.value("splitTimesOf", answerOf(reader->splitTimesOf(run, {}, wanted))).facts.statements, 0);
    finder.fails("split times of an unknown run", answerOf(reader->splitTimesOf(u"none"_s, {}, wanted)));
    finder.value("close", sink->close(5s));
    return finder.take();
}

Findings answersInOrderAndLetsGo(const StoreUnderTest &store)
{
    Finder finder;
    const ScriptedRace race;
    stage(finder, store, race, 60);
    auto reader = store.makeStore();
    const QString run = race.record().runId;
    std::vector<Answer<RowsAnswer>> answers;
    for (std::int32_t second = 0; second <= 60; ++second) {
        answers.push_back(reader->standingFrom(run, second, 0, 5));
    }
    for (std::size_t i = 0; i < answers.size(); i += 2) {
        answers[i].cancel();
    }
    auto last = answerOf(reader->standingFrom(run, 60, 0, 5));
    for (std::size_t i = 1; i < answers.size(); i += 2) {
        finder.holds("asked before is answered before", answers[i].isFinished());
        finder.equal("T of a question", finder.value("standing", answerOf(answers[i])).second, static_cast<int>(i));
    }
    finder.equal("last question", finder.value("standing", last).second, 60);
    auto unfinished = reader->standingFrom(run, 10, 0, 5);
    reader.reset(); // with a question under way
    unfinished.waitForFinished();
    finder.holds("a question is finished when its store is gone", unfinished.isFinished());
    return finder.take();
}

} // namespace

std::vector<ContractCheck> checksOfRows()
{
    return {
        { "SlicesTheStanding", &slicesTheStanding },
        { "FindsGivenRunners", &findsGivenRunners },
        { "SearchesByBib", &searchesByBib },
        { "FindsTheNearest", &findsTheNearest },
        { "AnswersHistory", &answersHistory },
        { "AnswersSplitTimesOfRunners", &answersSplitTimesOfRunners },
        { "AnswersInOrderAndLetsGo", &answersInOrderAndLetsGo },
    };
}

} // namespace trackside::contract
