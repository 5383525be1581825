// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitestore.h"

#include "simulation/raceconfig.h"
#include "store/racefolder.h"
#include "store/snapshots.h"
#include "store/userquery.h"
#include "store/worker.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>
#include <tuple>
#include <unordered_set>

namespace trackside {

namespace {

/// So many races are kept open on each thread; with more, all are opened anew.
constexpr std::size_t mostOpen = 8;

using Rows = std::vector<StandingRow>;
using Timer = std::chrono::steady_clock;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::SqliteStore)
};

std::int64_t microsecondsSince(Timer::time_point begun)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(Timer::now() - begun).count();
}

/// A race as the questions' thread has it: the last standing is kept, since scrolling asks for one second's many times.
struct OpenRace {
    explicit OpenRace(RaceReader open)
        : reader(std::move(open))
    {
    }

    [[nodiscard]] bool isCurrent(const QStringList &shardPaths) const { return reader.isCurrent(shardPaths); }

    RaceReader reader;
    std::int32_t second = -1;
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

} // namespace

struct SqliteStore::State {
    explicit State(QString path)
        : folder(std::move(path))
    {
    }

    /// Rows chosen from the standing of a second.
    Answer<RowsAnswer> askRows(const QString &runId, std::optional<std::int32_t> at,
                               std::function<Rows(const Rows &)> choose);
    Result<Rows *> standing(const QString &runId, std::optional<std::int32_t> at, RowsAnswer &answer);
    RaceList list() const;

    RaceFolder folder; ///< changed by the questions' thread alone
    std::map<QString, OpenRace> opened; ///< of the questions' thread
    std::map<QString, Snapshots> watched; ///< of the refreshes' thread
    Worker refreshes;
    Worker questions; ///< last, as both threads must end before what they use
};

namespace {

Error unknownRun(const QString &runId)
{
    return { Text::tr("There is no race %1 here.").arg(runId), {}, {} };
}

/// The race from those that \p worker's thread holds open, opened anew when its files have changed.
template <typename Open>
Result<Open *> find(std::map<QString, Open> &open, const RaceFolder &folder, const QString &runId, const Worker &worker)
{
    const QStringList paths = folder.shardPaths(runId);
    if (const auto known = open.find(runId); known != open.end()) {
        if (!paths.isEmpty() && known->second.isCurrent(paths)) {
            return &known->second;
        }
        open.erase(known);
    }
    if (paths.isEmpty()) {
        return std::unexpected(unknownRun(runId));
    }
    auto reader = RaceReader::open(paths, [&worker] { return worker.isCancelled(); });
    if (!reader) {
        return std::unexpected(reader.error());
    }
    if (open.size() >= mostOpen) {
        open.clear();
    }
    return &open.emplace(runId, Open(std::move(*reader))).first->second;
}

/// The question's answer with the time it took.
template <typename T> Answer<T> askTimed(Worker &worker, std::function<Result<T>()> question)
{
    return worker.ask<T>([question = std::move(question)] {
        const auto begun = Timer::now();
        Result<T> answer = question();
        if (answer) {
            answer->facts.tookMicroseconds = microsecondsSince(begun);
        }
        return answer;
    });
}

} // namespace

SqliteStore::SqliteStore(QString racesFolder)
    : m_state(std::make_unique<State>(std::move(racesFolder)))
{
    m_state->questions.post([state = m_state.get()] { state->folder.purgeLeftOvers(); });
}

SqliteStore::~SqliteStore() = default;

Answer<RaceList> SqliteStore::races()
{
    return askTimed<RaceList>(m_state->questions, [state = m_state.get()] { return state->list(); });
}

RaceList SqliteStore::State::list() const
{
    RaceList list;
    for (const QString &runId : folder.runs()) {
        const QStringList paths = folder.shardPaths(runId);
        if (paths.isEmpty()) {
            continue; // is being begun
        }
        auto reader = RaceReader::open(paths, [this] { return questions.isCancelled(); });
        const auto head = reader ? reader->head() : std::unexpected(reader.error());
        ++list.facts.statements;
        if (head) {
            list.races.push_back(listingOf(*head, folder.bytes(runId)));
        } else {
            list.problems.push_back(head.error());
        }
    }
    std::ranges::sort(list.races, [](const RaceListing &a, const RaceListing &b) {
        return std::tie(b.record.startTimeMs, a.record.runId) < std::tie(a.record.startTimeMs, b.record.runId);
    });
    return list;
}

Answer<CoursePtr> SqliteStore::courseOf(const QString &runId)
{
    return m_state->questions.ask<CoursePtr>([state = m_state.get(), runId] {
        return find(state->opened, state->folder, runId, state->questions).and_then([](OpenRace *race) {
            return race->reader.course();
        });
    });
}

Answer<SnapshotPtr> SqliteStore::snapshot(const QString &runId, std::optional<std::int32_t> at, bool /*whole*/)
{
    return m_state->refreshes.ask<SnapshotPtr>([state = m_state.get(), runId, at]() -> Result<SnapshotPtr> {
        const auto begun = Timer::now();
        auto snapshot =
            find(state->watched, state->folder, runId, state->refreshes).and_then([&](Snapshots *snapshots) {
                return snapshots->take(at);
            });
        if (!snapshot) {
            if (!state->refreshes.isCancelled()) {
                state->watched.erase(runId);
            }
            return std::unexpected(snapshot.error());
        }
        snapshot->facts.tookMicroseconds = microsecondsSince(begun);
        return std::make_shared<const Snapshot>(std::move(*snapshot));
    });
}

Answer<RowsAnswer> SqliteStore::State::askRows(const QString &runId, std::optional<std::int32_t> at,
                                               std::function<Rows(const Rows &)> choose)
{
    return askTimed<RowsAnswer>(questions, [this, runId, at, choose = std::move(choose)]() -> Result<RowsAnswer> {
        RowsAnswer answer;
        const auto rows = standing(runId, at, answer);
        if (!rows) {
            if (!questions.isCancelled()) {
                opened.erase(runId);
            }
            return std::unexpected(rows.error());
        }
        answer.rows = choose(**rows);
        return answer;
    });
}

Result<Rows *> SqliteStore::State::standing(const QString &runId, std::optional<std::int32_t> at, RowsAnswer &answer)
{
    const auto race = find(opened, folder, runId, questions);
    if (!race) {
        return std::unexpected(race.error());
    }
    OpenRace &open = **race;
    const std::int32_t statementsBefore = open.reader.statements();
    const auto head = open.reader.head();
    if (!head) {
        return std::unexpected(head.error());
    }
    answer.second = secondMeant(*head, at);
    answer.facts.freshnessMs = freshnessOf(*head);
    if (answer.second != open.second) {
        auto rows = open.reader.standing(answer.second, head->everySeconds);
        if (!rows) {
            return std::unexpected(rows.error());
        }
        open.standing = std::move(*rows);
        open.second = answer.second;
    }
    answer.facts.statements = open.reader.statements() - statementsBefore;
    return &open.standing;
}

Answer<RowsAnswer> SqliteStore::standingFrom(const QString &runId, std::optional<std::int32_t> at, std::int64_t first,
                                             std::int64_t count)
{
    return m_state->askRows(runId, at, [first, count](const Rows &rows) { return sliced(rows, first, count); });
}

Answer<RowsAnswer> SqliteStore::rowsOf(const QString &runId, std::optional<std::int32_t> at,
                                       std::vector<std::uint32_t> competitorIds)
{
    const std::unordered_set<std::uint32_t> wanted(competitorIds.begin(), competitorIds.end());
    return m_state->askRows(runId, at, [wanted](const Rows &rows) {
        return filtered(rows, [&](const StandingRow &row) { return wanted.contains(bibOf(row)); });
    });
}

Answer<RowsAnswer> SqliteStore::search(const QString &runId, std::optional<std::int32_t> at, const QString &digits,
                                       std::int64_t limit)
{
    return m_state->askRows(runId, at, [digits, limit](const Rows &rows) {
        Rows found =
            filtered(rows, [&](const StandingRow &row) { return QString::number(bibOf(row)).startsWith(digits); });
        std::ranges::sort(found, {}, &bibOf);
        return sliced(found, 0, limit);
    });
}

Answer<RowsAnswer> SqliteStore::near(const QString &runId, std::optional<std::int32_t> at, double distanceMetres,
                                     double withinMetres, std::int64_t limit)
{
    return m_state->askRows(runId, at, [=](const Rows &rows) {
        const auto away = [=](const StandingRow &row) { return std::abs(row.event.distanceMetres - distanceMetres); };
        Rows found = filtered(rows, [&](const StandingRow &row) { return away(row) <= withinMetres; });
        std::ranges::sort(found, {}, [&](const StandingRow &row) { return std::tuple(away(row), bibOf(row)); });
        return sliced(found, 0, limit);
    });
}

Answer<HistoryAnswer> SqliteStore::history(const QString &runId, std::vector<std::uint32_t> competitorIds,
                                           std::int32_t fromSecond, std::int32_t toSecond)
{
    return askTimed<HistoryAnswer>(m_state->questions, [=, state = m_state.get()]() -> Result<HistoryAnswer> {
        const auto race = find(state->opened, state->folder, runId, state->questions);
        if (!race) {
            return std::unexpected(race.error());
        }
        RaceReader &reader = (*race)->reader;
        const auto head = reader.head();
        if (!head) {
            return std::unexpected(head.error());
        }
        auto events = reader.history(competitorIds, std::max(fromSecond, 0), std::min(toSecond, head->second));
        if (!events) {
            return std::unexpected(events.error());
        }
        return HistoryAnswer { std::move(*events), { .statements = 2, .freshnessMs = freshnessOf(*head) } };
    });
}

Answer<TableAnswer> SqliteStore::query(const QString &runId, const QString &sql, std::int64_t limit)
{
    return askTimed<TableAnswer>(m_state->questions, [=, state = m_state.get()]() -> Result<TableAnswer> {
        const QStringList paths = state->folder.shardPaths(runId);
        if (paths.isEmpty()) {
            return std::unexpected(unknownRun(runId));
        }
        return askUserQuery(paths, sql, limit, [state] { return state->questions.isCancelled(); });
    });
}

Answer<bool> SqliteStore::remove(const QString &runId)
{
    return m_state->questions.ask<bool>([state = m_state.get(), runId]() -> Result<bool> {
        if (!state->folder.has(runId)) {
            return std::unexpected(unknownRun(runId));
        }
        state->opened.erase(runId);
        if (const auto removed = state->folder.remove(runId); !removed) {
            return std::unexpected(removed.error());
        }
        state->refreshes.post([state, runId] { state->watched.erase(runId); });
        return true;
    });
}

Answer<bool> SqliteStore::restore(const QString &runId)
{
    return m_state->questions.ask<bool>([state = m_state.get(), runId]() -> Result<bool> {
        if (const auto restored = state->folder.restore(runId); !restored) {
            return std::unexpected(restored.error());
        }
        return true;
    });
}

} // namespace trackside
