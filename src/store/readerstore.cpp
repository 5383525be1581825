// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/readerstore.h"

#include "analysis/decisions.h"
#include "simulation/raceconfig.h"
#include "store/decisionlog.h"
#include "store/entrantsearch.h"
#include "store/snapshots.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <unordered_set>

namespace trackside {

namespace {

/// So many races are kept open on each thread; with more, all are opened anew.
constexpr std::size_t mostOpen = 8;

using Rows = std::vector<StandingRow>;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::ReaderStore)
};

/// A race as the questions' thread has it: the last standing is kept, since scrolling asks for one second's many times.
struct OpenRace {
    OpenRace(std::unique_ptr<RaceReader> open, RunDecisions made)
        : reader(std::move(open))
        , decisions(std::move(made))
    {
    }

    [[nodiscard]] bool isCurrent() const { return reader->isCurrent(); }

    std::unique_ptr<RaceReader> reader;
    RunDecisions decisions;
    std::int32_t second = -1;
    std::int64_t stored = 0; ///< seconds of all parts together
    std::int64_t edition = 0;
    std::int64_t decisionsEdition = 0;
    Rows standing;
};

Rows sliced(const Rows &rows, std::int64_t first, std::int64_t count)
{
    const auto size = std::ssize(rows);
    const auto from = std::clamp<std::int64_t>(first, 0, size);
    const auto to = from + std::clamp<std::int64_t>(count, 0, size - from);
    return { rows.begin() + from, rows.begin() + to };
}

template <typename Wanted> Rows filtered(const Rows &rows, Wanted wanted)
{
    Rows chosen;
    std::ranges::copy_if(rows, std::back_inserter(chosen), wanted);
    return chosen;
}

std::uint32_t bibOf(const StandingRow &row)
{
    return row.event.competitorId;
}

} // namespace

struct ReaderStore::State {
    State(std::unique_ptr<RaceOpener> asked, std::shared_ptr<DecisionLog> made)
        : opener(std::move(asked))
        , decisions(std::move(made))
    {
    }

    /// The race from those that \p worker's thread holds open, opened anew when what it reads has changed.
    template <typename Open>
    Result<Open *> find(std::map<QString, Open> &open, const QString &runId, const Worker &worker)
    {
        if (const auto known = open.find(runId); known != open.end()) {
            if (known->second.isCurrent()) {
                return &known->second;
            }
            open.erase(known);
        }
        auto reader = opener->open(runId, [&worker] { return worker.isCancelled(); });
        if (!reader) {
            return std::unexpected(reader.error());
        }
        if (open.size() >= mostOpen) {
            open.clear();
        }
        return &open.emplace(runId, Open(std::move(*reader), RunDecisions(decisions, runId))).first->second;
    }

    /// Sees to it that the race has the standing that is asked for.
    static Result<void> standing(OpenRace &open, std::optional<std::int32_t> at, RowsAnswer &answer);

    /// What \p question makes of a race that is watched, with the time it took; where it fails, the race is opened anew
    /// unless its reader outlives that. On the refreshes' thread.
    template <typename T>
    Result<T> askWatched(const QString &runId, const std::function<Result<T>(Snapshots &)> &question)
    {
        const auto begun = std::chrono::steady_clock::now();
        auto answer = find(watched, runId, refreshes).and_then([&](Snapshots *race) { return question(*race); });
        if (answer) {
            const auto took = std::chrono::steady_clock::now() - begun;
            answer->facts.tookMicroseconds = std::chrono::duration_cast<std::chrono::microseconds>(took).count();
            return answer;
        }
        const auto failed = watched.find(runId);
        if (failed != watched.end() && !failed->second.outlivesErrors() && !refreshes.isCancelled()) {
            watched.erase(failed);
        }
        return answer;
    }

    std::unique_ptr<RaceOpener> opener;
    std::shared_ptr<DecisionLog> decisions;
    std::map<QString, OpenRace> opened; ///< of the questions' thread
    std::map<QString, Snapshots> watched; ///< of the refreshes' thread
    std::map<QString, OpenRace> probed; ///< of the probes' thread
    Worker refreshes;
    Worker questions;
    Worker probes;
};

ReaderStore::ReaderStore(std::unique_ptr<RaceOpener> opener, std::shared_ptr<DecisionLog> decisions)
    : m_state(std::make_unique<State>(std::move(opener), std::move(decisions)))
{
}

ReaderStore::~ReaderStore() = default;

void ReaderStore::stop()
{
    m_state->opener->close();
    m_state->refreshes.stop();
    m_state->questions.stop();
    m_state->probes.stop();
}

Worker &ReaderStore::questions()
{
    return m_state->questions;
}

void ReaderStore::forget(const QString &runId)
{
    m_state->opened.erase(runId);
    m_state->refreshes.post([state = m_state.get(), runId] { state->watched.erase(runId); });
    m_state->probes.post([state = m_state.get(), runId] { state->probed.erase(runId); });
}

Answer<CoursePtr> ReaderStore::courseOf(const QString &runId)
{
    return m_state->questions.ask<CoursePtr>([state = m_state.get(), runId] {
        return state->find(state->opened, runId, state->questions).and_then([](OpenRace *race) {
            return race->reader->course();
        });
    });
}

Answer<SnapshotPtr> ReaderStore::snapshot(const QString &runId, std::optional<std::int32_t> at, bool whole)
{
    return m_state->refreshes.ask<SnapshotPtr>([this, runId, at, whole]() -> Result<SnapshotPtr> {
        auto taken = m_state->askWatched<Snapshot>(runId, [=](Snapshots &race) { return race.take(at, whole); });
        tell(m_state->refreshes, Asked::Refresh, taken);
        return std::move(taken).transform(
            [](Snapshot &&snapshot) { return std::make_shared<const Snapshot>(std::move(snapshot)); });
    });
}

Answer<SplitTimesAnswer> ReaderStore::splitTimesOf(const QString &runId, std::optional<std::int32_t> at,
                                                   std::vector<std::uint32_t> competitorIds)
{
    return m_state->refreshes.ask<SplitTimesAnswer>([this, runId, at, ids = std::move(competitorIds)] {
        auto answer =
            m_state->askWatched<SplitTimesAnswer>(runId, [&](Snapshots &race) { return race.splitTimesOf(at, ids); });
        tell(m_state->refreshes, Asked::SplitTimes, answer);
        return answer;
    });
}

Answer<std::int32_t> ReaderStore::newestSecond(const QString &runId)
{
    return m_state->probes.ask<std::int32_t>([state = m_state.get(), runId]() -> Result<std::int32_t> {
        auto newest = state->find(state->probed, runId, state->probes).and_then([](OpenRace *race) {
            return race->reader->newestSecond();
        });
        if (!newest) {
            state->probed.erase(runId);
        }
        return newest;
    });
}

Answer<RowsAnswer> ReaderStore::askRows(Asked asked, const QString &runId, std::optional<std::int32_t> at,
                                        const Choice &choose)
{
    return askTimed<RowsAnswer>(asked, [=, state = m_state.get()]() -> Result<RowsAnswer> {
        RowsAnswer answer;
        auto chosen = state->find(state->opened, runId, state->questions).and_then([&](OpenRace *race) {
            const std::int32_t statementsBefore = race->reader->statements();
            (void)race->reader->takeSent(); // of what went before
            auto rows =
                State::standing(*race, at, answer).and_then([&] { return choose(*race->reader, race->standing); });
            answer.facts.statements = race->reader->statements() - statementsBefore;
            answer.facts.sent = race->reader->takeSent();
            return rows;
        });
        if (!chosen) {
            if (!state->questions.isCancelled()) {
                state->opened.erase(runId);
            }
            return std::unexpected(chosen.error());
        }
        answer.rows = std::move(*chosen);
        return answer;
    });
}

Result<void> ReaderStore::State::standing(OpenRace &open, std::optional<std::int32_t> at, RowsAnswer &answer)
{
    const auto head = open.reader->head();
    if (!head) {
        return std::unexpected(head.error());
    }
    answer.second = secondMeant(*head, at);
    answer.facts.freshnessMs = freshnessOf(*head);
    open.decisions.refresh();
    std::int64_t stored = 0; // a part that is far behind does not hold the second back
    for (const RaceHead::Part &part : head->parts) {
        stored += std::min(part.second, answer.second);
    }
    if (answer.second != open.second || stored != open.stored || open.decisions.edition() != open.decisionsEdition
        || (head->rowsComeLate && head->edition != open.edition)) {
        auto rows = open.reader->field(answer.second, head->everySeconds);
        if (!rows) {
            return std::unexpected(rows.error());
        }
        open.standing = std::move(*rows);
        applyDecisions(open.decisions.at(answer.second), open.standing);
        rank(open.standing);
        open.decisionsEdition = open.decisions.edition();
        open.second = answer.second;
        open.stored = stored;
        open.edition = head->edition;
    }
    return {};
}

Answer<RowsAnswer> ReaderStore::standingFrom(const QString &runId, std::optional<std::int32_t> at, std::int64_t first,
                                             std::int64_t count)
{
    return askRows(Asked::Standing, runId, at,
                   [first, count](RaceReader &, const Rows &rows) { return sliced(rows, first, count); });
}

Answer<RowsAnswer> ReaderStore::rowsOf(const QString &runId, std::optional<std::int32_t> at,
                                       std::vector<std::uint32_t> competitorIds)
{
    const std::unordered_set<std::uint32_t> wanted(competitorIds.begin(), competitorIds.end());
    return askRows(Asked::Rows, runId, at, [wanted](RaceReader &, const Rows &rows) {
        return filtered(rows, [&](const StandingRow &row) { return wanted.contains(bibOf(row)); });
    });
}

Answer<RowsAnswer> ReaderStore::search(const QString &runId, std::optional<std::int32_t> at, const QString &text,
                                       std::int64_t limit)
{
    return askRows(Asked::Search, runId, at,
                   [text, limit](RaceReader &reader, const Rows &rows) { return rowsLike(reader, rows, text, limit); });
}

Answer<RowsAnswer> ReaderStore::near(const QString &runId, std::optional<std::int32_t> at, double distanceMetres,
                                     double withinMetres, std::int64_t limit)
{
    return askRows(Asked::Near, runId, at, [=](RaceReader &, const Rows &rows) {
        const auto away = [=](const StandingRow &row) { return std::abs(row.event.distanceMetres - distanceMetres); };
        Rows found = filtered(rows, [&](const StandingRow &row) { return away(row) <= withinMetres; });
        std::ranges::sort(found, {}, [&](const StandingRow &row) { return std::tuple(away(row), bibOf(row)); });
        return sliced(found, 0, limit);
    });
}

Answer<HistoryAnswer> ReaderStore::history(const QString &runId, std::vector<std::uint32_t> competitorIds,
                                           std::int32_t fromSecond, std::int32_t toSecond)
{
    return askTimed<HistoryAnswer>(Asked::History, [=, state = m_state.get()]() -> Result<HistoryAnswer> {
        const auto race = state->find(state->opened, runId, state->questions);
        if (!race) {
            return std::unexpected(race.error());
        }
        RaceReader &reader = *(*race)->reader;
        const std::int32_t statementsBefore = reader.statements();
        (void)reader.takeSent();
        const auto head = reader.head();
        if (!head) {
            return std::unexpected(head.error());
        }
        auto events = reader.history(competitorIds, std::max(fromSecond, 0), std::min(toSecond, head->second));
        if (!events) {
            return std::unexpected(events.error());
        }
        return HistoryAnswer { std::move(*events),
                               { .statements = reader.statements() - statementsBefore,
                                 .freshnessMs = freshnessOf(*head),
                                 .sent = reader.takeSent() } };
    });
}

Answer<EntrantsAnswer> ReaderStore::entrants(const QString &runId, std::vector<std::uint32_t> competitorIds)
{
    return askTimed<EntrantsAnswer>(
        Asked::Entered, [runId, ids = std::move(competitorIds), state = m_state.get()]() -> Result<EntrantsAnswer> {
            const auto race = state->find(state->opened, runId, state->questions);
            if (!race) {
                return std::unexpected(race.error());
            }
            RaceReader &reader = *(*race)->reader;
            const std::int32_t statementsBefore = reader.statements();
            (void)reader.takeSent();
            auto entrants = reader.entrants(ids);
            if (!entrants) {
                return std::unexpected(entrants.error());
            }
            return EntrantsAnswer { std::move(*entrants),
                                    { .statements = reader.statements() - statementsBefore,
                                      .sent = reader.takeSent() } };
        });
}

Answer<Decision> ReaderStore::decide(const QString &runId, const Decision &decision)
{
    return questions().ask<Decision>([runId, decision, state = m_state.get()]() -> Result<Decision> {
        if (const auto sound = checkDecision(decision); !sound) {
            return std::unexpected(sound.error());
        }
        RowsAnswer unused;
        const auto isThere = state->find(state->opened, runId, state->questions).and_then([&](OpenRace *race) {
            return State::standing(*race, {}, unused).transform([&] {
                return std::ranges::contains(race->standing, decision.competitorId, &bibOf);
            });
        });
        if (!isThere) {
            return std::unexpected(isThere.error());
        }
        if (!*isThere) {
            return failure(Text::tr("Race %1 has no row of a runner %2.").arg(runId).arg(decision.competitorId));
        }
        Decision made = decision;
        made.atMs = made.atMs != 0 ? made.atMs : QDateTime::currentMSecsSinceEpoch();
        return state->decisions->add(runId, made);
    });
}

Error unknownRun(const QString &runId)
{
    return { Text::tr("There is no race %1 here.").arg(runId), {}, {} };
}

RaceListing listingOf(const RaceHead &head, std::int64_t bytes)
{
    return { .record = head.race,
             .courseName = head.courseName,
             .newestSecond = head.newest,
             .lastSecond = head.complete ? head.newest : -1,
             .bytes = bytes,
             .complete = head.complete,
             .resumable = !head.complete && raceConfigFromJson(head.race.config).has_value() };
}

void sortRaces(std::vector<RaceListing> &races)
{
    std::ranges::sort(races, [](const RaceListing &a, const RaceListing &b) {
        return std::tie(b.record.startTimeMs, a.record.runId) < std::tie(a.record.startTimeMs, b.record.runId);
    });
}

} // namespace trackside
