// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqliteentrants.h"

#include "store/answers.h"
#include "store/sqltext.h"

#include <limits>
#include <utility>

namespace trackside {

using sqlite::Database;
using sqlite::Statement;

namespace {

/// The first layout with a table of entrants.
constexpr std::int64_t layoutWithEntrants = 3;

/// A text, and never NULL.
QByteArray textOf(const QString &text)
{
    return text.isEmpty() ? QByteArray("") : text.toUtf8();
}

/// As it is compared with a text that is sought, which is composed: accents may be stored as signs of their own.
QByteArray soughtText(const QString &text)
{
    return textOf(text.normalized(QString::NormalizationForm_C).toCaseFolded());
}

Entrant entrantAt(const Statement &row)
{
    const auto text = [&row](int column) { return QString::fromUtf8(row.text(column)); };
    const std::int64_t id = row.integer(0); // one that there cannot be is nobody's
    return { .competitorId = std::in_range<std::uint32_t>(id) ? static_cast<std::uint32_t>(id) : 0,
             .bib = text(1),
             .name = text(2),
             .category = text(3),
             .club = text(4),
             .wave = row.integer32(5) };
}

Result<bool> hasTable(Database &database, int shard)
{
    return database.number("PRAGMA " + schemaName(shard) + ".user_version").transform([](std::int64_t layout) {
        return layout >= layoutWithEntrants;
    });
}

Result<std::vector<int>> shardsWithTable(Database &database, int shards)
{
    std::vector<int> withTable;
    for (int shard = 0; shard < shards; ++shard) {
        const auto has = hasTable(database, shard);
        if (!has) {
            return std::unexpected(has.error());
        }
        if (*has) {
            withTable.push_back(shard);
        }
    }
    return withTable;
}

Result<void> insert(Database &database, std::span<const Entrant> entrants)
{
    auto statement = database.prepare(sqliteText("store_entrant"));
    if (!statement) {
        return std::unexpected(statement.error());
    }
    for (const Entrant &entrant : entrants) {
        const QString bib = entrant.bib.isEmpty() ? QString::number(entrant.competitorId) : entrant.bib;
        statement->bind(entrant.competitorId, textOf(entrant.bib), textOf(entrant.name), textOf(entrant.category),
                        textOf(entrant.club), entrant.wave, soughtText(bib), soughtText(entrant.name));
        if (auto inserted = statement->run(); !inserted) {
            return inserted;
        }
    }
    return {};
}

} // namespace

Result<void> storeEntrants(Database &database, std::span<const Entrant> entrants)
{
    const auto canHave = hasTable(database, 0);
    if (!canHave || !*canHave) {
        return canHave.transform([](bool) { });
    }
    const auto stored =
        database.execute("BEGIN IMMEDIATE").and_then([&] { return insert(database, entrants); }).and_then([&] {
            return database.execute("COMMIT");
        });
    if (!stored && database.inTransaction()) {
        (void)database.execute("ROLLBACK"); // nothing else can be done, and the file is whole either way
    }
    return stored;
}

Result<void> eachEntrant(Database &database, int shards, std::size_t atOnce,
                         const std::function<Result<void>(std::span<const Entrant>)> &take)
{
    const auto withTable = shardsWithTable(database, shards);
    if (!withTable) {
        return std::unexpected(withTable.error());
    }
    if (withTable->empty()) {
        return {};
    }
    auto statement = database.prepare(sqliteText("all_entrants", *withTable));
    if (!statement) {
        return std::unexpected(statement.error());
    }
    statement->bind(std::numeric_limits<std::int64_t>::max());
    Entrants entrants;
    auto row = statement->step();
    for (; row && *row; row = statement->step()) {
        entrants.push_back(entrantAt(*statement));
        if (entrants.size() == atOnce) {
            if (auto taken = take(entrants); !taken) {
                return taken;
            }
            entrants.clear();
        }
    }
    if (!row) {
        return std::unexpected(row.error());
    }
    return take(entrants);
}

Result<SqliteEntrants> SqliteEntrants::of(Database &database, int shards)
{
    return shardsWithTable(database, shards).transform([](std::vector<int> withTable) {
        SqliteEntrants entrants;
        entrants.m_shards = std::move(withTable);
        return entrants;
    });
}

template <typename... Values>
Result<Entrants> SqliteEntrants::ask(Database &database, QByteArrayView name, const Values &...values)
{
    Entrants entrants;
    if (m_shards.empty()) {
        return entrants;
    }
    auto statement = database.prepare(sqliteText(name, m_shards));
    if (!statement) {
        return std::unexpected(statement.error());
    }
    ++m_statements;
    statement->bind(values...);
    const auto begun = std::chrono::steady_clock::now();
    Result<bool> row = statement->step();
    for (; row && *row; row = statement->step()) {
        entrants.push_back(entrantAt(*statement));
    }
    m_sent.add(statement->boundText(), std::chrono::steady_clock::now() - begun, std::ssize(entrants));
    if (!row) {
        return std::unexpected(row.error());
    }
    return entrants;
}

Result<Entrants> SqliteEntrants::entrants(Database &database, std::span<const std::uint32_t> competitorIds)
{
    if (competitorIds.empty()) {
        return ask(database, "all_entrants", wholeFieldLimit);
    }
    QByteArray ids = "[";
    for (const std::uint32_t id : competitorIds) {
        ids += (ids.size() > 1 ? "," : "") + QByteArray::number(id);
    }
    return ask(database, "entrants", QByteArray(ids + ']'));
}

Result<Entrants> SqliteEntrants::entrantsLike(Database &database, const QString &text, std::int64_t limit)
{
    return ask(database, "entrants_like", soughtText(text), std::max<std::int64_t>(limit, 0));
}

} // namespace trackside
