// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitereader.h"

#include "store/racefile.h"
#include "store/sqltext.h"

#include <QCoreApplication>

#include <algorithm>

namespace trackside {

using sqlite::Database;
using sqlite::Statement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::SqliteReader)
};

/// Race seconds by which a file that is still written may be behind the newest and yet hold the standing back.
constexpr std::int32_t mostSecondsBehind = 10;

/// How long a reader waits for a lock, in milliseconds: the log needs none but for an instant when it is recovered.
constexpr int lockTimeout = 250;

/// The columns of field.sql, history.sql and edge_history.sql.
PositionEvent eventAt(const Statement &row)
{
    const std::int32_t second = row.integer32(1);
    const std::int64_t status = row.integer(7);
    return { .competitorId = static_cast<std::uint32_t>(row.integer(0)),
             .rawTimeSeconds = second,
             .elapsedMs = row.isNull(2) ? second * 1000LL : row.integer(2),
             .distanceMetres = row.real(3),
             .position = { row.real(4), row.real(5) },
             .startOffsetMs = row.integer(6),
             .status = status >= 0 && status <= 6 ? static_cast<RunnerStatus>(status) : RunnerStatus::Running };
}

/// T: of a thinned history only seconds at which everybody has a row.
std::int32_t secondOf(const RaceHead &head)
{
    const std::int32_t second = wholeSecondOf(head.parts);
    return head.complete || second < 0 ? second : static_cast<std::int32_t>(second - second % head.everySeconds);
}

} // namespace

std::int32_t wholeSecondOf(std::span<const RaceHead::Part> parts)
{
    std::int32_t newest = -1;
    for (const RaceHead::Part &part : parts) {
        newest = std::max(newest, part.second);
    }
    std::int32_t second = newest;
    for (const RaceHead::Part &part : parts) {
        if (!part.complete && part.second >= newest - mostSecondsBehind) {
            second = std::min(second, part.second);
        }
    }
    return second;
}

Result<Database> openShards(const QStringList &shardPaths)
{
    auto database = racefile::open(shardPaths.front(), Database::Mode::Read);
    if (!database) {
        return database;
    }
    database->setBusyTimeout(lockTimeout);
    for (int shard = 1; shard < shardPaths.size(); ++shard) {
        // Opened by itself first: the checks are on a connection's main file.
        const auto checked = racefile::open(shardPaths[shard], Database::Mode::Read);
        if (!checked) {
            return std::unexpected(checked.error());
        }
        if (const auto attached = database->attach(shardPaths[shard], schemaName(shard)); !attached) {
            return std::unexpected(attached.error());
        }
    }
    return database;
}

Result<std::unique_ptr<SqliteReader>> SqliteReader::open(std::function<QStringList()> shardPaths,
                                                         std::function<bool()> cancelled)
{
    const QStringList paths = shardPaths();
    if (paths.isEmpty()) {
        return failure(Text::tr("The race is not there any more."));
    }
    auto database = openShards(paths);
    if (!database) {
        return std::unexpected(database.error());
    }
    std::unique_ptr<SqliteReader> reader(new SqliteReader);
    reader->m_pathsNow = std::move(shardPaths);
    reader->m_paths = paths;
    reader->m_database = std::move(*database);
    offerLacksRows(reader->m_database, &reader->m_tally);
    for (int shard = 0; shard < paths.size(); ++shard) {
        const auto layout = reader->m_database.number(QByteArray("PRAGMA " + schemaName(shard) + ".user_version"));
        if (!layout) {
            return std::unexpected(layout.error());
        }
        reader->m_isOfLayout1 = reader->m_isOfLayout1 || *layout < 2;
    }
    auto entrants = SqliteEntrants::of(reader->m_database, static_cast<int>(paths.size()));
    if (!entrants) {
        return std::unexpected(entrants.error());
    }
    reader->m_entrants = std::move(*entrants);
    reader->m_database.setCancelled(std::move(cancelled));
    return reader;
}

Result<std::int64_t> SqliteReader::bytes()
{
    std::int64_t bytes = 0;
    for (int shard = 0; shard < m_paths.size(); ++shard) {
        const QByteArray pragma = "PRAGMA " + schemaName(shard);
        const auto pages = m_database.number(pragma + ".page_count");
        const auto pageSize = m_database.number(pragma + ".page_size");
        if (!pages || !pageSize) {
            return std::unexpected(pages ? pageSize.error() : pages.error());
        }
        bytes += *pages * *pageSize;
    }
    return bytes;
}

bool SqliteReader::isCurrent() const
{
    if (m_pathsNow() != m_paths) {
        return false;
    }
    for (int shard = 0; shard < m_paths.size(); ++shard) {
        int moved = 0;
        sqlite3_file_control(m_database.handle(), schemaName(shard).constData(), SQLITE_FCNTL_HAS_MOVED, &moved);
        if (moved != 0) {
            return false;
        }
    }
    return true;
}

Result<Statement *> SqliteReader::prepared(Statement &statement, QByteArrayView name)
{
    if (!statement) {
        auto made = m_database.prepare(sqliteText(name, static_cast<int>(m_paths.size())));
        if (!made) {
            return std::unexpected(made.error());
        }
        statement = std::move(*made);
    }
    ++m_statements;
    return &statement;
}

Result<void> SqliteReader::forEach(Statement &statement, const std::function<void(const Statement &)> &take)
{
    const auto begun = std::chrono::steady_clock::now();
    std::int64_t rows = 0;
    Result<bool> row = statement.step();
    for (; row && *row; row = statement.step()) {
        take(statement);
        ++rows;
    }
    m_sent.add(statement.boundText(), std::chrono::steady_clock::now() - begun, rows);
    if (!row) {
        return std::unexpected(row.error());
    }
    return {};
}

std::vector<SentStatement> SqliteReader::takeSent()
{
    for (const SentStatement &statement : m_entrants.takeSent()) {
        m_sent.add(statement);
    }
    return m_sent.take();
}

Result<RaceHead> SqliteReader::head()
{
    const auto statement = prepared(m_head, "head");
    if (!statement) {
        return std::unexpected(statement.error());
    }
    RaceHead head;
    std::size_t shards = 1;
    const auto read = forEach(**statement, [&](const Statement &file) {
        if (head.parts.empty()) {
            shards = static_cast<std::size_t>(file.integer(1));
            head.everySeconds = std::max<std::int64_t>(file.integer(2), 1);
            head.race = racefile::raceAt(file, 6);
            head.courseName = file.isNull(14) ? head.race.courseId : QString::fromUtf8(file.text(14));
        }
        head.parts.push_back({ file.integer32(3), file.integer(4) != 0 });
        head.newest = std::max(head.newest, file.integer32(3));
        head.writtenMs = std::max(head.writtenMs, file.integer(5));
    });
    if (!read) {
        return std::unexpected(read.error());
    }
    head.complete = head.parts.size() == shards && std::ranges::all_of(head.parts, &RaceHead::Part::complete);
    m_newestAnswered = std::max(m_newestAnswered, secondOf(head));
    head.second = m_newestAnswered;
    return head;
}

Result<std::int32_t> SqliteReader::newestSecond()
{
    return head().transform([](const RaceHead &head) { return head.newest; });
}

Result<CoursePtr> SqliteReader::course()
{
    ++m_statements;
    return racefile::readCourse(m_database);
}

Result<std::vector<StandingRow>> SqliteReader::field(std::int32_t second, std::int64_t everySeconds)
{
    const auto rows = prepared(m_field, "field");
    if (!rows) {
        return std::unexpected(rows.error());
    }
    (*rows)->bind(second, everySeconds);
    FieldAt field(second, m_runners);
    m_tally.clear();
    const auto read = forEach(**rows, [&](const Statement &row) {
        const PositionEvent event = eventAt(row);
        m_tally.add(event.rawTimeSeconds, isOut(event.status));
        field.add(event);
    });
    if (!read) {
        return std::unexpected(read.error());
    }
    std::vector<StandingRow> standing = std::move(field).taken();
    m_runners = standing.size();
    return standing;
}

Result<void> SqliteReader::edgeHistory(std::int32_t second, std::span<const std::int32_t> after,
                                       const std::function<void(const PositionEvent &)> &take)
{
    const auto rows = prepared(m_edgeHistory, m_isOfLayout1 ? "edge_history_layout1" : "edge_history");
    if (!rows) {
        return std::unexpected(rows.error());
    }
    (*rows)->bindAt(1, second);
    for (std::size_t file = 0; file < after.size(); ++file) {
        (*rows)->bindAt(static_cast<int>(2 + file), after[file]);
    }
    return forEach(**rows, [&take](const Statement &row) { take(eventAt(row)); });
}

Result<std::vector<PositionEvent>> SqliteReader::history(std::span<const std::uint32_t> competitorIds,
                                                         std::int32_t fromSecond, std::int32_t toSecond)
{
    const auto rows = prepared(m_history, "history");
    if (!rows) {
        return std::unexpected(rows.error());
    }
    QByteArray ids = "[";
    for (const std::uint32_t id : competitorIds) {
        ids += (ids.size() > 1 ? "," : "") + QByteArray::number(id);
    }
    (*rows)->bind(fromSecond, toSecond, QByteArray(ids + ']'));
    std::vector<PositionEvent> events;
    const auto read = forEach(**rows, [&events](const Statement &row) { events.push_back(eventAt(row)); });
    if (!read) {
        return std::unexpected(read.error());
    }
    return events;
}

} // namespace trackside
