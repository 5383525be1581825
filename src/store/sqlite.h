// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/error.h"

#include <QByteArray>
#include <QVariant>

#include <sqlite3.h>

#include <functional>
#include <memory>
#include <utility>

namespace trackside::sqlite {

/// SQLite's C interface with errors as values and handles that close themselves. Each object is used by one thread at a
/// time; texts are UTF-8.

/// A prepared statement. Must not outlive its database.
class Statement {
public:
    Statement() = default;
    explicit Statement(sqlite3_stmt *handle)
        : m_handle(handle)
    {
    }

    /// Binds values to ?1, ?2 …; a null QByteArray is NULL, any other a text.
    template <typename... Values> void bind(const Values &...values)
    {
        int index = 0;
        (bindAt(++index, values), ...);
    }
    void bindAt(int index, std::int64_t value) { sqlite3_bind_int64(m_handle.get(), index, value); }
    void bindAt(int index, std::int32_t value) { sqlite3_bind_int(m_handle.get(), index, value); }
    void bindAt(int index, std::uint32_t value) { bindAt(index, std::int64_t { value }); }
    void bindAt(int index, double value) { sqlite3_bind_double(m_handle.get(), index, value); }
    void bindAt(int index, std::nullptr_t) { sqlite3_bind_null(m_handle.get(), index); }
    void bindAt(int index, const QByteArray &text);
    void bindAt(int index, const QString &text) { bindAt(index, text.toUtf8()); }

    /// True when there is a row, false at the end. After an error or the end the statement can be run anew.
    Result<bool> step();
    /// For a statement without rows: runs it and makes it ready for the next time.
    Result<void> run();
    void reset();

    [[nodiscard]] int columns() const { return sqlite3_column_count(m_handle.get()); }
    [[nodiscard]] QString columnName(int column) const;
    /// One of SQLite's: SQLITE_INTEGER, SQLITE_FLOAT, SQLITE_TEXT, SQLITE_BLOB, SQLITE_NULL.
    [[nodiscard]] int type(int column) const { return sqlite3_column_type(m_handle.get(), column); }
    [[nodiscard]] bool isNull(int column) const { return sqlite3_column_type(m_handle.get(), column) == SQLITE_NULL; }
    [[nodiscard]] std::int64_t integer(int column) const { return sqlite3_column_int64(m_handle.get(), column); }
    [[nodiscard]] std::int32_t integer32(int column) const { return sqlite3_column_int(m_handle.get(), column); }
    [[nodiscard]] double real(int column) const { return sqlite3_column_double(m_handle.get(), column); }
    [[nodiscard]] QByteArray text(int column) const;
    [[nodiscard]] QVariant value(int column) const;
    /// Of a text or a blob; after value() or text().
    [[nodiscard]] int bytes(int column) const { return sqlite3_column_bytes(m_handle.get(), column); }
    /// The statement with the values that are bound, as text.
    [[nodiscard]] QString boundText() const;
    [[nodiscard]] bool isReadOnly() const { return sqlite3_stmt_readonly(m_handle.get()) != 0; }
    [[nodiscard]] explicit operator bool() const { return m_handle != nullptr; }

private:
    struct Finalize {
        void operator()(sqlite3_stmt *handle) const { sqlite3_finalize(handle); }
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_handle;
};

/// A connection.
class Database {
public:
    enum class Mode : std::uint8_t {
        Read, ///< an existing file, which is not trusted: defensive, no schema of its may run functions with effects
        Foreign, ///< as Read, a file that nobody writes: alone, whatever journal or log lies beside it; nothing is
                 ///< locked
        Write, ///< an existing file
        Create, ///< makes the file when it is not there
    };
    static Result<Database> open(const QString &path, Mode mode);

    [[nodiscard]] Result<Statement> prepare(const QByteArray &sql);
    /// Runs one or several statements whose rows do not matter.
    Result<void> execute(const QByteArray &sql);
    /// Value of a statement that has one row of one number.
    [[nodiscard]] Result<std::int64_t> number(const QByteArray &sql);
    Result<void> attach(const QString &path, const QByteArray &name);

    /// Waits so long for a lock of another connection's before the error.
    void setBusyTimeout(int milliseconds) { sqlite3_busy_timeout(m_handle.get(), milliseconds); }
    /// A running statement ends with an error as soon as \p cancelled says so; null: never.
    void setCancelled(std::function<bool()> cancelled);
    [[nodiscard]] bool inTransaction() const { return sqlite3_get_autocommit(m_handle.get()) == 0; }
    [[nodiscard]] QByteArray fileName() const { return sqlite3_db_filename(m_handle.get(), nullptr); }
    [[nodiscard]] sqlite3 *handle() const { return m_handle.get(); }

private:
    struct Close {
        void operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
    };
    std::unique_ptr<sqlite3, Close> m_handle;
    std::unique_ptr<std::function<bool()>> m_cancelled; ///< at a fixed address: SQLite keeps a pointer to it
};

/// The connection's last error as a sentence about its file.
[[nodiscard]] Error errorOf(sqlite3 *handle);
[[nodiscard]] Error errorOf(sqlite3 *handle, const QString &path);

} // namespace trackside::sqlite
