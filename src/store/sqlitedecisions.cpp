// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitedecisions.h"

#include "store/sqlite.h"
#include "store/sqltext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <chrono>
#include <filesystem>

namespace trackside {

using namespace std::chrono_literals;
using sqlite::Database;
using sqlite::Statement;

namespace {

constexpr int lockTimeout = 2'000; // milliseconds

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::SqliteDecisions)
};

/// Writable, so that what a killed program left half done is undone even by whoever only reads.
Result<Database> openFile(const QString &path, Database::Mode mode)
{
    auto database = Database::open(path, mode);
    if (database) {
        database->setBusyTimeout(lockTimeout);
        sqlite3_db_config(database->handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(database->handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    }
    return database;
}

/// Whether there is something in the file; an error where that is not of ours, or of a newer layout.
Result<bool> hasDecisions(Database &database, const QString &path)
{
    const auto things = database.number("SELECT count(*) FROM sqlite_schema");
    const auto id = things ? database.number("PRAGMA application_id") : things;
    const auto version = id ? database.number("PRAGMA user_version") : id;
    if (!version) {
        return std::unexpected(version.error());
    }
    if (*things == 0 && *id == 0 && *version == 0) {
        return false; // just being made
    }
    const QString shown = QDir::toNativeSeparators(path);
    if (*id != SqliteDecisions::applicationId || *version < 1) {
        return failure(Text::tr("%1 holds no decisions about a race: it is another kind of file.").arg(shown));
    }
    if (*version > SqliteDecisions::layoutVersion) {
        return failure(Text::tr("The decisions in %1 were written by a newer Trackside.").arg(shown), {},
                       Text::tr("Open the race with the newer Trackside."));
    }
    return true;
}

Result<void> makeLayout(Database &database)
{
    return database.execute(sqliteText("decisions_schema")).and_then([&] {
        return database.execute("PRAGMA application_id = " + QByteArray::number(SqliteDecisions::applicationId)
                                + "; PRAGMA user_version = " + QByteArray::number(SqliteDecisions::layoutVersion));
    });
}

Decision decisionAt(const Statement &row)
{
    return { .competitorId = static_cast<std::uint32_t>(row.integer(0)),
             .status = row.isNull(1) ? std::nullopt : statusFromName(row.text(1)),
             .reason = QString::fromUtf8(row.text(2)),
             .fromSecond = row.integer32(3),
             .atMs = row.integer(4),
             .revision = row.integer(5) };
}

/// Makes the file's last write later than \p before, which it is not by itself where the clock was set back, or where
/// two writes fall into one tick of the file system's: by \p number, so that no two writes end up at one time.
void writeLaterThan(const std::filesystem::path &file, std::filesystem::file_time_type before, std::int64_t number)
{
    std::error_code error; // then others may see the decision only with the next one
    if (const auto written = std::filesystem::last_write_time(file, error); !error && written <= before) {
        std::filesystem::last_write_time(file, before + 1us * number, error);
    }
}

QByteArray orNull(const std::optional<RunnerStatus> &status)
{
    return status ? statusName(*status).toByteArray() : QByteArray();
}

} // namespace

Result<std::int64_t> storeDecision(Database &database, const QString &runId, const Decision &decision)
{
    auto statement = database.prepare(sqliteText("store_decision"));
    if (!statement) {
        return std::unexpected(statement.error());
    }
    statement->bind(runId, decision.competitorId, orNull(decision.status),
                    decision.reason.isEmpty() ? QByteArray("") : decision.reason.toUtf8(), decision.fromSecond,
                    decision.atMs);
    auto row = statement->step();
    const std::int64_t revision = row && *row ? statement->integer(0) : 0;
    while (row && *row) {
        row = statement->step();
    }
    if (!row) {
        return std::unexpected(row.error());
    }
    return revision;
}

Result<std::vector<Decision>> decisionsIn(Database &database, const QString &runId)
{
    auto statement = database.prepare(sqliteText("decisions"));
    if (!statement) {
        return std::unexpected(statement.error());
    }
    statement->bind(runId);
    std::vector<Decision> decisions;
    auto row = statement->step();
    for (; row && *row; row = statement->step()) {
        decisions.push_back(decisionAt(*statement));
    }
    if (!row) {
        return std::unexpected(row.error());
    }
    return decisions;
}

Result<std::vector<Decision>> SqliteDecisions::of(const QString &runId)
{
    const QString path = m_pathOf(runId);
    if (!QFileInfo::exists(path)) {
        return std::vector<Decision>();
    }
    auto database = openFile(path, Database::Mode::Write);
    const auto has = database ? hasDecisions(*database, path) : std::unexpected(database.error());
    if (!has) {
        return std::unexpected(has.error());
    }
    if (!*has) {
        return std::vector<Decision>();
    }
    return decisionsIn(*database, runId);
}

Result<Decision> SqliteDecisions::add(const QString &runId, const Decision &decision)
{
    const QString path = m_pathOf(runId);
    if (path.isEmpty()) {
        return failure(Text::tr("Nothing can be decided of race %1.").arg(runId));
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto database = openFile(path, Database::Mode::Create);
    if (!database) {
        return std::unexpected(database.error());
    }
    const auto begun = database->execute("BEGIN IMMEDIATE"); // closing undoes what was not committed
    const std::filesystem::path file = QFileInfo(path).filesystemFilePath();
    std::error_code error;
    const auto before = std::filesystem::last_write_time(file, error); // of others: here nobody else writes now
    const auto has = begun ? hasDecisions(*database, path) : std::unexpected(begun.error());
    if (!has) {
        return std::unexpected(has.error());
    }
    const Result<void> made = *has ? Result<void>() : makeLayout(*database);
    const auto revision = made ? storeDecision(*database, runId, decision) : std::unexpected(made.error());
    const auto done = revision ? database->execute("COMMIT") : std::unexpected(revision.error());
    if (!done) {
        return std::unexpected(done.error());
    }
    writeLaterThan(file, before, *revision);
    Decision stored = decision;
    stored.revision = *revision;
    return stored;
}

std::int64_t SqliteDecisions::edition(const QString &runId) const
{
    constexpr std::int64_t unreadable = -1;
    const QString path = m_pathOf(runId);
    if (!QFileInfo::exists(path)) {
        return 0;
    }
    // Never opened here: closing it would drop the locks that SQLite holds on it in this process.
    const std::filesystem::path file = QFileInfo(path).filesystemFilePath();
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    if (error) {
        return unreadable;
    }
    const auto written = std::filesystem::last_write_time(file, error);
    if (error) {
        return unreadable;
    }
    return size > 0 ? std::int64_t { written.time_since_epoch().count() } + static_cast<std::int64_t>(size) : 0;
}

} // namespace trackside
