// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/userquery.h"

#include "store/fieldtally.h"
#include "store/sentstatements.h"
#include "store/sqlitereader.h"
#include "store/sqltext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <chrono>

namespace trackside {

using sqlite::Database;
using sqlite::Statement;

namespace {

constexpr std::chrono::seconds longest { 10 };
constexpr int mostBytesOfValue = 1'000'000;
constexpr int mostBytesOfQuestion = 100'000;
constexpr std::int64_t mostBytesOfAnswer = 64 << 20; ///< of its texts and blobs

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::UserQuery)
};

Error notASelect(const QString &detail = {})
{
    return { Text::tr("Only one SELECT can be asked: the race's files are read, never changed."), detail, {} };
}

/// Tables of several shards under one name. Only TEMP views are made, nothing in the files.
Result<void> joinShards(Database &database, int shards)
{
    Result<void> made;
    for (const QByteArray table : { "history", "runners", "progress", "competitors" }) {
        QList<QByteArray> arms;
        for (int shard = 0; shard < shards; ++shard) {
            const QByteArray schema = schemaName(shard);
            const auto has =
                database.number("SELECT count(*) FROM " + schema + ".sqlite_schema WHERE name = '" + table + "'");
            if (!has) {
                return std::unexpected(has.error());
            }
            if (*has > 0) { // a file of an earlier layout lacks some
                arms.append("SELECT * FROM " + schema + '.' + table);
            }
        }
        if (!arms.isEmpty()) {
            made = database.execute("CREATE TEMP VIEW " + table + " AS " + arms.join(" UNION ALL "));
        }
        if (!made) {
            break;
        }
    }
    return made;
}

/// Age of what was written last; 0 where nothing was.
std::int64_t freshnessOf(Database &database)
{
    const std::int64_t writtenMs = database.number("SELECT max(written_ms) FROM progress").value_or(0);
    return writtenMs > 0 ? std::max<std::int64_t>(QDateTime::currentMSecsSinceEpoch() - writtenMs, 0) : 0;
}

int authorize(void *, int action, const char *, const char *name, const char *, const char *)
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    case SQLITE_FUNCTION:
        return qstricmp(name, "load_extension") == 0 ? SQLITE_DENY : SQLITE_OK;
    default:
        return SQLITE_DENY;
    }
}

void restrict(Database &database)
{
    // SQLite makes the tables of these functions when they are first asked, which looks like a change of the schema.
    (void)database.execute("SELECT 1 FROM json_each('[]'), json_tree('[]')");
    sqlite3_set_authorizer(database.handle(), &authorize, nullptr);
    sqlite3_limit(database.handle(), SQLITE_LIMIT_LENGTH, mostBytesOfValue);
    sqlite3_limit(database.handle(), SQLITE_LIMIT_SQL_LENGTH, mostBytesOfQuestion);
    sqlite3_limit(database.handle(), SQLITE_LIMIT_ATTACHED, 0);
}

/// The statement in \p sql, if there is one and nothing after it.
Result<Statement> onlyStatement(Database &database, const QByteArray &sql)
{
    sqlite3_stmt *handle = nullptr;
    const char *tail = nullptr;
    const int code =
        sqlite3_prepare_v2(database.handle(), sql.constData(), static_cast<int>(sql.size()), &handle, &tail);
    Statement statement(handle);
    const QString words = QString::fromUtf8(sqlite3_errmsg(database.handle()));
    if (code == SQLITE_AUTH) {
        return std::unexpected(notASelect(words));
    }
    if (code != SQLITE_OK) {
        return failure(Text::tr("The question is not understood: %1.").arg(words));
    }
    if (!statement || !statement.isReadOnly() || statement.columns() == 0) {
        return std::unexpected(notASelect());
    }
    sqlite3_stmt *second = nullptr; // a comment or blanks after the end make none
    const int secondCode = sqlite3_prepare_v2(database.handle(), tail, -1, &second, nullptr);
    const Statement more(second);
    if (more || secondCode != SQLITE_OK) {
        return std::unexpected(notASelect());
    }
    return statement;
}

} // namespace

Result<TableAnswer> askUserQuery(const QStringList &shardPaths, const QString &sql, std::int64_t limit,
                                 const std::function<bool()> &cancelled)
{
    auto database = openShards(shardPaths);
    if (!database) {
        return std::unexpected(database.error());
    }
    if (shardPaths.size() > 1) {
        if (const auto joined = joinShards(*database, static_cast<int>(shardPaths.size())); !joined) {
            return std::unexpected(joined.error());
        }
    }
    TableAnswer answer;
    answer.facts.statements = 1;
    answer.facts.freshnessMs = freshnessOf(*database);
    offerLacksRows(*database, nullptr); // for what the store itself has sent
    restrict(*database);
    const auto end = std::chrono::steady_clock::now() + longest;
    const auto isLate = [end] { return std::chrono::steady_clock::now() >= end; };
    database->setCancelled([&] { return cancelled() || isLate(); });

    auto statement = onlyStatement(*database, sql.toUtf8());
    if (!statement) {
        return std::unexpected(statement.error());
    }
    for (int column = 0; column < statement->columns(); ++column) {
        answer.columns.append(statement->columnName(column));
    }
    const auto begun = std::chrono::steady_clock::now();
    std::int64_t bytes = 0;
    Result<bool> row = statement->step();
    for (; row && *row; row = statement->step()) {
        if (std::ssize(answer.rows) >= limit) {
            answer.truncated = true;
            break;
        }
        QVariantList &values = answer.rows.emplace_back();
        for (int column = 0; column < statement->columns(); ++column) {
            values.append(statement->value(column));
            bytes += statement->bytes(column);
        }
        if (bytes > mostBytesOfAnswer) {
            answer.truncated = true;
            break;
        }
    }
    if (!row) {
        if (isLate()) {
            return failure(Text::tr("The question took longer than %L1 seconds and was stopped.").arg(longest.count()));
        }
        return failure(Text::tr("The question failed: %1.").arg(row.error().detail), row.error().detail);
    }
    SentStatements sent;
    sent.add(statement->boundText(), std::chrono::steady_clock::now() - begun, std::ssize(answer.rows));
    answer.facts.sent = sent.take();
    return answer;
}

} // namespace trackside
