// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitesink.h"

#include "analysis/edgereach.h"
#include "simulation/eventid.h"
#include "simulation/raceconfig.h"
#include "store/filelock.h"
#include "store/racefile.h"
#include "store/sqliteentrants.h"
#include "store/sqltext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace trackside {

using namespace Qt::StringLiterals;
using sqlite::Database;
using sqlite::Statement;

namespace {

/// Rows an INSERT: beyond this it grows no faster.
constexpr std::size_t rowsAtOnce = 16;
constexpr int valuesOfRow = 9;

/// Durable against a killed process at every second; a power cut may lose the last seconds, never harm the file. The
/// log is folded into the file every 16 MiB.
constexpr QByteArrayView settings = "PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 2000;"
                                    "PRAGMA journal_size_limit = 33554432; PRAGMA cache_size = -16000;";

/// The second since which somebody is out who is not.
constexpr std::int32_t never = std::numeric_limits<std::int32_t>::max();

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::SqliteSink)
};

QByteArray insertOf(std::size_t rows)
{
    const QByteArray group = "(" + QByteArray("?,").repeated(valuesOfRow - 1) + "?)";
    QByteArray groups = group;
    for (std::size_t row = 1; row < rows; ++row) {
        groups += ',' + group;
    }
    return sqliteText("store_events").replace("{rows}", groups);
}

} // namespace

struct SqliteSink::State {
    QString folder;
    std::optional<FileLock> lock;
    std::optional<Database> database;
    Statement insertMany;
    Statement insertOne;
    Statement insertRunner;
    Statement updateProgress;
    Shard shard;

    std::vector<EdgeReach> nearEdges; ///< for rows of every second
    std::vector<EdgeReach> nearEdgesThinned; ///< for rows of the history that is kept
    std::int64_t everySeconds = 1;
    std::int32_t reachSeconds = 0; ///< by which a record may be late
    std::int32_t second = -1; ///< last one whose records, as they came in, are stored
    std::int64_t events = 0;
    std::unordered_map<std::uint32_t, std::int32_t> outSince; ///< everybody seen so far, and since which second out

    Result<void> prepare();
    Result<void> readProgress();
    [[nodiscard]] bool isKept(const PositionEvent &event) const;
    Result<void> store(std::int32_t at, std::span<const PositionEvent> all, bool last,
                       std::vector<std::uint32_t> &newRunners);
    Result<void> insert(std::span<const PositionEvent *const> rows);
    void bindRow(Statement &statement, int row, const PositionEvent &event) const;
};

namespace {

/// A part that begins must be of the same race as those which are there.
Result<void> checkFitsOthers(const QString &raceFolder, const RaceRecord &race, const Course &course, Shard shard)
{
    for (std::int32_t other = 1; other <= racefile::mostShards; ++other) {
        const QString path = racefile::path(raceFolder, other);
        if (other == shard.index || !QFile::exists(path)) {
            continue;
        }
        auto database = racefile::open(path, Database::Mode::Read);
        auto fits = database ? racefile::checkIsOf(*database, race, course, { other, shard.count })
                             : std::unexpected(database.error());
        if (!fits) {
            return fits;
        }
    }
    return {};
}

} // namespace

SqliteSink::SqliteSink(QString racesFolder)
    : m_state(std::make_unique<State>())
{
    m_state->folder = std::move(racesFolder);
}

SqliteSink::~SqliteSink() = default;

Result<void> SqliteSink::open(const RaceRecord &race, const Course &course, Shard shard)
{
    if (normalisedRunId(race.runId) != race.runId) {
        return failure(
            Text::tr("%1 is not a run id: it must be a UUID in lower case, without braces.").arg(race.runId));
    }
    if (shard.count < 1 || shard.count > racefile::mostShards || shard.index < 1 || shard.index > shard.count) {
        return failure(Text::tr("Part %L1 of %L2 cannot be stored: there may be 1 to %L3 parts.")
                           .arg(shard.index)
                           .arg(shard.count)
                           .arg(racefile::mostShards));
    }
    const QString raceFolder = m_state->folder + u'/' + race.runId;
    const QString path = racefile::path(raceFolder, shard.index);
    if (!QDir().mkpath(raceFolder)) {
        return failure(Text::tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(raceFolder)), {},
                       Text::tr("See that you may write there and that the disk is not full."));
    }
    auto lock = FileLock::tryLock(racefile::lockPath(path));
    if (!lock) {
        return std::unexpected(lock.error());
    }
    if (!*lock) {
        return failure(Text::tr("Race %1 is being written already, here or by another program.").arg(race.runId));
    }

    m_state->everySeconds = 1;
    m_state->reachSeconds = 0;
    if (const auto config = raceConfigFromJson(race.config)) {
        m_state->everySeconds = config->historyEverySeconds;
        m_state->reachSeconds = config->faults.reachSeconds();
    }
    const bool isNew = !QFile::exists(path);
    if (isNew) {
        if (const auto fits = checkFitsOthers(raceFolder, race, course, shard); !fits) {
            return fits;
        }
        if (const auto made =
                racefile::create(path, race, course, shard, { m_state->everySeconds, -1 - m_state->reachSeconds });
            !made) {
            return made;
        }
    }
    auto database = racefile::open(path, Database::Mode::Write);
    if (!database) {
        return std::unexpected(database.error());
    }
    if (const auto same = racefile::checkIsOf(*database, race, course, shard); !same) {
        return same;
    }
    m_state->lock = std::move(*lock);
    m_state->database = std::move(*database);
    m_state->shard = shard;
    m_state->nearEdges = edgeReaches(course, 1);
    m_state->nearEdgesThinned = edgeReaches(course, m_state->everySeconds);
    return m_state->prepare().and_then([this] { return m_state->readProgress(); }).and_then([&] {
        return writeRace(race);
    });
}

Result<void> SqliteSink::State::prepare()
{
    if (const auto set = database->execute(settings.toByteArray()); !set) {
        return set;
    }
    const auto prepareTo = [this](Statement &statement, const QByteArray &sql) -> Result<void> {
        auto prepared = database->prepare(sql);
        if (!prepared) {
            return std::unexpected(prepared.error());
        }
        statement = std::move(*prepared);
        return {};
    };
    return prepareTo(insertMany, insertOf(rowsAtOnce))
        .and_then([&] { return prepareTo(insertOne, insertOf(1)); })
        .and_then([&] { return prepareTo(insertRunner, sqliteText("store_runner")); })
        .and_then([&] { return prepareTo(updateProgress, sqliteText("store_progress")); });
}

Result<void> SqliteSink::State::readProgress()
{
    const auto newest = database->number("SELECT second FROM progress");
    const auto taken = database->number("SELECT events FROM progress");
    auto known = database->prepare(sqliteText("known_runners"));
    if (!newest || !taken || !known) {
        return std::unexpected(!newest ? newest.error() : !taken ? taken.error() : known.error());
    }
    second = static_cast<std::int32_t>(*newest) + reachSeconds;
    events = *taken;
    outSince.clear();
    Result<bool> row = known->step();
    for (; row && *row; row = known->step()) {
        outSince.emplace(static_cast<std::uint32_t>(known->integer(0)), known->isNull(1) ? never : known->integer32(1));
    }
    if (!row) {
        return std::unexpected(row.error());
    }
    return {};
}

Result<void> SqliteSink::writeEntrants(std::span<const Entrant> entrants)
{
    return m_state->database ? storeEntrants(*m_state->database, entrants)
                             : failure(Text::tr("The race file is not open."));
}

std::optional<std::int32_t> SqliteSink::lastStoredSecond() const
{
    return m_state->second < 0 ? std::nullopt : std::optional(m_state->second);
}

Result<void> SqliteSink::writeSecond(std::int32_t second, std::span<const PositionEvent> events, bool last)
{
    State &state = *m_state;
    if (second <= state.second) {
        return {}; // stored already: a repeat
    }
    if (!state.database) {
        return failure(Text::tr("The race file is not open."));
    }
    if (const auto begun = state.database->execute("BEGIN IMMEDIATE"); !begun) {
        return begun;
    }

    std::vector<std::uint32_t> newRunners;
    const auto stored =
        state.store(second, events, last, newRunners).and_then([&] { return state.database->execute("COMMIT"); });
    if (!stored) {
        if (state.database->inTransaction()) {
            (void)state.database->execute("ROLLBACK"); // nothing else can be done, and the file is whole either way
        }
        for (const std::uint32_t runner : newRunners) {
            state.outSince.erase(runner);
        }
        return stored;
    }
    state.second = second;
    state.events += static_cast<std::int64_t>(events.size());
    for (const PositionEvent &event : events) {
        if (isOut(event.status)) {
            std::int32_t &since = state.outSince[event.competitorId];
            since = std::min(since, event.rawTimeSeconds);
        }
    }
    return {};
}

Result<void> SqliteSink::State::store(std::int32_t at, std::span<const PositionEvent> all, bool last,
                                      std::vector<std::uint32_t> &newRunners)
{
    std::array<const PositionEvent *, rowsAtOnce> rows {};
    std::size_t count = 0;
    for (const PositionEvent &event : all) {
        if (event.rawTimeSeconds > at || event.rawTimeSeconds < at - reachSeconds
            || !std::isfinite(event.distanceMetres) || !std::isfinite(event.position.longitude)
            || !std::isfinite(event.position.latitude)) {
            return failure(
                Text::tr("The row of competitor %L1 at second %L2 is not of second %L3 or has a place that is not "
                         "a number.")
                    .arg(event.competitorId)
                    .arg(event.rawTimeSeconds)
                    .arg(at));
        }
        const auto [known, isNew] = outSince.try_emplace(event.competitorId, never);
        if (isNew) {
            newRunners.push_back(event.competitorId);
            insertRunner.bind(event.competitorId);
            if (const auto inserted = insertRunner.run(); !inserted) {
                return inserted;
            }
        }
        if (event.rawTimeSeconds > known->second || !(isNew || isKept(event))) {
            continue; // whoever is out stays out
        }
        rows[count++] = &event;
        if (count == rows.size()) {
            if (const auto inserted = insert(rows); !inserted) {
                return inserted;
            }
            count = 0;
        }
    }
    if (const auto inserted = insert({ rows.data(), count }); !inserted) {
        return inserted;
    }
    updateProgress.bind(at - reachSeconds, last ? 1 : 0, std::int64_t { QDateTime::currentMSecsSinceEpoch() },
                        events + static_cast<std::int64_t>(all.size()), static_cast<std::int64_t>(outSince.size()));
    return updateProgress.run();
}

/// Whether a thinned history has this row: each so many seconds, the start, near and in zones, near splits, the end. It
/// is a race of our own, whose runners are on the line.
bool SqliteSink::State::isKept(const PositionEvent &event) const
{
    const std::int64_t sinceStartMs = event.elapsedMs - event.startOffsetMs;
    return event.rawTimeSeconds % everySeconds == 0 || isOut(event.status) || (sinceStartMs >= 0 && sinceStartMs < 1000)
        || mattersTo(nearEdges, event.distanceMetres);
}

Result<void> SqliteSink::State::insert(std::span<const PositionEvent *const> rows)
{
    if (rows.size() == rowsAtOnce) {
        for (std::size_t row = 0; row < rows.size(); ++row) {
            bindRow(insertMany, static_cast<int>(row), *rows[row]);
        }
        return insertMany.run();
    }
    for (const PositionEvent *row : rows) {
        bindRow(insertOne, 0, *row);
        if (const auto inserted = insertOne.run(); !inserted) {
            return inserted;
        }
    }
    return {};
}

void SqliteSink::State::bindRow(Statement &statement, int row, const PositionEvent &event) const
{
    const int base = row * valuesOfRow;
    statement.bindAt(base + 1, event.rawTimeSeconds);
    statement.bindAt(base + 2, event.competitorId);
    statement.bindAt(base + 3, event.distanceMetres);
    statement.bindAt(base + 4, event.position.longitude);
    statement.bindAt(base + 5, event.position.latitude);
    statement.bindAt(base + 6, static_cast<std::int32_t>(event.status));
    const auto bindUnless = [&](int index, std::int64_t value, std::int64_t usual) {
        value == usual ? statement.bindAt(index, nullptr) : statement.bindAt(index, value);
    };
    bindUnless(base + 7, event.elapsedMs, event.rawTimeSeconds * 1000LL);
    bindUnless(base + 8, event.startOffsetMs, 0);
    const bool matters = isOut(event.status) || mattersTo(nearEdgesThinned, event.distanceMetres, event.position);
    bindUnless(base + 9, matters ? 1 : 0, 0);
}

int SqliteSink::room() const
{
    return 1'000; // a second is stored when writeSecond() returns: nothing piles up
}

std::int64_t SqliteSink::acknowledgedEvents() const
{
    return m_state->events;
}

Result<void> SqliteSink::writeRace(const RaceRecord &race)
{
    if (m_state->shard.index != 1) {
        return {};
    }
    if (!m_state->database) {
        return failure(Text::tr("The race file is not open."));
    }
    return racefile::storeRace(*m_state->database, race);
}

Result<void> SqliteSink::close(std::chrono::milliseconds bound)
{
    State &state = *m_state;
    if (!state.database) {
        return {};
    }
    state.database->setBusyTimeout(static_cast<int>(bound.count()));
    // A reader may hold the log back: every second is stored all the same, in the log.
    (void)state.database->execute("PRAGMA wal_checkpoint(TRUNCATE)");
    for (Statement *statement : { &state.insertMany, &state.insertOne, &state.insertRunner, &state.updateProgress }) {
        *statement = {};
    }
    state.database.reset();
    state.lock.reset();
    return {};
}

} // namespace trackside
