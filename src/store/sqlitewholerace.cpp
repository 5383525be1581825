// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitewholerace.h"

#include "store/racefile.h"
#include "store/racefolder.h"
#include "store/readerstore.h"
#include "store/sqlitedecisions.h"
#include "store/sqliteentrants.h"
#include "store/sqlitereader.h"
#include "store/sqltext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace trackside {

using sqlite::Database;
using sqlite::Statement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::SqliteWholeRace)
};

constexpr std::size_t entrantsAtOnce = 2'000;

/// Whether the statement's row has values of these types, NULL where \p mayBeNull says so.
bool hasTypes(const Statement &row, std::span<const int> types, std::span<const int> mayBeNull)
{
    for (int column = 0; const int type : types) {
        const bool isRight =
            row.type(column) == type || (row.isNull(column) && std::ranges::contains(mayBeNull, column));
        if (!isRight) {
            return false;
        }
        ++column;
    }
    return true;
}

template <typename Number> bool fits(std::int64_t value)
{
    return std::in_range<Number>(value);
}

/// The row of a statement with the columns of whole_history.sql.
Result<PositionEvent> eventIn(const Statement &row)
{
    constexpr std::array types { SQLITE_INTEGER, SQLITE_INTEGER, SQLITE_INTEGER, SQLITE_FLOAT,
                                 SQLITE_FLOAT,   SQLITE_FLOAT,   SQLITE_INTEGER, SQLITE_INTEGER };
    constexpr std::array mayBeNull { 2, 6 };
    const std::int64_t status = row.integer(7);
    if (!hasTypes(row, types, mayBeNull) || !fits<std::uint32_t>(row.integer(0)) || !fits<std::int32_t>(row.integer(1))
        || status < 0 || status > static_cast<int>(RunnerStatus::Disqualified)) {
        return failure(Text::tr("One of its rows is no row of a race."),
                       QStringLiteral("competitor %1, second %2")
                           .arg(row.value(0).toString().left(40), row.value(1).toString().left(40)));
    }
    return PositionEvent { .competitorId = static_cast<std::uint32_t>(row.integer(0)),
                           .rawTimeSeconds = row.integer32(1),
                           .elapsedMs = row.isNull(2) ? 1000 * row.integer(1) : row.integer(2),
                           .distanceMetres = row.real(3),
                           .position = { row.real(4), row.real(5) },
                           .startOffsetMs = row.integer(6),
                           .status = static_cast<RunnerStatus>(status) };
}

} // namespace

Result<std::unique_ptr<WholeRace>> SqliteWholeRace::of(Database database, int shards, ReadDecisions readDecisions)
{
    if (const auto begun = database.execute("BEGIN"); !begun) { // all is read as of one moment
        return std::unexpected(begun.error());
    }
    return std::unique_ptr<WholeRace>(new SqliteWholeRace(std::move(database), shards, std::move(readDecisions)));
}

Result<WholeRace::Head> SqliteWholeRace::head()
{
    auto statement = m_database.prepare(sqliteText("head", m_shards));
    if (!statement) {
        return std::unexpected(statement.error());
    }
    constexpr std::array types { SQLITE_INTEGER, SQLITE_INTEGER, SQLITE_INTEGER, SQLITE_INTEGER, SQLITE_INTEGER,
                                 SQLITE_INTEGER, SQLITE_TEXT,    SQLITE_TEXT,    SQLITE_INTEGER, SQLITE_INTEGER,
                                 SQLITE_TEXT,    SQLITE_TEXT,    SQLITE_INTEGER, SQLITE_INTEGER };
    Head head;
    std::vector<RaceHead::Part> parts;
    std::int64_t shards = 1;
    auto row = statement->step();
    for (; row && *row; row = statement->step()) {
        if (!hasTypes(*statement, types, {}) || !fits<std::int32_t>(statement->integer(3))) {
            return failure(Text::tr("What it says of its race is not what a race file says."));
        }
        if (parts.empty()) {
            shards = statement->integer(1);
            head.record = racefile::raceAt(*statement, 6);
        }
        parts.push_back({ statement->integer32(3), statement->integer(4) != 0 });
    }
    if (!row) {
        return std::unexpected(row.error());
    }
    if (parts.empty()) {
        return failure(Text::tr("There is no race in it."));
    }
    head.second = wholeSecondOf(parts);
    head.complete = std::ssize(parts) == shards && std::ranges::all_of(parts, &RaceHead::Part::complete);
    auto course = racefile::readCourse(m_database);
    if (!course) {
        return std::unexpected(course.error());
    }
    head.course = *std::move(course);
    auto decisions = m_readDecisions(m_database, head.record.runId);
    if (!decisions) {
        return std::unexpected(decisions.error());
    }
    head.decisions = *std::move(decisions);
    return head;
}

Result<void> SqliteWholeRace::entrants(const TakeEntrants &take)
{
    return eachEntrant(m_database, m_shards, entrantsAtOnce, take);
}

Result<void> SqliteWholeRace::rows(std::int32_t last, const TakeSecond &take)
{
    auto statement = m_database.prepare(sqliteText("whole_history", m_shards));
    if (!statement) {
        return std::unexpected(statement.error());
    }
    statement->bind(last);
    std::vector<PositionEvent> rows;
    const auto handOver = [&]() -> Result<void> {
        auto taken = rows.empty() ? Result<void>() : take(rows.front().rawTimeSeconds, rows);
        rows.clear();
        return taken;
    };
    auto row = statement->step();
    for (; row && *row; row = statement->step()) {
        const auto event = eventIn(*statement);
        if (!event) {
            return std::unexpected(event.error());
        }
        if (!rows.empty() && rows.front().rawTimeSeconds != event->rawTimeSeconds) {
            if (auto taken = handOver(); !taken) {
                return taken;
            }
        }
        rows.push_back(*event);
    }
    if (!row) {
        return std::unexpected(row.error());
    }
    return handOver();
}

Result<std::unique_ptr<WholeRace>> storedRace(const QString &racesFolder, const QString &runId,
                                              const std::stop_token &stop)
{
    const RaceFolder folder(racesFolder);
    const QStringList paths = folder.shardPaths(runId);
    if (paths.isEmpty()) {
        return std::unexpected(unknownRun(runId));
    }
    auto database = openShards(paths);
    if (!database) {
        return std::unexpected(database.error());
    }
    database->setCancelled([stop] { return stop.stop_requested(); });
    const auto readDecisions = [path = folder.decisionsPath(runId)](Database &, const QString &run) {
        return SqliteDecisions([path](const QString &) { return path; }).of(run);
    };
    return SqliteWholeRace::of(*std::move(database), static_cast<int>(paths.size()), readDecisions);
}

} // namespace trackside
