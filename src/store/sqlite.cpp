// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace trackside::sqlite {

using namespace Qt::StringLiterals;

namespace {

/// How many of SQLite's virtual machine steps pass between two looks at whether to stop: about 20 µs.
constexpr int stepsBetweenLooks = 2'000;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::sqlite)
};

int isCancelled(void *cancelled)
{
    return (*static_cast<std::function<bool()> *>(cancelled))() ? 1 : 0;
}

/// No character of the path means anything in it.
QByteArray foreignUri(const QString &path)
{
    return "file:" + QFile::encodeName(QFileInfo(path).absoluteFilePath()).toPercentEncoding("/") + "?immutable=1";
}

/// How long another program's lock is waited for, in milliseconds, unless setBusyTimeout() says otherwise.
constexpr int lockTimeout = 500;

} // namespace

Error errorOf(sqlite3 *handle)
{
    const QString main = QString::fromUtf8(sqlite3_db_filename(handle, nullptr));
    // Of several files SQLite does not say in which it was.
    return errorOf(handle, sqlite3_db_name(handle, 2) != nullptr ? QFileInfo(main).path() : main);
}

Error errorOf(sqlite3 *handle, const QString &path)
{
    constexpr int primaryCode = 0xff;
    const QString file = QDir::toNativeSeparators(path);
    const QString detail =
        u"SQLite %1: %2"_s.arg(sqlite3_extended_errcode(handle)).arg(QString::fromUtf8(sqlite3_errmsg(handle)));
    switch (sqlite3_errcode(handle) & primaryCode) {
    case SQLITE_FULL:
        return { Text::tr("The disk is full: %1 cannot grow.").arg(file), detail,
                 Text::tr("Make room on the disk. A race that is under way then goes on by itself; all else has to be "
                          "done again.") };
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return { Text::tr("Another program has locked %1.").arg(file), detail,
                 Text::tr("Close the other program, then try again.") };
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return { Text::tr("%1 is damaged or not a race file.").arg(file), detail, {} };
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_READONLY:
        return { Text::tr("%1 cannot be opened.").arg(file), detail,
                 Text::tr("See that the file is there and that you may read and write its folder.") };
    case SQLITE_TOOBIG:
        return { Text::tr("A text in %1 is longer than any that is read.").arg(file), detail, {} };
    case SQLITE_INTERRUPT:
        return { Text::tr("The question was cancelled."), detail, {} };
    default:
        return { Text::tr("Reading or writing %1 failed.").arg(file), detail, {} };
    }
}

void Statement::bindAt(int index, const QByteArray &text)
{
    if (text.isNull()) {
        sqlite3_bind_null(m_handle.get(), index);
    } else {
        sqlite3_bind_text64(m_handle.get(), index, text.constData(), static_cast<sqlite3_uint64>(text.size()),
                            SQLITE_TRANSIENT, SQLITE_UTF8);
    }
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_handle.get());
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code == SQLITE_DONE) {
        reset();
        return false;
    }
    const Error error = errorOf(sqlite3_db_handle(m_handle.get()));
    reset();
    return std::unexpected(error);
}

Result<void> Statement::run()
{
    Result<bool> row = step();
    while (row && *row) {
        row = step();
    }
    if (!row) {
        return std::unexpected(row.error());
    }
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_handle.get());
}

QString Statement::columnName(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_handle.get(), column));
}

QByteArray Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_handle.get(), column));
    return { bytes, sqlite3_column_bytes(m_handle.get(), column) };
}

QString Statement::boundText() const
{
    const std::unique_ptr<char, decltype(&sqlite3_free)> text(sqlite3_expanded_sql(m_handle.get()), &sqlite3_free);
    return QString::fromUtf8(text.get());
}

QVariant Statement::value(int column) const
{
    switch (sqlite3_column_type(m_handle.get(), column)) {
    case SQLITE_INTEGER:
        return QVariant::fromValue<qlonglong>(integer(column));
    case SQLITE_FLOAT:
        return real(column);
    case SQLITE_TEXT:
        return QString::fromUtf8(text(column));
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_column_blob(m_handle.get(), column)),
                          sqlite3_column_bytes(m_handle.get(), column));
    default:
        return {};
    }
}

Result<Database> Database::open(const QString &path, Mode mode)
{
    const int access = mode == Mode::Read ? SQLITE_OPEN_READONLY
        : mode == Mode::Foreign           ? SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
        : mode == Mode::Write             ? SQLITE_OPEN_READWRITE
                                          : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const QByteArray name = mode == Mode::Foreign ? foreignUri(path) : QFile::encodeName(path);
    sqlite3 *handle = nullptr;
    const int code =
        sqlite3_open_v2(name.constData(), &handle, access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    Database database;
    database.m_handle.reset(handle);
    if (handle == nullptr) {
        return failure(Text::tr("There is no memory to open %1.").arg(path));
    }
    if (code != SQLITE_OK) {
        return std::unexpected(errorOf(handle, path));
    }
    sqlite3_busy_timeout(handle, lockTimeout); // whoever opens a fresh file first locks it for a moment
    if (mode == Mode::Read || mode == Mode::Foreign) {
        sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    }
    return database;
}

Result<Statement> Database::prepare(const QByteArray &sql)
{
    sqlite3_stmt *handle = nullptr;
    const int code = sqlite3_prepare_v3(m_handle.get(), sql.constData(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    if (code != SQLITE_OK) {
        return std::unexpected(errorOf(m_handle.get()));
    }
    return Statement(handle);
}

Result<void> Database::execute(const QByteArray &sql)
{
    if (sqlite3_exec(m_handle.get(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        return std::unexpected(errorOf(m_handle.get()));
    }
    return {};
}

Result<std::int64_t> Database::number(const QByteArray &sql)
{
    auto statement = prepare(sql);
    if (!statement) {
        return std::unexpected(statement.error());
    }
    const auto row = statement->step();
    if (!row) {
        return std::unexpected(row.error());
    }
    return *row ? statement->integer(0) : 0;
}

Result<void> Database::attach(const QString &path, const QByteArray &name)
{
    auto statement = prepare("ATTACH DATABASE ?1 AS " + name);
    if (!statement) {
        return std::unexpected(statement.error());
    }
    statement->bind(QString(path));
    return statement->run();
}

void Database::setCancelled(std::function<bool()> cancelled)
{
    if (!cancelled) {
        sqlite3_progress_handler(m_handle.get(), 0, nullptr, nullptr);
        m_cancelled.reset();
        return;
    }
    m_cancelled = std::make_unique<std::function<bool()>>(std::move(cancelled));
    sqlite3_progress_handler(m_handle.get(), stepsBetweenLooks, &isCancelled, m_cancelled.get());
}

} // namespace trackside::sqlite
